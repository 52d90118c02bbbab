import type { IncomingHttpHeaders } from "node:http";
import type { Json } from "../formats/json.ts";
import { chatCompletion } from "./chat-completion.ts";
import { chatRequest, embeddingsRequest, modelOnly } from "./chat-request.ts";
import { embeddings } from "./embeddings.ts";
import type { FaultSwitch } from "./fault-switch.ts";
import { type Fault, parseFaults } from "./faults.ts";
import { apiError, refusalOf } from "./refusal.ts";

/** A request with what decides how it is answered. */
export interface Incoming {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Faults of the whole server. */
  faults: readonly Fault[];
  faultSwitch: FaultSwitch;
  /** Requests being answered, this one counted. */
  inFlight: number;
}

/** What to send, and how badly. */
export interface Outgoing {
  status: number;
  headers: { [name: string]: string };
  body: Json;
  /** Milliseconds to wait first. */
  delay: number;
  /** `drop` and `hang` send nothing; `garbage` sends no JSON. */
  manner: "send" | "drop" | "hang" | "garbage";
  /** The parsed request, for the log. */
  request: unknown;
  faults: string[];
}

/** Decides the reply to one request; a function of the request and of the faults switched on. */
export function respond(incoming: Incoming): Outgoing {
  const request = parse(incoming.body);
  const asked = askedFaults(incoming, request);
  const faults = incoming.faultSwitch.strike([...incoming.faults, ...asked], contentOf(incoming.body));
  const has = (kind: Fault["kind"]) => faults.some((fault) => fault.kind === kind);
  const delay = faults.reduce((sum, { kind, value }) => (kind === "latency" ? sum + Number(value) : sum), 0);
  const manner = has("drop") ? "drop" : has("hang") ? "hang" : has("malformed_body") ? "garbage" : "send";
  const refused = refusalOf({ faults, request, inFlight: incoming.inFlight });
  const answered = refused ?? route(incoming, request, faults);
  return { headers: {}, ...answered, delay, manner, request, faults: faults.map(({ text }) => text) };
}

interface Answer {
  status: number;
  headers?: { [name: string]: string };
  body: Json;
}

function route({ method, path }: Incoming, request: unknown, faults: readonly Fault[]): Answer {
  const at = `${method} ${path.split("?")[0]}`;
  if (at === "GET /v1/models") return { status: 200, body: MODELS };
  if (at === "POST /v1/chat/completions") return chat(request, faults);
  if (at === "POST /v1/embeddings") return embedded(request);
  return apiError({ status: 404, message: `no ${at} here`, code: "not_found" });
}

const MODELS = { object: "list", data: [{ id: "standin", object: "model", created: 0, owned_by: "assize" }] };

function chat(request: unknown, faults: readonly Fault[]): Answer {
  const parsed = chatRequest.safeParse(request);
  if (!parsed.success)
    return apiError({ status: 400, message: "no chat completion request", code: "bad_request" });
  if (parsed.data.stream)
    return apiError({ status: 400, message: "the stand-in does not stream", code: "no_stream" });
  return { status: 200, body: chatCompletion(parsed.data, faults) };
}

function embedded(request: unknown): Answer {
  const parsed = embeddingsRequest.safeParse(request);
  if (!parsed.success)
    return apiError({ status: 400, message: "no embeddings request", code: "bad_request" });
  return { status: 200, body: embeddings(parsed.data) };
}

/** Faults of the header `x-stand-in-fault: a, b` and of the model `standin+a+b`. */
function askedFaults({ headers }: Incoming, request: unknown): Fault[] {
  const header = String(headers["x-stand-in-fault"] ?? "");
  const asked = [...header.split(","), ...modelOf(request).split("+").slice(1)];
  return parseFaults(asked.filter((text) => text.trim() !== ""));
}

function modelOf(request: unknown): string {
  const parsed = modelOnly.safeParse(request);
  return parsed.success ? parsed.data.model : "";
}

/** The request without the marks of its message, which change with every process that asks. */
function contentOf(body: string): string {
  const [, mark] = /The mark of this message is ([0-9a-f]+)\./.exec(body) ?? [];
  return mark ? body.replaceAll(mark, "") : body;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
