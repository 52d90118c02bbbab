import { useEffect, useRef } from "preact/hooks";
import { ChatComposer } from "./chat-composer.tsx";
import { CompareView } from "./compare-view.tsx";
import { AnsweredView, AskedView } from "./conversation-view.tsx";
import type { Desk } from "./desk.ts";
import { KeepQuestion } from "./keep-question.tsx";
import type { PageData } from "./page-data.ts";

/** What is to be judged: what was asked, what was answered, and what a list shows beside it. */
export function ReadingPane({
  desk,
  data,
  part,
}: {
  desk: Desk;
  data: PageData;
  /** Path of the document or tool call that is asked about. */
  part: string | null;
}) {
  const place = desk.place();
  const traceId = desk.traceAt(place);
  const item = data.item(traceId);
  const { questions, list, chat, handIn } = desk.head;
  const heading = useFocusOnChange(traceId);
  const withReference = questions.some(({ show_expectation }) => show_expectation);
  return (
    <section class="reading" aria-labelledby="here">
      <h2 id="here" ref={heading} tabIndex={-1}>
        Answer {(place + 1).toLocaleString("en")} of {desk.order.length.toLocaleString("en")}
      </h2>
      <div key={traceId}>
        <AskedView item={item} />
        {list.kind === "compare" ? (
          <CompareView desk={desk} data={data} withReference={withReference} part={part} />
        ) : (
          <AnsweredView item={item} withReference={withReference} part={part} />
        )}
        {chat && handIn.kind === "server" && (
          <>
            <KeepQuestion traceId={traceId} token={handIn.token} />
            <ChatComposer desk={desk} data={data} form={chat} after={item} />
          </>
        )}
      </div>
    </section>
  );
}

/** With a new answer the focus goes to its heading: keyboards and screen readers start at the top. */
function useFocusOnChange(traceId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [traceId]);
  return heading;
}
