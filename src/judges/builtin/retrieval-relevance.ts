import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Did retrieval bring what the request needs? */
export const retrievalRelevance: Builtin = {
  name: "retrieval_relevance",
  needs: "inputs, trace with retrieval spans, each judged by itself",
  ...YES_NO,
  ...PLAIN,
  spans: "RETRIEVER",
  instructions: `Decide whether the documents that an application retrieved are about what was asked.

The request was {{ inputs }}. One retrieval step, with what it looked for and the documents that it returned: {{ span }}

Look only at the documents of this step. A document is relevant if some of it helps to answer the request
or a part of it. Say "yes" if at least half of the documents are relevant, else "no", and name the irrelevant ones. No document
at all is "no".`,
};
