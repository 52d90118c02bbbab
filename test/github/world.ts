import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answer.ts";
import type { ActiveFault } from "./faults.ts";
import type { Results } from "./results-service.ts";
import type { State } from "./state.ts";
import type { Token } from "./tokens.ts";

/** The whole of the pretended GitHub, as its request handlers see it. */
export interface World {
  /** The API's URL without a slash at its end; also that of the results service. */
  url: string;
  state: State;
  results: Results;
  /** Tokens by their text; a request with another one is answered 401. */
  tokens: Map<string, Token>;
  faults: ActiveFault[];
  /** What was wrong with requests or answers. */
  problems: string[];
  /** Every request in the order in which it was answered. */
  requests: Logged[];
}

/** One request as it came, and how it was answered. */
export interface Logged {
  /** Id of the operation in the description; `graphql`, the method of the results service, or `unknown`. */
  operation: string;
  method: string;
  path: string;
  body: unknown;
  status: number;
}

/** A request as it came over the wire. */
export interface Asked {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** What came of a request; status 0 breaks the connection instead of answering, `cutOff` in the middle of the answer. */
export type Outcome = Answer & { operation: string; cutOff?: boolean };
