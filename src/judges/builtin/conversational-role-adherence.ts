import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Did the assistant stay in the role that it was given? */
export const conversationalRoleAdherence: Builtin = {
  name: "conversational_role_adherence",
  needs: "conversation, inputs, outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an assistant stayed in its role.

What was said before, with the system message that sets the role: {{ conversation }}
The user's last message: {{ inputs }}
The assistant's last answer: {{ outputs }}

The role is what the system message says: who the assistant is, what it may speak of, how it speaks. Where there is no system
message, it is what the first turns of the assistant show. Say "yes" if no turn leaves the role, else "no", and name the first
that does. To decline what lies outside of the role is to stay in it.`,
};
