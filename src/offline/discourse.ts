/** A part that a sentence can play in a report, the words people name it by, and what its sentences tend to say. */
export interface Move {
  /** Words of a label or of its definition that mean this move. */
  names: readonly string[];
  /** Writers say so when they do it: a sentence without any cue is not one. */
  announced: boolean;
  cues: readonly { pattern: RegExp; weight: number }[];
}

/** A statement that holds in general. */
const PRESENT = /\b(?:is|are|has|have|does|do|remains?)\b/i;

/**
 * What the stand-in believes about reports in English. General habits of writing, none of any data set, and crude on
 * purpose: figures sound like findings, and a careful "may" sounds like a conclusion wherever it stands.
 */
const MOVES: readonly Move[] = [
  {
    names: ["background", "introduction", "context", "known", "open", "before"],
    announced: false,
    cues: [
      cue(2, /\b(?:unknown|unclear|little is known|not known|poorly understood|controversial|remains?)\b/i),
      cue(2, /\b(?:common|commonly|often|usually|widely|worldwide|rare|rarely|leading cause)\b/i),
      cue(2, PRESENT),
      cue(1, /\b(?:has|have) (?:been|become|shown)\b/i),
    ],
  },
  {
    names: ["objective", "objectives", "aim", "aims", "purpose", "goal", "question", "wants", "find out"],
    announced: true,
    cues: [
      cue(
        5,
        /\b(?:aim|aims|aimed|objective|purpose|goal|hypothesi[sz]ed?|sought|set out|we asked|wanted)\b/i,
      ),
      cue(5, /^to [a-z]+ |\?$/im),
      cue(3, /\b(?:whether|(?:designed|order|study|trial|wished) to)\b/i),
      cue(
        3,
        /\b(?:we|study|trial|paper) (?:assess|compare|describe|evaluate|examine|explore|investigate|test)(?:s|ed|d)?\b/i,
      ),
    ],
  },
  {
    names: ["methods", "method", "procedure", "design", "done", "did"],
    announced: false,
    cues: [
      cue(
        3,
        /\b(?:randomi[sz]ed|randomly|at random|by lot|blind|blinded|placebo|cohort|controls|crossover)\b/i,
      ),
      cue(
        2,
        /\b(?:was|were) (?:\w+ly )?(?:\w+ed|drawn|given|held|put|read|seen|sent|shown|split|taken|told)\b/i,
      ),
      cue(2, /\bwe (?:\w+ed|took|gave|kept|drew|built|held|put|sent|split)\b/i),
      cue(1, /\b(?:using|questionnaires?|interviews?|follow-up|baseline|by (?:phone|post|letter))\b/i),
    ],
  },
  {
    names: ["results", "result", "findings", "found", "outcome"],
    announced: false,
    cues: [
      cue(3, /\d(?:[.,]\d+)?\s?%|\bper ?cent\b|\bp\s?[<=>]|\bCI\b/i),
      cue(2, /\b(?:increased|decreased|declined|dropped|fell|gained|improved|lost|reduced|rose)\b/i),
      cue(2, /\b(?:than|half|thirds?|quarter|one in|difference|differ|differed|ratio|median|themes?)\b/i),
      cue(
        1,
        /\b(?:higher|lower|fewer|longer|shorter|greater|better|worse|found|observed|showed|reported)\b/i,
      ),
      cue(1, /\d/),
    ],
  },
  {
    names: ["conclusions", "conclusion", "interpretation", "implication", "mean", "means"],
    announced: false,
    cues: [
      cue(3, /\b(?:conclude|concluded|conclusion|findings|suggests?|implications?|recommend|evidence)\b/i),
      cue(3, /\b(?:may|might|could|should|can|cannot|needs?|deserves?|worth|warranted|support)\b/i),
      cue(2, PRESENT),
    ],
  },
];

/** The move that a label means: by its own name, else by how the instructions define it; null for another kind of label. */
export function moveOf(label: string, instructions: string): Move | null {
  const named = MOVES.find(({ names }) => names.includes(label.toLowerCase()));
  if (named) return named;
  const definition = definitionOf(label, instructions);
  const counted = MOVES.map((move) => ({
    move,
    hits: move.names.filter((name) => mentions(definition, name)).length,
  }));
  const best = counted.toSorted((a, b) => b.hits - a.hits)[0];
  return best && best.hits > 0 ? best.move : null;
}

/** How loudly a text says that it plays each part. */
export function soundOf(text: string): Map<Move, number> {
  return new Map(MOVES.map((move) => [move, loudness(move, text)]));
}

function loudness({ cues }: Move, text: string): number {
  return cues.reduce((sum, { pattern, weight }) => (pattern.test(text) ? sum + weight : sum), 0);
}

/** The rest of the sentence after `LABEL says …`, `LABEL: …`, `LABEL means …`. */
function definitionOf(label: string, instructions: string): string {
  const escaped = label.replace(/[^\w\s]/g, "\\$&");
  const after = new RegExp(`\\b${escaped}\\b\\s*(?::|says?|means?|is|are|=|-)\\s*([^.\\n]+)`).exec(
    instructions,
  );
  return after?.[1] ?? "";
}

function mentions(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, "i").test(text);
}

function cue(weight: number, pattern: RegExp): { pattern: RegExp; weight: number } {
  return { pattern, weight };
}
