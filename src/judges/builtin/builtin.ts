import type { JudgeFile, JudgeValue } from "../../formats/judge-file.ts";
import type { PromptValue } from "../judge-content.ts";
import type { JudgeReply } from "../model.ts";

/** A judge that comes with Assize: a judge's file without a model, as data. */
export interface Builtin {
  name: string;
  /** What it reads, in one line for people. */
  needs: string;
  instructions: string;
  value: JudgeValue;
  pass_when: JudgeFile["pass_when"];
  /** What may stand under `with:`; each setting is one text or a list of texts. */
  settings: readonly BuiltinSetting[];
  /** Of these optional variables at least one must be there, else unscored{missing_expectation}. */
  needsOneOf: readonly string[];
  /** Answers what needs no model; null where the model must be asked. */
  shortcut: ((values: readonly PromptValue[]) => JudgeReply | null) | null;
  /** Type of the steps that it judges one by one; null: the output as a whole. */
  spans: string | null;
  /** Two values that are compared: asked in both orders, for models favour what comes first. Null for all others. */
  swaps: Swaps | null;
}

/** Two values that change places, the verdict words for each, and the word for neither. */
export interface Swaps {
  values: readonly [string, string];
  verdicts: readonly [string, string];
  tie: string;
}

/** One key under `with:`. */
export interface BuiltinSetting {
  name: string;
  kind: "text" | "texts";
  required: boolean;
}

/** What most built-in judges answer, as in MLflow: "yes" is the good side. */
export const YES_NO: Pick<Builtin, "value" | "pass_when"> = {
  value: { categories: ["yes", "no"] },
  pass_when: ["yes"],
};

/** A built-in that takes no settings and asks the model about everything it reads. */
export const PLAIN: Pick<Builtin, "settings" | "needsOneOf" | "shortcut" | "spans" | "swaps"> = {
  settings: [],
  needsOneOf: [],
  shortcut: null,
  spans: null,
  swaps: null,
};
