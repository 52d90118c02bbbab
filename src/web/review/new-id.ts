const BYTES = 16;

/** A new assessment id in MLflow's form, `a-` and 32 hex digits. Not randomUUID: a page from disk may not have it. */
export function newAssessmentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `a-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
