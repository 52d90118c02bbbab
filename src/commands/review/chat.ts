import { z } from "zod";
import { UserError } from "../../errors.ts";
import type { App } from "../../evaluate/app.ts";
import { traceOfReply } from "../../evaluate/trace-of-reply.ts";
import type { AppSpec } from "../../formats/app-spec.ts";
import { type JsonObject, jsonObject } from "../../formats/json.ts";
import { readRecord } from "../../formats/record.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import { chatFormOf } from "../../labels/chat-form.ts";
import type { ReviewData, ReviewItem } from "../../labels/review-data.ts";
import { appRoot } from "../trial/sides.ts";
import { loadWorkspace } from "../workspace.ts";
import { addToDataset } from "./add-to-dataset.ts";
import { type ReviewList, unknown } from "./list.ts";
import { reviewDataOf } from "./review-data-of.ts";
import type { ReviewPorts, ReviewRequest } from "./review-request.ts";

/** What talking to the app needs besides what a page needs. */
export interface ChatPorts extends ReviewPorts {
  /** Makes the app of the workspace ready to answer; `root` is the absolute folder it runs in. */
  startApp(request: { spec: AppSpec; root: string }): Promise<App>;
  /** Keeps what was said: a server that is ended loses nothing. */
  turns: { load(): Promise<Trace[]>; keep(trace: Trace): Promise<void> };
}

/** The app under test, to talk to; each of its answers can be judged, and put into the dataset. */
export interface Chat extends AsyncDisposable {
  /** What the page shows: everything that was said so far. */
  data(): Promise<ReviewData>;
  /** Asks the app; the text is JSON with `inputs`. Throws a UserError where the app can't be started. */
  say(text: string): Promise<{ item: ReviewItem }>;
  /** Puts what was asked into the dataset; the text is JSON with `trace_id`. */
  add(text: string): Promise<{ message: string }>;
}

/** Opens the chat of a workspace; the app is started when something is asked. */
export async function openChat(request: ReviewRequest, ports: ChatPorts): Promise<Chat> {
  const looking = { configPath: request.configPath, offline: true };
  const suite = await loadWorkspace(looking, ports);
  const questions = questionsOf(suite, request.session);
  const app = lazyApp(suite, ports);
  const turns = new Map((await ports.turns.load()).map((trace) => [trace.trace_id, trace]));
  const dataOf = (traces: Iterable<Trace>, now: Suite) =>
    reviewDataOf({ list: listOf(traces, questions), suite: now, kept: new Set(), handIn: request.handIn });
  return {
    data: async () => {
      const now = await loadWorkspace(looking, ports);
      const { head, items } = dataOf(turns.values(), now);
      return { head: { ...head, chat: chatFormOf(now.records.map(({ inputs }) => inputs)) }, items };
    },
    async say(text) {
      const trace = await app.answer(read(saying, text).inputs);
      turns.set(trace.trace_id, trace);
      await ports.turns.keep(trace);
      const [item] = dataOf([trace], suite).items;
      if (!item) throw unasked();
      return { item };
    },
    async add(text) {
      const trace = turns.get(read(adding, text).trace_id);
      if (!trace) throw new UserError({ code: "unknown_trace", message: "there is no such answer any more" });
      return addToDataset({ suite: await loadWorkspace(looking, ports), trace }, ports);
    },
    [Symbol.asyncDispose]: app.close,
  };
}

const saying = z.strictObject({ inputs: jsonObject });
const adding = z.strictObject({ trace_id: z.string() });

/** The app, started when it is first asked. One that could not be started is tried anew: it may have been mended. */
function lazyApp({ config, configPath, folder }: Suite, ports: ChatPorts) {
  const { app: spec } = config;
  if (spec.traces !== undefined) throw recordedOnly(configPath);
  const ending = new AbortController();
  let opened: Promise<App> | null = null;
  const open = () => {
    opened ??= ports.startApp({ spec, root: appRoot(ports.workspace, { config, folder }) });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return {
    async answer(inputs: JsonObject): Promise<Trace> {
      const app = await open();
      const record = readRecord({ inputs }, { file: "", line: 0 });
      const reply = await app.answer({ id: record.id, inputs }, ending.signal);
      const trace = traceOfReply({ of: { record, sample: 0 }, reply, now: ports.now() });
      return { ...trace, record_id: null };
    },
    async close() {
      ending.abort();
      await (await opened?.catch(() => null))?.close();
    },
  };
}

function listOf(traces: Iterable<Trace>, questions: string[]): ReviewList {
  const items = [...traces].map((trace) => ({ trace, group: trace.trace_id, sampling: "chosen" as const }));
  const none = { due: null, session: null, draw: null, assigned: [], overlap: 1, contested: [] };
  return { ...none, name: "Try it", kind: "ordered", questions, items };
}

/** A session's questions, else all that the repository asks about answers. */
function questionsOf(suite: Suite, session: string | null): string[] {
  if (session !== null) {
    const named = suite.sessions.get(session);
    if (!named) throw unknown("session", session, suite.sessions.keys());
    return named.schemas;
  }
  const own = [...suite.schemas.values()].filter(({ type }) => type === "feedback").map(({ name }) => name);
  if (own.length > 0) return own;
  const hint = "A question is a file under schemas/; then the answers of the app can be judged.";
  throw new UserError({ code: "no_questions", message: "the repository asks no question yet", hint });
}

function read<T>(shape: z.ZodType<T>, text: string): T {
  const parsed = shape.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new UserError({ code: "bad_request", message: "this is not what the page sends" });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordedOnly(file: string): UserError {
  const message = "there is no app to talk to: its outputs are recorded elsewhere";
  const hint = "Name the app under app: with command, http or module.";
  return new UserError({ code: "no_app", message, hint, at: { file } });
}

/** Questions about documents or tool calls, and an answer that has none. */
function unasked(): UserError {
  const message = "the app has answered, but without a document or tool call that a question is about";
  return new UserError({ code: "nothing_to_ask", message });
}
