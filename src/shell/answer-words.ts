import type { AnswerReading } from "../commands/labels/add.ts";
import { UserError } from "../errors.ts";
import { sampling } from "../formats/label.ts";
import type { Parsed } from "./command-spec.ts";
import { listOf } from "./review-words.ts";

/** How `labels add` and `labels set` are told to read answers that are no label lines yet. */
export function readingOf(words: Parsed): AnswerReading {
  const [session, draw] = [words.text("session"), words.text("draw")];
  const drawn = samplingOf(words.text("sampling"));
  return {
    mapping: new Map((listOf(words, "map") ?? []).map(mappingOf)),
    metadata: {
      ...(session === undefined ? {} : { session }),
      ...(draw === undefined ? {} : { draw }),
      ...(drawn === undefined ? {} : { sampling: drawn }),
      ...(words.on("not-blind") ? { blind: "false" } : {}),
    },
  };
}

function mappingOf(word: string): [string, string] {
  const [, from, to] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
  if (from !== undefined && to !== undefined) return [from.trim(), to.trim()];
  const hint = "For example: --map richtig=yes,falsch=no";
  throw new UserError({
    code: "bad_mapping",
    message: `--map: "${word}" is not of the form word=answer`,
    hint,
  });
}

function samplingOf(word: string | undefined): string | undefined {
  if (word === undefined || sampling.safeParse(word).success) return word;
  const hint = `Ways: ${sampling.options.join(", ")}.`;
  throw new UserError({ code: "bad_sampling", message: `--sampling knows no "${word}"`, hint });
}
