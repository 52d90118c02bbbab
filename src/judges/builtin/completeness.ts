import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Is every part of the request dealt with? */
export const completeness: Builtin = {
  name: "completeness",
  needs: "inputs, outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an answer deals with everything that was asked.

The request was {{ inputs }}. The answer is {{ outputs }}.

List the separate things that the request asks for. Each is dealt with if the answer gives it, says why it cannot be given, or
asks for what is needed to give it. Whether what is given is right does not matter here, nor does anything that was not asked.
Say "yes" if nothing is left out, else "no", and name what is missing.`,
};
