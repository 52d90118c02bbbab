const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;

/**
 * Whether a text that JSON.parse has taken says a key twice in one object, of which JSON.parse keeps the last in silence.
 */
export function hasRepeatedKey(text: string): boolean {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (nextCode(text, end + 1) === COLON) {
        const keys = open.at(-1);
        const key = unquoted(text.slice(at, end + 1));
        if (keys?.has(key)) return true;
        keys?.add(key);
      }
      at = end;
    } else if (text[at] === "{") open.push(new Set());
    else if (text[at] === "}") open.pop();
  }
  return false;
}

function unquoted(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Index of the quote that closes the one at `start`: the first that no odd number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}

function nextCode(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return text.charCodeAt(at);
}
