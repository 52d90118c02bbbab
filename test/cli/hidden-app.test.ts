import { expect, test } from "vitest";
import { type Files, put, workshop } from "./run.ts";

const CONFIG = "eval/assize.yaml";
const GOOD = "export const CUES = /charge|refund|invoice/i;\n";
const BAD = "export const CUES = /charge|invoice/i;\n";

/** The cues move to a file of their own; `home` is where nobody looks for an app. */
function movedTo(home: string, cues: string): Files {
  return {
    "answer.mjs": (text) =>
      put(
        "const ROUTES",
        `import { CUES } from "./${home}";\nconst ROUTES`,
      )(put("/charge|refund|invoice/i", "CUES")(text)),
    [home]: cues,
  };
}

test.each([
  [
    "paths that leave it out",
    "lib/cues.mjs",
    { [CONFIG]: put("timeout: 10s", "timeout: 10s\n  paths: [answer.mjs]") },
  ],
  ["the name of a folder that runs leave", "lib/__pycache__/cues.mjs", {}],
  ["the name of a store", "lib/.assize/cues.mjs", {}],
])("a loss pushed after a good run is not hidden by %s", async (_how, home, config) => {
  await using shop = await workshop("help-desk");
  await shop.commit("base");
  await shop.git("checkout", "-qb", "change");
  await shop.edit({ ...config, ...movedTo(home, GOOD) });
  await shop.commit("move the cues");
  const first = await shop.run("gate --base main");
  expect(first.code, first.err).toBe(0);
  await shop.edit({ [home]: BAD });
  await shop.commit("forget a cue");
  const second = await shop.run("gate --base main");
  expect(second.code, second.err).toBe(1);
});
