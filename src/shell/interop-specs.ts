import type { CommandSpec } from "./command-spec.ts";
import { CONFIG } from "./common-flags.ts";

/** `assize import`. */
export const IMPORT: CommandSpec = {
  name: "import",
  summary: "take traces from MLflow, OpenTelemetry, promptfoo, OpenAI evals or JSONL",
  description:
    "Reads traces of another tool and writes them as one new file under traces/, all of them or none; a file that is there is never overwritten. mlflow: a file of traces, or the address of an experiment on a server (the token is taken from MLFLOW_TRACKING_TOKEN). otel: OTLP JSON with GenAI attributes. jsonl: rows {inputs, outputs, ...}. Feedback of users, annotations and expectations stay data on the traces and never become labels; ids of people become pseudonyms.",
  positionals: "<mlflow | otel | promptfoo | openai-evals | jsonl> <file or address>",
  flags: [
    {
      name: "filter",
      type: "text",
      value: "<expr>",
      help: "Only traces of which this is true, in MLflow's search grammar: tags.env = 'prod' AND feedback.thumbs = 'false'.",
    },
    {
      name: "into",
      type: "text",
      value: "<dir>",
      default: "eval",
      help: "The folder that holds assize.yaml.",
    },
    { name: "name", type: "text", value: "<name>", help: "Name of the new file; by default the source's." },
  ],
  examples: [
    { line: "assize import mlflow traces.json", says: "Take an export of MLflow." },
    {
      line: "assize import mlflow https://mlflow.example.org/#/experiments/3 --filter \"tags.env = 'prod'\"",
      says: "Take what a server has of production.",
    },
  ],
};

/** `assize export`. */
export const EXPORT: CommandSpec = {
  name: "export",
  summary: "write traces with people's labels for MLflow",
  description:
    "Writes the traces under traces/ as JSON lines of MLflow traces (version 3), with people's labels as assessments by them. What came from MLflow goes back as it came, one trace for each id that MLflow gave; only ids of people stay pseudonyms.",
  positionals: "<file>",
  flags: [
    CONFIG,
    { name: "to", type: "text", value: "mlflow", default: "mlflow", help: "For which tool." },
    {
      name: "verdicts",
      type: "text",
      value: "<file>",
      help: "Add the verdicts that assize gate --verdicts wrote, as assessments by judges and code.",
    },
    {
      name: "judges",
      type: "text",
      value: "<file>",
      help: "Write the judges into this new file, a JSON line each, as MLflow stores a judge of instructions. One that would not be the same there (memory, repeats, parts of a field) is left out and named.",
    },
  ],
  examples: [
    { line: "assize export --to mlflow labelled.jsonl", says: "Traces and labels for MLflow." },
    {
      line: "assize export --to mlflow all.jsonl --verdicts verdicts.jsonl",
      says: "With what judges said in a run.",
    },
    {
      line: "assize export --to mlflow labelled.jsonl --judges judges.jsonl",
      says: "And the judges that MLflow can keep as they are.",
    },
  ],
};
