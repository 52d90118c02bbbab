/** What a line of Markdown would come to on GitHub, found without the code under test. */
export interface Structure {
  tags: string[];
  links: string[];
  mentions: string[];
}

/** Elements that a report may open; anything else in angle brackets is a fault. */
const TAG = /<\/?([a-z]+)>|<!--|<[!?/a-zA-Z]/g;

/**
 * Tags, links, images, mentions and references of Markdown outside code, as GitHub would see them: it looks for mentions
 * in the text after entities are resolved.
 */
export function structureOf(markdown: string): Structure {
  const text = withoutCode(markdown);
  const tags = [...text.matchAll(TAG)].map(([tag]) => tag);
  const shown = resolved(text.replace(/<\/?[a-z]+>/g, "\u0001"));
  return {
    tags,
    links: [
      ...[...text.matchAll(/(?<!\\)!?\[[^\]]*\]\(([^)]*)\)/g)].map(([, address = ""]) => address),
      ...[...shown.replace(/\]\([^)]*\)/g, "").matchAll(/(?:https?|ftp):\/\/\S+|\bwww\.\S+/gi)].map(
        ([link]) => link,
      ),
    ],
    mentions: [...shown.matchAll(/@[A-Za-z0-9]\S*|#\d+|\bGH-\d+/gi)].map(([mention]) => mention),
  };
}

/** Markdown without fences and code spans, whose inside GitHub leaves alone; a fence that is not closed is a fault. */
export function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const run = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1];
    if (fence === null && run) fence = run;
    else if (fence === null) lines.push(line.replace(/(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "code"));
    else if (run && run.length >= fence.length && /^ {0,3}`+\s*$/.test(line)) fence = null;
  }
  if (fence !== null) throw new Error("a fence stays open");
  return lines.join("\n");
}

function resolved(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
