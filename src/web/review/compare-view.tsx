import { AnsweredView } from "./conversation-view.tsx";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";

const NAMES = ["First answer", "Second answer", "Third answer", "Fourth answer"];

/** The answers of one group side by side; the questions are about the one that is marked. */
export function CompareView({
  desk,
  data,
  withReference,
  part,
}: {
  desk: Desk;
  data: PageData;
  withReference: boolean;
  part: string | null;
}) {
  const here = desk.place();
  const group = groupOf(desk, data, here);
  return (
    <div class="side-by-side">
      {group.map((place, position) => (
        <section class={place === here ? "side here" : "side"} aria-label={NAMES[position]}>
          <p class="side-name">
            <button
              type="button"
              class="quiet"
              aria-current={place === here}
              onClick={() => desk.goTo(place)}
            >
              {NAMES[position] ?? `Answer ${position + 1}`}
            </button>
            {place === here && <span class="tag">in question</span>}
          </p>
          <AnsweredView
            item={data.item(desk.traceAt(place))}
            withReference={withReference && position === 0}
            part={place === here ? part : null}
          />
        </section>
      ))}
    </div>
  );
}

/** Places of the group around a place; a comparing list keeps its groups together. */
function groupOf(desk: Desk, { index }: PageData, here: number): number[] {
  const nameAt = (place: number) => index.groups[desk.order[place] ?? -1];
  const name = nameAt(here);
  let start = here;
  while (start > 0 && nameAt(start - 1) === name) start -= 1;
  let end = here;
  while (end + 1 < desk.order.length && nameAt(end + 1) === name) end += 1;
  return Array.from({ length: end - start + 1 }, (_, step) => start + step);
}
