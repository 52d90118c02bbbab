/**
 * What a labeler's id may be: it becomes the name of a file, so no separator of paths, and nothing that hides or turns
 * text. Names of people fit in, accents written apart and addresses of mail too.
 */
export const LABELER_ID = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@+'’-]{0,62}[\p{L}\p{M}\p{N}._@+'’-])?$/u;

/** The same in words, for whoever chose another. */
export const LABELER_WORDS =
  "a labeler's id begins with a letter or digit, and has at most 64 letters, digits, spaces and . _ - @ + '";

/** Logins are the same in any case. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
