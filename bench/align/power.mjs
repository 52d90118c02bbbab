import { percent, row, table } from "./house.mjs";

const DRAWS = 1000;
const LABELS = [50, 100, 150, 176, 250, 350, 500, 800];

/**
 * How often the proof would say better, if an aligned judge repairs and spoils the verdicts of each class as often as it
 * did in the runs of one row of the curve: binomial draws, decided by the rule of the product.
 */
export function power(house, runs) {
  table(`Chance of being shown better, by held-out labels (${DRAWS} draws each)`, [
    "rates of",
    "mistakes repaired",
    "right ones spoiled",
    ...LABELS.map((n) => `${n}`),
  ]);
  for (const { name, size, own } of runs) {
    if (size < 100) continue;
    const rates = ratesOf(own);
    const shares = LABELS.map((n) => shareBetter(house, { rates, n, name }));
    const spent = (of) => percent(of(rates));
    row([
      `${name}, ${size} labels`,
      spent(({ classes }) => sum(classes, "gained") / sum(classes, "wrong")),
      spent(({ classes }) => sum(classes, "lost") / sum(classes, "right")),
      ...shares.map((share) => `${Math.round(100 * share)} %`),
    ]);
  }
}

function ratesOf(own) {
  const classes = ["pass", "fail"].map((people) => {
    const all = own.map(({ passes }) => passes);
    const total = (of) => all.reduce((count, passes) => count + of(passes), 0);
    const change = (passes) => passes.classes.find((one) => one.people === people);
    const wrong = total(({ before }) => (people === "pass" ? before.confusion.fn : before.confusion.fp));
    const right = total(({ before }) => (people === "pass" ? before.confusion.tp : before.confusion.tn));
    return {
      people,
      wrong,
      right,
      gained: total((p) => change(p).gained),
      lost: total((p) => change(p).lost),
    };
  });
  return { classes, n: sum(classes, "wrong") + sum(classes, "right") };
}

function shareBetter(house, { rates, n, name }) {
  const rng = house.seededRng(`power ${name} ${n}`);
  let better = 0;
  for (let at = 0; at < DRAWS; at++) {
    const pairs = rates.classes.flatMap((one) => drawn(one, { rates, n, rng }));
    const claim = {
      pairs,
      method: "crossfit",
      learned: n,
      use: 1,
      vocabulary: house.vocabularyOf(house.bare),
    };
    if (house.prove(claim).decision === "better") better++;
  }
  return better / DRAWS;
}

function drawn({ people, wrong, right, gained, lost }, { rates, n, rng }) {
  const human = people === "pass";
  const mistakes = Array.from({ length: Math.round((n * wrong) / rates.n) }, () => [
    false,
    rng() < gained / wrong,
  ]);
  const others = Array.from({ length: Math.round((n * right) / rates.n) }, () => [
    true,
    rng() >= lost / right,
  ]);
  return [...mistakes, ...others].map(([was, is]) => ({
    example: { trace_id: "t", group: "g", label: human, human: { pass: human, number: null }, voices: [] },
    before: verdict(was === human),
    after: verdict(is === human),
    fold: 0,
  }));
}

function verdict(pass) {
  return { status: "scored", value: pass, pass, number: null, rationale: "" };
}

function sum(classes, key) {
  return classes.reduce((total, one) => total + one[key], 0);
}
