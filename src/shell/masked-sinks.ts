import type { FinishedCheck, Forge } from "../commands/forge.ts";
import type { Mask } from "../io/masking.ts";
import type { Runner } from "./action-job.ts";

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
      title: mask(one.title),
      message: mask(one.message),
    })),
  };
}

/** The same for the job's log, summary and outputs. */
export function maskedRunner(runner: Runner, mask: Mask): Runner {
  return {
    ...runner,
    info: (line) => runner.info(mask(line)),
    warning: (text) => runner.warning(mask(text)),
    fail: (text) => runner.fail(mask(text)),
    remark: (one) => runner.remark({ ...one, title: mask(one.title), message: mask(one.message) }),
    output: (name, value) => runner.output(name, mask(value)),
    summary: (markdown) => runner.summary(mask(markdown)),
  };
}
