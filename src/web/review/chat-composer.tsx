import { useState } from "preact/hooks";
import type { Json, JsonObject } from "../../formats/json.ts";
import { type ChatForm, chatInputs } from "../../labels/chat-form.ts";
import type { ReviewItem } from "../../labels/review-data.ts";
import { askServer } from "./ask-server.ts";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";
import { visibleText } from "./visible-text.ts";

/** The field in which people write to the app. */
export const CHAT_TEXT = "chat-text";

/** Where people write to the app; `after` is the answer that the conversation goes on from. */
export function ChatComposer({
  desk,
  data,
  form,
  after,
}: {
  desk: Desk;
  data: PageData;
  form: ChatForm;
  after: ReviewItem | null;
}) {
  const [text, setText] = useState("");
  const [besides, setBesides] = useState<Besides>(() => textsOf(form.besides));
  const { waiting, fault, ask } = useAsking(desk, data);
  const sound = inputsOf(besides, form.besides);
  const send = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "" || sound === null || waiting) return;
    const earlier = after === null ? [] : [after];
    if (await ask(chatInputs({ form, text: text.trim(), earlier, besides: sound }))) setText("");
  };
  return (
    <form class="composer" onSubmit={send}>
      <label for={CHAT_TEXT}>
        {after === null ? "Ask the app" : form.conversation ? "Answer it" : "Ask something else"}
      </label>
      <textarea
        id={CHAT_TEXT}
        rows={3}
        value={text}
        disabled={waiting}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void send(event);
        }}
      />
      <BesidesFields besides={besides} onChange={setBesides} />
      <div class="steps">
        <button type="submit" class="primary" disabled={waiting || text.trim() === "" || sound === null}>
          {waiting ? "Waiting…" : "Ask"}
        </button>
        {after !== null && form.conversation && (
          <button type="button" class="secondary" onClick={() => desk.goTo(desk.order.length)}>
            New conversation
          </button>
        )}
      </div>
      <p role="status" class={fault === null ? "small" : "small fault"}>
        {waiting ? "The app is asked. This may take a while." : fault && visibleText(fault)}
      </p>
    </form>
  );
}

/** Asks the app, one question at once; what it says becomes the answer at hand. */
function useAsking(desk: Desk, data: PageData) {
  const [waiting, setWaiting] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { handIn } = desk.head;
  const ask = async (inputs: JsonObject) => {
    if (handIn.kind !== "server") return false;
    setWaiting(true);
    const said = await askServer("say", { token: handIn.token, body: JSON.stringify({ inputs }) });
    if (said.status === "done") {
      const { item } = said.said as { item: ReviewItem }; // our own server's
      data.add(item);
      desk.append(item.trace_id);
    }
    setWaiting(false);
    setFault(said.status === "failed" ? said.message : null);
    return said.status === "done";
  };
  return { waiting, fault, ask };
}

/** Further inputs as they are written: texts as they are, other values as JSON. */
type Besides = { [name: string]: string };

function textsOf(besides: JsonObject): Besides {
  const entries = Object.entries(besides).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(entries);
}

/** The values that were written; null where one that is no text in the example is no JSON. */
function inputsOf(besides: Besides, example: JsonObject): JsonObject | null {
  try {
    const entries = Object.entries(besides).map(([name, text]) => [
      name,
      typeof example[name] === "string" ? text : (JSON.parse(text) as Json), // JSON.parse gives nothing but JSON
    ]);
    return Object.fromEntries(entries) as JsonObject; // of the entries above
  } catch {
    return null;
  }
}

function BesidesFields({ besides, onChange }: { besides: Besides; onChange: (besides: Besides) => void }) {
  const names = Object.keys(besides);
  if (names.length === 0) return null;
  return (
    <details>
      <summary>What else the app is given</summary>
      {names.map((name, position) => (
        <p class="field">
          <label for={`besides-${position}`}>{visibleText(name).replaceAll("_", " ")}</label>
          <input
            id={`besides-${position}`}
            autocomplete="off"
            value={besides[name]}
            onInput={({ currentTarget }) => onChange({ ...besides, [name]: currentTarget.value })}
          />
        </p>
      ))}
    </details>
  );
}
