import { z } from "zod";
import { configFile } from "./config.ts";
import { drawHead, drawPair } from "./draw-file.ts";
import type { JsonObject } from "./json.ts";
import { judgeExample, judgeFile, judgeProof } from "./judge-file.ts";
import { derivedLine, labelLine } from "./label.ts";
import { quarantineFile } from "./quarantine.ts";
import { anyTrace } from "./read-trace.ts";
import { recordLine } from "./record.ts";
import { resultFile } from "./result.ts";
import { labelSchema } from "./schema.ts";
import { sessionFile } from "./session.ts";

/** The kinds of files, each with the place where such a file stands and the schema of its whole or of one line. */
const KINDS: { [kind: string]: { title: string; schema: z.ZodType } } = {
  config: { title: "assize.yaml", schema: configFile },
  record: { title: "a line of datasets/<name>.jsonl", schema: recordLine },
  schema: { title: "schemas/<name>.yaml", schema: labelSchema },
  judge: { title: "judges/<name>/judge.yaml", schema: judgeFile },
  example: { title: "a line of judges/<name>/examples.jsonl", schema: judgeExample },
  proof: { title: "judges/<name>/proof.json", schema: judgeProof },
  label: { title: "a line of labels/<schema>/<labeler>.jsonl", schema: labelLine },
  derived: { title: "a line of derived/<schema>/<scorer>.jsonl", schema: derivedLine },
  trace: { title: "a line of traces/<name>.jsonl", schema: anyTrace },
  draw: { title: "a line of draws/<id>.jsonl", schema: z.union([drawHead, drawPair]) },
  session: { title: "sessions/<name>.yaml", schema: sessionFile },
  quarantine: { title: "quarantine.yaml", schema: quarantineFile },
  result: { title: "the result of assize gate --json", schema: resultFile },
};

/** Names of the kinds of files that have a JSON Schema. */
export const SCHEMA_KINDS: readonly string[] = Object.keys(KINDS);

/** The JSON Schema of one kind of file, for editors and other tools: what may be written, before defaults. */
export function jsonSchemaOf(kind: string): JsonObject {
  const known = KINDS[kind];
  if (!known) throw new RangeError(`no such kind of file: ${kind}`);
  // "any": JSON values are checked by a function of ours, which a JSON Schema has no word for.
  const { $schema, ...body } = z.toJSONSchema(known.schema, { io: "input", unrepresentable: "any" });
  return JSON.parse(JSON.stringify({ $schema, title: known.title, ...body })) as JsonObject; // a schema is JSON
}
