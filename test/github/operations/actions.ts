import { ApiError, type Call, type Handler, notFound, page } from "../answer.ts";
import { blobUrl } from "../blobs.ts";
import { artifactShape, runShape } from "../shapes.ts";
import type { Artifact, Run } from "../state.ts";

const listRuns: Handler = (call) => {
  const { event, branch, status, head_sha: sha } = call.query;
  const workflow = call.params.workflow_id;
  const found = call.repo.runs.filter(
    (run) =>
      (workflow === undefined || run.workflow === workflow) &&
      (event === undefined || run.event === event) &&
      (branch === undefined || run.headBranch === branch) &&
      (sha === undefined || run.headSha === sha) &&
      (status === undefined || run.status === status || run.conclusion === status),
  );
  return page(call, found.toReversed(), (runs) => ({
    total_count: found.length,
    workflow_runs: runs.map((run) => runShape(call, call.repo, run)),
  }));
};

const getRun: Handler = (call) => ({ status: 200, body: runShape(call, call.repo, findRun(call)) });

const listArtifacts: Handler = (call) => {
  const { name } = call.query;
  const run = call.params.run_id === undefined ? undefined : findRun(call).id;
  const found = call.repo.artifacts.filter(
    (artifact) =>
      artifact.ready &&
      (name === undefined || artifact.name === name) &&
      (run === undefined || artifact.runId === run),
  );
  return page(call, found.toReversed(), (artifacts) => ({
    total_count: found.length,
    artifacts: artifacts.map((artifact) => artifactShape(call, call.repo, artifact)),
  }));
};

const getArtifact: Handler = (call) => ({
  status: 200,
  body: artifactShape(call, call.repo, findArtifact(call)),
});

const download: Handler = (call) => {
  const artifact = findArtifact(call);
  if (artifact.expired) throw new ApiError(410, "Artifact has expired");
  return { status: 302, headers: { location: blobUrl(call.baseUrl, artifact.blob) } };
};

/** Handlers of workflow runs and their artifacts. */
export const actions: Record<string, Handler> = {
  "actions/list-workflow-runs-for-repo": listRuns,
  "actions/list-workflow-runs": listRuns,
  "actions/get-workflow-run": getRun,
  "actions/list-workflow-run-artifacts": listArtifacts,
  "actions/list-artifacts-for-repo": listArtifacts,
  "actions/get-artifact": getArtifact,
  "actions/download-artifact": download,
};

function findRun(call: Call): Run {
  const run = call.repo.runs.find((candidate) => candidate.id === Number(call.params.run_id));
  if (run === undefined) throw notFound();
  return run;
}

function findArtifact(call: Call): Artifact {
  const artifact = call.repo.artifacts.find((candidate) => candidate.id === Number(call.params.artifact_id));
  if (artifact === undefined) throw notFound();
  return artifact;
}
