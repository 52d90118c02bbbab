/** Bytes in hex as base64, as MLflow writes the ids of spans. */
export function base64OfHex(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""));
}

/** An id as hex of so many bytes, from hex (with or without 0x) or base64; null where it is neither. */
export function hexOfId(id: string, bytes: number): string | null {
  const plain = id.replace(/^(0x|tr-)/, "").toLowerCase();
  if (/^[0-9a-f]*$/.test(plain) && plain.length === bytes * 2) return plain;
  try {
    const raw = atob(id);
    return raw.length === bytes ? hexOf(raw) : null;
  } catch {
    return null;
  }
}

function hexOf(raw: string): string {
  return [...raw].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
