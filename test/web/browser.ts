import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { buildWeb } from "../../scripts/build-web.mjs";
import { renderReviewPage } from "../../src/labels/render-review-page.ts";
import type { ReviewData } from "../../src/labels/review-data.ts";

/** The first that is here: the shell without windows takes three quarters of the processor time of a whole browser. */
const BROWSERS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];
const VIEWPORT = { width: 1280, height: 720 };

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  // A tab behind another one is not to be slowed down: its half of a test would only wait.
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
];

/** A browser and a folder of pages, which goes when disposed. */
export interface Bench extends AsyncDisposable {
  browser: Browser;
  template: string;
  /** Writes the page of a list and says where it is. */
  write(name: string, data: ReviewData): Promise<string>;
}

let built: Promise<string> | null = null;
let launched: Promise<Browser> | null = null;
let last: Tab | null = null;

/** A bench with the browser and the template of this worker; both are made once, the browser ends with the worker. */
export async function openBench(): Promise<Bench> {
  launched ??= launch();
  const [browser, template] = await Promise.all([launched, pageTemplate()]);
  const folder = await mkdtemp(join(tmpdir(), "review-page-"));
  return {
    browser,
    template,
    async write(name, data) {
      const path = join(folder, `${name}.html`);
      await writeFile(path, renderReviewPage(template, data));
      return pathToFileURL(path).href;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The browser ends with the worker, which is told to by SIGTERM and has no time then: at exit all of it goes at once. */
function launch(): Promise<Browser> {
  process.once("SIGTERM", () => process.exit());
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error(`none of ${BROWSERS.join(", ")} is here: install one of them`);
  return chromium.launch({ executablePath, args: FLAGS, handleSIGTERM: false });
}

/** The page without a list, built once for all files of a worker. */
export function pageTemplate(): Promise<string> {
  built ??= buildTemplate();
  return built;
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

/**
 * Opens an address in a new tab of a context, or else in the one tab that all tests of a worker use in turn, emptied of
 * what was kept: a tab of one's own takes ten times as long as to load a page anew.
 */
export async function openTab(bench: Bench, url: string, context?: BrowserContext): Promise<Tab> {
  if (context) return await visit(await context.newPage(), url);
  const page = (await emptied(last)) ?? (await ownPage(bench));
  last = await visit(page, url);
  return last;
}

async function ownPage({ browser }: Bench): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: VIEWPORT });
  return await context.newPage();
}

/** The tab's page as if it were new; null where there is none any more. */
async function emptied(tab: Tab | null): Promise<Page | null> {
  if (tab === null || tab.page.isClosed()) return null;
  const { page } = tab;
  page.removeAllListeners();
  await page.unrouteAll();
  await page.context().setOffline(false);
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia({ colorScheme: null });
  await Promise.all(
    page
      .context()
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  );
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}

async function visit(page: Page, url: string): Promise<Tab> {
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
  await page.locator("h2").first().waitFor();
}

/**
 * Strikes keys one after the other as no hands can: each when the one before was heard, none waits until the screen is
 * drawn. No key may be lost, and each acts on what the one before it led to.
 */
export async function strike(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (struck) => {
    const heard = new MessageChannel();
    for (const key of struck) {
      const to = document.activeElement ?? document.body;
      to.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await new Promise((done) => {
        heard.port1.onmessage = done;
        heard.port2.postMessage(null);
      });
    }
  }, keys);
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
