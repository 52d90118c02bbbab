import { describe, expect, test } from "vitest";
import { traceAddress } from "../../src/evaluate/addresses.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { readReuse, reuseLines, withTakenOver } from "../../src/evaluate/take-over.ts";
import { type Trace, traceId } from "../../src/formats/trace.ts";
import type { Verdict } from "../../src/formats/verdict.ts";
import { right } from "./scripts.ts";
import { memoryStore, plan, records, scorer, side } from "./world.ts";

const NOW = 1_000_000;
const TAKEABLE = { digests: ["app-1"], now: NOW };
const ADDRESS = "a".repeat(64);
const SAID: Verdict = { status: "scored", value: true, pass: true, number: null, rationale: "fine" };

function trace(more: Partial<Trace> = {}): Trace {
  const rest = {
    duration_ms: 1,
    usage: null,
    session: null,
    tags: {},
    spans: [],
    assessments: [],
    metadata: {},
  };
  return {
    trace_id: traceId({ q: 1 }, "A"),
    record_id: "r-1",
    sample: 0,
    inputs: { q: 1 },
    outcome: { status: "answered", outputs: "A" },
    at_ms: NOW,
    ...rest,
    ...more,
  };
}

function textOf(lines: Iterable<string>): string {
  return [...lines].map((line) => `${line}\n`).join("");
}

describe("what an earlier run left", () => {
  test("is found again at the addresses under which this run asks for it", () => {
    const text = textOf(reuseLines({ verdicts: [[ADDRESS, SAID]], traces: [["app-1", trace()]] }));
    const taken = readReuse(text, TAKEABLE);
    expect(taken?.refused).toBe(0);
    const own = { verdicts: memoryStore<Verdict>(), traces: memoryStore<Trace>() };
    const stores = withTakenOver(own, taken ?? never());
    const at = traceAddress({ digest: "app-1", inputs: { q: 1 }, sample: 0 });
    expect(stores.verdicts.get(ADDRESS)).toEqual(SAID);
    expect(stores.traces.get(at)).toEqual(trace());
    expect([own.verdicts.get(ADDRESS), own.traces.get(at)]).toEqual([SAID, trace()]); // kept, as it was used
  });

  test("does not replace what this run knows itself", async () => {
    const text = textOf(reuseLines({ verdicts: [[ADDRESS, SAID]], traces: [] }));
    const verdicts = memoryStore<Verdict>();
    const own: Verdict = { ...SAID, value: false, pass: false };
    await verdicts.put(ADDRESS, own);
    const taken = readReuse(text, TAKEABLE) ?? never();
    expect(withTakenOver({ verdicts, traces: memoryStore() }, taken).verdicts.get(ADDRESS)).toEqual(own);
  });

  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a list", []],
    ["a verdict without a form", { address: ADDRESS, verdict: { status: "scored" } }],
    [
      "an unscored verdict",
      { address: ADDRESS, verdict: { status: "unscored", reason: "refused", detail: "" } },
    ],
    ["an address that is none", { address: "../x", verdict: SAID }],
    ["an answer of another app", { digest: "app-2", trace: trace() }],
    ["an answer of no app", { trace: trace() }],
    [
      "an id that is not the content's",
      { digest: "app-1", trace: trace({ trace_id: `tr-${"0".repeat(32)}` }) },
    ],
    ["an answer from the future", { digest: "app-1", trace: trace({ at_ms: NOW + 1 }) }],
    ["an answer without a time", { digest: "app-1", trace: trace({ at_ms: null }) }],
    [
      "silence",
      { digest: "app-1", trace: trace({ outcome: { status: "silent", reason: "app_error", detail: "" } }) },
    ],
    ["a line beyond all bounds", { address: ADDRESS, verdict: SAID, more: "x".repeat(9 << 20) }],
  ])("is refused: %s", (_, line) => {
    const written = typeof line === "string" ? line : JSON.stringify(line);
    const taken = readReuse(`{"assize":"reuse","version":1}\n${written}\n`, TAKEABLE);
    expect([taken?.refused, taken?.verdicts.size, taken?.traces.size]).toEqual([1, 0, 0]);
  });

  test.each(["", "{}", '{"assize":"verdicts","version":1}', '{"assize":"reuse","version":2}'])(
    "is not read at all where it begins with %j",
    (head) => expect(readReuse(`${head}\n`, TAKEABLE)).toBeNull(),
  );

  test("is asked again where the judge would not have said so, or would count it otherwise", async () => {
    const judge = scorer();
    const verdicts = memoryStore<Verdict>();
    const run = () => {
      const work = { records: records(3), verdicts, scorers: [{ scorer: judge }] };
      return evaluate(plan({ ...work, head: side("head", "h", right).side }));
    };
    await run();
    const [one = "", two = ""] = verdicts.entries.keys();
    verdicts.entries.set(one, { ...SAID, value: "brilliant" });
    verdicts.entries.set(two, { ...SAID, value: false, pass: true });
    await run();
    expect(judge.asked).toBe(3 + 2);
    expect(verdicts.entries.get(one)).toMatchObject({ value: true, rationale: "compared" });
  });
});

function never(): never {
  throw new Error("nothing was read");
}
