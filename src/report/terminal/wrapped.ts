import { oneLine } from "../escape.ts";
import { textWidth } from "./text-width.ts";

/** Lines are not made shorter than this, however narrow the terminal says it is. */
const NARROWEST = 40;

/** Text on lines of at most `width` columns, later lines under the text of the first; a longer word keeps its line. */
export function wrapped(text: string, width: number, bullet = ""): string {
  const room = Math.max(NARROWEST, width) - bullet.length;
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(text).split(/ (?!%)/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line]
    .map((one, index) => (index === 0 ? bullet : " ".repeat(bullet.length)) + one)
    .join("\n");
}
