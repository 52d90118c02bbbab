import type { Judge } from "../formats/judge-file.ts";
import { seededRng } from "../stats/rng.ts";
import type { Aligned, AlignTask, JudgedExample } from "./alignment.ts";
import type { AlignmentPlan } from "./alignment-plan.ts";

/** One run of the optimizer, with chance that hangs on the part alone. */
export async function optimize(
  plan: AlignmentPlan,
  judge: Judge,
  { learn, part }: { learn: readonly JudgedExample[]; part: string },
): Promise<Aligned> {
  const { model, embed, nonce, signal, replies, budget, optimizer, say } = plan;
  const ports = { model, embed, nonce, signal, replies, budget };
  const task: AlignTask = {
    ...ports,
    judge,
    examples: learn,
    rng: seededRng(`align ${optimizer.name} ${part}`),
  };
  return optimizer.run(part === "all" ? { ...task, say } : task);
}
