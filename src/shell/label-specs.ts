import type { CommandSpec, Flag } from "./command-spec.ts";
import { CONFIG, LIMITS, OFFLINE, STORE } from "./common-flags.ts";

/** `assize labels`. */
export const LABELS: CommandSpec = {
  name: "labels",
  summary: "check, add, set, list people's labels; say how far people agree",
  description:
    "check holds what the workspace adds to its labels to every rule, line by line (exit code 1 on faults), and says what the labels do: agreement, trust in each judge before and with them, draws that are complete, judges that could learn. For trust it asks a judge's model about outputs that it has not read yet, where a key is there and within the budget. add takes up a file that was handed in: the review page's answers, or ground truth as JSONL or CSV (id or inputs, value; name, labeler, reason, session, draw, sampling, blind where known). set writes your own labels about one output. list prints labels. agreement says how far people agree: Krippendorff's alpha, Gwet's AC1, Cohen's kappa, each with its range, and the outputs on which they differ. to-dataset puts people's expectations into the records they are about. derive writes what an exact scorer says of outputs into derived/, with reasons by a model: align --derived learns from it, and nothing counts it as people's word.",
  positionals:
    "<check | add <file> | set <trace> <question=value...> | list | agreement [schema...] | to-dataset | derive>",
  flags: [
    CONFIG,
    {
      name: "base",
      type: "text",
      value: "<ref>",
      help: "check: the branch, tag or commit that labels are added to; by default what is committed.",
    },
    {
      name: "author",
      type: "text",
      value: "<login>",
      help: "check: who hands in; their own labels, and those of labelers who name them under submitted_by.",
    },
    { name: "schema", type: "text", value: "<name>", help: "add: the question of answers that name none." },
    {
      name: "labeler",
      type: "text",
      value: "<id>",
      help: "add, set: who gave the answers that name nobody.",
    },
    { name: "reason", type: "text", value: "<text>", help: "set: why." },
    {
      name: "span",
      type: "text",
      value: "<path>",
      help: "set: the step that it is about, such as retrieve[0]; without it the whole output.",
    },
    {
      name: "dry-run",
      type: "switch",
      help: "add, to-dataset, derive: say what would be written, and write nothing.",
    },
    {
      name: "from",
      type: "text",
      value: "<scorer>",
      help: "derive: the exact scorer whose word becomes labels.",
    },
    { name: "judge", type: "text", value: "<name>", help: "derive: the judge whose question it answers." },
    {
      name: "traces",
      type: "text",
      value: "<a,b>",
      help: "derive: also label the outputs of these files: recorded elsewhere (.jsonl), or the evidence of a run (.json).",
    },
    {
      name: "limit",
      type: "number",
      default: "200",
      help: "derive: most labels of one call, bad and good outputs in turn.",
    },
    {
      name: "session",
      type: "text",
      value: "<name>",
      help: "list: only labels of this session, and how far it is. add, set: the session that answers belong to which name none.",
    },
    {
      name: "draw",
      type: "text",
      value: "<id>",
      help: "add, set: the draw that answers belong to which name none.",
    },
    {
      name: "sampling",
      type: "text",
      value: "<way>",
      default: "chosen",
      help: "add, set: how the outputs were picked: random (of all), draw, informative or chosen. Only random and draw say how many outputs are good.",
    },
    {
      name: "not-blind",
      type: "switch",
      help: "add, set: they had seen what others or judges said; such answers say nothing about agreement.",
    },
    {
      name: "map",
      type: "text",
      value: "<a=b,...>",
      help: "add, set: other words for answers: richtig=yes,falsch=no.",
    },
    { name: "csv", type: "switch", help: "list: as CSV instead of JSON lines." },
    {
      name: "json",
      type: "text",
      value: "<file>",
      help: "check, agreement: write the result as JSON; - is standard output.",
    },
    STORE,
    OFFLINE,
    ...LIMITS,
  ],
  examples: [
    { line: "assize labels add answers-september-mira.jsonl", says: "Take up what an expert sent back." },
    {
      line: "assize labels check --base origin/main --author octocat",
      says: "What the pull request of octocat will be told.",
    },
    { line: "assize labels agreement correctness", says: "How far people agree on one question." },
  ],
};

