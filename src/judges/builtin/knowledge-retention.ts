import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Did the assistant remember what the user had said? */
export const knowledgeRetention: Builtin = {
  name: "knowledge_retention",
  needs: "conversation, inputs, outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an assistant remembered what the user told it.

What was said before: {{ conversation }}
The user's last message: {{ inputs }}
The assistant's last answer: {{ outputs }}

List what the user said of themselves, their matter and their wishes; the latest word counts. The assistant forgot something if
in any turn it asks for what it was told, contradicts it, or proposes what it rules out. To ask for confirmation once is not to
forget. Say "yes" if nothing was forgotten, else "no", and name what and in which turn.`,
};
