import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { buildWeb } from "../../scripts/build-web.mjs";
import { renderReviewPage } from "../../src/labels/render-review-page.ts";
import type { ReviewData } from "../../src/labels/review-data.ts";

const CHROMIUM = "/usr/bin/chromium";

/** A tab behind another one is not to be slowed down: its half of a test would only wait. */
const AWAKE = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
];

/** A browser and a folder of pages; gone when disposed. */
export interface Bench extends AsyncDisposable {
  browser: Browser;
  template: string;
  /** Writes the page of a list and says where it is. */
  write(name: string, data: ReviewData): Promise<string>;
}

let built: Promise<string> | null = null;

/** Builds the page once for all files of a worker, and starts a browser. */
export async function openBench(): Promise<Bench> {
  built ??= buildTemplate();
  const template = await built;
  const folder = await mkdtemp(join(tmpdir(), "review-page-"));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...AWAKE],
  });
  return {
    browser,
    template,
    async write(name, data) {
      const path = join(folder, `${name}.html`);
      await writeFile(path, renderReviewPage(template, data));
      return pathToFileURL(path).href;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "review-template-"));
  await buildWeb(join(folder, "template.html"));
  const template = await readFile(join(folder, "template.html"), "utf8");
  await rm(folder, { recursive: true });
  return template;
}

/** A tab with what went wrong in it and what it asked the network for. */
export interface Tab {
  page: Page;
  faults: string[];
  requests: string[];
}

/** Opens an address in a tab of a context, by default one of its own. */
export async function openTab(bench: Bench, url: string, context?: BrowserContext): Promise<Tab> {
  const page = await (context ?? (await bench.browser.newContext({ reducedMotion: "reduce" }))).newPage();
  const tab: Tab = { page, faults: [], requests: [] };
  page.on("pageerror", (error) => tab.faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") tab.faults.push(message.text());
  });
  page.on("dialog", (dialog) => {
    tab.faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("blob:")) tab.requests.push(request.url());
  });
  await page.goto(url);
  return tab;
}

/** Says who is answering. */
export async function startAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

/** Saves the answers as a file and reads its lines. */
export async function savedLines(page: Page): Promise<{ [key: string]: unknown }[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save my answers" }).first().click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  await page.getByRole("button", { name: "Close" }).click();
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { [key: string]: unknown }); // the page writes objects only
}
