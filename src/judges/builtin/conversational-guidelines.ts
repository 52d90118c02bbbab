import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Rules that every turn of the assistant must keep. */
export const conversationalGuidelines: Builtin = {
  name: "conversational_guidelines",
  needs: "conversation, inputs, outputs; with: { guidelines }",
  ...YES_NO,
  ...PLAIN,
  settings: [{ name: "guidelines", kind: "texts", required: true }],
  instructions: `Decide whether an assistant kept every one of the given guidelines in every turn.

What was said before: {{ conversation }}
The user's last message: {{ inputs }}
The assistant's last answer: {{ outputs }}

Take the assistant's turns one at a time, and for each the guidelines. One that does not apply to a turn counts as kept. What the
user says breaks no guideline. Say "yes" if all turns keep all guidelines, else "no", and name the first turn and guideline.`,
};
