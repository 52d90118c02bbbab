import type { Judge } from "../formats/judge-file.ts";
import { withExamples, withGuidelines } from "./judge-value.ts";

/**
 * The judge without what it learned from these outputs: their examples go, and guidelines lose them as sources; one that
 * loses its last source goes with them. Guidelines that people wrote name no source, and stay.
 */
export function forgetTraces(judge: Judge, traces: ReadonlySet<string>): Judge {
  const guidelines = judge.file.guidelines.flatMap((line) => {
    const from = line.from.filter((id) => !traces.has(id));
    return line.from.length > 0 && from.length === 0 ? [] : [{ ...line, from }];
  });
  const examples = judge.examples.filter(({ trace_id }) => !traces.has(trace_id));
  const forgot = guidelines.length < judge.file.guidelines.length || examples.length < judge.examples.length;
  const sources = guidelines.some((line, at) => line.from.length !== judge.file.guidelines[at]?.from.length);
  return forgot || sources ? withExamples(withGuidelines(judge, guidelines), examples) : judge;
}

/**
 * The judge without anything that any of these outputs taught, alone or with others: for labels held out from it, and for
 * outputs of their groups. What is woven into instructions can't be forgotten.
 */
export function forgetLessons(judge: Judge, traces: ReadonlySet<string>): Judge {
  const guidelines = judge.file.guidelines.filter(({ from }) => !from.some((id) => traces.has(id)));
  const examples = judge.examples.filter(({ trace_id }) => !traces.has(trace_id));
  if (guidelines.length === judge.file.guidelines.length && examples.length === judge.examples.length)
    return judge;
  return withExamples(withGuidelines(judge, guidelines), examples);
}
