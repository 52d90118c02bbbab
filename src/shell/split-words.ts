/** Words of `args:` as a terminal would part them: by white space, kept together by quotes. No shell is involved. */
export function splitWords(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) =>
    double !== undefined ? double.replace(/\\(.)/g, "$1") : (single ?? bare ?? ""),
  );
}
