import { type Builtin, PLAIN } from "./builtin.ts";

/** Was the user annoyed, and was it mended? */
export const userFrustration: Builtin = {
  name: "user_frustration",
  needs: "conversation, inputs, outputs",
  ...PLAIN,
  value: { categories: ["none", "resolved", "unresolved"] },
  pass_when: ["none", "resolved"],
  instructions: `Decide whether the user of an assistant became frustrated, and whether that was mended.

What was said before: {{ conversation }}
The user's last message: {{ inputs }}
The assistant's last answer: {{ outputs }}

Frustration shows in what the user writes: repeating a request in other words, complaints, sarcasm, giving up. A difficult matter
or a short message is no frustration. Say "none" if there is no sign of it; "resolved" if there was, and the user is content again
or the last answer gives what they missed; else "unresolved". Quote the message that shows it.`,
};
