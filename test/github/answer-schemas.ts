import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/** The description's document, as far as answers go. */
export interface Document {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId: string;
  responses: Record<string, { $ref?: string; content?: Record<string, unknown> } | undefined>;
}

/** Gives what is wrong with an answer; empty when it is as described. */
export type CheckAnswer = (answer: { operation: string; status: number; body: unknown }) => string[];

/**
 * Checks answers by reference into the document: a schema is compiled when first needed and then shared by all that
 * refer to it, three to eight times faster than a copy for each operation and status.
 */
export function answerSchemas(document: Document): CheckAnswer {
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "github");
  const operations = new Map(allOperations(document));
  const compiled = new Map<string, ValidateFunction>();
  return ({ operation, status, body }) => {
    const { at, responses } = operations.get(operation) ?? { at: "", responses: {} };
    const response = responses[String(status)];
    if (response === undefined) return status >= 400 ? [] : [`${operation} never answers ${status}`];
    if (response.$ref === undefined && response.content === undefined) return [];
    const place = response.$ref ?? `${at}/responses/${status}`;
    const reference = `github${place}/content/application~1json/schema`;
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
    return validate(body) ? [] : (validate.errors ?? []).map(errorText);
  };
}

function* allOperations({
  paths,
}: Document): Generator<[string, Pick<Operation, "responses"> & { at: string }]> {
  for (const [path, item] of Object.entries(paths))
    for (const [method, { operationId, responses }] of Object.entries(item)) {
      const escaped = encodeURI(path.replaceAll("~", "~0").replaceAll("/", "~1"));
      yield [operationId, { responses, at: `#/paths/${escaped}/${method}` }];
    }
}

/** One error in a line: where, and what. */
export function errorText(error: ErrorObject): string {
  return `${error.instancePath || "/"} ${error.message ?? error.keyword}`;
}
