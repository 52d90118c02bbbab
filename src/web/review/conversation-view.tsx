import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { JsonObject } from "../../formats/json.ts";
import type { ReviewItem } from "../../labels/review-data.ts";
import {
  type Call,
  callsOf,
  conversationOf,
  type Document,
  documentsOf,
  type Part,
  partTitle,
  stepsAsked,
  type Turn,
} from "./conversation.ts";
import { MarkdownView } from "./markdown-view.tsx";
import { FieldsView, ValueView } from "./value-view.tsx";
import { visibleText } from "./visible-text.ts";

const SPEAKERS = {
  user: "Asked",
  assistant: "Earlier answer",
  system: "What the app was told",
  tool: "Tool",
};
const JUDGED = "Answer";

/** What was asked. */
export function AskedView({ item }: { item: ReviewItem }) {
  return (
    <div class="conversation">
      {conversationOf(item).asked.map((turn) => (
        <TurnView turn={turn} />
      ))}
    </div>
  );
}

/** What was looked up, what was answered and, where the list shows it, what was expected. */
export function AnsweredView({
  item,
  withReference,
  part = null,
}: {
  item: ReviewItem;
  withReference: boolean;
  /** Path of the part that is asked about; its card is open. */
  part?: string | null;
}) {
  const documents = documentsOf(item.spans);
  return (
    <div class="conversation">
      {documents.length > 0 && <DocumentsView documents={documents} part={part} />}
      {[...stepsAsked(item), ...callsOf(item.spans)].map((call) => (
        <Card
          key={call.path}
          tag={partTitle(item.spans, call.path).kind}
          title={call.name}
          here={call.path === part}
        >
          <CallParts {...call} />
        </Card>
      ))}
      {conversationOf(item).answered.map((turn) => (
        <TurnView turn={turn} judged />
      ))}
      {withReference && <ReferenceView item={item} />}
    </div>
  );
}

function TurnView({ turn, judged = false }: { turn: Turn; judged?: boolean }) {
  const speaker = judged && turn.role === "assistant" ? JUDGED : SPEAKERS[turn.role];
  if (turn.role === "system") return <FoldedTurn turn={turn} speaker={speaker} />;
  return (
    <section class={`turn ${turn.role}${judged ? " judged" : ""}`} aria-label={speaker}>
      <p class="speaker">{speaker}</p>
      <div class="bubble">
        <PartsView turn={turn} />
      </div>
    </section>
  );
}

/** What the app was told to be: there to look up, not to read every time. */
function FoldedTurn({ turn, speaker }: { turn: Turn; speaker: string }) {
  return (
    <details class="card">
      <summary>{speaker}</summary>
      <PartsView turn={turn} />
    </details>
  );
}

function PartsView({ turn }: { turn: Turn }) {
  return (
    <>
      {turn.parts.length === 0 && <p class="nothing">Nothing was said.</p>}
      {turn.parts.map((part) => (
        <PartView part={part} />
      ))}
    </>
  );
}

function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case "text":
      return <MarkdownView text={part.text} />;
    case "json":
      return <ValueView value={part.value} />;
    case "fields":
      return <FieldsView fields={part.fields} />;
    case "call":
      return (
        <Card tag="Tool" title={part.name}>
          <CallParts {...part} />
        </Card>
      );
    case "silence":
      return (
        <p class="nothing">There was no answer: {visibleText(part.text) || "the reason is not known"}.</p>
      );
  }
}

/** Something beside the conversation, folded until somebody looks or is asked about it. */
function Card({
  tag,
  title,
  here = false,
  children,
}: {
  tag: string;
  title: string;
  here?: boolean;
  children: ComponentChildren;
}) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (element.current) element.current.open = here;
    // Beside the questions it comes into view by itself; below each other that would lead away from them.
    if (here && matchMedia(BESIDE).matches) element.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <details ref={element} class={here ? "card here" : "card"}>
      <summary>
        <span class="tag">{tag}</span> {visibleText(title)}
      </summary>
      {children}
    </details>
  );
}

/** The screens on which conversation and questions stand beside each other. */
const BESIDE = "(min-width: 901px)";

function CallParts({ given, result }: Pick<Call, "given" | "result">) {
  return (
    <>
      <p class="speaker">Given</p>
      <ValueView value={given} />
      {result !== undefined && (
        <>
          <p class="speaker">Came back</p>
          <ValueView value={result} />
        </>
      )}
    </>
  );
}

function DocumentsView({ documents, part }: { documents: readonly Document[]; part: string | null }) {
  return (
    <section class="documents" aria-label="Documents that were looked up">
      {documents.map(({ path, title, text }) => (
        <Card key={path} tag="Document" title={title} here={path === part}>
          <MarkdownView text={text} />
        </Card>
      ))}
    </section>
  );
}

function ReferenceView({ item }: { item: ReviewItem }) {
  const { expectations } = item;
  if (expectations === null) return null;
  const isObject = typeof expectations === "object" && !Array.isArray(expectations);
  const fields = isObject ? fieldsOf(expectations as JsonObject) : [{ name: "", value: expectations }]; // an object, as just asked
  const [only] = fields;
  return (
    <section class="card reference" aria-label="What a good answer says">
      <p class="speaker">What a good answer says</p>
      {only && fields.length === 1 ? <ValueView value={only.value} /> : <FieldsView fields={fields} />}
    </section>
  );
}

function fieldsOf(value: JsonObject) {
  return Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
}
