import { sha256Base64 } from "../formats/hash.ts";
import { xml } from "./escape.ts";
import { count } from "./numbers.ts";

/** One list of a site, as its index names it. */
export interface IndexedList {
  title: string;
  /** The list's page beside the index; null where there is nothing left to answer. */
  page: string | null;
  outputs: number;
  /** Outputs that as many people as wanted have answered; null where that is not counted. */
  done: number | null;
  due: string | null;
}

/** By this word in its head an index that Assize made is known again, and may be made anew. */
export const INDEX_MARK = '<meta name="generator" content="assize review">';

const STYLE = `:root{color-scheme:light dark}
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.25}
ul{list-style:none;padding:0}
li{border:1px solid GrayText;border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 1rem}
a{font-weight:600;overflow-wrap:anywhere}
p{margin:.3rem 0}`;

/** The first page of a static site: its lists, how far each is, and what to do. It runs no script and asks for nothing. */
export function reviewIndex({ name, lists }: { name: string; lists: readonly IndexedList[] }): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const title = `${xml(name)}: answers to judge`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${INDEX_MARK}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Open a list, say who you are, and answer. What you answer stays in this browser until you save it.</p>
<ul>
${lists.map(listItem).join("\n")}
</ul>
</main>
</body>
</html>
`;
}

function listItem({ title, page, outputs, done, due }: IndexedList): string {
  const name =
    page === null ? `<strong>${xml(title)}</strong>` : `<a href="${xml(encodeURI(page))}">${xml(title)}</a>`;
  const far = done === null ? count(outputs, "answer") : `${done} of ${count(outputs, "answer")} done`;
  const last = due === null ? "" : `, until ${xml(due)}`;
  const finished = page === null ? " Nothing is left to answer here. Thank you." : "";
  return `<li>${name}<p>${far}${last}.${finished}</p></li>`;
}
