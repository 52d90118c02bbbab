import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = join(import.meta.dirname, "../../.github/workflows");

/** What each workflow may do, and no more; a new one is written down here first. */
const PERMISSIONS: { [file: string]: { [scope: string]: string } } = {
  "ci.yml": { contents: "read" },
  "eval-gate.yml": { contents: "read", "pull-requests": "write", checks: "write", actions: "read" },
  "eval-labels.yml": { contents: "read", "pull-requests": "write", checks: "write" },
  "eval-align.yml": { contents: "write", "pull-requests": "write", checks: "write" },
};

interface Workflow {
  on: { [event: string]: unknown };
  permissions: { [scope: string]: string };
  jobs: {
    [job: string]: { permissions?: unknown; steps: { uses?: string; with?: { [name: string]: unknown } }[] };
  };
}

const files = readdirSync(FOLDER);

test("every workflow has its permissions written down", () => {
  expect(files.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("may do what it needs, each with its reason, and no job more", () => {
    expect(workflow.permissions).toEqual(PERMISSIONS[file]);
    const scopes = Object.keys(workflow.permissions);
    expect(scopes.filter((scope) => !new RegExp(`^  ${scope}: \\w+ # \\S`, "m").test(text))).toEqual([]);
    expect(jobs.filter((job) => job.permissions !== undefined)).toEqual([]);
  });

  test("runs what it is not the author of by its commit, and leaves no token behind", () => {
    const foreign = text.split("\n").filter((line) => line.includes("uses:") && !line.includes("uses: ./"));
    expect(
      foreign.filter((line) => !/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  });

  test("starts on no event that hands a fork's change a token that writes", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });
});

test("labels are checked as they are added to a pull request, with the merge base at hand", () => {
  const { on, jobs }: Workflow = parse(readFileSync(join(FOLDER, "eval-labels.yml"), "utf8"));
  const { steps } = jobs.labels ?? { steps: [] };
  expect(on.pull_request).toEqual({ types: ["opened", "synchronize", "reopened", "edited"] });
  expect(steps.map((step) => step.with)).toEqual([
    { "fetch-depth": 0, "persist-credentials": false },
    { command: "labels" },
  ]);
});
