import { UserError } from "../../errors.ts";
import { type Added, type AnswerReading, addText } from "./add.ts";
import type { LabelPorts, LabelSetting } from "./label-ports.ts";

/** What a call of `labels set` asks for. */
export interface SetRequest extends LabelSetting {
  /** A trace id, or a record with one known output. */
  about: string;
  /** `question=value`, one or several. */
  answers: readonly string[];
  labeler: string | null;
  reason: string | null;
  reading?: AnswerReading;
  /** Path of the step that it is about; null: the whole output. */
  span: string | null;
}

/** Writes one person's own labels about one output; a later one of the same person counts instead of an earlier. */
export async function setLabels(request: SetRequest, ports: LabelPorts): Promise<Added> {
  const { about, answers, labeler, reason, configPath, reading, span } = request;
  const lines = answers.map((answer) => {
    const { name, value } = readAnswer(answer);
    const said = { ...(reason === null ? {} : { reason }), ...(span === null ? {} : { span }) };
    return JSON.stringify({ id: about, name, value, ...said });
  });
  const adding = { configPath, file: "labels set", schema: null, labeler, dryRun: false };
  return addText({ ...adding, ...(reading && { reading }), text: lines.join("\n"), written: true }, ports);
}

/** `correctness=no`; what the value is, its question says. */
function readAnswer(answer: string): { name: string; value: string } {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(answer) ?? [];
  if (name !== undefined && value !== undefined) return { name, value };
  const hint = "For example: assize labels set tr-… correctness=no --reason 'the price is of last year'";
  throw new UserError({
    code: "bad_answer",
    message: `"${answer}" is not of the form question=value`,
    hint,
  });
}
