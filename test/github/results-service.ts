import { parseJson } from "./answer.ts";
import { answerArtifacts } from "./artifact-service.ts";
import { answerBlob } from "./blobs.ts";
import { answerCaches, type CacheEntry } from "./cache-service.ts";
import { strike } from "./faults.ts";
import { type Claims, claimsOf } from "./runtime-token.ts";
import { TwirpError } from "./twirp-error.ts";
import type { Asked, Outcome, World } from "./world.ts";

/** What the results service of Actions keeps: caches, and the bytes of caches and artifacts. */
export interface Results {
  blobs: Map<string, Blob>;
  caches: CacheEntry[];
}

/** Uploaded bytes; blocks wait until a list of blocks puts them together. */
export interface Blob {
  contentType: string;
  bytes: Buffer;
  blocks: Map<string, Buffer>;
}

/** One call of the service, from a job whose runtime token has been read. */
export interface ResultsCall {
  world: World;
  claims: Claims;
  method: string;
  message: Record<string, unknown>;
}

/** A message of the service; its errors are thrown. */
export type ResultsAnswer = Record<string, unknown>;

const CALL = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;

/** Whether a path belongs to the results service rather than to the API. */
export function isResultsPath(path: string): boolean {
  return path.startsWith("/twirp/") || path.startsWith("/blobs/");
}

/** Twirp's JSON over POST for the calls, PUT and GET of Azure's block blobs for the bytes. */
export async function answerResults(world: World, asked: Asked): Promise<Outcome> {
  if (asked.path.startsWith("/blobs/"))
    return { operation: "blob", ...answerBlob(world.results.blobs, asked) };
  const [, service, method = "unknown"] = CALL.exec(asked.path) ?? [];
  try {
    if (service === undefined) throw new TwirpError(404, "bad_route", `no handler for ${asked.path}`);
    if (strike(world.faults, method))
      throw new TwirpError(403, "permission_denied", "the service is not for this run");
    // The clients send objects, as protobuf's JSON has no other messages.
    const message = (parseJson(asked.bytes) ?? {}) as Record<string, unknown>;
    const call: ResultsCall = { world, claims: claimsOf(asked.headers.authorization), method, message };
    const body = service === "CacheService" ? answerCaches(call) : answerArtifacts(call);
    return { operation: method, status: 200, body };
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return { operation: method, status: error.status, body: { code: error.code, msg: error.message } };
  }
}
