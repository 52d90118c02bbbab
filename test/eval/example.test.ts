import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configFile } from "../../src/formats/config.ts";
import { globMatcher } from "../../src/formats/glob.ts";
import { judgeFile } from "../../src/formats/judge-file.ts";
import { ABSTAIN } from "../../src/formats/label.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { traceId } from "../../src/formats/trace.ts";
import { count, isRight, labelledTraces, labelsOf, readYaml, records } from "./read-example.ts";
import { EXAMPLE, runApp } from "./run-app.ts";

const ROLES = ["BACKGROUND", "OBJECTIVE", "METHODS", "RESULTS", "CONCLUSIONS"];

const base = await runApp(records);

describe("the dataset", () => {
  test("has enough records, each with an id of its own", () => {
    expect(records.length).toBeGreaterThanOrEqual(240);
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
    expect(new Set(records.map((record) => record.inputs.sentence)).size).toBe(records.length);
  });

  test("has every role often, and enough abstracts to clear a change by clusters", () => {
    for (const role of ROLES) expect(count(records, (record) => record.role === role)).toBeGreaterThan(40);
    // statistics.md 0, rule 7: without a discordant pair n is the number of clusters, and under 52 nothing passes
    expect(new Set(records.map((record) => record.group)).size).toBeGreaterThan(52);
  });
});

describe("the app", () => {
  test("answers every record with a role and a reason", () => {
    for (const { id } of records) {
      expect(ROLES).toContain(base.get(id)?.role);
      expect(base.get(id)?.because).toMatch(/\w+ \w+/);
    }
  });

  test("is right often and not always", () => {
    const share = count(records, (record) => isRight(record, base)) / records.length;
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(0.88);
  });

  test("has every record that must not be lost", () => {
    const must = records.filter((record) => record.must);
    expect(must.length).toBeGreaterThanOrEqual(5);
    for (const record of must) expect(isRight(record, base), record.id).toBe(true);
  });

  test("answers without title and position, as for a sentence on its own", async () => {
    const alone = await runApp([{ id: "s", inputs: { sentence: "No child died." } }]);
    expect(alone.get("s")).toEqual({ role: "METHODS", because: "no word in it speaks for another role" });
  });
});

describe("the labels", () => {
  test.each(["role_correct", "explanation_helpful"])(
    "%s: two labelers, overlap, honest disagreement",
    (name) => {
      const votes = votesOn(name);
      const both = [...votes.values()].filter((vote) => vote.size === 2);
      const split = both.filter((vote) => new Set(vote.values()).size === 2);
      expect(both.length).toBeGreaterThanOrEqual(60);
      expect(split.length / both.length).toBeGreaterThan(0.05);
      expect(split.length / both.length).toBeLessThan(0.15);
      for (const value of ["yes", "no"]) {
        const agreed = count([...votes.values()], (vote) =>
          [...vote.values()].every((said) => said === value),
        );
        expect(agreed, value).toBeGreaterThanOrEqual(25); // both classes of the trust card fill
      }
    },
  );

  test("are about the app's real outputs, and every labelled output is kept", () => {
    const labelled = new Set(
      labelsOf("role_correct")
        .concat(labelsOf("explanation_helpful"))
        .map((l) => l.trace_id),
    );
    expect(new Set(labelledTraces.map((trace) => trace.trace_id))).toEqual(labelled);
    for (const { path, trace_id = "", record_id = "", inputs = null, outputs = null } of labelledTraces) {
      expect(path).toBe(join(trace_id.slice(3, 5), `${trace_id}.json`));
      expect(trace_id).toBe(traceId(inputs, outputs));
      expect(inputs).toEqual(records.find((record) => record.id === record_id)?.inputs);
      expect(outputs).toEqual(base.get(record_id));
    }
  });

  test("say what is wrong wherever they say no, in a time that has passed", () => {
    for (const label of [...labelsOf("role_correct"), ...labelsOf("explanation_helpful")]) {
      if (label.feedback?.value !== "yes") expect(label.rationale, label.assessment_id).toMatch(/\w/);
      expect(["yes", "no", ABSTAIN]).toContain(label.feedback?.value);
      expect(Date.parse(label.create_time)).toBeLessThan(Date.now());
    }
  });
});

describe("the configuration", () => {
  test("is read strictly, judges and questions with it", () => {
    const config = configFile.parse(readYaml("assize.yaml"));
    const judges = ["role-correct", "explanation"].map((name) =>
      judgeFile.parse(readYaml(`judges/${name}/judge.yaml`)),
    );
    const questions = ["role_correct", "explanation_helpful"].map((name) =>
      labelSchema.parse(readYaml(`schemas/${name}.yaml`)),
    );
    expect(judges.map((judge) => judge.labels)).toEqual(questions.map((question) => question.name));
    expect(config.scorers.flatMap((scorer) => scorer.judge ?? [])).toEqual(judges.map((judge) => judge.name));
  });

  test("names every file of the app, and no change of it", () => {
    const { app } = configFile.parse(readYaml("assize.yaml"));
    const isApp = globMatcher(app.paths ?? []);
    const files = readdirSync(EXAMPLE, { recursive: true, encoding: "utf8" });
    const modules = files.filter((path) => isApp(`example/${path}`)).sort();
    expect(modules).toEqual(["because.mjs", "classify.mjs", "cues.mjs"]);
  });
});

function votesOn(name: string): Map<string, Map<string, unknown>> {
  const votes = new Map<string, Map<string, unknown>>();
  for (const { trace_id, source, feedback } of labelsOf(name)) {
    const vote = votes.get(trace_id) ?? new Map<string, unknown>();
    votes.set(trace_id, vote.set(source.source_id, feedback?.value)); // a later line overrides an earlier one
  }
  return votes;
}
