import type { LabelSchema } from "../formats/schema.ts";
import type { TracePart } from "./trace-part.ts";

/** A question as it is put about one answer: about all of it, or about one of its parts. */
export interface Asking {
  /** Names the question and the part with its content, among all that are asked about the answer. */
  key: string;
  version: number;
  question: LabelSchema;
  part: TracePart | null;
}

/** All that is asked about an answer, in the order of the questions; one about parts is asked about each of them. */
export function askingsOf(questions: readonly LabelSchema[], parts: readonly TracePart[]): Asking[] {
  return questions.flatMap((question): Asking[] => {
    const { name, version, about } = question;
    if (about === "answer") return [{ key: name, version, question, part: null }];
    const own = parts.filter((part) => part.about === about);
    return own.map((part) => ({ key: askingKey(name, part), version, question, part }));
  });
}

/** The key of a question about a part; a part with other content is another one. */
export function askingKey(question: string, { path, hash }: Pick<TracePart, "path" | "hash">): string {
  return `${question} ${path} ${hash}`;
}
