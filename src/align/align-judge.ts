import { hashJson } from "../formats/hash.ts";
import type { Judge } from "../formats/judge-file.ts";
import { createJudge } from "../judges/llm-judge.ts";
import { seededRng } from "../stats/rng.ts";
import { agrees } from "./agreement.ts";
import type { AlignBudget, Aligned, AlignTask, Example, JudgedExample, Optimizer } from "./alignment.ts";
import { forgetLessons, forgetTraces } from "./forget.ts";
import type { HeldOut } from "./held-out.ts";
import { vocabularyOf } from "./instructions-of.ts";
import { type LookPlan, type Looks, planLook } from "./looks.ts";
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
  const { method, parts } = heldApart(judged);
  const look = lookAt(plan, { method, parts });
  if (look.status === "wait") return { status: "idle", reason: waitingFor(look.missing) };
  const shipped = method === "sealed" ? parts.flatMap(({ learn }) => learn) : judged;
  const final = await optimize(plan, withoutStale(plan), { learn: shipped, part: "all" });
  const pairs = (await heldOutPairs(plan, { method, parts, final, reader })).filter(({ example }) =>
    look.test.has(example.trace_id),
  );
  const proof = prove({
    pairs,
    method,
    learned: shipped.length,
    use: look.use,
    vocabulary: vocabularyOf(plan.judge),
  });
  return {
    status: "tried",
    proof,
    judge: final.judge,
    fingerprint: fingerprintOf(plan, final.judge),
    looks: look.after,
    seen: await seenBy(reader, { final, examples: shipped }),
    log: final.log,
  };
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

/** Verdicts on held-out labels: before by the judge as it is, after by one aligned without them. */
async function heldOutPairs(
  plan: AlignmentPlan,
  of: HeldApart & { final: Aligned; reader: Reader },
): Promise<HeldOut[]> {
  const { method, parts, final, reader } = of;
  if (method === "sealed") {
    const heldOut = parts.flatMap((part) => part.heldOut);
    return pairsOf(heldOut, await reader.read(final.judge, heldOut), 0);
  }
  const folds = await Promise.all(
    parts.map(async ({ learn, heldOut }, fold) => {
      const start = forgetLessons(plan.judge, new Set(heldOut.map(({ trace_id }) => trace_id)));
      const again = start === plan.judge ? learn : await rejudged(reader, start, learn);
      const aligned = await optimize(plan, start, { learn: again, part: String(fold) });
      plan.say?.(`proof: part ${fold + 1} of ${parts.length} judged by a judge aligned without it`);
      return pairsOf(heldOut, await reader.read(aligned.judge, heldOut), fold);
    }),
  );
  return folds.flat();
}

/** A judge that forgot the held-out lessons starts from its own mistakes, with everything to learn anew. */
async function rejudged(
  reader: Reader,
  judge: Judge,
  learn: readonly JudgedExample[],
): Promise<JudgedExample[]> {
  const verdicts = await reader.read(judge, learn);
  return learn.map((example, at) => ({ ...example, verdict: verdicts[at] ?? example.verdict, fresh: true }));
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

function pairsOf(
  heldOut: readonly JudgedExample[],
  after: readonly JudgedExample["verdict"][],
  fold: number,
): HeldOut[] {
  return heldOut.map((example, at) => {
    return { example, before: example.verdict, after: after[at] ?? { status: "not_sampled" }, fold };
  });
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

function lookAt(plan: AlignmentPlan, { method, parts }: HeldApart): LookPlan {
  const heldOut = parts.flatMap((part) => part.heldOut);
  const labels = plan.examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint]);
  const identity = hashJson([fingerprintOf(plan, plan.judge), plan.optimizer.name, ...labels]);
  return planLook({
    previous: plan.looks,
    heldOut: heldOut.map(({ trace_id }) => trace_id),
    method,
    scheduled: plan.scheduled,
    identity,
  });
}

async function seenBy(
  reader: Reader,
  { final, examples }: { final: Aligned; examples: readonly JudgedExample[] },
): Promise<{ n: number; before: number; after: number }> {
  const verdicts = await reader.read(final.judge, examples);
  const right = (all: readonly (JudgedExample["verdict"] | undefined)[]) =>
    examples.filter((example, at) => agrees(example, all[at] ?? { status: "not_sampled" }) === true).length;
  const n = examples.length;
  return { n, before: right(examples.map(({ verdict }) => verdict)) / n, after: right(verdicts) / n };
}

function fingerprintOf({ model, embed, nonce }: Reading, judge: Judge): string {
  return createJudge({ judge, model: model.port, embed, defaults: { model: model.judge }, nonce })
    .fingerprint;
}

function waitingFor(missing: number): string {
  return `the sealed labels were looked at already: ${missing} more of them open the next look`;
}
