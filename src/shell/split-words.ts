/** A stretch of a word: within double quotes, where a backslash keeps the next character; within single quotes; or bare. */
const STRETCH = /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+|["'])/gs;
/** A word: stretches without white space between them. */
const WORD = new RegExp(`(?:${STRETCH.source})+`, "gs");

/** Words of `args:` as a terminal would part them: by white space, kept together by quotes. No shell is involved. */
export function splitWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replace(STRETCH, unquoted));
}

function unquoted(_: string, double?: string, single?: string, bare?: string): string {
  return double?.replace(/\\(.)/gs, "$1") ?? single ?? bare ?? "";
}
