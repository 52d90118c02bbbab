import { studentTCdf } from "../../../src/stats/student-t.ts";
import { benjaminiYekutieli } from "./false-discovery.ts";

/** Answers by item. */
type Answers = Record<string, number>;

/**
 * Alternative annotator test of Calderon, Reichart & Dror 2025 (arXiv 2501.10970) for classes: per human the
 * one-sided t-test of mean(W_human - W_judge) < eps, Benjamini–Yekutieli at level q over the humans.
 */
export function altTest({
  llm,
  humans,
  eps,
  q,
}: {
  llm: Answers;
  humans: Record<string, Answers>;
  eps: number;
  q: number;
}) {
  const results = Object.keys(humans).map((human) => againstOthers({ llm, humans, human, eps }));
  const p = results.map((result) => result.p);
  const rejected = benjaminiYekutieli(p).filter((value) => value <= q).length;
  const advantage = results.reduce((total, result) => total + result.advantage, 0) / results.length;
  return { winning_rate: rejected / results.length, advantage, p };
}

function againstOthers({
  llm,
  humans,
  human,
  eps,
}: {
  llm: Answers;
  humans: Record<string, Answers>;
  human: string;
  eps: number;
}) {
  const own = humans[human] as Answers;
  const others = Object.entries(humans)
    .filter(([name]) => name !== human)
    .map(([, answers]) => answers);
  const wins = Object.keys(own).map((item) => {
    const agreement = (answer: number | undefined) =>
      others.filter((answers) => answers[item] === answer).length;
    const [judge, person] = [agreement(llm[item]), agreement(own[item])];
    return {
      judge: judge >= person ? 1 : 0,
      difference: (person >= judge ? 1 : 0) - (judge >= person ? 1 : 0),
    };
  });
  const n = wins.length;
  const mean = wins.reduce((total, { difference }) => total + difference, 0) / n;
  const squares = wins.reduce((total, { difference }) => total + (difference - mean) ** 2, 0);
  const t = (mean - eps) / Math.sqrt(squares / (n - 1) / n);
  return { p: studentTCdf(t, n - 1), advantage: wins.reduce((total, { judge }) => total + judge, 0) / n };
}
