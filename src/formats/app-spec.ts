import { z } from "zod";
import { duration } from "./duration.ts";

const argv = z.array(z.string()).min(1).describe("A program and its arguments: [python, answer.py].");

const common = {
  root: z
    .string()
    .default("..")
    .describe(
      "Working folder of command, setup and module, and base of paths; relative to the configuration's.",
    ),
  setup: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Run once per checkout by a shell, the base's worktree too; a virtual environment .venv is used.",
    ),
  paths: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      "What the app is made of (globs, ! excludes); a trace is reused while these files are the same.",
    ),
  timeout: duration.prefault("60s").describe('Longest time for one record, such as "60s".'),
  concurrency: z.number().int().positive().max(1024).default(16).describe("Records in flight at once."),
  workers: z.number().int().positive().max(64).default(1).describe("Processes of `command`."),
  samples: z.number().int().positive().max(100).default(1).describe("Runs per record, clustered by record."),
};

const http = z.strictObject({
  start: argv
    .optional()
    .describe(
      "Started for each side with its own `{port}`, also in PORT; without it the base cannot be rerun.",
    ),
  ready: z
    .string()
    .optional()
    .describe("Path or URL that answers once the server takes requests, such as /health."),
  url: z
    .string()
    .min(1)
    .describe("Where each record's inputs are posted as JSON; \"{port}\" is the side's own port."),
  output: z
    .string()
    .optional()
    .describe("Path into the reply's JSON where the outputs stand; default: all of it."),
  headers: z
    .record(z.string(), z.string())
    .default({})
    .describe(`Request headers; "\${NAME}" takes the value from the environment of the app.`),
});

/** `app:`: how the outputs come about; exactly one of command, http, module, traces. */
export const appSpec = z
  .strictObject({
    ...common,
    command: z
      .union([
        argv,
        z.strictObject({
          run: argv,
          per_record: z
            .boolean()
            .default(false)
            .describe("One process, one request, one reply; slower, and needs no loop."),
        }),
      ])
      .optional()
      .describe("A program that reads request lines and writes reply lines."),
    http: http.optional().describe("A server that answers each request."),
    module: z
      .string()
      .regex(/^[^#]+#[^#]+$/, "a module is named as path#function, such as app/answer.mjs#answer")
      .optional()
      .describe("An exported async (inputs) => outputs: path#function."),
    traces: z.string().min(1).optional().describe("A file of outputs recorded elsewhere."),
  })
  .superRefine((app, context) => {
    const ways = (["command", "http", "module", "traces"] as const).filter((way) => app[way] !== undefined);
    if (ways.length !== 1) {
      const found = ways.length === 0 ? "none" : ways.join(" and ");
      const message = `needs exactly one of command, http, module, traces, found ${found}`;
      context.addIssue({ code: "custom", message });
    }
  });

/** How the outputs come about, as read. */
export type AppSpec = z.infer<typeof appSpec>;

/** What an app is made of where `paths` is silent. */
export const DEFAULT_APP_PATHS: readonly string[] = [
  "**",
  "!eval/**",
  "!.github/**",
  "!README.md",
  "!CHANGELOG.md",
  "!LICENSE*",
];
