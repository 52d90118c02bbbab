import { expect, test } from "vitest";
import { addPull, addRepo, changeLabel, commitFiles } from "../../github/seed.ts";
import { jobToken } from "../../github/tokens.ts";
import { BASE, forgeOf, HEAD, worldWithCommits, worldWithPull } from "./world.ts";

test("a pull request in our words", async () => {
  const { github, pull, forge } = await worldWithPull();
  await using _ = github;
  changeLabel(github.state, pull, { event: "labeled", label: "docs", actor: "mia" });
  expect(await forge.pullRequest(1)).toEqual({
    number: 1,
    headSha: HEAD,
    baseSha: BASE,
    baseRef: "main",
    headRepo: "octo/app",
    fork: false,
    author: "ann",
    labels: ["docs"],
  });
  expect(await forge.pullRequest(2)).toBeNull();
});

test("a fork is a fork, also when it was deleted meanwhile", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  addRepo(github.state, { fullName: "eve/app", parent: "octo/app" });
  addPull(github.state, repo, { head: { repo: "eve/app", sha: HEAD } });
  addPull(github.state, repo, { head: { repo: "gone/app", sha: HEAD } });
  expect(await forge.pullRequest(2)).toMatchObject({ headRepo: "eve/app", fork: true });
  expect(await forge.pullRequest(3)).toMatchObject({ headRepo: null, fork: true });
});

test("pull requests of a commit: open, and with this commit as their head", async () => {
  const { github, repo, pull, forge } = await worldWithPull();
  await using _ = github;
  addPull(github.state, repo, { head: { sha: HEAD } }).state = "closed";
  expect((await forge.pullRequestsOf(HEAD)).map(({ number }) => number)).toEqual([1]);
  expect(await forge.pullRequestsOf(BASE)).toEqual([]);
  pull.state = "closed";
  expect(await forge.pullRequestsOf(HEAD)).toEqual([]);
});

test("authors are logins, or names where GitHub knows nobody", async () => {
  const { github, repo, pull, head, forge } = await worldWithCommits();
  await using _ = github;
  const commit = { branch: "change", files: {}, parent: head };
  pull.head.sha = await commitFiles(repo, { ...commit, author: "Una Known" });
  expect(await forge.commitAuthors(1)).toEqual(["ann", "bob", "Una Known"]);
});

test("whoever committed another's work has a hand in it; GitHub's own committer has none", async () => {
  const { github, repo, pull, head, forge } = await worldWithCommits();
  await using _ = github;
  const commit = { branch: "change", files: {}, author: "dan" };
  const taken = await commitFiles(repo, { ...commit, parent: head, committer: "cyd" });
  pull.head.sha = await commitFiles(repo, { ...commit, parent: taken, committer: "web-flow" });
  expect(await forge.commitAuthors(1)).toEqual(["ann", "bob", "dan", "cyd"]);
});

test("of more commits than GitHub lists for a pull request, still all authors are known", async () => {
  const { github, repo, pull, base, forge } = await worldWithCommits();
  await using _ = github;
  // 250 commits by ann, then one by eve; the list of the pull request ends at 250.
  const commit = (_: unknown, n: number) => {
    const who = n === 250 ? "eve <eve@users.noreply.github.com>" : "ann <ann@users.noreply.github.com>";
    const from =
      n === 0
        ? `from ${base}
`
        : "";
    return `commit refs/heads/long
committer ${who} ${n} +0000
data 1
x
${from}`;
  };
  await repo.git.git(["fast-import", "--quiet"], Array.from({ length: 251 }, commit).join(""));
  pull.head.sha = (await repo.git.resolve("long")) ?? "";
  expect(await forge.commitAuthors(1)).toEqual(["ann", "eve"]);
});

test("label events: who set it, when, and whether they may write", async () => {
  const { github, pull, forge } = await worldWithPull();
  await using _ = github;
  changeLabel(github.state, pull, { event: "labeled", label: "docs", actor: "ann" });
  changeLabel(github.state, pull, { event: "labeled", label: "Assize: Accept", actor: "mia" });
  const [event] = await forge.labelEvents(1, "assize: accept");
  expect(event).toEqual({ label: "assize: accept", actor: "mia", at: pull.events[1]?.at, canWrite: true });
});

test.each([
  ["tri", false],
  ["stranger", false],
  ["mia", true],
])("%s may write: %s", async (actor, canWrite) => {
  const { github, pull, forge } = await worldWithPull();
  await using _ = github;
  changeLabel(github.state, pull, { event: "labeled", label: "assize: accept", actor });
  expect(await forge.labelEvents(1, "assize: accept")).toMatchObject([{ actor, canWrite }]);
});

test("a label that was taken off does not count, one that was set again counts for who set it last", async () => {
  const { github, pull, forge } = await worldWithPull();
  await using _ = github;
  const label = "assize: accept";
  changeLabel(github.state, pull, { event: "labeled", label, actor: "mia" });
  changeLabel(github.state, pull, { event: "unlabeled", label, actor: "mia" });
  expect(await forge.labelEvents(1, label)).toEqual([]);
  changeLabel(github.state, pull, { event: "labeled", label, actor: "tri" });
  expect((await forge.labelEvents(1, label)).map(({ actor }) => actor)).toEqual(["tri"]);
});

test("what the token may not read is an error that says which line to add", async () => {
  const { github, forge } = await worldWithPull({ private: true, token: jobToken({ contents: "read" }) });
  await using _ = github;
  await expect(forge.pullRequest(1)).rejects.toThrow(
    "GitHub does not let this token read pull request #1.\n" +
      "  Add `pull-requests: read` to the workflow's `permissions:`.",
  );
});

test("a GitHub that cannot be reached is an error in plain words", async () => {
  const { github, forge } = await worldWithPull();
  await github[Symbol.asyncDispose]();
  await expect(forge.pullRequest(1)).rejects.toThrow("GitHub did not give pull request #1:");
});

test("a wrong token is an error in plain words", async () => {
  const { github } = await worldWithPull();
  await using _ = github;
  const pull = forgeOf(github.url, "nonsense").pullRequest(1);
  await expect(pull).rejects.toThrow("GitHub did not give pull request #1: Bad credentials");
});

test("a repository that is not there is an error in plain words", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.state.repos.delete("octo/app");
  await expect(forge.labelEvents(1, "x")).rejects.toThrow("GitHub has no label events of pull request #1");
  github.state.repos.set("octo/app", repo);
});

test("commits on a branch of the same name as a file are commits", async () => {
  const { github, repo, head } = await worldWithCommits();
  await using _ = github;
  await commitFiles(repo, { branch: "app.js", files: { x: "1" }, parent: head });
  expect(await repo.git.resolve("app.js")).toMatch(/^[0-9a-f]{40}$/);
});
