/**
 * Cuts the operations that the tests need out of GitHub's own OpenAPI description.
 *
 *     npm pack @octokit/openapi@23 && tar xzf octokit-openapi-23.*.tgz
 *     node test/github/cut-openapi.mjs package
 *
 * The package is 417 MB unpacked, the cut about 0.4 MB; that is why the cut is kept and the package is not a
 * dependency. Prose and examples are dropped: nothing that validates a request or an answer is in them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OPERATIONS = [
  "users/get-authenticated",
  "repos/get",
  "repos/get-branch",
  "repos/get-commit",
  "repos/compare-commits-with-basehead",
  "repos/get-content",
  "repos/get-collaborator-permission-level",
  "repos/list-pull-requests-associated-with-commit",
  "pulls/list",
  "pulls/create",
  "pulls/get",
  "pulls/update",
  "pulls/list-files",
  "pulls/list-commits",
  "pulls/request-reviewers",
  "issues/get",
  "issues/list-comments",
  "issues/create-comment",
  "issues/get-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "issues/list-labels-on-issue",
  "issues/add-labels",
  "issues/remove-label",
  "issues/list-events",
  "issues/list-events-for-timeline",
  "checks/create",
  "checks/get",
  "checks/update",
  "checks/list-for-ref",
  "checks/list-annotations",
  "git/get-ref",
  "git/create-ref",
  "git/update-ref",
  "git/create-blob",
  "git/get-blob",
  "git/create-tree",
  "git/get-tree",
  "git/create-commit",
  "git/get-commit",
  "actions/list-workflow-runs-for-repo",
  "actions/list-workflow-runs",
  "actions/get-workflow-run",
  "actions/list-workflow-run-artifacts",
  "actions/list-artifacts-for-repo",
  "actions/get-artifact",
  "actions/download-artifact",
];

/** Keys that only inform people. They are dropped where they annotate, not where a property has such a name. */
const PROSE = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "tags"]);
/** Objects whose keys are names chosen by GitHub, not words of the OpenAPI language. */
const NAMED = new Set(["properties", "responses", "content", "headers", "schemas", "parameters"]);
const METHODS = ["get", "put", "post", "patch", "delete"];

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("usage: node test/github/cut-openapi.mjs <unpacked @octokit/openapi>");
const source = JSON.parse(readFileSync(join(folder, "generated", "api.github.com.json"), "utf8"));
const target = new URL("../fixtures/github/openapi.json", import.meta.url);
const cut = cutOperations(source, new Set(OPERATIONS));
writeFileSync(target, `${JSON.stringify(cut)}\n`);

function cutOperations(whole, wanted) {
  const paths = {};
  for (const [path, item] of Object.entries(whole.paths)) {
    const kept = METHODS.filter((method) => wanted.delete(item[method]?.operationId));
    if (kept.length > 0) paths[path] = Object.fromEntries(kept.map((method) => [method, item[method]]));
  }
  if (wanted.size > 0) throw new Error(`not in the description: ${[...wanted].join(", ")}`);
  correct(whole.components.schemas);
  const kept = strip(paths);
  return {
    openapi: whole.openapi,
    info: { title: "GitHub, cut", version: whole.info.version },
    paths: kept,
    components: referenced(kept, whole),
  };
}

/** Where GitHub answers other than its description says: the head's repository is null when the fork was deleted. */
function correct(schemas) {
  for (const name of ["pull-request", "pull-request-simple"]) {
    const { properties } = schemas[name].properties.head;
    properties.repo = { nullable: true, allOf: [properties.repo] };
  }
}

/** Every component that is reached from `start`, and what these reach in turn. */
function referenced(start, whole) {
  const components = {};
  const queue = [start];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const pointer of references(part)) {
      const [, , kind, name] = pointer.split("/");
      components[kind] ??= {};
      if (components[kind][name] !== undefined) continue;
      components[kind][name] = strip(whole.components[kind][name]);
      queue.push(components[kind][name]);
    }
  }
  return components;
}

function references(part) {
  if (Array.isArray(part)) return part.flatMap(references);
  if (part === null || typeof part !== "object") return [];
  const here = typeof part.$ref === "string" ? [part.$ref] : [];
  return here.concat(Object.values(part).flatMap(references));
}

/** Drops prose and vendor extensions, and says "or null" in a way that Ajv understands. */
function strip(part, named = false) {
  if (Array.isArray(part)) return part.map((item) => strip(item));
  if (part === null || typeof part !== "object") return part;
  const entries = Object.entries(part)
    .filter(([key]) => named || !(PROSE.has(key) || key.startsWith("x-")))
    .map(([key, value]) => [key, strip(value, !named && NAMED.has(key) && !Array.isArray(value))]);
  const stripped = Object.fromEntries(entries);
  return named ? stripped : orNull(stripped);
}

/**
 * Says "or null" as Ajv understands it: `nullable` beside `$ref` or `anyOf` has no type to widen and becomes anyOf
 * null; beside an enum null has to be one of the words.
 */
function orNull(schema) {
  if (schema.nullable !== true) return schema;
  if (schema.type !== undefined)
    return schema.enum ? { ...schema, enum: [...new Set([...schema.enum, null])] } : schema;
  const { nullable, ...rest } = schema;
  return { anyOf: [rest, { type: "string", nullable: true, enum: [null] }] };
}
