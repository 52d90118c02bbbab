import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { subjectOf } from "../judges/make.ts";
import { judgeWith } from "./ask.ts";
import { ANSWERS, SENTENCES } from "./sentences.ts";
import { standing } from "./standing.ts";

const standIn = standing();

const role = {
  instructions: `A sentence of an abstract was given a role. BACKGROUND says what was known or open before. OBJECTIVE says
what the study wants to find out. METHODS says what was done. RESULTS says what was found. CONCLUSIONS says what it means.
The sentence: {{ inputs.sentence }}. The role: {{ outputs.role }}. Is it right?`,
  value: { categories: ["yes", "no"] },
};

interface Judged {
  kind: string;
  human: boolean;
  judge: boolean;
}

async function judgedRoles(guidelines: string[] = []): Promise<Judged[]> {
  const cases = SENTENCES.flatMap(({ kind, text, right, wrong }) => [
    { kind, text, given: right, human: true },
    { kind, text, given: wrong, human: false },
  ]);
  const file = { ...role, guidelines: guidelines.map((text) => ({ text })) };
  return Promise.all(
    cases.map(async ({ kind, text, given, human }) => {
      const verdict = await judgeWith(standIn.url, { file }, subjectOf({ sentence: text }, { role: given }));
      return { kind, human, judge: verdict.status === "scored" && verdict.pass === true };
    }),
  );
}

async function judgedAnswers(): Promise<Judged[]> {
  return Promise.all(
    ANSWERS.map(async ({ kind, question, expected, answer, right }) => {
      const subject = subjectOf({ question }, { answer }, { expected_response: expected });
      const verdict = await judgeWith(standIn.url, { file: { builtin: "correctness" } }, subject);
      return { kind, human: right, judge: verdict.status === "scored" && verdict.pass === true };
    }),
  );
}

/** `12 of 14`: how many of those that people call `human` the judge calls so too. */
function share(judged: readonly Judged[], human: boolean): string {
  const asked = judged.filter((item) => item.human === human);
  return asked.length === 0
    ? "-"
    : `${asked.filter(({ judge }) => judge === human).length} of ${asked.length}`;
}

function table(judged: readonly Judged[]): string[] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const row = (name: string, part: readonly Judged[]) =>
    `| ${name} | ${share(part, true)} | ${share(part, false)} |`;
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter((item) => item.kind === kind),
      ),
    ),
    row("all", judged),
  ];
}

describe("docs/stand-in.md says what is measured here", () => {
  const page = readFileSync(new URL("../../docs/stand-in.md", import.meta.url), "utf8").replace(/ +/g, " ");

  test("roles of sentences", async () => {
    expect(page).toContain(table(await judgedRoles()).join("\n"));
  });

  test("answers", async () => {
    expect(page).toContain(table(await judgedAnswers()).join("\n"));
  });

  test("roles with the page's guidelines", async () => {
    const guidelines = [...page.matchAll(/^ *- text: '(.*)'$/gm)].map((match) => match[1] ?? "");
    expect(guidelines.length).toBeGreaterThan(1);
    expect(page).toContain(table(await judgedRoles(guidelines)).join("\n"));
  });
});
