/** A fenced block of a page. */
export interface Block {
  language: string;
  /** `title="eval/assize.yaml"`: the file that it is. */
  title: string | null;
  /** `part-of="eval/assize.yaml"`: a piece of such a file, to be checked as one. */
  partOf: string | null;
  text: string;
  /** Line of the page on which the text begins. */
  line: number;
}

const OPENING = /^ {0,3}(`{3,})(\w*)(.*)$/;

/** The fenced blocks of a Markdown page, in order. */
export function readPage(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; block: Block; lines: string[] } | null = null;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (open && line.trim() === open.fence) {
      blocks.push({ ...open.block, text: `${open.lines.join("\n")}\n` });
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else {
      open = opened(line, index);
    }
  }
  if (open) throw new Error(`the block of line ${open.block.line} is not closed`);
  return blocks;
}

function opened(line: string, index: number): { fence: string; block: Block; lines: string[] } | null {
  const [, fence, language = "", info = ""] = OPENING.exec(line) ?? [];
  if (fence === undefined) return null;
  const about = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(info)?.[1] ?? null;
  const block = { language, title: about("title"), partOf: about("part-of"), text: "", line: index + 2 };
  return { fence, block, lines: [] };
}

/** A line of a shell block, and the exit code that it promises: `# exits with 1`, otherwise 0. */
export interface ShellLine {
  text: string;
  code: number;
  line: number;
}

/** The commands of a shell block; empty lines and comments on lines of their own are none. */
export function shellLines({ text, line: first }: Block): ShellLine[] {
  return text
    .split("\n")
    .map((text, index) => ({
      text,
      line: first + index,
      code: Number(/# exits with (\d+)/.exec(text)?.[1] ?? 0),
    }))
    .filter(({ text }) => text.trim() !== "" && !text.trim().startsWith("#"));
}
