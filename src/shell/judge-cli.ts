import { judgeJson } from "../commands/alignment/judge-json.ts";
import { judgeText } from "../commands/alignment/judge-text.ts";
import { judge } from "../commands/judge.ts";
import { UserError } from "../errors.ts";
import { alignPorts } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG, DEFAULT_STORE } from "./gate-request.ts";
import { writeJson } from "./write-json.ts";

/** `assize judge`: the trust report on standard output. */
export async function runJudge(words: Parsed, started: Started): Promise<number> {
  const names = words.positionals;
  if (names.length === 0) {
    const hint = "For example: assize judge correctness";
    throw new UserError({ code: "judge_missing", message: "assize judge takes the names of judges", hint });
  }
  const request = {
    names,
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    against: words.text("against") ?? null,
    tryFile: words.text("try") ?? null,
    offline: words.on("offline"),
    concurrency: words.number("concurrency") ?? null,
    maxUsd: words.number("max-usd") ?? null,
    store: words.text("store") ?? DEFAULT_STORE,
  };
  const report = await judge(request, alignPorts(started));
  const json = words.text("json");
  if (json !== "-") started.console.out(judgeText(report));
  await writeJson(json, judgeJson(report), started);
  return 0;
}
