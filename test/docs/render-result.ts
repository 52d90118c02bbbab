import { UNSCORED_WORDS } from "../../src/report/unscored-words.ts";
import { table } from "./render-table.ts";
import { type JsonSchema, schemaRows } from "./schema-rows.ts";

/** `docs/result.md`: what `gate --json` writes, and the closed lists of reasons. */
export function renderResult(schema: JsonSchema): string {
  const keys = schemaRows(schema).map(({ path, takes }) => [`\`${path}\``, takes, RESULT_KEYS[path] ?? ""]);
  const parts = [
    INTRODUCTION,
    ...Object.entries(DECISION_REASONS).flatMap(([title, reasons]) => [
      `## ${title}`,
      table(["reason", "means"], rows(reasons)),
    ]),
    "## Why an output has no value\n\nSuch an output is never a zero: it is counted, and too many of them make the run inconclusive (`unscored`).",
    table(["reason", "means"], rows(UNSCORED_WORDS)),
    "## Every key",
    table(["key", "holds", "is"], keys),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rows(reasons: { [reason: string]: string }): string[][] {
  return Object.entries(reasons).map(([reason, says]) => [`\`${reason}\``, sentenceCase(says)]);
}

function sentenceCase(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return text.endsWith(".") ? text : `${text}.`;
}

const INTRODUCTION = `# The result

\`assize gate --json result.json\` writes the decision as data; the Action names its file in the output \`results\`. Read
\`decision\`, \`reason\` and \`summary\` first. Numbers are shares between 0 and 1, or in the scorer's own unit; never percent.

The same evidence gives the same file, byte for byte but for \`run\`: all that varies between equal runs stands there. The
JSON Schema is [\`schema/result.json\`](../schema/result.json).`;

/** Every reason of a decision in one plain sentence, by what it does. */
export const DECISION_REASONS: { [title: string]: { [reason: string]: string } } = {
  "Reasons to pass": {
    unchanged:
      "Everything that the scorer reads is equal on both sides, or nothing was run because no file of the app changed.",
    too_few_changes:
      "Even if every changed output counted as lost, the loss would stay within what is allowed.",
    no_loss_beyond_margin:
      "A loss as large as the allowed one is ruled out; for a floor alone: the floor holds.",
    small_loss: "A loss is shown, but one that you allow.",
    first_run: "There was nothing to compare with yet, so nothing is blocked.",
    report_only: "The configuration names nothing that must hold, so the run only reports.",
  },
  "Reasons to fail": {
    loss: "A loss is shown, on what people or exact scorers say.",
    loss_beyond_margin: "A judge alone shows a loss beyond the allowed one; no person has looked yet.",
    floor: "The head is below the metric's `min`, and the base was not.",
    must: "A record with `must: true` was right on the base and is wrong here.",
    judge_worse: "The pull request changes a judge, and the new one is shown to agree less with people.",
  },
  "Reasons to be inconclusive (governed by gate.inconclusive)": {
    too_close: "The likely range reaches from an allowed change to a loss that is not.",
    judge_only: "Only a judge has looked, and its word does not suffice to clear or to fail the change.",
    untrusted: "The judge is not shown to agree well enough with people, so it can't clear the change.",
    draw_incomplete:
      "People have begun to answer the outputs that were drawn, and some answers are still missing.",
    too_few_records: "There are too few records to clear any change but the smallest.",
    multiplicity: "A loss shows on this metric by itself, but among so many metrics it could be chance.",
  },
  "Reasons to be inconclusive (governed by gate.missing)": {
    no_baseline:
      "The outputs of the base could not be found or made, its files could not be read, or every record of it was edited or removed.",
    unscored: "Too many outputs have no value, or clearly more on one side than on the other.",
    no_secrets: "The run has no keys, as for pull requests from forks and from Dependabot.",
    judge_differs: "The verdicts of the two sides are not of the same judge.",
  },
};

function intervalKeys(path: string, what: string): { [path: string]: string } {
  return {
    [path]: `${what}; null where it can't be said.`,
    [`${path}.estimate`]: "Best estimate.",
    [`${path}.low`]: "Lower end of the likely range.",
    [`${path}.high`]: "Upper end of the likely range.",
  };
}

/** Every key of the result in one plain sentence. */
export const RESULT_KEYS: { [path: string]: string } = {
  version: "Version of this format.",
  decision: "The answer of the whole run.",
  reason: "Why; one of the lists above.",
  exit_code: "With which the command ends.",
  summary: "The decision in one sentence.",
  config: "Name of the configuration.",
  commit: "What was tried and compared.",
  "commit.head": "Commit that was tried; null outside of git.",
  "commit.base": "Commit that it was compared with.",
  first_run: "Whether the base had no configuration yet.",
  dataset: "The records.",
  "dataset.version": "Hash of all records.",
  "dataset.records": "Records on the head.",
  "dataset.common": "Records that both sides have with equal content.",
  "dataset.added": "Records that only the head has.",
  "dataset.removed": "Records that only the base has.",
  "dataset.changed": "Records whose content differs.",
  baseline: "Where the base's outputs came from.",
  "baseline.from": "Kept by an earlier run, run again, read from a file, or none.",
  "baseline.commit": "Commit that made them.",
  policy: "What decided.",
  "policy.from": "Whose policy decided; on a pull request the base's.",
  "policy.changed": "Whether the head's policy is another.",
  cause: "What differs between the two sides.",
  metrics: "One entry a metric, then its slices.",
  "metrics[].name": "Name of the metric.",
  "metrics[].scorer": "Scorer that it comes from.",
  "metrics[].kind": "A share of passes, or a mean.",
  "metrics[].unit": "Unit of a mean.",
  "metrics[].slice": "The part of the records it speaks of; null for all.",
  "metrics[].slice.tag": "Tag by which the records were parted.",
  "metrics[].slice.value": "Its value.",
  "metrics[].decision": "The answer for this metric.",
  "metrics[].reason": "Why; one of the lists above.",
  "metrics[].blocking":
    "Whether it can block: metrics with an entry in the policy can, and the gate's own `answers` wherever one of them can.",
  "metrics[].estimator":
    "Who speaks. A: exact scorer or people on nearly all changes; B: people on a draw of changes; C: people on a draw of all records; D: the judge.",
  "metrics[].records":
    "All records of the metric: `n`, `unscored`, `not_sampled`, `quarantined` and `not_common` add up to it.",
  "metrics[].n": "Common records scored on both sides; without a baseline, records scored on the head.",
  "metrics[].unchanged": "Of these, records where all that the scorer reads is equal.",
  "metrics[].unscored": "Records without a value on a side.",
  "metrics[].lost_runs":
    "Single runs without a value on records that have one: with several runs a record they count too. Null where none is lost.",
  "metrics[].lost_runs.count": "How many.",
  "metrics[].lost_runs.of": "Of so many runs.",
  "metrics[].lost_runs.reason": "Why, most of them.",
  "metrics[].not_sampled": "Records that the budget or the sample rate left out.",
  "metrics[].quarantined": "Records set aside by quarantine.yaml.",
  "metrics[].not_common": "Records that the pull request added or edited: run and shown, never compared.",
  ...intervalKeys("metrics[].base", "The base's value"),
  ...intervalKeys("metrics[].head", "The head's value"),
  "metrics[].observed": "What the scorer itself said, uncorrected.",
  "metrics[].observed.base": "On the base.",
  "metrics[].observed.head": "On the head.",
  ...intervalKeys("metrics[].change", "Head minus base in the metric's direction: a loss is negative"),
  "metrics[].change.p_value":
    "How often a change without a loss (for a judge alone: with just the allowed loss) would look as bad.",
  "metrics[].change.p_holm": "The same, corrected for the number of metrics.",
  "metrics[].change.method": "The formula.",
  "metrics[].margin": "Allowed loss.",
  "metrics[].floor": "What `min` says; null without one.",
  "metrics[].floor.min": "The floor.",
  "metrics[].floor.decision": "Whether it holds.",
  "metrics[].floor.base_below": "Whether the base was below it too; then this change is not blamed.",
  "metrics[].floor.level":
    "A judge's level on people's scale, as it was held against the floor; null for code, whose level is `observed`.",
  "metrics[].floor.level.estimate": "The best guess.",
  "metrics[].floor.level.low": "Its lower end.",
  "metrics[].floor.level.high": "Its upper end.",
  "metrics[].worse": "Pairs that got worse.",
  "metrics[].better": "Pairs that got better.",
  "metrics[].labels_used": "People's answers that the estimate rests on.",
  "metrics[].needs": "What would settle it.",
  "metrics[].needs.records": "More records; null where more would not help soon.",
  "metrics[].needs.labels": "Answers still missing in the draw.",
  "metrics[].needs.class": "Which answers the judge's trust still lacks.",
  "metrics[].detectable_change": "Smallest loss that is found 8 times in 10 on records like these.",
  "metrics[].draw": "Id of the draw that would settle it, or that did.",
  draws: "Outputs drawn by lot for people.",
  "draws[].id": "Name of its file.",
  "draws[].metric": "Metric that it would settle.",
  "draws[].pairs": "Pairs drawn.",
  "draws[].labelled": "Pairs answered on both sides.",
  "draws[].complete": "Whether its answers decide.",
  judges: "How far each judge can be trusted.",
  "judges[].name": "Name of the judge.",
  "judges[].fingerprint": "Hash of all that can change its verdicts.",
  "judges[].model": "Model it asks.",
  "judges[].trusted": "Whether it may clear a change.",
  "judges[].labels": "Labels that it was measured on.",
  ...intervalKeys("judges[].agreement", "Share of labels it agrees with"),
  "judges[].agreement": "Share of labels it agrees with; null under 30 labels.",
  ...intervalKeys("judges[].kappa", "Agreement beyond chance"),
  ...intervalKeys("judges[].sensitivity", "Share of good outputs that it passes"),
  ...intervalKeys("judges[].specificity", "Share of bad outputs that it fails"),
  "judges[].j_low": "Lower bound of sensitivity + specificity - 1, which trust asks for.",
  "judges[].missing_class": "Which labels its trust lacks.",
  "judges[].human_ceiling": "How far people agree among themselves.",
  "judges[].difference_error":
    "How far its differences were from people's, over the completed draws that the repository keeps; null without one.",
  "judges[].difference_error.rms":
    "Root of the mean square of the judge's difference minus people's, on what had changed.",
  "judges[].difference_error.occasions": "Draws that it is taken over.",
  "judges[].last_label": "When its last label was given.",
  first_sessions:
    "On a first run: lists of outputs for people to judge first, one for each judge that is not trusted yet.",
  "first_sessions[].judge": "The judge that they are to make trusted.",
  "first_sessions[].question": "What people are asked: the judge's labelling schema.",
  "first_sessions[].outputs": "Outputs in the list; its file is `sessions/first-<question>.yaml`.",
  unscored: "Outputs without a value.",
  "unscored.total": "How many.",
  "unscored.by_reason": "How many for each reason.",
  flips: "Records whose outcome differs, worst first.",
  "flips[].record_id": "The record.",
  "flips[].metric": "The metric.",
  "flips[].direction": "Which way.",
  "flips[].base_trace_id": "The base's output.",
  "flips[].head_trace_id": "The head's output.",
  "flips[].rationale": "The scorer's reason on the head.",
  run: "All that may differ between equal runs.",
  "run.started_at": "When it began.",
  "run.wall_s": "Seconds it took.",
  "run.requests": "Calls of models.",
  "run.reused": "Verdicts taken from earlier runs.",
  "run.retries": "Calls that were repeated.",
  "run.input_tokens": "Tokens read by models.",
  "run.output_tokens": "Tokens written by them.",
  "run.usd": "What they cost; null where a price is not known.",
  "run.budget_reached": "Whether the budget ended the asking.",
  "run.baseline_age_s": "Age of the base's outputs.",
  "run.attempt": "Attempt of the workflow run.",
  "run.accepted_by": "Who accepted a failed change.",
  "run.version": "Version of Assize.",
};
