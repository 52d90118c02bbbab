import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Does the answer rest on what was retrieved? */
export const retrievalGroundedness: Builtin = {
  name: "retrieval_groundedness",
  needs: "outputs, trace with retrieval spans",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether an answer says only what its sources support.

The answer is {{ outputs }}. What the application did, with the documents that it retrieved: {{ trace }}

Take each claim of the answer in turn: does a retrieved document state it, or does it follow from them? General courtesy, and
saying that something is not known, need no source. What you know yourself does not count as support. Say "yes" if every claim is
supported, else "no", and quote the first one that is not.`,
};
