import type { ProposalForge } from "../commands/alignment/proposal-forge.ts";
import type { FinishedCheck, Forge } from "../commands/forge.ts";
import { reasonOf } from "../errors.ts";
import { createMask, type Mask } from "../io/masking.ts";
import { withoutCommands } from "../report/escape.ts";
import type { Runner } from "./action-job.ts";
import type { Console, Started } from "./console.ts";

/**
 * The last gate before the world: what the app and the models say is masked at their doors, but records, labels and
 * recorded traces come from files, and a key that somebody left there must not be published either.
 */
export function maskedForge<F extends Forge>(forge: F, mask: Mask): F {
  return {
    ...forge,
    upsertComment: (request) => forge.upsertComment({ ...request, body: mask(request.body) }),
    startCheck: (request) =>
      forge.startCheck({ ...request, title: mask(request.title), summary: mask(request.summary) }),
    finishCheck: (check) => forge.finishCheck(maskedCheck(check, mask)),
  };
}

function maskedCheck(check: FinishedCheck, mask: Mask): FinishedCheck {
  return {
    ...check,
    title: mask(check.title),
    summary: mask(check.summary),
    text: check.text && mask(check.text),
    annotations: check.annotations.map((one) => ({
      ...one,
      path: mask(one.path),
      title: mask(one.title),
      message: mask(one.message),
    })),
  };
}

/** The same for pull requests of the alignment; the files that they commit are the repository's own. */
export function maskedProposals<F extends ProposalForge>(forge: F, mask: Mask): F {
  const masked = <R extends { title: string; body: string }>(request: R): R => ({
    ...request,
    title: mask(request.title),
    body: mask(request.body),
  });
  return {
    ...forge,
    openPull: (request) => forge.openPull(masked(request)),
    updatePull: (request) => forge.updatePull(masked(request)),
  };
}

/**
 * The same for the job's log, summary and outputs. Lines of the log are text and never commands: names of files, which a
 * fork may choose, stand in them. What the runner's own functions send as a command, they escape. A runner without a file
 * for summary or outputs, or with a full disk, gets a warning: what was found must still be published.
 */
export function maskedRunner(runner: Runner, mask: Mask): Runner {
  const warning = (text: string) => runner.warning(mask(text));
  const failed = (doing: string) => (error: unknown) => warning(`${doing} failed (${reasonOf(error)}).`);
  return {
    ...runner,
    info: (line) => runner.info(withoutCommands(mask(line))),
    warning,
    fail: (text) => runner.fail(mask(text)),
    remark: (one) =>
      runner.remark({ ...one, path: mask(one.path), title: mask(one.title), message: mask(one.message) }),
    output: (name, value) => {
      try {
        runner.output(name, mask(value));
      } catch (error) {
        failed(`Setting the output ${name}`)(error);
      }
    },
    summary: (markdown) => runner.summary(mask(markdown)).catch(failed("Writing the job summary")),
  };
}

/**
 * The same for a terminal. What is said to people is never a workflow command, whoever wrote it, for the terminal may be a
 * job's log; data stays as it is but in a job, where nobody can tell a pipe from the log.
 */
export function maskedConsole(console: Console, env: Started["env"]): Console {
  const mask = createMask(env);
  const said = (text: string) => withoutCommands(mask(text));
  const out = env.GITHUB_ACTIONS === "true" ? said : mask;
  return { ...console, out: (text) => console.out(out(text)), err: (text) => console.err(said(text)) };
}
