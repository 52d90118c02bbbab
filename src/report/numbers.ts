import type { Interval } from "../stats/interval.ts";

/**
 * Numbers as surfaces print them. Rounding goes outwards (a lower bound down, an upper bound up), so that what is
 * printed never claims more than what was decided at full precision.
 */

/** Smallest difference that is no rounding noise of the machine. */
const NOISE = 1e-9;

/** How a metric's numbers are printed: shares as percent and points, means in their own unit. */
export interface Scale {
  kind: "pass_rate" | "mean";
  unit: string | null;
}

/** A level: "82 %", or "412 ms". */
export function level(value: number, scale: Scale): string {
  if (scale.kind === "pass_rate") return `${trim(value * 100, 0)} %`;
  return withUnit(significant(value), scale);
}

/** A change with its sign: "-2.8", "+1.9" (points, or the unit). */
export function signed(value: number, scale: Scale, round: "nearest" | "down" | "up" = "nearest"): string {
  const shown = scale.kind === "pass_rate" ? value * 100 : value;
  const digits = scale.kind === "pass_rate" ? 1 : digitsOf(value);
  const text = fixed(shown, digits, round);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-(0(\.0*)?)$/, "$1");
}

/** The likely range of a change, rounded outwards: "-7.6 to +1.9". */
export function range({ low, high }: Interval, scale: Scale): string {
  return `${signed(low, scale, "down")} to ${signed(high, scale, "up")}`;
}

/** The likely range of a level, rounded outwards: "79-92 %". */
export function levelRange({ low, high }: Interval, scale: Scale): string {
  if (scale.kind === "pass_rate") return `${fixed(low * 100, 0, "down")}-${fixed(high * 100, 0, "up")} %`;
  return withUnit(`${fixed(low, digitsOf(low), "down")}-${fixed(high, digitsOf(high), "up")}`, scale);
}

/** The size of a loss or gain without sign: "7.6". */
export function size(value: number, scale: Scale, round: "nearest" | "down" | "up" = "nearest"): string {
  const shown = Math.abs(scale.kind === "pass_rate" ? value * 100 : value);
  return trimZeros(fixed(shown, scale.kind === "pass_rate" ? 1 : digitsOf(value), round));
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

function fixed(value: number, digits: number, round: "nearest" | "down" | "up"): string {
  const factor = 10 ** digits;
  const scaled = value * factor;
  const whole =
    round === "down"
      ? Math.floor(scaled + NOISE)
      : round === "up"
        ? Math.ceil(scaled - NOISE)
        : Math.round(scaled);
  return (whole / factor).toFixed(digits);
}

function trim(value: number, digits: number): string {
  return trimZeros(value.toFixed(digits));
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Digits after the point such that about three figures show. */
function digitsOf(value: number): number {
  const magnitude = Math.abs(value);
  return magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
}

function significant(value: number): string {
  return trimZeros(value.toFixed(digitsOf(value)));
}

function withUnit(text: string, { unit }: Scale): string {
  return unit ? `${text} ${unit}` : text;
}
