import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Were there calls that nobody needed? */
export const toolCallEfficiency: Builtin = {
  name: "tool_call_efficiency",
  needs: "inputs, trace with tool spans",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an application used its tools without waste.

The request was {{ inputs }}. What the application did: {{ trace }}

Waste is a call that repeats an earlier one with the same arguments and nothing changed in between, a call whose result nothing
uses, and several calls that one call of the same tool could have made. To try again after a passing error is no waste, and
neither is a call that turns out to bring nothing. Say "yes" if there is no waste, else "no", and name the first wasted call.`,
};
