import { type Problem, UserError } from "../../errors.ts";
import type { Json } from "../../formats/json.ts";
import { labelPayload } from "../../formats/label-value.ts";
import type { Suite } from "../../formats/suite.ts";
import { votesOf } from "../../labels/votes.ts";
import { partsAskedBy } from "../trial/parts-read.ts";
import { agreementOn, type ToldAgreement } from "./agreement-on.ts";

/** One label as `labels list` shows it. */
export interface ListedLabel {
  schema: string;
  labeler: string;
  trace_id: string;
  /** Path of the part that it is about; null: the whole output. */
  span: string | null;
  value: Json;
  rationale: string;
  create_time: string;
  session: string | null;
  /** Why it does not count; null: it does. */
  left_out: string | null;
}

/** The labels of a suite, oldest first; of one session where one is named. */
export function listLabels(suite: Suite, session: string | null): ListedLabel[] {
  if (session !== null && !suite.sessions.has(session)) throw new UserError(unknownSession(suite, session));
  const reasons = reasonsOf(suite);
  return suite.labels
    .filter(({ metadata }) => session === null || metadata?.session === session)
    .map((label) => ({
      schema: label.assessment_name,
      labeler: label.source.source_id,
      trace_id: label.trace_id,
      span: label.span_id || null,
      value: labelPayload(label) ?? null,
      rationale: label.rationale ?? "",
      create_time: label.create_time,
      session: label.metadata?.session ?? null,
      left_out: reasons.get(label.assessment_id) ?? null,
    }))
    .sort((a, b) => Date.parse(a.create_time) - Date.parse(b.create_time));
}

/** Labels as CSV (RFC 4180); a cell that a spreadsheet would run as a formula starts with an apostrophe. */
export function labelsCsv(labels: readonly ListedLabel[]): string {
  const columns = [
    "schema",
    "labeler",
    "trace_id",
    "span",
    "value",
    "rationale",
    "create_time",
    "session",
    "left_out",
  ] as const;
  const rows = labels.map((label) => columns.map((column) => cell(label[column])).join(","));
  return [columns.join(","), ...rows].map((row) => `${row}\r\n`).join("");
}

/** Agreement on every question that people were asked, or on the named ones. */
export function labelAgreement(suite: Suite, names: readonly string[]): ToldAgreement[] {
  const labelled = new Set(suite.labels.map(({ assessment_name }) => assessment_name));
  const unknown = names.filter((name) => !suite.schemas.has(name));
  if (unknown.length > 0) throw new UserError(unknown.map((name) => unknownSchema(suite, name)));
  return [...suite.schemas.values()]
    .filter(({ name }) => (names.length > 0 ? names.includes(name) : labelled.has(name)))
    .flatMap(({ name }) => agreementOn(suite, name) ?? []);
}

function reasonsOf(suite: Suite): Map<string, string> {
  const labelers = Object.keys(suite.config.labelers);
  const left = [...suite.schemas.values()].flatMap(
    (schema) =>
      votesOf({ labels: suite.labels, schema, labelers, parts: partsAskedBy(suite, schema) }).leftOut,
  );
  return new Map(left.map(({ label, reason }) => [label.assessment_id, reason]));
}

function cell(value: Json): string {
  const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function unknownSession({ sessions }: Suite, name: string): Problem {
  const hint = `Sessions: ${[...sessions.keys()].join(", ") || "none"}.`;
  return { code: "unknown_session", message: `there is no session "${name}"`, hint };
}

function unknownSchema({ schemas }: Suite, name: string): Problem {
  return {
    code: "unknown_schema",
    message: `there is no schema "${name}"`,
    hint: `Known schemas: ${[...schemas.keys()].join(", ")}.`,
  };
}
