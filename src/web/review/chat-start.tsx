import { useEffect, useRef } from "preact/hooks";
import type { ChatForm } from "../../labels/chat-form.ts";
import { ChatComposer } from "./chat-composer.tsx";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";

/** The beginning of a conversation with the app. */
export function ChatStart({ desk, data, form }: { desk: Desk; data: PageData; form: ChatForm }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="finish">
      <h2 ref={heading} tabIndex={-1}>
        What would you like to ask?
      </h2>
      <p class="lead">
        You get the app's own answer, and then a question about it. Try what people really ask, and what might
        go wrong.
      </p>
      <ChatComposer desk={desk} data={data} form={form} after={null} />
    </main>
  );
}
