import type { ScorerKind, SettingsOf } from "../../formats/scorer-spec.ts";
import { contains } from "./contains.ts";
import { cost } from "./cost.ts";
import { exactMatch } from "./exact-match.ts";
import { jsonSchema } from "./json-schema.ts";
import type { CodeKind } from "./kind.ts";
import { latency } from "./latency.ts";
import { number } from "./number.ts";
import { regex } from "./regex.ts";
import { setOverlap } from "./set-overlap.ts";
import { similarity } from "./similarity.ts";
import { toolCalls } from "./tool-calls.ts";

/** Every kind of code scorer, by the word in the configuration. */
export const codeKinds: { [K in ScorerKind]: CodeKind<SettingsOf<K>> } = {
  exact_match: exactMatch,
  contains,
  regex,
  json_schema: jsonSchema,
  number,
  set_overlap: setOverlap,
  similarity,
  tool_calls: toolCalls,
  latency,
  cost,
};
