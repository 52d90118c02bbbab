import { verdictAddress } from "../../evaluate/addresses.ts";
import type { VerdictStore } from "../../evaluate/stores.ts";
import { canonicalJson } from "../../formats/canonical.ts";
import { hashJson } from "../../formats/hash.ts";
import type { Json } from "../../formats/json.ts";
import { type Judge, type JudgeValue, labelName } from "../../formats/judge-file.ts";
import { modelOf, RECORDED } from "../../formats/model-use.ts";
import { applyPassRule, type PassRule, parsePassRule } from "../../formats/pass-rule.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Verdict } from "../../formats/verdict.ts";
import { createJudge } from "../../judges/llm-judge.ts";
import type { Model } from "../../judges/model.ts";
import type { Scorer } from "../../judges/scorer.ts";
import { type JudgeRead, nearBound, nearEven } from "../../labels/informing.ts";
import { recordOf } from "../trial/labelled-subjects.ts";

/** A verdict that a run has kept with its evidence. */
export interface KeptVerdict {
  judge: string;
  trace_id: string;
  verdict: Verdict;
}

/** Where judges' words on outputs may be known from; nobody is asked anything. */
export interface ReadSources {
  suite: Suite;
  /** Questions of the list: only judges that are measured on these are of interest. */
  questions: readonly string[];
  traces: readonly Trace[];
  /** Verdicts of the runs whose evidence was given. */
  kept: readonly KeptVerdict[];
  /** What earlier runs paid for; null where there is no store. */
  store: VerdictStore | null;
}

/** What judges have said about each output, by trace id: in the store, in a run's evidence, on the traces themselves. */
export function judgeReads(sources: ReadSources): Map<string, JudgeRead[]> {
  const { suite, questions, traces, kept, store } = sources;
  const reads = new Map<string, JudgeRead[]>();
  const add = (traceId: string, read: JudgeRead | null) => {
    if (read) reads.set(traceId, [...(reads.get(traceId) ?? []), read]);
  };
  for (const judge of suite.judges.values()) {
    const { name } = judge.file;
    if (!questions.includes(labelName(judge))) continue;
    const said = saidBy(judge);
    const stored = store === null ? null : storedBy(judge, suite, store);
    for (const trace of traces) {
      for (const verdict of stored?.(trace) ?? []) add(trace.trace_id, said(verdict));
      for (const value of recordedOn(trace, name)) add(trace.trace_id, said({ value, probability: null }));
    }
    for (const { judge: by, trace_id, verdict } of kept) {
      if (by === name && verdict.status === "scored") add(trace_id, said(wordOf(verdict)));
    }
  }
  return reads;
}

interface Word {
  value: Json;
  probability: number | null;
}

function wordOf({ value, call }: Extract<Verdict, { status: "scored" }>): Word {
  return { value, probability: call?.probability ?? null };
}

function saidBy({ file }: Judge): (word: Word) => JudgeRead {
  // A built-in judge may leave its values out; what it says is then compared as it is.
  const { value: scale = "text" } = file;
  const parsed = parsePassRule({ value: scale, passWhen: file.pass_when });
  const rule = parsed.status === "rule" ? parsed.rule : null;
  return ({ value, probability }) => {
    const pass = rule && applyPassRule(rule, value);
    const outcome = pass === null ? canonicalJson(value) : String(pass);
    const near = probability === null ? nearRule(value, rule, scale) : nearEven(probability);
    return { judge: file.name, outcome, near };
  };
}

function nearRule(value: Json, rule: PassRule | null, scale: JudgeValue): number | null {
  if (rule?.kind !== "comparison" || typeof value !== "number") return null;
  if (typeof scale !== "object" || !("number" in scale)) return null;
  const { min, max } = scale.number;
  return min === undefined || max === undefined ? null : nearBound(value, rule.bound, [min, max]);
}

/** The judge's reads that earlier runs have paid for: only as it stands now, for another wording is another judge. */
function storedBy(judge: Judge, suite: Suite, store: VerdictStore): ((trace: Trace) => Word[]) | null {
  const scorer = scorerOf(judge, suite);
  if (scorer === null) return null;
  const records = new Map(suite.records.map((record) => [record.id, record]));
  return (trace) => {
    const reading = scorer.read({ record: recordOf(trace, records), trace, earlier: [] });
    if (reading.status !== "ready") return [];
    const content = hashJson(reading.content);
    return Array.from({ length: scorer.repeat }, (_, repeat) =>
      store.get(verdictAddress({ fingerprint: scorer.fingerprint, content, repeat })),
    ).flatMap((verdict) => (verdict?.status === "scored" ? [wordOf(verdict)] : []));
  };
}

/** A judge that is only looked up. Where a server compares its examples their likeness is not known here. */
function scorerOf(judge: Judge, suite: Suite): Scorer | null {
  const { models } = suite.config;
  if (judge.file.model === RECORDED || models.embedding !== "lexical") return null;
  if (modelOf(judge.file, models) === null) return null;
  return createJudge({
    judge,
    model: SILENT,
    embed: "lexical",
    defaults: { model: models.judge ?? null },
    nonce: "",
  });
}

const SILENT: Model = { complete: async () => ({ status: "aborted" }) };

/** What the trace itself carries of this judge: verdicts that another tool recorded. */
function recordedOn({ assessments }: Trace, name: string): Json[] {
  const judges = assessments.filter(({ assessment_name, source }) => {
    const type = source?.source_type;
    return assessment_name === name && (type === "LLM_JUDGE" || type === "AI_JUDGE");
  });
  return judges.flatMap(({ feedback }) => (feedback?.value === undefined ? [] : [feedback.value]));
}
