import { draw, percent, planOf, questionOf, row, table } from "./house.mjs";
import { virtualModel } from "./virtual-model.mjs";

/** Level of a first look, 0.05 · 6 / π². */
const LEVEL = 0.0304;
/** Seeds between two lines of progress on stderr. */
const PROGRESS = 10;

/** Labels dealt out anew teach nothing: "better" more often than the level says would be a broken proof. */
export async function shuffled(house, { names, shuffles, labels }) {
  table(`Shuffled labels, ${shuffles} seeds of ${labels} labels`, [
    "optimizer",
    "better",
    "worse",
    "not shown",
    "rule of statistics.md 3.14 alone",
    "share better, 90 % interval",
    `allowed at ${percent(LEVEL)}`,
  ]);
  for (const name of names) {
    const counts = { better: 0, worse: 0, not_shown: 0, plain: 0 };
    for (let seed = 0; seed < shuffles; seed++) {
      const some = dealtAnew(house, draw(house, labels, `shuffle ${seed}`), `deal ${seed}`);
      const { proof } = await house.alignJudge(planOf(house, { name, some, port: virtualModel(house) }));
      counts[proof.decision]++;
      if (plainlyBetter(proof)) counts.plain++;
      if ((seed + 1) % PROGRESS === 0)
        process.stderr.write(`${name}: ${seed + 1} seeds, ${JSON.stringify(counts)}\n`);
    }
    const { better, worse, not_shown, plain } = counts;
    const { low, high } = house.wilson({ successes: better, n: shuffles });
    row([
      name,
      better,
      worse,
      not_shown,
      plain,
      `${percent(low)} to ${percent(high)}`,
      mostAllowed(shuffles),
    ]);
  }
}

/** What the rule would say without the condition against learning the more frequent answer. */
function plainlyBetter({ decision, reason }) {
  return decision === "better" || reason.startsWith("what it gains it may owe");
}

function dealtAnew({ shuffle, seededRng }, some, seed) {
  const dealt = shuffle(some, seededRng(seed));
  return some.map((example, at) => {
    const { label, human, voices } = dealt[at];
    return { ...example, label, human, voices };
  });
}

/** The largest count that a rule of this level exceeds in 5 % of experiments at most. */
function mostAllowed(n) {
  let [count, term, left] = [0, (1 - LEVEL) ** n, 1 - (1 - LEVEL) ** n];
  while (left > 0.05) {
    count++;
    term *= ((n - count + 1) / count) * (LEVEL / (1 - LEVEL));
    left -= term;
  }
  return `${count} of ${n}`;
}

/** Judges and labels that leave nothing to prove. */
export async function controls(house, { names }) {
  table("Controls", ["control", "optimizer", "outcome", "why", "judge"]);
  const right = await agreeing(house);
  const yes = house.examples.map((example) => ({
    ...example,
    label: "yes",
    human: { pass: true, number: null },
    voices: [],
  }));
  for (const [control, some] of [
    ["the judge is right already", right],
    ["every label says yes", yes],
  ]) {
    for (const name of names) {
      const plan = planOf(house, { name, some, port: virtualModel(house) });
      const { proof, judge } = await house.alignJudge(plan);
      const same = JSON.stringify(judge) === JSON.stringify(plan.judge);
      row([control, name, proof.decision, proof.reason, same ? "untouched" : "not written"]);
    }
  }
  row(["labelers contradict each other", "any", ...contradicted(house), "untouched"]);
}

/** The labels on which the bare judge says what people say. */
async function agreeing(house) {
  const plan = planOf(house, { name: "memalign", some: house.examples, port: virtualModel(house) });
  const reader = house.createReader(plan, { limit: Number.POSITIVE_INFINITY, calls: house.noCalls() });
  const verdicts = await reader.read(house.bare, house.examples);
  return house.examples.filter(({ human }, at) => verdicts[at].pass === human.pass);
}

/** One of two labelers turned round: stopped before anything is asked, with what to talk about. */
function contradicted(house) {
  const [first] = house.suite.labels.map(({ source }) => source.source_id);
  const other = { yes: "no", no: "yes" };
  const labels = house.suite.labels.map((label) =>
    label.source.source_id === first && other[label.feedback?.value]
      ? { ...label, feedback: { ...label.feedback, value: other[label.feedback.value] } }
      : label,
  );
  const health = house.labelHealth(questionOf(house, labels));
  const least = house.suite.config.align.min_label_agreement;
  const { coefficient, estimate } = health.agreement;
  return [
    house.tooContested(health, least) ? "blocked" : "NOT BLOCKED",
    `${coefficient} ${estimate.toFixed(2)} under ${least}, ${health.contested.length} contested outputs named`,
  ];
}
