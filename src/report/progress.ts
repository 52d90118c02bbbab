/** How far a run is: pairs done of all, calls asked, verdicts reused, outputs that could not be scored. */
export interface RunProgress {
  done: number;
  total: number;
  asked: number;
  reused: number;
  unscored: number;
}

/** Characters of the bar itself at most; the rest of the line is for the numbers. */
const LONGEST_BAR = 30;
const SHORTEST_BAR = 5;

/** One line for a terminal, never wider than it: "[######----] 120 of 240 records · 96 asked · 24 reused". */
export function progressBar(progress: RunProgress, { width }: { width: number }): string {
  const numbers = progressLine(progress);
  const room = Math.min(LONGEST_BAR, width - numbers.length - " [] ".length);
  if (room < SHORTEST_BAR) return numbers.slice(0, Math.max(0, width - 1));
  const { done, total } = progress;
  const filled = total === 0 ? room : Math.floor((room * Math.min(done, total)) / total);
  return `[${"#".repeat(filled)}${"-".repeat(room - filled)}] ${numbers}`;
}

/** One line for a log: "120 of 240 records, 96 calls asked, 24 verdicts reused, 2 could not be scored". */
export function progressLine({ done, total, asked, reused, unscored }: RunProgress): string {
  const parts = [
    `${done} of ${total} records`,
    `${asked} asked`,
    reused > 0 ? `${reused} reused` : "",
    unscored > 0 ? `${unscored} could not be scored` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
