import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ModelRequest } from "../../judges/model.ts";
import { type Shape, sentParameters } from "./shape.ts";

/** The body of a chat request in a shape that the model takes. */
export function chatBody(request: {
  model: string;
  ask: Pick<ModelRequest, "messages" | "parameters" | "schema">;
  shape: Shape;
}): ChatCompletionCreateParamsNonStreaming {
  const { model, ask, shape } = request;
  return {
    ...sentParameters(shape, ask.parameters),
    model,
    messages: ask.messages,
    ...responseFormat(ask.schema, shape),
    ...(shape.logprobs ? { logprobs: true } : {}),
  };
}

function responseFormat(
  schema: ModelRequest["schema"],
  { format }: Shape,
): Pick<ChatCompletionCreateParamsNonStreaming, "response_format"> {
  if (!schema || format === "text") return {};
  if (format === "json_object") return { response_format: { type: "json_object" } };
  return { response_format: { type: "json_schema", json_schema: { ...schema, strict: true } } };
}
