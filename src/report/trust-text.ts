import type { TrustCard } from "../gate/decision.ts";
import { count, levelRange } from "./numbers.ts";

const SHARE = { kind: "pass_rate", unit: null } as const;

/** How far a judge can be trusted, in plain sentences; `details` has the statisticians' numbers for a fold. */
export function trustText(card: TrustCard): { line: string; details: string[] } {
  const trusted = card.trusted
    ? "Trusted to clear a change: yes."
    : `Trusted to clear a change: not yet${card.missing_class ? ` (${card.missing_class})` : ""}.`;
  const { numbers } = card;
  if (!numbers) {
    return {
      line: `${title(card)}: ${count(card.labels, "label")}, not enough to say how far it agrees with people. ${trusted}`,
      details: leftOut(card),
    };
  }
  const agreement = `agrees with people on ${percent(numbers.agreement.estimate)} (${levelRange(numbers.agreement, SHARE)}) of ${count(card.labels, card.based_on === "proof" ? "held-out label" : "label")}`;
  return {
    line: `${title(card)}: ${[agreement, ...classes(card)].join("; ")}. ${trusted}`,
    details: [...statistics(card), ...leftOut(card)],
  };
}

function title(card: TrustCard): string {
  return `Judge ${card.name}@${card.fingerprint.slice(0, 6)}`;
}

function classes({ numbers }: TrustCard): string[] {
  if (!numbers) return [];
  const { sensitivity, specificity, bias } = numbers;
  const good = sensitivity
    ? [`passes ${percent(sensitivity.estimate)} of the good outputs (${sensitivity.n}${weak(sensitivity)})`]
    : [];
  const bad = specificity
    ? [`fails ${percent(specificity.estimate)} of the bad ones (${specificity.n}${weak(specificity)})`]
    : [];
  return [...good, ...bad, ...(bias ? [biasText(bias.estimate)] : [])];
}

function weak(rate: { weak: boolean }): string {
  return rate.weak ? ", few" : "";
}

function biasText(bias: number): string {
  const points = Math.round(Math.abs(bias) * 100);
  if (points === 0) return "passes as many as people do";
  return `passes ${points} ${points === 1 ? "point" : "points"} too ${bias > 0 ? "many" : "few"}`;
}

function statistics({ numbers, human_ceiling, flip_rate }: TrustCard): string[] {
  if (!numbers) return [];
  const { j, j_low, kappa, ac1, mcc, confusion } = numbers;
  const rows = [
    j === null ? "" : `J ${j.toFixed(2)}${j_low === null ? "" : `, lower bound ${j_low.toFixed(2)}`}`,
    kappa ? `kappa ${kappa.estimate.toFixed(2)} (${kappa.low.toFixed(2)} to ${kappa.high.toFixed(2)})` : "",
    ac1 === null ? "" : `AC1 ${ac1.toFixed(2)}`,
    mcc === null ? "" : `MCC ${mcc.toFixed(2)}`,
    human_ceiling
      ? `people among themselves: alpha ${human_ceiling.estimate.toFixed(2)} on ${count(human_ceiling.traces, "output")}`
      : "",
    flip_rate === null ? "" : `verdicts that flip when read again: ${percent(flip_rate)}`,
    `people pass, judge passes ${confusion.tp}; people pass, judge fails ${confusion.fn}; people fail, judge passes ${confusion.fp}; people fail, judge fails ${confusion.tn}`,
  ];
  return rows.filter((row) => row !== "");
}

function leftOut({ left_out, seen_left_out }: TrustCard): string[] {
  const reasons = Object.entries(left_out).map(([reason, n]) => `${n} ${reason}`);
  const seen = seen_left_out > 0 ? [`${seen_left_out} known to the judge's memory`] : [];
  const all = [...reasons, ...seen];
  return all.length > 0 ? [`labels left out: ${all.join(", ")}`] : [];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
