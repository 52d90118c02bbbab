import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { type Document, OpenAPIBackend, type Request } from "openapi-backend";
import { type Document as Answers, answerSchemas, type CheckAnswer, errorText } from "./answer-schemas.ts";
import { unknownFields } from "./unknown-fields.ts";

/** A JSON schema as it stands in the description: references are still references. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** What the description says about one request: the operation with its parts, and everything that is wrong with it. */
export interface Reading {
  operation: string;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  /** Violations of the schema: GitHub refuses these. */
  invalid: string[];
  /** Body fields the description does not know: GitHub lets them pass, a typo hides there. */
  unknown: string[];
}

/** GitHub's own description of its REST API, cut to what we use (see cut-openapi.mjs), as a judge of both sides. */
export interface Description {
  /** Undefined when the description knows no such method and path. */
  read(request: { method: string; path: string; query: string; body: unknown }): Reading | undefined;
  /** What is wrong with an answer; empty when it is as described. */
  checkAnswer: CheckAnswer;
  schema(name: string): Schema;
}

const CUT = new URL("../fixtures/github/openapi.json", import.meta.url);
let loaded: Promise<Description> | undefined;

/** Loads the description once per process; validators are compiled at their first use, so this takes milliseconds. */
export function loadDescription(): Promise<Description> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Description> {
  const text = readFileSync(CUT, "utf8");
  // The file is made by our own script out of a valid document.
  const definition = JSON.parse(text) as Document;
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, allErrors: true, formats: { "repo.nwo": true } },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await backend.init();
  // Read anew: the backend has put copies in for all references of its own.
  const document = JSON.parse(text) as Answers & { components: { schemas: Record<string, Schema> } };
  const { schemas } = document.components;
  return {
    read: (request) => readRequest(backend, request),
    checkAnswer: answerSchemas(document),
    schema: (name) => defined(schemas[name], `schema ${name}`),
  };
}

function readRequest(
  backend: OpenAPIBackend,
  request: { method: string; path: string; query: string; body: unknown },
): Reading | undefined {
  // Octokit sends `{}` or nothing with requests that take no body; both mean "no body".
  const asked: Request = { ...request, headers: {}, body: request.body };
  const operation = backend.router.matchOperation(asked);
  if (operation?.operationId === undefined) return undefined;
  const parsed = backend.router.parseRequest(asked, operation);
  const { errors } = backend.validator.validateRequest(asked, operation);
  const content = (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)
    ?.content;
  return {
    operation: operation.operationId,
    params: parsed.params as Record<string, string>,
    query: parsed.query as Record<string, string>,
    body: request.body,
    invalid: (errors ?? []).map(errorText),
    unknown: unknownFields(request.body, content?.["application/json"]?.schema),
  };
}

function defined<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the cut of GitHub's description lacks ${what}`);
  return value;
}
