import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { files, setScene } from "./scene.ts";

const INPUTS = { n: 1 };
const OUTPUTS = { route: "billing" };
const ID = traceId(INPUTS, OUTPUTS);
const FILE = "eval/labels/right/dev.jsonl";

const QUESTION = {
  "eval/schemas/right.yaml": "name: right\ntitle: Is it right?\ninput: { pass_fail: {} }\n",
};
const TRACE = {
  [`eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`]: JSON.stringify({ inputs: INPUTS, outputs: OUTPUTS }),
};

const label = (given: object = {}) =>
  `${JSON.stringify({
    assessment_id: "a-1",
    assessment_name: "right",
    trace_id: ID,
    source: { source_type: "HUMAN", source_id: "dev" },
    create_time: "2026-01-01T10:00:00Z",
    feedback: { value: true },
    metadata: { schema_version: "1", blind: "true" },
    ...given,
  })}\n`;

describe("command: labels", () => {
  test("takes sound labels and says who gave them", async () => {
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...TRACE, [FILE]: label() }),
    });
    scene.pull.author = "dev";
    const result = await scene.act({ inputs: { command: "labels" } });
    expect(result.exitCode).toBe(0);
    expect(scene.repo.comments[0]?.body).toContain("**1 label added, all sound.**");
    expect(scene.repo.comments[0]?.body).toContain("| dev | 1 |");
  });

  test("fails on a fault, on its line, and puts its comment right when it is mended", async () => {
    const faulty = label({ feedback: { value: "maybe" } });
    await using scene = await setScene({
      base: files(QUESTION),
      head: files({ ...QUESTION, ...TRACE, [FILE]: faulty }),
    });
    scene.pull.author = "dev";
    const result = await scene.act({ inputs: { command: "labels" } });
    expect(result.exitCode).toBe(1);
    const [check] = scene.repo.checks;
    expect(check?.annotations).toMatchObject([{ path: FILE, start_line: 1, annotation_level: "failure" }]);
    await scene.push(files({ ...QUESTION, ...TRACE, [FILE]: label() }));
    expect((await scene.act({ inputs: { command: "labels" } })).exitCode).toBe(0);
    expect(scene.repo.comments.map(({ body }) => body.includes("all sound"))).toEqual([true]);
  });
});
