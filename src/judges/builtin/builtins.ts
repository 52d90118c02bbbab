import type { Builtin } from "./builtin.ts";
import { correctness } from "./correctness.ts";
import { equivalence } from "./equivalence.ts";
import { guidelines } from "./guidelines.ts";
import { relevanceToQuery } from "./relevance-to-query.ts";
import { safety } from "./safety.ts";

const ALL: readonly Builtin[] = [guidelines, correctness, relevanceToQuery, safety, equivalence];

/** The judges that come with Assize, by the name that `builtin:` takes. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));
