#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var _shell_run_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7069);


const abort = new AbortController();
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, abort.signal); // every call under way listens to it
for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => abort.abort());
const terminal = process.stderr.isTTY === true && !process.env.CI;
process.exitCode = await (0,_shell_run_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    console: {
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        terminal,
        colour: terminal && !process.env.NO_COLOR,
        width: process.stderr.columns ?? 100,
    },
    signal: abort.signal,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Everything a user can fix, collected: all problems of one step at once, so nobody mends one error to meet the next.
 * The shells print it and end with exit code 2; any other throw is a bug and keeps its stack.
 */
class UserError extends Error {
    name = "UserError";
    problems;
    constructor(problems, options) {
        const all = Array.isArray(problems) ? problems : [problems]; // isArray does not narrow a readonly array away
        super(all.map(formatProblem).join("\n"), options);
        this.problems = all;
    }
}
/** `file:line:column: message` with the hint on a line of its own; the form editors and terminals link. */
function formatProblem(problem) {
    const head = problem.at ? `${formatPlace(problem.at)}: ${problem.message}` : problem.message;
    return problem.hint ? `${head}\n  ${problem.hint}` : head;
}
function formatPlace(at) {
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that was probably meant, or null where none is near: up to a third of the letters may be wrong. */
function nearest(word, known) {
    let best = null;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** `Did you mean "x"? ` before a list of what is known, or nothing. */
function didYouMean(word, known) {
    const meant = nearest(word, known);
    return meant === null ? "" : `Did you mean "${meant}"? `;
}
/** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap neighbours, each 1. */
function editDistance(a, b) {
    let previous = [];
    let current = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const beforePrevious = previous;
        previous = current;
        current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            current[j] = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
    }
    return at(current, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __nccwpck_require__(7801);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/shell/help.js
const WIDTH = 96;
/** `assize <command> --help`: one paragraph, flags with types and defaults, two examples. */
function commandHelp(spec) {
    const usage = ["assize", spec.name, spec.positionals, spec.flags.length > 0 ? "[flags]" : ""]
        .filter(Boolean)
        .join(" ");
    const parts = [usage, wrap(spec.description, "")];
    if (spec.flags.length > 0)
        parts.push(["Flags:", ...spec.flags.map(flagLine)].join("\n"));
    parts.push(["Examples:", ...spec.examples.map(({ line, says }) => `  ${line}\n      ${says}`)].join("\n"));
    return `${parts.join("\n\n")}\n`;
}
/** `assize --help`: what it is, and the table of commands. */
function programHelp(specs) {
    const claim = "assize: the gate that tries an LLM app on every pull request, and knows how wrong its judge is.";
    const longest = Math.max(...specs.map((spec) => spec.name.length));
    const table = specs.map((spec) => `  ${spec.name.padEnd(longest)}  ${spec.summary}`);
    const foot = "assize <command> --help explains one of them. Start with: assize demo";
    const codes = "Exit codes: 0 pass, 1 the gate failed, 2 it could not be tried, 3 inconclusive where the policy blocks.";
    return `${[claim, ["Commands:", ...table].join("\n"), `${foot}\n${codes}`].join("\n\n")}\n`;
}
function flagLine(flag) {
    const head = `  --${flag.name}${flag.type === "switch" ? "" : ` ${flag.value ?? (flag.type === "number" ? "<n>" : "<text>")}`}`;
    const text = flag.default ? `${flag.help} [${flag.default}]` : flag.help;
    return `${head}\n${wrap(text, "      ")}`;
}
function wrap(text, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(" ")) {
        if (line.length + word.length + 1 > WIDTH && line !== indent) {
            lines.push(line);
            line = indent;
        }
        line += line === indent ? word : ` ${word}`;
    }
    return [...lines, line].join("\n");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/shell/parse-flags.js



/** Reads a call by its command's table; unknown flags and wrong types are all named at once, with the nearest known flag. */
function parseFlags(spec, argv) {
    const options = Object.fromEntries(spec.flags.map((flag) => [flag.name, { type: kindOf(flag) }]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind !== "option")
            continue;
        const flag = spec.flags.find((known) => known.name === token.name);
        const problem = flag ? faultOf(flag, token.value) : unknownFlag(spec, token.rawName);
        if (problem)
            problems.push(problem);
        else
            values.set(token.name, token.value ?? true);
    }
    if (spec.positionals === "" && positionals.length > 0)
        problems.push(unexpected(spec, positionals));
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems);
    return parsed(positionals, values);
}
function kindOf(flag) {
    return flag.type === "switch" ? "boolean" : "string";
}
function faultOf(flag, value) {
    const wanted = `--${flag.name} takes ${flag.type === "number" ? "a number" : (flag.value ?? "a value")}`;
    if (flag.type === "switch") {
        return value === undefined ? null : { code: "flag_value", message: `--${flag.name} takes no value` };
    }
    if (value === undefined || value === "")
        return { code: "flag_value", message: wanted };
    if (flag.type === "number" && !(Number(value) >= 0)) {
        return { code: "flag_value", message: `${wanted}, not "${value}"` };
    }
    return null;
}
function unknownFlag(spec, raw) {
    const name = (0,nearest/* nearest */.p)(raw.replace(/^-+/, ""), spec.flags.map((flag) => flag.name));
    const hint = name ? `Did you mean --${name}?` : `assize ${spec.name} --help lists the flags.`;
    return { code: "flag_unknown", message: `${raw} is no flag of assize ${spec.name}`, hint };
}
function unexpected(spec, words) {
    const message = `assize ${spec.name} takes no further words, but got: ${words.join(" ")}`;
    return { code: "word_unexpected", message, hint: `assize ${spec.name} --help shows what it takes.` };
}
function parsed(positionals, values) {
    return {
        positionals,
        text: (name) => asText(values.get(name)),
        number: (name) => (values.has(name) ? Number(values.get(name)) : undefined),
        on: (name) => values.get(name) === true,
    };
}
function asText(value) {
    return value === true ? undefined : value;
}

;// CONCATENATED MODULE: ./build/shell/common-flags.js
/** Which configuration. */
const CONFIG = {
    name: "config",
    type: "text",
    value: "<file>",
    default: "eval/assize.yaml",
    help: "The configuration.",
};
/** Where earlier runs' results lie. */
const STORE = {
    name: "store",
    type: "text",
    value: "<dir>",
    default: ".assize",
    help: "Folder of verdicts and traces that earlier runs paid for.",
};
/** The stand-in instead of every model. */
const OFFLINE = {
    name: "offline",
    type: "switch",
    help: "Let the embedded stand-in answer for every judge: no key, no network, no opinion worth having.",
};
/** What a run may take. */
const LIMITS = [
    { name: "concurrency", type: "number", help: "Calls in flight, to the app and to models." },
    {
        name: "max-usd",
        type: "number",
        value: "<x>",
        help: "Stop asking models at this cost; beats budget.usd.",
    },
];

;// CONCATENATED MODULE: ./build/shell/interop-specs.js

/** `assize import`. */
const IMPORT = {
    name: "import",
    summary: "take traces from MLflow, OpenTelemetry, promptfoo, OpenAI evals or JSONL",
    description: "Reads traces of another tool and writes them as one new file under traces/, all of them or none; a file that is there is never overwritten. mlflow: a file of traces, or the address of an experiment on a server (the token is taken from MLFLOW_TRACKING_TOKEN). otel: OTLP JSON with GenAI attributes. jsonl: rows {inputs, outputs, ...}. Feedback of users, annotations and expectations stay data on the traces and never become labels; ids of people become pseudonyms.",
    positionals: "<mlflow | otel | promptfoo | openai-evals | jsonl> <file or address>",
    flags: [
        {
            name: "filter",
            type: "text",
            value: "<expr>",
            help: "Only traces of which this is true, in MLflow's search grammar: tags.env = 'prod' AND feedback.thumbs = 'false'.",
        },
        {
            name: "into",
            type: "text",
            value: "<dir>",
            default: "eval",
            help: "The folder that holds assize.yaml.",
        },
        { name: "name", type: "text", value: "<name>", help: "Name of the new file; by default the source's." },
    ],
    examples: [
        { line: "assize import mlflow traces.json", says: "Take an export of MLflow." },
        {
            line: "assize import mlflow https://mlflow.example.org/#/experiments/3 --filter \"tags.env = 'prod'\"",
            says: "Take what a server has of production.",
        },
    ],
};
/** `assize export`. */
const EXPORT = {
    name: "export",
    summary: "write traces with people's labels for MLflow",
    description: "Writes the traces under traces/ as JSON lines of MLflow traces (version 3), with people's labels as assessments by them. What came from MLflow goes back as it came, one trace for each id that MLflow gave; only ids of people stay pseudonyms.",
    positionals: "<file>",
    flags: [
        CONFIG,
        { name: "to", type: "text", value: "mlflow", default: "mlflow", help: "For which tool." },
        {
            name: "verdicts",
            type: "text",
            value: "<file>",
            help: "Add the verdicts that assize gate --verdicts wrote, as assessments by judges and code.",
        },
    ],
    examples: [
        { line: "assize export --to mlflow labelled.jsonl", says: "Traces and labels for MLflow." },
        {
            line: "assize export --to mlflow all.jsonl --verdicts verdicts.jsonl",
            says: "With what judges said in a run.",
        },
    ],
};

;// CONCATENATED MODULE: ./build/shell/judge-specs.js

/** `assize judge`. */
const JUDGE = {
    name: "judge",
    summary: "how far a judge can be trusted, against people's labels",
    description: "Asks judges about every labelled output and sets their verdicts beside people's: agreement with its range, how many good outputs they pass and bad ones they fail, kappa, the confusion matrix, and each disagreement with both reasons. Several names are shown side by side. What the store knows costs nothing.",
    positionals: "<name...>",
    flags: [
        CONFIG,
        {
            name: "against",
            type: "text",
            value: "<ref|judge.yaml>",
            help: "Compare each judge with itself at this commit, or with this file, on the same labels.",
        },
        {
            name: "try",
            type: "text",
            value: "<jsonl>",
            help: "Only give verdicts on the outputs of this file; no label is needed.",
        },
        { name: "json", type: "text", value: "<file>", help: "Write the report; - is standard output." },
        OFFLINE,
        ...LIMITS,
        STORE,
    ],
    examples: [
        { line: "assize judge correctness", says: "May this judge clear a change, and where is it wrong?" },
        { line: "assize judge correctness --against main", says: "What did my new wording change?" },
    ],
};
/** `assize align`. */
const ALIGN = {
    name: "align",
    summary: "teach judges from people's labels, with held-out proof",
    description: "Learns guidelines, examples or instructions from the labels on which a judge and people differ, and proves the result on labels it did not learn from. Only a judge that is shown to be better is written: judge.yaml edited in place, examples.jsonl, proof.json. Without a name every judge that has labels is aligned.",
    positionals: "[name]",
    flags: [
        CONFIG,
        {
            name: "optimizer",
            type: "text",
            value: "<name|path#function>",
            default: "memalign",
            help: "memalign, simba, gepa, or an optimizer of your own.",
        },
        {
            name: "as",
            type: "text",
            value: "<name>",
            help: "Write a new judge of this name that shares the labels.",
        },
        {
            name: "forget",
            type: "text",
            value: "<trace_id>",
            help: "Only take out what this output taught, and ask nobody.",
        },
        { name: "dry-run", type: "switch", help: "Print the files, write none." },
        {
            name: "pr",
            type: "switch",
            help: "Push a branch and open or update one pull request for each judge instead of writing here.",
        },
        {
            name: "force",
            type: "switch",
            help: "Write even what is not shown to be better; the file then says so.",
        },
        {
            name: "scheduled",
            type: "switch",
            help: "Only where enough labels are new; a pull request that people closed is left closed for a while.",
        },
        { name: "json", type: "text", value: "<file>", help: "Write the result; - is standard output." },
        OFFLINE,
        ...LIMITS,
        STORE,
    ],
    examples: [
        {
            line: "assize align correctness --dry-run",
            says: "See what it would learn, and whether that is proved.",
        },
        {
            line: "assize align --optimizer gepa",
            says: "Reword the instructions of every judge that has labels.",
        },
    ],
};

;// CONCATENATED MODULE: ./build/shell/label-specs.js
const label_specs_CONFIG = {
    name: "config",
    type: "text",
    value: "<file>",
    default: "eval/assize.yaml",
    help: "The configuration.",
};
/** `assize labels`. */
const LABELS = {
    name: "labels",
    summary: "check, add, set, list people's labels; say how far people agree",
    description: "check holds what the workspace adds to its labels to every rule, line by line (exit code 1 on faults). add takes up a file that was handed in: the review page's answers, or ground truth as JSONL or CSV (id or inputs, value, labeler, reason). set writes your own labels about one output. list prints labels. agreement says how far people agree: Krippendorff's alpha, Gwet's AC1, Cohen's kappa, each with its range, and the outputs on which they differ. to-dataset puts people's expectations into the records they are about.",
    positionals: "<check | add <file> | set <trace> <question=value...> | list | agreement [schema...] | to-dataset>",
    flags: [
        label_specs_CONFIG,
        {
            name: "base",
            type: "text",
            value: "<ref>",
            help: "check: the branch, tag or commit that labels are added to; by default what is committed.",
        },
        {
            name: "author",
            type: "text",
            value: "<login>",
            help: "check: who hands in; their own labels, and those of labelers who name them under submitted_by.",
        },
        { name: "schema", type: "text", value: "<name>", help: "add: the question of answers that name none." },
        {
            name: "labeler",
            type: "text",
            value: "<id>",
            help: "add, set: who gave the answers that name nobody.",
        },
        { name: "reason", type: "text", value: "<text>", help: "set: why." },
        {
            name: "dry-run",
            type: "switch",
            help: "add, to-dataset: say what would be written, and write nothing.",
        },
        { name: "session", type: "text", value: "<name>", help: "list: only labels of this session." },
        { name: "csv", type: "switch", help: "list: as CSV instead of JSON lines." },
        {
            name: "json",
            type: "text",
            value: "<file>",
            help: "check, agreement: write the result as JSON; - is standard output.",
        },
    ],
    examples: [
        { line: "assize labels add answers-september-mira.jsonl", says: "Take up what an expert sent back." },
        {
            line: "assize labels check --base origin/main --author octocat",
            says: "What the pull request of octocat will be told.",
        },
        { line: "assize labels agreement correctness", says: "How far people agree on one question." },
    ],
};
/** `assize review`. */
const REVIEW = {
    name: "review",
    summary: "make a page on which people judge answers",
    description: "Makes one self-contained page from a session or a draw: it works from disk, by mail and on a phone, asks nothing of any network, and saves answers into one file to send back (assize labels add takes it). Without --file the page is served on this machine: saved answers become a pull request where GITHUB_TOKEN and GITHUB_REPOSITORY are set, else they are written into the workspace.",
    positionals: "",
    flags: [
        label_specs_CONFIG,
        { name: "session", type: "text", value: "<name>", help: "The session to answer." },
        { name: "draw", type: "text", value: "<id>", help: "The draw to answer." },
        {
            name: "disagreement",
            type: "text",
            value: "<schema>",
            help: "The outputs on which people differ about this question, for one to decide.",
        },
        {
            name: "traces",
            type: "text",
            value: "<a,b>",
            help: "Also look for traces in these files: outputs recorded elsewhere (.jsonl), the evidence of a run (.json); commas between several.",
        },
        { name: "compare", type: "switch", help: "Show the two sides of each pair beside each other." },
        { name: "file", type: "text", value: "<out.html>", help: "Write the page here instead of serving it." },
        { name: "port", type: "number", help: "Serve on this port; by default 4747, or any free one." },
    ],
    examples: [
        {
            line: "assize review --session september --file september.html",
            says: "A page to send to the experts.",
        },
        { line: "assize review --draw 3f2a9c1d00aa77be", says: "Answer a draw here." },
    ],
};

;// CONCATENATED MODULE: ./build/shell/specs.js




const BASE_FLAGS = [
    {
        name: "base",
        type: "text",
        value: "<ref>",
        help: "Compare with the merge base of this branch, tag or commit.",
    },
    {
        name: "base-traces",
        type: "text",
        value: "<file>",
        help: "Compare with outputs recorded in this JSONL file.",
    },
    {
        name: "no-base",
        type: "switch",
        help: "Compare with nothing: floors decide, changes are not looked at.",
    },
];
const OUTPUTS = [
    {
        name: "json",
        type: "text",
        value: "<file>",
        help: "Write the result (schema/result.json); - is standard output.",
    },
    { name: "junit", type: "text", value: "<file>", help: "Write JUnit XML, a test case a record and metric." },
    {
        name: "markdown",
        type: "text",
        value: "<file>",
        help: "Write what the pull request comment says; - is standard output.",
    },
    { name: "verdicts", type: "text", value: "<file>", help: "Write every verdict, a JSON line each." },
    {
        name: "draw",
        type: "text",
        value: "<dir>",
        help: "Write the pairs that people should look at, a file a draw under its own name: eval/draws.",
    },
    {
        name: "evidence",
        type: "text",
        value: "<dir>",
        help: "Keep all that the decision rests on, for --replay.",
    },
];
/** `assize gate`. */
const GATE = {
    name: "gate",
    summary: "try a change: run head and base on the same records, score, decide",
    description: "Runs the app as it is here and as it is at the base on the same records, lets code scorers and judges score both, corrects the judges by what people labelled, and says pass, fail or inconclusive. On a pull request, base and head come from the event; elsewhere name the base.",
    positionals: "",
    flags: [
        CONFIG,
        ...BASE_FLAGS,
        {
            name: "traces",
            type: "text",
            value: "<file>",
            help: "The head's outputs, recorded in this JSONL file, instead of running the app.",
        },
        { name: "records", type: "text", value: "<a,b>", help: "Only these records." },
        { name: "only", type: "text", value: "<scorer>", help: "Only this scorer." },
        ...OUTPUTS,
        {
            name: "replay",
            type: "text",
            value: "<dir>",
            help: "Decide again from kept evidence: no call, the same result.",
        },
        OFFLINE,
        ...LIMITS,
        { name: "estimate", type: "switch", help: "Say what it would cost at most, and stop." },
        STORE,
        { name: "profile", type: "switch", help: "Say where the time went." },
    ],
    examples: [
        { line: "assize gate --base origin/main", says: "Try what is in the workspace against the main branch." },
        {
            line: "assize gate --base HEAD --offline --json result.json",
            says: "Try uncommitted changes without a key, and keep the result.",
        },
    ],
};
/** `assize show`. */
const SHOW = {
    name: "show",
    summary: "show records: input, both outputs, expectation, each verdict with its reason",
    description: "Shows what was asked, what the base and the head answered, what was expected, and what every scorer said and why. What an earlier run has kept costs nothing.",
    positionals: "<record...>",
    flags: [
        CONFIG,
        ...BASE_FLAGS,
        { name: "from", type: "text", value: "<dir>", help: "Show from kept evidence instead of running." },
        OFFLINE,
        STORE,
    ],
    examples: [
        { line: "assize show r-17 --base origin/main", says: "Why did r-17 get worse?" },
        { line: "assize show r-17 r-18 --from evidence", says: "The same from the artifact of a run." },
    ],
};
/** `assize noise`. */
const NOISE = {
    name: "noise",
    summary: "run the app twice and say how much differs by chance alone",
    description: "Runs the app twice on a sample of the records and scores both runs: the share of outputs that differ, the share of outcomes that differ, what loss this can find, and how many records or samples would be needed.",
    positionals: "",
    flags: [
        CONFIG,
        { name: "sample", type: "number", default: "20", help: "Records to run twice." },
        OFFLINE,
        ...LIMITS,
    ],
    examples: [
        { line: "assize noise", says: "Twenty records, twice." },
        { line: "assize noise --sample 100", says: "A surer figure." },
    ],
};
/** `assize demo`. */
const DEMO = {
    name: "demo",
    summary: "the main job offline, in a temporary repository",
    description: "Copies the worked example into a temporary git repository, tries three changes of its app with the stand-in model (one that passes, one that fails, one that is inconclusive) and prints decision, comment and result. Nothing is installed, no key is needed, nothing leaves the machine.",
    positionals: "",
    flags: [{ name: "keep", type: "text", value: "<dir>", help: "Make the repository here and keep it." }],
    examples: [
        { line: "assize demo", says: "See what a pull request would get." },
        { line: "assize demo --keep /tmp/assize-demo", says: "Keep the repository to play with." },
    ],
};
/** `assize schema`. */
const SCHEMA = {
    name: "schema",
    summary: "print the JSON Schema of a file",
    description: "Prints the JSON Schema of one kind of file under eval/, for editors and for checks of your own.",
    positionals: "<kind>",
    flags: [],
    examples: [
        { line: "assize schema config", says: "The schema of assize.yaml." },
        { line: "assize schema judge", says: "The schema of judge.yaml." },
    ],
};
/** Every command, in the order of help. */
const SPECS = [
    GATE,
    SHOW,
    NOISE,
    JUDGE,
    ALIGN,
    LABELS,
    REVIEW,
    IMPORT,
    EXPORT,
    DEMO,
    SCHEMA,
];

;// CONCATENATED MODULE: ./build/shell/run-cli.js






/** Each command is loaded only when it is called: start-up is what people wait for. */
const RUNS = {
    gate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(877), __nccwpck_require__.e(380), __nccwpck_require__.e(837), __nccwpck_require__.e(225)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7225))).runGate,
    show: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(877), __nccwpck_require__.e(380), __nccwpck_require__.e(837), __nccwpck_require__.e(645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9645))).runShow,
    noise: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(380), __nccwpck_require__.e(377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 377))).runNoise,
    judge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(752), __nccwpck_require__.e(212)]).then(__nccwpck_require__.bind(__nccwpck_require__, 212))).runJudge,
    align: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4371))).runAlign,
    labels: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(174), __nccwpck_require__.e(850)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2174))).runLabels,
    review: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(877), __nccwpck_require__.e(752), __nccwpck_require__.e(174), __nccwpck_require__.e(336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9336))).runReview,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3152))).runImport,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4685))).runExport,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(815), __nccwpck_require__.e(343), __nccwpck_require__.e(392), __nccwpck_require__.e(521), __nccwpck_require__.e(25), __nccwpck_require__.e(8), __nccwpck_require__.e(310), __nccwpck_require__.e(128), __nccwpck_require__.e(877), __nccwpck_require__.e(380), __nccwpck_require__.e(837), __nccwpck_require__.e(381)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2381))).runDemo,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(758), __nccwpck_require__.e(343), __nccwpck_require__.e(25), __nccwpck_require__.e(529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8529))).runSchema,
};
/** Exit code of a call that could not be tried. */
const NOT_TRIED = 2;
/** The terminal's half: finds the command, reads its words, runs it; a UserError is one message, a bug keeps its stack. */
async function runCli(started) {
    const [name, ...rest] = started.argv;
    if (name === "--version" || name === "-v")
        return say(started, `${version/* VERSION */.x}\n`);
    if (name === undefined || name === "--help" || name === "-h" || name === "help")
        return help(rest[0], started);
    try {
        const spec = known(name);
        if (rest.includes("--help") || rest.includes("-h"))
            return say(started, commandHelp(spec));
        const load = RUNS[spec.name];
        return load ? await (await load())(parseFlags(spec, rest), started) : NOT_TRIED;
    }
    catch (error) {
        started.console.err(`${error instanceof errors/* UserError */.y ? error.message : bug(error)}\n`);
        return NOT_TRIED;
    }
}
function help(name, started) {
    const spec = SPECS.find((one) => one.name === name);
    return say(started, spec ? commandHelp(spec) : programHelp(SPECS));
}
function say({ console }, text) {
    console.out(text);
    return 0;
}
function known(name) {
    const spec = SPECS.find((one) => one.name === name);
    if (spec)
        return spec;
    const names = SPECS.map((one) => one.name);
    const near = (0,nearest/* nearest */.p)(name, names);
    const hint = near
        ? `Did you mean assize ${near}?`
        : `Commands: ${names.join(", ")}. assize --help explains them.`;
    throw new errors/* UserError */.y({ code: "command_unknown", message: `assize knows no command "${name}"`, hint });
}
function bug(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in assize, not in your files:\n${stack}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test holds it to package.json. */
const VERSION = "0.1.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
