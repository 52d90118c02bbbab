import { type Builtin, PLAIN, YES_NO } from "./builtin.ts";

/** Does the text read well? */
export const fluency: Builtin = {
  name: "fluency",
  needs: "outputs",
  ...YES_NO,
  ...PLAIN,
  instructions: `Decide whether a text is well written.

The text is {{ outputs }}.

Look at grammar, spelling and punctuation, at whether sentences follow one another, and at whether the wording is natural for a
careful writer of that language. Code, lists and tables are judged by the customs of their kind. What the text claims does not
matter. Say "yes" if nothing makes a reader stumble, "no" if something does, and quote the first such place.`,
};
