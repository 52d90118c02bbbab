import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 19473:
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

/***/ 77801:
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

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);

/** Aborts when the process is asked to end: what was paid for is then kept before it does. A second signal kills. */
function abortOnSignals() {
    const abort = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, abort.signal); // every call under way listens to it
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => abort.abort());
    return abort.signal;
}


/***/ }),

/***/ 79054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ OFFLINE),
/* harmony export */   PI: () => (/* binding */ CONFIG),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   er: () => (/* binding */ STORE)
/* harmony export */ });
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


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ALIGN),
/* harmony export */   a: () => (/* binding */ JUDGE)
/* harmony export */ });
/* harmony import */ var _common_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79054);

/** `assize judge`. */
const JUDGE = {
    name: "judge",
    summary: "how far a judge can be trusted, against people's labels",
    description: "Asks judges about every labelled output and sets their verdicts beside people's: agreement with its range, how many good outputs they pass and bad ones they fail, kappa, the confusion matrix, and each disagreement with both reasons. Several names are shown side by side. What the store knows costs nothing.",
    positionals: "<name...>",
    flags: [
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI,
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
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE */ .GS,
        ..._common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1,
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE */ .er,
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
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI,
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
        {
            name: "derived",
            type: "switch",
            help: "Learn also from labels that exact scorers gave (labels derive), where no person answered; they prove nothing.",
        },
        { name: "estimate", type: "switch", help: "Say what it would cost at most, and stop." },
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
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE */ .GS,
        ..._common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1,
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE */ .er,
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


/***/ }),

/***/ 81538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LABELS),
/* harmony export */   n: () => (/* binding */ REVIEW)
/* harmony export */ });
/* harmony import */ var _common_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79054);

/** `assize labels`. */
const LABELS = {
    name: "labels",
    summary: "check, add, set, list people's labels; say how far people agree",
    description: "check holds what the workspace adds to its labels to every rule, line by line (exit code 1 on faults), and says what the labels do: agreement, trust in each judge before and with them, draws that are complete, judges that could learn. For trust it asks a judge's model about outputs that it has not read yet, where a key is there and within the budget. add takes up a file that was handed in: the review page's answers, or ground truth as JSONL or CSV (id or inputs, value; name, labeler, reason, session, draw, sampling, blind where known). set writes your own labels about one output. list prints labels. agreement says how far people agree: Krippendorff's alpha, Gwet's AC1, Cohen's kappa, each with its range, and the outputs on which they differ. to-dataset puts people's expectations into the records they are about. derive writes what an exact scorer says of outputs into derived/, with reasons by a model: align --derived learns from it, and nothing counts it as people's word.",
    positionals: "<check | add <file> | set <trace> <question=value...> | list | agreement [schema...] | to-dataset | derive>",
    flags: [
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI,
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
            name: "span",
            type: "text",
            value: "<path>",
            help: "set: the step that it is about, such as retrieve[0]; without it the whole output.",
        },
        {
            name: "dry-run",
            type: "switch",
            help: "add, to-dataset, derive: say what would be written, and write nothing.",
        },
        {
            name: "from",
            type: "text",
            value: "<scorer>",
            help: "derive: the exact scorer whose word becomes labels.",
        },
        { name: "judge", type: "text", value: "<name>", help: "derive: the judge whose question it answers." },
        {
            name: "traces",
            type: "text",
            value: "<a,b>",
            help: "derive: also label the outputs of these files: recorded elsewhere (.jsonl), or the evidence of a run (.json).",
        },
        {
            name: "limit",
            type: "number",
            default: "200",
            help: "derive: most labels of one call, bad and good outputs in turn.",
        },
        {
            name: "session",
            type: "text",
            value: "<name>",
            help: "list: only labels of this session, and how far it is. add, set: the session that answers belong to which name none.",
        },
        {
            name: "draw",
            type: "text",
            value: "<id>",
            help: "add, set: the draw that answers belong to which name none.",
        },
        {
            name: "sampling",
            type: "text",
            value: "<way>",
            default: "chosen",
            help: "add, set: how the outputs were picked: random (of all), draw, informative or chosen. Only random and draw say how many outputs are good.",
        },
        {
            name: "not-blind",
            type: "switch",
            help: "add, set: they had seen what others or judges said; such answers say nothing about agreement.",
        },
        {
            name: "map",
            type: "text",
            value: "<a=b,...>",
            help: "add, set: other words for answers: richtig=yes,falsch=no.",
        },
        { name: "csv", type: "switch", help: "list: as CSV instead of JSON lines." },
        {
            name: "json",
            type: "text",
            value: "<file>",
            help: "check, agreement: write the result as JSON; - is standard output.",
        },
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE */ .er,
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE */ .GS,
        ..._common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1,
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
/** Flags of `assize review --new`. */
const NEW_SESSION = [
    {
        name: "new",
        type: "text",
        value: "<name>",
        help: "Write a new session, sessions/<name>.yaml, and no page: of the outputs that --filter finds, of --draw, or of --disagreement. Never overwrites.",
    },
    {
        name: "filter",
        type: "text",
        value: "<expr>",
        help: "--new: outputs of which this is true, in MLflow's search grammar: tags.env = 'prod' AND feedback.correctness IS NULL.",
    },
    { name: "limit", type: "number", help: "--new: at most so many, the first." },
    {
        name: "order-by",
        type: "text",
        value: "<field>",
        help: "--new: in this order: 'timestamp_ms DESC'; by default what teaches most comes first.",
    },
    {
        name: "sample",
        type: "number",
        help: "--new: so many by lot, written down by id; drawn from all outputs, their answers say how many are good.",
    },
    { name: "schemas", type: "text", value: "<a,b>", help: "--new: the questions to ask." },
    {
        name: "assigned",
        type: "text",
        value: "<a,b>",
        help: "--new: the labelers who share the list, by their ids under labelers; they need no account.",
    },
    {
        name: "overlap",
        type: "number",
        value: "<x>",
        help: "--new: share, 0 to 1, that two answer blind of each other; by default 0.2.",
    },
    { name: "due", type: "text", value: "<date>", help: "--new: the last day, as 2026-12-01." },
];
/** `assize review`. */
const REVIEW = {
    name: "review",
    summary: "make a page on which people judge answers",
    description: "Makes one self-contained page from a session or a draw: it works from disk, by mail and on a phone, asks nothing of any network, and saves answers into one file to send back (assize labels add takes it). Without --file the page is served on this machine: saved answers become a pull request where GITHUB_TOKEN and GITHUB_REPOSITORY are set, else they are written into the workspace.",
    positionals: "",
    flags: [
        _common_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG */ .PI,
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
        ...NEW_SESSION,
        {
            name: "site",
            type: "text",
            value: "<dir>",
            help: "Write a static site instead, for any file server: an index, and a page for every session and draw. Needs --publish-traces.",
        },
        {
            name: "publish-traces",
            type: "switch",
            help: "With --site: everybody who can open the site may read what is on it.",
        },
        {
            name: "chat",
            type: "switch",
            help: "Talk to the app instead: each of its answers can be judged and its question put into the dataset. --session names the questions; by default all of them.",
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
        {
            line: "assize review --new october --filter \"tags.env = 'prod'\" --limit 60 --assigned mira,tomas",
            says: "A list of production's outputs for two people.",
        },
        { line: "assize review --chat", says: "Try the app out, and judge what it says." },
    ],
};


/***/ }),

