import { sha256 } from "../formats/hash.ts";
import { isPlainObject, type Json, type JsonObject } from "../formats/json.ts";

const HIDDEN = /^user-[0-9a-f]{16}$/;

/** MLflow's word for nobody in particular. */
const NOBODY = "default";

/**
 * A user's id as a pseudonym: the same user stays the same, and the name is not in the repository. Who can guess the id
 * can still check the guess.
 */
export function hideUser(id: string): string {
  return HIDDEN.test(id) || id === NOBODY ? id : `user-${sha256(id).slice(0, 16)}`;
}

const IN_METADATA = ["mlflow.trace.user", "mlflow.user", "user.id", "enduser.id"];

/** An MLflow trace whose user ids are pseudonyms: in metadata, tags, span attributes, and as the source of people's words. */
export function hideUsers(trace: JsonObject): JsonObject {
  const info = objectOf(trace.info);
  const data = objectOf(trace.data);
  const assessments = info.assessments;
  return {
    ...trace,
    info: {
      ...info,
      ...replaced(info, "trace_metadata", (metadata) => hideMembers(metadata, hideUser)),
      ...replaced(info, "tags", (tags) => hideMembers(tags, hideUser)),
      ...(Array.isArray(assessments) && { assessments: hideSources(assessments) }),
    },
    ...(Array.isArray(data.spans) && { data: { ...data, spans: data.spans.map(hideInSpan) } }),
  };
}

/** Assessments in which the people who gave them are pseudonyms. */
export function hideSources(assessments: readonly Json[]): Json[] {
  return assessments.map((one) => {
    const { source } = objectOf(one);
    if (!isPlainObject(source) || source.source_type !== "HUMAN" || typeof source.source_id !== "string")
      return one;
    return { ...objectOf(one), source: { ...source, source_id: hideUser(source.source_id) } as JsonObject };
  });
}

function hideInSpan(span: Json): Json {
  return {
    ...objectOf(span),
    ...replaced(objectOf(span), "attributes", (members) => hideMembers(members, hideEncoded)),
  };
}

/** Attributes are JSON inside a text. */
function hideEncoded(encoded: string): string {
  try {
    const id: unknown = JSON.parse(encoded);
    return JSON.stringify(hideUser(typeof id === "string" ? id : encoded));
  } catch {
    return hideUser(encoded);
  }
}

function hideMembers(members: JsonObject, hide: (id: string) => string): JsonObject {
  const found = IN_METADATA.filter((key) => Object.hasOwn(members, key));
  const hidden = found.map((key): [string, Json] => {
    const id = members[key];
    return [key, typeof id === "string" ? hide(id) : (id ?? null)];
  });
  return { ...members, ...Object.fromEntries(hidden) };
}

function replaced(of: JsonObject, key: string, change: (members: JsonObject) => JsonObject): JsonObject {
  const members = of[key];
  return isPlainObject(members) ? { [key]: change(members as JsonObject) } : {};
}

/** A member as an object; empty where it is none. */
export function objectOf(value: Json | undefined): JsonObject {
  return isPlainObject(value) ? (value as JsonObject) : {}; // a plain object inside of JSON is a JSON object
}
