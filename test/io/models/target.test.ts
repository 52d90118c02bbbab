import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { PROVIDERS } from "../../../src/io/models/providers.ts";
import { checkTargets, resolveTarget, targetProblems } from "../../../src/io/models/target.ts";

describe("resolveTarget", () => {
  test.each([
    ["openai:/gpt-6-luna", { OPENAI_API_KEY: " k " }, "https://api.openai.com/v1", "k"],
    [
      "openai:/m",
      { OPENAI_API_KEY: "k", OPENAI_BASE_URL: "https://gate.example/v1/" },
      "https://gate.example/v1",
      "k",
    ],
    [
      "azure:/judge",
      { AZURE_OPENAI_API_KEY: "k", AZURE_OPENAI_ENDPOINT: "https://r.openai.azure.com/" },
      "https://r.openai.azure.com/openai/v1",
      "k",
    ],
    ["gemini:/g", { GOOGLE_API_KEY: "k" }, "https://generativelanguage.googleapis.com/v1beta/openai", "k"],
    [
      "databricks:/e",
      { DATABRICKS_TOKEN: "k", DATABRICKS_HOST: "dbc-1.cloud.databricks.com" },
      "https://dbc-1.cloud.databricks.com/serving-endpoints",
      "k",
    ],
    ["ollama:/llama", {}, "http://127.0.0.1:11434/v1", null],
    ["ollama:/llama", { OLLAMA_HOST: "0.0.0.0:11500" }, "http://0.0.0.0:11500/v1", null],
    ["compatible:/a/b:c", { ASSIZE_BASE_URL: "http://h:1/v1" }, "http://h:1/v1", null],
    ["openrouter:/meta/llama", { OPENROUTER_API_KEY: "k" }, "https://openrouter.ai/api/v1", "k"],
  ])("%s with %j", (name, env, baseUrl, key) => {
    const target = resolveTarget(name, { env });
    expect([target.baseUrl, target.key]).toEqual([baseUrl, key]);
    expect(`${target.provider}:/${target.model}`).toBe(name);
  });

  test("the stand-in lives where a command says, and nowhere else", () => {
    expect(resolveTarget("offline:/standin", { env: {}, baseUrl: "http://127.0.0.1:1/v1" }).baseUrl).toBe(
      "http://127.0.0.1:1/v1",
    );
    expect(() => resolveTarget("offline:/standin", { env: { ASSIZE_BASE_URL: "http://h/v1" } })).toThrow(
      "offline:/standin is the embedded stand-in, and it was not started",
    );
  });

  test("the stand-in answers to its name and to the faults behind it, and to nothing else", () => {
    const there = { env: {}, baseUrl: "http://127.0.0.1:1/v1" };
    expect(resolveTarget("offline:/standin+refusal~0.1", there).model).toBe("standin+refusal~0.1");
    for (const model of ["stand-in", "gpt-6", "Standin"]) {
      const problem = `"offline:/${model}" is not the stand-in\n  It has one name: offline:/standin. A real model is named with its provider, such as openai:/gpt-6-luna.`;
      expect(() => resolveTarget(`offline:/${model}`, there)).toThrow(problem);
      expect(() => checkTargets([`offline:/${model}`], {})).toThrow(problem);
    }
    expect(() => checkTargets(["offline:/standin", "offline:/standin+empty"], {})).not.toThrow();
  });

  const known = Object.keys(PROVIDERS).join(", ");
  const elsewhere = "any other OpenAI-compatible server is compatible:/model with ASSIZE_BASE_URL";

  test.each([
    [
      "openai:/gpt-6-luna",
      {},
      `OPENAI_API_KEY is missing: openai:/gpt-6-luna needs the key of openai\n  In a workflow: env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }; in a terminal: export OPENAI_API_KEY=…`,
    ],
    [
      "compatible:/m",
      {},
      'ASSIZE_BASE_URL is missing: compatible:/m needs the address of compatible\n  In a workflow: env: { ASSIZE_BASE_URL: "https://…" }; in a terminal: export ASSIZE_BASE_URL=…',
    ],
    [
      "compatible:/m",
      { ASSIZE_BASE_URL: "ftp://h" },
      'ASSIZE_BASE_URL is not an http or https address: "ftp://h"\n  An address looks like https://llm.example.com/v1.',
    ],
    [
      "opnai:/m",
      {},
      `unknown provider "opnai" in "opnai:/m"\n  Did you mean "openai"? Known: ${known}; ${elsewhere}`,
    ],
    [
      "ofline:/standin",
      {},
      `unknown provider "ofline" in "ofline:/standin"\n  Did you mean "offline"? Known: ${known}; ${elsewhere}`,
    ],
    [
      "constructor:/m",
      {},
      `unknown provider "constructor" in "constructor:/m"\n  Known: ${known}; ${elsewhere}`,
    ],
    ["github:/m", {}, `GitHub Models was retired in July 2026\n  Known: ${known}; ${elsewhere}`],
    [
      "gpt-6",
      {},
      '"gpt-6" is not a model\n  Write provider:/model, such as openai:/gpt-6-luna or compatible:/my-model.',
    ],
    [
      "openai:gpt-6",
      {},
      '"openai:gpt-6" is not a model\n  Write provider:/model, such as openai:/gpt-6-luna or compatible:/my-model.',
    ],
  ])("%s with %j says what to do", (name, env, message) => {
    const attempt = () => resolveTarget(name, { env });
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(new UserError({ code: "any", message: message }).message);
  });
});

test("all problems at once, each once", () => {
  const names = ["openai:/a", "openai:/a", "groq:/b", "offline:/standin", "mistral:/c"];
  const problems = targetProblems(names, { env: { GROQ_API_KEY: "k" }, baseUrl: "http://127.0.0.1:1/v1" });
  expect(problems.map(({ message }) => message)).toEqual([
    "OPENAI_API_KEY is missing: openai:/a needs the key of openai",
    "MISTRAL_API_KEY is missing: mistral:/c needs the key of mistral",
  ]);
});
