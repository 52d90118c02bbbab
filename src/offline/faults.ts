/** What the stand-in can be told to do wrong, and what its value means. */
const FAULT_KINDS = {
  latency: "milliseconds before each answer",
  rate_limit: "429 with this Retry-After in seconds",
  capacity: "429 while more than this many requests are in flight",
  status: "an error of this HTTP status",
  drop: "the connection is dropped",
  hang: "no answer, ever",
  malformed_body: "the HTTP body is no JSON",
  malformed_json: "the message is broken JSON",
  out_of_vocabulary: "the verdict is a word nobody offered",
  refusal: "the model refuses",
  truncation: "the message is cut, finish_reason length",
  empty: "the message is empty",
  refuse_json_schema: "400 for response_format json_schema",
  refuse_json_object: "400 for response_format json_object",
  refuse_parameter: "400 for the named parameter",
} as const;

/** One of the things that can go wrong. */
export type FaultKind = keyof typeof FAULT_KINDS;

/** One fault as asked for. */
export interface Fault {
  kind: FaultKind;
  value: string;
  /** Only the first so many requests; null: no such limit. */
  times: number | null;
  /** Only this share of the requests, chosen by their content; null: all. */
  share: number | null;
  /** As written. */
  text: string;
}

const FAULT = /^([a-z_]+)(?:=([\w.-]+))?(?:\*(\d+)|~([\d.]+))?$/;

/**
 * Reads faults in the one grammar of all three doors (option, header, model suffix): `name[=value][*times | ~share]`,
 * such as `rate_limit=1*3` or `drop~0.1`. Throws on a fault that does not exist: a test that asks for one is wrong.
 */
export function parseFaults(texts: readonly string[]): Fault[] {
  return texts.map((text) => parseFault(text.trim()));
}

function parseFault(text: string): Fault {
  const [, name = "", value = "", times, share] = FAULT.exec(text) ?? [];
  if (!isKind(name)) throw new Error(`no fault "${text}"; faults: ${Object.keys(FAULT_KINDS).join(", ")}`);
  return {
    kind: name,
    value,
    times: times === undefined ? null : Number(times),
    share: share === undefined ? null : Number(share),
    text,
  };
}

function isKind(name: string): name is FaultKind {
  return Object.hasOwn(FAULT_KINDS, name);
}
