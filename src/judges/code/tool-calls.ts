import { z } from "zod";
import { canonicalJson } from "../../formats/canonical.ts";
import { type Json, json } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { comparison, type Mark } from "./kind.ts";
import { kindOf } from "./quote.ts";

type Settings = SettingsOf<"tool_calls">;

interface Call {
  name: string;
  /** Null where nothing is said about them. */
  arguments: Json;
}

/**
 * The app called the expected tools, as often as expected and no others; in this order where `ordered`, with these
 * arguments where `arguments` is set and the expectation names them.
 */
export const toolCalls = comparison<Settings>({
  paths: ({ actual, expected }) => ({ actual, expected }),
  compare: (settings) => (actual, expected) => {
    const [made, wanted] = [callsOf(actual), callsOf(expected)];
    if (!wanted)
      return {
        unscored: "missing_expectation",
        detail: `${settings.expected} is ${kindOf(expected)}, not a list of tool calls`,
      };
    if (!made)
      return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a list of tool calls` };
    const fits = (call: Call, want: Call) => matches(call, want, settings);
    return settings.ordered ? inOrder({ made, wanted, fits }) : inAnyOrder({ made, wanted, fits });
  },
});

interface Comparison {
  made: readonly Call[];
  wanted: readonly Call[];
  fits(call: Call, want: Call): boolean;
}

function inOrder({ made, wanted, fits }: Comparison): Mark {
  const wrong = wanted.findIndex((want, at) => !made[at] || !fits(made[at], want));
  const pass = wrong === -1 && made.length === wanted.length;
  const order = (calls: readonly Call[]) => calls.map(({ name }) => name).join(", ") || "nothing";
  return {
    pass,
    rationale: pass
      ? `called ${order(made)}`
      : `expected ${order(wanted)}; called ${order(made)}${hint(made, wanted)}`,
  };
}

/** Wishes that name arguments choose first, so that an open wish does not take the call they need. */
function inAnyOrder({ made, wanted, fits }: Comparison): Mark {
  const left = [...made];
  const missed = wanted
    .toSorted((a, b) => Number(a.arguments === null) - Number(b.arguments === null))
    .filter((want) => {
      const at = left.findIndex((call) => fits(call, want));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  const names = (calls: readonly Call[]) => calls.map(({ name }) => name).join(", ");
  const faults = [
    ...(missed.length > 0 ? [`not called as expected: ${names(missed)}`] : []),
    ...(left.length > 0 ? [`not expected: ${names(left)}`] : []),
  ];
  const done = made.length > 0 ? `called ${names(made)}` : "called nothing, as expected";
  return { pass: faults.length === 0, rationale: faults.length === 0 ? done : faults.join("; ") };
}

/** The names agree and it failed all the same: then the arguments differ. */
function hint(made: readonly Call[], wanted: readonly Call[]): string {
  const same = made.length === wanted.length && made.every(({ name }, at) => name === wanted[at]?.name);
  return same ? " with other arguments" : "";
}

function matches(call: Call, want: Call, settings: Settings): boolean {
  if (call.name !== want.name) return false;
  if (!settings.arguments || want.arguments === null) return true;
  return canonicalJson(call.arguments) === canonicalJson(want.arguments);
}

const named = z.object({
  name: z.string(),
  arguments: json.nullish(),
  inputs: json.nullish(),
  type: z.string().nullish(),
});
const openai = z.object({ function: z.object({ name: z.string(), arguments: z.string().nullish() }) });

/** Reads spans (those of type TOOL), `{name, arguments}`, OpenAI's `{function: {…}}`, or bare names. */
function callsOf(value: Json): Call[] | null {
  if (!Array.isArray(value)) return null;
  const calls = value.filter((item) => !isOtherSpan(item)).map(callOf);
  return calls.every((call) => call !== null) ? calls : null;
}

function isOtherSpan(item: Json): boolean {
  if (item === null || typeof item !== "object" || Array.isArray(item) || "function" in item) return false;
  if ("arguments" in item) return false;
  const isSpan =
    "start_ms" in item || "inputs" in item || "outputs" in item || "parent" in item || "type" in item;
  return isSpan && String(item.type ?? "").toUpperCase() !== "TOOL";
}

function callOf(item: Json): Call | null {
  if (typeof item === "string") return { name: item, arguments: null };
  const foreign = openai.safeParse(item);
  if (foreign.success) {
    const { name, arguments: text } = foreign.data.function;
    return { name, arguments: parsed(text ?? "") };
  }
  const own = named.safeParse(item);
  return own.success
    ? { name: own.data.name, arguments: own.data.arguments ?? own.data.inputs ?? null }
    : null;
}

function parsed(text: string): Json {
  try {
    return json.parse(JSON.parse(text));
  } catch {
    return text || null;
  }
}
