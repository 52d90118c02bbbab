import type { Judge } from "../formats/judge-file.ts";
import type { Aligned, JudgedExample } from "./alignment.ts";
import type { Making } from "./alignment-plan.ts";
import type { HeldApart } from "./held-apart.ts";
import type { HeldOut } from "./held-out.ts";
import { optimize } from "./run-optimizer.ts";
import { startWithout } from "./start.ts";

/**
 * Verdicts on held-out labels: after by a judge aligned without them, before by the judge that this one started from. The
 * judge as it is may have learned these very labels last time, and would look better on them than it is.
 */
export async function heldOutPairs(
  making: Making,
  { method, parts, final, start }: HeldApart & { final: Aligned; start: Judge },
): Promise<HeldOut[]> {
  const { plan } = making;
  if (method === "sealed") {
    const heldOut = parts.flatMap((part) => part.heldOut);
    return readPairs(making, heldOut, { start, aligned: final.judge, fold: 0 });
  }
  const folds = await Promise.all(
    parts.map(async (part, fold) => {
      const own = await startWithout(making, plan.judge, part.learn);
      const aligned = await optimize(plan, own.start, { learn: own.learn, part: String(fold) });
      plan.say?.(`proof: part ${fold + 1} of ${parts.length} judged by a judge aligned without it`);
      return readPairs(making, part.heldOut, { start: own.start, aligned: aligned.judge, fold });
    }),
  );
  return folds.flat();
}

async function readPairs(
  { plan, reader }: Making,
  heldOut: readonly JudgedExample[],
  { start, aligned, fold }: { start: Judge; aligned: Judge; fold: number },
): Promise<HeldOut[]> {
  const before =
    start === plan.judge ? heldOut.map(({ verdict }) => verdict) : await reader.read(start, heldOut);
  const after = await reader.read(aligned, heldOut);
  const none = { status: "not_sampled" } as const;
  return heldOut.map((example, at) => {
    return { example, before: before[at] ?? none, after: after[at] ?? none, fold };
  });
}

/** What was seen of one held-out label: two looks that saw the same are one. */
export function seenIn({ example, before, after }: HeldOut) {
  const said = (verdict: HeldOut["before"]) =>
    verdict.status === "scored" ? verdict.value : `(${verdict.status})`;
  return [example.trace_id, said(before), said(after)];
}
