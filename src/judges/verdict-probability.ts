/** A token of a reply with its log-probability, as servers report it. */
export interface TokenLogprob {
  token: string;
  logprob: number;
}

const LAST_VERDICT = /"verdict"\s*:\s*("(?:[^"\\]|\\.)*"|[^\s,}]+)(?![\s\S]*"verdict"\s*:)/;

/**
 * Probability that the model gave to the verdict it wrote: exp of the sum of the log-probabilities of the tokens that
 * spell it. Null where the server gave none or the verdict can't be found in them.
 */
export function verdictProbability(tokens: readonly TokenLogprob[] | null): number | null {
  if (!tokens) return null;
  const match = LAST_VERDICT.exec(tokens.map(({ token }) => token).join(""));
  const literal = match?.[1];
  if (!match || !literal) return null;
  const from = match.index + match[0].length - literal.length;
  const sum = sumOver(tokens, {
    from: from + quoted(literal),
    to: match.index + match[0].length - quoted(literal),
  });
  return sum === null ? null : Math.min(1, Math.exp(sum));
}

/** Quotation marks are sure after the key; only the word between them is the choice. */
function quoted(literal: string): 0 | 1 {
  return literal.startsWith('"') ? 1 : 0;
}

function sumOver(tokens: readonly TokenLogprob[], range: { from: number; to: number }): number | null {
  let position = 0;
  let sum: number | null = null;
  for (const { token, logprob } of tokens) {
    const overlaps = position < range.to && position + token.length > range.from;
    if (overlaps) sum = (sum ?? 0) + logprob;
    position += token.length;
  }
  return sum;
}
