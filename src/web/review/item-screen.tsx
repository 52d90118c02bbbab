import { useState } from "preact/hooks";
import { AskingPane } from "./asking-pane.tsx";
import type { Desk } from "./desk.ts";
import type { PageData } from "./page-data.ts";
import { ReadingPane } from "./reading-pane.tsx";
import type { Panel } from "./workspace.tsx";

/** What the screen of one answer needs. */
export interface ItemScreenProps {
  desk: Desk;
  data: PageData;
  /** Single keys act. */
  keys: boolean;
  onPanel: (panel: Panel) => void;
}

/** One answer at hand: the conversation on the left, the questions on the right. */
export function ItemScreen({ desk, data, keys, onPanel }: ItemScreenProps) {
  const comparing = desk.head.list.kind === "compare";
  const [part, setPart] = useState<string | null>(null);
  return (
    <main class={comparing ? "item comparing" : "item"}>
      <ReadingPane desk={desk} data={data} part={part} />
      <AskingPane desk={desk} data={data} keys={keys} onPanel={onPanel} onPart={setPart} />
    </main>
  );
}
