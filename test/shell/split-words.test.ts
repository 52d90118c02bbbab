import { expect, test } from "vitest";
import { splitWords } from "../../src/shell/split-words.ts";

test.each([
  ["", []],
  ["  --offline\n  --only route\n", ["--offline", "--only", "route"]],
  ['--records "a b" c', ["--records", "a b", "c"]],
  ['--records="a b,c"', ["--records=a b,c"]],
  ["--records='a \"b\"'", ['--records=a "b"']],
  ['"a \\" b"\'c d\'e', ['a " bc de']],
  ['"" --json x', ["", "--json", "x"]],
  ['an open " quote', ["an", "open", '"', "quote"]],
])("%j is parted into %j", (text, words) => {
  expect(splitWords(text)).toEqual(words);
});
