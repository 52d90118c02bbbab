/** An element of XML as these tests need it. */
export interface XmlElement {
  name: string;
  attributes: { [name: string]: string };
  children: XmlElement[];
}

const TAG = /^<(\/)?([A-Za-z][A-Za-z0-9]*)((?: [a-z]+="[^"<]*")*)(\/)?>$/;
const ENTITY = /&(?:#(\d+)|lt|gt|amp|quot|apos);/g;

/** Reads XML without text between its tags; throws where it is not well-formed, or holds what XML 1.0 can't. */
export function readXml(xml: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml))
    throw new Error("no character of XML 1.0");
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const line of xml
    .replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "")
    .match(/<[^>]*>|[^<\s][^<]*/g) ?? []) {
    const [, closing, name = "", attributes = "", empty] = TAG.exec(line) ?? fault(line);
    const top = open.at(-1) ?? root;
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || !only || more.length > 0) throw new Error("not one closed element");
  return only;
}

function readAttributes(text: string): { [name: string]: string } {
  const found = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(value: string): string {
  if (/&(?!#\d+;|lt;|gt;|amp;|quot;|apos;)/.test(value)) throw new Error(`a bare & in ${value}`);
  return value.replace(ENTITY, (_, code?: string) => (code ? String.fromCodePoint(Number(code)) : ""));
}

function fault(line: string): never {
  throw new Error(`not a tag: ${line.slice(0, 80)}`);
}
