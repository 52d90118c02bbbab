export const id = 8363;
export const ids = [8363];
export const modules = {

/***/ 97349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _evaluate_estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84286);
/* harmony import */ var _trial_checkouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83233);
/* harmony import */ var _trial_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23818);
/* harmony import */ var _trial_planned_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17858);
/* harmony import */ var _trial_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13291);
/* harmony import */ var _trial_suites_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5694);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** What trying a change would take at most; every fault of the setting shows, nothing is run and nobody is asked. */
async function estimateGate(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkouts = __addDisposableResource(env_1, await (0,_trial_checkouts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOut */ .b)(request, ports), true);
        const suites = await (0,_trial_suites_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSuites */ ._)(checkouts, request, ports);
        const given = (0,_trial_given_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(suites);
        const prepared = __addDisposableResource(env_1, await (0,_trial_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)({ request, checkouts, suites, given, ports }), true);
        return (0,_evaluate_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .estimate */ .jA)({ calls: (0,_trial_planned_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCalls */ .C)(prepared), prices: given.policy.config.models.prices });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 55418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ keptVerdicts),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
/* harmony import */ var _gate_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8280);



/** Name of the file in an evidence folder. */
const EVIDENCE_FILE = "evidence.json";
const FORMAT = 1;
/** Evidence as text. Maps are written as pairs, so keys of any kind survive. */
function writeEvidence(evidence, trial) {
    const { run, proposed, outputs_id, traces, records, links, report, warnings } = trial;
    const rest = { run, proposed, outputs_id, traces, records, links, report, warnings };
    const kept = { format: FORMAT, evidence, trial: rest };
    return JSON.stringify(kept, (_key, value) => value instanceof Map ? { $map: [...value] } : value);
}
/** Decides again from kept evidence: no call, no repository, no clock. */
function replay(text, file) {
    const kept = parse(text, file);
    const decision = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(kept.evidence);
    const code = (0,_gate_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I)(decision, { accepted: kept.trial.run.accepted_by !== null });
    return { trial: { ...kept.trial, decision, exit_code: code }, evidence: kept.evidence };
}
/** Traces of kept evidence with what judges said about them. */
function keptVerdicts(text, file) {
    const { trial, evidence } = parse(text, file);
    const judges = evidence.scorers.filter(({ scorer }) => scorer.voice === "judge");
    const verdicts = judges.flatMap(({ scorer, rows }) => rows
        .flatMap(({ base, head }) => [...(base ?? []), ...head])
        .map(({ trace_id, verdict }) => ({ judge: scorer.name, trace_id, verdict })));
    return { traces: trial.traces, verdicts };
}
function parse(text, file) {
    const kept = revive(text, file);
    if (!isKept(kept)) {
        const hint = "Evidence is what --evidence wrote, or the unpacked artifact of a run.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "evidence_broken", message: "is no evidence of a run", hint, at: { file } });
    }
    if (kept.format === FORMAT)
        return kept;
    const message = `evidence of format ${kept.format}, but this version reads format ${FORMAT}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "evidence_format",
        message,
        hint: "Replay it with the version that wrote it.",
        at: { file },
    });
}
/** Its outline: another format may hold anything, this one both parts. */
function isKept(value) {
    if (typeof value !== "object" || value === null || !("format" in value))
        return false;
    if (typeof value.format !== "number")
        return false;
    return value.format !== FORMAT || ("evidence" in value && "trial" in value);
}
function revive(text, file) {
    try {
        return JSON.parse(text, (_key, value) => (isPairs(value) ? new Map(value.$map) : value));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "evidence_broken", message: "is no evidence of a run: not JSON", at: { file } }, { cause });
    }
}
function isPairs(value) {
    return typeof value === "object" && value !== null && "$map" in value && Array.isArray(value.$map);
}


/***/ }),

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ renderJUnit)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _flip_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66830);
/* harmony import */ var _metric_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13851);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71706);
/* harmony import */ var _unscored_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60010);





/** Characters of a message at most. */
const MESSAGE = 2000;
/**
 * JUnit XML: a suite with the decision and a case a metric, then a suite a metric with a case a record. It is red only
 * where the gate is: a record fails its case where it got worse on a metric that fails and blocks, for a single wrong
 * output is no red build.
 */
function renderJUnit(trial, evidence) {
    const { config } = evidence;
    const suites = [
        {
            name: config,
            cases: [decisionCase(trial), ...trial.decision.metrics.map((metric) => metricCase(metric, trial))],
        },
        ...trial.decision.metrics.map((metric) => ({
            name: `${config}: ${titleOf(metric)}`,
            cases: recordCases({ metric, trial, evidence }),
        })),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${attribute((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .e)(trial))}" ${counts(all)} time="${trial.run.wall_s.toFixed(3)}">`,
        ...suites.flatMap(({ name, cases }) => suiteLines(name, cases)),
        "</testsuites>",
    ];
    return `${lines.join("\n")}\n`;
}
function titleOf({ name, beside }) {
    return beside ? `${name}, by the changed judge` : name;
}
function decisionCase(trial) {
    const { decision, exit_code } = trial;
    const found = { name: "decision", classname: decision.evidence.config };
    if (decision.decision === "pass")
        return { ...found, said: null };
    return { ...found, said: { kind: exit_code === 0 ? "skipped" : "failure", message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .e)(trial) } };
}
function metricCase(metric, { decision, exit_code }) {
    const found = { name: titleOf(metric), classname: decision.evidence.config };
    if (!metric.blocking || metric.decision === "pass")
        return { ...found, said: null };
    const kind = metric.decision === "fail" && exit_code !== 0 ? "failure" : "skipped";
    return { ...found, said: { kind, message: (0,_metric_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .metricFinding */ .o)(metric, decision) } };
}
function recordCases(from) {
    const { metric, trial, evidence } = from;
    const plan = evidence.metrics.find((one) => one.name === metric.name && one.beside === metric.beside);
    const rows = evidence.scorers.find(({ scorer }) => scorer.name === (plan?.scorer ?? metric.scorer))?.rows ?? [];
    const spoken = rows.filter(({ record }) => speaksOf(plan?.where ?? null, record.tags));
    const lost = lostRecords(metric, trial);
    return spoken.map((row) => ({
        name: row.record.id,
        classname: `${evidence.config}.${titleOf(metric)}`,
        said: saidOf(row, lost, trial),
    }));
}
function speaksOf(where, tags) {
    return Object.entries(where ?? {}).every(([key, value]) => tags[key.replace(/^tags\./, "")] === value);
}
/** Records whose case fails, with why: only those of a metric that fails and blocks. */
function lostRecords(metric, trial) {
    if (!metric.blocking || metric.decision !== "fail" || trial.exit_code === 0)
        return new Map();
    const worse = trial.decision.flips.filter((flip) => flip.metric === metric.name && flip.direction === "worse");
    return new Map(worse.map((flip) => {
        const { what, contents } = (0,_flip_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flipText */ .x)(flip, trial);
        return [flip.record.id, contents?.reason ? `${what}: ${contents.reason}` : what];
    }));
}
function saidOf(row, lost, { report }) {
    const worse = lost.get(row.record.id);
    if (worse !== undefined)
        return { kind: "failure", message: worse };
    if (!row.sampled)
        return { kind: "skipped", message: "not reached or not sampled" };
    const missing = [...row.head, ...(row.base ?? [])].map((sample) => whyMissing(sample, report.outputs === "shown"));
    const why = missing.find((one) => one !== null);
    return why ? { kind: "skipped", message: why } : null;
}
function whyMissing({ verdict }, shown) {
    if (verdict.status === "scored")
        return null;
    const why = _unscored_words_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSCORED_WORDS */ .GV[verdict.reason];
    return shown && verdict.detail
        ? `could not be scored: ${why} (${verdict.detail})`
        : `could not be scored: ${why}`;
}
function suiteLines(name, cases) {
    return [
        `  <testsuite name="${attribute(name)}" ${counts(cases)}>`,
        ...cases.map(caseLine),
        "  </testsuite>",
    ];
}
function caseLine({ name, classname, said }) {
    const start = `    <testcase name="${attribute(name)}" classname="${attribute(classname)}"`;
    return said ? `${start}><${said.kind} message="${attribute(said.message)}"/></testcase>` : `${start}/>`;
}
function counts(cases) {
    const of = (kind) => cases.filter(({ said }) => said?.kind === kind).length;
    return `tests="${cases.length}" failures="${of("failure")}" errors="0" skipped="${of("skipped")}"`;
}
function attribute(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MESSAGE));
}


