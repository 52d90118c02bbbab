import { z } from "zod";
import { duration } from "./duration.ts";

const argv = z.array(z.string()).min(1);

const common = {
  /** Working folder of command, setup and module; base of paths. Default: the folder above the configuration's. */
  root: z.string().default(".."),
  /** Run once per checkout by a shell, the base's worktree too. */
  setup: z.string().optional(),
  /** What the app is made of; a trace is reused while these files are the same. */
  paths: z.array(z.string()).optional(),
  timeout: duration.prefault("60s"),
  concurrency: z.number().int().positive().max(1024).default(16),
  /** Processes of `command`. */
  workers: z.number().int().positive().max(64).default(1),
  /** Runs per record, clustered by record. */
  samples: z.number().int().positive().max(100).default(1),
};

const http = z.strictObject({
  /** Started once per side with its own `{port}`; without it the base cannot be rerun. */
  start: argv.optional(),
  ready: z.string().optional(),
  url: z.string(),
  /** Path into the reply's JSON where the outputs stand; default: the whole reply. */
  output: z.string().optional(),
  /** `${NAME}` takes the value from the environment. */
  headers: z.record(z.string(), z.string()).default({}),
});

/** `app:`: how the outputs come about; exactly one of command, http, module, traces. */
export const appSpec = z
  .strictObject({
    ...common,
    command: z
      .union([argv, z.strictObject({ run: argv, per_record: z.boolean().default(false) })])
      .optional(),
    http: http.optional(),
    module: z.string().optional(),
    traces: z.string().optional(),
  })
  .superRefine((app, context) => {
    const ways = (["command", "http", "module", "traces"] as const).filter((way) => app[way] !== undefined);
    if (ways.length !== 1) {
      context.addIssue({ code: "custom", message: "app has exactly one of: command, http, module, traces" });
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
