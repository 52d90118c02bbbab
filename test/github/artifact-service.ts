import { blobUrl, reserveBlob } from "./blobs.ts";
import type { ResultsAnswer, ResultsCall } from "./results-service.ts";
import { type Artifact, freshId, type Repo, tick } from "./state.ts";
import { TwirpError } from "./twirp-error.ts";

/** Artifacts: reserve a name within the run, upload, finalise; list, link and delete those of the own run. */
export function answerArtifacts(call: ResultsCall): ResultsAnswer {
  switch (call.method) {
    case "CreateArtifact":
      return reserve(call);
    case "FinalizeArtifact":
      return finalize(call);
    case "ListArtifacts":
      return list(call);
    case "GetSignedArtifactURL":
      return { signed_url: blobUrl(call.world.url, named(call).blob) };
    case "DeleteArtifact":
      return remove(call);
    default:
      throw new TwirpError(404, "bad_route", `no method ${call.method}`);
  }
}

function reserve(call: ResultsCall): ResultsAnswer {
  const { world, claims, message } = call;
  const { artifacts } = repoOf(call);
  const name = String(message.name);
  if (artifacts.some((one) => one.name === name && one.runId === claims.runId))
    throw new TwirpError(
      409,
      "already_exists",
      "an artifact with this name already exists on the workflow run",
    );
  const blob = reserveBlob(world, "artifacts");
  const id = freshId(world.state);
  artifacts.push({
    id,
    name,
    runId: claims.runId,
    blob: blob.key,
    size: 0,
    ready: false,
    expired: false,
    createdAt: tick(world.state),
  });
  return { ok: true, signed_upload_url: blob.url };
}

function finalize(call: ResultsCall): ResultsAnswer {
  const artifact = named(call);
  artifact.size = Number(call.message.size);
  artifact.ready = true;
  return { ok: true, artifact_id: String(artifact.id) };
}

function list(call: ResultsCall): ResultsAnswer {
  const { name_filter: name, id_filter: id } = call.message;
  const found = repoOf(call).artifacts.filter(
    (one) =>
      one.ready &&
      one.runId === call.claims.runId &&
      (name === undefined || one.name === name) &&
      (id === undefined || String(one.id) === String(id)),
  );
  return { artifacts: found.map((one) => monolith(call, one)) };
}

function monolith({ claims }: ResultsCall, artifact: Artifact): Record<string, unknown> {
  return {
    workflow_run_backend_id: String(claims.runId),
    workflow_job_run_backend_id: claims.jobId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
  };
}

function remove(call: ResultsCall): ResultsAnswer {
  const repo = repoOf(call);
  const gone = named(call);
  repo.artifacts = repo.artifacts.filter((one) => one !== gone);
  return { ok: true, artifact_id: String(gone.id) };
}

function named(call: ResultsCall): Artifact {
  const found = repoOf(call).artifacts.find(
    (one) => one.name === call.message.name && one.runId === call.claims.runId,
  );
  if (found === undefined) throw new TwirpError(404, "not_found", `no artifact ${String(call.message.name)}`);
  return found;
}

/** The repository whose workflow run the runtime token is of. */
function repoOf({ world, claims }: ResultsCall): Repo {
  const repo = [...world.state.repos.values()].find(({ runs }) =>
    runs.some((run) => run.id === claims.runId),
  );
  if (repo === undefined) throw new TwirpError(404, "not_found", `no workflow run ${claims.runId}`);
  return repo;
}
