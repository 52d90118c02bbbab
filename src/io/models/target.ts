import { type Problem, UserError } from "../../errors.ts";
import { didYouMean } from "../../formats/nearest.ts";
import { PROVIDERS, type ProviderRow, RETIRED, STAND_IN } from "./providers.ts";

/** The environment, handed in. */
export type Env = { readonly [name: string]: string | undefined };

/** A model, and all that is needed to reach it. */
export interface Target {
  provider: string;
  /** Model name as the provider knows it. */
  model: string;
  baseUrl: string;
  /** Null for a server that takes no key. */
  key: string | null;
  row: ProviderRow;
}

/** Where models are looked up: the environment, and the stand-in's URL where a command started one. */
export interface Reach {
  env: Env;
  baseUrl?: string;
}

/** Reads `provider:/model`. Throws a UserError that names the missing variable, or what was probably meant. */
export function resolveTarget(name: string, reach: Reach): Target {
  const target = findTarget(name, reach);
  if ("code" in target) throw new UserError(target);
  return target;
}

/**
 * Throws one UserError with every missing key and unknown provider. The stand-in counts as reachable: it is started
 * after this, so that a fault leaves nothing running.
 */
export function checkTargets(names: readonly string[], env: Env): void {
  const problems = targetProblems(names, { env }).filter(({ code }) => code !== NOT_STARTED);
  if (problems.length > 0) throw new UserError(problems);
}

/** Every problem of these names at once; none where all can be reached. */
export function targetProblems(names: readonly string[], reach: Reach): Problem[] {
  const found = [...new Set(names)].map((name) => findTarget(name, reach));
  const problems = found.filter((target) => "code" in target);
  return problems.filter(
    ({ code, message }, at) => problems.findIndex((p) => p.code === code && p.message === message) === at,
  );
}

function findTarget(name: string, { env, baseUrl }: Reach): Target | Problem {
  const [, provider, model] = /^([a-z][a-z0-9_-]*):\/(.+)$/i.exec(name) ?? [];
  if (!provider || !model) return notAModel(name);
  if (provider === "offline") return standIn(model, baseUrl);
  const row = rowOf(provider);
  if (!row) return unknownProvider(provider, name);
  const url = baseUrlOf(row, env);
  if (url === null)
    return missingVariable({ name, provider, variable: row.baseUrlVariable ?? "", what: "address" });
  if (!isHttp(url)) return badAddress(row, url);
  const key = row.keyVariables.map((variable) => env[variable]?.trim()).find(Boolean) ?? null;
  const [keyVariable] = row.keyVariables;
  if (key === null && keyVariable && !row.keyOptional)
    return missingVariable({ name, provider, variable: keyVariable, what: "key" });
  return { provider, model, baseUrl: url, key, row };
}

function rowOf(provider: string): ProviderRow | null {
  const rows: { [name: string]: ProviderRow } = PROVIDERS;
  return Object.hasOwn(rows, provider) ? (rows[provider] ?? null) : null;
}

function baseUrlOf(row: ProviderRow, env: Env): string | null {
  const given = row.baseUrlVariable ? env[row.baseUrlVariable]?.trim() : undefined;
  if (!given) return row.baseUrl;
  const url = withScheme(given).replace(/\/+$/, "");
  return !row.path || url.endsWith(row.path) ? url : url + row.path;
}

/** DATABRICKS_HOST and OLLAMA_HOST are often a bare host. */
function withScheme(host: string): string {
  if (/^[a-z]+:\/\//i.test(host)) return host;
  return /^(localhost|127\.|0\.0\.0\.0)/.test(host) ? `http://${host}` : `https://${host}`;
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

const NOT_STARTED = "no_stand_in";

/** It answers to one name, with the faults behind it that tests ask for: `standin+refusal` (docs/stand-in.md). */
function standIn(model: string, baseUrl: string | undefined): Target | Problem {
  if (model.split("+")[0] !== "standin") return notTheStandIn(model);
  if (baseUrl) return { provider: "offline", model, baseUrl, key: null, row: STAND_IN };
  return {
    code: NOT_STARTED,
    message: `offline:/${model} is the embedded stand-in, and it was not started`,
    hint: "It is only there with --offline and in the demo; a real gate names a real model.",
  };
}

function notTheStandIn(model: string): Problem {
  return {
    code: "unknown_stand_in",
    message: `"offline:/${model}" is not the stand-in`,
    hint: "It has one name: offline:/standin. A real model is named with its provider, such as openai:/gpt-6-luna.",
  };
}

function notAModel(name: string): Problem {
  return {
    code: "bad_model",
    message: `"${name}" is not a model`,
    hint: "Write provider:/model, such as openai:/gpt-6-luna or compatible:/my-model.",
  };
}

function unknownProvider(provider: string, name: string): Problem {
  const known = Object.keys(PROVIDERS);
  const retired = Object.hasOwn(RETIRED, provider) ? RETIRED[provider] : undefined;
  return {
    code: retired ? "retired_provider" : "unknown_provider",
    message: retired ?? `unknown provider "${provider}" in "${name}"`,
    hint: `${retired ? "" : didYouMean(provider, [...known, "offline"])}Known: ${known.join(", ")}; any other OpenAI-compatible server is compatible:/model with ASSIZE_BASE_URL`,
  };
}

function missingVariable(missing: {
  name: string;
  provider: string;
  variable: string;
  what: string;
}): Problem {
  const { name, provider, variable, what } = missing;
  const source = what === "key" ? `\${{ secrets.${variable} }}` : "https://…";
  return {
    code: what === "key" ? "missing_key" : "missing_address",
    message: `${variable} is missing: ${name} needs the ${what} of ${provider}`,
    hint: `In a workflow: env: { ${variable}: "${source}" }; in a terminal: export ${variable}=…`,
  };
}

function badAddress(row: ProviderRow, url: string): Problem {
  return {
    code: "bad_address",
    message: `${row.baseUrlVariable} is not an http or https address: "${url}"`,
    hint: "An address looks like https://llm.example.com/v1.",
  };
}
