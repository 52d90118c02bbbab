import { z } from "zod";
import type { Attempt } from "../../evaluate/limiter.ts";
import { readRetryHeaders } from "../../evaluate/retry-headers.ts";
import type { Refusal } from "./shape.ts";

/** What an error of the SDK means for the call. */
export type Fault =
  /** For the limiter: come again. */
  | Exclude<Attempt<never>, { status: "done" }>
  /** The request as such is not taken; another shape of it may be. */
  | ({ status: "unfit" } & Refusal)
  /** The provider's content filter stands before the model. */
  | { status: "blocked"; message: string }
  /** True of every call to this model: a wrong key, a spent account, no such model. */
  | { status: "hopeless"; message: string };

/** The part of the SDK's errors that is read here; named by shape, so that the SDK is loaded only when it is needed. */
const apiError = z.object({
  status: z.number().optional(),
  // Named only when an error is read: the first mention of Headers loads the whole of fetch.
  headers: z.custom<Headers>((value) => value instanceof Headers).optional(),
  code: z.string().nullish().catch(null),
  param: z.string().nullish().catch(null),
  type: z.string().nullish().catch(null),
  cause: z.object({ message: z.string() }).optional().catch(undefined),
});

type ApiError = z.infer<typeof apiError>;

const HOPELESS_STATUS = new Set([401, 402, 404]);
const HOPELESS_CODE = new Set(["insufficient_quota", "billing_hard_limit_reached", "model_not_found"]);
const BLOCKED_CODE = new Set(["content_filter", "content_policy_violation"]);
const UNFIT_STATUS = new Set([400, 415, 422, 501]);
const BUSY_STATUS = new Set([429, 503, 529]);
const PASSING_STATUS = new Set([408, 409, 425]);

/** Reads an error of a call; null where it is none of a server or the line, but a bug. `now` in milliseconds. */
export function readFault(error: unknown, now: number): Fault | null {
  if (error instanceof SyntaxError) return { status: "faulty", message: "the reply was not JSON" };
  const read = apiError.safeParse(error);
  if (!(error instanceof Error) || !read.success || !("status" in error)) return null;
  const { status, cause } = read.data;
  if (status === undefined) return { status: "faulty", message: brokenOff(cause?.message ?? error.message) };
  return ofStatus({ ...read.data, status }, error.message, now);
}

/** Node's word for a connection that ends in the middle of a reply reads as if somebody had stopped the run. */
function brokenOff(message: string): string {
  return message === "aborted" ? "the connection broke off in the middle of the reply" : message;
}

function ofStatus(error: ApiError & { status: number }, message: string, now: number): Fault {
  const { status, headers, param = null } = error;
  const codes = [error.code, error.type].filter((code) => code != null);
  if (codes.some((code) => BLOCKED_CODE.has(code))) return { status: "blocked", message };
  if (HOPELESS_STATUS.has(status) || codes.some((code) => HOPELESS_CODE.has(code)))
    return { status: "hopeless", message };
  if (UNFIT_STATUS.has(status)) return { status: "unfit", message, param };
  if (BUSY_STATUS.has(status)) {
    const advice = readRetryHeaders((name) => headers?.get(name) ?? null, now);
    return { status: "refused", retry_after_ms: advice.retry_after_ms ?? advice.hold_ms, message };
  }
  if (PASSING_STATUS.has(status) || status >= 500) return { status: "faulty", message };
  return { status: "unfit", message, param: null }; // this request alone: too long, forbidden words
}