/***/ }),

/***/ 35268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/advice.js
var advice = __webpack_require__(78999);
// EXTERNAL MODULE: ./build/report/cause.js
var cause = __webpack_require__(12828);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/metric-table.js
var metric_table = __webpack_require__(44058);
// EXTERNAL MODULE: ./build/report/notices.js + 2 modules
var notices = __webpack_require__(72807);
// EXTERNAL MODULE: ./build/report/parts/unscored-fold.js
var unscored_fold = __webpack_require__(63529);
// EXTERNAL MODULE: ./build/report/run-text.js
var run_text = __webpack_require__(74008);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/report/flip-text.js
var flip_text = __webpack_require__(66830);
;// CONCATENATED MODULE: ./build/report/terminal/text-width.js
/** Characters that take two columns: East Asian scripts and pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{M}/u;
/** Columns that a text takes in a terminal. */
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return width;
}

;// CONCATENATED MODULE: ./build/report/terminal/wrapped.js


/** Lines are not made shorter than this, however narrow the terminal says it is. */
const NARROWEST = 40;
/** Text on lines of at most `width` columns, later lines under the text of the first; a longer word keeps its line. */
function wrapped(text, width, bullet = "") {
    const room = Math.max(NARROWEST, width) - bullet.length;
    const lines = [];
    let line = "";
    for (const word of (0,report_escape/* oneLine */.TN)(text).split(/ (?!%)/)) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && textWidth(longer) > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line]
        .map((one, index) => (index === 0 ? bullet : " ".repeat(bullet.length)) + one)
        .join("\n");
}

