import { messageOf } from "../../errors.ts";
import { hashJson } from "../../formats/hash.ts";
import type { Json } from "../../formats/json.ts";
import { codeScale, type ScorerScale } from "../../formats/scorer-scale.ts";
import type { ScorerKind, ScorerSpec } from "../../formats/scorer-spec.ts";
import type { Unscored, Verdict } from "../../formats/verdict.ts";
import type { Reading, Scorer, Subject } from "../scorer.ts";
import type { CodeKind, Mark, Prepared, ScorerPorts } from "./kind.ts";
import { codeKinds } from "./kinds.ts";
import { moduleContent, prepareModule } from "./module.ts";
import { viewOf } from "./view.ts";

export type { ScorerPorts, UserFunction } from "./kind.ts";

/** Raised when a kind marks otherwise than before, so that kept verdicts are not taken for new ones. */
const VERSION = 1;

/**
 * Makes the code scorer of an entry ready. Throws a UserError where its schema, module or function cannot be used; a
 * throw while scoring is unscored{scorer_error} for that output.
 */
export async function createCodeScorer({
  spec,
  ports,
}: {
  spec: ScorerSpec;
  ports: ScorerPorts;
}): Promise<Scorer> {
  const { settings, read, prepared } = await bodyOf(spec, ports);
  const scale = codeScale(spec);
  const atLeast = thresholdOf(spec);
  return {
    name: spec.name ?? "",
    voice: "code",
    ...scale,
    fingerprint: hashJson({
      version: VERSION,
      settings,
      at_least: atLeast,
      identity: prepared.identity ?? null,
    }),
    repeat: 1,
    model: null,
    outcomeOf: () => null,
    read: (subject) => silence(subject) ?? read(subject),
    score: (content, { signal }) => score({ content, signal, prepared, scale, atLeast }),
  };
}

interface Body {
  settings: Json;
  read(subject: Subject): Reading;
  prepared: Prepared;
}

async function bodyOf(spec: ScorerSpec, ports: ScorerPorts): Promise<Body> {
  const kind = kindNames.find((name) => spec[name] !== undefined);
  if (kind) return kindBody({ spec, kind, ports });
  if (spec.module === undefined) throw new TypeError("a judge is no code scorer");
  const isPassRate = codeScale(spec).kind === "pass_rate";
  const returns = isPassRate && spec.at_least === undefined ? "boolean" : "number";
  const settings = { reference: spec.module, returns } as const;
  const prepared = await prepareModule(settings, ports);
  return { settings, prepared, read: (subject) => ({ status: "ready", content: moduleContent(subject) }) };
}

// the map has one key for each kind
const kindNames = Object.keys(codeKinds) as ScorerKind[];

async function kindBody(request: { spec: ScorerSpec; kind: ScorerKind; ports: ScorerPorts }): Promise<Body> {
  const { spec, kind, ports } = request;
  const settings = spec[kind] as Json; // read from the configuration's YAML, so it is JSON
  const code = codeKinds[kind] as CodeKind<Json>; // the kind of these very settings
  return {
    settings: { kind, settings },
    prepared: await code.prepare(settings, ports),
    read: (subject) => code.read(settings, viewOf(subject)),
  };
}

function thresholdOf(spec: ScorerSpec): number | null {
  return spec.at_least ?? spec.set_overlap?.at_least ?? spec.similarity?.at_least ?? null;
}

/** An app that gave no answer is not marked for it; the built-in `answers` counts that. */
function silence({ trace: { outcome } }: Subject): Unscored | null {
  if (outcome.status !== "silent") return null;
  return { status: "unscored", reason: outcome.reason, detail: outcome.detail };
}

interface Scoring {
  content: Json;
  signal: AbortSignal;
  prepared: Prepared;
  scale: ScorerScale;
  atLeast: number | null;
}

async function score({ content, signal, prepared, scale, atLeast }: Scoring): Promise<Verdict> {
  if (signal.aborted) return { status: "unscored", reason: "aborted", detail: "the run was stopped" };
  try {
    return verdictOf(await prepared.mark(content), scale, atLeast);
  } catch (error) {
    const detail = messageOf(error);
    return { status: "unscored", reason: "scorer_error", detail };
  }
}

function verdictOf(mark: Mark, scale: ScorerScale, atLeast: number | null): Verdict {
  if ("unscored" in mark) return { status: "unscored", reason: mark.unscored, detail: mark.detail };
  const number = "number" in mark ? mark.number : Number(mark.pass);
  const pass = "pass" in mark ? mark.pass : atLeast === null || number >= atLeast;
  const value = "number" in mark || scale.kind === "mean" ? number : pass;
  const isMean = scale.kind === "mean";
  return {
    status: "scored",
    value,
    pass: isMean ? null : pass,
    number: isMean ? number : null,
    rationale: mark.rationale,
  };
}
