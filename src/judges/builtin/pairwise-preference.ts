import { type Builtin, PLAIN } from "./builtin.ts";

/** Is the output at least as good as another answer? Asked in both orders; where they disagree it is a tie. */
export const pairwisePreference: Builtin = {
  name: "pairwise_preference",
  needs: "inputs, outputs, expectations.other_response",
  ...PLAIN,
  value: { categories: ["first", "tie", "second"] },
  pass_when: ["first", "tie"],
  swaps: { values: ["outputs", "expectations.other_response"], verdicts: ["first", "second"], tie: "tie" },
  instructions: `Decide which of two answers serves a request better.

The request was {{ inputs }}.
Answer 1: {{ outputs }}
Answer 2: {{ expectations.other_response }}

Look at whether each is right, gives what was asked, and can be understood; length and tone are worth nothing by themselves, and
neither is coming first. Say "first" or "second" for the better one, "tie" if neither is better in a way that matters.`,
};
