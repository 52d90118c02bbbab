import { draw, planOf } from "./house.mjs";
import { virtualModel } from "./virtual-model.mjs";

const LATENCY = 50;
const TARGET_ROUNDS = 40;
const TARGET_MS = 2;
const IN_MEMORY = 1000;

/** One MemAlign of 100 labels, first verdicts included, without cross-fitting: in rounds of one call. */
export async function rounds(house) {
  const some = draw(house, 100, "wall");
  const port = virtualModel(house, { latency: LATENCY });
  const plan = planOf(house, { name: "memalign", some, port });
  const before = process.cpuUsage();
  const reader = house.createReader(plan, { limit: Number.POSITIVE_INFINITY, calls: house.noCalls() });
  const verdicts = await reader.read(house.bare, some);
  const examples = some.map((example, at) => ({ ...example, verdict: verdicts[at], fresh: true }));
  await house.OPTIMIZERS.get("memalign")({ ...plan, examples, rng: house.seededRng("wall") });
  const { user, system } = process.cpuUsage(before);
  const spent = port.elapsed() * 1000;
  process.stdout.write(`
## 100 labels, ${LATENCY} ms a call, 16 at once, without cross-fitting

${(spent / LATENCY).toFixed(0)} rounds of ${LATENCY} ms = ${(spent / 1000).toFixed(2)} s (target: ${TARGET_ROUNDS} rounds, 2 s); \
${port.counts.judge} judge calls, ${port.counts.reflection} reflections; own processor time ${((user + system) / 1e6).toFixed(2)} s, \
the stand-in's included
`);
}

/** Own processor time of a verdict with a thousand examples in memory, against one of the same judge without any. */
export async function memory(house) {
  const without = await perVerdict(house, house.bare);
  const withAll = await perVerdict(house, remembering(house));
  process.stdout.write(`
## A verdict with ${IN_MEMORY} examples in memory (lexical retrieval)

${(withAll - without).toFixed(2)} ms of own processor time more (target: ${TARGET_MS}): ${withAll.toFixed(2)} against ${without.toFixed(2)}
`);
}

function remembering({ bare, examples }) {
  const lines = Array.from({ length: IN_MEMORY }, (_, at) => {
    const { subject, label } = examples[at % examples.length];
    const inputs = { ...subject.trace.inputs, title: `${subject.trace.inputs.title} ${at}` };
    return {
      trace_id: `tr-${at}`,
      group: `g${at}`,
      inputs,
      outputs: subject.trace.outcome.outputs,
      value: label,
    };
  });
  const file = { ...bare.file, examples: { file: "examples.jsonl", retrieve: 5, min_similarity: 0.2 } };
  return { ...bare, file, examples: lines };
}

/** Milliseconds of the processor, the answer itself set and free; the index is built before. */
async function perVerdict(house, judge) {
  const text = '{"rationale": "so", "verdict": "yes"}';
  const call = { input_tokens: 0, output_tokens: 0, usd: 0, latency_ms: 0, attempts: 1, logprobs: null };
  const model = {
    complete: async () => ({ status: "replied", text, finish: "stop", model: "m", ...call, dropped: [] }),
  };
  const scorer = house.createJudge({ judge, model, embed: "lexical", defaults: { model: null }, nonce: "n" });
  const { signal, examples } = house;
  const one = ({ subject }) => scorer.score(scorer.read(subject).content, { repeat: 0, signal });
  for (const example of examples) await one(example);
  const before = process.cpuUsage();
  const ROUNDS = 3;
  for (let round = 0; round < ROUNDS; round++) for (const example of examples) await one(example);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (ROUNDS * examples.length);
}
