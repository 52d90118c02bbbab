import { blobUrl, reserveBlob } from "./blobs.ts";
import type { ResultsAnswer, ResultsCall } from "./results-service.ts";
import type { Claims } from "./runtime-token.ts";
import { TwirpError } from "./twirp-error.ts";

/** One saved cache. Its scope is the ref of the run that saved it; runs see their own scope, the base's and the default branch's. */
export interface CacheEntry {
  key: string;
  version: string;
  scope: string;
  blob: string;
  /** False until the upload is finalised; nobody finds it before. */
  ready: boolean;
}

/** Caches of the second service: reserve, upload, finalise; find by key, then by prefixes. */
export function answerCaches(call: ResultsCall): ResultsAnswer {
  switch (call.method) {
    case "CreateCacheEntry":
      return reserve(call);
    case "FinalizeCacheEntryUpload":
      return finalize(call);
    case "GetCacheEntryDownloadURL":
      return find(call);
    default:
      throw new TwirpError(404, "bad_route", `no method ${call.method}`);
  }
}

function reserve({ world, claims, message }: ResultsCall): ResultsAnswer {
  const { key, version } = identity(message);
  const scope = claims.scopes.find(({ write }) => write)?.ref;
  if (scope === undefined)
    return { ok: false, message: "cache write denied: the token of this run is read-only" };
  const taken = world.results.caches.some(
    (one) => one.key === key && one.version === version && one.scope === scope,
  );
  if (taken)
    throw new TwirpError(
      409,
      "already_exists",
      "cache entry with the same key, version, and scope already exists",
    );
  const blob = reserveBlob(world, "caches");
  world.results.caches.push({ key, version, scope, blob: blob.key, ready: false });
  return { ok: true, signed_upload_url: blob.url };
}

function finalize({ world, claims, message }: ResultsCall): ResultsAnswer {
  const { key, version } = identity(message);
  const scope = claims.scopes.find(({ write }) => write)?.ref;
  const index = world.results.caches.findIndex(
    (one) => one.key === key && one.version === version && one.scope === scope,
  );
  const entry = world.results.caches[index];
  if (entry === undefined) throw new TwirpError(404, "not_found", "no such reservation");
  entry.ready = true;
  return { ok: true, entry_id: String(index + 1) };
}

function find({ world, claims, message }: ResultsCall): ResultsAnswer {
  const { key, version } = identity(message);
  const prefixes = [key, ...((message.restore_keys as string[] | undefined) ?? [])];
  const ready = world.results.caches.filter((one) => one.ready && one.version === version);
  const found = firstMatch(ready, claims, { key, prefixes });
  if (found === undefined) return { ok: false };
  return { ok: true, signed_download_url: blobUrl(world.url, found.blob), matched_key: found.key };
}

/** Scope by scope in the token's order: the exact key, then for each prefix in turn the newest that has it. */
function firstMatch(
  ready: CacheEntry[],
  claims: Claims,
  { key, prefixes }: { key: string; prefixes: string[] },
): CacheEntry | undefined {
  for (const { ref } of claims.scopes) {
    const own = ready.filter((one) => one.scope === ref).toReversed();
    const exact = own.find((one) => one.key === key);
    const byPrefix = prefixes.map((prefix) => own.find((one) => one.key.startsWith(prefix)));
    const found = [exact, ...byPrefix].find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function identity(message: Record<string, unknown>): { key: string; version: string } {
  return { key: String(message.key ?? ""), version: String(message.version ?? "") };
}
