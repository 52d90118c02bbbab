import { expect, test } from "vitest";
import { openDesk, roleDesk } from "./labelled-desk.ts";
import { put } from "./run.ts";

const CAPPED = { "eval/assize.yaml": put("version: 1\n", "version: 1\nbudget: { requests: 70 }\n") };

test("an alignment says what it takes, ends clean at its budget, and goes on from there", async () => {
  await using shop = await openDesk(roleDesk(36));
  const estimate = await shop.run("align fit --offline --estimate");
  expect(estimate).toMatchObject({ code: 0, err: "" });
  expect(estimate.out).toMatch(
    /^fit: 36 labels\. At most 5,868 calls, about [\d,]+ tokens in and 880,000 out, free; what earlier runs judged is not asked again\.\n$/,
  );
  const before = await shop.read("eval/judges/fit/judge.yaml");
  // Nobody's bug: a run that is stopped says so, and a judge shows no card of the verdicts it had by then.
  for (const line of ["align fit --offline", "judge fit --offline"]) {
    const stopped = await shop.run(line, { signal: AbortSignal.abort() });
    expect([stopped.code, stopped.out]).toEqual([2, ""]);
    expect(stopped.err).toMatch(
      /(^|\n)the run was stopped from outside\n {2}What was judged so far is kept [^\n]*\n$/,
    );
    expect(stopped.err).not.toContain("agrees with people");
  }
  await shop.edit(CAPPED);
  const capped = await shop.run("align fit --offline --json out.json");
  expect(capped.err).toMatch(/^fit: 36 labels, memalign\. At most 5,868 calls,/);
  expect(capped.err).toContain(
    "fit: not shown to be better: the budget was reached before the proof was complete; what was answered is kept, so a run with a larger one goes on from there.",
  );
  expect([capped.code, await shop.read("eval/judges/fit/judge.yaml")]).toEqual([0, before]);
  const first = await shop.json<{ run: { requests: number } }>("out.json");
  expect(first.run.requests).toBe(70);
  // A larger budget pays for the rest alone, and this is the first look at these labels.
  await shop.edit({ "eval/assize.yaml": put("requests: 70", "requests: 9000") });
  await shop.run("align fit --offline --json out.json --dry-run");
  const second = await shop.json<{ run: { requests: number }; proof: { looks: number } }>("out.json");
  expect(second.proof.looks).toBe(1);
  await shop.edit({ ".assize": null });
  await shop.run("align fit --offline --json out.json --dry-run");
  const whole = await shop.json<{ run: { requests: number } }>("out.json");
  expect(first.run.requests + second.run.requests).toBe(whole.run.requests);
});
