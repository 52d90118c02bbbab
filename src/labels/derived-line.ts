import { hashJson } from "../formats/hash.ts";
import type { Json, JsonObject } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";

/** What one derived label says. */
export interface Derivation {
  schema: Pick<LabelSchema, "name" | "version" | "type">;
  scorer: string;
  trace_id: string;
  value: Json;
  rationale: string;
  /** The line that this one replaces: the scorer has come to say something else. */
  overrides: string | null;
  /** When it was derived, in milliseconds since 1970. */
  at_ms: number;
}

/** The line of a derived label. Its id is its content's, so that deriving twice adds nothing twice. */
export function derivedLineOf(from: Derivation): JsonObject {
  const { schema, scorer, trace_id, value, rationale, overrides, at_ms } = from;
  const id = hashJson(["derived", schema.name, schema.version, scorer, trace_id, value, overrides]);
  return {
    assessment_id: `a-${id.slice(0, 32)}`,
    trace_id,
    assessment_name: schema.name,
    source: { source_type: "CODE", source_id: scorer },
    create_time: new Date(at_ms).toISOString(),
    [schema.type]: { value },
    rationale,
    ...(overrides === null ? {} : { overrides }),
    metadata: { schema_version: String(schema.version), derived: "true" },
  };
}

/** Where derived labels of a question by a scorer stand, from the configuration's folder. */
export function derivedPath({ schema, scorer }: { schema: string; scorer: string }): string {
  return `derived/${schema}/${scorer}.jsonl`;
}
