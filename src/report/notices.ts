import type { Decision } from "../gate/decision.ts";
import { firstRunNotice } from "./first-run.ts";
import type { Notice } from "./notice.ts";
import { count } from "./numbers.ts";
import type { Trial } from "./trial.ts";

/** Record ids named in a notice at most; the rest is counted. */
const NAMED = 8;

/** What stands above the table: moved goal posts, other records, an acceptance, the first run. */
export function notices(trial: Trial): Notice[] {
  const { decision } = trial;
  return [
    ...acceptance(trial),
    ...blind(trial),
    ...policyOf(decision),
    ...goalPosts(decision),
    ...otherApp(decision),
    ...records(decision),
    ...judges(decision),
    ...budget(trial),
    ...firstRunNotice(trial),
  ];
}

function acceptance({ run, decision }: Trial): Notice[] {
  if (!run.accepted_by) return [];
  const stays = decision.decision === "fail" ? "The decision stays a fail" : "The decision stays open";
  return [
    {
      title: `Accepted by ${run.accepted_by}.`,
      text: `${stays}; the job ends green. The acceptance is void as soon as the outputs change.`,
      items: [],
    },
  ];
}

/** First, for every number of such a metric is one of nothing. */
function blind({ blind: scorers }: Trial): Notice[] {
  return scorers.map(({ scorer, path, there, meant }) => {
    const has = there.length > 0 ? ` Outputs have ${there.join(", ")}.` : "";
    const hint = meant === null ? has : ` Did you mean ${meant}?`;
    return {
      title: `${scorer} looks at nothing.`,
      text: `No output has ${path}, so it fails every record, whatever the app does.${hint}`,
      items: [],
    };
  });
}

/** Where it is not plainly the base that decided, nor a first run. */
function policyOf({ evidence }: Decision): Notice[] {
  const { policy_from, policy_fault } = evidence;
  if (policy_fault) {
    const text =
      "There is a policy, and nobody can read it; the change's own may not stand in for it. Until that is mended nothing is compared and nothing passes.";
    return [{ title: "The base's own configuration can't be read.", text, items: [] }];
  }
  if (policy_from !== "tip") return [];
  const text =
    "It starts from a commit without a policy that can be read, or shares none with the base branch, and may not bring its own. Only records that both have with equal content are compared.";
  return [{ title: "The base branch decided by its policy of today.", text, items: [] }];
}

function goalPosts({ evidence }: Decision): Notice[] {
  const { policy_changes, policy_from } = evidence;
  if (policy_changes.length === 0) return [];
  const decided =
    policy_from !== "head" ? "The base's policy decided. After the merge this would hold:" : "It changes:";
  return [{ title: "This pull request moves its own goal posts.", text: decided, items: policy_changes }];
}

/** Beside an equal result it is the first thing to ask about: what was tried may not be the app at all. */
function otherApp({ evidence }: Decision): Notice[] {
  const { app_changes: items } = evidence;
  if (items.length === 0) return [];
  const text = "The outputs of this side come from what stands on the right:";
  return [{ title: "This change sets its app up otherwise.", text, items }];
}

function records({ evidence }: Decision): Notice[] {
  const { added, removed, changed, quarantined } = evidence.dataset;
  const items = [
    named(removed, "removed", "no longer compared"),
    named(changed, "edited", "run and shown, not compared"),
    named(quarantined, "in quarantine", "run and shown, not counted"),
    named(added, "added", "run and shown, compared from the next change on"),
  ].filter((line) => line !== null);
  if (items.length === 0) return [];
  return [{ title: "The records are not the same on both sides.", text: "", items }];
}

function named(ids: readonly string[], what: string, meaning: string): string | null {
  if (ids.length === 0) return null;
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return `${count(ids.length, "record")} ${what} (${meaning}): ${ids.slice(0, NAMED).join(", ")}${more}`;
}

function judges({ judge_changes }: Decision): Notice[] {
  return judge_changes.map(({ name, n, gained, lost, worse }) => {
    const compared =
      n === 0
        ? "No labels say which of the two agrees better with people."
        : `On ${count(n, "labelled output")} it is newly right on ${gained} and newly wrong on ${lost}.`;
    const answer = worse ? " It is shown worse." : n === 0 ? "" : " It is not shown to be worse.";
    return {
      title: `The judge ${name} changes here.`,
      text: `Both sides were scored by the old one and by the new one; the old one decides. ${compared}${answer}`,
      items: [],
    };
  });
}

function budget({ run, decision }: Trial): Notice[] {
  if (!run.budget_reached) return [];
  const left = Math.max(0, ...decision.metrics.map((metric) => metric.not_sampled));
  return [
    {
      title: "The budget ended this run early.",
      text: `${count(left, "record")} were not reached. Those that were are a random sample: fewer, so the range is wider, and no less right.`,
      items: [],
    },
  ];
}
