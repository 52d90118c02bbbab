import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Would what was retrieved have been enough? */
export const retrievalSufficiency: Builtin = {
  name: "retrieval_sufficiency",
  needs: "inputs, trace with retrieval spans, expectations.expected_facts or expectations.expected_response",
  ...YES_NO,
  ...PLAIN,
  needsOneOf: ["expectations.expected_facts", "expectations.expected_response"],
  instructions: `Decide whether retrieved documents hold what a right answer needs.

The request was {{ inputs }}. What the application did, with the documents that it retrieved: {{ trace }}
Facts that a right answer conveys: {{ expectations.expected_facts? }}
A right answer: {{ expectations.expected_response? }}

Take each expected fact, or each claim of the right answer: does it stand in a retrieved document, or follow from them? How the
application answered does not matter. Say "yes" if nothing is missing, else "no", and name what is.`,
};