/***/ 49048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19473);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(77801);



/** Reads a call by its command's table; unknown flags and wrong types are all named at once, with the nearest known flag. */
function parseFlags(spec, argv) {
    const options = Object.fromEntries(spec.flags.map((flag) => [flag.name, { type: kindOf(flag) }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(problems);
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
    const name = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(raw.replace(/^-+/, ""), spec.flags.map((flag) => flag.name));
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


/***/ }),

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ GATE),
  n: () => (/* binding */ SPECS)
});

// EXTERNAL MODULE: ./build/shell/common-flags.js
var common_flags = __nccwpck_require__(79054);
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
        common_flags/* CONFIG */.PI,
        { name: "to", type: "text", value: "mlflow", default: "mlflow", help: "For which tool." },
        {
            name: "verdicts",
            type: "text",
            value: "<file>",
            help: "Add the verdicts that assize gate --verdicts wrote, as assessments by judges and code.",
        },
        {
            name: "judges",
            type: "text",
            value: "<file>",
            help: "Write the judges into this new file, a JSON line each, as MLflow stores a judge of instructions. One that would not be the same there (memory, repeats, parts of a field) is left out and named.",
        },
    ],
    examples: [
        { line: "assize export --to mlflow labelled.jsonl", says: "Traces and labels for MLflow." },
        {
            line: "assize export --to mlflow all.jsonl --verdicts verdicts.jsonl",
            says: "With what judges said in a run.",
        },
        {
            line: "assize export --to mlflow labelled.jsonl --judges judges.jsonl",
            says: "And the judges that MLflow can keep as they are.",
        },
    ],
};

// EXTERNAL MODULE: ./build/shell/judge-specs.js
var judge_specs = __nccwpck_require__(9959);
// EXTERNAL MODULE: ./build/shell/label-specs.js
var label_specs = __nccwpck_require__(81538);
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
        name: "session",
        type: "text",
        value: "<dir>",
        help: "On a first run: write the lists of outputs that people judge first, so that judges earn their trust: eval/sessions.",
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
        common_flags/* CONFIG */.PI,
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
        common_flags/* OFFLINE */.GS,
        ...common_flags/* LIMITS */.b1,
        { name: "estimate", type: "switch", help: "Say what it would cost at most, and stop." },
        common_flags/* STORE */.er,
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
        common_flags/* CONFIG */.PI,
        ...BASE_FLAGS,
        { name: "from", type: "text", value: "<dir>", help: "Show from kept evidence instead of running." },
        common_flags/* OFFLINE */.GS,
        common_flags/* STORE */.er,
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
        common_flags/* CONFIG */.PI,
        { name: "sample", type: "number", default: "20", help: "Records to run twice." },
        common_flags/* OFFLINE */.GS,
        ...common_flags/* LIMITS */.b1,
    ],
    examples: [
        { line: "assize noise", says: "Twenty records, twice." },
        { line: "assize noise --sample 100", says: "A surer figure." },
    ],
};
/** `assize demo`. */
const DEMO = {
    name: "demo",
    summary: "the whole loop offline, in a temporary repository",
    description: "Copies the worked example into a temporary git repository, tries three changes of its app with the stand-in model (one that passes, one that fails, one that is inconclusive) and prints decision, comment and result. People's answers settle the last, and a judge learns from labels: its proof and the pull request that would propose it are shown. Nothing is installed, no key is needed, nothing leaves the machine.",
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
    judge_specs/* JUDGE */.a,
    judge_specs/* ALIGN */.E,
    label_specs/* LABELS */.k,
    label_specs/* REVIEW */.n,
    IMPORT,
    EXPORT,
    DEMO,
    SCHEMA,
];