;// CONCATENATED MODULE: ./build/report/terminal/flips.js



/** Characters of each text, and of a field's name, that are shown. */
const TEXT = 400;
const FIELD = 20;
/** The worst flips for a terminal, several lines each. */
function flipLines(trial, terminal) {
    const worse = trial.decision.flips.filter((flip) => flip.direction === "worse");
    const shown = worse.slice(0, trial.report.examples);
    const left = worse.length - shown.length;
    return [
        ...shown.flatMap((flip) => oneFlip(flip, trial, terminal)),
        ...(left > 0 ? [`  and ${left} more`] : []),
    ];
}
function oneFlip(flip, trial, terminal) {
    const { id, what, contents } = (0,flip_text/* flipText */.x)(flip, trial);
    const redacted = contents ? "" : " (contents are redacted)";
    const title = wrapped(`${id} ${what}${redacted}`, terminal.width, "  ");
    if (!contents)
        return [title];
    const lines = [
        ["asked", contents.input],
        ...contents.answers.flatMap(({ field, before, after }) => [
            [named("base", field), before],
            [named("here", field), after],
        ]),
        ["expected", contents.expected],
        ["reason", contents.reason],
    ];
    const texts = lines.filter(([, text]) => text !== "");
    const longest = Math.max(...texts.map(([name]) => name.length));
    return [
        title,
        ...texts.map(([name, text]) => wrapped((0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(text), TEXT), terminal.width, `    ${name.padEnd(longest)}  `)),
    ];
}
function named(side, field) {
    return field === null ? side : `${side} (${(0,report_escape/* cut */.Jj)(field, FIELD)})`;
}

