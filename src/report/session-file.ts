import type { FirstSession } from "../gate/first-sessions.ts";

/** A first session's name as it stands in a path; a question's own name may hold anything. */
export function sessionName({ question }: Pick<FirstSession, "question">): string {
  return `first-${question.replace(/[^A-Za-z0-9._-]+/g, "-")}`;
}

/** A first session as the file that the repository keeps: a list by lot, and how it was drawn. */
export function sessionText(session: FirstSession): string {
  const { judge, question, traces, strata } = session;
  const lines = [
    `# Outputs for people to judge first, so that the judge ${JSON.stringify(judge)} can earn its trust.`,
    "# The lists under strata say what the judge thought: answer before you read them.",
    `name: ${JSON.stringify(sessionName(session))}`,
    `schemas: [${JSON.stringify(question)}]`,
    "traces:",
    ...traces.map((id) => `  - ${id}`),
    "strata:",
    ...strata.flatMap(({ name, N, n, traces: drawn }) => [
      `  - name: ${name}`,
      `    N: ${N}`,
      `    n: ${n}`,
      "    traces:",
      ...drawn.map((id) => `      - ${id}`),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}
