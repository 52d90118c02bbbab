import type { Interval } from "../stats/interval.ts";
import { digitsFor, firstOnSide, fixed, type Round, trimZeros } from "./rounding.ts";

/**
 * Numbers as surfaces print them. Rounding goes outwards (a lower bound down, an upper bound up), so that what is
 * printed never claims more than what was decided at full precision; and a bound is never printed on another side of
 * zero or of the allowed loss than it is on.
 */

/** How a metric's numbers are printed: shares as percent and points, means in their own unit. */
export interface Scale {
  kind: "pass_rate" | "mean";
  unit: string | null;
  /** The allowed loss, where bounds are compared with it. */
  margin?: number | null;
  /** Where lower is better a loss is printed as what it is to the reader: a rise. */
  better_when?: "higher" | "lower";
}

/** Shares of a whole: percent, and points between two of them. */
export const SHARE = { kind: "pass_rate", unit: null } as const satisfies Scale;

/** A level: "82 %", or "412 ms". Only all is 100 %, and only nothing is 0 %. */
export function level(value: number, scale: Scale): string {
  if (scale.kind === "mean") return withUnit(trimZeros(fixed(value, digitsFor(value), "nearest")), scale);
  const whole = fixed(value * 100, 0, "nearest");
  const claimsAll = (whole === "100" && value < 1) || (whole === "0" && value > 0);
  return `${claimsAll ? fixed(value * 100, 1, value > 0.5 ? "down" : "up") : whole} %`;
}

/** Two levels side by side: where whole percents would hide that they differ, with a digit more. */
export function levels(base: number | null, here: number | null, scale: Scale): [string, string] {
  const shown = (value: number | null) => (value === null ? "–" : level(value, scale));
  const both: [string, string] = [shown(base), shown(here)];
  if (base === null || here === null || base === here || both[0] !== both[1]) return both;
  if (scale.kind === "mean") return both;
  return [`${fixed(base * 100, 1, "nearest")} %`, `${fixed(here * 100, 1, "nearest")} %`];
}

/** A level beside a floor, rounded so that it stays on its side of it: "84.9 %" and "84.99 %" under 85 %. */
export function levelBeside(value: number, floor: number, scale: Scale): string {
  const shown = shownValue(value, scale);
  const digits = digitsOf(shown, scale);
  const away = value < floor ? "down" : "up";
  const tries = [fixed(shown, digits, "nearest"), fixed(shown, digits + 1, "nearest")];
  const mark = shownValue(floor, scale);
  const text = trimZeros(firstOnSide(tries, shown, [mark]) ?? fixed(shown, digits + 1, away));
  return scale.kind === "pass_rate" ? `${text} %` : withUnit(text, scale);
}

/** A change with the sign of here minus base: "-2.8", "+1.9" (points, or the unit). */
export function signed(value: number, scale: Scale): string {
  const shown = shownValue(asRead(value, scale), scale);
  return withSign(fixed(shown, digitsOf(shown, scale), "nearest"));
}

/** The likely range of a change, rounded outwards: "-7.6 to +1.9". */
export function range({ low, high }: Interval, scale: Scale): string {
  const digits = digitsOf(widest([low, high], scale), scale);
  const [from, to] = scale.better_when === "lower" ? [-high, -low] : [low, high];
  const ends = [bound(from, scale, { digits, round: "down" }), bound(to, scale, { digits, round: "up" })];
  return ends.map(withSign).join(" to ");
}

/** The likely range of a level, rounded outwards: "79-92 %". */
export function levelRange({ low, high }: Interval, scale: Scale): string {
  if (scale.kind === "pass_rate") return `${fixed(low * 100, 0, "down")}-${fixed(high * 100, 0, "up")} %`;
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
  return withUnit(`${fixed(low, digits, "down")}-${fixed(high, digits, "up")}`, scale);
}

/** The size of a loss or gain without sign: "7.6". */
export function size(value: number, scale: Scale): string {
  return signed(value, scale).replace(/^[+-]/, "");
}

