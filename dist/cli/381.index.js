export const id = 381;
export const ids = [381];
export const modules = {

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ traceToJson)
/* harmony export */ });
/* harmony import */ var _read_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);

/** A trace in the short form, as `traces/` keeps it; `readTrace` gives the same trace back (its sample excepted). */
function traceToJson(trace) {
    const { outcome } = trace;
    const metadata = outcome.status === "silent" && outcome.reason === "app_timeout"
        ? { ...trace.metadata, [_read_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENCE_KEY */ .QP]: outcome.reason }
        : trace.metadata;
    return written({
        trace_id: trace.trace_id,
        record_id: trace.record_id,
        inputs: trace.inputs,
        outputs: outcome.status === "answered" ? outcome.outputs : undefined,
        error: outcome.status === "silent" && outcome.reason !== "no_output" ? outcome.detail : undefined,
        duration_ms: trace.duration_ms,
        request_time: trace.at_ms === null ? null : new Date(trace.at_ms).toISOString(),
        usage: trace.usage,
        session: trace.session,
        tags: trace.tags,
        spans: trace.spans,
        assessments: trace.assessments,
        trace_metadata: metadata,
    });
}
const ALWAYS_WRITTEN = ["inputs", "outputs"];
/** Without what is not there: null, undefined, empty lists and objects, but for the answer itself. */
function written(members) {
    const said = Object.entries(members).filter(([key, value]) => (value !== undefined && ALWAYS_WRITTEN.includes(key)) || !isEmpty(value));
    // Every member came from a trace, whose parts are JSON but for undefined members, which the round trip drops.
    return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === "object" && Object.keys(value).length === 0;
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
// EXTERNAL MODULE: ./build/formats/write-trace.js
var write_trace = __webpack_require__(1092);
// EXTERNAL MODULE: ./build/report/draw-file.js
var draw_file = __webpack_require__(5212);
;// CONCATENATED MODULE: ./build/commands/demo-answers.js





/** A line of the answers that the example brings along: what its invented labelers say about outputs of a change. */
const answer = schemas/* object */.Ikc({
    trace_id: schemas/* string */.YjP(),
    labeler: schemas/* string */.YjP(),
    value: json/* json */.Pq,
    reason: schemas/* string */.YjP().optional(),
});
/** When the invented labelers answered. */
const ANSWERED_AT = "2026-11-20T09:00:00.000Z";
/** The files of a label pull request that answers a draw: labels appended, their traces, the draw itself. */
function answerFiles({ draw, schema, answers, traces, folder, existing }) {
    const drawn = new Set(draw.draw.pairs.flatMap(({ base, head }) => [base, head]));
    const given = answers
        .split("\n")
        .filter(Boolean)
        .map((line) => answer.parse(JSON.parse(line)));
    const files = { [`${folder}/draws/${draw.id}.jsonl`]: (0,draw_file/* drawLines */.w)(draw.draw) };
    for (const line of given.filter(({ trace_id }) => drawn.has(trace_id))) {
        const trace = traces.get(line.trace_id);
        if (!trace)
            continue;
        const path = `${folder}/labels/${schema.name}/${line.labeler}.jsonl`;
        files[path] =
            `${files[path] ?? existing(path) ?? ""}${JSON.stringify(labelLine({ line, schema, draw: draw.id }))}\n`;
        files[tracePath(folder, line.trace_id)] = `${JSON.stringify((0,write_trace/* traceToJson */.j)(trace), null, 2)}\n`;
    }
    return files;
}
function labelLine({ line, schema, draw, }) {
    const { trace_id, labeler, value, reason } = line;
    return {
        assessment_id: `a-${(0,hash/* hashJson */.jM)({ draw, trace_id, labeler }).slice(0, 32)}`,
        assessment_name: schema.name,
        trace_id,
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: ANSWERED_AT,
        feedback: { value },
        ...(reason ? { rationale: reason } : {}),
        metadata: { schema_version: String(schema.version), sampling: "draw", draw, blind: "true" },
    };
}
function tracePath(folder, id) {
    return `${folder}/traces/labelled/${id.slice(3, 5)}/${id}.json`;
}

// EXTERNAL MODULE: ./build/commands/gate.js + 8 modules
var gate = __webpack_require__(9425);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(5420);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/io/demo-repository.js




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Who commits in the demo, whatever this machine's git is set to. */
const IDENTITY = [
    "-c",
    "user.name=Demo",
    "-c",
    "user.email=demo@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.hooksPath=/dev/null",
];
/** Copies the example out of the program's own folder into `dir` and commits it as the base. */
async function makeDemoRepository({ source, dir, }) {
    const git = (...args) => run("git", [...IDENTITY, ...args], { cwd: dir });
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "example"), { recursive: true });
    await (0,promises_.cp)((0,external_node_path_.join)(source, "eval"), (0,external_node_path_.join)(dir, "eval"), { recursive: true });
    await copyModules((0,external_node_path_.join)(source, "example"), (0,external_node_path_.join)(dir, "example"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, ".gitignore"), ".assize/\n");
    await git("init", "-q", "-b", "main");
    await git("add", ".");
    await git("commit", "-qm", "The example as it stands");
    const changes = (0,external_node_path_.join)(source, "example", "changes");
    return {
        dir,
        change: async (name) => {
            await git("checkout", "-q", "-b", name, "main");
            await copyModules((0,external_node_path_.join)(changes, name), (0,external_node_path_.join)(dir, "example"));
            const message = await (0,promises_.readFile)((0,external_node_path_.join)(changes, name, "message.txt"), "utf8");
            await git("commit", "-qam", message);
            return message.split("\n")[0] ?? name;
        },
        example: async (path) => (0,promises_.readFile)((0,external_node_path_.join)(source, "example", path), "utf8").catch(() => null),
        commit: async (files, message) => {
            for (const [path, text] of Object.entries(files))
                await writeInto((0,external_node_path_.join)(dir, path), text);
            await git("add", ".");
            await git("commit", "-qm", message);
        },
    };
}
async function copyModules(from, to) {
    for (const name of await (0,promises_.readdir)(from)) {
        if (name.endsWith(".mjs"))
            await (0,promises_.cp)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
}
async function writeInto(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
}

// EXTERNAL MODULE: ./build/report/markdown.js + 10 modules
var markdown = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/report/result.js
var report_result = __webpack_require__(9934);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/shell/write-whole.js
var write_whole = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/shell/demo-cli.js













/** The example's changes in the order they are tried: one passes, one fails, one is too close for a judge alone. */
const CHANGES = ["allocation-by-lot", "one-ending", "plainer-reasons"];
/** The change that people settle, and the question they answer. */
const SETTLED = { change: "plainer-reasons", schema: "explanation_helpful" };
const QUIET = { say: () => undefined, onProgress: undefined };
/** `assize demo`: the main job on the worked example, offline, in a repository of its own. */
async function runDemo(words, started) {
    const dir = await demoFolder(words.text("keep"), started.cwd);
    const repository = await makeDemoRepository({ source: programFolder(), dir });
    const { out } = started.console;
    out(`The worked example in ${dir}: a classifier of sentences, 370 records, two judges, labels of two people.\nThe judges ask a stand-in model on this machine: no key, no network.\n`);
    for (const change of CHANGES) {
        const title = await repository.change(change);
        const tried = await tryChange(dir, started);
        out(await told({ heading: `A pull request: ${title}`, change, tried, dir }));
        if (change === SETTLED.change)
            await settleByPeople({ tried, repository, started });
    }
    out(`\nTry it yourself: cd ${dir}, edit example/cues.mjs, then\n  node ${(0,external_node_path_.join)(programFolder(), "dist/cli/index.js")} gate --base main\n`);
    return 0;
}
/** The program's own folder: source and bundle both lie two folders below it. */
function programFolder() {
    return (0,external_node_path_.resolve)(import.meta.dirname, "../..");
}
async function demoFolder(keep, cwd) {
    if (!keep)
        return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assize-demo-"));
    const dir = (0,external_node_path_.resolve)(cwd, keep);
    await (0,promises_.mkdir)(dir, { recursive: true });
    return dir;
}
function tryChange(dir, started) {
    return (0,gate/* gate */.G)(requestAgainstMain, { ...(0,compose/* composePorts */.V)({ ...started, cwd: dir }), ...QUIET });
}
const requestAgainstMain = {
    configPath: gate_request/* DEFAULT_CONFIG */.PV,
    occasion: occasion/* LOCAL */.G,
    baseline: { kind: "ref", ref: "main" },
    traces: null,
    records: null,
    measure: true,
    only: null,
    offline: false,
    concurrency: null,
    maxUsd: null,
    profile: false,
    writes: [],
    store: gate_request/* DEFAULT_STORE */.Oc,
};
async function told(from) {
    const { heading, change, tried, dir } = from;
    const result = (0,external_node_path_.join)(dir, ".assize", `${change}.json`);
    await (0,write_whole/* writeWhole */.f)(result, `${JSON.stringify((0,report_result/* resultJson */.y)(tried.trial), null, 2)}\n`);
    const rule = "─".repeat(78);
    const lines = [
        rule,
        heading,
        `Decision: ${tried.trial.decision.decision} (exit code ${tried.trial.exit_code})`,
        (0,sentence/* sentence */.e)(tried.trial),
    ];
    return `\n${lines.join("\n")}\n\nThe comment:\n\n${(0,markdown/* renderMarkdown */.G)(tried.trial)}\n\nThe result: ${result}\n`;
}
/** The example brings answers of its two invented people: with them on the drawn pairs, people decide. */
async function settleByPeople(from) {
    const { tried, repository, started } = from;
    const [draw] = tried.trial.decision.draws;
    const answers = await repository.example(`changes/${SETTLED.change}/answers.jsonl`);
    if (!draw || !answers)
        return;
    const files = answerFiles({
        draw,
        schema: { name: SETTLED.schema, version: 1 },
        answers,
        traces: tried.trial.traces,
        folder: "eval",
        existing: await presentLabels(repository.dir, SETTLED.schema),
    });
    await repository.commit(files, "Answer the drawn pairs");
    const again = await tryChange(repository.dir, started);
    const heading = "The same pull request after two people answered the drawn pairs";
    started.console.out(await told({ heading, change: `${SETTLED.change}-answered`, tried: again, dir: repository.dir }));
}
async function presentLabels(dir, schema) {
    const people = ["mira-reviewer", "tomas-reviewer"];
    const paths = people.map((name) => `eval/labels/${schema}/${name}.jsonl`);
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(dir, path), "utf8")));
    const present = new Map(paths.map((path, index) => [path, texts[index]]));
    return (path) => present.get(path);
}


/***/ })

};
