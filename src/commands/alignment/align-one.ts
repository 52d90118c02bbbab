import { type Alignment, alignJudge } from "../../align/align-judge.ts";
import type { Optimizer } from "../../align/alignment.ts";
import { coefficientName, tooContested } from "../../align/label-health.ts";
import { type Looks, laterLooks } from "../../align/looks.ts";
import { planFiles } from "../../align/plan-files.ts";
import { proofJson, rememberedBy } from "../../align/proof-file.ts";
import type { Estimate } from "../../evaluate/estimate.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { Suite } from "../../formats/suite.ts";
import { count } from "../../report/numbers.ts";
import { atMost } from "../trial/announce.ts";
import type { Models } from "../trial/ports.ts";
import type { AlignPorts, OpenReplies } from "./align-ports.ts";
import type { AlignReport } from "./align-report.ts";
import type { AlignRequest } from "./align-request.ts";
import type { CountedModels } from "./counted-models.ts";
import { judgeTexts } from "./judge-texts.ts";
import { type Labelled, labelledFor } from "./labelled.ts";
import { readLooks, writeLooks } from "./looks-store.ts";
import { asAsked, askedBy, embedderOf, reflectionModel, scorerFor } from "./opened.ts";
import { budgetFor, plannedAlignment } from "./planned-alignment.ts";

/** Everything that aligning one judge takes. */
export interface Aligning {
  suite: Suite;
  judge: Judge;
  optimizer: { name: string; run: Optimizer };
  models: CountedModels;
  replies: OpenReplies;
  request: AlignRequest;
  ports: AlignPorts;
}

/** Aligns one judge: label health first, then optimizer and proof, then the files that it would take. Writes none of them. */
export async function alignOne(aligning: Aligning): Promise<AlignReport> {
  const { suite, judge, request, ports, models } = aligning;
  const started = { ms: ports.now(), ...spent(models) };
  const scorer = scorerFor(judge, { suite, models, setting: request }, ports);
  const labelled = labelledFor(suite, judge, {
    scorer,
    policy: suite.config.align.conflict,
    derived: request.derived || suite.config.align.derived,
  });
  const base = { judge, after: judge, optimizer: aligning.optimizer.name, ...shownOf(labelled) };
  const idle = {
    tried: null,
    files: [],
    written: "nothing" as const,
    ...NO_PROPOSAL,
    warnings: suite.warnings,
  };
  const blocked = whyBlocked(aligning, labelled);
  if (blocked)
    return { ...base, ...idle, decision: "blocked", reason: blocked, run: runSince(started, aligning) };
  const looks = laterLooks(rememberedBy(judge.proof).looks, readLooks(aligning.replies, judge));
  const early = request.scheduled ? notDue(judge, labelled, looks) : null;
  if (!early) announceAlignment(aligning, labelled);
  const alignment = early ?? (await tryAlignment(aligning, labelled, looks));
  ports.signal.throwIfAborted(); // a read that was cut short is no verdict
  const run = runSince(started, aligning);
  if (alignment.status === "idle")
    return { ...base, ...idle, decision: "not_shown", reason: alignment.reason, run };
  const unproved = whyUnproved(models);
  if (unproved !== null) return { ...base, ...idle, decision: "not_shown", reason: unproved, run };
  await writeLooks(aligning.replies, judge, alignment.looks);
  const { decision, reason } = alignment.proof;
  const after = asWritten(judge, alignment.judge);
  const files = await filesOf(aligning, labelled, { tried: alignment, after });
  const written = files.length === 0 || (decision !== "better" && !request.force) ? "nothing" : "planned";
  const report = { ...base, after, decision, reason, tried: alignment, run, warnings: suite.warnings };
  return { ...report, files: written === "nothing" ? [] : files, written, ...NO_PROPOSAL };
}

/** Nothing is half-proved: what was not read is no verdict, and no look at the labels is counted. */
function whyUnproved(models: CountedModels): string | null {
  if (models.overBudget())
    return "the budget was reached before the proof was complete; what was answered is kept, so a run with a larger one goes on from there";
  const outage = models.outage();
  if (outage === null) return null;
  return `${outage}, so the proof is not complete; what was answered is kept, and the next run goes on from there`;
}

const NO_PROPOSAL = { proposal: null, proposed: null };

function shownOf({
  examples,
  derived,
  leftOut,
  health,
}: Labelled): Pick<AlignReport, "used" | "derived" | "leftOut" | "health"> {
  return { used: examples.length, derived, leftOut, health };
}

