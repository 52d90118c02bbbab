import { describe, expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { type Files, put, type Workshop, workshop } from "./run.ts";

const kilos = [1, 2, 3, 4, 5, 6];
const OUTPUTS = ["4.60 €", "9.20 €", "13.80 €", "18.40 €", "23.00 €", "27.60 €"];
const IDS = kilos.map((kg, at) =>
  traceId({ question: `How much is ${kg} kg to Norway?` }, OUTPUTS[at] ?? null),
);
const SEPTEMBER = "eval/sessions/september.yaml";

/** What one person says of the first outputs of the scenario, as the page of a session would. */
function labels(labeler: string, count: number, given: object = {}): Files {
  const lines = IDS.slice(0, count).map((trace_id, at) =>
    JSON.stringify({
      assessment_id: `${labeler}-${at}`,
      assessment_name: "correctness",
      trace_id,
      source: { source_type: "HUMAN", source_id: labeler },
      create_time: "2026-01-01T10:00:00Z",
      feedback: { value: "yes" },
      metadata: { schema_version: "1", session: "september", blind: "true" },
      ...given,
    }),
  );
  return { [`eval/labels/correctness/${labeler}.jsonl`]: `${lines.join("\n")}\n` };
}

const errOf = async (shop: Workshop, line: string) => (await shop.run(line)).err;

describe("a new session", () => {
  test("from a filter is written once, says who is asked how much, and makes a page", async () => {
    await using shop = await workshop("label-desk");
    const line =
      "review --new october --filter tags.sample='yes' --limit 4 --assigned mira,tomas --overlap 0.5 --due 2026-12-01";
    expect(await shop.run(line)).toEqual({
      code: 0,
      out: "eval/sessions/october.yaml\n",
      err: [
        "october: 0 of 4 outputs done, due 2026-12-01",
        "  0 of 2 that two are to answer have both",
        "  mira: 0 of 3 answered",
        "  tomas: 0 of 3 answered",
        "Next: assize review --session october --file october.html",
        "",
      ].join("\n"),
    });
    const text = await shop.read("eval/sessions/october.yaml");
    expect(text).toContain("filter: tags.sample='yes'\n  limit: 4\n");
    expect(await shop.run(line)).toMatchObject({
      code: 2,
      err: "eval/sessions/october.yaml: there is such a session already, and --new never overwrites\n  Choose another name, or edit the file.\n",
    });
    expect(await shop.read("eval/sessions/october.yaml")).toBe(text);
  });

  test("from a filter whose pattern takes for ever is refused, and so is one that was written before", async () => {
    const slow = "text RLIKE '^((.+)+)+!$'";
    const october = `name: october\nschemas: [correctness]\ntraces:\n  filter: "${slow}"\n`;
    await using shop = await workshop("label-desk", { "eval/sessions/october.yaml": october });
    const told = "a pattern of the filter takes too long on these traces";
    const hint = "Repeats within repeats, as in (a+)+, can take for ever: write it without.";
    const fresh = await shop.run(`review --new november --filter ${slow.replaceAll(" ", "\t")}`);
    expect(fresh).toEqual({ code: 2, out: "", err: `--filter: ${told}\n  ${hint}\n` });
    const kept = await shop.run("review --session october --file october.html");
    expect(kept).toEqual({ code: 2, out: "", err: `eval/sessions/october.yaml:4:11: ${told}\n  ${hint}\n` });
  });

  test("by lot names what was drawn and out of how many; the same name draws the same", async () => {
    await using shop = await workshop("label-desk");
    await shop.run("review --new lot --sample 3");
    const text = await shop.read("eval/sessions/lot.yaml");
    expect(text.match(/tr-[0-9a-f]{32}/g)).toHaveLength(3);
    expect(text).toContain("strata:\n  - name: all\n    N: 7\n    n: 3\n");
    await shop.edit({ "eval/sessions/lot.yaml": null });
    await shop.run("review --new lot --sample 3");
    expect(await shop.read("eval/sessions/lot.yaml")).toBe(text);
  });

  test("from a draw keeps its strata, and from disagreement lists what people differ on", async () => {
    const draw = [
      { version: 1, metric: "same", kind: "random", seed: "s", strata: [{ name: "all", N: 9, n: 1 }] },
      { pair: "p1", stratum: "all", record_id: "r-1", base: IDS[0], head: IDS[1] },
    ];
    await using shop = await workshop("label-desk", {
      "eval/draws/d1.jsonl": draw.map((line) => `${JSON.stringify(line)}\n`).join(""),
      ...labels("mira", 2),
      ...labels("tomas", 1, { feedback: { value: "no" } }),
    });
    expect(await errOf(shop, "review --new drawn --draw d1 --schemas correctness")).toContain(
      "drawn: 2 of 2 outputs done",
    );
    expect(await shop.read("eval/sessions/drawn.yaml")).toContain("draw: d1\n");
    expect(await shop.read("eval/sessions/drawn.yaml")).toContain("    N: 9\n    n: 1\n");
    await shop.run("review --new differ --disagreement correctness");
    expect(await shop.read("eval/sessions/differ.yaml")).toContain(`traces:\n  - ${IDS[0]}\nschemas:`);
  });

  test.each([
    [
      "--new a/b --schemas corectness --assigned miro --draw d9",
      [
        '"a/b" is no name of a session',
        "  It has letters, digits, - . and _, and names the file.",
        'there is no draw "d9"',
        "  Known: none.",
        'there is no schema "corectness"',
        '  Did you mean "correctness"? Known: expected_facts, expected_response, guidelines, correctness.',
        'there is no labeler "miro"',
        '  Did you mean "mira"? Known: mira, tomas.',
      ],
    ],
    [
      "--new x --filter tags.sample=",
      [
        "--filter: a value is wanted here, at character 13 of the filter",
        "  Texts stand in quotes: tags.sample = 'yes'.",
      ],
    ],
    [
      "--new x --filter tags.sample='maybe'",
      [
        "none of 7 outputs fits the filter",
        "  Outputs stand under traces/ (assize import brings them); --traces names further files.",
      ],
    ],
    [
      "--new x --overlap 3 --due soon",
      [
        "--overlap: overlap: expected at most 1, found the number 3",
        "  Share that a second labeler answers blind.",
        '--due: due: expected a date such as 2026-11-22, found "soon"',
        "  Last day.",
      ],
    ],
    [
      "--new x --disagreement correctness",
      ["people differ on no output about correctness", "  assize labels agreement says on what they agree."],
    ],
    [
      "--disagreement correctness --file out.html",
      ["people differ on no output about correctness", "  assize labels agreement says on what they agree."],
    ],
    [
      "--new x --limit 2 --disagreement correctness",
      [
        "a list comes from one place: a filter, a draw or a disagreement",
        "  --filter, --limit, --order-by and --sample choose among all outputs; --draw and --disagreement bring their own.",
      ],
    ],
  ])("review %s is refused, and writes nothing", async (words, told) => {
    await using shop = await workshop("label-desk");
    const before = await shop.files();
    expect(await shop.run(`review ${words}`)).toEqual({ code: 2, out: "", err: `${told.join("\n")}\n` });
    expect(await shop.files()).toEqual(before);
  });
});

describe("a session", () => {
  test("is as far as its labels say; its own answers do not shorten its list", async () => {
    await using shop = await workshop("label-desk", { ...labels("mira", 6), ...labels("tomas", 2) });
    const { code, out, err } = await shop.run("labels list --session september");
    expect([code, out.trim().split("\n").length]).toEqual([0, 8]);
    expect(err).toBe(
      [
        "september: 2 of 6 outputs done",
        "  2 of 6 that two are to answer have both",
        "  mira: 6 of 6 answered",
        "  tomas: 2 of 6 answered",
        "",
      ].join("\n"),
    );
  });

  test("of nobody in particular asks nobody about what enough people have answered", async () => {
    const anyone = put("assigned: [mira, tomas]\noverlap: 1", "overlap: 0");
    await using shop = await workshop("label-desk", { ...labels("mira", 4), [SEPTEMBER]: anyone });
    expect(await errOf(shop, "labels list --session september")).toBe(
      "september: 4 of 6 outputs done\n  mira: 4 answered\n",
    );
  });

  test("whose question was reworded asks again, and says so", async () => {
    await using shop = await workshop("label-desk", {
      ...labels("mira", 4),
      "eval/schemas/correctness.yaml": put("title:", "version: 2\ntitle:"),
    });
    expect(await errOf(shop, "labels list --session september")).toBe(
      [
        "september: 0 of 6 outputs done",
        "  0 of 6 that two are to answer have both",
        "  mira: 0 of 6 answered",
        "  tomas: 0 of 6 answered",
        "  4 answers to an older wording: asked anew",
        "",
      ].join("\n"),
    );
  });

  const FILTER = "{ filter: \"tags.sample = 'yes' AND feedback.correctness IS NULL\" }";
  test.each<[string, Files[string], string]>([
    [
      "a trace that is not there",
      put(FILTER, `[${IDS[0]}, tr-00000000000000000000000000000009]`),
      `${SEPTEMBER}:2:47: there is no trace tr-00000000000000000000000000000009`,
    ],
    [
      "a file that is not there",
      put(FILTER, "[traces/weekly.jsonl]"),
      `${SEPTEMBER}:2:10: there is no file of traces traces/weekly.jsonl`,
    ],
    [
      "a schema that is not there",
      put("[correctness]", "[corectness]"),
      `${SEPTEMBER}:3:11: there is no schema "corectness"`,
    ],
    [
      "somebody who may not label",
      put("[mira, tomas]", "[mira, tom]"),
      `${SEPTEMBER}:4:18: there is no labeler "tom"`,
    ],
    [
      "a filter that is none",
      put("tags.sample =", "tags.sample is"),
      `${SEPTEMBER}:2:19: NULL is wanted here, at character 16 of the filter`,
    ],
  ])("that names %s is told where", async (_, change, told) => {
    await using shop = await workshop("label-desk", { [SEPTEMBER]: change });
    const { code, err } = await shop.run("review --session september --file out.html");
    expect([code, err.split("\n")[0]]).toEqual([2, told]);
  });

  test("may name a file of traces: all of them are on the list", async () => {
    const change = put(FILTER, "[traces/nightly.jsonl]");
    await using shop = await workshop("label-desk", { [SEPTEMBER]: change });
    expect(await errOf(shop, "labels list --session september")).toContain("september: 0 of 7 outputs done");
  });
});
