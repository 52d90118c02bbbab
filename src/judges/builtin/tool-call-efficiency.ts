import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Were there calls that nobody needed? */
export const toolCallEfficiency: Builtin = {
  name: "tool_call_efficiency",
  needs: "inputs, trace with tool spans, each judged by itself",
  ...YES_NO,
  ...PLAIN,
  spans: "TOOL",
  instructions: `Decide whether a tool call of an application was no waste.

The request was {{ inputs }}. The call to judge: {{ span }}
Everything that the application did: {{ trace }}

Waste is a call that repeats an earlier one with the same arguments and nothing changed in between, a call whose result nothing
uses, and several calls that one call of the same tool could have made. To try again after a passing error is no waste, and
neither is a call that turns out to bring nothing. Of calls that are waste together the
first is none. Say "yes" if this call is no waste, else "no", and name the call that made it one.`,
};
