import type { JsonObject } from "../../formats/json.ts";
import type { ReviewItem } from "../../labels/review-data.ts";
import { callsOf, conversationOf, documentsOf, type Part, type Turn } from "./conversation.ts";
import { MarkdownView } from "./markdown-view.tsx";
import { FieldsView, ValueView } from "./value-view.tsx";
import { visibleText } from "./visible-text.ts";

const SPEAKERS = { user: "Asked", assistant: "Earlier answer", system: "Instructions", tool: "Tool" };
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
export function AnsweredView({ item, withReference }: { item: ReviewItem; withReference: boolean }) {
  const documents = documentsOf(item.spans);
  return (
    <div class="conversation">
      {documents.length > 0 && <DocumentsView documents={documents} />}
      {callsOf(item.spans).map((call) => (
        <CallView {...call} />
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
      return <CallView {...part} />;
    case "silence":
      return (
        <p class="nothing">There was no answer: {visibleText(part.text) || "the reason is not known"}.</p>
      );
  }
}

function CallView({ name, given, result }: Extract<Part, { kind: "call" }>) {
  return (
    <details class="card">
      <summary>
        <span class="tag">Tool</span> {visibleText(name)}
      </summary>
      <p class="speaker">Given</p>
      <ValueView value={given} />
      {result !== undefined && (
        <>
          <p class="speaker">Came back</p>
          <ValueView value={result} />
        </>
      )}
    </details>
  );
}

function DocumentsView({ documents }: { documents: readonly { title: string; text: string }[] }) {
  return (
    <section class="documents" aria-label="Documents that were looked up">
      {documents.map(({ title, text }) => (
        <details class="card">
          <summary>
            <span class="tag">Document</span> {visibleText(title)}
          </summary>
          <MarkdownView text={text} />
        </details>
      ))}
    </section>
  );
}

function ReferenceView({ item }: { item: ReviewItem }) {
  const { expectations } = item;
  if (expectations === null) return null;
  const isObject = typeof expectations === "object" && !Array.isArray(expectations);
  const fields = isObject
    ? fieldsOf(expectations as JsonObject)
    : [{ name: "expected", value: expectations }]; // an object, as just asked
  return (
    <section class="card reference" aria-label="What a good answer says">
      <p class="speaker">What a good answer says</p>
      <FieldsView fields={fields} />
    </section>
  );
}

function fieldsOf(value: JsonObject) {
  return Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
}
