import { resolve } from "node:path";
import { unbelieved } from "../commands/occasion.ts";
import { refuseCommittedStore } from "../io/committed-store.ts";
import { emptyStore } from "../io/empty-store.ts";
import type { ActionJob } from "./action-job.ts";
import type { Setting } from "./action-setting.ts";
import type { Parsed } from "./command-spec.ts";
import { DEFAULT_STORE } from "./gate-request.ts";

/**
 * The store travels by the Actions cache; without one the run only costs more, and says so. What later runs find there
 * they believe, so nothing gets in by the workspace: a committed store is refused, what else lies in its place is taken
 * away before the cache is restored, and only a run that came to open its store saves it, and none whose app the
 * readers of the cache have no reason to trust. `work` gets the job that tells of the opening.
 */
export async function withStore<T>(
  { job, setting, words }: { job: ActionJob; setting: Setting; words: Parsed },
  work: (job: ActionJob) => Promise<T>,
): Promise<T> {
  const { env, cwd } = job.started;
  const store = words.text("store") ?? DEFAULT_STORE;
  const dir = resolve(cwd, store);
  await refuseCommittedStore({ dir: store, cwd });
  await emptyStore(dir);
  const run = `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
  const cache = job.storeCache({ dir, config: setting.name, run });
  note(job, await cache.restore());
  let opened = false;
  const onStoreOpened = () => {
    opened = true;
  };
  try {
    return await work({ ...job, started: { ...job.started, onStoreOpened } });
  } finally {
    const why = unbelieved(job.occasion);
    if (opened) note(job, why ? `The store is not saved for later runs: ${why}.` : await cache.save());
  }
}

function note({ runner }: ActionJob, sentence: string | null): void {
  if (sentence) runner.info(sentence);
}
