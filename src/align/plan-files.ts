import type { JsonObject } from "../formats/json.ts";
import type { Judge } from "../formats/judge-file.ts";
import { editJudge, examplesText, type JudgeEdit } from "./judge-edit.ts";
import { proofText } from "./proof-text.ts";

/** One file of a change: from what to what; null: it is not there. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** The texts of a judge's folder as they are; null where there is no such file. */
export interface JudgeTexts {
  judge: string;
  examples: string | null;
  proof: string | null;
}

/** The files that turn one judge into another: judge.yaml edited in place, examples.jsonl, proof.json. Unchanged ones are left out. */
export function planFiles(from: {
  texts: JudgeTexts;
  before: Judge;
  after: Judge;
  proof: JsonObject | null;
  /** Write the result as a judge of this name, beside the old one, which shares its labels. */
  as: string | null;
}): FileChange[] {
  const { texts, before, after, proof, as } = from;
  const folder = as === null ? before.folder : `${parentOf(before.folder)}${as}`;
  const own = as === null ? texts : { judge: null, examples: null, proof: null };
  const examples = after.examples.length > 0 ? examplesText(after.examples) : null;
  const file = after.file.examples?.file ?? "examples.jsonl";
  const changes: FileChange[] = [
    {
      path: `${folder}/judge.yaml`,
      before: own.judge,
      after: editJudge(texts.judge, editOf(before, after, as)),
    },
    { path: `${folder}/${file}`, before: own.examples, after: emptied(examples, after) },
    {
      path: `${folder}/proof.json`,
      before: own.proof,
      after: proof && proofText(proof),
    },
  ];
  return changes.filter((change) => change.before !== change.after);
}

/** A judge whose file still names its examples keeps the file, if empty. */
function emptied(examples: string | null, { file }: Judge): string | null {
  return examples ?? (file.examples ? "" : null);
}

function editOf(before: Judge, after: Judge, as: string | null): JudgeEdit {
  const [old, now] = [before.file, after.file];
  const named = as === null ? {} : { name: as, labels: old.labels ?? old.name };
  return {
    ...named,
    ...(now.instructions !== old.instructions ? { instructions: now.instructions } : {}),
    ...(now.guidelines !== old.guidelines ? { guidelines: now.guidelines } : {}),
    ...(now.examples !== old.examples ? { examples: now.examples } : {}),
  };
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf("/") + 1);
}
