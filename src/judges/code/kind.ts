import type { Json, JsonObject } from "../../formats/json.ts";
import { readPath } from "../../formats/path.ts";
import type { Unscored, UnscoredReason } from "../../formats/verdict.ts";
import type { Reading } from "../scorer.ts";

/** What a code scorer says of one output. */
export type Mark =
  | { pass: boolean; rationale: string }
  | { number: number; rationale: string }
  | { unscored: UnscoredReason; detail: string };

/** What a module's function is given and may return; `value` where it wants to say why. */
export type UserFunction = (trace: Json, record: Json) => unknown;

/** What code scorers need of the world. */
export interface ScorerPorts {
  /** Loads `path#function`; `digest` hashes its source and is part of the fingerprint. */
  loadFunction(reference: string): Promise<{ call: UserFunction; digest: string }>;
  /** Reads a JSON file beside the configuration. */
  loadJson(path: string): Promise<Json>;
  /** Tests a pattern against a text; throws where that takes too long, for patterns can explode. */
  matches(pattern: RegExp, text: string): boolean;
}

/** One kind of code scorer: what it reads, and how it marks that. */
export interface CodeKind<S> {
  /** Exactly what the mark depends on. */
  read(settings: S, view: JsonObject): Reading;
  /** Makes the scorer ready; `identity` is what, beside the settings, can change a mark. */
  prepare(settings: S, ports: ScorerPorts): Promise<Prepared> | Prepared;
}

/** A scorer that is ready. */
export interface Prepared {
  mark(content: Json): Mark | Promise<Mark>;
  identity?: Json;
}

/** Marks a value that is there; `expected` is null for kinds that expect nothing of the record. */
export type Compare = (actual: Json, expected: Json) => Mark;

interface Paths {
  actual: string;
  /** A path, a literal list, or nothing. */
  expected?: string | readonly string[];
}

/**
 * A kind that looks at one place of the trace, and mostly compares it with one of the record. Nothing to look at is a
 * fail, nothing to compare with is unscored.
 */
export function comparison<S>(parts: {
  paths(settings: S): Paths;
  compare(settings: S, ports: ScorerPorts): Compare | Promise<Compare>;
}): CodeKind<S> {
  return {
    read: (settings, view) => readPlaces(parts.paths(settings), view),
    async prepare(settings, ports) {
      const compare = await parts.compare(settings, ports);
      const { actual: path } = parts.paths(settings);
      return { mark: (content) => markPlaces(content as Places, { compare, path }) }; // content is what read gave
    },
  };
}

type Places = { actual?: Json; expected?: Json };

function readPlaces({ actual, expected }: Paths, view: JsonObject): Reading {
  const places: { [place: string]: Json } = {};
  const found = readPath(actual, view);
  if (found !== undefined) places.actual = found;
  if (typeof expected === "string") {
    const wanted = readPath(expected, view);
    if (wanted === undefined) return missing(expected);
    places.expected = wanted;
  }
  return { status: "ready", content: places };
}

/** How the rationale begins where an output lacks what is read; the path follows. */
export const NOT_IN_OUTPUT = "the output has no ";

function missing(path: string): Unscored {
  return { status: "unscored", reason: "missing_expectation", detail: `the record has no ${path}` };
}

function markPlaces(
  { actual, expected }: Places,
  { compare, path }: { compare: Compare; path: string },
): Mark {
  if (actual === undefined) return { pass: false, rationale: `${NOT_IN_OUTPUT}${path}` };
  return compare(actual, expected ?? null);
}
