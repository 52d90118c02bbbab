import type { Observation } from "./observe.ts";

/** A rule in the words that the stand-in, as a judge, understands: cues, and what follows where one of them occurs. */
export interface Rule {
  text: string;
  sources: number[];
}

/** What follows where a cue occurs. */
type Consequence =
  /** The right label; where another one was given, the output is bad. */
  | { kind: "label"; label: string }
  /** The verdict on outputs of this label (any, where null). */
  | { kind: "verdict"; given: string | null; good: boolean };

interface Candidate {
  cue: string;
  consequence: Consequence;
  /** Wrong verdicts that it sets right, and how many right ones it spoils. */
  fixed: number[];
  broken: number;
}

/** A cue must repair at least so many verdicts, and most of its cases must be right, or it is taken for chance. */
const LEAST_FIXED = 2;
const LEAST_PRECISION = 0.9;
/** Cues of one rule, and rules of one answer. */
const MOST_CUES = 8;
const MOST_RULES = 10;

/**
 * Rules that set right what the judge got wrong, learned from the examples of one question and nothing else: cues whose
 * cases people judge alike, taken greedily by what they repair less what they break.
 */
export function induce(observations: readonly Observation[], words: { good: string; bad: string }): Rule[] {
  const open = new Set(
    observations.filter(({ judge, people }) => judge !== people).map(({ number }) => number),
  );
  const candidates = candidatesOf(observations).sort((a, b) => (a.cue < b.cue ? -1 : a.cue > b.cue ? 1 : 0));
  const chosen: Candidate[] = [];
  for (let best = bestOf(candidates, open); best; best = bestOf(candidates, open)) {
    chosen.push(best);
    for (const number of best.fixed) open.delete(number);
  }
  return rulesOf(chosen, words).slice(0, MOST_RULES);
}

/** The first of those that are worth most; null where none repairs enough of what is still open. */
function bestOf(candidates: readonly Candidate[], open: ReadonlySet<number>): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, LEAST_FIXED - 1];
  for (const candidate of candidates) {
    const own = worth(candidate, open);
    if (own > most) [best, most] = [candidate, own];
  }
  return best;
}

/** What a candidate still repairs, less what it breaks. */
function worth({ fixed, broken }: Candidate, open: ReadonlySet<number>): number {
  return fixed.filter((number) => open.has(number)).length - 2 * broken;
}

function candidatesOf(observations: readonly Observation[]): Candidate[] {
  return [...casesByCue(observations)].flatMap(([cue, cases]) => {
    const wrong = cases.filter(({ judge, people }) => judge !== people).length;
    return wrong < LEAST_FIXED ? [] : consequencesOf(cases).flatMap((then) => candidate(cue, cases, then));
  });
}

function casesByCue(observations: readonly Observation[]): Map<string, Observation[]> {
  const cases = new Map<string, Observation[]>();
  for (const observation of observations) {
    for (const cue of observation.cues) {
      const own = cases.get(cue);
      if (own) own.push(observation);
      else cases.set(cue, [observation]);
    }
  }
  return cases;
}

function consequencesOf(cases: readonly Observation[]): Consequence[] {
  const truths = new Set(cases.flatMap(({ truth }) => truth ?? []));
  const given = new Set<string | null>([null, ...cases.map(({ label }) => label)]);
  return [
    ...[...truths].filter(isCapital).map((label): Consequence => ({ kind: "label", label })),
    ...[...given].flatMap((label): Consequence[] => [
      { kind: "verdict", given: label, good: false },
      { kind: "verdict", given: label, good: true },
    ]),
  ];
}

function candidate(cue: string, cases: readonly Observation[], consequence: Consequence): Candidate[] {
  const fixed: number[] = [];
  let [spoken, right, broken] = [0, 0, 0];
  for (const { number, label, judge, people } of cases) {
    const said = saysOf(consequence, label);
    if (said === null) continue;
    spoken++;
    if (said === people) right++;
    if (said === people && judge !== people) fixed.push(number);
    if (said !== people && judge === people) broken++;
  }
  if (fixed.length < LEAST_FIXED || right < LEAST_PRECISION * spoken) return [];
  return [{ cue, consequence, fixed, broken }];
}

function saysOf(consequence: Consequence, label: string | null): boolean | null {
  if (consequence.kind === "label") return label === null ? null : label === consequence.label;
  return consequence.given === null || consequence.given === label ? consequence.good : null;
}

/** Cues of one consequence share a rule, a few to each. */
function rulesOf(chosen: readonly Candidate[], words: { good: string; bad: string }): Rule[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of chosen) {
    const key = JSON.stringify(candidate.consequence);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => chunks(group, MOST_CUES).map((part) => ruleOf(part, words)));
}

function ruleOf(part: readonly Candidate[], words: { good: string; bad: string }): Rule {
  const cues = part.map(({ cue }) => `"${cue}"`).join(" or ");
  const sources = [...new Set(part.flatMap(({ fixed }) => fixed))].sort((a, b) => a - b);
  const consequence = part[0]?.consequence;
  if (consequence?.kind === "label")
    return { text: `Where it says ${cues}, it is ${consequence.label}.`, sources };
  const verdict = consequence?.good ? words.good : words.bad;
  const given = consequence?.given ? ` and the output is "${consequence.given}"` : "";
  return { text: `Where it says ${cues}${given}, the verdict is ${verdict}.`, sources };
}

function isCapital(label: string): boolean {
  return /^[A-Z][A-Z_]{2,}$/.test(label);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return items.length <= size ? [[...items]] : [items.slice(0, size), ...chunks(items.slice(size), size)];
}
