import type { OpenAI } from "openai";
import type { Env, Target } from "./target.ts";

/** Reasoning models take their time; a server that says nothing for longer is not coming back. */
const REQUEST_TIMEOUT_MS = 120_000;

/**
 * The SDK's client for one provider. Retries are off: the limiter retries, and knows of the other calls. Everything that
 * the SDK would read from the environment by itself is given, so that no key or header of one provider reaches another.
 */
export async function createClient(request: {
  target: Target;
  env: Env;
  fetch: typeof fetch;
}): Promise<OpenAI> {
  const { target, env } = request;
  const { LeanClient } = await import("./lean-client.ts");
  const own = target.provider === "openai";
  return new LeanClient({
    apiKey: target.key ?? "none",
    adminAPIKey: null,
    webhookSecret: null,
    organization: own ? (env.OPENAI_ORG_ID ?? null) : null,
    project: own ? (env.OPENAI_PROJECT_ID ?? null) : null,
    baseURL: target.baseUrl,
    defaultHeaders: { ...(own ? {} : withoutCustomHeaders(env)), ...keyHeaders(target) },
    fetch: (url, init) => request.fetch(url, init).then(withStandardError),
    maxRetries: 0,
    timeout: REQUEST_TIMEOUT_MS,
    logLevel: "off",
  });
}

/** A null takes a header away: OPENAI_CUSTOM_HEADERS is meant for OpenAI. */
function withoutCustomHeaders(env: Env): { [name: string]: null } {
  const lines = (env.OPENAI_CUSTOM_HEADERS ?? "").split("\n").filter((line) => line.includes(":"));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), null]));
}

function keyHeaders({ key, row }: Target): { [name: string]: string | null } {
  if (key === null) return { Authorization: null };
  return row.keyHeader ? { [row.keyHeader]: key } : {};
}

/** Some servers put the error's words beside `error` instead of in it; the SDK would lose them. */
async function withStandardError(response: Response): Promise<Response> {
  if (response.ok) return response;
  const text = await response.text();
  const { status, headers } = response;
  return new Response(standardError(text), { status, headers });
}

function standardError(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return text;
    if ("error" in body && typeof body.error === "object") return text;
    return JSON.stringify({ error: { message: text, ...body } });
  } catch {
    return text;
  }
}
