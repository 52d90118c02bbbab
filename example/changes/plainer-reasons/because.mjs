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
 * the study was done. A reason that rests on the place alone says that it is a guess.
 */
export function because(role, voices) {
  const [first, second] = [...voices].sort((one, other) => other.weight - one.weight);
  if (!first) return "no word in it speaks for another role";
  if (first.place) return second ? `it ${first.place}, and ${name(second)} fits` : guess(role, first);
  const named = new Set([first, second].filter((voice) => voice?.words).map(name));
  return `${[...named].join(" and ")} ${named.size === 1 ? "tells" : "tell"} ${TELLS[role]}`;
}

function guess(role, { place }) {
  return `it ${place}, so it likely tells ${TELLS[role]}`;
}

/** Findings are named by their kind; which figure, which comparison, the sentence says itself. */
function name({ role, words }) {
  if (role !== "RESULTS") return `“${words}”`;
  return /\d|^P |^CI$/.test(words) ? "a figure" : "a comparison";
}
