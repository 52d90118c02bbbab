import type { Json } from "../formats/json.ts";
import type { Label } from "../formats/label.ts";
import type { LabelSchema } from "../formats/schema.ts";
import type { Span } from "../formats/span.ts";
import type { ChatForm } from "./chat-form.ts";
import type { GitHubTarget } from "./github-target.ts";
import type { TracePart } from "./trace-part.ts";

/** How an item came onto the list, as its labels will say. */
export type Sampling = NonNullable<NonNullable<Label["metadata"]>["sampling"]>;

/**
 * How the list is worked: `draw` in random order with the two sides of a pair apart, `ordered` as given, `compare`
 * with the two answers of a group side by side, `disagreement` with everyone's answers on show.
 */
export type ListKind = "draw" | "ordered" | "compare" | "disagreement";

/** What somebody, or a judge, said about an item; only lists that are not blind carry any. */
export interface Opinion {
  by: string;
  from: "person" | "judge";
  question: string;
  value: Json;
  reason: string;
}

/** One answer to judge: a trace as the page shows it. */
export interface ReviewItem {
  trace_id: string;
  record_id: string | null;
  /** Names what belongs together: the sides of a pair. Says nothing about which side is which. */
  group: string;
  inputs: Json;
  /** What the app answered; null with `error` where it was silent. */
  outputs: Json;
  error: string | null;
  spans: Span[];
  /** Its steps and documents, where a question is about them; empty elsewhere. */
  parts: TracePart[];
  /** What the answer should have been; null where no question shows it. */
  expectations: Json;
  sampling: Sampling;
  opinions: Opinion[];
  /** The repository has no such trace yet: it goes with its labels. */
  carried: boolean;
}

/** Everything about a list but its items. */
export interface ReviewHead {
  version: 1;
  /** `owner/name`; with the list's name it names the browser's store. */
  repository: string;
  list: {
    name: string;
    kind: ListKind;
    /** Nobody sees what others or judges said. */
    blind: boolean;
    due: string | null;
    session: string | null;
    draw: string | null;
    /** Seeds every labeler's order and share. */
    seed: string;
    assigned: string[];
    /** Share of the groups that a second labeler answers too. */
    overlap: number;
  };
  /** Who may answer; empty: anyone, by a name of their own. */
  labelers: string[];
  questions: LabelSchema[];
  /** How the app is asked, on a page on which people talk to it; null elsewhere. */
  chat: ChatForm | null;
  /** Items that each labeler has answered before, by trace id. */
  answered: { [labeler: string]: string[] };
  /** Where answers go: a file to send back (or the repository, for who has a token), or the server of the page. */
  handIn: { kind: "file"; github: GitHubTarget | null } | { kind: "server"; path: string; token: string };
}

/** A list with its items, as a page is made from it. */
export interface ReviewData {
  head: ReviewHead;
  items: ReviewItem[];
}

/** What the page knows of every item without reading it. */
export interface ItemIndex {
  /** Trace ids, in the order of the items. */
  traces: string[];
  /** The group of each item, by position. */
  groups: string[];
  /** Position of the first item of each chunk. */
  chunks: number[];
}
