import { scorerName } from "../../formats/scorer-name.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Tree } from "../../formats/tree.ts";
import { insideTree } from "../../formats/tree-path.ts";
import type { Checkouts } from "./checkouts.ts";
import type { Given } from "./given.ts";
import { policyCheckout } from "./sides.ts";

/**
 * What a pull request changes of the modules that score it, a sentence each: no line of the configuration need differ for
 * that. The base's module decides, as its policy does. What a module imports is not followed here.
 */
export async function scorerChanges(
  given: Given,
  { head, checkouts }: { head: Suite; checkouts: Pick<Checkouts, "head" | "base" | "tip"> },
): Promise<string[]> {
  const policy = given.policyFrom === "head" ? null : policyCheckout(checkouts, given);
  if (!policy) return [];
  const modules = given.policy.config.scorers.flatMap((spec) =>
    spec.module === undefined ? [] : [{ name: scorerName(spec), path: spec.module.split("#", 1)[0] ?? "" }],
  );
  const changes = modules.map(async ({ name, path }) => {
    const [before, after] = await Promise.all([
      moduleBlob(policy.tree, given.policy, path),
      moduleBlob(checkouts.head.tree, head, path),
    ]);
    return before === after ? [] : [`scorers.${name}: ${path} is another module`];
  });
  return (await Promise.all(changes)).flat();
}

/** Git's id of a scorer's module, which lies below the app's root; null where there is none. */
async function moduleBlob(tree: Tree, { folder, config }: Suite, path: string): Promise<string | null> {
  const root = insideTree(folder, config.app.root);
  const file = root === null ? null : insideTree(root, path);
  if (file === null) return null;
  return (await tree.blobs([file])).get(file) ?? null;
}
