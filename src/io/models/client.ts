import type { OpenAI } from "openai";
import { VERSION } from "../../version.ts";
import type { Env, Target } from "./target.ts";
import type { Fields, Transport } from "./transport.ts";

/** Reasoning models take their time; a server that says nothing for longer is not coming back. */
const REQUEST_TIMEOUT_MS = 120_000;

/**
 * The SDK's client for one provider. Retries are off: the limiter retries, and knows of the other calls. What the SDK would
 * read from the environment by itself is given, so that no key or header of one provider reaches another.
 */
export async function createClient(request: {
  target: Target;
  env: Env;
  send: Transport["send"];
}): Promise<OpenAI> {
  const { target, env, send } = request;
  const { LeanClient } = await import("./lean-client.ts");
  const options = {
    apiKey: target.key ?? "none",
    adminAPIKey: null,
    webhookSecret: null,
    organization: null,
    project: null,
    baseURL: target.baseUrl,
    maxRetries: 0,
    timeout: REQUEST_TIMEOUT_MS,
    logLevel: "off",
  } as const;
  return new LeanClient(options, { send, fields: fieldsOf(target, env) });
}

function fieldsOf({ provider, key, row }: Target, env: Env): Fields {
  return {
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": `assize/${VERSION}`,
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    ...(key !== null && row.keyHeader ? { [row.keyHeader]: key } : {}),
    ...(provider === "openai" ? fieldsForOpenAi(env) : {}),
  };
}

/** What the SDK's own variables ask for, meant for OpenAI alone. */
function fieldsForOpenAi(env: Env): Fields {
  const { OPENAI_ORG_ID, OPENAI_PROJECT_ID, OPENAI_CUSTOM_HEADERS = "" } = env;
  const lines = OPENAI_CUSTOM_HEADERS.split("\n").filter((line) => line.includes(":"));
  const custom = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    ...(OPENAI_ORG_ID ? { "openai-organization": OPENAI_ORG_ID } : {}),
    ...(OPENAI_PROJECT_ID ? { "openai-project": OPENAI_PROJECT_ID } : {}),
    ...Object.fromEntries(custom),
  };
}
