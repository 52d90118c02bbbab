/** A judge's request as it goes over the wire, with a role that is right. */
export const PROMPT = {
  model: "standin",
  messages: [
    {
      role: "system",
      content: `# Instructions
METHODS says what was done. Is {{ outputs }} right for {{ inputs }}?

# Answer
Reply with one JSON object and nothing else: {"rationale": "...", "verdict": ...}
- verdict: "yes" or "no", exactly as written here.`,
    },
    {
      role: "user",
      content: `The mark of this message is 0a1b.

# Record

### inputs
<<<0a1b
Participants were randomised by lot.
0a1b>>>

### outputs
<<<0a1b
METHODS
0a1b>>>`,
    },
  ],
};
