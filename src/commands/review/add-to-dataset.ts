import { UserError } from "../../errors.ts";
import { canonicalJson } from "../../formats/canonical.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { withLineEnd } from "../../labels/label-file.ts";
import { textOf } from "../labels/label-side.ts";
import type { ReviewPorts } from "./review-request.ts";

/** Puts what a person asked into the dataset, as a record behind the last one; the same inputs are there only once. */
export async function addToDataset(
  { suite, trace }: { suite: Suite; trace: Trace },
  ports: Pick<ReviewPorts, "workspace" | "diskTree" | "writeFiles">,
): Promise<{ message: string }> {
  const wanted = canonicalJson(trace.inputs);
  const known = suite.records.find(({ inputs }) => canonicalJson(inputs) === wanted);
  if (known) return { message: "This question is in the tests already." };
  const last = suite.records.at(-1);
  if (!last) {
    const hint = "Write a first line into a dataset file; then questions can be added to it.";
    throw new UserError({ code: "no_dataset", message: "there is no test question yet", hint });
  }
  const { file: path } = last.at;
  const before = await textOf(ports.diskTree(ports.workspace), path);
  const start = withLineEnd(before);
  const record = { inputs: trace.inputs, source: { from: "chat" } };
  await ports.writeFiles([{ path, before, after: `${start}${JSON.stringify(record)}\n` }]);
  return { message: `This question is in the tests now (${path}, to be committed there).` };
}
