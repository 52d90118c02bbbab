/** One asked field: its arguments with variables put in, and what is asked of its value. */
export interface Field {
  name: string;
  args: Record<string, unknown>;
  fields: Field[];
}

type Variables = Record<string, unknown>;
const WORDS = /[A-Za-z_]\w*|\$\w+|-?\d+|"[^"]*"|[{}():!]/g;

/** The fields that a query asks for: no aliases, fragments or directives. Declared variables are believed. */
export function parseQuery(text: string, variables: Variables): Field[] {
  const words: string[] = text.replace(/#.*/g, "").match(WORDS) ?? [];
  return fieldsInBraces(words.slice(words.indexOf("{")), variables);
}

/** Takes `{ field … }` off the front of the words, as the others take theirs. */
function fieldsInBraces(words: string[], variables: Variables): Field[] {
  take(words, "{");
  const fields: Field[] = [];
  while (words[0] !== "}") fields.push(field(words, variables));
  take(words, "}");
  return fields;
}

function field(words: string[], variables: Variables): Field {
  const name = take(words);
  const args = words[0] === "(" ? argumentsInParens(words, variables) : {};
  return { name, args, fields: words[0] === "{" ? fieldsInBraces(words, variables) : [] };
}

function argumentsInParens(words: string[], variables: Variables): Record<string, unknown> {
  take(words, "(");
  const args: Record<string, unknown> = {};
  while (words[0] !== ")") {
    const name = take(words);
    take(words, ":");
    args[name] = literal(take(words), variables);
  }
  take(words, ")");
  return args;
}

function take(words: string[], wanted?: string): string {
  const word = words.shift();
  if (word === undefined) throw new Error("Unexpected end of document");
  if (wanted !== undefined && word !== wanted) throw new Error(`Expected ${wanted}, actual: ${word}`);
  return word;
}

function literal(word: string, variables: Variables): unknown {
  if (word.startsWith("$")) return variables[word.slice(1)] ?? null;
  return word === "null" ? null : JSON.parse(word);
}
