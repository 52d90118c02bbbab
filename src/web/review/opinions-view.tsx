import type { LabelSchema } from "../../formats/schema.ts";
import { CANT_TELL } from "../../labels/kept-item.ts";
import type { Opinion, ReviewItem } from "../../labels/review-data.ts";
import { wordsOf } from "./answer-input.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { visibleText } from "./visible-text.ts";

/** What others said, with their reasons: only lists that are about disagreement carry any. */
export function OpinionsView({ item, questions }: { item: ReviewItem; questions: readonly LabelSchema[] }) {
  if (item.opinions.length === 0) return null;
  return (
    <section class="opinions" aria-labelledby="opinions-title">
      <h3 id="opinions-title">What others said</h3>
      {questions.map((question) => (
        <OneQuestion
          question={question}
          named={questions.length > 1}
          opinions={item.opinions.filter((one) => one.question === question.name)}
        />
      ))}
    </section>
  );
}

function OneQuestion({
  question,
  named,
  opinions,
}: {
  question: LabelSchema;
  named: boolean;
  opinions: readonly Opinion[];
}) {
  if (opinions.length === 0) return null;
  return (
    <>
      {named && <p class="speaker">{question.title}</p>}
      <ul>
        {opinions.map(({ by, from, value, reason }) => (
          <li class="card">
            <p>
              <strong>{visibleText(by)}</strong>
              {from === "judge" && (
                <>
                  {" "}
                  <span class="tag">automatic</span>
                </>
              )}
              : {value === CANT_TELL ? "I can't tell" : wordsOf(question, value)}
            </p>
            {reason.trim() !== "" && <MarkdownView text={reason} />}
          </li>
        ))}
      </ul>
    </>
  );
}