;// CONCATENATED MODULE: ./build/report/terminal/paint.js
const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
/** Text in a colour where colours are wanted; colour only ever repeats what the words say. */
function paint(text, colour, terminal) {
    return terminal.colour && text !== "" ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
/** The colour of an answer. */
const MOODS = { pass: "green", fail: "red", inconclusive: "yellow", shown: "dim" };

;// CONCATENATED MODULE: ./build/report/terminal/table.js




const HEAD = ["metric", "base", "here", "change", "likely range", "decision"];
const GAP = "  ";
/** The table of metrics: a line a row, what its numbers rest on below it; where that is too wide, a line a number. */
function terminalTable(rows, terminal) {
    if (rows.length === 0)
        return "";
    const texts = rows.map((row) => [row.name, row.base, row.here, row.change, row.range, row.answer].map(report_escape/* oneLine */.TN));
    const widths = HEAD.map((title, column) => Math.max(textWidth(title), ...texts.map((row) => textWidth(row[column] ?? ""))));
    const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
    if (total > terminal.width)
        return rows.map((row) => block(row, terminal)).join("\n\n");
    const line = (cells) => cells
        .map((cell, column) => padded(cell, widths[column]))
        .join(GAP)
        .trimEnd();
    const lines = rows.map((row, index) => {
        const numbers = (texts[index] ?? []).slice(0, -1);
        const start = numbers.map((cell, column) => padded(cell, widths[column])).join(GAP);
        return `${start}${GAP}${answer(row, terminal)}\n${below(row, terminal)}`;
    });
    return [line(HEAD), ...lines].join("\n");
}
function block(row, terminal) {
    const { base, here, change, range } = row;
    const numbers = [`base ${base}`, `here ${here}`, `change ${change}`, `likely range ${range}`];
    return [
        `${(0,report_escape/* oneLine */.TN)(row.name)}: ${answer(row, terminal)}`,
        ...numbers.map((text) => `  ${(0,report_escape/* oneLine */.TN)(text)}`),
        below(row, terminal),
    ].join("\n");
}
function answer({ answer: text, mood }, terminal) {
    return paint((0,report_escape/* oneLine */.TN)(text), MOODS[mood], terminal);
}
function below({ bounds, basedOn }, terminal) {
    const text = [bounds, basedOn].filter((part) => part !== "").join("; ");
    return paint(wrapped(text, terminal.width, "  "), "dim", terminal);
}
function padded(text, width = 0) {
    return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

// EXTERNAL MODULE: ./build/report/trust-text.js
var trust_text = __webpack_require__(32725);
;// CONCATENATED MODULE: ./build/report/terminal.js













/** A trial for a terminal or a job's log: the sentence, the table, what to do. Ends with a line break. */
function renderTerminal(trial, terminal) {
    const item = (text) => wrapped(text, terminal.width, "  - ");
    return finished([
        headline(trial, terminal),
        wrapped((0,cause/* causeSentence */.J)(trial), terminal.width),
        ...(0,notices/* notices */.o)(trial).map((notice) => noticeLines(notice, terminal)),
        terminalTable((0,metric_table/* metricRows */.IN)(trial.decision.metrics), terminal),
        section("What to do", adviceLines(trial, terminal)),
        section("What got worse", flipLines(trial, terminal)),
        section("Could not be scored", unscoredLines(trial, item)),
        section("Judges", (0,trust_text/* trustCards */.e)(trial.decision).map((card) => item((0,trust_text/* trustText */.O)(card).line))),
        section("The run", (0,run_text/* runLines */.r)(trial).map(item)),
        section("Also", trial.warnings.map(item)),
    ]);
}
/** Items of one notice at most. */
const ITEMS = 20;
function noticeLines({ title, text, items }, terminal) {
    const lines = wrapped(`${title} ${text}`, terminal.width);
    const shown = items.slice(0, ITEMS).map((item) => wrapped(item, terminal.width, "  - "));
    const more = items.length > ITEMS ? [`  - and ${items.length - ITEMS} more`] : [];
    return [paint(lines, "bold", terminal), ...shown, ...more].join("\n");
}
function headline(trial, terminal) {
    const { opening, finding } = (0,sentence/* sentenceParts */.k)(trial);
    const [first = "", ...rest] = wrapped(`${opening}: ${finding}`, terminal.width).split("\n");
    const answer = (0,report_escape/* oneLine */.TN)(opening);
    const mood = MOODS[trial.decision.decision];
    const start = first.startsWith(answer) ? paint(answer, mood, terminal) + first.slice(answer.length) : first;
    return [start, ...rest].join("\n");
}
function adviceLines(trial, terminal) {
    return (0,advice/* advice */.v)(trial).flatMap(({ text, command }) => {
        const line = wrapped(text, terminal.width, "  - ");
        // A command stays on one line, so that it can be copied.
        return command === null ? [line] : [line, `      ${paint((0,report_escape/* oneLine */.TN)(command), "bold", terminal)}`];
    });
}
function unscoredLines(trial, item) {
    if (trial.decision.unscored.total === 0)
        return [];
    const { counts, gaps, more } = (0,unscored_fold/* unscoredGaps */.B)(trial);
    const lines = gaps.map(({ record_id, text }) => `${(0,report_escape/* oneLine */.TN)(record_id)} ${(0,report_escape/* oneLine */.TN)(text)}`);
    return [counts, ...lines, ...more].map(item);
}
function section(title, lines) {
    return lines.length === 0 ? "" : [title, ...lines].join("\n");
}
function finished(parts) {
    return `${(0,report_escape/* withoutCommands */.Df)(parts.filter((part) => part !== "").join("\n\n"))}\n`;
}


/***/ }),

