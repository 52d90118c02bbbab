import { hashJson } from "../formats/hash.ts";
import type { JudgeContent } from "./judge-content.ts";

/** Hex digits of a mark: 80 bits that no text can guess. */
const MARK_DIGITS = 20;

/**
 * The mark of one request: a hash of what the request carries and of a secret of this process. So nothing in the
 * content can contain it, and equal requests of a process are equal texts.
 */
export function fenceMark(options: { nonce: string; content: JudgeContent; repeat: number }): string {
  return hashJson(options).slice(0, MARK_DIGITS);
}

/** A text from outside between two lines that only we can write. */
export function fenced(text: string, mark: string): string {
  return `<<<${mark}\n${text}\n${mark}>>>`;
}
