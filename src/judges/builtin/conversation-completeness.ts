import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Has everything that the user asked for been settled by the end? */
export const conversationCompleteness: Builtin = {
  name: "conversation_completeness",
  needs: "conversation, inputs, outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether a conversation settled everything that the user asked for.

What was said before: {{ conversation }}
The user's last message: {{ inputs }}
The last answer: {{ outputs }}

List what the user asked for over the whole conversation; what they withdrew or changed counts as they left it. Each is settled
if it was given, if it was said why it cannot be, or if the assistant asked for something that the user has not sent yet. Say
"yes" if nothing is open, else "no", and name what is.`,
};
