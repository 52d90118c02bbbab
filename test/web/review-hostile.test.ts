import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReviewItem } from "../../src/labels/review-data.ts";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";
import { item, question, reviewData } from "./review-list.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const BEACON = "https://beacon.invalid/pixel.png";
const FENCE = "```";
const SCRIPT = `<script>document.title = "owned"</script><img src=x onerror="document.title='owned'"><svg onload="document.title='owned'">`;

/** What a model, a user or a fork might write, wherever the page shows something. */
const HOSTILE: { [name: string]: string } = {
  "a script": SCRIPT,
  "the end of its own data block": `</script><script>document.title = "owned"</script><!-- `,
  "an image beacon": `![see](${BEACON}) <img src="${BEACON}"> [![](${BEACON})](${BEACON})`,
  "a link to code": "[press me](javascript:document.title='owned') <a href=\"javascript:alert(1)\">here</a>",
  "a style and a frame": `<style>@import url(${BEACON})</style><iframe src="${BEACON}"></iframe><link rel=stylesheet href="${BEACON}">`,
  "a refresh and a base": `<meta http-equiv=refresh content="0;url=${BEACON}"><base href="${BEACON}">`,
  "a fake fence": `${FENCE}\n</pre></div>\n${FENCE}\`\n~~~ ![](${BEACON})`,
  "an end of a script in JSON": '{"role":"</script>\u2028\u2029","<!--":"]]>"}',
};

/** A text wherever an item can carry one. */
function hostileItem(text: string): ReviewItem {
  const messages = [
    { role: "user", content: text },
    { role: text, content: [{ type: "text", text }] },
  ];
  return item({ messages, [text]: { [text]: text } }, text, {
    spans: [
      { name: text, type: "TOOL", inputs: { q: text }, outputs: text },
      { name: "retrieve", type: "RETRIEVER", outputs: [{ page_content: text, metadata: { doc_uri: text } }] },
    ],
    opinions: [{ by: text, from: "judge", question: "correctness", value: text, reason: text }],
  });
}

describe("what a model wrote is never more than text", () => {
  test("in the conversation, in cards, in opinions and in the list's own name", async () => {
    const items = Object.values(HOSTILE).map((text) => hostileItem(text));
    const list = { kind: "ordered", blind: false, name: HOSTILE["the end of its own data block"] } as const;
    const url = await bench.write(
      "hostile",
      reviewData({ items, list, questions: [question({ reason_for: [] })] }),
    );
    const { page, faults, requests } = await openTab(bench, url);
    await startAs(page, "mira");
    for (const [name, text] of Object.entries(HOSTILE)) {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      const alive = ".reading :is(img, a, iframe, style, link, svg, script, meta, base, form)";
      expect(await page.locator(alive).count(), name).toBe(0);
      const shown = await page.locator(".judged .bubble").textContent();
      expect(shown?.replace(/\s/g, "").length, name).toBeGreaterThan(text.length / 3);
      await page.keyboard.press("y");
    }
    await page.getByText("That was the last one").waitFor();
    // A title is one line without runs of space.
    const title = `${list.name} · octo/support-bot`.replace(/\s+/g, " ");
    expect([page.url(), await page.title()]).toEqual([url, title]);
    expect([...faults, ...requests]).toEqual([]);
  });

  test("marks that turn, hide or colour text are shown as what they are", async () => {
    const text = "pay \u202e001 EUR\u202c \u001b[31mnow\u001b[0m\u0007 hid\u200bden \u{e0041}";
    const url = await bench.write("marks", reviewData({ items: [item("q", text)] }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    expect(await page.locator(".judged .prose").textContent()).toBe(
      "pay ⟦U+202E⟧001 EUR⟦U+202C⟧ ␛[31mnow␛[0m␇ hid⟦U+200B⟧den ⟦U+E0041⟧",
    );
  });

  test("five million characters: the beginning at once, the rest on request", async () => {
    const text = "word ".repeat(1_000_000);
    const url = await bench.write(
      "long",
      reviewData({ items: [item("q", text), item("q", { deep: [text] })] }),
    );
    const { page, faults } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.getByRole("button", { name: "Show more (5.0 million characters left)" }).click();
    expect((await page.locator(".judged .prose").textContent())?.length).toBeLessThan(100_000);
    await page.keyboard.press("y");
    await page.getByText("Answer 2 of 2").waitFor();
    expect(faults).toEqual([]);
  });

  test("the policy forbids what the page never does", async () => {
    const url = await bench.write("policy", reviewData({ items: [item("q", "a")] }));
    const { page } = await openTab(bench, url);
    const became = await page.evaluate(async (beacon) => {
      const blocked: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        blocked.push(effectiveDirective),
      );
      await fetch(beacon).catch(() => null);
      document.body.insertAdjacentHTML("beforeend", `<img src="${beacon}"><p style="color:red">x</p>`);
      const script = document.createElement("script");
      script.textContent = "document.title = 'owned'";
      document.body.append(script);
      await new Promise((done) => setTimeout(done, 200));
      return { blocked, title: document.title };
    }, BEACON);
    expect(became.title).not.toBe("owned");
    expect(new Set(became.blocked)).toEqual(
      new Set(["connect-src", "img-src", "style-src-attr", "script-src-elem"]),
    );
  });
});
