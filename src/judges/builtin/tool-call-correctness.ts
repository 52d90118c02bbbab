import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Were the right tools called with the right arguments? */
export const toolCallCorrectness: Builtin = {
  name: "tool_call_correctness",
  needs: "inputs, trace with tool spans; expectations.expected_tool_calls where there are some",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an application called the right tools in the right way.

The request was {{ inputs }}. What the application did: {{ trace }}
Calls that were expected, where somebody wrote them down: {{ expectations.expected_tool_calls? }}

With expected calls: each must have been made, with arguments that mean the same, in an order that gives the same result; calls
beyond them must do no harm. Without: each call must serve the request, its arguments must come from the request or from earlier
results and not be invented, and no call that the request needs may be missing. Say "yes" if this holds, else "no", and name the
first call that is wrong or missing.`,
};
