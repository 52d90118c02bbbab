/** Replaces secrets in a text by `***`. */
export type Mask = (text: string) => string;

const MASKED = "***";
/** Shorter values ("true", "1234") would mask half of every text; no provider's key is that short. */
const MIN_SECRET = 8;
/** Variables whose values are secrets by their name. */
const SECRET_NAME = /KEY|TOKEN|SECRET|PASSW|CREDENTIAL|(^|_)(PAT|PWD|AUTH|DSN|COOKIE)$/i;
/** Names that match by chance: paths and switches, whose values stand in every log. */
const PLAIN_NAME = /^(PWD|OLDPWD)$|_(PATH|FILE|DIR|SOCK|URL|URI|NAME|ID|ENABLED|PARALLELISM)$/i;
/** `scheme://user:password@host` in any variable. */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;

/** What keys look like, whoever they belong to. Each form is bounded, so no text makes the search slow. */
const KEY_FORMS: readonly string[] = [
  String.raw`\bsk-(?=[\w-]{0,199}\d)[\w-]{20,200}`, // OpenAI, Anthropic, OpenRouter, DeepSeek
  String.raw`\bgh[pousr]_[A-Za-z0-9]{30,255}`,
  String.raw`\bgithub_pat_\w{22,255}`,
  String.raw`\bglpat-[\w-]{20,100}`,
  String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
  String.raw`\bAIza[\w-]{35}`,
  String.raw`\bgsk_[A-Za-z0-9]{20,200}`, // Groq
  String.raw`\bxai-[A-Za-z0-9]{20,200}`,
  String.raw`\bhf_[A-Za-z0-9]{30,100}`,
  String.raw`\bdapi[a-f0-9]{32}`, // Databricks
  String.raw`\bnpm_[A-Za-z0-9]{36}`,
  String.raw`\bxox[abeprs]-[\w-]{10,250}`, // Slack
  String.raw`\b[rs]k_live_[A-Za-z0-9]{16,200}`, // Stripe
  String.raw`\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,2000}`, // JSON web tokens
  String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{1,8000}?-----END [A-Z ]{0,30}PRIVATE KEY-----`,
];

/**
 * A mask for this environment: the values of secret variables, as they are and as they look inside JSON and URLs, and
 * everything of a known key's form. Every text that leaves the process goes through it.
 */
export function createMask(env: { [name: string]: string | undefined }): Mask {
  const secrets = [...new Set(Object.entries(env).flatMap(secretsOf).flatMap(disguises))];
  const longestFirst = secrets.sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp([...longestFirst, ...KEY_FORMS].join("|"), "g");
  return (text) => text.replace(pattern, MASKED);
}

function secretsOf([name, value = ""]: [string, string | undefined]): string[] {
  const password = URL_PASSWORD.exec(value)?.[1];
  const named = SECRET_NAME.test(name) && !PLAIN_NAME.test(name);
  return [...(named ? [value, ...value.split("\n")] : []), ...(password ? [password] : [])]
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= MIN_SECRET);
}

function disguises(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(Buffer.from(secret).toString())];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
