import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Tried } from "../commands/gate.ts";
import { EVIDENCE_FILE, writeEvidence } from "../commands/trial/kept-evidence.ts";
import { REUSE_FILE } from "../evaluate/take-over.ts";
import { createMask } from "../io/masking.ts";
import { drawLines } from "../report/draw-file.ts";
import { renderJUnit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { resultJson } from "../report/result.ts";
import { sessionName, sessionText } from "../report/session-file.ts";
import type { ActionJob } from "./action-job.ts";
import type { Setting } from "./action-setting.ts";
import type { Parsed } from "./command-spec.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { reviewTarget } from "./review-target.ts";
import { verdictsText, writeSurfaces } from "./write-surfaces.ts";
import { writeWhole } from "./write-whole.ts";

/** Writes result, report and evidence, and keeps them with the run. */
export async function keepFiles(from: {
  job: ActionJob;
  setting: Setting;
  words: Parsed;
  tried: Tried;
}): Promise<{ dir: string; artifactUrl: string | null }> {
  const { job, setting, words, tried } = from;
  const dir = filesDir(job, setting);
  const mask = createMask(job.started.env);
  const texts = { ...filesOf(tried), ...(await pagesOf(tried, job, words)) };
  const files = Object.entries(texts).map(([name, text]) => ({ path: join(dir, name), text }));
  for (const { path, text } of files) await writeWhole(path, text, mask);
  await writeSurfaces(tried, words, job.started);
  const name = `${artifactOf(setting)}${job.occasion.attempt}`;
  const paths = [...files.map(({ path }) => path), ...reusable(from)];
  const uploaded = await job.uploadArtifact({ name, files: paths, root: dir, runUrl: job.occasion.runUrl });
  if (uploaded.status === "missing") job.runner.info(uploaded.why);
  return { dir, artifactUrl: uploaded.status === "uploaded" ? uploaded.url : null };
}

/** Name of a configuration's artifacts, up to the attempt that ends it. */
export function artifactOf({ name }: Setting): string {
  return `assize-${fileName(name)}-`;
}

/** Where what this run used is written, for a later run of the same change. */
export function reusePath(job: ActionJob, setting: Setting): string {
  return join(filesDir(job, setting), REUSE_FILE);
}

function filesDir({ temp }: ActionJob, { name }: Setting): string {
  return join(temp, "assize", fileName(name));
}

/** As the evidence it holds every output in full. */
function reusable({ job, setting, tried }: Parameters<typeof keepFiles>[0]): string[] {
  const path = reusePath(job, setting);
  return tried.trial.report.outputs === "shown" && existsSync(path) ? [path] : [];
}

function filesOf(tried: Tried): { [name: string]: string } {
  const { trial, evidence } = tried;
  const draws = trial.decision.draws.map(({ id, draw }) => [`draws/${id}.jsonl`, drawLines(draw)] as const);
  return {
    "result.json": `${JSON.stringify(resultJson(trial), null, 2)}\n`,
    "report.md": renderMarkdown(trial),
    "junit.xml": renderJUnit(trial, evidence),
    "verdicts.jsonl": verdictsText(tried),
    // Evidence holds every shown output in full: where they are redacted it stays on the runner.
    ...(trial.report.outputs === "shown" ? { [EVIDENCE_FILE]: writeEvidence(evidence, trial) } : {}),
    ...Object.fromEntries(draws),
    ...sessionFiles(trial),
  };
}

/** What people judge first, by file name from the configuration's folder. */
function sessionFiles({ decision }: Tried["trial"]): { [name: string]: string } {
  const files = decision.first_sessions.map((session) => [
    `sessions/${sessionName(session)}.yaml`,
    sessionText(session),
  ]);
  return Object.fromEntries(files);
}

/** A page to answer on for each draw and each first session, where outputs may be shown. */
async function pagesOf(
  { trial, suite }: Tried,
  { started }: ActionJob,
  words: Parsed,
): Promise<{ [name: string]: string }> {
  const { draws, first_sessions } = trial.decision;
  if (!suite || draws.length + first_sessions.length === 0 || trial.report.outputs !== "shown") return {};
  const { drawPages, firstPages } = await import("../commands/review/draw-pages.ts");
  const { readReviewTemplate } = await import("../io/review-template.ts");
  const github = await reviewTarget(started, words.text("config") ?? DEFAULT_CONFIG);
  const from = { suite, traces: trial.traces, template: await readReviewTemplate(), github };
  return { ...drawPages({ ...from, draws }), ...firstPages({ ...from, sessions: first_sessions }) };
}

/** Artifact names and folders may not hold everything a configuration's name may; `..` is a folder of its own. */
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "-");
}
