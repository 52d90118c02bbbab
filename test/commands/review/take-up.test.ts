import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProposalForge } from "../../../src/commands/alignment/proposal-forge.ts";
import type { Published } from "../../../src/commands/forge.ts";
import { takeUp } from "../../../src/commands/review/take-up.ts";
import { traceId } from "../../../src/formats/trace.ts";
import { diskTree } from "../../../src/io/tree-disk.ts";
import { writeFiles } from "../../../src/io/write-files.ts";
import { type Workshop, workshop } from "../../cli/run.ts";

const INPUTS = { question: "Is it safe?" };
const ID = traceId(INPUTS, "Yes.");
const LABELS = "eval/labels/correctness/mira.jsonl";

const label = (id: string, value = "yes") => ({
  assessment_id: id,
  assessment_name: "correctness",
  trace_id: ID,
  source: { source_type: "HUMAN", source_id: "mira" },
  create_time: "2026-01-01T10:00:00Z",
  feedback: { value },
  metadata: { schema_version: "1", sampling: "draw", blind: "true" },
});
const textOf = (...lines: object[]) =>
  [...lines, { inputs: INPUTS, outputs: "Yes." }].map((line) => JSON.stringify(line)).join("\n");

const OPENED: Published = { status: "published", id: 7, url: "https://github.example/pull/7" };

/** A code host in memory: what was asked of it, in order. */
function forge(answers: { commit?: Published; open?: Published; pull?: boolean } = {}) {
  const asked: { [what: string]: unknown }[] = [];
  const port: ProposalForge = {
    base: async () => ({ branch: "main", sha: "base-sha" }),
    branch: async () => (answers.pull ? { sha: "tip-sha", commits: [] } : null),
    latestPull: async () =>
      answers.pull ? { number: 3, state: "open", body: "", url: "https://github.example/pull/3" } : null,
    commit: async ({ branch, parent, files }) => {
      asked.push({ commit: branch, parent, files: files.map(({ path }) => path) });
      return answers.commit ?? { status: "published", id: 0, url: null };
    },
    openPull: async ({ title }) => {
      asked.push({ open: title });
      return answers.open ?? OPENED;
    },
    updatePull: async ({ number }) => {
      asked.push({ update: number });
      return OPENED;
    },
    compareUrl: (base, branch) => `https://github.example/compare/${base}...${branch}`,
  };
  return { port, asked };
}

function takenUp({ dir }: Workshop, text: string, proposals: ProposalForge | null) {
  const ports = {
    workspace: dir,
    openRepo: () => Promise.reject(new Error("no git is needed here")),
    diskTree: (root: string) => diskTree({ root }),
    readFile: (path: string) => readFile(join(dir, path), "utf8"),
    writeFiles: (changes: Parameters<typeof writeFiles>[1]) => writeFiles(dir, changes),
    now: Date.now,
    newId: () => "a-0",
    proposals,
  };
  return takeUp({ configPath: "eval/assize.yaml", list: "My list/2", text }, ports);
}

describe("answers that the served page hands in", () => {
  test("become one pull request with what they are about, and nothing lands in the workspace", async () => {
    await using shop = await workshop("label-desk");
    const { port, asked } = forge();
    expect(await takenUp(shop, textOf(label("a-1")), port)).toEqual({
      message: "Pull request #7 is open.",
      url: "https://github.example/pull/7",
    });
    const trace = `eval/traces/labelled/${ID.slice(3, 5)}/${ID}.json`;
    expect(asked).toEqual([
      { commit: "assize/labels/mira-My-list-2", parent: "base-sha", files: [LABELS, trace] },
      { open: "Labels of mira: 1 answer (My list/2)" },
    ]);
    expect((await shop.files()).includes(LABELS)).toBe(false);
  });

  test("handed in again go to the same pull request, on top of what is there", async () => {
    await using shop = await workshop("label-desk");
    const { port, asked } = forge({ pull: true });
    const { message } = await takenUp(
      shop,
      textOf(label("a-1"), { ...label("a-2", "no"), overrides: "a-1" }),
      port,
    );
    expect(message).toBe("Pull request #3 has your answers.");
    expect(asked).toMatchObject([{ parent: "tip-sha" }, { update: 3 }]);
  });

  test.each<[string, Parameters<typeof forge>[0], string]>([
    [
      "a rejected push",
      { commit: { status: "failed", message: "Update is not a fast forward" } },
      "the branch assize/labels/mira-My-list-2 was not taken: Update is not a fast forward",
    ],
    [
      "a token without permission",
      { commit: { status: "forbidden", permission: "contents: write" } },
      "the token may not write the branch assize/labels/mira-My-list-2\n  It needs contents: write.",
    ],
  ])("%s is told, and it can be tried again", async (_, answers, message) => {
    await using shop = await workshop("label-desk");
    await expect(takenUp(shop, textOf(label("a-1")), forge(answers).port)).rejects.toThrow(message);
    expect((await takenUp(shop, textOf(label("a-1")), forge().port)).message).toBe(
      "Pull request #7 is open.",
    );
  });

  test("where pull requests may not be opened, the branch's page is named", async () => {
    await using shop = await workshop("label-desk");
    const { port } = forge({ open: { status: "forbidden", permission: "pull-requests: write" } });
    expect((await takenUp(shop, textOf(label("a-1")), port)).url).toBe(
      "https://github.example/compare/main...assize/labels/mira-My-list-2",
    );
  });

  test("without a code host are files of the workspace; handed in again they are known", async () => {
    await using shop = await workshop("label-desk");
    expect((await takenUp(shop, textOf(label("a-1")), null)).message).toContain(LABELS);
    expect((await shop.files()).includes(LABELS)).toBe(true);
    expect((await takenUp(shop, textOf(label("a-1")), null)).message).toBe(
      "The repository has all of these answers.",
    );
  });

  test("of somebody who is no labeler are refused, with the line", async () => {
    await using shop = await workshop("label-desk");
    const foreign = { ...label("a-1"), source: { source_type: "HUMAN", source_id: "eve" } };
    await expect(takenUp(shop, textOf(foreign), forge().port)).rejects.toThrow(
      '"eve" is not a labeler of this repository',
    );
  });
});
