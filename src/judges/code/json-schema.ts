import type { ErrorObject, ValidateFunction } from "ajv";
import { UserError } from "../../errors.ts";
import type { Json, JsonObject } from "../../formats/json.ts";
import type { SettingsOf } from "../../formats/scorer-spec.ts";
import { type CodeKind, comparison, type Mark, type ScorerPorts } from "./kind.ts";

type Settings = SettingsOf<"json_schema">;

const MAX_FAULTS = 3;

const byPlaces = comparison<Settings>({
  paths: ({ actual }) => ({ actual }),
  compare: async (settings, ports) => {
    const validate = await compile(await loadSchema(settings, ports));
    return (actual) => check(actual, validate);
  },
});

/** The output is valid under a JSON Schema (draft 2020-12, or draft 7 where `$schema` says so); `format` is not checked. */
export const jsonSchema: CodeKind<Settings> = {
  read: byPlaces.read,
  async prepare(settings, ports) {
    const schema = await loadSchema(settings, ports);
    return { ...(await byPlaces.prepare({ ...settings, schema }, ports)), identity: schema };
  },
};

async function loadSchema({ schema }: Settings, ports: ScorerPorts): Promise<JsonObject> {
  const loaded = typeof schema === "string" ? await ports.loadJson(schema) : schema;
  if (typeof loaded === "object" && loaded !== null && !Array.isArray(loaded)) return loaded;
  throw new UserError({ code: "bad_schema", message: `${schema} is not a JSON Schema: it is no object` });
}

/** The validator is loaded only where a configuration asks for it. */
async function compile(schema: JsonObject): Promise<ValidateFunction> {
  const isDraft7 = String(schema.$schema ?? "").includes("draft-07");
  const { Ajv } = isDraft7 ? await import("ajv") : { Ajv: (await import("ajv/dist/2020.js")).Ajv2020 };
  // Strict against unknown keywords, where a typo would let everything pass; lenient in matters of taste.
  const lenient = { strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false };
  const ajv = new Ajv({ allErrors: true, strict: true, ...lenient });
  try {
    return ajv.compile(schema);
  } catch (cause) {
    const message = `the JSON Schema of a scorer is not valid: ${cause instanceof Error ? cause.message : cause}`;
    throw new UserError({ code: "bad_schema", message }, { cause });
  }
}

/** A text that is no instance itself may be one as JSON: that is how most apps answer. */
function check(actual: Json, validate: ValidateFunction): Mark {
  if (validate(actual)) return { pass: true, rationale: "valid under the schema" };
  const faults = describe(validate.errors);
  const parsed = typeof actual === "string" ? parse(actual) : undefined;
  if (parsed === undefined) return { pass: false, rationale: faults };
  if (validate(parsed)) return { pass: true, rationale: "valid under the schema, read as JSON" };
  return { pass: false, rationale: describe(validate.errors) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(errors: ErrorObject[] | null | undefined): string {
  const faults = (errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "the output"} ${message}`,
  );
  const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : "";
  return faults.slice(0, MAX_FAULTS).join("; ") + more;
}
