import { vocabularyOf } from "../../align/instructions-of.ts";
import { UserError } from "../../errors.ts";
import type { Json } from "../../formats/json.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { DerivedLabel } from "../../formats/label.ts";
import { labelPayload } from "../../formats/label-value.ts";
import { didYouMean } from "../../formats/nearest.ts";
import { matchRecords } from "../../formats/record-match.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { scorerName } from "../../formats/scorer-name.ts";
import type { Suite } from "../../formats/suite.ts";
import { createCodeScorer } from "../../judges/code/create-code-scorer.ts";
import { defineJudge } from "../../judges/define-judge.ts";
import { judgeScale } from "../../judges/judge-scale.ts";
import type { Scorer, Subject } from "../../judges/scorer.ts";
import { derivedInForce } from "../../labels/derived.ts";
import { votesOf } from "../../labels/votes.ts";
import { schemaFor } from "../alignment/labelled.ts";
import { traceSources } from "../review/trace-sources.ts";
import { recordOf } from "../trial/labelled-subjects.ts";
import { appRoot } from "../trial/sides.ts";
import type { DerivePorts, DeriveRequest } from "./derive-request.ts";

/** An output that the scorer has a word for which is not written down yet. */
export interface Derivable {
  subject: Subject;
  /** The scorer's outcome as an answer to the question. */
  label: Json;
  rationale: string;
  /** An earlier line of the scorer that says something else. */
  overrides: string | null;
  /** The repository keeps the output already. */
  isKept: boolean;
}

/** Outputs that get no label, by reason. */
export type NotDerived = { [reason: string]: number };

interface Deriving {
  suite: Suite;
  judge: Judge;
  request: DeriveRequest;
  ports: DerivePorts;
}

/** Which outputs an exact scorer can label: bad and good ones in turn, as many as are wanted. */
export async function derivable(
  deriving: Deriving,
): Promise<{ schema: LabelSchema; found: Derivable[]; left: NotDerived }> {
  const { suite, judge, request, ports } = deriving;
  const schema = schemaFor(suite, judge);
  const scorer = await exactScorer(deriving);
  const answerOf = answers({ judge, schema, scorer });
  const sources = await traceSources({
    suite,
    tree: ports.diskTree(ports.workspace),
    files: request.traces,
    ports,
  });
  const { matched, unmatched } = matchRecords(sources.traces, suite.records);
  const known = knownWords(deriving, schema);
  const left: NotDerived = {};
  const leave = (reason: string) => {
    left[reason] = (left[reason] ?? 0) + 1;
  };
  for (const _ of unmatched) leave("it answers no record");
  const records = new Map(suite.records.map((record) => [record.id, record]));
  const found: (Derivable & { pass: boolean })[] = [];
  for (const trace of matched) {
    const subject: Subject = { trace, record: recordOf(trace, records), earlier: [] };
    const read = known.answered.has(trace.trace_id)
      ? "people answered"
      : await answerOf(subject, ports.signal);
    if (typeof read === "string") leave(read);
    else {
      const earlier = known.derived.get(trace.trace_id);
      const isSaid = earlier !== undefined && labelPayload(earlier) === read.label;
      if (isSaid) leave("it is derived already");
      else
        found.push({
          ...read,
          subject,
          overrides: earlier?.assessment_id ?? null,
          isKept: sources.kept.has(trace.trace_id),
        });
    }
  }
  const chosen = inTurn(found).slice(0, request.limit);
  if (found.length > chosen.length) left["--limit is reached"] = found.length - chosen.length;
  return { schema, found: chosen, left };
}

/** What is said already: by people, whose word stands alone, and by this scorer. */
function knownWords({ suite, request }: Deriving, schema: LabelSchema) {
  const labels = suite.labels.filter(({ assessment_name }) => assessment_name === schema.name);
  const people = votesOf({ labels, schema, labelers: Object.keys(suite.config.labelers) }).votes;
  const own = suite.derived.filter(({ source }) => source.source_id === request.from);
  const { inForce } = derivedInForce(own, schema);
  return {
    answered: new Set(people.map(({ label }) => label.trace_id)),
    derived: new Map(inForce.map((label): [string, DerivedLabel] => [label.trace_id, label])),
  };
}

