import type { Judge, JudgeExample } from "../formats/judge-file.ts";
import { expectationsOf, judgedContent } from "../judges/judge-content.ts";
import type { Example } from "./alignment.ts";

/** One line of a judge's semantic memory. */
export type Guideline = Judge["file"]["guidelines"][number];

/** The judge with other guidelines; what proof said of the old one no longer holds. */
export function withGuidelines(judge: Judge, guidelines: readonly Guideline[]): Judge {
  return { ...judge, file: { ...judge.file, guidelines: [...guidelines] }, proof: null };
}

/** Retrieval of a judge that had no examples so far. */
const RETRIEVAL = { file: "examples.jsonl", retrieve: 5, min_similarity: 0.2 };

/** The judge with other examples; without any, it keeps no word of them. */
export function withExamples(judge: Judge, examples: readonly JudgeExample[]): Judge {
  const { examples: retrieval = RETRIEVAL, ...file } = judge.file;
  const kept = examples.length > 0 || judge.file.examples ? { ...file, examples: retrieval } : file;
  return { ...judge, file: kept, examples: [...examples], proof: null };
}

/** The judge with other instructions. */
export function withInstructions(judge: Judge, instructions: string): Judge {
  return { ...judge, file: { ...judge.file, instructions }, proof: null };
}

/** An example as a line of examples.jsonl: with its content, so that a judge is a frozen artefact. */
export function memoryLine({ trace_id, group, subject, label, voices }: Example): JudgeExample {
  const expectations = expectationsOf(subject);
  const rationale = voices.find((voice) => voice.value === label && voice.rationale !== "")?.rationale;
  return {
    trace_id,
    group,
    ...judgedContent(subject),
    ...(Object.keys(expectations).length > 0 ? { expectations } : {}),
    value: label,
    ...(rationale ? { rationale } : {}),
  };
}
