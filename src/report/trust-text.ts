import type { Decision, TrustCard } from "../gate/decision.ts";
import { count, levelRange, percent, range, SHARE, share } from "./numbers.ts";

/** Characters of a judge's fingerprint that are shown. */
const SHORT_FINGERPRINT = 6;

/** How far a judge can be trusted, in plain sentences; `details` has the statisticians' numbers for a fold. */
export function trustText(card: TrustCard): { line: string; details: string[] } {
  return {
    line: `${title(card)} ${agreement(card)}. ${answer(card)}`,
    details: [...statistics(card), ...weighed(card), ...leftOut(card)],
  };
}

/** The card of every judge of the run, changed ones included, each once. */
export function trustCards({
  judges,
  judge_changes,
}: Pick<Decision, "judges" | "judge_changes">): TrustCard[] {
  const cards = [...judges, ...judge_changes.map(({ after }) => after)];
  return [...new Map(cards.map((card) => [`${card.name} ${card.fingerprint}`, card])).values()];
}

function title({ name, fingerprint }: TrustCard): string {
  return `Judge ${name} (${fingerprint.slice(0, SHORT_FINGERPRINT)})`;
}

function agreement({ numbers, labels, based_on }: TrustCard): string {
  const noun = based_on === "proof" ? "held-out label" : "label";
  if (!numbers) return `has ${count(labels, noun)}, not enough to say how far it agrees with people`;
  const { sensitivity, specificity, bias } = numbers;
  const parts = [
    `agrees with people on ${percent(numbers.agreement.estimate)} (likely ${levelRange(numbers.agreement, SHARE)}) of ${count(labels, noun)}`,
    sensitivity ? `passes ${percent(sensitivity.estimate)} of ${outputs(sensitivity, "good")}` : "",
    specificity ? `fails ${percent(specificity.estimate)} of ${outputs(specificity, "bad")}` : "",
    bias ? biasText(bias) : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function outputs({ n, weak }: { n: number; weak: boolean }, kind: string): string {
  return `${count(n, `${kind} output`)}${weak ? ", which are few" : ""}`;
}

/** Of outputs drawn at random alone, which may be few beside all labels: so with their number and the range. */
function biasText({ n, ...bias }: Bias): string {
  const points = Math.round(Math.abs(bias.estimate) * 100);
  const many = `passes ${count(points, "point")} too ${bias.estimate > 0 ? "many" : "few"}`;
  const said = points === 0 ? "passes as many as people do" : many;
  return `${said} (likely ${range(bias, SHARE)}, ${count(n, "random label")})`;
}

type Bias = NonNullable<NonNullable<TrustCard["numbers"]>["bias"]>;

function answer({ trusted, missing_class, untrusted_is, numbers }: TrustCard): string {
  if (trusted) return `Trusted to clear a change: yes.${partSeen(numbers?.j ?? null)}`;
  const effect =
    untrusted_is === "advisory" ? "it only informs" : "it can only fail a loss beyond what is allowed";
  return `Trusted to clear a change: not yet, so ${effect}. Missing: ${missing_class ?? "labels"}.`;
}

/** A judge that errs sees a part of each difference only, so its word alone must rule out a smaller loss. */
function partSeen(j: number | null): string {
  if (j === null || j >= 1) return "";
  return ` It sees about ${percent(j)} of a difference, so by its word alone a loss must stay within ${percent(j)} of what is allowed.`;
}

function statistics({
  numbers,
  human_ceiling,
  flip_rate,
  difference_error,
  last_label,
}: TrustCard): string[] {
  if (!numbers) return [];
  const { j, j_low, kappa, ac1, mcc, confusion } = numbers;
  const rows = [
    `people pass: judge passes ${confusion.tp}, fails ${confusion.fn}; people fail: judge passes ${confusion.fp}, fails ${confusion.tn}`,
    j === null ? "" : `J ${share(j)}${j_low === null ? "" : `, lower bound ${share(j_low, "down")}`}`,
    kappa ? `kappa ${share(kappa.estimate)} (${share(kappa.low, "down")} to ${share(kappa.high, "up")})` : "",
    ac1 === null ? "" : `AC1 ${share(ac1)}`,
    mcc === null ? "" : `MCC ${share(mcc)}`,
    human_ceiling
      ? `people among themselves: alpha ${share(human_ceiling.estimate)} on ${count(human_ceiling.traces, "output")}`
      : "",
    flip_rate === null
      ? ""
      : `verdicts that change when read again: ${percent(flip_rate.rate)} of ${count(flip_rate.outputs, "output")}`,
    difference_error ? pastError(difference_error) : "",
    last_label === null ? "" : `last label of ${last_label.slice(0, "2026-01-31".length)}`,
  ];
  return rows.filter((row) => row !== "");
}

/** Drawn half and half, they would say too much of the judge's strictness as they come. */
function weighed({ weighed: labels }: TrustCard): string[] {
  if (labels === 0) return [];
  return [
    `labels drawn by what the judge had said: ${labels}, counted by the share of outputs that they stand for`,
  ];
}

/** Among the outputs that had changed: it says what a judge's loss or gain was worth when people looked. */
function pastError({ rms, occasions }: NonNullable<TrustCard["difference_error"]>): string {
  const points = (Math.ceil(rms * 1000) / 10).toFixed(1);
  return `in ${count(occasions, "earlier draw")} its change was ${points} points off people's, of the outputs that had changed`;
}

function leftOut({ left_out, seen_left_out, waiting }: TrustCard): string[] {
  const seen = seen_left_out > 0 ? [`${seen_left_out} that the judge has learned from`] : [];
  const half = waiting > 0 ? [`${waiting} of a session that has no answer yet on its other half`] : [];
  const all = [...Object.entries(left_out).map(([reason, n]) => `${n} ${reason}`), ...seen, ...half];
  return all.length > 0 ? [`labels left out: ${all.join(", ")}`] : [];
}
