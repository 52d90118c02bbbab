/** Which way a number is rounded. */
export type Round = "nearest" | "down" | "up";

/** Smallest difference that is no rounding noise of the machine. */
const NOISE = 1e-9;

/** A number with so many digits after the point, rounded as told; never "-0". */
export function fixed(value: number, digits: number, round: Round): string {
  const factor = 10 ** digits;
  const scaled = value * factor;
  const whole =
    round === "down"
      ? Math.floor(scaled + NOISE)
      : round === "up"
        ? Math.ceil(scaled - NOISE)
        : Math.round(scaled);
  return (whole / factor).toFixed(digits).replace(/^-(?=0(\.0*)?$)/, "");
}

/** The first text that stands where the number stands to every mark: above, below or on it. */
export function firstOnSide(
  tries: readonly string[],
  shown: number,
  marks: readonly number[],
): string | undefined {
  return tries.find((text) => marks.every((mark) => side(Number(text), mark) === side(shown, mark)));
}

function side(value: number, mark: number): number {
  return Math.abs(value - mark) < NOISE ? 0 : Math.sign(value - mark);
}

/** Without zeros at the end of a fraction. */
export function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Digits after the point such that two or three figures show, of small numbers too. */
export function digitsFor(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 100) return 0;
  if (magnitude >= 10) return 1;
  return magnitude >= 0.1 || magnitude === 0 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(magnitude)));
}
