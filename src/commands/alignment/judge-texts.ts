import type { JudgeTexts } from "../../align/plan-files.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Tree } from "../../formats/tree.ts";

/** The files of a judge's folder as they lie there. */
export async function judgeTexts(tree: Tree, { folder, file }: Judge): Promise<JudgeTexts> {
  const [judge, examples, proof] = await Promise.all(
    ["judge.yaml", file.examples?.file ?? "examples.jsonl", "proof.json"].map((name) =>
      textOf(tree, `${folder}/${name}`),
    ),
  );
  return { judge: judge ?? "", examples: examples ?? null, proof: proof ?? null };
}

async function textOf(tree: Tree, path: string): Promise<string | null> {
  if ((await tree.size(path)) === null) return null;
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of tree.chunks(path)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
