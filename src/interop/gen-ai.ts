import { isPlainObject, type Json } from "../formats/json.ts";

/** What a step of OpenTelemetry's GenAI conventions says in MLflow's words. */
export interface GenAiStep {
  type: string | null;
  inputs: Json | undefined;
  outputs: Json | undefined;
  tokens: { input_tokens?: number; output_tokens?: number } | null;
}

type Attributes = ReadonlyMap<string, Json>;

const TYPES: { [operation: string]: string } = {
  chat: "CHAT_MODEL",
  generate_content: "CHAT_MODEL",
  text_completion: "LLM",
  embeddings: "EMBEDDING",
  execute_tool: "TOOL",
  invoke_agent: "AGENT",
  create_agent: "AGENT",
  retrieval: "RETRIEVER",
};

const INPUTS = [
  "gen_ai.tool.call.arguments",
  "gen_ai.retrieval.query.text",
  "input.value",
  "traceloop.entity.input",
];
const OUTPUTS = [
  "gen_ai.tool.call.result",
  "gen_ai.retrieval.documents",
  "output.value",
  "traceloop.entity.output",
];

/**
 * Reads OpenTelemetry's GenAI conventions (`gen_ai.*`), and where they are silent, MLflow's own attributes, OpenInference's
 * and OpenLLMetry's.
 */
export function genAiStep(attributes: Attributes): GenAiStep {
  const operation = attributes.get("gen_ai.operation.name");
  const own = attributes.get("mlflow.spanType") ?? attributes.get("openinference.span.kind");
  const known =
    typeof operation === "string" && Object.hasOwn(TYPES, operation) ? TYPES[operation] : undefined;
  return {
    type: typeof own === "string" ? String(decoded(own)) : (known ?? null),
    inputs: decoded(attributes.get("mlflow.spanInputs")) ?? asked(attributes) ?? firstOf(attributes, INPUTS),
    outputs:
      decoded(attributes.get("mlflow.spanOutputs")) ?? answered(attributes) ?? firstOf(attributes, OUTPUTS),
    tokens: tokensOf(attributes),
  };
}

function asked(attributes: Attributes): Json | undefined {
  const messages = messagesIn(attributes, "gen_ai.input.messages");
  if (messages === undefined) return undefined;
  const system = decoded(attributes.get("gen_ai.system_instructions"));
  const first = system === undefined ? [] : [{ role: "system", content: contentOf(system) }];
  return { messages: [...first, ...messages] };
}

/** One answer that is text alone is that text: the shortest thing to judge. */
function answered(attributes: Attributes): Json | undefined {
  const messages = messagesIn(attributes, "gen_ai.output.messages");
  if (messages === undefined) return undefined;
  const [only, ...more] = messages;
  const content = more.length === 0 && isPlainObject(only) ? only.content : undefined;
  return typeof content === "string" ? content : { messages };
}

function messagesIn(attributes: Attributes, key: string): Json[] | undefined {
  const messages = decoded(attributes.get(key));
  return Array.isArray(messages) ? messages.map(messageOf) : undefined;
}

/** `{role, parts}` as the `{role, content}` that chats have everywhere else. */
function messageOf(message: Json): Json {
  if (!isPlainObject(message) || !Array.isArray(message.parts)) return message;
  const { parts, ...rest } = message as { [key: string]: Json };
  return { ...rest, content: contentOf(parts ?? null) };
}

function contentOf(parts: Json): Json {
  if (!Array.isArray(parts)) return parts;
  const texts = parts.map((part) => (isPlainObject(part) && part.type === "text" ? part.content : undefined));
  return texts.every((text) => typeof text === "string") ? texts.join("\n") : parts;
}

function tokensOf(attributes: Attributes): GenAiStep["tokens"] {
  const input_tokens = count(attributes, ["gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"]);
  const output_tokens = count(attributes, ["gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"]);
  if (input_tokens === undefined && output_tokens === undefined) return null;
  return {
    ...(input_tokens !== undefined && { input_tokens }),
    ...(output_tokens !== undefined && { output_tokens }),
  };
}

function count(attributes: Attributes, keys: readonly string[]): number | undefined {
  const found = keys
    .map((key) => attributes.get(key))
    .find((value) => typeof value === "number" && value >= 0);
  return typeof found === "number" ? found : undefined;
}

function firstOf(attributes: Attributes, keys: readonly string[]): Json | undefined {
  const key = keys.find((candidate) => attributes.has(candidate));
  return key === undefined ? undefined : decoded(attributes.get(key));
}

/** Structured attributes come as such or as JSON in a text. */
function decoded(value: Json | undefined): Json | undefined {
  if (typeof value !== "string" || !/^\s*["[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return value;
  }
}
