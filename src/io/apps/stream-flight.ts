import type { AppReply, AppRequest } from "../../evaluate/app.ts";
import type { Mask } from "../masking.ts";
import type { AppNotes } from "./app-notes.ts";
import type { AppProcess, ProcessEnd } from "./app-process.ts";

/** A request on its way through the processes. */
export interface Job {
  request: AppRequest;
  signal: AbortSignal;
  /** It was in flight with others when a process died: it goes alone now, so that the culprit is found. */
  alone: boolean;
  settled: boolean;
  settle(reply: AppReply): void;
  fail(error: unknown): void;
}

/** What a process tells the pool. */
export interface WorkerEvents {
  /** `id`: what the reply said it answers; null where it left that open. */
  replied(job: Job, reply: AppReply, id: string | null): void;
  /** A reply that nobody waits for. */
  strayed(worker: StreamWorker, stray: Stray): void;
  /** `stuck`: it has said nothing at all for the whole time. */
  timedOut(worker: StreamWorker, job: Job, stuck: boolean): void;
  /** It ended by itself; these have no reply. */
  ended(worker: StreamWorker, jobs: Job[], end: ProcessEnd): void;
  unstartable(error: unknown): void;
}

/** What a reply that nobody waits for says it answers. */
export interface Stray {
  id: string | null;
  /** It has no id, and is no structured log either. */
  lacksId: boolean;
}

/** A request that a process has and has not answered. */
export interface Flight {
  job: Job;
  order: number;
  sentAt: number;
  timer: NodeJS.Timeout | null;
}

/** One process that serves many records at once or one after the other. */
export interface StreamWorker {
  readonly process: AppProcess;
  readonly mask: Mask;
  readonly flights: Map<string, Flight>;
  readonly events: WorkerEvents;
  readonly notes: AppNotes;
  readonly timeoutMs: number;
  served: number;
  sent: number;
  lastReplyAt: number;
  /** Order of the latest request that was answered. */
  newestAnswered: number;
  /** It has answered a later request before an earlier one, so it does not work through them one by one. */
  overtakes: boolean;
  /** Ids whose time ran out: their replies may still come, and mean nothing. */
  readonly late: Set<string>;
  /** Sent away by us: what it still says is nobody's business. */
  dismissed: boolean;
}
