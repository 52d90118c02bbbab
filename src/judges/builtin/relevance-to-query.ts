import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Is the answer about what was asked? */
export const relevanceToQuery: Builtin = {
  name: "relevance_to_query",
  needs: "inputs, outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an answer is about what was asked.

The request was {{ inputs }}. The answer is {{ outputs }}.

Say "yes" if any part of the answer helps with the request or with a part of it, or asks for what is needed to help. Say "no"
if it speaks of something else, or only repeats the request. Whether the answer is right or complete does not matter here.`,
};
