import { expect, test } from "vitest";
import { baseBranch } from "../../src/commands/base-branch.ts";
import type { Found } from "../../src/commands/repo.ts";

const found = (sha: string): Found => ({ status: "found", sha });
const missing: Found = { status: "missing", why: "no such branch" };

/** A clone in whose eyes `origin/main` stands there, and that knows this one commit to be older than another. */
function clone(main: Found, older?: [string, string]) {
  return {
    resolve: async (ref: string) => (ref === "origin/main" ? main : missing),
    isAncestor: async (one: string, other: string) => one === older?.[0] && other === older[1],
  };
}

test.each([
  ["the branch has gone on since the event's commit", clone(found("new"), ["told", "new"]), "new"],
  ["the branch was written anew", clone(found("other")), "other"],
  ["the clone is behind the event's commit", clone(found("old"), ["old", "told"]), "told"],
  ["the clone does not have the branch", clone(missing), "told"],
])("where %s", async (_, repo, sha) => {
  expect(await baseBranch(repo, { base: "told", baseRef: "main" })).toBe(sha);
});

test("an event without a branch means its commit", async () => {
  expect(await baseBranch(clone(found("new")), { base: "told", baseRef: null })).toBe("told");
});
