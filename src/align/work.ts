import type { Judge } from "../formats/judge-file.ts";
import { grades } from "./agreement.ts";
import type { AlignLog, AlignTask, Example } from "./alignment.ts";
import { vocabularyOf } from "./instructions-of.ts";
import { createReader, noCalls, type Reader } from "./reader.ts";
import { createReflector, type Question, type Reflected, type Reflector } from "./reflection.ts";

/** What an optimizer works with: judge and reflection model within their budgets, and a log. */
export interface Work {
  task: AlignTask;
  reader: Reader;
  reflector: Reflector;
  /** Agreement of a judge with people on each example, in [0, 1]. */
  grade(judge: Judge, examples: readonly Example[]): Promise<number[]>;
  /** Asks the reflection model; an unusable answer is noted under `step` and null. */
  ask<T>(step: string, question: Question<T>): Promise<T | null>;
  note(step: string, detail: string): void;
  contradict(text: string): void;
  log(): AlignLog;
}

/** Opens the work of one optimizer on one task. */
export function openWork(optimizer: string, task: AlignTask): Work {
  const calls = noCalls();
  const reader = createReader(task, { limit: task.budget.judge_calls, calls });
  const reflector = createReflector(task, { limit: task.budget.reflections, calls });
  const entries: AlignLog["entries"] = [];
  const contradictions = new Set<string>();
  const note = (step: string, detail: string) => {
    entries.push({ step, detail });
    task.say?.(`${optimizer}: ${step}: ${detail}`);
  };
  return {
    task,
    reader,
    reflector,
    note,
    contradict: (text) => contradictions.add(text),
    grade: async (judge, examples) =>
      grades(examples, await reader.read(judge, examples), vocabularyOf(judge)),
    ask: async (step, question) => answerOf(await reflector.ask(question), (detail) => note(step, detail)),
    log: () => ({
      entries,
      calls,
      budget_reached: reader.reached() || reflector.reached(),
      contradictions: [...contradictions],
    }),
  };
}

function answerOf<T>(reflected: Reflected<T>, note: (detail: string) => void): T | null {
  switch (reflected.status) {
    case "answered":
      return reflected.value;
    case "unusable":
      note(`the reflection model gave nothing usable: ${reflected.detail}`);
      return null;
    case "over_budget":
      note("the budget for reflections is used up");
      return null;
  }
}
