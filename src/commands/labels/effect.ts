import { rememberedBy } from "../../align/proof-file.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import { judgeOf } from "../../formats/metrics.ts";
import { RECORDED } from "../../formats/model-use.ts";
import type { Suite } from "../../formats/suite.ts";
import { type DrawProgress, drawProgress } from "../../gate/draw-state.ts";
import { defineJudge } from "../../judges/define-judge.ts";
import { judgeScale } from "../../judges/judge-scale.ts";
import { unitOf, votesOf } from "../../labels/votes.ts";
import { partsReadBy } from "../trial/parts-read.ts";
import { wordsFor } from "../trial/people.ts";
import { agreementOn, onlyAbout, type ToldAgreement } from "./agreement-on.ts";

/** How far a draw was and is with the change. */
export interface DrawShift {
  id: string;
  metric: string;
  pairs: number;
  /** Pairs with both answers. */
  labelled: number;
  complete: boolean;
  before: { labelled: number; complete: boolean };
}

/** What sound labels do: who gave them, how far people agree, which draws are complete, which judges could learn. */
export interface LabelEffect {
  /** Added labels by labeler. */
  by: { [labeler: string]: number };
  /** Agreement on every question that the change answers; of contested outputs those that it is about. */
  agreement: ToldAgreement[];
  /** Draws that the change moves. */
  draws: DrawShift[];
  /** Judges with as many labels that their memory has not met as their schedule waits for. */
  alignment_due: { judge: string; labels: number }[];
}

/** The effect of labels that were added to a suite; the suite has them already. */
export function labelEffect(suite: Suite, added: readonly Label[]): LabelEffect {
  const by: { [labeler: string]: number } = {};
  for (const { source } of added) by[source.source_id] = (by[source.source_id] ?? 0) + 1;
  const asked = new Set(added.map(({ assessment_name }) => assessment_name));
  const about = new Set(added.map(({ trace_id }) => trace_id));
  const ids = new Set(added.map(({ assessment_id }) => assessment_id));
  const before = { ...suite, labels: suite.labels.filter(({ assessment_id }) => !ids.has(assessment_id)) };
  return {
    by,
    agreement: [...asked].flatMap((name) => {
      const told = agreementOn(suite, name);
      return told ? onlyAbout(told, about) : [];
    }),
    draws: [...suite.draws.keys()].flatMap((id) => shiftOf(id, { before, after: suite }) ?? []),
    alignment_due: [...suite.judges.values()].flatMap((judge) => dueOf(suite, judge, asked) ?? []),
  };
}

function shiftOf(id: string, of: { before: Suite; after: Suite }): DrawShift | null {
  const metric = of.after.draws.get(id)?.head.metric;
  const [was, is] = [progressOf(of.before, id), progressOf(of.after, id)];
  if (metric === undefined || !was || !is || was.labelled === is.labelled) return null;
  const { pairs, labelled, complete } = is;
  return {
    id,
    metric,
    pairs,
    labelled,
    complete,
    before: { labelled: was.labelled, complete: was.complete },
  };
}

/** As the gate counts: an answer that the judge's rule does not read is none. */
function progressOf(suite: Suite, id: string): DrawProgress | null {
  const draw = suite.draws.get(id);
  const metric = draw?.head.metric ?? "";
  const judge = judgeOf(suite, metric);
  const defined = judge && defineJudge(judge);
  if (!draw || !judge || defined?.status !== "defined") return null;
  const label = labelName(judge);
  const { labels, schemas, config, traces } = suite;
  const { value, rule } = defined.definition;
  const labelers = Object.keys(config.labelers);
  const scorer = judgeScale(value, rule);
  return drawProgress(draw, wordsFor(judge, { label, labels, schemas, labelers, scorer, traces }));
}

function dueOf(
  suite: Suite,
  judge: Judge,
  asked: ReadonlySet<string>,
): LabelEffect["alignment_due"][number] | null {
  const { name, align, guidelines } = judge.file;
  const schema = suite.schemas.get(labelName(judge));
  if (!schema || !asked.has(schema.name) || judge.file.model === RECORDED) return null;
  const { learned, looks } = rememberedBy(judge.proof);
  const met = new Set([
    ...Object.keys(learned),
    ...looks.tested,
    ...guidelines.flatMap(({ from }) => from),
    ...judge.examples.map(({ trace_id }) => trace_id),
  ]);
  const labelers = Object.keys(suite.config.labelers);
  const parts = partsReadBy(judge, suite.traces);
  const { votes } = votesOf({ labels: suite.labels, schema, labelers, parts });
  const all = new Set(votes.map(({ label }) => unitOf(label)));
  const fresh = new Set([...all].filter((unit) => !met.has(unit)));
  return all.size >= align.min_labels && fresh.size >= align.schedule_after
    ? { judge: name, labels: fresh.size }
    : null;
}
