import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { SPECS } from "../../src/shell/specs.ts";
import { faultsOf } from "./check-file.ts";
import { type Desk, openDesk } from "./copy-repository.ts";
import { type Block, readPage, shellLines } from "./read-page.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The page that everybody reads first, and those that people go on to. */
const FIRST = "README.md";
const OTHERS = (await readdir(join(ROOT, "docs")))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);

/** The tests can't run themselves; and what the demo shows is looked at in test/cli/process.test.ts. */
const NOT_RUN = ["npm cit", "node dist/cli/index.js demo"];

/** What takes half a minute of processor time is only estimated: the demo aligns this judge, see test/cli/process.test.ts. */
const ESTIMATED = ["assize align role-correct --dry-run"];

/** All pages together take some 20 s on two idle cores; on a busy machine each waits for the others. */
const PATIENCE_MS = 900_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  return () => desk[Symbol.asyncDispose]();
});

/** The pages try the same example: what the first one judged, from nothing, the others find judged, as a reader does. */
describe("whoever follows a page gets what it says", () => {
  test(FIRST, async () => desk.keep(await follow(FIRST, await blocksOf(FIRST))), PATIENCE_MS);

  test.concurrent.each(OTHERS)(
    "%s",
    async (page) => {
      const blocks = await blocksOf(page);
      if (blocks.some(({ language }) => language === "sh")) await follow(page, blocks);
      else for (const block of blocks) expect(shownFaults(block), `${page}:${block.line}`).toEqual([]);
    },
    PATIENCE_MS,
  );
});

async function blocksOf(page: string): Promise<Block[]> {
  return readPage(await readFile(join(ROOT, page), "utf8"));
}

/** Does what a page says in a clone of its own, and gives the clone. */
async function follow(page: string, blocks: readonly Block[]): Promise<string> {
  const clone = await desk.clone(basename(page, ".md"));
  let cwd = clone;
  let said = "";
  for (const block of blocks) {
    const place = `${page}:${block.line}`;
    expect(shownFaults(block), place).toEqual([]);
    if (block.language === "console") expect(unknownFlags(block.text), place).toEqual([]);
    if (block.title !== null) await write(join(cwd, block.title), block.text);
    if (block.language === "text") expect(unsaid(block.text, said), `${place}\n${said}`).toEqual([]);
    if (block.language !== "sh") continue;
    said = "";
    for (const { text, code, line } of shellLines(block).filter(({ text }) => !NOT_RUN.includes(text))) {
      const ran = await desk.run(ESTIMATED.includes(text) ? `${text} --estimate` : text, cwd);
      expect(ran.code, `${page}:${line}: ${text}\n${ran.said}`).toBe(code);
      ({ cwd } = ran);
      said += ran.said;
    }
  }
  return clone;
}

function shownFaults({ title, partOf, text }: Block): string[] {
  const path = title ?? partOf;
  return path === null ? [] : faultsOf(path, text, title !== null);
}

/** Flags that the command of a line does not have; a `console` block shows what takes the reader's own words, so it is not run. */
function unknownFlags(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.startsWith("assize "));
  if (lines.length === 0) return ["no command of assize"];
  return lines.flatMap((line) => {
    const [, name, ...words] = line.split(" ");
    const flags = SPECS.find((spec) => spec.name === name)?.flags.map((flag) => `--${flag.name}`) ?? [];
    return words.filter((word) => word.startsWith("--") && !flags.includes(word));
  });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Lines of a shown output that the commands before it did not say; `…` stands for anything, line breaks do not count. */
function unsaid(shown: string, said: string): string[] {
  const heard = flat(said);
  return shown
    .split("…")
    .map(flat)
    .filter((piece) => piece !== "" && !heard.includes(piece));
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
