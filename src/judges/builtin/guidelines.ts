import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** A list of rules that every answer must keep. */
export const guidelines: Builtin = {
  name: "guidelines",
  needs: "inputs, outputs; with: { guidelines }",
  ...YES_NO,
  ...PLAIN,
  settings: [{ name: "guidelines", kind: "texts", required: true }],
  instructions: `Decide whether an answer keeps every one of the given guidelines.

The request was {{ inputs }}. The answer is {{ outputs }}.

Take the guidelines one at a time. One that does not apply to this request counts as kept. Judge nothing else: an answer
that is poor in ways the guidelines do not speak of still keeps them. Say "yes" if all are kept, "no" if any is broken, and
name the first broken one in your reason.`,
};
