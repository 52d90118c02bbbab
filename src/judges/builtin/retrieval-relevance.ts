import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Did retrieval bring what the request needs? */
export const retrievalRelevance: Builtin = {
  name: "retrieval_relevance",
  needs: "inputs, trace with retrieval spans",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether the documents that an application retrieved are about what was asked.

The request was {{ inputs }}. What the application did: {{ trace }}

Look only at the documents that its retrieval steps returned. A document is relevant if some of it helps to answer the request
or a part of it. Say "yes" if at least half of the documents are relevant, else "no", and name the irrelevant ones. No document
at all is "no".`,
};