/***/ 36464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ verdictsText),
  g: () => (/* binding */ writeSurfaces)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/trial/kept-evidence.js
var kept_evidence = __webpack_require__(55418);
// EXTERNAL MODULE: ./build/report/junit.js
var junit = __webpack_require__(44227);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/result.js
var result = __webpack_require__(99934);
;// CONCATENATED MODULE: ./build/report/verdict-lines.js
/**
 * Every verdict of a run as a JSON line (cli.md), scorer by scorer, in the dataset's order. That of a judge of steps has
 * under `spans` what it says of each.
 */
function verdictLines({ scorers }, options) {
    return scorers.flatMap((scorer) => scorer.rows.flatMap((row) => rowLines(row, scorer, options)));
}
function rowLines(row, { scorer }, options) {
    if (!row.sampled)
        return [];
    const lines = (samples, side) => samples.map((sample, index) => JSON.stringify({
        record_id: row.record.id,
        sample: index,
        trace_id: sample.trace_id,
        side,
        scorer: scorer.name,
        ...verdictFields(sample.verdict, options.outputs === "shown"),
        model: sample.verdict.call?.model ?? scorer.model,
        reused: options.reused(scorer.name, sample.trace_id),
    }));
    if (row.unchanged)
        return lines(row.head, "both");
    return [...lines(row.base ?? [], "base"), ...lines(row.head, "head")];
}
function verdictFields(verdict, shown) {
    if (verdict.status === "unscored") {
        const { status, reason, detail } = verdict;
        return { status, value: null, pass: null, rationale: shown ? detail : null, reason };
    }
    const { status, value, pass, rationale, spans } = verdict;
    const said = { status, value, pass, rationale: shown ? rationale : null, reason: null };
    return spans
        ? { ...said, spans: spans.map((one) => ({ ...one, rationale: shown ? one.rationale : null })) }
        : said;
}

