import type { Json } from "../../formats/json.ts";
import { Clipped } from "./clipped.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { visibleText } from "./visible-text.ts";

/** Any value: texts as markdown, the rest as JSON that one can read. */
export function ValueView({ value }: { value: Json }) {
  if (typeof value === "string") return <MarkdownView text={value} />;
  if (value === null || typeof value !== "object") return <p>{String(value)}</p>;
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string")) {
    return (
      <ul class="plain">
        {value.map((one) => (
          <li>
            <MarkdownView text={String(one)} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Clipped text={visibleText(JSON.stringify(value, null, 2))}>
      {(shown) => <pre class="code">{shown}</pre>}
    </Clipped>
  );
}

/** Named values, as a card shows them. */
export function FieldsView({ fields }: { fields: readonly { name: string; value: Json }[] }) {
  return (
    <dl class="fields">
      {fields.map(({ name, value }) => (
        <div>
          <dt>{visibleText(name).replaceAll("_", " ")}</dt>
          <dd>
            <ValueView value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
