import { join } from "node:path";
import { expect, test } from "vitest";
import { drawPages, firstPages } from "../../../src/commands/review/draw-pages.ts";
import type { Draw } from "../../../src/formats/draw-file.ts";
import { loadSuite } from "../../../src/formats/load-suite.ts";
import { readTrace } from "../../../src/formats/read-trace.ts";
import type { Trace } from "../../../src/formats/trace.ts";
import { diskTree } from "../../../src/io/tree-disk.ts";

const SCENARIO = join(import.meta.dirname, "../../scenarios/label-desk");

function trace(outputs: string): Trace {
  const read = readTrace({ value: { inputs: { question: "q" }, outputs }, at: { file: "run" } });
  if (read.status !== "read") throw new Error("the trace of this test is faulty");
  return {
    ...read.trace,
    assessments: [{ assessment_name: "correctness", feedback: { value: "SECRET-VERDICT" } }],
  };
}

const flags = { rerun: false, offline: true };
const pair = (name: string, base: Trace | null, head: Trace) => {
  return {
    pair: name,
    stratum: "SECRET-STRATUM",
    record_id: "r-1",
    base: base?.trace_id ?? null,
    head: head.trace_id,
  };
};

test("a run's draws become pages: blind, each output once, sides unmarked, with what they are about", async () => {
  const suite = await loadSuite({
    tree: diskTree({ root: SCENARIO }),
    configPath: "eval/assize.yaml",
    flags,
  });
  const [a, b, c] = [trace("one"), trace("two"), trace("three")];
  const ids = [a, b, c].map(({ trace_id }) => trace_id);
  const draw = (metric: string): Draw => ({
    id: "d1",
    head: { version: 1, metric, kind: "stratified", seed: "s", strata: [] },
    pairs: [pair("p1", a, b), pair("p2", a, c), pair("p3", null, b)],
  });
  const pages = drawPages({
    suite,
    draws: [
      { id: "d1", draw: draw("correctness") },
      { id: "d2", draw: { ...draw("nobody-asks"), id: "d2" } },
    ],
    traces: new Map([a, b, c].map((one) => [one.trace_id, one])),
    github: null,
    template: "connect-src 'none'<!--review-data-->",
  });
  expect(Object.keys(pages)).toEqual(["review-correctness.html"]);
  const traces = new Map([a, b, c].map((one) => [one.trace_id, one]));
  const strata = [{ name: "SECRET-STRATUM", N: 9, n: 3, traces: [...traces.keys()] }];
  const session = { judge: "correctness", question: "correctness", traces: [...traces.keys()], strata };
  const [[name = "", first = ""] = []] = Object.entries(
    firstPages({
      suite,
      sessions: [session],
      traces,
      github: null,
      template: "connect-src 'none'<!--review-data-->",
    }),
  );
  expect([name, ids.every((id) => first.includes(id)), first.includes("SECRET")]).toEqual([
    "review-first-correctness.html",
    true,
    false,
  ]);
  const page = pages["review-correctness.html"] ?? "";
  expect(page).not.toContain("SECRET");
  const items: { trace_id: string; carried: boolean; sampling: string }[] = JSON.parse(
    /id="review-items-0">(.*?)<\/script>/s.exec(page)?.[1] ?? "[]",
  );
  expect(items.map(({ trace_id }) => trace_id)).toEqual(ids.toSorted());
  expect(items.every(({ carried, sampling }) => carried && sampling === "draw")).toBe(true);
});

test("a draw asks its judge's question, whatever the configuration calls the scorer", async () => {
  const desk = join(import.meta.dirname, "../../scenarios/judged-desk");
  const suite = await loadSuite({ tree: diskTree({ root: desk }), configPath: "eval/assize.yaml", flags });
  suite.config.scorers = [{ judge: "helpful", name: "kindness" }];
  suite.config.gate.metrics = { friendly: { scorer: "kindness", better: "higher", slices: [] } };
  const [a, b] = [trace("one"), trace("two")];
  const head = {
    version: 1 as const,
    metric: "friendly",
    kind: "stratified" as const,
    seed: "s",
    strata: [],
  };
  const pages = drawPages({
    suite,
    draws: [{ id: "d1", draw: { id: "d1", head, pairs: [pair("p1", a, b)] } }],
    traces: new Map([a, b].map((one) => [one.trace_id, one])),
    github: null,
    template: "connect-src 'none'<!--review-data-->",
  });
  expect(pages["review-friendly.html"]).toContain('"questions":[{"name":"helpful"');
});
