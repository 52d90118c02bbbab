import type { PromptValue } from "../judge-content.ts";
import type { JudgeReply } from "../model.ts";
import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

const EXPECTED = "expectations.expected_response";

/** Do the output and the expected response mean the same in the same form? Equal texts need no model. */
export const equivalence: Builtin = {
  name: "equivalence",
  needs: "outputs, expectations.expected_response",
  ...YES_NO,
  ...PLAIN,
  shortcut: equalTexts,
  instructions: `Decide whether two texts are equivalent.

The output is {{ outputs }}. The expected response is {{ expectations.expected_response }}.

They are equivalent if they say the same, neither more nor less, and have the same form: a list stays a list, a number keeps
its value and unit, JSON keeps its fields. Other words for the same thing, case, and white space do not matter. Say "yes" if
they are equivalent, else "no", and name the first difference.`,
};

function equalTexts(values: readonly PromptValue[]): JudgeReply | null {
  const texts = ["outputs", EXPECTED].map((name) =>
    values.find((value) => value.name === name)?.text?.trim(),
  );
  if (texts[0] === undefined || texts[0] !== texts[1]) return null;
  return { value: "yes", rationale: "The output is the expected response, character by character." };
}
