import type { CommandSpec, Flag } from "./command-spec.ts";
import { CONFIG, LIMITS, OFFLINE, STORE } from "./common-flags.ts";
import { EXPORT, IMPORT } from "./interop-specs.ts";
import { ALIGN, JUDGE } from "./judge-specs.ts";
import { LABELS, REVIEW } from "./label-specs.ts";

const BASE_FLAGS: readonly Flag[] = [
  {
    name: "base",
    type: "text",
    value: "<ref>",
    help: "Compare with the merge base of this branch, tag or commit.",
  },
  {
    name: "base-traces",
    type: "text",
    value: "<file>",
    help: "Compare with outputs recorded in this JSONL file.",
  },
  {
    name: "no-base",
    type: "switch",
    help: "Compare with nothing: floors decide, changes are not looked at.",
  },
];

const OUTPUTS: readonly Flag[] = [
  {
    name: "json",
    type: "text",
    value: "<file>",
    help: "Write the result (schema/result.json); - is standard output.",
  },
  { name: "junit", type: "text", value: "<file>", help: "Write JUnit XML, a test case a record and metric." },
  {
    name: "markdown",
    type: "text",
    value: "<file>",
    help: "Write what the pull request comment says; - is standard output.",
  },
  { name: "verdicts", type: "text", value: "<file>", help: "Write every verdict, a JSON line each." },
  {
    name: "draw",
    type: "text",
    value: "<dir>",
    help: "Write the pairs that people should look at, a file a draw under its own name: eval/draws.",
  },
  {
    name: "session",
    type: "text",
    value: "<dir>",
    help: "On a first run: write the lists of outputs that people judge first, so that judges earn their trust: eval/sessions.",
  },
  {
    name: "evidence",
    type: "text",
    value: "<dir>",
    help: "Keep all that the decision rests on, for --replay.",
  },
];

/** `assize gate`. */
export const GATE: CommandSpec = {
  name: "gate",
  summary: "try a change: run head and base on the same records, score, decide",
  description:
    "Runs the app as it is here and as it is at the base on the same records, lets code scorers and judges score both, corrects the judges by what people labelled, and says pass, fail or inconclusive. On a pull request, base and head come from the event; elsewhere name the base.",
  positionals: "",
  flags: [
    CONFIG,
    ...BASE_FLAGS,
    {
      name: "traces",
      type: "text",
      value: "<file>",
      help: "The head's outputs, recorded in this JSONL file, instead of running the app.",
    },
    { name: "records", type: "text", value: "<a,b>", help: "Only these records." },
    { name: "only", type: "text", value: "<scorer>", help: "Only this scorer." },
    ...OUTPUTS,
    {
      name: "replay",
      type: "text",
      value: "<dir>",
      help: "Decide again from kept evidence: no call, the same result.",
    },
    OFFLINE,
    ...LIMITS,
    { name: "estimate", type: "switch", help: "Say what it would cost at most, and stop." },
    STORE,
    { name: "profile", type: "switch", help: "Say where the time went." },
  ],
  examples: [
    { line: "assize gate --base origin/main", says: "Try what is in the workspace against the main branch." },
    {
      line: "assize gate --base HEAD --offline --json result.json",
      says: "Try uncommitted changes without a key, and keep the result.",
    },
  ],
};

/** `assize show`. */
const SHOW: CommandSpec = {
  name: "show",
  summary: "show records: input, both outputs, expectation, each verdict with its reason",
  description:
    "Shows what was asked, what the base and the head answered, what was expected, and what every scorer said and why. What an earlier run has kept costs nothing.",
  positionals: "<record...>",
  flags: [
    CONFIG,
    ...BASE_FLAGS,
    { name: "from", type: "text", value: "<dir>", help: "Show from kept evidence instead of running." },
    OFFLINE,
    STORE,
  ],
  examples: [
    { line: "assize show r-17 --base origin/main", says: "Why did r-17 get worse?" },
    { line: "assize show r-17 r-18 --from evidence", says: "The same from the artifact of a run." },
  ],
};

/** `assize noise`. */
const NOISE: CommandSpec = {
  name: "noise",
  summary: "run the app twice and say how much differs by chance alone",
  description:
    "Runs the app twice on a sample of the records and scores both runs: the share of outputs that differ, the share of outcomes that differ, what loss this can find, and how many records or samples would be needed.",
  positionals: "",
  flags: [
    CONFIG,
    { name: "sample", type: "number", default: "20", help: "Records to run twice." },
    OFFLINE,
    ...LIMITS,
  ],
  examples: [
    { line: "assize noise", says: "Twenty records, twice." },
    { line: "assize noise --sample 100", says: "A surer figure." },
  ],
};

/** `assize demo`. */
const DEMO: CommandSpec = {
  name: "demo",
  summary: "the whole loop offline, in a temporary repository",
  description:
    "Copies the worked example into a temporary git repository, tries three changes of its app with the stand-in model (one that passes, one that fails, one that is inconclusive) and prints decision, comment and result. People's answers settle the last, and a judge learns from labels: its proof and the pull request that would propose it are shown. Nothing is installed, no key is needed, nothing leaves the machine.",
  positionals: "",
  flags: [{ name: "keep", type: "text", value: "<dir>", help: "Make the repository here and keep it." }],
  examples: [
    { line: "assize demo", says: "See what a pull request would get." },
    { line: "assize demo --keep /tmp/assize-demo", says: "Keep the repository to play with." },
  ],
};

/** `assize schema`. */
const SCHEMA: CommandSpec = {
  name: "schema",
  summary: "print the JSON Schema of a file",
  description:
    "Prints the JSON Schema of one kind of file under eval/, for editors and for checks of your own.",
  positionals: "<kind>",
  flags: [],
  examples: [
    { line: "assize schema config", says: "The schema of assize.yaml." },
    { line: "assize schema judge", says: "The schema of judge.yaml." },
  ],
};

/** Every command, in the order of help. */
export const SPECS: readonly CommandSpec[] = [
  GATE,
  SHOW,
  NOISE,
  JUDGE,
  ALIGN,
  LABELS,
  REVIEW,
  IMPORT,
  EXPORT,
  DEMO,
  SCHEMA,
];
