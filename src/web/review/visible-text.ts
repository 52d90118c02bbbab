/** Controls that turn the direction of what follows: text that uses them can show other words than it has. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\u061c]/g;
/** Controls of terminals, without tab and newline. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that show nothing and can hide words: zero-width space and no-break space, tags of plane 14. */
const HIDDEN = /[\u200b\ufeff\u2060-\u2064]|\udb40[\udc00-\udfff]/g;

/** Pictures of the first 32 control characters start here. */
const PICTURES = 0x2400;

/** The text with every character that hides or turns other text shown as what it is. */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(CONTROLS, picture).replace(TURNS, named).replace(HIDDEN, named);
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 32 ? String.fromCharCode(PICTURES + code) : named(character);
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟦U+${code.toString(16).toUpperCase().padStart(4, "0")}⟧`;
}
