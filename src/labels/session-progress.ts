import { type Label, labelVersion } from "../formats/label.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { seededRng } from "../stats/rng.ts";
import type { ReviewHead } from "./review-data.ts";
import { reviewOrder } from "./review-order.ts";

/** How far people have come with a list; everything follows from its labels. */
export interface SessionProgress {
  /** Outputs on the list, and those that as many people as wanted have answered. */
  outputs: number;
  done: number;
  /** Outputs that two are to answer blind of each other, and those that two have. */
  overlap: { outputs: number; done: number };
  /** Everybody who is asked or has answered: of their share, or of all where `asked` is null for they were not assigned. */
  people: { labeler: string; answered: number; asked: number | null }[];
  /** Answers of this list to a wording that has been replaced since: they are asked anew. */
  stale: number;
}

/** A list with its outputs, each with the group that it belongs to. */
export interface WorkedList {
  list: Pick<ReviewHead["list"], "name" | "kind" | "seed" | "assigned" | "overlap">;
  items: readonly { trace_id: string; group: string }[];
  questions: readonly LabelSchema[];
  labels: readonly Label[];
}

/** Derives the progress of a list. An output is answered by who has answered every question about it as it is asked now. */
export function sessionProgress(worked: WorkedList): SessionProgress {
  const { list, items, questions, labels } = worked;
  const answers = answersOf(worked);
  const shares = sharesOf(worked);
  const wanted = items.map(({ group, trace_id }) => ({
    wants: wantedOf(list, group),
    has: answers.get(trace_id)?.size ?? 0,
  }));
  const twice = wanted.filter(({ wants }) => wants > 1);
  const listed = new Set(items.map(({ trace_id }) => trace_id));
  const people = new Set([
    ...shares.keys(),
    ...items.flatMap(({ trace_id }) => [...(answers.get(trace_id) ?? [])]),
  ]);
  return {
    outputs: items.length,
    done: wanted.filter(({ wants, has }) => has >= wants).length,
    overlap: { outputs: twice.length, done: twice.filter(({ has }) => has > 1).length },
    people: [...people].sort().map((labeler) => {
      const share = shares.get(labeler) ?? null;
      const own = share ?? items.map(({ trace_id }) => trace_id);
      const answered = own.filter((trace) => answers.get(trace)?.has(labeler)).length;
      return { labeler, answered, asked: share?.length ?? null };
    }),
    stale: labels.filter((label) => listed.has(label.trace_id) && isStale(label, questions)).length,
  };
}

/**
 * How many people are to answer a group: two for the share `overlap`. With several assigned this is the lot by which they
 * are asked, else a lot of its own.
 */
export function wantedOf(list: WorkedList["list"], group: string): number {
  const { assigned } = list;
  if (assigned.length === 1) return 1;
  if (assigned.length === 0) return seededRng(`twice ${list.seed} ${group}`)() < list.overlap ? 2 : 1;
  const index = { traces: [group], groups: [group] };
  return assigned.filter((labeler) => reviewOrder({ list, index, labeler }).length > 0).length;
}

/** Who has answered an output in full, by trace. */
export function answersOf({
  questions,
  labels,
}: Pick<WorkedList, "questions" | "labels">): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const label of labels) {
    const question = questions.find(({ name }) => name === label.assessment_name);
    if (!question || label.valid === false || labelVersion(label) < question.version) continue;
    const key = JSON.stringify([label.trace_id, label.source.source_id]);
    said.set(key, (said.get(key) ?? new Set()).add(question.name));
  }
  const answers = new Map<string, Set<string>>();
  for (const [key, names] of said) {
    if (names.size < questions.length) continue;
    const [trace, labeler] = JSON.parse(key) as [string, string]; // written above
    answers.set(trace, (answers.get(trace) ?? new Set()).add(labeler));
  }
  return answers;
}

/** The outputs that each of the assigned is asked about. */
function sharesOf({ list, items }: WorkedList): Map<string, string[]> {
  const traces = items.map(({ trace_id }) => trace_id);
  const index = { traces, groups: items.map(({ group }) => group) };
  return new Map(
    list.assigned.map((labeler) => {
      const positions = reviewOrder({ list, index, labeler });
      return [labeler, positions.flatMap((position) => traces[position] ?? [])] as const;
    }),
  );
}

function isStale(label: Label, questions: readonly LabelSchema[]): boolean {
  const question = questions.find(({ name }) => name === label.assessment_name);
  return question !== undefined && labelVersion(label) < question.version;
}
