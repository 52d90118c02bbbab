export const id = 7029;
export const ids = [7029];
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


/***/ })

};
