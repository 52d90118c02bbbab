import { expect, test } from "vitest";
import { deskFiles, roleDesk } from "../cli/labelled-desk.ts";
import { commitFiles } from "../github/seed.ts";
import { jobToken } from "../github/tokens.ts";
import { dispatchEvent, scheduleEvent } from "../runner/events.ts";
import { type Scene, setScene } from "./scene.ts";

/** Five jobs, one after the other, on a machine that may have other things to do. */
const LONGEST = 300_000;

const BRANCH = "assize/align/fit";
const JUDGE_FILE = "eval/judges/fit/judge.yaml";

/** A repository whose judge is wrong in every sample on one kind of sentence, and people who say so. */
async function labelled(): Promise<Scene> {
  const base = deskFiles(roleDesk(36));
  const token = jobToken({ contents: "write", "pull-requests": "write", checks: "write" });
  return setScene({ base, head: { ...base, "README.md": "Hello\n" }, token });
}

async function struck(scene: Scene) {
  return scheduleEvent({ ...scene.github, repo: scene.repo }, { sha: scene.base });
}

async function asked(scene: Scene) {
  return dispatchEvent({ ...scene.github, repo: scene.repo }, { sha: scene.base });
}

test(
  "on a schedule a better judge is proposed once, tried by the gate in the same job, and never over people's work",
  async () => {
    await using scene = await labelled();
    const { repo } = scene;
    const inputs = { command: "align" };

    // A dry run says what it would do.
    const dry = await scene.act({
      event: await struck(scene),
      inputs: { ...inputs, args: "--dry-run" },
      here: false,
    });
    expect([dry.exitCode, dry.outputs.decision, repo.pulls.length]).toEqual([0, "better", 1]);
    expect(await repo.git.resolve(BRANCH)).toBeUndefined();

    // Where Actions may open no pull requests, the branch is there, with the link and the name of the setting.
    repo.actionsMayCreatePulls = false;
    const pushed = await scene.act({ event: await asked(scene), inputs });
    expect(pushed.exitCode).toBe(0);
    expect(repo.pulls).toHaveLength(1);
    expect(await repo.git.git(["show", `${BRANCH}:${JUDGE_FILE}`])).toContain(
      "guidelines:\n  - text: Where it says",
    );
    for (const words of [pushed.summary, pushed.annotations[0]?.message]) {
      expect(words).toContain(
        "http://github.localhost/octo/app/compare/main...assize%2Falign%2Ffit?expand=1",
      );
      expect(words).toContain('"Allow GitHub Actions to create and approve pull requests"');
    }

    // Where they may, the one pull request of the judge is opened, and the gate's word stands on its head.
    repo.actionsMayCreatePulls = true;
    const opened = await scene.act({ event: await asked(scene), inputs });
    expect([opened.exitCode, opened.outputs.decision]).toEqual([0, "better"]);
    expect(opened.outputs.summary).toMatch(
      /^fit: better: it agrees better on labels it did not learn from\.$/,
    );
    const pull = repo.pulls.find(({ head }) => head.ref === BRANCH);
    expect(pull?.title).toMatch(/^Align judge fit: agreement [\d.]+ % to [\d.]+ % on 36 held-out labels$/);
    expect(repo.comments.filter(({ on }) => on === pull?.number)).toHaveLength(1);
    expect(repo.checks).toContainEqual(
      expect.objectContaining({ headSha: await repo.git.resolve(BRANCH), status: "completed" }),
    );

    // The same judge is proposed once.
    const again = await scene.act({ event: await asked(scene), inputs });
    expect(again.summary).toContain(`pull request #${pull?.number} proposes this very judge`);
    expect(repo.pulls).toHaveLength(2);

    // Somebody's commit on the branch stops the bot.
    const parent = (await repo.git.resolve(BRANCH)) ?? "";
    const theirs = await commitFiles(repo, {
      branch: BRANCH,
      files: { "README.md": "mine\n" },
      parent,
      author: "ann",
    });
    const stopped = await scene.act({ event: await asked(scene), inputs });
    expect(stopped.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`(${theirs.slice(0, 7)}): nothing is written over people's work`),
    );
    expect(await repo.git.resolve(BRANCH)).toBe(theirs);
  },
  LONGEST,
);
