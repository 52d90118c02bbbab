import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Does the answer rest on what was retrieved? */
export const retrievalGroundedness: Builtin = {
  name: "retrieval_groundedness",
  needs: "outputs, trace with retrieval spans, each judged by itself",
  ...YES_NO,
  ...PLAIN,
  spans: "RETRIEVER",
  instructions: `Decide whether an answer says only what its sources support.

The answer is {{ outputs }}. One retrieval step with the documents that it returned: {{ span }}
Everything that the application did, other retrieval steps included: {{ trace }}

Take each claim of the answer that this step's documents speak of, or that no step's documents speak of: does a document of any
step state it, or does it follow from them? General courtesy, and
saying that something is not known, need no source. What you know yourself does not count as support. Say "yes" if every such claim is
supported, else "no", and quote the first one that is not.`,
};
