import { expect, test } from "vitest";
import { labelBranch } from "../../src/labels/label-proposal.ts";

test.each([
  ["mira", "september", "assize/labels/mira-september"],
  ["Åsa M. Øvrevik", "a  b/c", "assize/labels/Åsa-M.-Øvrevik-a-b-c"],
  ["李雷", "prod", "assize/labels/李雷-prod"],
  ["ליאת", "prod", "assize/labels/ליאת-prod"],
  ["a..b", "x.lock", "assize/labels/a.b-x"],
  ["mira", "??", "assize/labels/mira-list"],
])("the labels of %s on %s have a branch of their own", (labeler, list, branch) => {
  expect(labelBranch({ list, by: { [labeler]: 1 }, traces: 0 })).toBe(branch);
});
