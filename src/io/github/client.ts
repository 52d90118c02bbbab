import type { Octokit } from "@octokit/rest";

/** Where the API is, and who we are there. URLs come from the job's environment, so that GitHub's own servers work. */
export interface GitHubAccess {
  /** GITHUB_API_URL, for example `https://api.github.com`. */
  apiUrl: string;
  token: string;
  /** `owner/name` of the repository that is tried. */
  repository: string;
  /** Length of a second of waiting, in milliseconds; tests shorten it. */
  secondMs?: number;
}

/** A client, and the repository in the form in which each call wants it. */
export interface Client {
  octokit: Octokit;
  repo: { owner: string; repo: string };
  /** Waits; a list right after a write may lag behind. */
  pause(seconds: number): Promise<void>;
}

/** An answer that has not come by then does not come any more. */
const REQUEST_TIMEOUT_MS = 30_000;
const RETRIES = 3;
/** The longest wait for a rate limit; a primary limit resets up to an hour later, which no job should pay for. */
const LONGEST_WAIT_S = 60;
const RATE_LIMIT_RETRIES = 2;

/** Makes the client. Octokit is imported here, at the first call, because importing it costs every start of the CLI. */
export async function connect(access: GitHubAccess): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const secondMs = access.secondMs ?? 1000;
  const Patient = Octokit.plugin(retry, throttling);
  const octokit = new Patient({
    auth: access.token,
    baseUrl: access.apiUrl,
    userAgent: "assize",
    log: SILENT,
    request: { fetch: fetchInTime },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    throttle: {
      retryAfterBaseValue: secondMs,
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
      write: UNPACED,
      notifications: UNPACED,
    },
  });
  const [owner = "", repo = ""] = access.repository.split("/");
  const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * secondMs));
  return { octokit, repo: { owner, repo }, pause };
}

/** The surfaces say what failed; Octokit's own lines about each request would only stand in the job's log. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type Limiter = NonNullable<NonNullable<ConstructorParameters<typeof Octokit>[0]>["throttle"]>["write"];

/**
 * The plugin would put one second between writes and three between comments. That is meant for many writes; a run
 * makes a handful, one after the other, and must not end seconds later for it. Waiting when told to stays.
 */
const UNPACED = {
  key: () => ({
    schedule: (_: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args),
  }),
  // The plugin calls nothing but `key(id).schedule(options, run, ...args)` of these limiters.
} as unknown as Limiter;

function worthWaiting(retryAfter: number, _request: unknown, _octokit: unknown, retryCount: number): boolean {
  return retryAfter <= LONGEST_WAIT_S && retryCount < RATE_LIMIT_RETRIES;
}

/**
 * Octokit takes what has come of an answer that broke off for the whole, and the page of a proxy for what was asked for.
 * Both are no answers, and thrown here they are asked for again as a lost connection is.
 */
async function fetchInTime(url: string | URL, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  const bytes = await answer.arrayBuffer();
  const { status, statusText, headers, url: value } = answer;
  if (/^text\/html\b/i.test(headers.get("content-type") ?? ""))
    throw new Error(`a web page came instead of an answer (${status} text/html)`);
  const whole = new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
  return Object.defineProperty(whole, "url", { value }); // Octokit's paging reads it
}
