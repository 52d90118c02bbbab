import { useState } from "preact/hooks";
import type { KeptItem } from "../../labels/kept-item.ts";
import type { Desk } from "./desk.ts";
import { Dialog } from "./dialog.tsx";

/** Rows drawn at once: a list may have thousands. */
const PAGE = 60;

/** The whole list with what became of each answer; a press goes there. */
export function OverviewDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const [page, setPage] = useState(Math.floor(Math.min(desk.place(), desk.order.length - 1) / PAGE));
  const pages = Math.ceil(desk.order.length / PAGE);
  const places = Array.from({ length: PAGE }, (_, step) => page * PAGE + step).filter(
    (at) => at < desk.order.length,
  );
  const goTo = (place: number) => {
    onClose();
    desk.goTo(place);
  };
  return (
    <Dialog title="The list" onClose={onClose}>
      <ol class="overview" start={page * PAGE + 1}>
        {places.map((place) => {
          const { status, words } = stateOf(desk.kept(desk.traceAt(place)));
          return (
            <li>
              <button
                type="button"
                class={`dot ${status}`}
                aria-current={place === desk.place()}
                aria-label={`Answer ${place + 1}: ${words}`}
                title={words}
                onClick={() => goTo(place)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <p class="small legend">
        <span class="dot done">1</span> answered <span class="dot skipped">2</span> skipped{" "}
        <span class="dot open">3</span> open
      </p>
      {pages > 1 && <Pages page={page} pages={pages} onPage={setPage} />}
    </Dialog>
  );
}

function Pages({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  return (
    <div class="steps">
      <button type="button" class="secondary" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Earlier
      </button>
      <p>
        {page + 1} of {pages}
      </p>
      <button type="button" class="secondary" disabled={page + 1 === pages} onClick={() => onPage(page + 1)}>
        Later
      </button>
    </div>
  );
}

function stateOf({ done, skipped }: KeptItem): { status: "done" | "skipped" | "open"; words: string } {
  if (skipped !== null) return { status: "skipped", words: `skipped, ${skipped}` };
  return done ? { status: "done", words: "answered" } : { status: "open", words: "open" };
}
