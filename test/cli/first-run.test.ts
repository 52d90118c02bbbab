import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../../src/formats/json.ts";
import type { Result } from "../../src/formats/result.ts";
import { sessionFile } from "../../src/formats/session.ts";
import { judgeServer } from "./judge-server.ts";
import { type Files, put, type Workshop, workshop } from "./run.ts";

/** 24 of the 120 replies begin with "Sorry", which the judge calls worse; people never do. */
const SORRY = put(
  "  return `You",
  "  if (/parcel|invoice/.test(question)) return 'Sorry to hear that. ' + question;\n  return `You",
);

interface Kept {
  trial: { traces: { $map: [string, { inputs: Json; outcome: { outputs: Json } }][] } };
}

/** People's answers to all of a session: right, whatever the judge thinks. */
async function answered(shop: Workshop, ids: readonly string[]): Promise<Files> {
  const { trial } = await shop.json<Kept>("out/evidence.json");
  const traces = new Map(trial.traces.$map);
  const labels = ids.map((trace_id, index) =>
    JSON.stringify({
      assessment_id: `f-${index}`,
      trace_id,
      assessment_name: "helpful",
      source: { source_type: "HUMAN", source_id: "mia" },
      create_time: "2026-11-02T09:00:00Z",
      feedback: { value: "yes" },
      metadata: { session: "first-helpful" },
    }),
  );
  const kept = ids.map((id) => {
    const { inputs, outcome } = traces.get(id) ?? { inputs: null, outcome: { outputs: null } };
    const text = JSON.stringify({ inputs, outputs: outcome.outputs });
    return [`eval/traces/labelled/${id.slice(3, 5)}/${id}.json`, `${text}\n`] as const;
  });
  return { "eval/labels/helpful/mia.jsonl": `${labels.join("\n")}\n`, ...Object.fromEntries(kept) };
}

test("a first run lists what people judge first; what they answer is weighed by how it was drawn", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk", { "eval/labels/helpful/mia.jsonl": null });
  await shop.edit({ "reply.mjs": SORRY });
  const { env } = judge;
  const config = await shop.read("eval/assize.yaml");
  await shop.edit({ "eval/assize.yaml": null });
  await shop.commit("an app without a gate");
  await shop.edit({ "eval/assize.yaml": config });
  const gate = (flags = "") =>
    shop.run(`gate --base main --json out/result.json --evidence out ${flags}`, { env });

  const first = await gate("--session eval/sessions");
  expect(first.code, first.err).toBe(0);
  expect(first.err.replace(/\s+/g, " ")).toContain(
    "60 outputs to judge first: 24 that the judge helpful fails and 36 that it passes, drawn by lot.",
  );
  expect(first.err.replace(/\s+/g, " ")).toContain(
    "then answer by: assize review --session first-helpful --traces .assize/evidence/evidence.json.",
  );
  expect(first.err).not.toContain("artifact");
  expect(first.err).toContain("60 outputs to judge first are listed in eval/sessions/first-helpful.yaml.");
  const { first_sessions } = await shop.json<Result>("out/result.json");
  expect(first_sessions).toEqual([{ judge: "helpful", question: "helpful", outputs: 60 }]);

  const session = sessionFile.parse(parse(await shop.read("eval/sessions/first-helpful.yaml")));
  await shop.edit(await answered(shop, session.traces as string[])); // the list is one of ids
  const second = await gate();
  const said = second.err.replace(/\s+/g, " ");
  // Of 120 the judge fails 24 that people pass: 80 %, where 36 of the 60 labels alone would say 60 %.
  expect(said).toContain("agrees with people on 80 %");
  expect((await shop.json<Result>("out/result.json")).judges[0]?.agreement?.estimate).toBeCloseTo(0.8, 12);
});

test("a later run has no first session, and says how to draw a list", async () => {
  await using judge = await judgeServer();
  await using shop = await workshop("judged-desk");
  await shop.commit("base");
  const { env } = judge;
  const run = await shop.run("gate --base main --evidence out --session eval/sessions", { env });
  const [command = ""] = run.err.match(/^.*assize (review --new .*)$/m)?.slice(1) ?? [];
  const listed = await shop.run(command.replace("<name>", "later").replace("<dir>", "out"));
  expect([listed.code, listed.out], listed.err).toEqual([0, "eval/sessions/later.yaml\n"]);
  expect(sessionFile.parse(parse(await shop.read("eval/sessions/later.yaml"))).traces).toHaveLength(60);
});
