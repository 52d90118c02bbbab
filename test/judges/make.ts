import type { Json, JsonObject } from "../../src/formats/json.ts";
import { type Judge, type JudgeExample, judgeFile } from "../../src/formats/judge-file.ts";
import type { DatasetRecord } from "../../src/formats/record.ts";
import type { Span } from "../../src/formats/span.ts";
import { type Trace, traceId } from "../../src/formats/trace.ts";
import type { Model, ModelReply, ModelRequest } from "../../src/judges/model.ts";
import type { Subject } from "../../src/judges/scorer.ts";

/** A judge from what its file would say, defaults filled in as the loader does. */
export function judgeOf(file: object, examples: JudgeExample[] = []): Judge {
  return {
    file: judgeFile.parse({ name: "quality", ...file }),
    examples,
    proof: null,
    folder: "judges/quality",
  };
}

export function traceOf(
  inputs: Json,
  outputs: Json,
  more: Partial<Omit<Trace, "spans">> & { spans?: Span[] } = {},
): Trace {
  return {
    trace_id: traceId(inputs, outputs),
    record_id: "r1",
    sample: 0,
    inputs,
    outcome: { status: "answered", outputs },
    duration_ms: null,
    usage: null,
    session: null,
    tags: {},
    spans: [],
    assessments: [],
    metadata: {},
    at_ms: null,
    ...more,
  };
}

export function recordOf(inputs: JsonObject, expectations: JsonObject = {}, group = "r1"): DatasetRecord {
  return {
    id: "r1",
    inputs,
    expectations,
    tags: {},
    group,
    must: false,
    source: null,
    at: { file: "datasets/d.jsonl", line: 1 },
    content_hash: "h",
  };
}

/** A trace with its record, as the scorers get it. */
export function subjectOf(inputs: JsonObject, outputs: Json, expectations: JsonObject = {}): Subject {
  return { record: recordOf(inputs, expectations), trace: traceOf(inputs, outputs), earlier: [] };
}

/** What a server said, with everything else filled in. */
export function replied(
  text: string,
  more: Partial<Extract<ModelReply, { status: "replied" }>> = {},
): ModelReply {
  return {
    status: "replied",
    text,
    finish: "stop",
    model: "tiny-1",
    input_tokens: 100,
    output_tokens: 20,
    usd: 0.001,
    latency_ms: 5,
    attempts: 1,
    logprobs: null,
    dropped: [],
    ...more,
  };
}

/** A model that gives prepared replies in order and remembers what it was asked. */
export function scripted(...replies: ModelReply[]): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    asked,
    async complete(request) {
      asked.push(request);
      const reply = replies[asked.length - 1];
      if (!reply) throw new Error(`asked ${asked.length} times, ${replies.length} replies prepared`);
      return reply;
    },
  };
}

/** A signal that nobody aborts. */
export function calm(): AbortSignal {
  return new AbortController().signal;
}
