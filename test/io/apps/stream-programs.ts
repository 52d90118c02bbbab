import { expect } from "vitest";
import { UserError } from "../../../src/errors.ts";

/** A Python app as people write it: reads a line, answers, reads the next. */
export const PYTHON = `
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    n = request["inputs"]["n"]
    BODY
    print(json.dumps({"id": request["id"], "outputs": n * 2}))
`;

/** The Python app as a file and how it is started. */
export const python = (body = "pass") => ({
  "answer.py": PYTHON.replace("BODY", body),
  spec: { command: ["python3", "answer.py"] },
});

/** A Node app that works on all its requests at once. */
export const NODE = (body: string) => `
import { createInterface } from "node:readline";
const say = (value) => console.log(JSON.stringify(value));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs: { n } } = JSON.parse(line);
  (async () => { ${body} })();
}
`;

/** How the Node app is started. */
export const node = ["node", "answer.mjs"];
/** 0, 1, 2 and so on: what the records ask. */
export const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** The UserError that a promise ends in. */
export async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}