// EXTERNAL MODULE: ./build/report/draw-file.js
var draw_file = __webpack_require__(5212);
// EXTERNAL MODULE: ./build/shell/write-whole.js
var write_whole = __webpack_require__(76928);
;// CONCATENATED MODULE: ./build/shell/write-draws.js



/**
 * Writes the draws where `--draw` says. A draw counts under its own name only, so a folder takes each as `<id>.jsonl`;
 * a `.jsonl` file takes a single draw, and several stand beside where it would be.
 */
async function writeDraws({ trial }, where, { cwd, console }) {
    const { draws } = trial.decision;
    const target = (0,external_node_path_.resolve)(cwd, where);
    const isFile = where.endsWith(".jsonl");
    const folder = isFile ? (0,external_node_path_.dirname)(target) : target;
    for (const { id, metric, draw } of draws) {
        const file = isFile && draws.length === 1 ? target : (0,external_node_path_.join)(folder, `${id}.jsonl`);
        await (0,write_whole/* writeWhole */.f)(file, (0,draw_file/* drawLines */.w)(draw));
        console.err(`The draw of ${metric} is in ${(0,external_node_path_.relative)(cwd, file)}; its place is draws/${id}.jsonl beside the configuration.\n`);
    }
    if (draws.length === 0)
        console.err("There is nothing to draw: no metric waits for people.\n");
}

// EXTERNAL MODULE: ./build/report/session-file.js
var session_file = __webpack_require__(20410);
;// CONCATENATED MODULE: ./build/shell/write-sessions.js



/** Writes what people judge first where `--session` says, a file a judge; a session counts under its own name only. */
async function writeSessions({ trial }, where, { cwd, console }) {
    const sessions = trial.decision.first_sessions;
    for (const session of sessions) {
        const name = (0,session_file/* sessionName */.C)(session);
        const file = (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, where), `${name}.yaml`);
        await (0,write_whole/* writeWhole */.f)(file, (0,session_file/* sessionText */.a)(session));
        console.err(`${session.traces.length} outputs to judge first are listed in ${(0,external_node_path_.relative)(cwd, file)}. With --evidence <dir> kept, answer them by: assize review --session ${name} --traces <dir>/evidence.json\n`);
    }
    if (sessions.length === 0)
        console.err("There is no first session: this is no first run, or every judge is trusted already.\n");
}

;// CONCATENATED MODULE: ./build/shell/write-surfaces.js









/** The surfaces that are files, by their flag. */
const FILES = {
    json: ({ trial }) => `${JSON.stringify((0,result/* resultJson */.y)(trial), null, 2)}\n`,
    junit: ({ trial, evidence }) => (0,junit/* renderJUnit */.d)(trial, evidence),
    markdown: ({ trial }) => (0,markdown/* renderMarkdown */.G)(trial),
    verdicts: verdictsText,
};
/** Writes what the flags ask for; `-` is standard output. */
async function writeSurfaces(tried, words, started) {
    const { cwd, console } = started;
    for (const [flag, render] of Object.entries(FILES)) {
        const file = words.text(flag);
        if (file === "-")
            console.out(render(tried));
        else if (file)
            await (0,write_whole/* writeWhole */.f)((0,external_node_path_.resolve)(cwd, file), render(tried));
    }
    const draw = words.text("draw");
    if (draw)
        await writeDraws(tried, draw, started);
    const session = words.text("session");
    if (session)
        await writeSessions(tried, session, started);
    const evidence = words.text("evidence");
    if (evidence)
        await (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, evidence), kept_evidence/* EVIDENCE_FILE */.fi), (0,kept_evidence/* writeEvidence */.nP)(tried.evidence, tried.trial));
}
/** Every verdict, a JSON line each. */
function verdictsText({ trial, evidence, reused }) {
    const lines = verdictLines(evidence, { outputs: trial.report.outputs, reused });
    return lines.map((line) => `${line}\n`).join("");
}


/***/ })

};
