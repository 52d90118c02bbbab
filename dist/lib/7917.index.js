export const id = 7917;
export const ids = [7917];
export const modules = {

/***/ 47917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLabelsAction: () => (/* binding */ runLabelsAction)
});

// EXTERNAL MODULE: ./build/commands/labels/check.js + 3 modules
var check = __webpack_require__(40547);
// EXTERNAL MODULE: ./build/formats/span-path.js
var span_path = __webpack_require__(15043);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/commands/labels/agreement-text.js
var agreement_text = __webpack_require__(34071);
// EXTERNAL MODULE: ./build/commands/labels/shift-text.js + 1 modules
var shift_text = __webpack_require__(85541);
;// CONCATENATED MODULE: ./build/commands/labels/check-comment.js





/** GitHub takes 65,536 characters; the annotations have every fault. */
const MOST_CHARS = 60_000;
const MOST_FAULTS = 20;
const MOST_CONTESTED = 10;
/** Characters of an answer or a reason in a table. */
const LONGEST_CELL = 200;
/** The line by which the check of labels finds its own comment again; one a configuration. */
function labelsMarker(config) {
    return `<!-- assize:labels ${encodeURIComponent(config)} -->`;
}
/** The conclusion in one sentence. */
function labelsSentence({ ok, faults, added }) {
    if (!ok)
        return `${(0,numbers/* count */.U9)(faults.length, "fault")}: these labels cannot be taken`;
    return added.length === 0 ? "No labels are added" : `${(0,numbers/* count */.U9)(added.length, "label")} added, all sound`;
}
/** The comment on a label pull request: conclusion, who, how far people agree, contested outputs, what follows. */
function labelsComment(report, config) {
    const { faults, warnings, effect } = report;
    const parts = [
        labelsMarker(config),
        `**${(0,report_escape/* markdownText */.p7)(labelsSentence(report))}.**`,
        listOf(faults.slice(0, MOST_FAULTS)),
        faults.length > MOST_FAULTS ? `${faults.length - MOST_FAULTS} more stand on their lines.` : "",
        listOf(warnings),
        ...(effect ? effectParts(effect, report.judges) : []),
    ];
    return (0,report_escape/* cut */.Jj)(`${parts.filter((part) => part !== "").join("\n\n")}\n`, MOST_CHARS);
}
function listOf(problems) {
    return problems
        .map(({ message, hint, at }) => {
        const place = at ? `\`${(0,report_escape/* markdownText */.p7)([at.file, at.line, at.column].filter(Boolean).join(":"))}\` ` : "";
        return `- ${place}${(0,report_escape/* markdownText */.p7)(message)}${hint ? `. ${(0,report_escape/* markdownText */.p7)(hint)}` : ""}`;
    })
        .join("\n");
}
function effectParts({ by, agreement, draws, alignment_due }, judges) {
    const people = Object.entries(by).map(([labeler, labels]) => `| ${(0,report_escape/* markdownText */.p7)(labeler)} | ${labels} |`);
    const due = alignment_due.map(({ judge, labels }) => {
        return `Judge ${(0,report_escape/* markdownText */.p7)(judge)} has not learned from ${(0,numbers/* count */.U9)(labels, "label")} yet: alignment is due.`;
    });
    return [
        people.length === 0 ? "" : ["| labeler | labels |", "|---|---|", ...people].join("\n"),
        ...agreement.map(agreementPart),
        ...judges.map((shift) => (0,report_escape/* markdownText */.p7)((0,shift_text/* judgeShiftText */.J)(shift))),
        ...draws.map((shift) => (0,report_escape/* markdownText */.p7)((0,shift_text/* drawShiftText */.K)(shift))),
        ...due,
    ];
}
function agreementPart(told) {
    const name = (0,report_escape/* markdownText */.p7)(told.schema);
    if (told.traces === 0)
        return `${name}: ${(0,agreement_text/* nobodyTwice */.sm)(told)}.`;
    const sentences = [(0,agreement_text/* agreementSentence */.qF)(told), ...(0,agreement_text/* coefficients */.Zz)(told), ...(0,agreement_text/* notes */.Q2)(told)];
    const said = `${name}: ${sentences.map((sentence) => (0,report_escape/* markdownText */.p7)(sentence)).join(". ")}.`;
    return [said, sideBySide(told)].filter((part) => part !== "").join("\n\n");
}
/** Contested outputs in a fold: a row each, a column for each person, the reason under the answer. */
function sideBySide({ contested }) {
    if (contested.length === 0)
        return "";
    const shown = contested.slice(0, MOST_CONTESTED);
    const people = [...new Set(shown.flatMap(({ answers }) => answers.map(({ labeler }) => labeler)))].sort();
    const more = contested.length > shown.length ? `, ${shown.length} of them here` : "";
    const rows = shown.map((one) => {
        return tableRow([contestedTitle(one), ...people.map((person) => answerCell(one, person))]);
    });
    const table = [
        tableRow(["output", ...people.map((person) => (0,report_escape/* markdownText */.p7)(person))]),
        tableRow(["output", ...people].map(() => "---")),
        ...rows,
    ].join("\n");
    const title = `People differ on ${(0,numbers/* count */.U9)(contested.length, "output")}${more}`;
    return `<details><summary>${title}</summary>\n\n${table}\n\n</details>`;
}
/** The record, or the start of the output's id; with the part on which they differ, where it is about one. */
function contestedTitle({ record_id, trace_id }) {
    const output = record_id === null ? trace_id.slice(0, 11) : (0,report_escape/* markdownText */.p7)(record_id);
    const part = (0,span_path/* pathOfUnit */.xe)(trace_id);
    return part === null ? output : `${output} ${(0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(part, LONGEST_CELL))}`;
}
function answerCell({ answers }, person) {
    const answer = answers.find(({ labeler }) => labeler === person);
    if (!answer)
        return "";
    const value = `**${(0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(saidValue(answer.value), LONGEST_CELL))}**`;
    return answer.rationale ? `${value}<br>${(0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(answer.rationale, LONGEST_CELL))}` : value;
}
function saidValue(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}

