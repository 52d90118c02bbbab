import type { CallFacts, Scored, Verdict } from "../formats/verdict.ts";
import type { Swaps } from "./builtin/builtin.ts";
import type { PromptValue } from "./judge-content.ts";
import { type JudgeScale, scoredBy } from "./judge-scale.ts";
import type { NotSampled } from "./scorer.ts";

/** The values with the two that are compared in each other's place. */
export function swapped(values: readonly PromptValue[], { values: [one, other] }: Swaps): PromptValue[] {
  const textOf = (name: string) => values.find((value) => value.name === name)?.text ?? null;
  return values.map((value) => {
    if (value.name === one) return { ...value, text: textOf(other) };
    return value.name === other ? { ...value, text: textOf(one) } : value;
  });
}

/**
 * One verdict from both orders: what the second says is read the other way round, and where the two disagree it is a tie,
 * for the order decided and not the answers. A side without a verdict leaves the whole without one.
 */
export function inBothOrders(
  [first, second]: readonly [Verdict | NotSampled, Verdict | NotSampled],
  { swaps, scale }: { swaps: Swaps; scale: JudgeScale },
): Verdict | NotSampled {
  if (first.status !== "scored") return first;
  if (second.status !== "scored") return second;
  const turned = turn(second, swaps);
  const call = bothCalls(first.call, second.call);
  const agreed = first.value === turned;
  const value = agreed ? first.value : swaps.tie;
  const rationale = agreed
    ? first.rationale
    : `The verdict follows the order, so it is a tie. First order: ${first.rationale} Second order: ${second.rationale}`;
  return { ...scoredBy(scale, { value, rationale }), ...(call ? { call } : {}) };
}

function turn({ value }: Scored, { verdicts: [one, other] }: Swaps): Scored["value"] {
  if (value === one) return other;
  return value === other ? one : value;
}

/** What the verdict cost is what both calls cost. */
function bothCalls(one: CallFacts | undefined, other: CallFacts | undefined): CallFacts | undefined {
  if (!one || !other) return one ?? other;
  return {
    ...one,
    input_tokens: one.input_tokens + other.input_tokens,
    output_tokens: one.output_tokens + other.output_tokens,
    usd: one.usd === null || other.usd === null ? null : one.usd + other.usd,
    latency_ms: one.latency_ms + other.latency_ms,
    attempts: one.attempts + other.attempts,
    probability: null,
  };
}