/** Flags of `assize review --new`. */
const NEW_SESSION: readonly Flag[] = [
  {
    name: "new",
    type: "text",
    value: "<name>",
    help: "Write a new session, sessions/<name>.yaml, and no page: of the outputs that --filter finds, of --draw, or of --disagreement. Never overwrites.",
  },
  {
    name: "filter",
    type: "text",
    value: "<expr>",
    help: "--new: outputs of which this is true, in MLflow's search grammar: tags.env = 'prod' AND feedback.correctness IS NULL.",
  },
  { name: "limit", type: "number", help: "--new: at most so many, the first." },
  {
    name: "order-by",
    type: "text",
    value: "<field>",
    help: "--new: in this order: 'timestamp_ms DESC'; by default what teaches most comes first.",
  },
  {
    name: "sample",
    type: "number",
    help: "--new: so many by lot, written down by id; drawn from all outputs, their answers say how many are good.",
  },
  { name: "schemas", type: "text", value: "<a,b>", help: "--new: the questions to ask." },
  {
    name: "assigned",
    type: "text",
    value: "<a,b>",
    help: "--new: the labelers who share the list, by their ids under labelers; they need no account.",
  },
  {
    name: "overlap",
    type: "number",
    value: "<x>",
    help: "--new: share, 0 to 1, that two answer blind of each other; by default 0.2.",
  },
  { name: "due", type: "text", value: "<date>", help: "--new: the last day, as 2026-12-01." },
];

/** `assize review`. */
export const REVIEW: CommandSpec = {
  name: "review",
  summary: "make a page on which people judge answers",
  description:
    "Makes one self-contained page from a session or a draw: it works from disk, by mail and on a phone, asks nothing of any network, and saves answers into one file to send back (assize labels add takes it). Without --file the page is served on this machine: saved answers become a pull request where GITHUB_TOKEN and GITHUB_REPOSITORY are set, else they are written into the workspace.",
  positionals: "",
  flags: [
    CONFIG,
    { name: "session", type: "text", value: "<name>", help: "The session to answer." },
    {
      name: "draw",
      type: "text",
      value: "<id>",
      help: "The draw to answer; --traces names the evidence that holds its outputs.",
    },
    {
      name: "disagreement",
      type: "text",
      value: "<schema>",
      help: "The outputs on which people differ about this question, for one to decide.",
    },
    {
      name: "traces",
      type: "text",
      value: "<a,b>",
      help: "Also look for traces in these files: outputs recorded elsewhere (.jsonl), the evidence of a run (.json); commas between several.",
    },
    ...NEW_SESSION,
    {
      name: "site",
      type: "text",
      value: "<dir>",
      help: "Write a static site instead, for any file server: an index, and a page for every session and draw. Needs --publish-traces.",
    },
    {
      name: "publish-traces",
      type: "switch",
      help: "With --site: everybody who can open the site may read what is on it.",
    },
    {
      name: "chat",
      type: "switch",
      help: "Talk to the app instead: each of its answers can be judged and its question put into the dataset. --session names the questions; by default all of them.",
    },
    { name: "compare", type: "switch", help: "Show the two sides of each pair beside each other." },
    { name: "file", type: "text", value: "<out.html>", help: "Write the page here instead of serving it." },
    { name: "port", type: "number", help: "Serve on this port; by default 4747, or any free one." },
  ],
  examples: [
    {
      line: "assize review --session september --file september.html",
      says: "A page to send to the experts.",
    },
    {
      line: "assize review --draw 3f2a9c1d00aa77be --traces .assize/evidence/evidence.json",
      says: "Answer a draw here, from what gate --evidence .assize/evidence has kept.",
    },
    {
      line: "assize review --new october --filter \"tags.env = 'prod'\" --limit 60 --assigned mira,tomas",
      says: "A list of production's outputs for two people.",
    },
    { line: "assize review --chat", says: "Try the app out, and judge what it says." },
  ],
};
