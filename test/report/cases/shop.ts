import { hashJson } from "../../../src/formats/hash.ts";
import { type DatasetRecord, readRecord } from "../../../src/formats/record.ts";
import { type Silence, type Trace, traceId } from "../../../src/formats/trace.ts";
import type { UnscoredReason } from "../../../src/formats/verdict.ts";
import { PRODUCTS, SHOP_TEXTS, type ShopText } from "./shop-texts.ts";

/** How an answer fares between the sides. */
export type Fate = "same" | "wrong" | "reworded" | "reworded wrong" | "worse" | "better";

/** How many records have which fate; the rest stays the same and right. */
export interface Fates {
  worse?: number;
  better?: number;
  reworded?: number;
  rewordedWrong?: number;
  wrong?: number;
}

/** A trouble on one side of a record: no verdict of any scorer where the app was silent, else none of the judge. */
export interface Trouble {
  side: "base" | "head" | "both";
  reason: UnscoredReason;
  detail: string;
}

/** One record of the shop with what the bot said on both sides. */
export interface ShopRow {
  record: DatasetRecord;
  text: ShopText;
  answers: { base: string; head: string };
  routes: { base: string; head: string };
  fate: Fate;
  route: Fate;
  trouble: Trouble | null;
}

const SILENCES: readonly Silence[] = ["app_error", "app_timeout", "no_output"];

/** Shares no factor with the sizes used here, so it spreads fates over topics. */
const STRIDE = 101;
/** Another one, so that lost routes are not the records with worse answers. */
const ROUTE_STRIDE = 107;

/** The first n records of the shop, with these fates of answers and routes. */
export function shopRows(n: number, fates: Fates, routes: Fates = {}): ShopRow[] {
  const fateAt = spread(n, fates, STRIDE);
  const routeAt = spread(n, routes, ROUTE_STRIDE);
  return Array.from({ length: n }, (_, index) => {
    const text = textOf(index);
    const fate = fateAt(index);
    const route = routeAt(index);
    return {
      record: recordOf(index, text),
      text,
      fate,
      route,
      trouble: null,
      answers: { base: answerOf(fate, "base", text), head: answerOf(fate, "head", text) },
      routes: { base: routeOf(route, "base", text), head: routeOf(route, "head", text) },
    };
  });
}

/** What the bot gave on one side, as a trace. */
export function shopTrace(row: ShopRow, side: "base" | "head"): Trace {
  const silence = silenceOf(row, side);
  const outputs = { reply: row.answers[side], route: row.routes[side] };
  return {
    trace_id: traceId(row.record.inputs, silence ? null : outputs),
    record_id: row.record.id,
    sample: 0,
    inputs: row.record.inputs,
    outcome: silence
      ? { status: "silent", reason: silence, detail: row.trouble?.detail ?? "" }
      : { status: "answered", outputs },
    duration_ms: 800,
    usage: null,
    session: null,
    tags: {},
    spans: [],
    assessments: [],
    metadata: {},
    at_ms: null,
  };
}

/** Why the app gave no answer on this side; null where it did. */
export function silenceOf({ trouble }: ShopRow, side: "base" | "head"): Silence | null {
  if (!trouble || (trouble.side !== side && trouble.side !== "both")) return null;
  return SILENCES.find((silence) => silence === trouble.reason) ?? null;
}

/** Identity of the rows as a dataset. */
export function shopVersion(rows: readonly ShopRow[]): string {
  return hashJson(rows.map(({ record }) => record.content_hash).sort());
}

function spread(n: number, fates: Fates, stride: number): (index: number) => Fate {
  const { worse = 0, better = 0, reworded = 0, rewordedWrong = 0, wrong = 0 } = fates;
  const order: Fate[] = [
    ...Array.from({ length: worse }, (): Fate => "worse"),
    ...Array.from({ length: better }, (): Fate => "better"),
    ...Array.from({ length: reworded }, (): Fate => "reworded"),
    ...Array.from({ length: rewordedWrong }, (): Fate => "reworded wrong"),
    ...Array.from({ length: wrong }, (): Fate => "wrong"),
  ];
  return (index) => order[(index * stride) % n] ?? "same";
}

function textOf(index: number): ShopText {
  const text = SHOP_TEXTS[index % SHOP_TEXTS.length];
  const product = PRODUCTS[Math.floor(index / SHOP_TEXTS.length) % PRODUCTS.length];
  if (!text || !product) throw new Error("the shop has no such text");
  const about = (words: string) => words.replaceAll("{p}", product);
  return { ...text, question: about(text.question), good: about(text.good), bad: about(text.bad) };
}

function recordOf(index: number, { topic, question, expected }: ShopText): DatasetRecord {
  return readRecord(
    {
      id: `${topic}-${String(index + 1).padStart(3, "0")}`,
      inputs: { question },
      expectations: { expected_response: expected, route: topic },
      tags: { topic },
    },
    { file: "eval/datasets/support.jsonl", line: index + 1 },
  );
}

function answerOf(fate: Fate, side: "base" | "head", { good, bad }: ShopText): string {
  const text = isRight(fate, side) ? good : bad;
  const isReworded = side === "head" && fate.startsWith("reworded");
  return isReworded ? `${text} Is there anything else I can do for you?` : text;
}

/** Whether the side is right. */
export function isRight(fate: Fate, side: "base" | "head"): boolean {
  switch (fate) {
    case "same":
    case "reworded":
      return true;
    case "wrong":
    case "reworded wrong":
      return false;
    case "worse":
      return side === "base";
    case "better":
      return side === "head";
  }
}

function routeOf(fate: Fate, side: "base" | "head", { topic }: ShopText): string {
  return isRight(fate, side) ? topic : "general";
}
