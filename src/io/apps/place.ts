import type { Mask } from "../masking.ts";

/** A checkout that was made for a run and is gone after it. */
export interface PassingCheckout {
  dir: string;
  commit: string;
}

/** Where an app runs, in words that still mean something after the run. */
export interface Place {
  name: string;
  /** What it may lack, as the end of a hint; empty where people see for themselves. */
  lacks: string;
  /** A text without the folder of a passing checkout: paths count from its root. */
  shorten: Mask;
}

/** Enough of a commit's name in any repository. */
const SHORT = 12;

/** The folder itself where it stays; else how to get one like it. */
export function placeOf({
  root,
  side,
  checkout,
}: {
  root: string;
  side: "head" | "base";
  checkout: PassingCheckout | null;
}): Place {
  if (checkout === null) return { name: root, lacks: "", shorten: (text) => text };
  const { dir, commit } = checkout;
  return {
    name: `a checkout of its commit (git worktree add ../${side} ${commit.slice(0, SHORT)})`,
    lacks: " It holds what git holds: installed packages and the like are for app.setup to make.",
    shorten: (text) => text.replaceAll(`${dir}/`, ""),
  };
}
