import { alignJudge } from "../../src/align/align-judge.ts";
import type { Example } from "../../src/align/alignment.ts";
import type { AlignmentPlan } from "../../src/align/alignment-plan.ts";
import { vocabularyOf } from "../../src/align/instructions-of.ts";
import { NO_LOOKS } from "../../src/align/looks.ts";
import { OPTIMIZERS } from "../../src/align/optimizers.ts";
import { memoryReplies } from "../../src/align/reply-store.ts";
import type { Json } from "../../src/formats/json.ts";
import type { Judge } from "../../src/formats/judge-file.ts";
import { createJudge } from "../../src/judges/llm-judge.ts";
import type { Model, ModelReply, ModelRequest } from "../../src/judges/model.ts";
import { replyText } from "../../src/offline/reply-text.ts";
import { judgeOf, recordOf, traceOf } from "../judges/make.ts";

/** The stand-in without its server: the same prompts, the same replies, no wire. */
export function inProcess(): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    asked,
    async complete(request) {
      asked.push(request);
      const response_format = request.schema ? { type: "json_schema" } : undefined;
      return replyOf(
        replyText({
          model: request.model,
          messages: request.messages.map((message) => ({ ...message })),
          response_format,
        }).text,
      );
    },
  };
}

export function replyOf(text: string): ModelReply {
  return {
    status: "replied",
    text,
    finish: "stop",
    model: "standin",
    input_tokens: 10,
    output_tokens: 5,
    usd: 0,
    latency_ms: 1,
    attempts: 1,
    logprobs: null,
    dropped: [],
  };
}

/** A model whose reflections are replaced; judging goes on as before. */
export function reflecting(model: Model, reflect: (request: ModelRequest) => ModelReply | null): Model {
  return {
    complete: async (request) =>
      isReflection(request) ? (reflect(request) ?? model.complete(request)) : model.complete(request),
  };
}

export function isReflection({ messages }: ModelRequest): boolean {
  return messages[0]?.content.startsWith("You help a judge agree with people.") ?? false;
}

export function roleJudge(more: object = {}): Judge {
  return judgeOf({
    name: "role",
    instructions: `Does the role {{ outputs.role }} fit the sentence {{ inputs.sentence }}?
METHODS says what was done. RESULTS says what was found. BACKGROUND says what was known before.`,
    value: { categories: ["yes", "no"] },
    pass_when: ["yes"],
    model: "offline:/standin",
    ...more,
  });
}

/** A sentence, the role it was given, and what people say of that. */
export interface Said {
  sentence: string;
  role: string;
  label: "yes" | "no";
  why?: string;
  group?: string;
}

export function exampleOf(said: Said, at: number, judge = roleJudge()): Example {
  const inputs = { sentence: said.sentence };
  const trace = traceOf(inputs, { role: said.role }, { record_id: `r${at}` });
  const group = said.group ?? `g${at}`;
  return {
    trace_id: trace.trace_id,
    group,
    subject: { trace, record: { ...recordOf(inputs, {}, group), id: `r${at}` }, earlier: [] },
    label: said.label,
    human: outcome(judge, said.label),
    voices: [{ labeler: "anna", value: said.label, rationale: said.why ?? "" }],
    fingerprint: `${said.label} ${at}`,
    settled: true,
  };
}

function outcome(judge: Judge, label: Json): Example["human"] {
  const scorer = createJudge({
    judge,
    model: inProcess(),
    embed: "lexical",
    defaults: { model: null },
    nonce: "n",
  });
  return scorer.outcomeOf(label) ?? { pass: null, number: null };
}

const WHO = [
  "children",
  "nurses",
  "porters",
  "men",
  "women",
  "patients",
  "clerks",
  "drivers",
  "cooks",
  "pupils",
];
const WHERE = ["in two towns", "at home", "on the ward", "at school", "by the sea", "in spring", "at night"];

/**
 * Labelled sentences. Every third is one that the stand-in gets wrong in every sample: a procedure with figures, which it
 * takes for a finding. The others it judges as people do.
 */
export function sentences(count: number): Said[] {
  return Array.from({ length: count }, (_, at): Said => {
    const [who, where] = [WHO[at % WHO.length], WHERE[Math.floor(at / WHO.length) % WHERE.length]];
    const number = 100 + at * 7;
    const why = "Weighing is what they did. METHODS.";
    if (at % 6 === 0)
      return {
        sentence: `Two clerks weighed ${number} ${who} ${where}, 12% of them twice.`,
        role: "METHODS",
        label: "yes",
        why,
      };
    if (at % 6 === 3)
      return {
        sentence: `Staff weighed ${number} ${who} ${where}, 8% of them twice.`,
        role: "RESULTS",
        label: "no",
        why,
      };
    if (at % 3 === 1)
      return { sentence: `Weight fell by ${at}% among ${who} ${where}.`, role: "RESULTS", label: "yes" };
    return {
      sentence: `Pain among ${who} ${where} dropped by ${at}%.`,
      role: "METHODS",
      label: "no",
      why: "A finding.",
    };
  });
}

/** An alignment ready to run; `more` replaces parts of it. */
export function planOf(more: Partial<AlignmentPlan> & { optimizerName?: string } = {}): AlignmentPlan {
  const { optimizerName: name = "memalign", ...rest } = more;
  const run = OPTIMIZERS.get(name);
  if (!run) throw new Error(`no optimizer ${name}`);
  return {
    judge: roleJudge(),
    examples: sentences(60).map((said, at) => exampleOf(said, at)),
    optimizer: { name, run },
    model: { port: inProcess(), judge: null, reflection: "offline:/standin" },
    embed: "lexical",
    nonce: "n",
    signal: new AbortController().signal,
    replies: memoryReplies(),
    budget: { judge_calls: 10_000, reflections: 100 },
    looks: NO_LOOKS,
    learned: {},
    instructionsFrom: [],
    scheduled: false,
    ...rest,
  };
}

/** Runs an alignment that is expected to be tried. */
export async function tried(plan: AlignmentPlan) {
  const alignment = await alignJudge(plan);
  if (alignment.status !== "tried") throw new Error(`not tried: ${alignment.reason}`);
  return alignment;
}

export { vocabularyOf };
