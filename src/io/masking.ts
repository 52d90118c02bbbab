import { markdownText, xml } from "../report/escape.ts";

/** Replaces secrets in a text by `***`. */
export type Mask = (text: string) => string;

const MASKED = "***";
/** Shorter values ("true", "1234") would mask half of every text; no provider's key is that short. */
const MIN_SECRET = 8;
/** Variables whose values are secrets by their name. */
const SECRET_NAME =
  /KEY|TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|(^|_)(PASS|PAT|PWD|AUTH|DSN|COOKIE)$|WEBHOOKS?$|CONN(ECTION)?_?STR(ING)?$/i;
/** Names that match by chance: paths and switches, whose values stand in every log. */
const PLAIN_NAME = /^(PWD|OLDPWD)$|_(PATH|FILE|DIR|SOCK|URL|URI|NAME|ID|ENABLED|PARALLELISM)$/i;
/** An address that is a secret itself: whoever knows it may post there. */
const SECRET_ADDRESS = /WEBHOOKS?_UR[LI]$/i;
/** Fields of a structured secret that say where and what it is, in words that stand in every log. */
const PLAIN_FIELD =
  /(^|[_.-])(type|kind|region|version|scope|ur[il]|domain|host|server|port|name|path|file|dir)s?$/i;
/** `NAME=value` and `name: value`, a line of a structured secret or a part of a connection string. */
const FIELD = /^\s*(?:export\s+)?"?([\w .-]{1,60}?)"?\s*[=:]\s*(\S.*)$/;
/** `scheme://user:password@host` in any variable: the password ends at the first `@` of an address as it should be … */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;
/** … and at the last of one whose password holds `@` or `/` as they are; what begins like a port is none. */
const LOOSE_URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:(?!\d{1,5}[/?#])(\S+)@/i;
/** A part of a webhook's address that is no word. */
const ADDRESS_PART = /^(?=.*\d)[\w.~-]{16,}$/;
/** Longest secret that is known by its beginning; longer ones hold many lines or fields, each known by itself. */
const LONGEST_CUT = 200;

/** Where a key begins: at a word, which in JSON may come right after the letter of an escaped line break. */
const START = String.raw`(?:\b|(?<=\\[bfnrt]))`;

/** What keys look like, whoever they belong to. Each form is bounded, so no text makes the search slow. */
const WORD_FORMS: readonly string[] = [
  String.raw`sk-(?=[\w-]{0,199}\d)[\w-]{20,200}`, // OpenAI, Anthropic, OpenRouter, DeepSeek
  "gh[pousr]_[A-Za-z0-9]{30,255}",
  String.raw`github_pat_\w{22,255}`,
  String.raw`glpat-[\w-]{20,100}`,
  String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
  String.raw`AIza[\w-]{35}`,
  "gsk_[A-Za-z0-9]{20,200}", // Groq
  "xai-[A-Za-z0-9]{20,200}",
  "hf_[A-Za-z0-9]{30,100}",
  "dapi[a-f0-9]{32}", // Databricks
  "npm_[A-Za-z0-9]{36}",
  String.raw`xox[abeprs]-[\w-]{10,250}`, // Slack
  "[rs]k_live_[A-Za-z0-9]{16,200}", // Stripe
  String.raw`eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}`, // JSON web tokens
];

/** The same, and what begins with no word. */
const KEY_FORMS: readonly string[] = [
  `${START}(?:${WORD_FORMS.join("|")})`,
  String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{1,8000}?-----END [A-Z ]{0,30}PRIVATE KEY-----`,
];

/**
 * A mask for this environment: the values of secret variables, as they are and as they look inside JSON, URLs, markup and
 * base64, cut short or not, and everything of a known key's form. Every text that leaves the process goes through it.
 */
export function createMask(env: { [name: string]: string | undefined }): Mask {
  const secrets = [...new Set(Object.entries(env).flatMap(secretsOf))];
  const written = [...new Set(secrets.flatMap(asWritten))];
  const all = [...new Set([...written, ...secrets.flatMap(encoded)])];
  const longestFirst = all.sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp([...longestFirst, ...written.flatMap(cutPattern), ...KEY_FORMS].join("|"), "g");
  return (text) => text.replace(pattern, MASKED);
}

function secretsOf([name, value = ""]: [string, string | undefined]): string[] {
  return [
    ...urlPasswords(value),
    ...(isSecretName(name) ? [value, ...partsOf(value)] : []),
    ...address(name, value),
  ]
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= MIN_SECRET);
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !PLAIN_NAME.test(name);
}

/** The passwords in an address, as written and as whoever connects with them reads them. */
function urlPasswords(value: string): string[] {
  const found = [URL_PASSWORD, LOOSE_URL_PASSWORD].flatMap((form) => form.exec(value)?.[1] ?? []);
  return found.flatMap((password) => [password, decoded(password)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that stands for itself
  }
}

/** A webhook's address, and what of it a client may name without the rest. */
function address(name: string, value: string): string[] {
  if (!SECRET_ADDRESS.test(name)) return [];
  return [value, ...value.split(/[/?&=]/).filter((part) => ADDRESS_PART.test(part))];
}

/** What a structured secret holds: fields of JSON, lines, fields of lines, parts of a connection string. */
function partsOf(value: string): string[] {
  const lines = value.split("\n");
  const fields =
    lines.length > 1 ? lines.flatMap((line) => fieldOf(line, (name) => !PLAIN_FIELD.test(name))) : [];
  const connection = value.split(";").flatMap((part) => fieldOf(part, isSecretName));
  return [...lines, ...jsonTexts(parsed(value), ""), ...fields, ...(value.includes(";") ? connection : [])];
}

function fieldOf(line: string, isSecret: (name: string) => boolean): string[] {
  const [, name = "", value = ""] = FIELD.exec(line) ?? [];
  if (name === "" || !isSecret(name)) return [];
  return [value.replace(/,\s*$/, "").replace(/^(["'])(.*)\1$/, "$2")].filter((text) => !isAddress(text));
}

/** The texts in a secret that is JSON, each by itself. */
function jsonTexts(value: unknown, name: string): string[] {
  if (typeof value === "string")
    return PLAIN_FIELD.test(name) || isAddress(value) ? [] : [value, ...value.split("\n")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => jsonTexts(item, Array.isArray(value) ? name : key));
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s@]*$/.test(text);
}

function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A secret as it stands in texts: as it is, in JSON, and as our surfaces escape it. */
function asWritten(secret: string): string[] {
  const inText = markdownText(`a ${secret}`).slice(2); // what is escaped at the start of a line only, is not
  return [secret, JSON.stringify(secret).slice(1, -1), markdownText(secret), inText, xml(secret)].filter(
    (form) => form.length >= MIN_SECRET,
  );
}

/** A secret in addresses and in base64. */
function encoded(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const sound = bytes.toString(); // half a surrogate pair can't be encoded
  const form = new URLSearchParams([["", sound]]).toString().slice(1);
  const urls = [encodeURIComponent(sound), encodeURI(sound), form];
  return [
    ...urls,
    ...urls.map((url) => url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...base64(bytes),
  ];
}

/** Base64 of a text looks different by where in a group of three bytes it begins: what of each way is the text's alone. */
function base64(bytes: Buffer): string[] {
  const within = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return text.slice(before === 0 ? 0 : before + 1, text.length - shared);
  });
  const forms = [bytes.toString("base64"), ...within].filter((form) => form.length >= MIN_SECRET);
  return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")]);
}

/** A secret that somebody cut, which our own sentences mark by an ellipsis: as much of it as is there. */
function cutPattern(secret: string): string[] {
  if (secret.length > LONGEST_CUT) return [];
  const rest = [...secret.slice(MIN_SECRET)].map(escapePattern);
  const more = rest.reduceRight((after, char) => `(?:${char}${after})?`, "");
  return [`${escapePattern(secret.slice(0, MIN_SECRET))}${more}…`];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
