import { z } from "zod";
import type { LabelEvent } from "../../commands/forge.ts";
import type { Client } from "./client.ts";
import { asking } from "./publishing.ts";
import { GHOST } from "./pull-requests.ts";
import { refusalOf } from "./refusal.ts";

const READ_PULLS = "pull-requests: read";
const READ_METADATA = "metadata: read";

const labelled = z.object({
  event: z.enum(["labeled", "unlabeled"]),
  created_at: z.string(),
  actor: z.object({ login: z.string() }).nullish(),
  label: z.object({ name: z.string() }),
});

/** Who set a label that is still there, latest first, and whether they may write. Names of labels know no case. */
export async function labelEvents(
  client: Client,
  { pull, label }: { pull: number; label: string },
): Promise<LabelEvent[]> {
  const { octokit, repo } = client;
  const request = { ...repo, issue_number: pull, per_page: 100 };
  const all = await asking({ what: `label events of pull request #${pull}`, permission: READ_PULLS }, () =>
    octokit.paginate(octokit.rest.issues.listEvents, request),
  );
  const events = all
    .flatMap((event) => labelled.safeParse(event).data ?? [])
    .filter((event) => event.label.name.toLowerCase() === label.toLowerCase())
    .toSorted((one, other) => other.created_at.localeCompare(one.created_at));
  return Promise.all(standing(events).map((event) => describe(client, { event, label })));
}

/** The events since the label was last taken off; none if that was the last thing that happened to it. */
function standing(latestFirst: z.infer<typeof labelled>[]): z.infer<typeof labelled>[] {
  const removed = latestFirst.findIndex(({ event }) => event === "unlabeled");
  return removed === -1 ? latestFirst : latestFirst.slice(0, removed);
}

async function describe(
  client: Client,
  { event, label }: { event: z.infer<typeof labelled>; label: string },
): Promise<LabelEvent> {
  const actor = event.actor?.login ?? GHOST;
  return { label, actor, at: event.created_at, canWrite: await canWrite(client, actor) };
}

/** Of the old words `admin` and `write` are the ones that let push; roles as `maintain` are told as one of them. */
async function canWrite({ octokit, repo }: Client, username: string): Promise<boolean> {
  return asking({ what: `permissions of ${username}`, permission: READ_METADATA }, async () => {
    try {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repo, username });
      return data.permission === "admin" || data.permission === "write";
    } catch (error) {
      if (refusalOf(error, READ_METADATA)?.kind === "not_found") return false;
      throw error;
    }
  });
}
