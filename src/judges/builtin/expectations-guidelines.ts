import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** The guidelines of the record itself, so that each record may have its own. */
export const expectationsGuidelines: Builtin = {
  name: "expectations_guidelines",
  needs: "inputs, outputs, expectations.guidelines",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an answer keeps every guideline that was written for this very request.

The request was {{ inputs }}. The answer is {{ outputs }}.
The guidelines: {{ expectations.guidelines }}

Take them one at a time. One that does not apply counts as kept; judge nothing that they do not speak of. Say "yes" if all are
kept, "no" if any is broken, and name the first broken one in your reason.`,
};
