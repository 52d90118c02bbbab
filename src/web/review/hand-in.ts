import type { JsonObject } from "../../formats/json.ts";
import type { HandIn } from "../../labels/plan-hand-in.ts";
import { carriedTrace, labelsOf } from "../../labels/write-labels.ts";
import { askServer } from "./ask-server.ts";
import type { Desk } from "./desk.ts";
import { Refused } from "./github/api.ts";
import { submit } from "./github/submit.ts";
import type { PageData } from "./page-data.ts";

/** One person's answers as they are handed in: label lines, and the items they are about. */
export interface Bundle extends HandIn {
  /** Of the file that they make. */
  name: string;
  traceIds: string[];
}

/** What became of answers that were handed in. */
export type HandedIn =
  | { status: "saved"; name: string }
  | { status: "sent"; message: string; url: string | null }
  /** `refused`: GitHub does not know the token, so the next try needs another. */
  | { status: "failed"; message: string; refused?: boolean };

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
    labels.push(...labelsOf({ head: desk.head, labeler: desk.labeler, item: kept, about: item }));
    if (item.carried) traces.push(carriedTrace(item));
  }
  const name = `answers-${fileSafe(desk.head.list.name)}-${fileSafe(desk.labeler)}.jsonl`;
  return { name, labels, traces, traceIds: done };
}

/** Hands answers in: to the server that served the page, else with a token to GitHub, else as a file to send back. */
export async function handIn(bundle: Bundle, desk: Desk, token: string | null): Promise<HandedIn> {
  const { handIn: to, list } = desk.head;
  if (to.kind === "server") return await send(bundle, to);
  if (to.github && token !== null) {
    const proposed = {
      list: list.name,
      by: { [desk.labeler]: bundle.labels.length },
      traces: bundle.traces.length,
    };
    return await submitted({ target: to.github, token, handIn: bundle, proposed });
  }
  download(bundle);
  return { status: "saved", name: bundle.name };
}

async function submitted(request: Parameters<typeof submit>[0]): Promise<HandedIn> {
  try {
    return { status: "sent", ...(await submit(request)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: "failed", message: error.message, refused: error.status === 401 };
  }
}

function linesOf({ labels, traces }: Bundle): string {
  return [...labels, ...traces].map((line) => `${JSON.stringify(line)}\n`).join("");
}

function download(bundle: Bundle): void {
  const { name } = bundle;
  const url = URL.createObjectURL(new Blob([linesOf(bundle)], { type: "application/jsonl" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content when the click returns; later it would be kept in memory for nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function send(bundle: Bundle, { path, token }: { path: string; token: string }): Promise<HandedIn> {
  const became = await askServer(path, { token, body: linesOf(bundle) });
  if (became.status === "failed") return became;
  return { status: "sent", ...(became.said as { message: string; url: string | null }) }; // our own server's
}

function fileSafe(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, "-");
}