/** What must be talked about, or labelled, before anything is spent. */
function whyBlocked({ suite, judge }: Aligning, { examples, health }: Labelled): string | null {
  const { min_labels } = judge.file.align;
  const name = labelName(judge);
  if (examples.length < min_labels) {
    return `${examples.length} labels of "${name}" can be used, and align.min_labels asks for ${min_labels}`;
  }
  const least = suite.config.align.min_label_agreement;
  const { agreement } = health;
  if (agreement && tooContested(health, least)) {
    const measured = `${coefficientName(agreement)} ${agreement.estimate.toFixed(2)}`;
    return `people agree too little to learn from (${measured}, below ${least}): talk about the contested outputs first`;
  }
  const outcomes = new Set(examples.map(({ human }) => human.pass));
  if (!outcomes.has(null) && outcomes.size === 1) {
    const [only] = outcomes;
    return `every label says ${only ? "pass" : "fail"}: without some that say ${only ? "fail" : "pass"} no judge can be shown to be better`;
  }
  return null;
}

/** On a schedule alignment waits for `schedule_after` labels that neither the judge nor a look at it has met. */
function notDue(judge: Judge, { examples }: Labelled, { tested }: Looks): Alignment | null {
  const { learned } = rememberedBy(judge.proof);
  const met = new Set(tested);
  const fresh = examples.filter(({ trace_id, fingerprint }) =>
    learned[trace_id] === undefined ? !met.has(trace_id) : learned[trace_id] !== fingerprint,
  ).length;
  const wanted = judge.file.align.schedule_after;
  if (fresh >= wanted) return null;
  return { status: "idle", reason: `${fresh} labels are new, and alignment is due after ${wanted}` };
}

/** Says, before anything is spent, what it could take. */
function announceAlignment(
  { suite, judge, request, ports, optimizer }: Aligning,
  { examples }: Labelled,
): void {
  const planned = plannedFor({ suite, judge, request }, examples);
  const what = `${judge.file.name}: ${count(examples.length, "label")}, ${optimizer.name}.`;
  ports.say(`${what} ${atMost(planned)}`);
}

/** What aligning a judge on these labels takes at most. */
export function plannedFor(
  { suite, judge, request }: Pick<Aligning, "suite" | "judge" | "request">,
  examples: Labelled["examples"],
): Estimate {
  const models = {
    judge: askedBy(asAsked(judge, request), suite) ?? "",
    reflection: reflectionModel(judge, suite, request),
  };
  return plannedAlignment({ judge, examples, models, prices: suite.config.models.prices });
}

async function tryAlignment(aligning: Aligning, { examples }: Labelled, looks: Looks): Promise<Alignment> {
  const { suite, judge, optimizer, models, replies, request, ports } = aligning;
  const reflection = reflectionModel(judge, suite, request);
  return alignJudge({
    judge: asAsked(judge, request),
    examples,
    optimizer,
    model: { port: models.model, judge: suite.config.models.judge ?? null, reflection },
    embed: embedderOf(suite, models),
    nonce: ports.nonce,
    signal: ports.signal,
    replies,
    budget: budgetFor(examples.length),
    looks,
    learned: rememberedBy(judge.proof).learned,
    instructionsFrom: rememberedBy(judge.proof).instructionsFrom,
    scheduled: request.scheduled,
    say: ports.say,
  });
}

/** Under --offline the stand-in answered for the judge's own model; the file keeps naming that one. */
function asWritten(judge: Judge, aligned: Judge): Judge {
  return { ...aligned, file: { ...aligned.file, model: judge.file.model } };
}

async function filesOf(
  { judge, optimizer, request, ports }: Aligning,
  { examples }: Labelled,
  { tried, after }: { tried: Extract<Alignment, { status: "tried" }>; after: Judge },
) {
  if (sameMemory(judge, after)) return [];
  const texts = await judgeTexts(ports.diskTree(ports.workspace), judge);
  const forced = tried.proof.decision !== "better";
  const proof = proofJson({ tried, optimizer: optimizer.name, examples, forced });
  return planFiles({ texts, before: judge, after, proof, as: request.as });
}

function sameMemory(before: Judge, after: Judge): boolean {
  const parts = ({ file, examples }: Judge) =>
    JSON.stringify([file.instructions, file.guidelines, file.examples, examples]);
  return parts(before) === parts(after);
}

interface Started {
  ms: number;
  requests: number;
  usd: number | null;
}

function runSince(started: Started, { models, ports }: Aligning): AlignReport["run"] {
  const { requests, usd } = spent(models);
  return {
    wall_s: (ports.now() - started.ms) / 1000,
    requests: requests - started.requests,
    usd: usd === null || started.usd === null ? null : usd - started.usd,
  };
}

function spent(models: Models): { requests: number; usd: number | null } {
  const { requests, usd } = models.facts();
  return { requests, usd };
}
