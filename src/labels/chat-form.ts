import type { Json, JsonObject } from "../formats/json.ts";

/** How a person's words become the inputs of an app. */
export interface ChatForm {
  /** The member that holds what is asked: a text, or with `conversation` the list of messages so far. */
  asked: string;
  /** The app is given all that was said before, as `messages`. */
  conversation: boolean;
  /** What the app is given besides, with the values of an example to start from. */
  besides: JsonObject;
}

/** The messages of a conversation, as apps and datasets write them. */
const MESSAGES = "messages";
/** Names under which apps take what is asked, the usual ones first. */
const USUAL = ["question", "query", "prompt", "message", "input", "text", "user_input"];

/** Reads the form off the inputs of a dataset; the first record is the example. */
export function chatFormOf(inputs: readonly JsonObject[]): ChatForm {
  const [example = {}] = inputs;
  const conversation = Array.isArray(example[MESSAGES]);
  const asked = conversation ? MESSAGES : askedIn(example);
  const { [asked]: _, ...besides } = example;
  return { asked, conversation, besides };
}

/** A usual name, else the longest text: what people wrote is longer than what a form had them choose. */
function askedIn(example: JsonObject): string {
  const texts = Object.entries(example).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const usual = USUAL.find((name) => texts.some(([key]) => key === name));
  const [longest] = texts.toSorted(([, one], [, other]) => other.length - one.length);
  return usual ?? longest?.[0] ?? "question";
}

/** The inputs for a text, after what was said in this conversation. */
export function chatInputs({
  form,
  text,
  earlier,
  besides,
}: {
  form: ChatForm;
  text: string;
  earlier: readonly { inputs: Json; outputs: Json }[];
  besides: JsonObject;
}): JsonObject {
  if (!form.conversation) return { ...besides, [form.asked]: text };
  const said = earlier.at(-1);
  const before = said === undefined ? [] : [...messagesIn(said.inputs), ...messagesIn(said.outputs)];
  return { ...besides, [form.asked]: [...before, { role: "user", content: text }] };
}

/** The messages that a value holds, or that it is: an app may answer with a text, a message or a list of them. */
function messagesIn(value: Json): Json[] {
  if (typeof value === "string") return [{ role: "assistant", content: value }];
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  if (Array.isArray(value[MESSAGES])) return value[MESSAGES];
  if ("role" in value && "content" in value) return [value];
  const [choice] = Array.isArray(value.choices) ? value.choices : [];
  if (choice !== null && typeof choice === "object" && !Array.isArray(choice) && choice.message)
    return [choice.message];
  const [text] = Object.values(value).filter((member) => typeof member === "string");
  return [{ role: "assistant", content: text ?? JSON.stringify(value) }];
}
