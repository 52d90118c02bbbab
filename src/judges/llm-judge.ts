import { UserError } from "../errors.ts";
import type { Judge } from "../formats/judge-file.ts";
import type { Unscored, Verdict } from "../formats/verdict.ts";
import { askJudge } from "./ask-judge.ts";
import { inBothOrders, swapped } from "./both-orders.ts";
import { checkJudge } from "./check-judge.ts";
import { defineJudge, type JudgeDefinition } from "./define-judge.ts";
import { fenceMark } from "./fence.ts";
import { type JudgeContent, readContent } from "./judge-content.ts";
import { judgeFingerprint } from "./judge-fingerprint.ts";
import { type JudgeScale, judgeScale, scoredBy } from "./judge-scale.ts";
import { createMemory, type Memory, type Recall } from "./memory.ts";
import type { Embedder, Model, ModelRequest } from "./model.ts";
import { judgePrompt } from "./prompt.ts";
import { recordMessage } from "./record-message.ts";
import { replySchema } from "./reply.ts";
import type { NotSampled, Reading, Scorer, Subject } from "./scorer.ts";
import { type ReadContent, readSteps, worstStep } from "./steps.ts";

/** What a judge is made of. */
export interface JudgeParts {
  judge: Judge;
  model: Model;
  /** `lexical` compares examples locally and asks nobody. */
  embed: Embedder | "lexical";
  /** Used where the judge's file names no model. */
  defaults: { model: string | null };
  /** A secret of this process for the fences in prompts; never part of an address. */
  nonce: string;
}

/** An LLM judge as a scorer. Throws a UserError that lists everything wrong with its file. */
export function createJudge(parts: JudgeParts): Scorer {
  const asking = prepare(parts);
  const { judge, definition, memory, scale, model } = asking;
  const { name, repeat } = judge.file;
  const embedding = !memory ? null : parts.embed === "lexical" ? parts.embed : parts.embed.name;
  return {
    name,
    voice: "judge",
    ...scale,
    fingerprint: judgeFingerprint({ judge, definition, model: model.name, embedding }),
    repeat,
    model: model.name,
    read: (subject) => readSubject(asking, subject),
    // The content is what `read` made: the caller keeps it only as an address.
    score: (content, options) => scoreContent(asking, content as JudgeContent, options),
  };
}

/** A judge made ready once, for all its verdicts. */
interface Asking {
  judge: Judge;
  definition: JudgeDefinition;
  memory: Memory | null;
  scale: JudgeScale;
  model: { port: Model; name: string };
  /** The constant part of the prompt. */
  system: string;
  nonce: string;
}

function prepare({ judge, model, embed, defaults, nonce }: JudgeParts): Asking {
  const definition = definitionOf(judge);
  const guidelines = judge.file.guidelines.map(({ text }) => text);
  return {
    judge,
    definition,
    memory: createMemory(judge, embed),
    scale: judgeScale(definition.value, definition.rule),
    model: { port: model, name: judge.file.model ?? defaults.model ?? noModel(judge) },
    system: judgePrompt(definition, guidelines),
    nonce,
  };
}

function readSubject(asking: Asking, subject: Subject): Reading {
  const { spans } = asking.definition;
  if (spans === null || subject.span !== undefined) return readOne(asking, subject);
  return readSteps(subject, { type: spans, read: (step) => readOne(asking, step) });
}

function readOne({ definition, memory }: Asking, subject: Subject): ReadContent {
  const reading = readContent({ placeholders: definition.placeholders, subject, recalls: memory !== null });
  return reading.status === "ready" ? (missingOneOf(definition, reading.content) ?? reading) : reading;
}

interface Read {
  repeat: number;
  signal: AbortSignal;
}

async function scoreContent(
  asking: Asking,
  content: JudgeContent,
  read: Read,
): Promise<Verdict | NotSampled> {
  if (!content.steps) return scoreOne(asking, content, read);
  const steps = await Promise.all(
    content.steps.map(async ({ span, content }) => ({
      span,
      verdict: await scoreOne(asking, content, read),
    })),
  );
  return worstStep(steps, asking.scale);
}

async function scoreOne(
  asking: Asking,
  content: JudgeContent,
  { repeat, signal }: Read,
): Promise<Verdict | NotSampled> {
  const { definition, scale, memory, nonce } = asking;
  const known = definition.builtin?.shortcut?.(content.values);
  if (known) return scoredBy(scale, known);
  const recalled = memory && content.recall ? await memory.recall(content.recall, signal) : NOTHING;
  if (recalled.status === "failed") return embeddingFailed(recalled.message, signal);
  const ask = (values: JudgeContent["values"]) => {
    const mark = fenceMark({ nonce, content: { ...content, values }, repeat });
    const request = requestFor(asking, recordMessage({ values, examples: recalled.examples, mark }), signal);
    return askJudge({ model: asking.model.port, request, vocabulary: definition.value, scale });
  };
  const swaps = definition.builtin?.swaps;
  if (!swaps) return ask(content.values);
  const orders = await Promise.all([ask(content.values), ask(swapped(content.values, swaps))]);
  return inBothOrders(orders, { swaps, scale });
}

const NOTHING: Recall = { status: "recalled", examples: [] };

function requestFor(
  { judge, definition, model, system }: Asking,
  record: string,
  signal: AbortSignal,
): ModelRequest {
  return {
    model: model.name,
    messages: [
      { role: "system", content: system },
      { role: "user", content: record },
    ],
    parameters: judge.file.parameters,
    schema: replySchema(definition.value),
    signal,
  };
}

function definitionOf(judge: Judge): JudgeDefinition {
  const problems = checkJudge(judge, null);
  const defined = defineJudge(judge);
  if (problems.length > 0 || defined.status === "invalid") throw new UserError(problems);
  return defined.definition;
}

function noModel({ file, folder }: Judge): never {
  throw new UserError({
    code: "judge_without_model",
    message: `judge ${file.name} has no model`,
    hint: "Name one as `model: provider:/model` in the judge's file, or for all judges as `models.judge` in assize.yaml.",
    at: { file: `${folder}/judge.yaml` },
  });
}

/** A built-in that takes this or that expectation, on a record that has neither. */
function missingOneOf({ builtin }: JudgeDefinition, { values }: JudgeContent): Unscored | null {
  const choices = values.filter(({ name }) => builtin?.needsOneOf.includes(name));
  if (choices.length === 0 || choices.some(({ text }) => text !== null)) return null;
  const names = choices.map(({ name }) => name).join(" or ");
  return { status: "unscored", reason: "missing_expectation", detail: `the record has no ${names}` };
}

function embeddingFailed(message: string, signal: AbortSignal): Unscored {
  if (signal.aborted) return { status: "unscored", reason: "aborted", detail: "the run was stopped" };
  return {
    status: "unscored",
    reason: "model_error",
    detail: `no embedding for the judge's examples: ${message}`,
  };
}
