import { ApiError, type Call, type Handler, notFound, page } from "../answer.ts";
import { fill } from "../fill.ts";
import { checkShape } from "../shapes.ts";
import { type Check, freshId, tick } from "../state.ts";

/** What a request may say about a check run, as the description has it. */
interface Said {
  name?: string;
  head_sha?: string;
  status?: Check["status"];
  conclusion?: string;
  details_url?: string;
  external_id?: string;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary: string; text?: string; annotations?: Record<string, unknown>[] };
}

const create: Handler = (call) => {
  const said = sayable(call);
  const check: Check = {
    id: freshId(call.state),
    name: said.name ?? "",
    headSha: said.head_sha ?? "",
    status: "queued",
    conclusion: null,
    externalId: "",
    detailsUrl: null,
    startedAt: tick(call.state),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(call, check, said);
  call.repo.checks.push(check);
  return { status: 201, body: checkShape(call, call.repo, check) };
};

const update: Handler = (call) => {
  const check = findCheck(call);
  apply(call, check, sayable(call));
  return { status: 200, body: checkShape(call, call.repo, check) };
};

const get: Handler = (call) => ({ status: 200, body: checkShape(call, call.repo, findCheck(call)) });

const listForRef: Handler = async (call) => {
  const ref = call.params.ref ?? "";
  const sha = call.repo.checks.some((check) => check.headSha === ref)
    ? ref
    : await call.repo.git.resolve(ref);
  const { check_name: name, status, filter = "latest" } = call.query;
  const matching = call.repo.checks.filter(
    (check) =>
      check.headSha === sha &&
      (name === undefined || check.name === name) &&
      (status === undefined || check.status === status),
  );
  const found =
    filter === "latest" ? [...new Map(matching.map((check) => [check.name, check])).values()] : matching;
  return page(call, found, (checks) => ({
    total_count: found.length,
    check_runs: checks.map((check) => checkShape(call, call.repo, check)),
  }));
};

const listAnnotations: Handler = (call) =>
  page(call, findCheck(call).annotations, (shown) =>
    shown.map((one) => fill(call.description, "check-annotation", one)),
  );

/** Handlers of everything about check runs. */
export const checks: Record<string, Handler> = {
  "checks/create": create,
  "checks/update": update,
  "checks/get": get,
  "checks/list-for-ref": listForRef,
  "checks/list-annotations": listAnnotations,
};

function findCheck(call: Call): Check {
  const check = call.repo.checks.find((candidate) => candidate.id === Number(call.params.check_run_id));
  if (check === undefined) throw notFound();
  return check;
}

/** Check runs belong to Apps; and Octokit's edition of the description drops one rule, which is held here. */
function sayable(call: Call): Said {
  if (call.token.kind !== "installation") throw new ApiError(403, "You must authenticate via a GitHub App.");
  // Checked against the description before any handler sees it.
  const said = call.body as Said;
  if (said.status === "completed" && said.conclusion === undefined)
    throw new ApiError(422, 'Invalid request.\n\nMissing required key "conclusion".');
  return said;
}

/** Giving a conclusion completes a check; annotations are added to those that stand, everything else replaces. */
function apply(call: Call, check: Check, said: Said): void {
  const { annotations = [], ...output } = said.output ?? {};
  check.status = said.conclusion === undefined ? (said.status ?? check.status) : "completed";
  check.conclusion = said.conclusion ?? (check.status === "completed" ? check.conclusion : null);
  check.completedAt = check.status === "completed" ? (said.completed_at ?? tick(call.state)) : null;
  check.name = said.name ?? check.name;
  check.externalId = said.external_id ?? check.externalId;
  check.detailsUrl = said.details_url ?? check.detailsUrl;
  check.startedAt = said.started_at ?? check.startedAt;
  check.output = { ...check.output, ...output };
  check.annotations.push(...annotations);
}
