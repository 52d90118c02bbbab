import { hashJson } from "../formats/hash.ts";
import type { Judge } from "../formats/judge-file.ts";
import { createJudge } from "../judges/llm-judge.ts";
import { seededRng } from "../stats/rng.ts";
import { agrees } from "./agreement.ts";
import type { AlignBudget, Aligned, AlignTask, Example, JudgedExample, Optimizer } from "./alignment.ts";
import { forgetLessons, forgetTraces } from "./forget.ts";
import type { HeldOut } from "./held-out.ts";
import { vocabularyOf } from "./instructions-of.ts";
import { awaited, type Looking, type LookPlan, type Looks, planLook } from "./looks.ts";
import { keptApart } from "./near-duplicates.ts";
import { type Proof, prove } from "./proof.ts";
import { createReader, noCalls, type Reader, type Reading } from "./reader.ts";
import { partsOf, type Split, split } from "./split.ts";

/** An alignment with its proof: what to align, on what, by whom, and what was looked at before. */
export interface AlignmentPlan extends Reading {
  judge: Judge;
  examples: readonly Example[];
  optimizer: { name: string; run: Optimizer };
  budget: AlignBudget;
  looks: Looks;
  /** What the judge learned from last time: fingerprint of the labels by output. */
  learned: { readonly [traceId: string]: string };
  /** Outputs that the present instructions were written from: no label of their groups proves anything of them. */
  instructionsFrom: readonly string[];
  /** Nobody asked: the look waits for enough new labels. */
  scheduled: boolean;
  say?(line: string): void;
}

/** What came of an alignment. */
export type Alignment =
  /** Nothing was asked of anybody: no news, or too early for another look. */
  | { status: "idle"; reason: string }
  | {
      status: "tried";
      proof: Proof;
      /** The judge that would be shipped: aligned on all that may be learned from. */
      judge: Judge;
      fingerprint: string;
      looks: Looks;
      /** Outputs that the instructions of the shipped judge were written from, in whichever alignment. */
      instructionsFrom: string[];
      /** On the labels that the shipped judge learned from: what memory shows, not what is proved. */
      seen: { n: number; before: number; after: number };
      log: Aligned["log"];
    };

/** Aligns a judge and proves it on labels that the proved judge did not learn from. */
export async function alignJudge(plan: AlignmentPlan): Promise<Alignment> {
  if (!hasNews(plan)) return { status: "idle", reason: "nothing was labelled since the last alignment" };
  const calls = noCalls();
  const reader = createReader(plan, { limit: Number.POSITIVE_INFINITY, calls });
  const verdicts = await reader.read(plan.judge, plan.examples);
  const judged = plan.examples.map((example, at): JudgedExample => {
    const fresh = plan.learned[example.trace_id] !== example.fingerprint;
    return { ...example, verdict: verdicts[at] ?? { status: "not_sampled" }, fresh };
  });
  const apart = heldApart(judged);
  const asked = askedOf(plan, apart);
  const missing = plan.scheduled ? awaited(asked) : null;
  if (missing !== null) return { status: "idle", reason: waitingFor(missing) };
  const making: Making = { plan, reader, judged };
  const shipped = await shippedFrom(making, apart);
  const final = await optimize(plan, shipped.start, { learn: shipped.learn, part: "all" });
  const fingerprint = fingerprintOf(plan, final.judge);
  const pairs = await heldOutPairs(making, { ...apart, final, start: shipped.start });
  const look = planLook({ ...asked, identity: hashJson([asked.asked, fingerprint, ...pairs.map(seenIn)]) });
  const proof = prove({ ...untaught(making, pairs, look), ...proofOf(plan, { ...apart, shipped, look }) });
  return {
    status: "tried",
    proof,
    judge: final.judge,
    fingerprint,
    looks: look.after,
    instructionsFrom: instructionsFrom(plan, { final, learn: shipped.learn }),
    seen: await seenBy(reader, { final, examples: shipped.learn }),
    log: final.log,
  };
}

