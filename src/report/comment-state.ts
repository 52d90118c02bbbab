/** What the sticky comment remembers between runs: for which outputs it speaks, and since when. */
export interface CommentState {
  /** Identity of the head's outputs. */
  outputs: string;
  /** ISO time at which a comment first spoke of these outputs: an acceptance older than that is void. */
  since: string;
}

const STATE = /^<!-- assize:state outputs=([0-9a-f]{64}) since=([0-9T:.Z-]+) -->$/m;

/** The line by which the gate finds its own comment again; one a configuration. */
export function commentMarker(config: string): string {
  // Half a surrogate pair can't be encoded.
  return `<!-- assize:gate ${encodeURIComponent(config.replace(/\p{Cs}/gu, "\ufffd"))} -->`;
}

/** The state as a line of the comment that nobody sees. Models can't forge it: their text has no `<`. */
export function stateLine({ outputs, since }: CommentState): string {
  return `<!-- assize:state outputs=${outputs} since=${since} -->`;
}

/** The state as a check keeps it, which nobody can delete: a comment may be unwanted, or taken away by hand. */
export function stateMemory({ outputs, since }: CommentState): string {
  return `outputs=${outputs} since=${since}`;
}

/** The state that a check remembers, null where it remembers something else. */
export function readMemory(memory: string): CommentState | null {
  return readState(`<!-- assize:state ${memory} -->`);
}

/** The state of a comment, null where it has none. */
export function readState(body: string): CommentState | null {
  const [, outputs, since] = STATE.exec(body) ?? [];
  return outputs && since ? { outputs, since } : null;
}
