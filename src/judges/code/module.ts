import { z } from "zod";
import type { Json, JsonObject } from "../../formats/json.ts";
import type { Span } from "../../formats/span.ts";
import { outputsOf } from "../../formats/trace.ts";
import type { Subject } from "../scorer.ts";
import type { Mark, Prepared, ScorerPorts } from "./kind.ts";

/** A user's function and what it is declared to return. */
export interface ModuleSettings {
  /** `path#function`. */
  reference: string;
  returns: "boolean" | "number";
}

/**
 * What a user's function is given. Times and costs are left out: they differ between equal answers, and a pair that is
 * equal must be known as equal; `latency` and `cost` are kinds of their own.
 */
export function moduleContent({ trace, record }: Subject): Json {
  const content = {
    trace: {
      trace_id: trace.trace_id,
      inputs: trace.inputs,
      outputs: outputsOf(trace),
      spans: trace.spans.map(timeless),
      session: trace.session,
      tags: trace.tags,
    },
    record: record && {
      id: record.id,
      inputs: record.inputs,
      expectations: record.expectations,
      tags: record.tags,
      group: record.group,
    },
  };
  return content as Json; // spans were read as JSON; members that are undefined are left out of it
}

/** Loads the function. What it throws is a fault of the scorer, not of the app. */
export async function prepareModule(settings: ModuleSettings, ports: ScorerPorts): Promise<Prepared> {
  const { call, digest } = await ports.loadFunction(settings.reference);
  return {
    identity: digest,
    async mark(content) {
      const { trace, record } = structuredClone(content) as JsonObject; // content is what moduleContent gave
      return readResult(await call(trace ?? null, record ?? null), settings.returns);
    },
  };
}

const result = z.union([
  z.union([z.boolean(), z.number()]).transform((value) => ({ value, rationale: "" })),
  z.object({ value: z.union([z.boolean(), z.number()]), rationale: z.string().default("") }),
]);

function readResult(returned: unknown, returns: ModuleSettings["returns"]): Mark {
  const read = result.safeParse(returned);
  if (!read.success)
    return fault("the function must return a boolean, a finite number or { value, rationale }");
  const { value, rationale } = read.data;
  if (typeof value === "boolean") {
    if (returns === "boolean") return { pass: value, rationale };
    return fault("the function returned a boolean where its scorer declares a number");
  }
  if (returns === "number") return { number: value, rationale };
  return fault(
    `the function returned a number (${value}): declare it with returns: number, or make it a pass rate with at_least`,
  );
}

function fault(detail: string): Mark {
  return { unscored: "scorer_error", detail };
}

function timeless({ start_ms: _start, end_ms: _end, ...span }: Span): Omit<Span, "start_ms" | "end_ms"> {
  return span;
}
