import type { Verdict } from "../../formats/verdict.ts";
import type { NotSampled } from "../../judges/scorer.ts";
import { agreement } from "../agreement.ts";
import type { JudgedExample } from "../alignment.ts";
import { vocabularyOf } from "../instructions-of.ts";
import type { Work } from "../work.ts";
import type { Program } from "./program.ts";

/** What several variants, and several reads, made of one example. */
export interface Runs {
  example: JudgedExample;
  /** Nearest to people first. */
  verdicts: { verdict: Verdict | NotSampled; grade: number }[];
  /** Not every run agrees with people: the reads waver, or all are wrong. */
  hard: boolean;
}

/** Runs a batch: the source, a second read of it (does it waver?), and other variants of the pool. */
export async function runBatch(
  work: Work,
  {
    source,
    programs,
    batch,
  }: { source: Program; programs: readonly Program[]; batch: readonly JudgedExample[] },
): Promise<Runs[]> {
  const vocabulary = vocabularyOf(source.judge);
  const reads = await Promise.all([
    work.reader.read(source.judge, batch),
    work.reader.read(source.judge, batch, 1),
    ...programs.map(({ judge }) => work.reader.read(judge, batch)),
  ]);
  return batch.map((example, at) => {
    const verdicts = reads.flatMap((read) => {
      const verdict = read[at];
      const grade = verdict ? agreement(example, verdict, vocabulary) : null;
      return verdict && grade !== null ? [{ verdict, grade }] : [];
    });
    verdicts.sort((a, b) => b.grade - a.grade);
    return { example, verdicts, hard: verdicts.some(({ grade }) => grade < 1) };
  });
}
