import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...(await readdir(join(ROOT, "docs"))).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
];

test.each(PAGES)("every link and picture of %s leads somewhere in this repository", async (page) => {
  const targets = (await linksOf(page)).filter((target) => !/^[a-z]+:/.test(target));
  const broken: string[] = [];
  for (const target of targets) if (!(await leadsSomewhere(page, target))) broken.push(target);
  expect(broken).toEqual([]);
});

async function linksOf(page: string): Promise<string[]> {
  const text = await readFile(join(ROOT, page), "utf8");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
}

async function leadsSomewhere(page: string, target: string): Promise<boolean> {
  const [path = "", heading] = target.split("#");
  const file = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || (await headingsOf(file)).includes(heading);
}

/** The anchors that GitHub gives to headings: lower case, spaces as hyphens, no other punctuation. */
async function headingsOf(file: string): Promise<string[]> {
  const headings = (await readFile(file, "utf8")).matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
