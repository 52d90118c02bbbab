/** What a pull request of `align` remembers between runs, in a line of its body that nobody sees. */
export interface ProposalState {
  judge: string;
  /** Fingerprint of the proposed judge: the same one is not proposed anew. */
  fingerprint: string;
  /** Labels that were used: after a refusal, so many more make it worth asking again. */
  labels: number;
}

/** One branch a judge, so that its pull request is found again. */
export function branchOf(judge: string): string {
  return `assize/align/${judge}`;
}

const STATE =
  /^<!-- assize:align judge=([A-Za-z0-9][A-Za-z0-9_-]*) fingerprint=([0-9a-f]{64}) labels=(\d+) -->$/m;

/** The state as the first line of the body. Models can't forge it: their text has no `<` there. */
export function stateLine({ judge, fingerprint, labels }: ProposalState): string {
  return `<!-- assize:align judge=${judge} fingerprint=${fingerprint} labels=${labels} -->`;
}

/** The state of a body, null where it has none. */
export function readState(body: string): ProposalState | null {
  const [, judge, fingerprint, labels] = STATE.exec(body) ?? [];
  return judge && fingerprint && labels ? { judge, fingerprint, labels: Number(labels) } : null;
}

const TRAILER = "Assize-Align:";

/** The message of a commit: what it does, and a trailer by which it is known as ours. */
export function commitMessage({ judge, sentence }: { judge: string; sentence: string }): string {
  return `Align judge ${judge}\n\n${sentence}\n\n${TRAILER} ${judge}\n`;
}

/** Whether a commit was made here; people's commits on the branch stop the bot. */
export function isOurs(message: string, judge: string): boolean {
  return message.trimEnd().split("\n").at(-1) === `${TRAILER} ${judge}`;
}
