import { describe, expect, test } from "vitest";
import { reportBody, WHOLE } from "../../src/report/body.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import type { Trial } from "../../src/report/trial.ts";
import { drawIncomplete, inconclusiveDraw, peopleDecide } from "./cases/doubt-cases.ts";

const HERE = { run: null, artifact: null, compare: null };

/** The trial as a terminal makes it: no workflow's run, and nothing kept with one. */
const here = (trial: Trial): Trial => ({ ...trial, links: HERE });

const terminal = (trial: Trial) => renderTerminal(trial, { colour: false, width: 100 });
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the draw in a terminal", () => {
  const { trial } = inconclusiveDraw();
  const [{ id } = { id: "" }] = trial.decision.draws;

  test("has the section that what to do points to", () => {
    const text = terminal(here(trial));
    expect(flat(text)).toContain("see The draw, below.");
    expect(text).toContain("\nThe draw\n  correctness: 0 of 60 pairs are answered on both sides.\n");
  });

  test("names flags and a whole command that need nothing from elsewhere", () => {
    const text = terminal(here(trial));
    expect(flat(text)).toContain(
      `Run the gate again with --draw eval/draws --evidence .assize/evidence, and commit the draw's file; its place is draws/${id}.jsonl beside the configuration.`,
    );
    expect(text).toContain(`\n      assize review --draw ${id} --traces .assize/evidence/evidence.json\n`);
    expect(text).not.toContain("artifact");
  });

  test("is in the repository before anybody has kept its outputs", () => {
    const text = flat(terminal(here(drawIncomplete().trial)));
    expect(text).toContain("The draw is in the repository");
    expect(text).toContain(
      "The page for it, once assize gate --evidence .assize/evidence has kept the outputs:",
    );
  });
});

describe("the draw of a workflow's run", () => {
  const { trial } = inconclusiveDraw();
  const [{ id } = { id: "" }] = trial.decision.draws;

  test("is answered with what the artifact holds", () => {
    const comment = reportBody(trial, WHOLE);
    expect(comment).toContain("The page for it is in this run's artifact");
    expect(comment).toContain(`\`assize review --draw ${id} --traces evidence.json\``);
  });

  test("has no page and no evidence in the artifact where outputs are redacted", () => {
    const comment = reportBody({ ...trial, report: { examples: 3, outputs: "redacted" } }, WHOLE);
    expect(comment).toContain("Put the draw's file from this run's artifact");
    expect(comment).not.toContain("page for it is in this run's artifact");
    expect(comment).toContain(`--draw ${id} --traces .assize/evidence/evidence.json`);
  });
});

describe("a complete draw", () => {
  const { trial } = peopleDecide();

  test("says why fewer than all answers are enough", () => {
    const draws = trial.decision.draws.map((draw) => ({ ...draw, labelled: 59 }));
    const few = { ...trial, decision: { ...trial.decision, draws } };
    const said = "The draw is complete, for 95 % of the pairs are enough, and its answers decide.";
    expect(reportBody(few, WHOLE)).toContain(said);
    expect(flat(terminal(few))).toContain(`59 of 60 pairs are answered on both sides. ${said}`);
    expect(reportBody(trial, WHOLE)).toContain("The draw is complete, and its answers decide.");
  });
});
