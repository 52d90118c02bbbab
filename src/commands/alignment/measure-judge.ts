import { type Judge, labelName } from "../../formats/judge-file.ts";
import { judgeOf } from "../../formats/metrics.ts";
import type { Suite } from "../../formats/suite.ts";
import type { JudgeEvidence } from "../../gate/evidence.ts";
import { trustCard } from "../../gate/trust-card.ts";
import { humanCeiling } from "../../labels/human-ceiling.ts";
import { leftOut } from "../../labels/resolve.ts";
import { judgeEvidence } from "../trial/judge-labels.ts";
import { partsReadBy } from "../trial/parts-read.ts";
import { speak, wordsFor } from "../trial/people.ts";
import type { Models, Stores } from "../trial/ports.ts";
import { sessionStrata } from "../trial/session-strata.ts";
import type { JudgePorts } from "./align-ports.ts";
import { disagreements } from "./disagreements.ts";
import type { JudgeReport } from "./judge-report.ts";
import { labelledFor } from "./labelled.ts";
import { type JudgeSetting, scorerFor } from "./opened.ts";

/** What measuring judges takes, opened once for all of them. */
export interface Measure {
  suite: Suite;
  models: Models;
  stores: Stores;
  setting: JudgeSetting;
  ports: JudgePorts;
}

/** A judge against people's labels. */
export interface Measured {
  evidence: JudgeEvidence;
  report: JudgeReport;
}

/** Asks a judge about every labelled output, what the store knows free of charge, and sets it beside people's word. */
export async function measureJudge(measure: Measure, judge: Judge): Promise<Measured> {
  const { suite, setting, ports, stores } = measure;
  const scorer = scorerFor(judge, measure, ports);
  const { schema, labels, health } = labelledFor(suite, judge, {
    scorer,
    policy: "majority",
    derived: false,
  });
  const labelers = Object.keys(suite.config.labelers);
  const question = { labels, schema, labelers, parts: partsReadBy(judge, suite.traces) };
  const spoken = speak({ ...question, label: labelName(judge), schemas: suite.schemas });
  const evidence = await judgeEvidence({
    judge,
    scorer,
    people: wordsFor(judge, {
      ...question,
      label: labelName(judge),
      schemas: suite.schemas,
      scorer,
      traces: suite.traces,
    }),
    labels,
    traces: suite.traces,
    records: new Map(suite.records.map((record) => [record.id, record])),
    draws: [...suite.draws.values()].filter(
      ({ head }) => judgeOf(suite, head.metric)?.file.name === judge.file.name,
    ),
    strata: sessionStrata([...suite.sessions.values()]),
    leftOut: leftOut(question),
    ceiling: humanCeiling(question),
    verdicts: stores.verdicts,
    concurrency: setting.concurrency ?? suite.config.models.concurrency,
    signal: ports.signal,
  });
  const { confidence } = suite.config.gate;
  const card = trustCard(evidence, { confidence });
  const report = { card, disagreements: disagreements(evidence, spoken, scorer), labelers: health.labelers };
  return { evidence, report };
}
