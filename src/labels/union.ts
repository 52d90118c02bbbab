import type { Label } from "../formats/label.ts";

/** Labels of several trees as one list (head's and the base tip's): each line once by its id, the first tree's word wins. */
export function unionLabels(...lists: readonly (readonly Label[])[]): Label[] {
  const byId = new Map<string, Label>();
  for (const label of lists.flat()) {
    if (!byId.has(label.assessment_id)) byId.set(label.assessment_id, label);
  }
  return [...byId.values()];
}
