/** What is said where something had to be left out. */
const SHORTENED = "\n\n(Shortened: GitHub allows no more here. The whole report is in the run's artifact.)\n";

/** Renders at the first of the steps that fits into the limit; where even the last one does not, cuts at a line's end. */
export function fitted<Size>(from: {
  limit: number;
  steps: readonly Size[];
  render: (size: Size) => string;
}): string {
  const { limit, steps, render } = from;
  const room = limit - SHORTENED.length;
  let text = "";
  for (const [index, size] of steps.entries()) {
    text = render(size);
    if (index === 0 && text.length <= limit) return text;
    if (text.length <= room) return `${text.trimEnd()}${SHORTENED}`;
  }
  return `${text.slice(0, Math.max(0, text.lastIndexOf("\n", room)))}${SHORTENED}`;
}
