import { resolve } from "node:path";
import { gate, type Tried } from "../commands/gate.ts";
import { LOCAL } from "../commands/occasion.ts";
import { type ShownRecord, shownRecords } from "../commands/show.ts";
import { UserError } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import { createMask } from "../io/masking.ts";
import { plain } from "../report/escape.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { replayFrom } from "./gate-cli.ts";
import { gateRequest } from "./gate-request.ts";

/** `assize show`: everything about a few records, on standard output. */
export async function runShow(words: Parsed, started: Started): Promise<number> {
  const ids = words.positionals;
  if (ids.length === 0) {
    throw new UserError({
      code: "record_missing",
      message: "assize show takes the ids of records",
      hint: "For example: assize show r-17",
    });
  }
  const from = words.text("from");
  const tried = from
    ? await replayFrom(resolve(started.cwd, from), createMask(started.env))
    : await tryRecords(words, started);
  for (const record of shownRecords(tried, ids)) started.console.out(`${recordText(record)}\n`);
  return 0;
}

function tryRecords(words: Parsed, started: Started): Promise<Tried> {
  const request = gateRequest(words, LOCAL);
  const baseline = request.baseline.kind === "occasion" ? { kind: "none" as const } : request.baseline;
  return gate({ ...request, baseline, records: words.positionals, measure: false }, composePorts(started));
}

function recordText(record: ShownRecord): string {
  const lines = [
    `${record.id}  (${record.place})`,
    section("asked", [record.inputs]),
    isEmpty(record.expectations) ? "" : section("expected", [record.expectations]),
    record.base ? section("base answered", record.base) : "",
    section("here answered", record.here),
    ...record.verdicts.map(
      ({ scorer, side, says, reason }) =>
        `  ${scorer}, ${side}: ${says}${reason ? `\n    ${indented(plain(reason), "    ")}` : ""}`,
    ),
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function section(title: string, values: readonly Json[]): string {
  return [`  ${title}:`, ...values.map((value) => `    ${indented(valueText(value), "    ")}`)].join("\n");
}

function valueText(value: Json): string {
  return plain(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

function indented(text: string, indent: string): string {
  return text.split("\n").join(`\n${indent}`);
}
