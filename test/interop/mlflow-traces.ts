import type { Json, JsonObject } from "../../src/formats/json.ts";
import type { Rng } from "../../src/stats/rng.ts";

/** Traces as MLflow 3 writes them, drawn at random: the text of a file with whole nanoseconds. */
export function mlflowTraces(rng: Rng, count: number): JsonObject[] {
  const pick = picker(rng);
  return Array.from({ length: count }, (_, index) => {
    const id = `tr-${hex(rng, 32)}`;
    // Every fifth says exactly what the first says: equal content, another foreign id.
    const [inputs, outputs] = index % 5 === 4 ? [{ question: "same" }, "same"] : [value(rng, 2), answer(rng)];
    const steps = Array.from({ length: 1 + pick([0, 1, 3, 6]) }, (_, at) => spanId(at, id));
    return {
      info: {
        trace_id: id,
        client_request_id: pick([`req-${index}`, null]),
        trace_location: { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: "3" } },
        request_preview: JSON.stringify(inputs).slice(0, 1000),
        request_time: "2026-03-01T12:00:00.123Z",
        execution_duration_ms: pick([0, 12, 90_000]),
        state: pick(["OK", "OK", "OK", "ERROR", "IN_PROGRESS"]),
        trace_metadata: {
          "mlflow.trace_schema.version": "3",
          "mlflow.trace.session": pick(["s-1", "s-2"]),
          "mlflow.trace.tokenUsage": JSON.stringify({ input_tokens: 10, output_tokens: 3, total_tokens: 13 }),
          "mlflow.trace.sizeStats": '{"total_size_bytes": 900}',
          ["__proto__"]: "not a prototype",
        },
        tags: {
          "mlflow.traceName": "answer",
          env: pick(["prod", "test"]),
          constructor: "a tag like any other",
        },
        assessments: assessments({ rng, id, spans: steps }),
      },
      data: {
        spans: steps.map((span_id, at) => ({
          trace_id: btoa("0123456789abcdef"),
          span_id,
          parent_span_id: at === 0 ? null : pick(steps.slice(0, at)),
          name: pick(["retrieve", "call_tool", "llm"]),
          start_time_unix_nano: `1772366400${String(100_000_001 + at * 7)}`,
          end_time_unix_nano: `1772366401${String(100_000_003 + at * 7)}`,
          events: at === 2 ? [exception] : [],
          status: {
            code: pick(["STATUS_CODE_OK", "STATUS_CODE_ERROR", "STATUS_CODE_UNSET", "OK"]),
            message: "",
          },
          attributes: {
            "mlflow.traceRequestId": JSON.stringify(id),
            "mlflow.spanType": JSON.stringify(pick(["RETRIEVER", "TOOL", "CHAT_MODEL", "our own"])),
            "mlflow.spanInputs": JSON.stringify(at === 0 ? inputs : value(rng, 2)),
            "mlflow.spanOutputs": JSON.stringify(at === 0 ? outputs : pick([documents, value(rng, 3)])),
            "mlflow.chat.tokenUsage": '{"input_tokens": 1.0, "output_tokens": 2}',
          },
        })),
      },
    };
  });
}

const documents = [{ page_content: "9 kg: 41.40 €", metadata: { doc_uri: "fees.md" }, id: "d-1" }];

const exception = {
  name: "exception",
  time_unix_nano: "1772366400100000009",
  attributes: { "exception.type": "KeyError", "exception.message": 'no "key"\n\u2028' },
};

/** Expectations of every JSON type, feedback with values and errors, on the trace and on a span, one of them overridden. */
function assessments({ rng, id, spans }: { rng: Rng; id: string; spans: readonly string[] }): JsonObject[] {
  const pick = picker(rng);
  const common = (n: number, more: JsonObject) => ({
    assessment_id: `a-${hex(rng, 32)}`,
    assessment_name: `check_${n}`,
    trace_id: id,
    source: { source_type: pick(["LLM_JUDGE", "CODE", "AI_JUDGE"]), source_id: "openai:/gpt-6-luna" },
    create_time: "2026-03-01T12:00:01.500Z",
    last_update_time: "2026-03-01T12:00:01.500Z",
    metadata: { "mlflow.assessment.judgeCost": "0.0001" },
    valid: true,
    ...more,
  });
  const scalars = [null, true, false, 0, -1.5, "", "text"].map((plain) => ({
    expectation: { value: plain },
  }));
  const others = [[], {}, ["a", 1, null], { a: { b: [true] } }].map((deep) => ({
    expectation: { serialized_value: { serialization_format: "JSON_FORMAT", value: JSON.stringify(deep) } },
  }));
  const error = { error_code: "RATE_LIMIT", error_message: "slow down", stack_trace: "at line 1" };
  const feedback = [true, 0.25, "yes", ["a"], { a: 1 }].map((said) => ({ feedback: { value: said } }));
  const failed = { feedback: { value: null, error } };
  const first = common(0, { feedback: { value: false }, valid: false, rationale: "first" });
  const second = common(0, { feedback: { value: true }, overrides: first.assessment_id ?? null });
  const onSpan = common(1, { feedback: { value: "no" }, span_id: spans[0] ?? null, rationale: "…" });
  const person = { source_type: "HUMAN", source_id: "user-0123456789abcdef" };
  const thumbs = common(2, { feedback: { value: true }, source: person });
  const developer = { source_type: "HUMAN", source_id: "user-fedcba9876543210" };
  const note = {
    ...common(2, { feedback: { value: "stale" }, source: developer }),
    rationale: "price of 2024",
  };
  const withdrawn = common(2, {
    feedback: { value: "ok" },
    source: developer,
    overrides: note.assessment_id,
  });
  const issue = common(2, { issue: { issue_name: "iss-1" } });
  const rest = [...scalars, ...others, ...feedback, failed].map((one, n) => common(3 + n, one));
  const always = [first, second, onSpan, thumbs, { ...note, valid: false }, withdrawn, issue];
  return [...always, ...rest.filter(() => rng() < 0.7)];
}

/** Any JSON value, with keys and texts that break what is careless. */
export function value(rng: Rng, depth: number): Json {
  const pick = picker(rng);
  const plain: Json[] = [
    null,
    true,
    0,
    -0.5,
    1e21,
    "",
    "é\u0000\ud83d\ude00",
    '"quoted" \\ \n',
    "1772366400123456789",
  ];
  if (depth === 0) return pick(plain);
  const inner = () => value(rng, depth - 1);
  const members: [string, Json][] = [
    ["question", inner()],
    [pick(["__proto__", "constructor", "toString", "a.b", ""]), inner()],
  ];
  return pick([
    ...plain.slice(1),
    [inner(), inner()],
    Object.fromEntries(members),
    Object.fromEntries(members),
  ]);
}

function answer(rng: Rng): Json {
  return picker(rng)<Json>(["41.40 €", { answer: "yes", sources: [] }, ["a"], 7, false]);
}

function spanId(at: number, id: string): string {
  return btoa(`${id.slice(3, 9)}${String(at).padStart(2, "0")}`);
}

function hex(rng: Rng, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(rng() * 16).toString(16)).join("");
}

function picker(rng: Rng) {
  return <T>(items: readonly T[]): T => {
    const item = items[Math.floor(rng() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
}
