export const id = 9645;
export const ids = [9645,7029];
export const modules = {

/***/ 97029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayFrom: () => (/* binding */ replayFrom),
/* harmony export */   runGate: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _commands_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97349);
/* harmony import */ var _commands_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39425);
/* harmony import */ var _commands_occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15420);
/* harmony import */ var _commands_trial_announce_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47069);
/* harmony import */ var _commands_trial_kept_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35268);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21689);
/* harmony import */ var _gate_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64274);
/* harmony import */ var _write_surfaces_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36464);












/** `assize gate` in a terminal: try, print, write what was asked for, end with the decision's code. */
async function runGate(words, started) {
    const { console } = started;
    if (words.on("estimate"))
        return runEstimate(words, started);
    const from = words.text("replay");
    const tried = from ? await replayFrom((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(started.cwd, from)) : await tryHere(words, started);
    console.err((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTerminal */ .b)(tried.trial, { colour: console.colour, width: console.width }));
    await (0,_write_surfaces_js__WEBPACK_IMPORTED_MODULE_11__/* .writeSurfaces */ .g)(tried, words, started);
    return tried.trial.exit_code;
}
async function tryHere(words, started) {
    return (0,_commands_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gate */ .G)((0,_gate_request_js__WEBPACK_IMPORTED_MODULE_10__/* .gateRequest */ .tV)(words, _commands_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL */ .G), (0,_compose_js__WEBPACK_IMPORTED_MODULE_9__/* .composePorts */ .V)(started));
}
async function runEstimate(words, started) {
    const planned = await (0,_commands_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateGate */ .Q)((0,_gate_request_js__WEBPACK_IMPORTED_MODULE_10__/* .gateRequest */ .tV)(words, _commands_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL */ .G), (0,_compose_js__WEBPACK_IMPORTED_MODULE_9__/* .composePorts */ .V)(started));
    started.console.out(`${(0,_commands_trial_announce_js__WEBPACK_IMPORTED_MODULE_5__/* .atMost */ .T)(planned)}\n`);
    return 0;
}
/** Decides again from a folder of kept evidence; all it says was paid for by the run that kept it. */
async function replayFrom(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _commands_trial_kept_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .EVIDENCE_FILE */ .fi);
    return { ...(0,_commands_trial_kept_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .replay */ .eZ)(await readEvidence(file), file), reused: () => true, suite: null };
}
async function readEvidence(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (cause) {
        const hint = "--replay takes the folder that --evidence wrote, or the unpacked artifact of a run.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y({ code: "no_evidence", message: "there is no evidence here", hint, at: { file } }, { cause });
    }
}


/***/ }),

/***/ 29645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShow: () => (/* binding */ runShow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/gate.js + 8 modules
var gate = __webpack_require__(39425);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
;// CONCATENATED MODULE: ./build/commands/show.js


/** Reads records out of a trial: what was asked, answered, expected, and what every scorer said and why. */
function shownRecords({ trial, evidence }, ids) {
    const missing = ids.filter((id) => !trial.records.has(id));
    if (missing.length > 0) {
        const message = `no record of this run is called ${missing.join(", ")}`;
        throw new errors/* UserError */.y({ code: "record_unknown", message, hint: "Ids stand in the dataset files." });
    }
    return ids.map((id) => shownRecord(id, evidence, trial.traces));
}
function shownRecord(id, evidence, traces) {
    const rows = evidence.scorers.flatMap(({ scorer, rows }) => {
        const row = rows.find(({ record }) => record.id === id);
        return row ? [{ scorer: scorer.name, row }] : [];
    });
    const [first] = rows;
    const record = first?.row.record;
    return {
        id,
        place: record ? `${record.at.file}:${record.at.line}` : "",
        inputs: record?.inputs ?? null,
        expectations: record?.expectations ?? null,
        base: first?.row.base ? answers(first.row.base, traces) : null,
        here: answers(first?.row.head ?? [], traces),
        verdicts: rows.flatMap(({ scorer, row }) => verdictsOf(scorer, row)),
    };
}
function answers(samples, traces) {
    return samples.map(({ trace_id }) => {
        const trace = traces.get(trace_id);
        if (!trace)
            return "(not kept)";
        return trace.outcome.status === "silent" ? `(no answer: ${trace.outcome.detail})` : (0,formats_trace/* outputsOf */.Yz)(trace);
    });
}
function verdictsOf(scorer, row) {
    const head = row.head.map((sample, index) => shownVerdict(scorer, sample, { side: row.base && row.unchanged ? "both" : "here", index }));
    if (!row.base || row.unchanged)
        return head;
    return [...row.base.map((sample, index) => shownVerdict(scorer, sample, { side: "base", index })), ...head];
}
function shownVerdict(scorer, { verdict }, at) {
    const common = { scorer, side: at.side, sample: at.index };
    if (verdict.status === "unscored")
        return { ...common, says: `not scored (${verdict.reason})`, reason: verdict.detail };
    const mark = verdict.pass === null ? "" : verdict.pass ? " (pass)" : " (fail)";
    return { ...common, says: `${JSON.stringify(verdict.value)}${mark}`, reason: verdict.rationale };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/gate-cli.js
var gate_cli = __webpack_require__(97029);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
;// CONCATENATED MODULE: ./build/shell/show-cli.js









/** `assize show`: everything about a few records, on standard output. */
async function runShow(words, started) {
    const ids = words.positionals;
    if (ids.length === 0) {
        throw new errors/* UserError */.y({
            code: "record_missing",
            message: "assize show takes the ids of records",
            hint: "For example: assize show r-17",
        });
    }
    const from = words.text("from");
    const tried = from ? await (0,gate_cli.replayFrom)((0,external_node_path_.resolve)(started.cwd, from)) : await tryRecords(words, started);
    for (const record of shownRecords(tried, ids))
        started.console.out(`${recordText(record)}\n`);
    return 0;
}
function tryRecords(words, started) {
    const request = (0,gate_request/* gateRequest */.tV)(words, occasion/* LOCAL */.G);
    const baseline = request.baseline.kind === "occasion" ? { kind: "none" } : request.baseline;
    return (0,gate/* gate */.G)({ ...request, baseline, records: words.positionals, measure: false }, (0,compose/* composePorts */.V)(started));
}
function recordText(record) {
    const lines = [
        `${record.id}  (${record.place})`,
        section("asked", [record.inputs]),
        isEmpty(record.expectations) ? "" : section("expected", [record.expectations]),
        record.base ? section("base answered", record.base) : "",
        section("here answered", record.here),
        ...record.verdicts.map(({ scorer, side, says, reason }) => `  ${scorer}, ${side}: ${says}${reason ? `\n    ${indented((0,report_escape/* plain */.pj)(reason), "    ")}` : ""}`),
    ];
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
}
function isEmpty(value) {
    return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}
function section(title, values) {
    return [`  ${title}:`, ...values.map((value) => `    ${indented(valueText(value), "    ")}`)].join("\n");
}
function valueText(value) {
    return (0,report_escape/* plain */.pj)(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}
function indented(text, indent) {
    return text.split("\n").join(`\n${indent}`);
}


/***/ })

};
