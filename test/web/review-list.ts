import type { Json } from "../../src/formats/json.ts";
import type { LabelSchema } from "../../src/formats/schema.ts";
import { traceId } from "../../src/formats/trace.ts";
import type { ReviewData, ReviewHead, ReviewItem } from "../../src/labels/review-data.ts";

/** A question as its schema reads it, with the parts that a test cares about. */
export function question(given: Partial<LabelSchema> = {}): LabelSchema {
  return {
    name: "correctness",
    version: 1,
    type: "feedback",
    about: "answer",
    title: "Is the answer correct?",
    instruction: "Compare with the policy page. A missing condition makes it wrong.",
    input: { categorical: { options: ["yes", "no"], multiple: false } },
    enable_comment: true,
    reason_for: ["no"],
    show_expectation: false,
    ...given,
  };
}

/** An answer to judge with an id of its content. */
export function item(inputs: Json, outputs: Json, given: Partial<ReviewItem> = {}): ReviewItem {
  const trace_id = traceId(inputs, outputs);
  return {
    trace_id,
    record_id: null,
    group: trace_id,
    inputs,
    outputs,
    error: null,
    spans: [],
    parts: [],
    expectations: null,
    sampling: "draw",
    opinions: [],
    carried: true,
    ...given,
  };
}

/** A list for review with the parts that a test cares about. */
export function reviewData({
  items,
  list = {},
  ...head
}: { items: ReviewItem[]; list?: Partial<ReviewHead["list"]> } & Partial<
  Omit<ReviewHead, "list">
>): ReviewData {
  return {
    items,
    head: {
      version: 1,
      repository: "octo/support-bot",
      list: {
        name: "September answers",
        kind: "draw",
        blind: true,
        due: null,
        session: "september",
        draw: null,
        seed: "seed",
        assigned: [],
        overlap: 1,
        ...list,
      },
      labelers: ["mira", "tomas"],
      questions: [question()],
      chat: null,
      answered: {},
      handIn: { kind: "file", github: null },
      ...head,
    },
  };
}

/** `count` plain answers, no two alike. */
export function plainItems(count: number): ReviewItem[] {
  return Array.from({ length: count }, (_, n) =>
    item(
      { question: `How much does a parcel of ${n + 1} kg cost?` },
      `A parcel of **${n + 1} kg** costs ${(3 + n * 0.8).toFixed(2)} €.\n\nIt arrives within *three* days.`,
      { group: `pair-${Math.floor(n / 2)}` },
    ),
  );
}
