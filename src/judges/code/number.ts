import type { Json } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { comparison } from "./kind.ts";
import { kindOf, quote } from "./quote.ts";

/** Floating-point dust: 0.1 + 0.2 is 0.3. */
const DUST = 1e-12;

/** A number, or a text that is one, within the tolerance (inclusive). */
export const number = comparison<SettingsOf<"number">>({
  paths: ({ actual, expected }) => ({ actual, expected }),
  compare: (settings) => (actual, expected) => {
    const [got, wanted] = [numberOf(actual), numberOf(expected)];
    if (wanted === null)
      return {
        unscored: "missing_expectation",
        detail: `${settings.expected} is ${kindOf(expected)}, not a number`,
      };
    if (got === null) return { pass: false, rationale: `expected ${wanted}, got ${quote(actual)}` };
    const off = Math.abs(got - wanted);
    const slack = DUST * Math.max(1, Math.abs(got), Math.abs(wanted));
    const pass = off <= settings.tolerance + slack;
    const within = settings.tolerance > 0 ? ` within ${settings.tolerance}` : "";
    return {
      pass,
      rationale: pass ? `${got} is ${wanted}${within}` : `expected ${wanted}${within}, got ${got}`,
    };
  },
});

function numberOf(value: Json): number | null {
  if (typeof value === "number") return value;
  const isNumeral =
    typeof value === "string" && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?\s*$/i.test(value);
  return isNumeral ? Number(value) : null;
}
