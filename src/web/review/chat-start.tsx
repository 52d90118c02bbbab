import { useEffect } from "preact/hooks";
import type { ChatForm } from "../../labels/chat-form.ts";
import { CHAT_TEXT, ChatComposer } from "./chat-composer.tsx";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";

/** The beginning of a conversation with the app. */
export function ChatStart({ desk, data, form }: { desk: Desk; data: PageData; form: ChatForm }) {
  useEffect(() => document.getElementById(CHAT_TEXT)?.focus(), []);
  return (
    <main class="finish">
      <h2>Ask the app something</h2>
      <p class="lead">
        You get the app's own answer, and then a question about it. Try what people really ask, and what might
        go wrong.
      </p>
      <ChatComposer desk={desk} data={data} form={form} after={null} />
    </main>
  );
}
