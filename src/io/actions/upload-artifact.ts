import { messageOf } from "../../errors.ts";
/** What became of an upload: the artifact's page, or one sentence on why there is none. */
export type Uploaded = { status: "uploaded"; url: string | null } | { status: "missing"; why: string };

/** Files to keep with the run. */
export interface Upload {
  name: string;
  files: string[];
  root: string;
  /** Page of the workflow run, under which artifacts stand. */
  runUrl: string | null;
}

/** Uploads result and evidence with the run; the client is loaded only when used, for it is heavy. */
export async function uploadArtifact({ name, files, root, runUrl }: Upload): Promise<Uploaded> {
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, root);
    return { status: "uploaded", url: runUrl && id ? `${runUrl}/artifacts/${id}` : null };
  } catch (error) {
    const why = messageOf(error);
    return { status: "missing", why: `Result and evidence were not kept as an artifact (${why}).` };
  }
}
