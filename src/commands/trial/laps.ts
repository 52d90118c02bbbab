import { grouped } from "../../formats/grouped.ts";

/** How long each stage of a run took, for --profile. */
export interface Laps {
  /** Ends the stage that began when the last one ended. */
  end(stage: string): void;
  /** A line a stage, longest name first aligned: "score      1,204 ms". */
  text(): string;
}

/** Starts the watch; the clock is handed in (milliseconds). */
export function startLaps(now: () => number): Laps {
  const laps: { stage: string; ms: number }[] = [];
  let last = now();
  return {
    end(stage) {
      const at = now();
      laps.push({ stage, ms: at - last });
      last = at;
    },
    text() {
      const total = laps.reduce((sum, { ms }) => sum + ms, 0);
      const lines = [...laps, { stage: "all", ms: total }];
      const width = Math.max(...lines.map(({ stage }) => stage.length));
      return lines.map(({ stage, ms }) => `${stage.padEnd(width)}  ${grouped(ms)} ms`).join("\n");
    },
  };
}
