import type { Problem } from "../errors.ts";
import type { JsonObject } from "../formats/json.ts";
import { mlflowTrace } from "../formats/mlflow-trace.ts";
import { checkWith } from "../formats/zod-problems.ts";
import { spanProblems } from "./check-spans.ts";
import type { Drafts } from "./foreign.ts";
import { hideUsers, objectOf } from "./hide-users.ts";
import { fromServer, isFromServer } from "./mlflow-server-trace.ts";
import { fromVersion2, isVersion2 } from "./mlflow-v2.ts";
import { type Row, under } from "./rows.ts";

/**
 * MLflow's traces, kept as they are but for the ids of users: version 3 (3.5.0's plain ids and status codes too), version
 * 2, and what a server's REST API answers.
 */
export function mlflowDrafts(rows: readonly Row[]): Drafts {
  const drafts: Drafts = { drafted: [], problems: [], warnings: [] };
  for (const { value, locate } of rows) {
    const line = version3(objectOf(value));
    const problems = mlflowProblems({ value: line, locate });
    if (problems.length > 0) drafts.problems.push(...problems);
    else drafts.drafted.push({ line: hideUsers(line), locate });
  }
  return drafts;
}

function version3(value: JsonObject): JsonObject {
  if (isFromServer(value)) return fromServer(value);
  return isVersion2(value) ? fromVersion2(value) : value;
}

function mlflowProblems({ value, locate }: Row): Problem[] {
  const checked = checkWith(mlflowTrace, value, locate);
  if (checked.status === "faulty") return checked.problems;
  const { spans } = objectOf(objectOf(value).data);
  return spanProblems(Array.isArray(spans) ? spans : [], under(locate, ["data", "spans"]));
}
