import { expect, test } from "vitest";
import { grouped } from "../../src/formats/grouped.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [310_000, "310,000"],
  [1_234_567, "1,234,567"],
])("%i has its thousands set apart", (value, text) => {
  expect(grouped(value)).toBe(text);
});
