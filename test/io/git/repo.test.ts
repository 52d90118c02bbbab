import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openRepo } from "../../../src/io/git/repo.ts";
import { trustWorkspace } from "../../../src/io/git/trust-workspace.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "assize-test-"));
  folders.push(dir);
  return dir;
}

function git(dir: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], {
    cwd: dir,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

function commit(dir: string, text: string): string {
  writeFileSync(join(dir, "file.txt"), text);
  git(dir, "add", ".");
  git(dir, "commit", "-qm", text);
  return git(dir, "rev-parse", "HEAD");
}

type Forked = { dir: string; one: string; three: string; four: string };

/** main: one, two, three; topic: from one, four. */
function forked(): Forked {
  const dir = folder();
  git(dir, "init", "-q", "-b", "main");
  const one = commit(dir, "one");
  commit(dir, "two");
  const three = commit(dir, "three");
  git(dir, "checkout", "-q", "-b", "topic", one);
  const four = commit(dir, "four");
  return { dir, one, three, four };
}

function shallow(source: string): string {
  const dir = join(folder(), "clone");
  git(tmpdir(), "clone", "-q", "--depth=1", "--branch", "topic", `file://${source}`, dir);
  return dir;
}

describe("openRepo", () => {
  let source: Forked; // tests leave its commits as they are
  beforeAll(() => {
    source = forked();
  });

  test("finds merge base, parents, authors", async () => {
    const { dir, one, three, four } = source;
    const repo = await openRepo(dir);
    expect(await repo.head()).toBe(four);
    expect(await repo.mergeBase(three, four)).toEqual({ status: "found", sha: one });
    expect(await repo.firstParent(four)).toEqual({ status: "found", sha: one });
    expect(await repo.parents(four)).toEqual([one]);
    expect(await repo.edited()).toEqual({ tracked: false, untracked: [] });
    writeFileSync(join(dir, "file.txt"), "edited");
    writeFileSync(join(dir, "new file.txt"), "");
    expect(await repo.edited()).toEqual({ tracked: true, untracked: ["new file.txt"] });
    git(dir, "checkout", "-q", "file.txt");
    expect(await repo.authors(one, four)).toEqual([{ name: "Ada", email: "ada@example.org" }]);
  });

  test("a branch that moves meanwhile stays the commit that it was", async () => {
    const { dir, three } = forked();
    const repo = await openRepo(dir);
    expect(await repo.resolve("main")).toEqual({ status: "found", sha: three });
    git(dir, "branch", "--force", "main", "topic");
    expect(await repo.resolve("main")).toEqual({ status: "found", sha: three });
  });

  test("gives a checkout of another commit and takes it away again, running no hook", async () => {
    const { dir, three } = source;
    const hook = join(dir, ".git/hooks/post-checkout");
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(dir, "hooked")}\n`, { mode: 0o755 });
    const repo = await openRepo(dir);
    let where = "";
    {
      await using worktree = await repo.worktree(three);
      where = worktree.dir;
      expect(readFileSync(join(where, "file.txt"), "utf8")).toBe("three");
    }
    expect(() => readFileSync(join(where, "file.txt"))).toThrow();
    expect(() => readFileSync(join(dir, "hooked"))).toThrow();
    expect(git(dir, "worktree", "list").split("\n")).toHaveLength(1);
  });

  test("leaves no folder where the checkout could not be made", async () => {
    const temporary = folder();
    vi.stubEnv("TMPDIR", temporary);
    const repo = await openRepo(source.dir);
    await expect(repo.worktree("0".repeat(40))).rejects.toThrow(
      /^commit 000000000000 cannot be checked out: (fatal|error): .*\n {2}It is checked out below .* \(TMPDIR\)/,
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("several at once are made one after the other, for git is not ready for more", async () => {
    const { dir, three } = source;
    const repo = await openRepo(dir);
    const made = await Promise.all(Array.from({ length: 12 }, () => repo.worktree(three)));
    expect(new Set(made.map((worktree) => readFileSync(join(worktree.dir, "file.txt"), "utf8")))).toEqual(
      new Set(["three"]),
    );
    await Promise.all(made.map((worktree) => worktree[Symbol.asyncDispose]()));
    expect(git(dir, "worktree", "list").split("\n")).toHaveLength(1);
  });

  test("a shallow clone fetches what is missing", async () => {
    const { dir, one, three, four } = source;
    const repo = await openRepo(shallow(dir));
    const main = await repo.resolve("origin/main");
    expect(main).toEqual({ status: "found", sha: three });
    expect(await repo.mergeBase(three, four)).toEqual({ status: "found", sha: one });
  });

  test("a shallow clone is deepened to a commit's parent, and the first commit has none", async () => {
    const repo = await openRepo(shallow(source.dir));
    expect(await repo.firstParent(source.four)).toEqual({ status: "found", sha: source.one });
    const why = `${source.one.slice(0, 7)} is the first commit`;
    expect(await repo.firstParent(source.one)).toEqual({ status: "missing", why });
  });

  test("a shallow clone whose remote is gone says what to do", async () => {
    const { dir, three } = source;
    const clone = shallow(dir);
    git(clone, "remote", "set-url", "origin", `file://${dir}-gone`);
    const repo = await openRepo(clone);
    const missing = await repo.resolve(three);
    expect(missing.status).toBe("missing");
    expect(missing.status === "missing" && missing.why).toMatch(
      /not in this clone and could not be fetched \(.+\); .*fetch-depth: 0/,
    );
  });

  test("a misspelt branch is told the one that was probably meant", async () => {
    const repo = await openRepo(source.dir);
    expect(await repo.resolve("mian")).toMatchObject({
      why: expect.stringMatching(/; did you mean "main"\?$/),
    });
  });

  test("a folder without git is the user's to mend", async () => {
    await expect(openRepo(folder())).rejects.toThrow(/is not inside a git repository\n.*--base-traces/);
  });

  test.runIf(process.getuid?.() === 0)(
    "a checkout of another account is told apart from a folder without git",
    async () => {
      const { dir } = forked();
      execFileSync("chown", ["-R", "12345", dir]);
      await expect(openRepo(dir)).rejects.toThrow(
        `git does not read ${dir}: it belongs to another account\n  If you trust it, tell git so: git config --global --add safe.directory ${dir}`,
      );
      const said: Record<string, string> = { GITHUB_WORKSPACE: dir };
      trustWorkspace(said);
      for (const [name, value] of Object.entries(said)) vi.stubEnv(name, value);
      expect((await openRepo(dir)).root).toBe(dir);
    },
  );

  test("a machine without git is told so, and not that the folder is none of git's", async () => {
    vi.stubEnv("PATH", folder());
    await expect(openRepo(source.dir)).rejects.toThrow(/^git is not installed, or is not on the PATH\n/);
  });

  test("a ref that looks like an option is no option", async () => {
    const repo = await openRepo(source.dir);
    expect((await repo.resolve("--upload-pack=touch hacked")).status).toBe("missing");
  });
});
