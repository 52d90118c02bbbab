import { UserError } from "../../errors.ts";
import type { Json } from "../../formats/json.ts";
import { type Added, addText } from "./add.ts";
import type { LabelPorts, LabelSetting } from "./label-ports.ts";

/** What a call of `labels set` asks for. */
export interface SetRequest extends LabelSetting {
  /** A trace id, or a record with one known output. */
  about: string;
  /** `question=value`, one or several. */
  answers: readonly string[];
  labeler: string | null;
  reason: string | null;
}

/** Writes one person's own labels about one output; a later one of the same person counts instead of an earlier. */
export async function setLabels(request: SetRequest, ports: LabelPorts): Promise<Added> {
  const { about, answers, labeler, reason, configPath } = request;
  const lines = answers.map((answer) => {
    const { name, value } = readAnswer(answer);
    return JSON.stringify({ id: about, name, value, ...(reason === null ? {} : { reason }) });
  });
  const adding = { configPath, file: "labels set", schema: null, labeler, dryRun: false };
  return addText({ ...adding, text: lines.join("\n") }, ports);
}

/** `correctness=no`; a value that reads as a number, true, false or JSON is one. */
function readAnswer(answer: string): { name: string; value: Json } {
  const [, name, said] = /^([^=]+)=(.*)$/s.exec(answer) ?? [];
  if (name === undefined || said === undefined) {
    const hint = "For example: assize labels set tr-… correctness=no --reason 'the price is of last year'";
    throw new UserError({
      code: "bad_answer",
      message: `"${answer}" is not of the form question=value`,
      hint,
    });
  }
  return { name, value: parsed(said) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return text;
  }
}
