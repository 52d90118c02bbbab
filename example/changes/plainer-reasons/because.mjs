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
 * the study was done. Words come first; the place speaks only for a sentence without any.
 */
export function because(role, voices) {
  const words = voices.filter((voice) => voice.words).sort((one, other) => other.weight - one.weight);
  const [first, second] = words;
  if (voices.length === 0) return "no word in it speaks for another role";
  if (!first) return `a sentence at this place usually tells ${TELLS[role]}`;
  if (!second) return `${quote(first)} tells ${TELLS[role]}`;
  return `${quote(first)} and ${quote(second)} tell ${TELLS[role]}`;
}

function quote(voice) {
  return `“${voice.words}”`;
}