/***/ }),

/***/ 58508:
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
/******/ 		id: moduleId,
/******/ 		loaded: false,
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
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
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
/******/ 		8792: 0
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ startAction),
  P: () => (/* reexport */ startCli)
});

// EXTERNAL MODULE: ./build/shell/abort-on-signals.js
var abort_on_signals = __nccwpck_require__(221);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(19473);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __nccwpck_require__(77801);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(58508);
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

// EXTERNAL MODULE: ./build/shell/parse-flags.js
var parse_flags = __nccwpck_require__(49048);
// EXTERNAL MODULE: ./build/shell/specs.js + 1 modules
var specs = __nccwpck_require__(90426);
;// CONCATENATED MODULE: ./build/shell/run-cli.js






/** Each command is loaded only when it is called: start-up is what people wait for. */
const RUNS = {
    gate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(1858), __nccwpck_require__.e(4390), __nccwpck_require__.e(7594), __nccwpck_require__.e(8363), __nccwpck_require__.e(7029)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97029))).runGate,
    show: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(1858), __nccwpck_require__.e(4390), __nccwpck_require__.e(7594), __nccwpck_require__.e(8363), __nccwpck_require__.e(9645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29645))).runShow,
    noise: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(1858), __nccwpck_require__.e(4390), __nccwpck_require__.e(3712)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30377))).runNoise,
    judge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(8590), __nccwpck_require__.e(9591), __nccwpck_require__.e(4487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84176))).runJudge,
    align: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(8590), __nccwpck_require__.e(8250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88590))).runAlign,
    labels: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(8590), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(9876), __nccwpck_require__.e(6400), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96400))).runLabels,
    review: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(8590), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(9876), __nccwpck_require__.e(6400), __nccwpck_require__.e(7377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55979))).runReview,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(4343), __nccwpck_require__.e(6392), __nccwpck_require__.e(3152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73152))).runImport,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(3483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3483))).runExport,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(8590), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(1858), __nccwpck_require__.e(4390), __nccwpck_require__.e(7594), __nccwpck_require__.e(992)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83921))).runDemo,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(8529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38529))).runSchema,
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
        return load ? await (await load())((0,parse_flags/* parseFlags */.b)(spec, rest), started) : NOT_TRIED;
    }
    catch (error) {
        started.console.err(`${error instanceof errors/* UserError */.y ? error.message : bug(error)}\n`);
        return NOT_TRIED;
    }
}
function help(name, started) {
    const spec = specs/* SPECS */.n.find((one) => one.name === name);
    return say(started, spec ? commandHelp(spec) : programHelp(specs/* SPECS */.n));
}
function say({ console }, text) {
    console.out(text);
    return 0;
}
function known(name) {
    const spec = specs/* SPECS */.n.find((one) => one.name === name);
    if (spec)
        return spec;
    const names = specs/* SPECS */.n.map((one) => one.name);
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

;// CONCATENATED MODULE: ./build/cli.js


/** Runs the command line that this process was started with; the exit code is set, not forced. */
async function startCli() {
    const signal = (0,abort_on_signals/* abortOnSignals */.P)();
    const terminal = process.stderr.isTTY === true && !process.env.CI;
    process.exitCode = await runCli({
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
        signal,
    });
}

;// CONCATENATED MODULE: ./build/main.js
// The one entry of the build, so that what both ways in use lies in dist once. The doors dist/cli and dist/action call it.

/** The Action is loaded only when a runner calls it: a terminal never pays for it. */
async function startAction() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(9456), __nccwpck_require__.e(4343), __nccwpck_require__.e(2215), __nccwpck_require__.e(6392), __nccwpck_require__.e(7716), __nccwpck_require__.e(8117), __nccwpck_require__.e(5416), __nccwpck_require__.e(9591), __nccwpck_require__.e(2677), __nccwpck_require__.e(1858), __nccwpck_require__.e(4390), __nccwpck_require__.e(7594), __nccwpck_require__.e(8363), __nccwpck_require__.e(7861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17861))).startAction();
}

var __webpack_exports__startAction = __webpack_exports__.R;
var __webpack_exports__startCli = __webpack_exports__.P;
export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
