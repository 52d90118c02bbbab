import { expect, test } from "vitest";
import { occasionOf } from "../../../src/io/actions/occasion.ts";

const env = {
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_REPOSITORY: "acme/bot",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SHA: "merge-commit",
};

function pull(headRepo: string | null) {
  return {
    pull_request: {
      number: 12,
      user: { login: "ada" },
      head: { sha: "h", repo: headRepo ? { full_name: headRepo } : null },
      base: { sha: "b", ref: "main", repo: { full_name: "acme/bot" } },
    },
  };
}

test("a pull request is tried at its head, never at the temporary merge commit", () => {
  const occasion = occasionOf({
    env: { ...env, GITHUB_EVENT_NAME: "pull_request" },
    payload: pull("acme/bot"),
  });
  expect(occasion).toEqual({
    kind: "pull_request",
    merges: null,
    head: "h",
    base: "b",
    baseRef: "main",
    against: "merge_base",
    pull: 12,
    author: "ada",
    untrusted: false,
    attempt: 2,
    runUrl: "https://github.example/acme/bot/actions/runs/7",
  });
});

test.each([
  ["a fork", "eve/bot", "ada"],
  ["a fork that was deleted", null, "ada"],
  ["Dependabot", "acme/bot", "dependabot[bot]"],
])("%s is untrusted", (_, headRepo, actor) => {
  const occasion = occasionOf({
    env: { ...env, GITHUB_EVENT_NAME: "pull_request", GITHUB_ACTOR: actor },
    payload: pull(headRepo),
  });
  expect(occasion.untrusted).toBe(true);
});

test("a push follows its first parent, a merge group its base", () => {
  const push = occasionOf({
    env: { ...env, GITHUB_EVENT_NAME: "push" },
    payload: { before: "a", after: "b" },
  });
  expect(push).toMatchObject({ kind: "push", head: "b", against: "first_parent", pull: null });
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-12-${"a".repeat(40)}`;
  const group = { merge_group: { head_sha: "h", base_sha: "b", head_ref } };
  const queue = occasionOf({ env: { ...env, GITHUB_EVENT_NAME: "merge_group" }, payload: group });
  expect(queue).toMatchObject({
    kind: "merge_group",
    head: "h",
    base: "b",
    against: "commit",
    pull: null,
    merges: 12,
  });
});

test("pull_request_target is refused with the reason", () => {
  const job = { env: { ...env, GITHUB_EVENT_NAME: "pull_request_target" }, payload: pull("eve/bot") };
  expect(() => occasionOf(job)).toThrow(/would run a fork's code with this repository's secrets/);
});

const dispatch = (inputs: unknown) =>
  occasionOf({ env: { ...env, GITHUB_EVENT_NAME: "workflow_dispatch" }, payload: { inputs } });

test.each([
  [{ pull: "12" }, 12],
  [{ pull: " #12 " }, 12],
  [{ pull: 12 }, 12],
  [{ pull: "" }, null],
  [{ pull: null }, null],
  [{}, null],
  [null, null],
])("a dispatch with the inputs %j tries pull request %j", (inputs, pull) => {
  expect(dispatch(inputs).pull).toBe(pull);
});

test.each(["one", "0", "1e3", "12 13", "-1"])(
  "a dispatch for pull request %j does not try the branch instead",
  (pull) => {
    expect(() => dispatch({ pull })).toThrow(
      `the input "pull" is "${pull}", which is no number of a pull request`,
    );
  },
);
