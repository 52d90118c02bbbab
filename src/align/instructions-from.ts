import type { Aligned, JudgedExample } from "./alignment.ts";
import type { AlignmentPlan, Making } from "./alignment-plan.ts";
import type { HeldOut } from "./held-out.ts";

/** Held-out labels that the instructions were not written from. */
export function untaught(
  { plan, judged }: Making,
  pairs: readonly HeldOut[],
  test: ReadonlySet<string>,
): { pairs: HeldOut[]; taught: number } {
  const sources = new Set(plan.instructionsFrom);
  const groups = new Set(judged.flatMap(({ trace_id, group }) => (sources.has(trace_id) ? [group] : [])));
  const tested = pairs.filter(({ example }) => test.has(example.trace_id));
  const kept = tested.filter(({ example }) => !groups.has(example.group));
  return { pairs: kept, taught: tested.length - kept.length };
}

/** Guidelines and examples name what taught them; instructions don't, so it is remembered beside them. */
export function instructionsFrom(
  plan: AlignmentPlan,
  { final, learn }: { final: Aligned; learn: readonly JudgedExample[] },
): string[] {
  const rewritten = final.judge.file.instructions !== plan.judge.file.instructions;
  const own = rewritten ? learn.map(({ trace_id }) => trace_id) : [];
  return [...new Set([...plan.instructionsFrom, ...own])].sort();
}
