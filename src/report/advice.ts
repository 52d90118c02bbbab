import type { MetricDecision } from "../gate/decision.ts";
import { oneLine } from "./escape.ts";
import { count } from "./numbers.ts";
import { headlineMetric } from "./sentence.ts";
import type { Trial } from "./trial.ts";

/** Something to do next: words, and a command where one helps. */
export interface Advice {
  text: string;
  command: string | null;
}

/** Records named in a `show` command at most. */
const SHOWN = 3;

/** What the reader can do now, most useful first; nothing where all is well. */
export function advice(trial: Trial): Advice[] {
  const { decision } = trial;
  if (decision.decision === "pass") return [];
  return [
    ...look(trial),
    ...judgeAdvice(trial),
    ...labelAdvice(trial),
    ...recordAdvice(trial),
    ...missingAdvice(trial),
    ...acceptAdvice(trial),
  ];
}

function look({ decision }: Trial): Advice[] {
  const worst = decision.flips.filter((flip) => flip.direction === "worse").slice(0, SHOWN);
  if (worst.length === 0) return [];
  const ids = [...new Set(worst.map((flip) => shellWord(flip.record.id)))].join(" ");
  const base = decision.evidence.commit.base?.slice(0, 12);
  return [{ text: "Look at what got worse:", command: `assize show ${ids}${base ? ` --base ${base}` : ""}` }];
}

function judgeAdvice({ decision }: Trial): Advice[] {
  if (decision.reason !== "judge_worse") return [];
  return [
    {
      text: "Take the judge's change back, or align it to the labels; the outputs themselves are not in question.",
      command: null,
    },
  ];
}

function labelAdvice({ decision }: Trial): Advice[] {
  const open = decision.draws.filter((draw) => !draw.complete);
  const draws = open.map((draw) => {
    const missing = decision.metrics.find((metric) => metric.draw === draw.id)?.needs.labels;
    const answers =
      missing === null || missing === undefined ? "the missing answers" : count(missing, "answer");
    return {
      text: `Let people decide ${draw.metric}: ${answers} on ${count(draw.pairs, "pair")} drawn by lot (${draw.labelled} done).`,
      command: null,
    };
  });
  const untrusted = decision.judges.filter((judge) => !judge.trusted && judge.missing_class !== null);
  const trust = untrusted.map((judge) => ({
    text: `For the judge ${judge.name} to be trusted: ${judge.missing_class}.`,
    command: null,
  }));
  return [...draws, ...trust];
}

function recordAdvice({ decision }: Trial): Advice[] {
  const metric = headlineMetric(decision);
  if (!metric || metric.decision !== "inconclusive") return [];
  const { records } = metric.needs;
  if (records !== null)
    return [{ text: `Or add records: about ${records} more would settle ${metric.name}.`, command: null }];
  return tooClose(metric)
    ? [{ text: `More records would not settle ${metric.name} soon.`, command: null }]
    : [];
}

function tooClose(metric: MetricDecision): boolean {
  return metric.reason === "too_close" || metric.reason === "judge_only";
}

function missingAdvice({ decision }: Trial): Advice[] {
  switch (decision.reason) {
    case "no_baseline":
      return [{ text: "Name something to compare with:", command: "assize gate --base origin/main" }];
    case "unscored":
      return [
        {
          text: "See why outputs could not be scored below; when the cause is gone, run again: only the missing ones are asked.",
          command: null,
        },
      ];
    case "no_secrets":
      return [
        {
          text: "A maintainer can run the gate on this pull request from the Actions tab, where the key is available.",
          command: null,
        },
      ];
    default:
      return [];
  }
}

function acceptAdvice({ decision, run }: Trial): Advice[] {
  if (run.accepted_by || decision.decision !== "fail") return [];
  return [
    {
      text: "Or accept it knowingly: somebody with write access who wrote none of these commits sets the label `assize: accept`.",
      command: null,
    },
    { text: "Running again changes nothing: the same outputs get the same verdicts.", command: null },
  ];
}

/** A record id as a word of a shell; ids come from data. */
function shellWord(id: string): string {
  const clean = oneLine(id);
  return /^[A-Za-z0-9._-]+$/.test(clean) && !clean.startsWith("-")
    ? clean
    : `'${clean.replaceAll("'", "'\\''")}'`;
}
