import type { Judge, JudgeValue } from "../formats/judge-file.ts";
import { defineJudge } from "../judges/define-judge.ts";
import { describeVocabulary } from "../judges/vocabulary.ts";

/** What a judge is told, a built-in's own words where its file has none. */
export function instructionsOf(judge: Judge): string {
  const defined = defineJudge(judge);
  return defined.status === "defined" ? defined.definition.instructions : (judge.file.instructions ?? "");
}

/** What its verdicts may be. */
export function vocabularyOf(judge: Judge): JudgeValue {
  const defined = defineJudge(judge);
  return defined.status === "defined" ? defined.definition.value : (judge.file.value ?? "boolean");
}

/** The part of every question that says whom it is about. */
export function judgeSections(judge: Judge): { title: string; body: string }[] {
  const guidelines = judge.file.guidelines.map(({ text }, at) => `${at + 1}. ${text.replace(/\s+/g, " ")}`);
  return [
    { title: "Judge's instructions", body: instructionsOf(judge).trim() },
    { title: "Judge's verdicts", body: `A verdict is ${describeVocabulary(vocabularyOf(judge))}.` },
    ...(guidelines.length > 0 ? [{ title: "Judge's guidelines", body: guidelines.join("\n") }] : []),
  ];
}
