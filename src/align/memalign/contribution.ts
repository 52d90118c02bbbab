import type { Judge } from "../../formats/judge-file.ts";
import { agreement } from "../agreement.ts";
import type { JudgedExample } from "../alignment.ts";
import { vocabularyOf } from "../instructions-of.ts";
import { withGuidelines } from "../judge-value.ts";
import type { Work } from "../work.ts";
import type { Draft } from "./distil.ts";

/**
 * Keeps the drafts that help on examples which their author did not see. All drafts together are tried on every example;
 * only where a verdict moved is each tried by itself, so the cost is near one read an example.
 */
export async function keepHelpful(
  work: Work,
  of: { judge: Judge; drafts: readonly Draft[]; examples: readonly JudgedExample[] },
): Promise<Draft[]> {
  const { judge, drafts, examples } = of;
  if (drafts.length === 0 || examples.length === 0) return [];
  const together = await work.reader.read(taughtBy(judge, drafts), examples);
  const moved = examples.filter((example, at) => {
    const verdict = together[at];
    return (
      verdict !== undefined && gradeOf(judge, example, verdict) !== gradeOf(judge, example, example.verdict)
    );
  });
  if (moved.length === 0) return [];
  const measured = await Promise.all(drafts.map((draft) => measure(work, judge, { draft, moved })));
  const kept = measured.filter(({ gained, lost }) => gained > LEAST_RATIO * lost).map(({ draft }) => draft);
  work.note(
    "measure",
    `${kept.length} of ${drafts.length} guidelines help on labels that taught them nothing`,
  );
  return kept;
}

/** A guideline must gain more than so many times what it loses: near one to one it is chance. */
const LEAST_RATIO = 2;

/** A draft with what it gains and loses in agreement. */
interface Measured {
  draft: Draft;
  gained: number;
  lost: number;
}

/** What one draft alone changes on examples that some draft changes. */
async function measure(
  work: Work,
  judge: Judge,
  { draft, moved }: { draft: Draft; moved: readonly JudgedExample[] },
): Promise<Measured> {
  const verdicts = await work.reader.read(taughtBy(judge, [draft]), moved);
  const moves = moved.map((example, at) => {
    const verdict = verdicts[at];
    const [before, after] = [
      gradeOf(judge, example, example.verdict),
      verdict && gradeOf(judge, example, verdict),
    ];
    return before == null || after == null ? 0 : after - before;
  });
  const gained = moves.reduce((sum, move) => sum + Math.max(0, move), 0);
  const lost = moves.reduce((sum, move) => sum + Math.max(0, -move), 0);
  return { draft: { ...draft, contribution: gained - lost }, gained, lost };
}

/** A judge with more guidelines. */
export function taughtBy(judge: Judge, drafts: readonly Draft[]): Judge {
  const lines = drafts.map(({ text, from }) => ({ text, from }));
  return withGuidelines(judge, [...judge.file.guidelines, ...lines]);
}

function gradeOf(judge: Judge, example: JudgedExample, verdict: JudgedExample["verdict"]): number | null {
  return agreement(example, verdict, vocabularyOf(judge));
}
