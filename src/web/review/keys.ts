import type { LabelSchema } from "../../formats/schema.ts";

/** What a key asks the page to do. */
export type KeyAction =
  | { kind: "choose"; option: number }
  | { kind: "cant_tell" }
  | { kind: "next" }
  | { kind: "back" }
  | { kind: "skip" }
  | { kind: "reason" }
  | { kind: "help" }
  | { kind: "overview" };

/** One key press, as the page needs to know it. */
export interface KeyPress {
  key: string;
  /** Ctrl, Alt or Meta is held: the browser's own shortcuts are left alone. */
  modified: boolean;
  /** The person is writing, or stands on a control of their own. */
  writing: boolean;
  /** Enter or space would press the control that has the focus. */
  onControl: boolean;
}

const LETTERS: { [key: string]: KeyAction } = {
  c: { kind: "cant_tell" },
  s: { kind: "skip" },
  r: { kind: "reason" },
  l: { kind: "overview" },
  "?": { kind: "help" },
  ArrowLeft: { kind: "back" },
  ArrowRight: { kind: "next" },
  Backspace: { kind: "back" },
};

/** What a key press asks for; null where it is the browser's or the text's. */
export function keyAction(press: KeyPress, question: LabelSchema | null): KeyAction | null {
  if (press.modified || press.writing) return null;
  const { key } = press;
  if (key === "Enter") return press.onControl ? null : { kind: "next" };
  const option = question === null ? null : optionOfKey(key.toLowerCase(), question);
  if (option !== null) return { kind: "choose", option };
  return LETTERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The keys of a question's options, in order: digits, and for a plain yes and no their letters. */
export function optionKeys(question: LabelSchema): string[] {
  const options = optionsOf(question);
  if (isYesNo(question)) return ["y", "n"];
  const scale = "numeric" in question.input;
  return options.map((option, position) => keyOf(scale ? Number(option) : position + 1));
}

/** The options to choose from: of pass_fail both answers, of short whole-number scales every number. */
export function optionsOf({ input }: LabelSchema): (string | boolean | number)[] {
  if ("pass_fail" in input) return [true, false];
  if ("categorical" in input) return input.categorical.options;
  if (!("numeric" in input) || !input.numeric.integer) return [];
  const { min, max } = input.numeric;
  const steps = Math.floor(max) - Math.ceil(min) + 1;
  if (steps > LONGEST_SCALE) return [];
  return Array.from({ length: steps }, (_, step) => Math.ceil(min) + step);
}

/** Scales with more steps are a number to write. */
const LONGEST_SCALE = 11;

/** A question with two answers, of which one is picked: a key press is enough. */
export function isYesNo(question: LabelSchema): boolean {
  const { input } = question;
  if ("pass_fail" in input) return true;
  return (
    "categorical" in input && !input.categorical.multiple && input.categorical.options.join() === "yes,no"
  );
}

function keyOf(digit: number): string {
  return digit >= 0 && digit <= 9 ? String(digit) : "";
}

/** The letters of a yes and no have digits beside them: 1 and 2. */
function optionOfKey(key: string, question: LabelSchema): number | null {
  if (key === "") return null;
  const position = optionKeys(question).indexOf(key);
  if (position >= 0) return position;
  return isYesNo(question) && (key === "1" || key === "2") ? Number(key) - 1 : null;
}
