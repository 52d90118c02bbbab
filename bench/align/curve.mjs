import { draw, mean, percent, planOf, row, table } from "./house.mjs";
import { virtualModel } from "./virtual-model.mjs";

/** Held-out agreement by optimizer and number of labels; each seed draws other labels. */
export async function curve(house, { names, sizes, seeds }) {
  const known = new Map();
  const builtIn = await guidelinesVerdicts(house, known);
  table("Held-out agreement: each label judged by a judge aligned without it", [
    "optimizer",
    "labels",
    "`guidelines`",
    "original",
    "aligned",
    "change of the middle seed, 90 %",
    "gained / lost, all seeds",
    "better / worse / not shown",
    "judge calls",
    "reflections",
    "wall time",
    "own time",
  ]);
  const runs = [];
  for (const name of names) {
    for (const size of sizes) {
      const draws = size >= house.examples.length ? 1 : seeds;
      const own = [];
      for (let seed = 0; seed < draws; seed++) {
        own.push(await one(house, { name, some: draw(house, size, `curve ${seed}`), known }));
      }
      curveRow({ name, size, own, builtIn });
      runs.push({ name, size, own });
    }
  }
  return runs;
}

function curveRow({ name, size, own, builtIn }) {
  const change = (of) => of.passes.after.agreement - of.passes.before.agreement;
  const middle = own.toSorted((a, b) => change(a) - change(b))[Math.floor(own.length / 2)];
  const { low, high } = middle.passes.change;
  const total = (of) => own.reduce((sum, { passes }) => sum + of(passes), 0);
  const decided = (decision) => own.filter((run) => run.decision === decision).length;
  const average = (of) => mean(own.map(of));
  row([
    name,
    size,
    percent(average(({ some }) => mean(some.flatMap(({ trace_id }) => builtIn.get(trace_id) ?? [])))),
    percent(average(({ passes }) => passes.before.agreement)),
    percent(average(({ passes }) => passes.after.agreement)),
    `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} points`,
    `${total(({ gained }) => gained)} / ${total(({ lost }) => lost)}`,
    `${decided("better")} / ${decided("worse")} / ${decided("not_shown")}`,
    Math.round(average(({ counts }) => counts.judge)),
    Math.round(average(({ counts }) => counts.reflection)),
    `${average(({ wall }) => wall).toFixed(1)} s`,
    `${average(({ cpu }) => cpu).toFixed(1)} s`,
  ]);
}

async function one(house, { name, some, known }) {
  const port = virtualModel(house, { known });
  const before = process.cpuUsage();
  const { proof } = await house.alignJudge(planOf(house, { name, some, port }));
  const { user, system } = process.cpuUsage(before);
  const { decision, passes } = proof;
  return { some, decision, passes, counts: port.counts, wall: port.elapsed(), cpu: (user + system) / 1e6 };
}

/** Whether a built-in `guidelines` judge with the question's own words is right on each settled label. */
async function guidelinesVerdicts(house, known) {
  const { bare, examples, suite } = house;
  const { instruction } = suite.schemas.get("role_correct");
  const given = { guidelines: instruction.trim().split("\n") };
  const file = { ...bare.file, builtin: "guidelines", instructions: undefined, with: given };
  const settled = examples.filter((example) => example.settled);
  const plan = planOf(house, { name: "memalign", some: settled, port: virtualModel(house, { known }) });
  const reader = house.createReader(plan, { limit: Number.POSITIVE_INFINITY, calls: house.noCalls() });
  const verdicts = await reader.read({ ...bare, file }, settled);
  return new Map(
    settled.map(({ trace_id, human }, at) => [trace_id, Number(verdicts[at].pass === human.pass)]),
  );
}