// EXTERNAL MODULE: ./build/commands/labels/check-text.js
var check_text = __webpack_require__(57779);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/commands/publish.js + 1 modules
var publish = __webpack_require__(61755);
// EXTERNAL MODULE: ./build/shell/action-main.js + 5 modules
var action_main = __webpack_require__(26900);
// EXTERNAL MODULE: ./build/shell/action-setting.js
var action_setting = __webpack_require__(82270);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/label-specs.js
var label_specs = __webpack_require__(81538);
// EXTERNAL MODULE: ./build/shell/labels-cli.js + 5 modules
var labels_cli = __webpack_require__(96400);
// EXTERNAL MODULE: ./build/shell/parse-flags.js
var parse_flags = __webpack_require__(49048);
;// CONCATENATED MODULE: ./build/shell/action-labels.js











/** Remarks at most; more than these nobody reads, and each fifty are a request to GitHub. */
const ANNOTATIONS = 500;
/** Characters of a remark's title; a hint or the message has the rest. */
const LONGEST_TITLE = 200;
/** `command: labels` in a workflow: check what a pull request adds to the labels, say it on the lines and in one comment. */
async function runLabelsAction(started) {
    const job = { ...started, occasion: await (0,occasion/* ofNamedPull */.K)(started.occasion, started.forge) };
    const words = (0,parse_flags/* parseFlags */.b)(label_specs/* LABELS */.k, flagsOf(job));
    const setting = await (0,action_setting/* readSetting */.L)(job.started.cwd, words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV);
    const { base, author } = job.occasion;
    const request = { ...(0,labels_cli.checkRequest)(words), base, author };
    const report = await (0,action_main/* withStore */.a)({ job, setting, words }, () => (0,check/* checkLabelChange */.P)(request, (0,labels_cli.checkPorts)(job.started)));
    await action_labels_publish(job, setting, report);
    job.runner.info((0,check_text/* checkText */.q)(report));
    await job.runner.summary(labelsComment(report, setting.name));
    job.runner.output("decision", report.ok ? "pass" : "fail");
    job.runner.output("summary", labelsSentence(report));
    if (!report.ok)
        job.runner.fail((0,check_text/* checkText */.q)(report));
    return report.ok ? 0 : 1;
}
function flagsOf({ inputs }) {
    return inputs.config ? ["--config", inputs.config, ...inputs.args] : inputs.args;
}
/** What cannot be published is one warning; what was found stands, and its lines are marked by way of the log. */
async function action_labels_publish(job, setting, report) {
    const { forge, occasion, runner } = job;
    let marked = false;
    try {
        if (forge && !occasion.untrusted) {
            for (const warning of await comment(job, setting, report))
                runner.warning(warning);
            const check = await annotate(job, setting, report);
            marked = check?.status === "published";
            for (const warning of check ? (0,publish/* publishWarning */.I)("the check", check) : [])
                runner.warning(warning);
        }
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.warning(`Publishing failed (${why}). What was found stands.`);
    }
    if (!marked)
        for (const remark of remarks(report))
            runner.remark(remark);
}
async function comment({ forge, occasion }, setting, report) {
    const { pull } = occasion;
    if (!forge || pull === null)
        return [];
    const marker = labelsMarker(setting.name);
    const silent = report.ok && report.added.length === 0;
    // Nothing to say is not said, but a comment that said something is put right.
    if (silent && (await forge.findComment(pull, marker)) === null)
        return [];
    const body = labelsComment(report, setting.name);
    return (0,publish/* publishWarning */.I)("the comment", await forge.upsertComment({ pull, marker, body }));
}
/** The check with its annotations; null where the configuration wants none, or where no commit is known. */
async function annotate({ forge, occasion }, setting, report) {
    const sha = occasion.head;
    if (!forge || !setting.check || sha === null)
        return null;
    const [name, title] = [`assize labels: ${setting.name}`, labelsSentence(report)];
    const opened = await forge.startCheck({ sha, name, title: "Checking labels", summary: "" });
    if (opened.status !== "published")
        return opened;
    return forge.finishCheck({
        id: opened.id,
        name,
        conclusion: report.ok ? "success" : "failure",
        title,
        summary: labelsComment(report, setting.name),
        text: null,
        annotations: remarks(report),
        detailsUrl: null,
    });
}
function remarks({ faults, warnings }) {
    return [
        ...faults.flatMap((fault) => annotation(fault, "failure")),
        ...warnings.flatMap((warning) => annotation(warning, "warning")),
    ].slice(0, ANNOTATIONS);
}
/** A fault of a whole file stands on its first line. */
function annotation({ message, hint, at }, level) {
    if (!at)
        return [];
    const { file: path, line = 1, column } = at;
    return [
        {
            path,
            line,
            ...(column === undefined ? {} : { column }),
            level,
            title: message.slice(0, LONGEST_TITLE),
            message: hint ?? message,
        },
    ];
}


/***/ })

};
