import type { Judge } from "../formats/judge-file.ts";
import type { JudgedExample } from "./alignment.ts";
import type { AlignmentPlan, Making } from "./alignment-plan.ts";
import { forgetLessons, forgetTraces } from "./forget.ts";
import type { HeldApart } from "./held-apart.ts";

/** A judge to align, and what it learns from with what it says of it as it stands. */
export interface Start {
  start: Judge;
  learn: JudgedExample[];
}

/** A sealed part is never learned from, so a judge that learned from it before it was sealed forgets that first. */
export async function shippedFrom(making: Making, { method, parts }: HeldApart): Promise<Start> {
  const judge = withoutStale(making.plan);
  if (method === "crossfit") return { start: judge, learn: [...making.judged] };
  return startWithout(
    making,
    judge,
    parts.flatMap(({ learn }) => learn),
  );
}

/**
 * The judge without every lesson that may not be used for what is held out: of the labels themselves, of unsettled ones of
 * their groups, of near repeats. It starts from its own mistakes then, with everything to learn anew.
 */
export async function startWithout(
  { plan, reader, judged }: Making,
  judge: Judge,
  learn: readonly JudgedExample[],
): Promise<Start> {
  const kept = new Set(learn.map(({ trace_id }) => trace_id));
  const known = [...judged.map(({ trace_id }) => trace_id), ...Object.keys(plan.learned)];
  const start = forgetLessons(judge, new Set(known.filter((id) => !kept.has(id))));
  if (start === judge) return { start, learn: [...learn] };
  const verdicts = await reader.read(start, learn);
  const again = learn.map((example, at) => ({
    ...example,
    verdict: verdicts[at] ?? example.verdict,
    fresh: true,
  }));
  return { start, learn: again };
}

/** The judge without what changed or withdrawn labels taught it. */
function withoutStale({ judge, learned, examples }: AlignmentPlan): Judge {
  const current = new Map(examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]));
  const stale = Object.entries(learned).filter(([id, fingerprint]) => current.get(id) !== fingerprint);
  return forgetTraces(judge, new Set(stale.map(([id]) => id)));
}