/** What all stages of one alignment share. */
interface Making {
  plan: AlignmentPlan;
  reader: Reader;
  judged: readonly JudgedExample[];
}

/** A judge to align, and what it learns from with what it says of it as it stands. */
interface Start {
  start: Judge;
  learn: JudgedExample[];
}

/** A sealed part is never learned from, so a judge that learned from it before it was sealed forgets that first. */
async function shippedFrom(making: Making, { method, parts }: HeldApart): Promise<Start> {
  const judge = withoutStale(making.plan);
  if (method === "crossfit") return { start: judge, learn: [...making.judged] };
  return startWithout(
    making,
    judge,
    parts.flatMap(({ learn }) => learn),
  );
}

/**
 * The judge without every lesson that may not be used for what is held out: of the labels themselves, of unsettled ones of
 * their groups, of near repeats. It starts from its own mistakes then, with everything to learn anew.
 */
async function startWithout(
  { plan, reader, judged }: Making,
  judge: Judge,
  learn: readonly JudgedExample[],
): Promise<Start> {
  const kept = new Set(learn.map(({ trace_id }) => trace_id));
  const known = [...judged.map(({ trace_id }) => trace_id), ...Object.keys(plan.learned)];
  const start = forgetLessons(judge, new Set(known.filter((id) => !kept.has(id))));
  if (start === judge) return { start, learn: [...learn] };
  const verdicts = await reader.read(start, learn);
  const again = learn.map((example, at) => ({
    ...example,
    verdict: verdicts[at] ?? example.verdict,
    fresh: true,
  }));
  return { start, learn: again };
}

/** What was seen of one held-out label: two looks that saw the same are one. */
function seenIn({ example, before, after }: HeldOut) {
  const said = (verdict: HeldOut["before"]) =>
    verdict.status === "scored" ? verdict.value : `(${verdict.status})`;
  return [example.trace_id, said(before), said(after)];
}

/** Held-out labels that the instructions were not written from. */
function untaught(
  { plan, judged }: Making,
  pairs: readonly HeldOut[],
  { test }: LookPlan,
): { pairs: HeldOut[]; taught: number } {
  const sources = new Set(plan.instructionsFrom);
  const groups = new Set(judged.flatMap(({ trace_id, group }) => (sources.has(trace_id) ? [group] : [])));
  const tested = pairs.filter(({ example }) => test.has(example.trace_id));
  const kept = tested.filter(({ example }) => !groups.has(example.group));
  return { pairs: kept, taught: tested.length - kept.length };
}

function proofOf(
  plan: AlignmentPlan,
  { method, shipped, look }: { method: HeldApart["method"]; shipped: Start; look: LookPlan },
) {
  return {
    method,
    learned: shipped.learn.length,
    use: look.use,
    vocabulary: vocabularyOf(plan.judge),
  };
}

/** Guidelines and examples name what taught them; instructions don't, so it is remembered beside them. */
function instructionsFrom(
  plan: AlignmentPlan,
  { final, learn }: { final: Aligned; learn: readonly JudgedExample[] },
): string[] {
  const rewritten = final.judge.file.instructions !== plan.judge.file.instructions;
  const own = rewritten ? learn.map(({ trace_id }) => trace_id) : [];
  return [...new Set([...plan.instructionsFrom, ...own])].sort();
}

/** What each judge of the proof learns from, and what it is then measured on. */
interface HeldApart {
  method: Split<JudgedExample>["method"];
  parts: { learn: JudgedExample[]; heldOut: JudgedExample[] }[];
}

function heldApart(judged: readonly JudgedExample[]): HeldApart {
  const whole = split(judged);
  return { method: whole.method, parts: keptApart(partsOf(whole)) };
}

/**
 * Verdicts on held-out labels: after by a judge aligned without them, before by the judge that this one started from. The
 * judge as it is may have learned these very labels last time, and would look better on them than it is.
 */
