import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Is a summary faithful, whole, short and clear? */
export const summarization: Builtin = {
  name: "summarization",
  needs: "inputs (the document), outputs (the summary)",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether a summary is good.

What was to be summarised: {{ inputs }}
The summary: {{ outputs }}

Four things must hold. Faithful: every statement of the summary stands in the source or follows from it. Whole: the points that a
reader of the source would name first are there. Short: nothing is said twice and minor detail is left out. Clear: it can be
understood without the source. Say "yes" if all four hold, else "no", and say which one fails and where.`,
};
