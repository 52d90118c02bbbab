import { describe, expect, test } from "vitest";
import { resultFile } from "../../src/formats/result.ts";
import { renderJUnit } from "../../src/report/junit.ts";
import { resultJson } from "../../src/report/result.ts";
import { countLine } from "../../src/report/run-text.ts";
import { verdictLines } from "../../src/report/verdict-lines.ts";
import { CASES } from "./cases/cases.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** "240 records = 150 compared (97 unchanged) + 90 not reached" as its numbers. */
function readCounts(line: string): { all: number; parts: number[] } {
  const [all = "", parts = ""] = line.replace(/^.*?: /, "").split(" = ");
  return {
    all: Number.parseInt(all, 10),
    parts: parts.split(" + ").map((part) => Number.parseInt(part, 10)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const casesIn = ({ children }: XmlElement) => children.filter(({ name }) => name === "testcase");
const saidIn = (element: XmlElement, said: string) =>
  casesIn(element).filter(({ children }) => children[0]?.name === said).length;

describe.each(Object.entries(CASES))("%s", (_, make) => {
  const { trial, evidence } = make();

  test("each metric's counts add up to its records", () => {
    for (const metric of trial.decision.metrics) {
      const { all, parts } = readCounts(countLine(metric));
      expect(all).toBe(metric.records);
      expect(sum(parts)).toBe(all);
    }
  });

  test("JUnit is well-formed, counts what it lists, and is red only where the job is", () => {
    const root = readXml(renderJUnit(trial, evidence));
    expect(root.name).toBe("testsuites");
    for (const suite of root.children) {
      expect(suite.attributes.tests).toBe(String(casesIn(suite).length));
      expect(suite.attributes.failures).toBe(String(saidIn(suite, "failure")));
      expect(suite.attributes.skipped).toBe(String(saidIn(suite, "skipped")));
    }
    for (const count of ["tests", "failures", "skipped"]) {
      expect(root.attributes[count]).toBe(
        String(sum(root.children.map(({ attributes }) => Number(attributes[count])))),
      );
    }
    expect(Number(root.attributes.failures) > 0).toBe(trial.exit_code !== 0);
  });

  test("the result is what its schema says, with nothing beside", () => {
    const result: unknown = JSON.parse(JSON.stringify(resultJson(trial)));
    expect(resultFile.parse(result)).toEqual(result);
  });

  test("every verdict is written once a side, or once for both", () => {
    const lines = verdictLines(evidence, { outputs: "shown", reused: () => false }).map(
      (line) => JSON.parse(line) as { [key: string]: unknown },
    );
    const keys = lines.map(({ record_id, scorer, side, sample }) =>
      JSON.stringify([record_id, scorer, side, sample]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const sampled = evidence.scorers.flatMap(({ rows }) => rows.filter((row) => row.sampled));
    expect(lines.length).toBe(
      sum(
        sampled.map(({ base, head, unchanged }) =>
          unchanged ? head.length : head.length + (base?.length ?? 0),
        ),
      ),
    );
  });
});
