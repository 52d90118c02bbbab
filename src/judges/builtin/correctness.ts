import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Does the answer convey the expected facts or the reference answer? */
export const correctness: Builtin = {
  name: "correctness",
  needs: "inputs, outputs, expectations.expected_facts or expectations.expected_response",
  ...YES_NO,
  ...PLAIN,
  needsOneOf: ["expectations.expected_facts", "expectations.expected_response"],
  instructions: `Decide whether an answer says what it was expected to say.

The request was {{ inputs }}. The answer is {{ outputs }}.
Facts that the answer must convey: {{ expectations.expected_facts? }}
A reference answer: {{ expectations.expected_response? }}

Take each expected fact, or each claim of the reference answer, in turn: is it stated by the answer, or does it follow from
the answer together with the request? Other wording, another order and additional correct detail are fine. A claim that is
missing, contradicted or only partly there is not conveyed. Say "yes" if all are conveyed, else "no", and name the first
one that is not.`,
};
