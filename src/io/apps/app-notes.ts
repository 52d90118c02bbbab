/** What was odd about an app's output, counted; said once at the end of the run. */
export interface AppNotes {
  log: number;
  broken: number;
  overlong: number;
  /** Replies without an id that waits for one. */
  stray: number;
  /** Replies whose spans, tags or usage were left out. */
  dropped: number;
  /** Processes that ended by themselves while the app was still needed. */
  ends: number;
  /** Of these, the ones that had answered one request and ended well. */
  oneShots: number;
  /** The first of its kind, to find the place by. */
  example: { log?: string; broken?: string; stray?: string; dropped?: string };
}

/** Characters of a line that a message quotes. */
const QUOTED = 200;

/** Counts a line of log and keeps the first. */
export function noteLog(notes: AppNotes, line: string): void {
  notes.log += 1;
  notes.example.log ??= line.slice(0, QUOTED);
}

/** What an app without a single reply did say on stdout: often the answer, in another form. */
export function insteadOfReply({ example, overlong }: AppNotes): string {
  const tooLong = overlong > 0 ? "a line longer than 8 MiB, which is left out" : undefined;
  const stray = example.stray && `a reply under ${example.stray}`;
  const said = tooLong ?? example.broken ?? stray ?? (example.log && JSON.stringify(example.log));
  return said === undefined ? "" : `; on stdout stood instead of a reply: ${said}`;
}

/** Nothing odd yet. */
export function newNotes(): AppNotes {
  return { log: 0, broken: 0, overlong: 0, stray: 0, dropped: 0, ends: 0, oneShots: 0, example: {} };
}

/** A sentence for each kind of oddity that there was. */
export function describeNotes(notes: AppNotes, side: string): string[] {
  const { log, broken, overlong, stray, dropped, ends, oneShots, example } = notes;
  const each =
    oneShots === ends ? "; each time after one reply, as a program does that wants per_record: true" : "";
  const all: [count: number, text: string][] = [
    [log, `${lines(log)} on stdout not a reply and read as log; log belongs on stderr`],
    [broken, `${lines(broken)} on stdout not a readable reply (first: ${example.broken})`],
    [overlong, `${lines(overlong)} on stdout longer than 8 MiB and left out`],
    [stray, `${replies(stray)} that nobody waited for (first: under ${example.stray})`],
    [dropped, `${replies(dropped)} with a part that was left out (first: ${example.dropped})`],
    [
      ends,
      `its process ended ${ends === 1 ? "once" : `${ends} times`} by itself and was started again${each}`,
    ],
  ];
  return all.filter(([count]) => count > 0).map(([, text]) => `the app (${side}): ${text}`);
}

function lines(count: number): string {
  return count === 1 ? "1 line was" : `${count} lines were`;
}

function replies(count: number): string {
  return count === 1 ? "1 reply came" : `${count} replies came`;
}
