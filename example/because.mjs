/** What the words of a role tell the reader. */
const TELLS = {
  BACKGROUND: "what was known or open before the study",
  OBJECTIVE: "what the study wants to find out",
  METHODS: "how the study was done",
  RESULTS: "what was found",
  CONCLUSIONS: "what the findings mean",
};

/**
 * Why a role was chosen, from the voices that spoke for it, the loudest first: “randomised” and “placebo” tell how
 * the study was done. Where the sentence stands is named only when no word speaks louder.
 */
export function because(role, voices) {
  const [first, second] = [...voices].sort((one, other) => other.weight - one.weight);
  if (!first) return "no word in it speaks for another role";
  if (first.place) return second ? `it ${first.place}, and ${quote(second)} fits` : `it ${first.place}`;
  if (!second?.words) return `${quote(first)} tells ${TELLS[role]}`;
  return `${quote(first)} and ${quote(second)} tell ${TELLS[role]}`;
}

function quote(voice) {
  return `“${voice.words}”`;
}
