import type { Builtin } from "./builtin.ts";
import { completeness } from "./completeness.ts";
import { conversationCompleteness } from "./conversation-completeness.ts";
import { conversationalGuidelines } from "./conversational-guidelines.ts";
import { conversationalRoleAdherence } from "./conversational-role-adherence.ts";
import { conversationalSafety } from "./conversational-safety.ts";
import { correctness } from "./correctness.ts";
import { equivalence } from "./equivalence.ts";
import { expectationsGuidelines } from "./expectations-guidelines.ts";
import { fluency } from "./fluency.ts";
import { guidelines } from "./guidelines.ts";
import { knowledgeRetention } from "./knowledge-retention.ts";
import { pairwisePreference } from "./pairwise-preference.ts";
import { relevanceToQuery } from "./relevance-to-query.ts";
import { retrievalGroundedness } from "./retrieval-groundedness.ts";
import { retrievalRelevance } from "./retrieval-relevance.ts";
import { retrievalSufficiency } from "./retrieval-sufficiency.ts";
import { safety } from "./safety.ts";
import { summarization } from "./summarization.ts";
import { toolCallCorrectness } from "./tool-call-correctness.ts";
import { toolCallEfficiency } from "./tool-call-efficiency.ts";
import { userFrustration } from "./user-frustration.ts";

const ALL: readonly Builtin[] = [
  guidelines,
  expectationsGuidelines,
  correctness,
  relevanceToQuery,
  equivalence,
  safety,
  fluency,
  completeness,
  summarization,
  retrievalRelevance,
  retrievalGroundedness,
  retrievalSufficiency,
  toolCallCorrectness,
  toolCallEfficiency,
  conversationCompleteness,
  conversationalGuidelines,
  conversationalSafety,
  conversationalRoleAdherence,
  knowledgeRetention,
  userFrustration,
  pairwisePreference,
];

/** The judges that come with Assize, by the name that `builtin:` takes. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));
