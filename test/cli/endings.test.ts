import { Server } from "node:net";
import { expect, test, vi } from "vitest";
import { startCli } from "../../src/cli.ts";
import { openDesk, roleDesk } from "./labelled-desk.ts";
import { type Files, put, type Workshop, workshop } from "./run.ts";

/** One call after the other: each test looks at every server that was started meanwhile. */
function watchServers(): { started(): number; open(): number } {
  const listen = vi.spyOn(Server.prototype, "listen");
  const servers = () => listen.mock.contexts as Server[]; // `this` of a method of Server
  return {
    started: () => servers().length,
    open: () => servers().filter(({ listening }) => listening).length,
  };
}

/** A judge that asks the stand-in, and one of the same words on a model that can't be asked. */
async function besideTheStandIn(model: string): Promise<Workshop> {
  const shop = await workshop("judged-desk", {
    "eval/assize.yaml": put("compatible:/desk", "offline:/standin"),
  });
  const judge = put("name: helpful", `name: second\nlabels: helpful\nmodel: ${model}`);
  await shop.edit({
    "eval/judges/second/judge.yaml": judge(await shop.read("eval/judges/helpful/judge.yaml")),
    "eval/assize.yaml": put("{ judge: helpful }", "{ judge: helpful }\n  - { judge: second }"),
  });
  return shop;
}

const CALLS = [
  "gate --no-base",
  "gate --no-base --estimate",
  "show q-01",
  "noise",
  "judge helpful second",
  "align --dry-run",
  "align --estimate",
];

test.each([
  ["openai:/gpt-4o-mini", "OPENAI_API_KEY is missing"],
  ["opnai:/x", 'unknown provider "opnai"'],
])("a judge on %s beside one on the stand-in: every call says so, and starts nothing", async (model, why) => {
  await using shop = await besideTheStandIn(model);
  const servers = watchServers();
  for (const call of CALLS) {
    const { code, err } = await shop.run(call);
    expect([call, code, err.includes(why)], err).toEqual([call, 2, true]);
  }
  expect(servers.started()).toBe(0);
});

/** A segment of a store that a later version wrote just now. */
function newer(kind: string): Files {
  const name = Date.now().toString(36).padStart(9, "0");
  return { [`.assize/${kind}/${name}-1-a.jsonl`]: `${JSON.stringify({ assize: kind, version: 99 })}\n` };
}

test.each(["judge fit", "align fit --dry-run", "labels derive --from role --judge fit", "gate --no-base"])(
  "a store that can't be read ends %s, and the stand-in with it",
  async (call) => {
    const desk = roleDesk(36);
    // Only what nobody labelled is derived.
    const labels = call.startsWith("labels") ? [] : desk.labels;
    await using shop = await openDesk({ ...desk, labels }, { ...newer("verdicts"), ...newer("replies") });
    const servers = watchServers();
    const { code, err } = await shop.run(call);
    expect([code, err]).toEqual([2, expect.stringContaining("version 99")]);
    expect([servers.started(), servers.open()]).toEqual([1, 0]);
  },
);

test("after a call nobody heeds signals any more: one ends whatever is left", async () => {
  const listeners = () => ["SIGINT", "SIGTERM"].map((signal) => process.listenerCount(signal));
  const before = listeners();
  const { argv, exitCode } = process;
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  process.argv = ["node", "assize", "--version"];
  await startCli();
  Object.assign(process, { argv, exitCode });
  expect(listeners()).toEqual(before);
});