/** Bad and good outputs one by one, each in the order of their ids: a judge learns from both. */
function inTurn(found: readonly (Derivable & { pass: boolean })[]): Derivable[] {
  const sorted = found.toSorted((a, b) => (a.subject.trace.trace_id < b.subject.trace.trace_id ? -1 : 1));
  const [bad, good] = [false, true].map((side) => sorted.filter(({ pass }) => pass === side));
  const rounds = Math.max(bad?.length ?? 0, good?.length ?? 0);
  return Array.from({ length: rounds }, (_, at) => [bad?.[at], good?.[at]])
    .flat()
    .flatMap((one) => (one ? [one] : []));
}

/** The scorer of the configuration by its name. A judge is no exact scorer, and a mean has no yes and no. */
async function exactScorer({ suite, request, ports }: Deriving): Promise<Scorer> {
  const exact = suite.config.scorers.filter(({ judge }) => judge === undefined);
  const spec = exact.find((one) => scorerName(one) === request.from);
  const known = exact.map(scorerName);
  if (!spec) throw new UserError(noScorer(request.from, { known, suite }));
  const scorer = await createCodeScorer({
    spec,
    ports: ports.scorerPorts(async () => appRoot(ports.workspace, suite)),
  });
  if (scorer.kind === "pass_rate") return scorer;
  throw new UserError({
    code: "scorer_is_a_mean",
    message: `scorer "${request.from}" gives a number, not pass or fail`,
    hint: "A label needs an answer: give the scorer `at_least`, or take another one.",
    at: { file: suite.configPath },
  });
}

function noScorer(name: string, { known, suite }: { known: string[]; suite: Suite }) {
  const isJudge = suite.config.scorers.some((one) => one.judge !== undefined && scorerName(one) === name);
  const message = isJudge
    ? `"${name}" is a judge, and labels are derived from exact scorers`
    : `no scorer is called "${name}"`;
  const hint = `${didYouMean(name, known)}Exact scorers here: ${known.join(", ") || "none"}.`;
  return { code: "scorer_unknown", message, hint, at: { file: suite.configPath } };
}

/** Reads an output as the answer that the scorer gives to the judge's question, or says why it gives none. */
function answers(of: { judge: Judge; schema: LabelSchema; scorer: Scorer }) {
  const { judge, schema, scorer } = of;
  const words = wordsFor(judge, schema);
  return async (
    subject: Subject,
    signal: AbortSignal,
  ): Promise<{ label: Json; rationale: string; pass: boolean } | string> => {
    const reading = scorer.read(subject);
    const verdict =
      reading.status === "ready" ? await scorer.score(reading.content, { repeat: 0, signal }) : reading;
    if (verdict.status === "not_sampled") return "the scorer gave no verdict";
    if (verdict.status === "unscored") return `the scorer gave no verdict (${verdict.reason})`;
    const pass = verdict.pass === true;
    return { label: pass ? words.pass : words.fail, rationale: verdict.rationale, pass };
  };
}

/** The one answer of the question that passes, and the one that fails; a question with more has no answer that follows. */
function wordsFor(judge: Judge, { name, input }: LabelSchema): { pass: Json; fail: Json } {
  const defined = defineJudge(judge);
  const rule = defined.status === "defined" ? defined.definition.rule : null;
  const { outcomeOf } = judgeScale(vocabularyOf(judge), rule);
  const options: Json[] =
    "pass_fail" in input ? [true, false] : "categorical" in input ? input.categorical.options : [];
  const [pass, fail] = [true, false].map((side) =>
    options.filter((option) => outcomeOf(option)?.pass === side),
  );
  if (pass?.length === 1 && fail?.length === 1) return { pass: pass[0] ?? null, fail: fail[0] ?? null };
  throw new UserError({
    code: "no_single_answer",
    message: `question "${labelName(judge)}" does not have one answer that passes and one that fails`,
    hint: "A scorer says pass or fail, so labels can be derived for questions with two answers.",
    at: { file: `schemas/${name}.yaml` },
  });
}
