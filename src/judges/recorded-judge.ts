import { UserError } from "../errors.ts";
import type { Assessment } from "../formats/assessment.ts";
import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { Judge } from "../formats/judge-file.ts";
import type { Trace } from "../formats/trace.ts";
import type { Verdict } from "../formats/verdict.ts";
import { checkJudge } from "./check-judge.ts";
import { defineJudge } from "./define-judge.ts";
import { judgeScale, scoredBy } from "./judge-scale.ts";
import type { Reading, Scorer, Subject } from "./scorer.ts";
import { describeVocabulary, inVocabulary } from "./vocabulary.ts";

/** What a recorded verdict says, and who said it. */
type Recorded = {
  source: string;
  value: Json;
  rationale: string;
  /** Set where the judge failed on this trace. */
  error: string | null;
};

/**
 * A judge that asks nobody: its verdicts are the latest valid LLM_JUDGE assessments of its name on the traces. The
 * fingerprint is that of the judges which spoke on `traces`, so sides that different judges read differ.
 */
export function createRecordedJudge({ judge, traces }: { judge: Judge; traces: readonly Trace[] }): Scorer {
  const problems = checkJudge(judge, null);
  const defined = defineJudge(judge);
  if (problems.length > 0 || defined.status === "invalid") throw new UserError(problems);
  const { value, rule } = defined.definition;
  const scale = judgeScale(value, rule);
  const sources = traces.flatMap((trace) => recordedVerdict(trace, judge.file.name)?.source ?? []);
  const fingerprint = hashJson({ recorded: [...new Set(sources)].sort(), value, pass_rule: rule });
  return {
    name: judge.file.name,
    voice: "judge",
    ...scale,
    fingerprint,
    repeat: 1,
    model: null,
    read,
    score,
  };

  function read({ trace }: Subject): Reading {
    const { outcome } = trace;
    if (outcome.status === "silent")
      return { status: "unscored", reason: outcome.reason, detail: outcome.detail };
    const content = recordedVerdict(trace, judge.file.name);
    if (content) return { status: "ready", content };
    const detail = `the trace carries no valid LLM_JUDGE assessment named ${judge.file.name}`;
    return { status: "unscored", reason: "no_recorded_verdict", detail };
  }

  async function score(content: Json): Promise<Verdict> {
    const recorded = content as Recorded; // made by `read` above
    if (recorded.error !== null)
      return { status: "unscored", reason: "recorded_error", detail: recorded.error };
    if (inVocabulary(recorded.value, value)) return scoredBy(scale, recorded);
    const said = JSON.stringify(recorded.value);
    const detail = `the recorded verdict is ${said}, but it must be ${describeVocabulary(value)}`;
    return { status: "unscored", reason: "invalid_reply", detail };
  }
}

function recordedVerdict({ assessments }: Trace, name: string): Recorded | null {
  const overridden = new Set(assessments.flatMap(({ overrides }) => overrides ?? []));
  const valid = assessments.filter(
    (item) =>
      item.assessment_name === name &&
      isJudge(item) &&
      item.feedback !== undefined &&
      item.valid !== false &&
      !(item.assessment_id !== undefined && overridden.has(item.assessment_id)),
  );
  // Later lines win among equal times: the list is in the order in which they were written.
  const latest = valid.reduce<Assessment | null>(
    (best, item) => (best && timeOf(best) > timeOf(item) ? best : item),
    null,
  );
  return latest && recordedFrom(latest);
}

function recordedFrom({ source, metadata, feedback, rationale }: Assessment): Recorded {
  const error = feedback?.error;
  return {
    source: `${source?.source_id ?? ""} ${metadata?.fingerprint ?? ""}`.trim(),
    value: feedback?.value ?? null,
    rationale: rationale ?? "",
    error: error ? [error.error_code, error.error_message].filter(Boolean).join(": ") : null,
  };
}

function isJudge({ source }: Assessment): boolean {
  return source?.source_type === "LLM_JUDGE" || source?.source_type === "AI_JUDGE";
}

function timeOf({ last_update_time, create_time }: Assessment): number {
  return Date.parse(last_update_time ?? create_time ?? "") || 0;
}