/** A bound as the size of the loss or gain that it allows for, rounded outwards: "7.6". A loss is negative here. */
export function boundSize(value: number, end: "low" | "high", scale: Scale): string {
  const round = end === "low" ? "down" : "up";
  const digits = digitsOf(shownValue(value, scale), scale);
  return bound(value, { ...scale, better_when: "higher" }, { digits, round }).replace(/^-/, "");
}

/** The allowed loss as written in the configuration: "5". */
export function allowance(margin: number, scale: Scale): string {
  return trimZeros(shownValue(margin, scale).toFixed(scale.kind === "pass_rate" ? 2 : 4));
}

/** The allowed loss with its name and unit: "allowed loss 5", "allowed rise 200 ms". */
export function allowedLoss(margin: number, scale: Scale): string {
  const unit = scale.kind === "mean" && scale.unit ? ` ${scale.unit}` : "";
  return `allowed ${scale.better_when === "lower" ? "rise" : "loss"} ${allowance(margin, scale)}${unit}`;
}

/** What a size counts: "points", or the metric's unit. */
export function unitName(scale: Scale): string {
  return scale.kind === "pass_rate" ? "points" : (scale.unit ?? "");
}

/** Money: "$0.12", "under $0.01", "price not known". */
export function money(usd: number | null): string {
  if (usd === null) return "price not known";
  if (usd === 0) return "$0";
  return usd < 0.01 ? "under $0.01" : `$${usd.toFixed(2)}`;
}

/** A time for people: "8 s", "3 min", "9 days". */
export function duration(seconds: number): string {
  if (seconds < 1) return "under a second";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 129_600) return `${Math.round(seconds / 3600)} hours`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** "1 record", "12 records". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** A share for the statisticians' folds: "0.72". */
export function share(value: number, round: Round = "nearest"): string {
  return fixed(value, 2, round);
}

/** A share as whole percent: "87 %". */
export function percent(value: number): string {
  return level(value, SHARE);
}

/** A share with a tenth of a percent where it has one: "82.4 %", "82 %". */
export function finePercent(value: number): string {
  return `${(value * 100).toFixed(1).replace(/\.0$/, "")} %`;
}

/** A probability for people: "under 0.1 %", "1.2 %", "34 %". */
export function chance(p: number): string {
  if (p < 0.001) return "under 0.1 %";
  if (p > 0.99) return "over 99 %";
  return p < 0.1 ? `${fixed(p * 100, 1, "nearest")} %` : `${fixed(p * 100, 0, "nearest")} %`;
}

/** A bound rounded outwards; with a digit more, at last inwards, where it would change sides with zero or the allowed loss. */
function bound(
  value: number,
  scale: Scale,
  { digits, round }: { digits: number; round: "down" | "up" },
): string {
  const shown = shownValue(value, scale);
  const marks = [0, ...(scale.margin ? [shownValue(asRead(-scale.margin, scale), scale)] : [])];
  const tries = [fixed(shown, digits, round), fixed(shown, digits + 1, round)];
  const inwards = round === "down" ? "up" : "down";
  return firstOnSide(tries, shown, marks) ?? fixed(shown, digits + 1, inwards);
}

/** A change of the gate, where a loss is negative, as here minus base. */
function asRead(value: number, { better_when }: Scale): number {
  return better_when === "lower" ? -value : value;
}

function shownValue(value: number, { kind }: Scale): number {
  return kind === "pass_rate" ? value * 100 : value;
}

function widest(values: readonly number[], scale: Scale): number {
  return Math.max(...values.map((value) => Math.abs(shownValue(value, scale))));
}

function withSign(text: string): string {
  return Number(text) > 0 ? `+${text}` : text;
}

function digitsOf(shown: number, { kind }: Scale): number {
  return kind === "pass_rate" ? 1 : digitsFor(shown);
}

function withUnit(text: string, { unit }: Scale): string {
  return unit ? `${text} ${unit}` : text;
}
