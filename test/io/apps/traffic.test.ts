import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { traffic } from "../../../src/io/apps/traffic.ts";

it("lets one go alone at a time, and nobody beside it, also where all set out at once", async () => {
  const road = traffic();
  const onRoad = new Set<string>();
  const met: string[] = [];
  const go = (name: string) => async () => {
    onRoad.add(name);
    await setImmediate();
    met.push([...onRoad].sort().join("+"));
    onRoad.delete(name);
  };
  const early = [road.together(go("a")), road.together(go("b"))];
  await Promise.all([...early, road.alone(go("C")), road.alone(go("D")), road.together(go("e"))]);
  expect(met.filter((names) => /[CD]/.test(names))).toEqual(["C", "D"]);
  expect(met).toHaveLength(5);
});