async function heldOutPairs(
  making: Making,
  { method, parts, final, start }: HeldApart & { final: Aligned; start: Judge },
): Promise<HeldOut[]> {
  const { plan } = making;
  if (method === "sealed") {
    const heldOut = parts.flatMap((part) => part.heldOut);
    return readPairs(making, heldOut, { start, aligned: final.judge, fold: 0 });
  }
  const folds = await Promise.all(
    parts.map(async (part, fold) => {
      const own = await startWithout(making, plan.judge, part.learn);
      const aligned = await optimize(plan, own.start, { learn: own.learn, part: String(fold) });
      plan.say?.(`proof: part ${fold + 1} of ${parts.length} judged by a judge aligned without it`);
      return readPairs(making, part.heldOut, { start: own.start, aligned: aligned.judge, fold });
    }),
  );
  return folds.flat();
}

async function readPairs(
  { plan, reader }: Making,
  heldOut: readonly JudgedExample[],
  { start, aligned, fold }: { start: Judge; aligned: Judge; fold: number },
): Promise<HeldOut[]> {
  const before =
    start === plan.judge ? heldOut.map(({ verdict }) => verdict) : await reader.read(start, heldOut);
  const after = await reader.read(aligned, heldOut);
  const none = { status: "not_sampled" } as const;
  return heldOut.map((example, at) => {
    return { example, before: before[at] ?? none, after: after[at] ?? none, fold };
  });
}

/** Something was said, changed or taken back since; a judge that never learned has all to learn. */
function hasNews({ learned, examples }: AlignmentPlan): boolean {
  const known = Object.keys(learned);
  if (known.length === 0 || known.length > examples.length) return true;
  return examples.some(({ trace_id, fingerprint }) => learned[trace_id] !== fingerprint);
}

/** The judge without what changed or withdrawn labels taught it. */
function withoutStale({ judge, learned, examples }: AlignmentPlan): Judge {
  const current = new Map(examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]));
  const stale = Object.entries(learned).filter(([id, fingerprint]) => current.get(id) !== fingerprint);
  return forgetTraces(judge, new Set(stale.map(([id]) => id)));
}

/** One run of the optimizer, with chance that hangs on the part alone. */
async function optimize(
  plan: AlignmentPlan,
  judge: Judge,
  { learn, part }: { learn: readonly JudgedExample[]; part: string },
): Promise<Aligned> {
  const { model, embed, nonce, signal, replies, budget, optimizer, say } = plan;
  const ports = { model, embed, nonce, signal, replies, budget };
  const task: AlignTask = {
    ...ports,
    judge,
    examples: learn,
    rng: seededRng(`align ${optimizer.name} ${part}`),
  };
  return optimizer.run(part === "all" ? { ...task, say } : task);
}

function askedOf(plan: AlignmentPlan, { method, parts }: HeldApart): Looking {
  const heldOut = parts.flatMap((part) => part.heldOut).map(({ trace_id }) => trace_id);
  const labels = plan.examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]);
  const asked = hashJson([fingerprintOf(plan, plan.judge), plan.optimizer.name, ...labels]);
  return { previous: plan.looks, heldOut, method, asked };
}

async function seenBy(
  reader: Reader,
  { final, examples }: { final: Aligned; examples: readonly JudgedExample[] },
): Promise<{ n: number; before: number; after: number }> {
  const verdicts = await reader.read(final.judge, examples);
  const right = (all: readonly (JudgedExample["verdict"] | undefined)[]) =>
    examples.filter((example, at) => agrees(example, all[at] ?? { status: "not_sampled" }) === true).length;
  const n = examples.length;
  const share = (count: number) => (n === 0 ? 0 : count / n);
  const before = right(examples.map(({ verdict }) => verdict));
  return { n, before: share(before), after: share(right(verdicts)) };
}

function fingerprintOf({ model, embed, nonce }: Reading, judge: Judge): string {
  return createJudge({ judge, model: model.port, embed, defaults: { model: model.judge }, nonce })
    .fingerprint;
}

function waitingFor(missing: number): string {
  return `the sealed labels were looked at already: ${missing} more of them open the next look`;
}
