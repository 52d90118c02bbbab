import type { TrustCard } from "../../gate/decision.ts";
import { markdownText } from "../escape.ts";
import type { Trial } from "../trial.ts";
import { trustCards, trustText } from "../trust-text.ts";
import { fold, list } from "./fold.ts";

/** How far each judge can be trusted: a sentence a judge, with the statisticians' numbers below it. */
export function trustFold({ decision }: Trial): string {
  return fold("How far to trust each judge", trustCards(decision).map(cardMarkdown).join("\n\n"));
}

function cardMarkdown(card: TrustCard): string {
  const { line, details } = trustText(card);
  const text = markdownText(line);
  return details.length > 0 ? `${text}\n\n${list(details.map(markdownText))}` : text;
}
