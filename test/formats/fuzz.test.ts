import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { mutate } from "./mutate.ts";
import { load, SOUND } from "./repository.ts";

/** Of each file; a few thousand have been tried once, these keep watch. */
const MUTANTS = 3;

test.each(Object.keys(SOUND))("whatever becomes of %s is taken, or told with its file", async (path) => {
  for (let seed = 0; seed < MUTANTS; seed++) {
    const mutant = mutate(SOUND[path] ?? "", seededRng(`${seed} ${path}`));
    const fault: unknown = await load({ [path]: mutant }).then(
      () => null,
      (error) => error,
    );
    if (fault === null) continue;
    expect(fault, mutant).toBeInstanceOf(UserError);
    for (const { at } of (fault as UserError).problems) expect(at?.file, mutant).toBeTruthy();
  }
});
