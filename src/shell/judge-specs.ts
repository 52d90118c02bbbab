import type { CommandSpec } from "./command-spec.ts";
import { CONFIG, LIMITS, OFFLINE, STORE } from "./common-flags.ts";

/** `assize judge`. */
export const JUDGE: CommandSpec = {
  name: "judge",
  summary: "how far a judge can be trusted, against people's labels",
  description:
    "Asks judges about every labelled output and sets their verdicts beside people's: agreement with its range, how many good outputs they pass and bad ones they fail, kappa, the confusion matrix, and each disagreement with both reasons. Several names are shown side by side. What the store knows costs nothing.",
  positionals: "<name...>",
  flags: [
    CONFIG,
    {
      name: "against",
      type: "text",
      value: "<ref|judge.yaml>",
      help: "Compare each judge with itself at this commit, or with this file, on the same labels.",
    },
    {
      name: "try",
      type: "text",
      value: "<jsonl>",
      help: "Only give verdicts on the outputs of this file; no label is needed.",
    },
    { name: "json", type: "text", value: "<file>", help: "Write the report; - is standard output." },
    OFFLINE,
    ...LIMITS,
    STORE,
  ],
  examples: [
    { line: "assize judge correctness", says: "May this judge clear a change, and where is it wrong?" },
    { line: "assize judge correctness --against main", says: "What did my new wording change?" },
  ],
};

/** `assize align`. */
export const ALIGN: CommandSpec = {
  name: "align",
  summary: "teach judges from people's labels, with held-out proof",
  description:
    "Learns guidelines, examples or instructions from the labels on which a judge and people differ, and proves the result on labels it did not learn from. Only a judge that is shown to be better is written: judge.yaml edited in place, examples.jsonl, proof.json. Without a name every judge that has labels is aligned.",
  positionals: "[name]",
  flags: [
    CONFIG,
    {
      name: "optimizer",
      type: "text",
      value: "<name|path#function>",
      default: "memalign",
      help: "memalign, simba, gepa, or an optimizer of your own.",
    },
    {
      name: "as",
      type: "text",
      value: "<name>",
      help: "Write a new judge of this name that shares the labels.",
    },
    {
      name: "forget",
      type: "text",
      value: "<trace_id>",
      help: "Only take out what this output taught, and ask nobody.",
    },
    {
      name: "derived",
      type: "switch",
      help: "Learn also from labels that exact scorers gave (labels derive), where no person answered; they prove nothing.",
    },
    { name: "estimate", type: "switch", help: "Say what it would cost at most, and stop." },
    { name: "dry-run", type: "switch", help: "Print the files, write none." },
    {
      name: "pr",
      type: "switch",
      help: "Push a branch and open or update one pull request for each judge instead of writing here.",
    },
    {
      name: "force",
      type: "switch",
      help: "Write even what is not shown to be better; the file then says so.",
    },
    {
      name: "scheduled",
      type: "switch",
      help: "Only where enough labels are new; a pull request that people closed is left closed for a while.",
    },
    { name: "json", type: "text", value: "<file>", help: "Write the result; - is standard output." },
    OFFLINE,
    ...LIMITS,
    STORE,
  ],
  examples: [
    {
      line: "assize align correctness --dry-run",
      says: "See what it would learn, and whether that is proved.",
    },
    {
      line: "assize align --optimizer gepa",
      says: "Reword the instructions of every judge that has labels.",
    },
  ],
};
