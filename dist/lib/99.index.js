export const id = 99;
export const ids = [99];
export const modules = {

/***/ 70099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAlignAction: () => (/* binding */ runAlignAction)
/* harmony export */ });
/* harmony import */ var _commands_align_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55563);
/* harmony import */ var _commands_alignment_align_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75007);
/* harmony import */ var _commands_alignment_align_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67850);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _io_github_proposals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48146);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9924);
/* harmony import */ var _action_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26900);
/* harmony import */ var _action_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82270);
/* harmony import */ var _align_cli_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88590);
/* harmony import */ var _gate_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64274);
/* harmony import */ var _judge_specs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9959);
/* harmony import */ var _parse_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49048);












/** `command: align` in a workflow: align, propose, and try each pull request here, for the job's token starts no workflow. */
async function runAlignAction(job) {
    const words = (0,_parse_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .parseFlags */ .b)(_judge_specs_js__WEBPACK_IMPORTED_MODULE_9__/* .ALIGN */ .E, flagsOf(job));
    if (words.on("estimate"))
        return estimateOnly(job, words);
    const setting = await (0,_action_setting_js__WEBPACK_IMPORTED_MODULE_6__/* .readSetting */ .L)(job.started.cwd, words.text("config") ?? _gate_request_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG */ .PV);
    const reports = await (0,_action_main_js__WEBPACK_IMPORTED_MODULE_5__/* .withStore */ .a)({ job, setting, words }, () => (0,_commands_align_js__WEBPACK_IMPORTED_MODULE_0__/* .align */ .M)((0,_align_cli_js__WEBPACK_IMPORTED_MODULE_7__.alignRequest)(words), portsOf(job)));
    await tell(job, reports);
    for (const report of reports)
        await tryProposal(job, words, report);
    return (0,_commands_alignment_align_report_js__WEBPACK_IMPORTED_MODULE_11__/* .alignExitCode */ .h)(reports);
}
/** What it would take, said in the log; nobody is asked and nothing is proposed. */
async function estimateOnly(job, words) {
    for (const line of await (0,_align_cli_js__WEBPACK_IMPORTED_MODULE_7__.estimateLines)((0,_align_cli_js__WEBPACK_IMPORTED_MODULE_7__.alignRequest)(words), portsOf(job)))
        job.runner.info(line);
    return 0;
}
/** In a workflow alignment proposes; on a schedule it also waits for enough new labels. */
function flagsOf({ inputs, occasion }) {
    const config = inputs.config ? ["--config", inputs.config] : [];
    const scheduled = occasion.kind === "schedule" ? ["--scheduled"] : [];
    return [...inputs.args, ...config, ...scheduled, "--pr"];
}
function portsOf({ started, token }) {
    const ports = (0,_align_cli_js__WEBPACK_IMPORTED_MODULE_7__.alignPorts)(started);
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL, GITHUB_SERVER_URL } = started.env;
    if (!token || !repository)
        return ports;
    const apiUrl = GITHUB_API_URL ?? "https://api.github.com";
    const serverUrl = GITHUB_SERVER_URL ?? "https://github.com";
    return { ...ports, proposals: (0,_io_github_proposals_js__WEBPACK_IMPORTED_MODULE_3__/* .githubProposals */ .L)({ apiUrl, token, repository, serverUrl }) };
}
async function tell({ runner }, reports) {
    for (const report of reports) {
        runner.info((0,_commands_alignment_align_text_js__WEBPACK_IMPORTED_MODULE_1__/* .alignText */ .vt)(report));
        if (report.proposed?.status === "pushed")
            runner.warning(`${report.proposed.said}: ${report.proposed.url}`);
        if (report.proposed?.status === "stopped")
            runner.warning(report.proposed.said);
    }
    await runner.summary(reports
        .map((report) => [summaryTitle(report), ...proposedText(report), (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownFence */ .p0)((0,_commands_alignment_align_text_js__WEBPACK_IMPORTED_MODULE_1__/* .alignText */ .vt)(report))])
        .map((parts) => parts.join("\n\n"))
        .join("\n\n"));
    runner.output("decision", reports.map(({ decision }) => decision).join(","));
    runner.output("summary", reports.map(_commands_alignment_align_text_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLine */ .MT).join(" "));
}
function summaryTitle({ judge, decision }) {
    return `### ${judge.file.name}: ${decision.replace("_", " ")}`;
}
/** The gate's verdict stands on the pull request; this job's outputs and its end stay those of the alignment. */
function besideAlignment(runner, pull) {
    return {
        ...runner,
        output: () => undefined,
        fail: (text) => runner.warning(`The gate on pull request #${pull}: ${text}`),
    };
}
/** What became of the pull request, as a link that can be followed. */
function proposedText({ proposed }) {
    if (!proposed)
        return [];
    return [
        "url" in proposed ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(proposed.said)}: ${proposed.url}` : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(proposed.said),
    ];
}
/** Pull requests that the job's token opens start no workflow, so the gate tries them in this one. */
async function tryProposal(job, words, { proposed, proposal }) {
    if (!proposal || !proposed || !("pull" in proposed))
        return;
    try {
        const repo = await (0,_align_cli_js__WEBPACK_IMPORTED_MODULE_7__.alignPorts)(job.started).openRepo();
        await repo.resolve(proposal.branch);
        const config = words.text("config") ?? "";
        const inputs = { command: "gate", config, args: words.on("offline") ? ["--offline"] : [] };
        await (0,_action_main_js__WEBPACK_IMPORTED_MODULE_5__/* .runGateAction */ .b)({
            ...job,
            runner: besideAlignment(job.runner, proposed.pull),
            inputs,
            occasion: { ...job.occasion, kind: "dispatch", pull: proposed.pull },
        });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        job.runner.warning(`The gate could not try pull request #${proposed.pull}: ${error.message}`);
    }
}


/***/ })

};
