import { hashJson } from "../formats/hash.ts";
import type { Judge } from "../formats/judge-file.ts";
import { createJudge } from "../judges/llm-judge.ts";
import { agrees } from "./agreement.ts";
import type { Aligned, JudgedExample } from "./alignment.ts";
import type { AlignmentPlan, Making } from "./alignment-plan.ts";
import { type HeldApart, heldApart } from "./held-apart.ts";
import { heldOutPairs, seenIn } from "./held-out-pairs.ts";
import { instructionsFrom, untaught } from "./instructions-from.ts";
import { vocabularyOf } from "./instructions-of.ts";
import { awaited, type Looking, type Looks, planLook } from "./looks.ts";
import { type Proof, prove } from "./proof.ts";
import { createReader, noCalls, type Reader, type Reading } from "./reader.ts";
import { optimize } from "./run-optimizer.ts";
import { shippedFrom } from "./start.ts";
import { whyUnmeasured } from "./unmeasured.ts";

/** What came of an alignment. */
export type Alignment =
  /** Nothing was looked at: no news, too early for another look, or a judge that gives no verdicts. */
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
  const unmeasured = whyUnmeasured(verdicts);
  if (unmeasured !== null) return { status: "idle", reason: unmeasured };
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
  const proof = prove({
    ...untaught(making, pairs, look.test),
    method: apart.method,
    use: look.use,
    vocabulary: vocabularyOf(plan.judge),
  });
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

/** Something was said, changed or taken back since; a judge that never learned has all to learn. */
function hasNews({ learned, examples }: AlignmentPlan): boolean {
  const known = Object.keys(learned);
  if (known.length === 0 || known.length > examples.length) return true;
  return examples.some(({ trace_id, fingerprint }) => learned[trace_id] !== fingerprint);
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
