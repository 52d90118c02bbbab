import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { labelLine } from "../../src/formats/label.ts";
import { type Bench, openBench, openTab, savedLines, startAs, strike } from "./browser.ts";
import { item, plainItems, question, reviewData } from "./review-list.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const labelsIn = (lines: { [key: string]: unknown }[]) =>
  lines.filter((line) => "assessment_name" in line).map((line) => labelLine.parse(line));

describe("somebody who has never seen git", () => {
  test("answers 20 from disk with the keyboard alone, reloads in the middle, loses nothing and saves one file", async () => {
    const url = await bench.write("twenty", reviewData({ items: plainItems(20) }));
    const { page, faults, requests } = await openTab(bench, url);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("0 of 20 answered · about 10 minutes left").waitFor();
    for (let n = 0; n < 10; n++) await page.keyboard.press("y");
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Answer 11 of 20");
    await page.reload();
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Answer 11 of 20");
    for (let n = 0; n < 8; n++) await page.keyboard.press("y");
    await page.keyboard.press("n");
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.type("The price is of last year.");
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    await page.getByText("That was the last one").waitFor();
    const lines = await savedLines(page);
    const labels = labelsIn(lines);
    expect(labels.map(({ feedback }) => feedback?.value).toSorted()).toEqual(
      ["abstain", "no", ...Array(18).fill("yes")].toSorted(),
    );
    expect(labels.find(({ feedback }) => feedback?.value === "no")?.rationale).toBe(
      "The price is of last year.",
    );
    expect(labels[0]?.metadata).toEqual({
      schema_version: "1",
      session: "september",
      sampling: "draw",
      blind: "true",
    });
    expect(new Set(labels.map(({ assessment_id }) => assessment_id)).size).toBe(20);
    expect(lines.length - labels.length).toBe(20); // each answer travels with its labels
    expect([...faults, ...requests]).toEqual([]);
  });

  test("changes an answer after saving: the label stays and is taken back by the next", async () => {
    const url = await bench.write("change", reviewData({ items: plainItems(2) }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.keyboard.press("y");
    const [first] = labelsIn(await savedLines(page));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("n");
    await page.locator("textarea:focus").waitFor();
    const labels = labelsIn(await savedLines(page));
    expect(labels.map(({ feedback, overrides }) => [feedback?.value, overrides])).toEqual([
      ["yes", undefined],
      ["no", first?.assessment_id],
    ]);
  });

  test("loses no key that is struck before the screen it acts on is drawn", async () => {
    const { page } = await openTab(bench, await bench.write("fast", reviewData({ items: plainItems(3) })));
    await startAs(page, "mira");
    // To the end, back from there, into a dialog that swallows the rest.
    await strike(page, ["y", "y", "y", "ArrowLeft", "c", "ArrowLeft", "ArrowLeft", "?", "y", "y"]);
    await page.locator("dialog[open]").waitFor();
    expect(await page.locator("h2").first().textContent()).toBe("Answer 2 of 3");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    // What is typed right after "no" is its reason, and no answers.
    await strike(page, ["n", "y", "y", "c"]);
    const values = labelsIn(await savedLines(page)).map(({ feedback }) => feedback?.value);
    expect(values.toSorted()).toEqual(["abstain", "no", "yes"]);
  });

  test("skips with a reason, which goes to whoever made the list", async () => {
    const url = await bench.write("skip", reviewData({ items: plainItems(2) }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.keyboard.press("s");
    await page.getByLabel("Something is missing to decide").check();
    await page.getByRole("button", { name: "Skip it" }).click();
    const [label] = labelsIn(await savedLines(page));
    expect(label).toMatchObject({
      feedback: { value: "abstain" },
      rationale: "Something is missing to decide",
      metadata: { skipped: "true" },
    });
  });

  test("keys answer what is missing, whichever question was written about last, and Enter goes on after a click", async () => {
    const questions = [
      question(),
      question({
        name: "off",
        title: "Off?",
        input: { categorical: { options: ["facts", "tone"], multiple: true } },
      }),
    ];
    const url = await bench.write("missing", reviewData({ items: plainItems(2), questions }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.keyboard.press("n");
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.type("An old price.");
    for (const key of ["Escape", "Enter", "2"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Facts" }).click();
    await page.keyboard.press("Enter");
    expect(await page.locator("h2").first().textContent()).toBe("Answer 2 of 2");
    const values = labelsIn(await savedLines(page)).map(({ feedback }) => feedback?.value);
    expect(values).toEqual(["no", ["facts", "tone"]]);
  });

  test("answers every kind of question", async () => {
    const questions = [
      question({
        name: "ok",
        title: "Does it hold?",
        input: { pass_fail: { positive: "holds", negative: "breaks" } },
      }),
      question({ name: "tone", title: "How warm?", input: { numeric: { min: 1, max: 5, integer: true } } }),
      question({
        name: "price",
        title: "What price?",
        input: { numeric: { min: 0, max: 100, integer: false } },
      }),
      question({
        name: "faults",
        title: "What is off?",
        input: { categorical: { options: ["facts", "tone"], multiple: true } },
      }),
      question({
        name: "say",
        title: "Say it better",
        type: "expectation",
        input: { text: { max_length: 80 } },
      }),
      question({
        name: "facts",
        title: "Which facts?",
        type: "expectation",
        input: { text_list: { max_count: 3, max_length_each: 40 } },
      }),
    ];
    const url = await bench.write("kinds", reviewData({ items: plainItems(1), questions }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.keyboard.press("y");
    await page.keyboard.press("4");
    await page.getByLabel("A number from 0 to 100").fill("12,5");
    await page
      .getByRole("group", { name: /What is off/ })
      .getByRole("button", { name: "Tone" })
      .click();
    await page.getByLabel("Say it better").fill("Ask at the counter.");
    await page.getByLabel("Point 1").fill("12.50 €");
    await page.getByLabel("Point 2").fill("three days");
    await page.getByRole("button", { name: "Next" }).click();
    const labels = labelsIn(await savedLines(page));
    expect(
      Object.fromEntries(labels.map((label) => [label.assessment_name, label.feedback ?? label.expectation])),
    ).toEqual({
      ok: { value: true },
      tone: { value: 4 },
      price: { value: 12.5 },
      faults: { value: ["tone"] },
      say: { value: "Ask at the counter." },
      facts: { serialized_value: { serialization_format: "JSON_FORMAT", value: '["12.50 €","three days"]' } },
    });
  });
});

describe("two people", () => {
  test("label the same draw blind: each in an order of their own, neither sees the other", async () => {
    const items = plainItems(12);
    const url = await bench.write("draw", reviewData({ items }));
    const mira = await openTab(bench, url);
    await startAs(mira.page, "mira");
    await strike(mira.page, Array(12).fill("y"));
    const hers = labelsIn(await savedLines(mira.page));
    const tomas = await openTab(bench, url, mira.page.context());
    await tomas.page.getByRole("button", { name: "You are mira. Change" }).click();
    await startAs(tomas.page, "tomas");
    expect(await tomas.page.getByText("0 of 12 answered").count()).toBe(1);
    expect(await tomas.page.locator("[aria-pressed=true]").count()).toBe(0);
    await strike(tomas.page, Array(12).fill("1"));
    const his = labelsIn(await savedLines(tomas.page));
    const orderOf = (labels: typeof hers) => labels.map(({ trace_id }) => trace_id);
    expect(orderOf(his).toSorted()).toEqual(orderOf(hers).toSorted());
    expect(orderOf(his)).not.toEqual(orderOf(hers));
    expect(his.every(({ source }) => source.source_id === "tomas")).toBe(true);
  });

  test("decide a disagreement with everyone's reasons in sight, and only with a reason", async () => {
    const opinions = [
      {
        by: "mira",
        from: "person" as const,
        question: "correctness",
        value: "no",
        reason: "Used goods are excluded.",
      },
      { by: "tomas", from: "person" as const, question: "correctness", value: "yes", reason: "" },
    ];
    const contested = item("Can I return a used charger?", "Yes, within 30 days.", {
      opinions,
      sampling: "chosen",
    });
    const list = { kind: "disagreement", blind: false } as const;
    const url = await bench.write("contested", reviewData({ items: [contested], list }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    await page.getByText("Used goods are excluded.").waitFor();
    await page.keyboard.press("n");
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Please decide, and say why.").waitFor();
    await page.keyboard.type("The page excludes them.");
    await page.keyboard.press("Enter");
    await page.getByText("That was the last one").waitFor();
  });

  test("one person in two tabs: both hear of it and of each other's answers", async () => {
    const url = await bench.write("tabs", reviewData({ items: plainItems(4) }));
    const one = (await openTab(bench, url)).page;
    await startAs(one, "mira");
    const two = (await openTab(bench, url, one.context())).page;
    await one.getByText("open in another tab").waitFor();
    await two.getByText("open in another tab").waitFor();
    await one.bringToFront();
    await one.keyboard.press("y");
    await two.bringToFront();
    await two.getByText("1 of 4 answered").waitFor();
    await two.keyboard.press("ArrowRight");
    await two.keyboard.press("y");
    await one.getByText("2 of 4 answered").waitFor();
    expect(labelsIn(await savedLines(one))).toHaveLength(2);
  });

  test("compare two answers side by side, the questions about one at a time", async () => {
    const items = plainItems(4);
    const url = await bench.write("compare", reviewData({ items, list: { kind: "compare" } }));
    const { page } = await openTab(bench, url);
    await startAs(page, "mira");
    expect(await page.locator(".side").count()).toBe(2);
    await page.keyboard.press("y");
    expect(await page.locator(".side.here").getAttribute("aria-label")).toBe("Second answer");
  });
});
