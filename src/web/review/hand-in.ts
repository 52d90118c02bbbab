import type { JsonObject } from "../../formats/json.ts";
import { carriedTrace, labelsOf } from "../../labels/write-labels.ts";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";

/** One person's answers as they are handed in: JSON lines, and the items they are about. */
export interface Bundle {
  name: string;
  text: string;
  labels: number;
  traceIds: string[];
}

/** What became of answers that were handed in. */
export type HandedIn =
  | { status: "saved"; name: string }
  | { status: "sent"; message: string; url: string | null }
  | { status: "failed"; message: string };

/**
 * Everything a person has answered, as label lines, with the answers the repository does not have yet. Always all of
 * it: lines keep their ids, so handing in twice adds nothing twice.
 */
export function bundleOf(desk: Desk, data: PageData): Bundle {
  const done = desk.order.map((_, place) => desk.traceAt(place)).filter((trace) => desk.kept(trace).done);
  const labels: JsonObject[] = [];
  const traces: JsonObject[] = [];
  for (const traceId of done) {
    const item = data.item(traceId);
    const kept = desk.kept(traceId);
    labels.push(...labelsOf({ head: desk.head, labeler: desk.labeler, item: kept, sampling: item.sampling }));
    if (item.carried) traces.push(carriedTrace(item));
  }
  const text = [...labels, ...traces].map((line) => `${JSON.stringify(line)}\n`).join("");
  const name = `answers-${fileSafe(desk.head.list.name)}-${fileSafe(desk.labeler)}.jsonl`;
  return { name, text, labels: labels.length, traceIds: done };
}

/** Hands answers in: to the server that served the page, else as a file to send back. */
export async function handIn(bundle: Bundle, to: Desk["head"]["handIn"]): Promise<HandedIn> {
  if (to.kind === "server") return await send(bundle, to);
  download(bundle);
  return { status: "saved", name: bundle.name };
}

function download({ name, text }: Bundle): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content when the click returns; later it would be kept in memory for nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function send({ text }: Bundle, { path, token }: { path: string; token: string }): Promise<HandedIn> {
  try {
    const headers = { "content-type": "application/jsonl", "x-review-token": token };
    const reply = await fetch(path, { method: "POST", headers, body: text });
    const said = (await reply.json()) as { message?: string; url?: string | null }; // our own server's
    const message = said.message ?? `The server said ${reply.status}.`;
    return reply.ok ? { status: "sent", message, url: said.url ?? null } : { status: "failed", message };
  } catch {
    return {
      status: "failed",
      message: "The server does not answer. Your answers are kept here; try again.",
    };
  }
}

function fileSafe(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
}
