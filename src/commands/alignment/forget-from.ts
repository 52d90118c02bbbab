import { forgetTraces } from "../../align/forget.ts";
import { type FileChange, planFiles } from "../../align/plan-files.ts";
import { proofText } from "../../align/proof-text.ts";
import { UserError } from "../../errors.ts";
import { jsonObject } from "../../formats/json.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { didYouMean } from "../../formats/nearest.ts";
import { traceOfUnit } from "../../formats/span-path.ts";
import type { Suite } from "../../formats/suite.ts";
import type { AlignPorts } from "./align-ports.ts";
import type { AlignReport } from "./align-report.ts";
import type { AlignRequest } from "./align-request.ts";
import { judgeTexts } from "./judge-texts.ts";
import { labelledFor } from "./labelled.ts";

/** Takes out of judges what one output taught them: its examples, and guidelines that have no other source. Asks nobody. */
export async function forgetFrom(
  traceId: string,
  of: { suite: Suite; judges: readonly Judge[]; request: AlignRequest; ports: AlignPorts },
): Promise<AlignReport[]> {
  const known = of.judges.flatMap(memoryOf);
  const isMeant = (id: string) => id === traceId || traceOfUnit(id) === traceId;
  if (!known.some(isMeant)) throw new UserError(nothingLearned(traceId, known));
  const learners = of.judges.filter((judge) => memoryOf(judge).some(isMeant));
  return Promise.all(learners.map((judge) => forgetOne(traceId, judge, of)));
}

async function forgetOne(
  traceId: string,
  judge: Judge,
  { suite, request, ports }: { suite: Suite; request: AlignRequest; ports: AlignPorts },
): Promise<AlignReport> {
  const meant = memoryOf(judge).filter((id) => id === traceId || traceOfUnit(id) === traceId);
  const after = forgetTraces(judge, new Set(meant));
  const texts = await judgeTexts(ports.diskTree(ports.workspace), judge);
  const memory = planFiles({ texts, before: judge, after, proof: null, as: null });
  const files = [
    ...memory.filter(({ path }) => !path.endsWith("/proof.json")),
    ...proofWithout(traceId, judge, texts.proof),
  ];
  if (!request.dryRun) await ports.writeFiles(files);
  const { examples, derived, leftOut, health } = labelledFor(suite, judge, {
    scorer: { outcomeOf: () => ({ pass: null, number: null }) },
    policy: suite.config.align.conflict,
    derived: false,
  });
  return {
    judge,
    after,
    optimizer: "forget",
    decision: "not_shown",
    reason: `what ${traceId} taught is gone; the proof spoke of the judge before and counts no longer`,
    used: examples.length,
    derived,
    leftOut,
    health,
    tried: null,
    files,
    written: request.dryRun ? "planned" : "written",
    proposal: null,
    proposed: null,
    run: { wall_s: 0, requests: 0, usd: 0 },
    warnings: suite.warnings,
  };
}

/** The proof no longer fits the judge, so the gate leaves it out; what it remembers of lessons loses this one. */
function proofWithout(traceId: string, judge: Judge, text: string | null): FileChange[] {
  const proof = text === null ? null : jsonObject.parse(JSON.parse(text));
  const learned = jsonObject.safeParse(proof?.learned);
  if (!proof || !learned.success || learned.data[traceId] === undefined) return [];
  const { [traceId]: _, ...rest } = learned.data;
  const after = proofText({ ...proof, learned: rest });
  return [{ path: `${judge.folder}/proof.json`, before: text, after }];
}

function memoryOf({ file, examples }: Judge): string[] {
  return [...file.guidelines.flatMap(({ from }) => from), ...examples.map(({ trace_id }) => trace_id)];
}

function nothingLearned(traceId: string, known: readonly string[]) {
  return {
    code: "nothing_learned",
    message: `no judge has learned from ${traceId}`,
    hint: `${didYouMean(traceId, known)}Sources stand under \`from\` of guidelines and in examples.jsonl.`.trim(),
  };
}
