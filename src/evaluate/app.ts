import type { Json } from "../formats/json.ts";
import type { Span, Usage } from "../formats/span.ts";
import type { AppOutcome } from "../formats/trace.ts";

/** One question to the app under test. */
export interface AppRequest {
  id: string;
  inputs: Json;
}

/** What one run of the app gave. */
export interface AppReply {
  outcome: AppOutcome;
  spans: Span[];
  tags: { [key: string]: string };
  usage: Usage | null;
  session: string | null;
  duration_ms: number;
}

/**
 * The app under test, started for one side of the comparison. A crash, a time-out, garbage on one record are outcomes
 * of that record; only an app that cannot be tried at all throws a UserError.
 */
export interface App {
  answer(request: AppRequest, signal: AbortSignal): Promise<AppReply>;
  /** Ends processes; resolves when they are gone. */
  close(): Promise<void>;
  /** Notes for the end of the run ("stdout had 14 lines that were not replies"). */
  warnings(): string[];
}
