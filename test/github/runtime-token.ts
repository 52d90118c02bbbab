import { TwirpError } from "./twirp-error.ts";

/** What a job's runtime token says: which run and job it is, and which scopes of the cache it may read and write. */
export interface Claims {
  runId: number;
  jobId: string;
  scopes: { ref: string; write: boolean }[];
}

const READ = 1;
const READ_AND_WRITE = 3;

/** The text of a runtime token (unsigned; the clients decode it to learn run and job). */
export function runtimeToken(claims: Claims): string {
  const ac = claims.scopes.map(({ ref, write }) => ({
    Scope: ref,
    Permission: write ? READ_AND_WRITE : READ,
  }));
  const payload = { scp: `Actions.Results:${claims.runId}:${claims.jobId}`, ac: JSON.stringify(ac) };
  return [{ alg: "none" }, payload, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}

/** Reads the token of an Authorization header; without one the service refuses. */
export function claimsOf(authorization: string | undefined): Claims {
  const payload = authorization?.replace(/^bearer /i, "").split(".")[1];
  if (payload === undefined) throw new TwirpError(401, "unauthenticated", "no runtime token");
  // Only tokens made by `runtimeToken` come here.
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as {
    scp: string;
    ac: string;
  };
  const [, run = "", jobId = ""] = claims.scp.split(":");
  const ac = JSON.parse(claims.ac) as { Scope: string; Permission: number }[];
  const scopes = ac.map(({ Scope, Permission }) => ({ ref: Scope, write: Permission === READ_AND_WRITE }));
  return { runId: Number(run), jobId, scopes };
}
