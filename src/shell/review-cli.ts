import { resolve } from "node:path";
import { reviewPage } from "../commands/review/page.ts";
import type { ReviewPorts, ReviewRequest } from "../commands/review/review-request.ts";
import { UserError } from "../errors.ts";
import { createMask } from "../io/masking.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";
import { labelPorts } from "./labels-cli.ts";
import { serveChat, serveList } from "./review-serve.ts";
import { reviewTarget } from "./review-target.ts";
import { writeWhole } from "./write-whole.ts";

/** `assize review`: a page to send, or a page served here until the call is ended. */
export async function runReview(words: Parsed, started: Started): Promise<number> {
  const name = words.text("new");
  if (name !== undefined) return (await import("./review-new-cli.ts")).runNewSession(name, words, started);
  const request = requestOf(words);
  const ports: ReviewPorts = {
    ...labelPorts(started),
    readTemplate: async () => (await import("../io/review-template.ts")).readReviewTemplate(),
    // A store that may not be trusted decides nothing here, so it is no fault of this call.
    openVerdicts: () =>
      composePorts(started)
        .openStores(DEFAULT_STORE)
        .catch(() => null),
  };
  const site = words.text("site");
  if (site !== undefined)
    return (await import("./review-site-cli.ts")).runSite(site, words, { started, ports });
  const file = words.text("file");
  if (words.on("chat")) {
    if (file !== undefined) throw chatInFile();
    return serveChat({ words, request, ports, started });
  }
  if (file === undefined) return serveList({ words, request, ports, started });
  const github = await reviewTarget(started, request.configPath);
  const { html, data, warnings } = await reviewPage({ ...request, handIn: { kind: "file", github } }, ports);
  await writeWhole(resolve(started.cwd, file), html, createMask(started.env));
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

/** A file has no app to ask. */
function chatInFile(): UserError {
  const hint = "assize review --chat serves the page on this machine, where the app runs.";
  return new UserError({ code: "chat_in_file", message: "--chat and --file do not go together", hint });
}
