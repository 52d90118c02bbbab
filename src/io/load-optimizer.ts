import type { Optimizer } from "../align/alignment.ts";
import { scorerPorts } from "./scorer-ports.ts";

/** A user's own optimizer: an exported function of a module in the repository, of the shape of ours. */
export async function loadOptimizer(root: string, reference: string): Promise<Optimizer> {
  const { call } = await scorerPorts(async () => root).loadFunction(reference);
  // A module promises the shape that docs/judge-owner.md shows; what it returns is read by the same code as ours.
  return call as unknown as Optimizer;
}
