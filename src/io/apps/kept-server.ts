import { type HttpServer, takesConnections } from "./http-server.ts";
import { traffic } from "./traffic.ts";

/** What came of talking to a server. */
export type Talk<T> =
  | { status: "answered"; value: T }
  /** `log`: the last words of the server that it was with. */
  | { status: "unanswered"; error: unknown; log: string };

/** The server of one side, started again where it ends by itself: a crash is one record's, not all those after it. */
export interface KeptServer {
  /** Talks to it at its port, once more and alone where it ended with others in hand: so the culprit is found. */
  talk<T>(exchange: (port: number) => Promise<T>): Promise<Talk<T>>;
  /** Times that it ended by itself. */
  ends(): number;
  close(): Promise<void>;
}

/** A server, the port that it was started with, and where it is asked. */
export interface Started {
  server: HttpServer;
  port: number;
  address: URL;
}

/** Ends in a row before anything was answered, until it is not started again. */
const UNTRIED_AFTER_ENDS = 3;
/** The same for a server that has answered before. */
const DEAD_AFTER_ENDS = 25;
/** Between a lost connection and the news that the server has ended. */
const DEATH_SHOWS_MS = 1_000;
/** The same on a busy machine, where nobody listens any more. */
const DEATH_IS_TOLD_MS = 10_000;

interface Held extends Started {
  inHand: number;
  /** How many it had in hand when it ended; null while it lives. */
  fellWith: number | null;
}

interface Kept {
  readonly start: () => Promise<Started>;
  held: Held;
  starting: Promise<Held> | null;
  answered: boolean;
  ends: number;
  /** Ends in a row, without an answer in between. */
  barren: number;
  /** Why it is not started again. */
  dead: string | null;
  closed: boolean;
}

/** Starts the server. Throws a UserError where it cannot be started. */
export async function keepServer(start: () => Promise<Started>): Promise<KeptServer> {
  const first = await start();
  const held = { ...first, inHand: 0, fellWith: null };
  const kept: Kept = {
    start,
    held,
    starting: null,
    answered: false,
    ends: 0,
    barren: 0,
    dead: null,
    closed: false,
  };
  watch(kept, held);
  const road = traffic();
  return {
    async talk(exchange) {
      const first = await road.together(() => talkOnce(kept, exchange));
      const again = first.status === "unanswered" && first.inCompany && kept.dead === null;
      return again ? road.alone(() => talkOnce(kept, exchange)) : first;
    },
    ends: () => kept.ends,
    async close() {
      kept.closed = true;
      await kept.starting?.catch(() => {}); // it ends by itself, for nobody wants it any more
      await kept.held.server.process.kill();
    },
  };
}

type Once<T> = Talk<T> & {
  /** Its connection was lost, and others were under way. */
  inCompany: boolean;
};

async function talkOnce<T>(kept: Kept, exchange: (port: number) => Promise<T>): Promise<Once<T>> {
  const held = await living(kept);
  const lost = (error: unknown, company: number): Once<T> => {
    const log = held.server.process.log.text();
    return { status: "unanswered", error, log, inCompany: company > 1 };
  };
  if (held.fellWith !== null) return lost(new Error(kept.dead ?? "the server has ended"), held.fellWith);
  held.inHand += 1;
  try {
    const value = await exchange(held.port);
    kept.answered = true;
    kept.barren = 0;
    return { status: "answered", value, inCompany: false };
  } catch (error) {
    if (isLetGo(error)) return lost(error, held.fellWith ?? 0);
    const company = held.inHand; // a death that is not told yet is one all the same
    const death = await deathOf(held);
    return lost(death ?? error, held.fellWith ?? company);
  } finally {
    held.inHand -= 1;
  }
}

/** The server that takes requests now: the one there is, or the one that is started in its place. */
async function living(kept: Kept): Promise<Held> {
  if (kept.held.fellWith === null || kept.closed || kept.dead !== null) return kept.held;
  kept.starting ??= startAgain(kept).finally(() => {
    kept.starting = null;
  });
  return kept.starting;
}

async function startAgain(kept: Kept): Promise<Held> {
  const how = kept.held.server.ended;
  try {
    const held = { ...(await kept.start()), inHand: 0, fellWith: null };
    watch(kept, held);
    if (kept.closed) await held.server.process.kill();
    kept.held = held;
  } catch {
    kept.dead = `the server ${how}, and did not start again`;
  }
  return kept.held;
}

function watch(kept: Kept, held: Held): void {
  void held.server.process.ended.then(() => {
    held.fellWith = held.inHand;
    if (kept.closed) return;
    kept.ends += 1;
    kept.barren += 1;
    const most = kept.answered ? DEAD_AFTER_ENDS : UNTRIED_AFTER_ENDS;
    if (kept.barren >= most) kept.dead = `the server ${held.server.ended}, ${kept.barren} times in a row`;
  });
}

/** Its time ran out, or the run was stopped: the server may well live. */
function isLetGo(error: unknown): boolean {
  return error instanceof Error && /^(Timeout|Abort)Error$/.test(error.name);
}

/** A lost connection is often the first sign of a server that dies: how it ended says more. */
async function deathOf({ server, address }: Started): Promise<Error | null> {
  await endsWithin(server, DEATH_SHOWS_MS);
  if (server.ended === null && !(await takesConnections(address))) await endsWithin(server, DEATH_IS_TOLD_MS);
  return server.ended === null ? null : new Error(`the server ${server.ended}`);
}

async function endsWithin(server: HttpServer, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([server.process.ended, moment]);
  clearTimeout(timer);
}
