import { type Answer, ApiError } from "./answer.ts";

/** What goes wrong, how often (after sparing the first `spare` requests), on which operation (by its id in the description, `graphql`, or the method's name). */
export type Fault = { operation: string; times?: number; spare?: number } & (
  | { kind: "secondary_rate_limit"; status?: 403 | 429; retryAfter?: number }
  | { kind: "bad_gateway" }
  /** The request is carried out, but its answer is lost on the way and a 502 comes instead. */
  | { kind: "lost_answer" }
  /** Comments written after the fault was switched on are not in the list yet. */
  | { kind: "stale" }
  /** 403 without a word on what is missing, as older servers say it; of the results service, Twirp's. */
  | { kind: "forbidden" }
  /** The connection breaks without an answer. */
  | { kind: "reset" }
  /** The request is carried out, but the connection breaks in the middle of its answer. */
  | { kind: "cut_off" }
  /** What stands between answers with a page of its own, and with success. */
  | { kind: "page" }
  | { kind: "slow"; ms: number }
);

/** A fault that is switched on, and how often it still strikes. */
export interface ActiveFault {
  fault: Fault;
  left: number;
  /** How many requests it still lets pass before it strikes. */
  spared: number;
  /** The state's time when it was switched on. */
  since: string;
}

/** The fault that strikes this request, if any; each strike uses it up by one. */
export function strike(active: ActiveFault[], operation: string): ActiveFault | undefined {
  const found = active.find((candidate) => candidate.left > 0 && candidate.fault.operation === operation);
  if (found === undefined) return undefined;
  if (found.spared > 0) {
    found.spared -= 1;
    return undefined;
  }
  found.left -= 1;
  return found;
}

export function forbidden(): ApiError {
  return new ApiError(403, "Resource not accessible by integration");
}

export function badGateway(): ApiError {
  return new ApiError(502, "Server Error");
}

/** GitHub's words; clients recognise the limit by them and by the header. */
export function secondaryRateLimit(status: 403 | 429 = 403, retryAfter = 1): ApiError {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return new ApiError(status, message, { headers: { "retry-after": String(retryAfter) } });
}

/** The sign-in page of a proxy. */
export function page(): Answer {
  const body = Buffer.from("<!doctype html>\n<title>Sign in</title>\n");
  return { status: 200, body, headers: { "content-type": "text/html; charset=utf-8" } };
}
