import { UserError } from "../errors.ts";
import { jsonSchemaOf, SCHEMA_KINDS } from "../formats/json-schemas.ts";
import { nearest } from "../formats/nearest.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";

/** `assize schema`: the JSON Schema of one kind of file, on standard output. */
export async function runSchema(words: Parsed, { console }: Started): Promise<number> {
  const [kind = ""] = words.positionals;
  if (!SCHEMA_KINDS.includes(kind)) throw unknownKind(kind);
  console.out(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
  return 0;
}

function unknownKind(kind: string): UserError {
  const near = nearest(kind, SCHEMA_KINDS);
  const hint = near ? `Did you mean ${near}?` : `Kinds: ${SCHEMA_KINDS.join(", ")}.`;
  return new UserError({
    code: "schema_unknown",
    message: kind ? `there is no kind of file called "${kind}"` : "assize schema takes a kind of file",
    hint,
  });
}
