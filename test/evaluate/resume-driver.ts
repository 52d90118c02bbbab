import { evaluate } from "../../src/evaluate/evaluate.ts";
import { appSpec } from "../../src/formats/app-spec.ts";
import type { Json } from "../../src/formats/json.ts";
import { openApp } from "../../src/io/apps/open-app.ts";
import { openStores } from "../../src/io/stores.ts";
import { plan, records, scorer } from "./world.ts";

// A whole run in a process of its own, to be killed: a real app, a judge behind HTTP, stores on disk.
const [root = "", judge = "", count = ""] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
const stores = await openStores({ dir: `${root}/.assize`, now: () => Date.now() });
const asked = scorer({
  async score(content: Json) {
    const signal = stop.signal;
    try {
      const response = await fetch(judge, { method: "POST", body: JSON.stringify(content), signal });
      const pass = (await response.text()) === "pass";
      return { status: "scored", value: pass, pass, number: null, rationale: "" };
    } catch {
      return { status: "unscored", reason: "aborted", detail: "stopped" };
    }
  },
});
const spec = appSpec.parse({ command: ["node", "answer.mjs"] });
const evaluation = await evaluate(
  plan({
    ...stores,
    records: records(Number(count)),
    head: {
      name: "head",
      digest: "app",
      source: {
        kind: "app",
        open: () => openApp({ spec, root, side: "head", env: process.env, signal: stop.signal }),
      },
    },
    scorers: [{ scorer: asked }],
    app_concurrency: 8,
    model_concurrency: 8,
    signal: stop.signal,
  }),
);
await stores.close();
const { asked: calls, reused } = evaluation.facts;
console.log(
  JSON.stringify({ status: evaluation.status, calls, reused, runs: evaluation.facts.app.head.run }),
);
