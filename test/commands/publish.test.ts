import { expect, test } from "vitest";
import type { Forge } from "../../src/commands/forge.ts";
import { publishTrial } from "../../src/commands/publish.ts";
import type { Trial } from "../../src/report/trial.ts";
import { changeLabel } from "../github/seed.ts";
import { bodies, worldWithPull } from "../io/github/world.ts";
import { CASES } from "../report/cases/cases.ts";
import { HEAD_SHA } from "../report/cases/shop-evidence.ts";

const trialOf = (name: string): Trial => {
  const made = CASES[name];
  if (!made) throw new Error(`no case ${name}`);
  return made().trial;
};

function publish(trial: Trial, forge: Forge) {
  return publishTrial(trial, { forge, pull: 1, check: null, comment: "on-failure", now: Date.now() });
}

/** A pull request that stands at the commit of the cases. */
async function worldAtHead() {
  const world = await worldWithPull();
  world.pull.head.sha = HEAD_SHA;
  return world;
}

test("a run that ends after the pull request has moved on leaves the comment to the run of that commit", async () => {
  const { github, repo, pull, forge } = await worldAtHead();
  await using _ = github;
  pull.head.sha = "9".repeat(40);
  const late = await publish(trialOf("fail-exact"), forge);
  expect(late.warnings).toEqual([
    "The pull request stands at 9999999 by now, which this run did not try: the comment is left to the run of that commit.",
  ]);
  expect(bodies(repo)).toEqual([]);
  pull.head.sha = HEAD_SHA;
  expect((await publish(trialOf("fail-exact"), forge)).warnings).toEqual([]);
  const spoken = bodies(repo);
  expect(spoken).toHaveLength(1);
  pull.head.sha = "9".repeat(40);
  await publish(trialOf("pass"), forge);
  expect(bodies(repo)).toEqual(spoken);
});

test("where GitHub does not say who set the label, that is said and nothing is accepted", async () => {
  const { github, repo, pull, forge } = await worldAtHead();
  await using _ = github;
  changeLabel(github.state, pull, { event: "labeled", label: "assize: accept", actor: "mia" });
  github.fault({ operation: "issues/list-events", kind: "forbidden" });
  const { trial } = await publish(trialOf("fail-exact"), forge);
  expect([trial.exit_code, trial.run.accepted_by]).toEqual([1, null]);
  const said =
    "Whether somebody accepts this is not known: GitHub does not let this token read label events of pull request #1. Add `pull-requests: read` to the workflow's `permissions:`.";
  expect(trial.warnings).toContain(said);
  expect(bodies(repo)[0]).toContain("Whether somebody accepts this is not known");
});

test("an earlier comment that GitHub did not show is not silently left as it was", async () => {
  const { github, repo, forge } = await worldAtHead();
  await using _ = github;
  await publish(trialOf("fail-exact"), forge);
  github.fault({ operation: "graphql", kind: "bad_gateway", times: 4 });
  const { warnings } = await publish(trialOf("pass"), forge);
  expect(warnings).toEqual([
    "An earlier comment, if there is one, stands as it was: GitHub did not give comments of pull request #1: Server Error",
  ]);
  expect(bodies(repo)).toHaveLength(1);
  await publish(trialOf("pass"), forge);
  expect(bodies(repo)[0]).toContain("**Passes:**");
});
