import type { Problem } from "../errors.ts";
import { type Door, inFolder } from "./door.ts";
import type { Questions } from "./load-labels.ts";
import { didYouMean } from "./nearest.ts";
import { type Session, sessionFile } from "./session.ts";
import { baseName } from "./tree-path.ts";
import { readYaml } from "./yaml-file.ts";

/** The labelling sessions of `sessions/<name>.yaml` by name; `labelers` are who may label, nobody meaning anyone. */
export async function loadSessions(
  door: Door,
  questions: Questions,
  labelers: readonly string[],
): Promise<Map<string, Session>> {
  const sessions = new Map<string, Session>();
  for (const path of await door.tree.list([inFolder(door, "sessions/*.yaml")])) {
    const file = await readYaml({ ...door, path, schema: sessionFile });
    if (!file?.value) continue;
    const { name, schemas } = file.value;
    sessions.set(name, file.value);
    if (`${name}.yaml` !== baseName(path)) {
      const hint = "A session stands in sessions/<name>.yaml.";
      const message = `the session's name is "${name}", its file is ${baseName(path)}`;
      door.findings.problems.push({ code: "wrong_name", message, hint, at: file.locate(["name"]) });
    }
    for (const [index, schema] of schemas.entries()) {
      if (questions.schemas.has(schema) || questions.broken.has(schema)) continue;
      door.findings.problems.push({
        ...unknownQuestion(schema, questions),
        at: file.locate(["schemas", index]),
      });
    }
    for (const [index, person] of file.value.assigned.entries()) {
      if (labelers.length === 0 || labelers.includes(person)) continue;
      door.findings.problems.push({
        ...unknownLabeler(person, labelers),
        at: file.locate(["assigned", index]),
      });
    }
  }
  return sessions;
}

/** An answer of somebody who may not label would be refused when it comes back. */
function unknownLabeler(person: string, labelers: readonly string[]): Problem {
  const hint = `${didYouMean(person, labelers)}Labelers: ${labelers.join(", ")}. They need no account; others are added under labelers in the configuration.`;
  return { code: "unknown_labeler", message: `there is no labeler "${person}"`, hint };
}

function unknownQuestion(name: string, { schemas }: Questions): Problem {
  const known = [...schemas.keys()];
  const hint = `${didYouMean(name, known)}Known schemas: ${known.join(", ")}.`;
  return { code: "unknown_schema", message: `there is no schema "${name}"`, hint };
}
