import type { ProposalForge } from "../alignment/proposal-forge.ts";
import { addText } from "../labels/add.ts";
import type { LabelPorts } from "../labels/label-ports.ts";
import { type HandedOver, handOver } from "./hand-over.ts";

/**
 * Takes up answers that the served page hands in: as a pull request where there is a code host, else as files of the
 * workspace, to be committed by hand. All of them, or none with every fault; a UserError is shown to who answered.
 */
export async function takeUp(
  { configPath, list, text }: { configPath: string; list: string; text: string },
  ports: LabelPorts & { proposals: ProposalForge | null },
): Promise<HandedOver> {
  const request = { configPath, file: "answers.jsonl", schema: null, labeler: null, dryRun: true };
  const added = await addText({ ...request, text }, ports);
  if (added.labels === 0) return { message: "The repository has all of these answers.", url: null };
  if (ports.proposals) return handOver({ added, list }, ports.proposals);
  await ports.writeFiles(added.files);
  const files = added.files.map(({ path }) => path).filter((path) => path.endsWith(".jsonl"));
  return {
    message: `Your answers are in the repository (${files.join(", ")}), to be committed there.`,
    url: null,
  };
}
