import { isSameLogin } from "../formats/labeler.ts";

/** Whose labels are an author's own: the author's, under the login in whichever case, and those that only the author may hand in. */
export function ownLabelers(
  author: string,
  labelers: { [labeler: string]: { submitted_by: readonly string[] } },
  present: Iterable<string>,
): Set<string> {
  const entries = new Map(Object.entries(labelers));
  const ids = new Set([...entries.keys(), ...present]);
  return new Set([...ids].filter((id) => isSameLogin(id, author) || isOnly(author, entries.get(id))));
}

function isOnly(author: string, entry: { submitted_by: readonly string[] } | undefined): boolean {
  const [only, ...others] = entry?.submitted_by ?? [];
  return only !== undefined && others.length === 0 && isSameLogin(only, author);
}
