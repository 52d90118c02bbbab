import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Were the right tools called with the right arguments? */
export const toolCallCorrectness: Builtin = {
  name: "tool_call_correctness",
  needs:
    "inputs, trace, whose tool spans are judged one by one; expectations.expected_tool_calls where there are some",
  ...YES_NO,
  ...PLAIN,
  spans: "TOOL",
  instructions: `Decide whether an application called the right tools in the right way.

The request was {{ inputs }}. The call to judge: {{ span? }}
Everything that the application did: {{ trace? }}
Calls that were expected, where somebody wrote them down: {{ expectations.expected_tool_calls? }}

With expected calls: this one must be among them, with arguments that mean the same, in an order that gives the same result, or
do no harm beside them. Without: it must serve the request, and its arguments must come from the request or from earlier results
and not be invented. A call that is expected, or that the request needs, and that was never made counts against the last call of
all; where no call is given, only whether one was needed counts. Say "yes" if this holds, else "no", and name what is wrong or
missing.`,
};
