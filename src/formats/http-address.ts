const PORT = "{port}";

/** A text with the side's own port in place of `{port}`. */
export function withPort(text: string, port: number | null): string {
  return port === null ? text : text.replaceAll(PORT, String(port));
}

/** Whether each side has an address of its own. */
export function namesPort(text: string): boolean {
  return text.includes(PORT);
}

/** An address as a program can ask it, `{port}` filled in; null where it is none. */
export function httpAddress(text: string, port: number | null, base?: URL): URL | null {
  const filled = withPort(text, port);
  if (!URL.canParse(filled, base?.href)) return null;
  const address = new URL(filled, base);
  return /^https?:$/.test(address.protocol) ? address : null;
}
