import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { reviewPage } from "../commands/review/page.ts";
import type { ReviewPorts, ReviewRequest } from "../commands/review/review-request.ts";
import { takeUp } from "../commands/review/take-up.ts";
import { alignPorts } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { labelPorts } from "./labels-cli.ts";
import { reviewTarget } from "./review-target.ts";

/** `assize review`: a page to send, or a page served here until the call is ended. */
export async function runReview(words: Parsed, started: Started): Promise<number> {
  const name = words.text("new");
  if (name !== undefined) return (await import("./review-new-cli.ts")).runNewSession(name, words, started);
  const request = requestOf(words);
  const ports: ReviewPorts = {
    ...labelPorts(started),
    readTemplate: async () => (await import("../io/review-template.ts")).readReviewTemplate(),
  };
  const site = words.text("site");
  if (site !== undefined)
    return (await import("./review-site-cli.ts")).runSite(site, words, { started, ports });
  const file = words.text("file");
  if (file === undefined) return serve({ words, request, ports, started });
  const github = await reviewTarget(started, request.configPath);
  const { html, data, warnings } = await reviewPage({ ...request, handIn: { kind: "file", github } }, ports);
  await writeFile(resolve(started.cwd, file), html);
  const { console } = started;
  for (const warning of warnings) console.err(`warning: ${warning}\n`);
  console.err(`${file}: ${data.items.length} answers to judge. Whoever has the file can read them all.\n`);
  console.err("What comes back is taken up with: assize labels add <file>\n");
  return 0;
}

function requestOf(words: Parsed): ReviewRequest {
  const traces = words.text("traces");
  return {
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    session: words.text("session") ?? null,
    draw: words.text("draw") ?? null,
    disagreement: words.text("disagreement") ?? null,
    traces: traces === undefined ? [] : traces.split(","),
    compare: words.on("compare"),
    handIn: { kind: "file", github: null },
  };
}

/** Until the call is interrupted: who answers closes the page, nobody tells the server. */
async function serve({
  words,
  request,
  ports,
  started,
}: {
  words: Parsed;
  request: ReviewRequest;
  ports: ReviewPorts;
  started: Started;
}): Promise<number> {
  const { startReviewServer } = await import("../io/review-server.ts");
  const token = randomBytes(16).toString("hex");
  const served: ReviewRequest = { ...request, handIn: { kind: "server", path: "answers", token } };
  // Faults of the list are told here, before anybody opens a page.
  const { data, warnings } = await reviewPage(served, ports);
  for (const warning of warnings) started.console.err(`warning: ${warning}\n`);
  const list = data.head.list.name;
  const { proposals } = alignPorts(started);
  await using server = await startReviewServer({
    token,
    port: words.number("port") ?? null,
    page: async () => (await reviewPage(served, ports)).html,
    take: (text) => takeUp({ configPath: request.configPath, list, text }, { ...ports, proposals }),
  });
  const where = proposals ? "become a pull request" : "are written into the workspace";
  started.console.err(`Answer at ${server.url}\n`);
  started.console.err(`Only this machine can open it. Saved answers ${where}. Ctrl-C ends it.\n`);
  await ended(started.signal);
  return 0;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
