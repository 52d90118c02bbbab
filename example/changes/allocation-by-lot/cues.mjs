/**
 * What the classifier knows. A cue is a pattern that speaks for a role, and its weight says how loudly. A cue counts
 * once per sentence, however often it occurs.
 */

/** @type {readonly { role: string, weight: number, pattern: RegExp }[]} */
export const CUES = [
  cue("BACKGROUND", 3, /\b(unclear|unknown|little is known|few data)\b/i),
  cue("BACKGROUND", 2, /\b(common(est)?|rare(ly)?|scarce|widely|usually|often|most)\b/i),
  cue("BACKGROUND", 2, /\b(is thought to|are said to|has been|have been|before)\b/i),
  cue("BACKGROUND", 1, /\b(is|are) (?!the\b)/i),

  cue("OBJECTIVE", 4, /^to [a-z]+/i),
  cue("OBJECTIVE", 4, /\b(aim(s|ed)?|objective|purpose|hypothes[a-z]+|sought|set out)\b/i),
  cue("OBJECTIVE", 3, /\b(we|study|trial) (asked|compared|evaluated|examined|investigated|tested)\b/i),
  cue("OBJECTIVE", 2, /\bwhether\b/i),

  cue("METHODS", 3, /\b(randomi[sz]ed|randomly|at random|double-blind|blinded|placebo|crossover)\b/i),
  cue("METHODS", 3, /\b(was|were) (allocated|assigned|enrolled|invited|interviewed|linked|matched)\b/i),
  cue("METHODS", 3, /\b(was|were) (analysed|examined|included|measured|recorded|scored)\b/i),
  cue("METHODS", 3, /\b(by lot|from a hat|lottery|random order|sealed envelope|coloured cards)\b/i),
  cue("METHODS", 2, /\b(controls|design|endpoint|interviews|outcome|questionnaire|records of)\b/i),
  cue("METHODS", 2, /\b(for|over|after|every) (\w+ )?(days|weeks|months|years?|session)\b/i),

  cue("RESULTS", 3, /\b\d+(\.\d+)?%|\bP [<=>]|\bCI\b/),
  cue("RESULTS", 2, /\b(odds|hazard|risk|rate) ratio\b|\b(kappa|median|sensitivity|specificity)\b/i),
  cue("RESULTS", 2, /\b(fell|rose|dropped|increased|decreased|improved|declined|halved|doubled)\b/i),
  cue("RESULTS", 1, /\b(lower|higher|fewer|longer|shorter|sooner|better|worse|differ(ence)?|same)\b/i),
  cue("RESULTS", 1, /^(of|among) [\d\w,]+/i),

  cue("CONCLUSIONS", 3, /\b(suggest|conclude|recommend(ed)?|warranted|feasible|further research)\b/i),
  cue("CONCLUSIONS", 2, /\b(can|cannot|could|deserves?|may|need not|should)\b/i),
];

/** Where a sentence stands also speaks, more softly than most words. */
export const PLACES = {
  first: { role: "BACKGROUND", weight: 2, place: "opens the abstract" },
  early: { role: "OBJECTIVE", weight: 1, place: "stands early in the abstract" },
  late: { role: "RESULTS", weight: 1, place: "stands late in the abstract" },
  last: { role: "CONCLUSIONS", weight: 3, place: "closes the abstract" },
};

/** The roles in the order in which ties are broken; a sentence that nothing speaks for takes the first. */
export const ROLES = ["METHODS", "RESULTS", "BACKGROUND", "CONCLUSIONS", "OBJECTIVE"];

function cue(role, weight, pattern) {
  return { role, weight, pattern };
}
