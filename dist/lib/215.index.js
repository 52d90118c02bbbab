export const id = 215;
export const ids = [215];
export const modules = {

/***/ 61689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



/** Writes a file that is not there yet, whole or not at all; whoever made it meanwhile keeps theirs. */
async function writeNew({ root, path, text, }) {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const part = `${to}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(part, to);
    }
    catch (cause) {
        if (cause.code !== "EEXIST")
            throw cause; // what the file system throws has a code
        const hint = "Name another file, or move it away.";
        const problem = { code: "file_taken", message: "there is such a file already", hint, at: { file: path } };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(problem, { cause });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
    }
}


/***/ }),

/***/ 90215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNewSession: () => (/* binding */ runNewSession)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/session.js
var session = __webpack_require__(12839);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/formats/session-text.js

/** Longest line before a value moves to the next. */
const LINE_WIDTH = 110;
/** The text of a new `sessions/<name>.yaml`: what it says and no more; the loader gives the same session back. */
function sessionText(session) {
    const { name, traces, draw, schemas, assigned, overlap, strata, due } = session;
    const said = {
        name,
        ...(traces === undefined ? {} : { traces }),
        ...(draw === undefined ? {} : { draw }),
        schemas,
        ...(assigned.length === 0 ? {} : { assigned }),
        overlap,
        ...(strata === undefined ? {} : { strata }),
        ...(due === undefined ? {} : { due }),
    };
    const head = "# A list of outputs for people to judge.\n";
    return head + (0,dist/* stringify */.As)(said, { lineWidth: LINE_WIDTH, defaultStringType: "PLAIN", version: "1.2" });
}

// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(48105);
// EXTERNAL MODULE: ./build/labels/session-traces.js
var session_traces = __webpack_require__(62645);
;// CONCATENATED MODULE: ./build/labels/draw-list.js


/**
 * Draws a list by lot from what a selection found. Only a draw from everything says how many outputs are good, so a draw
 * from a part carries the name of that part.
 */
function drawList(found, { size, from, rng }) {
    const drawn = (0,stats_rng/* sample */.XM)({ items: found, size: Math.min(size, found.length), rng });
    return {
        traces: drawn.map(({ trace }) => trace.trace_id),
        strata: [{ name: from ?? session_traces/* ALL */.y, N: found.length, n: drawn.length }],
    };
}

// EXTERNAL MODULE: ./build/commands/labels/agreement-on.js
var agreement_on = __webpack_require__(15125);
// EXTERNAL MODULE: ./build/commands/review/open-review.js
var open_review = __webpack_require__(78463);
// EXTERNAL MODULE: ./build/commands/review/session-state.js
var session_state = __webpack_require__(87456);
;// CONCATENATED MODULE: ./build/commands/review/new-session.js












/** Plans a session as one new file of sessions/; a UserError names every word of the call that is not sound. */
async function planSession(request, ports) {
    const open = await (0,open_review/* openReview */.p)(request, ports);
    const { suite, tree } = open;
    const path = (0,door/* inFolder */._)(suite, `sessions/${request.name}.yaml`);
    const problems = wordProblems(suite, request);
    if ((await tree.size(path)) !== null)
        problems.unshift(taken(path));
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems);
    const session = checked({
        ...settings(request),
        schemas: questionsOf(suite, request),
        ...listOf(open, request),
    });
    if (session.draw === undefined && new_session_select(open, session).length === 0)
        throw new errors/* UserError */.y(nothing(open, request));
    const state = (0,session_state/* sessionState */.Ck)(open, session);
    return { file: { path, before: null, after: sessionText(session) }, state };
}
function settings({ name, assigned, overlap, due }) {
    return {
        name,
        assigned: [...assigned],
        ...(overlap === null ? {} : { overlap }),
        ...(due === null ? {} : { due }),
    };
}
/** The members of a session that say which outputs it lists. */
function listOf(open, request) {
    const { suite } = open;
    const { name, filter, draw, disagreement, limit, orderBy, sample } = request;
    if (draw !== null)
        return { draw, strata: strataOf(suite.draws.get(draw)) };
    if (disagreement !== null)
        return { traces: contestedIn(suite, disagreement) };
    const selection = {
        ...(filter === null ? {} : { filter }),
        ...(orderBy === null ? {} : { order_by: orderBy }),
        ...(limit === null ? {} : { limit }),
    };
    if (sample === null)
        return { traces: selection };
    const found = new_session_select(open, { name, traces: selection, schemas: [], assigned: [], overlap: 0 });
    if (found.length === 0)
        throw new errors/* UserError */.y(nothing(open, request));
    return drawList(found, { size: sample, from: filter, rng: (0,stats_rng/* seededRng */.iP)(`session ${name}`) });
}
function strataOf(draw) {
    return draw?.head.strata.map((stratum) => ({ ...stratum }));
}
function contestedIn(suite, question) {
    const ids = (0,agreement_on/* agreementOn */.uJ)(suite, question)?.contested.map(({ trace_id }) => trace_id) ?? [];
    if (ids.length > 0)
        return ids;
    const message = `people differ on no output about ${question}`;
    throw new errors/* UserError */.y({
        code: "nothing_contested",
        message,
        hint: "assize labels agreement says on what they agree.",
    });
}
function new_session_select({ suite, traces, files }, session) {
    const found = (0,session_traces/* sessionTraces */.l)(session, { ...suite, traces, files });
    if (found.status === "found")
        return found.traces;
    throw new errors/* UserError */.y(found.faults.map(({ part, message, hint }) => {
        const flag = part.at(-1) === "order_by" ? "--order-by" : "--filter";
        return { code: "bad_session", message: `${flag}: ${message}`, hint };
    }));
}
/** What is asked: the named questions, else what the draw or disagreement is about, else the only one. */
function questionsOf(suite, { schemas, draw, disagreement }) {
    if (schemas !== null)
        return [...schemas];
    if (disagreement !== null)
        return [disagreement];
    const metric = draw === null ? null : (suite.draws.get(draw)?.head.metric ?? null);
    if (metric !== null) {
        const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
        const question = suite.judges.get(scorer)?.file.labels ?? scorer;
        if (suite.schemas.has(question))
            return [question];
    }
    const all = [...suite.schemas.values()].filter(({ type }) => type === "feedback").map(({ name }) => name);
    if (all.length === 1)
        return all;
    const hint = `Questions here: ${all.join(", ") || "none; write one under schemas/"}.`;
    throw new errors/* UserError */.y({ code: "schemas_missing", message: "say what is to be asked with --schemas", hint });
}
function checked(value) {
    const read = (0,zod_problems/* checkWith */.d)(session/* sessionFile */.N, value, ([part]) => ({ file: `--${String(part ?? "new")}` }));
    if (read.status === "sound")
        return read.value;
    throw new errors/* UserError */.y(read.problems);
}
/** Every word of the call that names what is not there. */
function wordProblems(suite, request) {
    const { name, filter, draw, disagreement, limit, orderBy, sample, schemas, assigned } = request;
    const known = { schema: [...suite.schemas.keys()], labeler: Object.keys(suite.config.labelers) };
    const selects = [filter, limit, orderBy, sample].some((one) => one !== null);
    const sources = [selects, draw !== null, disagreement !== null].filter(Boolean).length;
    return [
        ...(/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) ? [] : [badName(name)]),
        ...(sources > 1 ? [oneSource] : []),
        ...(draw === null || suite.draws.has(draw) ? [] : [unknown("draw", draw, [...suite.draws.keys()])]),
        ...[...(schemas ?? []), ...(disagreement === null ? [] : [disagreement])]
            .filter((schema) => !suite.schemas.has(schema))
            .map((schema) => unknown("schema", schema, known.schema)),
        ...assigned
            .filter((person) => known.labeler.length > 0 && !known.labeler.includes(person))
            .map((person) => unknown("labeler", person, known.labeler)),
    ];
}
const oneSource = {
    code: "two_sources",
    message: "a list comes from one place: a filter, a draw or a disagreement",
    hint: "--filter, --limit, --order-by and --sample choose among all outputs; --draw and --disagreement bring their own.",
};
function badName(name) {
    const hint = "It has letters, digits, - . and _, and names the file.";
    return { code: "bad_name", message: `"${name}" is no name of a session`, hint };
}
function unknown(what, name, known) {
    const hint = `${(0,nearest/* didYouMean */.a)(name, known)}Known: ${known.join(", ") || "none"}.`;
    return { code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint };
}
function taken(path) {
    const message = "there is such a session already, and --new never overwrites";
    return { code: "file_taken", message, hint: "Choose another name, or edit the file.", at: { file: path } };
}
function nothing({ traces }, { filter }) {
    const message = filter === null || traces.length === 0
        ? "there are no outputs to label"
        : `none of ${traces.length} outputs fits the filter`;
    const hint = "Outputs stand under traces/ (assize import brings them); --traces names further files.";
    return { code: "empty_list", message, hint };
}

// EXTERNAL MODULE: ./build/io/write-new.js
var write_new = __webpack_require__(61689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/labels-cli.js + 5 modules
var labels_cli = __webpack_require__(96400);
// EXTERNAL MODULE: ./build/shell/review-words.js
var review_words = __webpack_require__(64485);
;// CONCATENATED MODULE: ./build/shell/review-new-cli.js






/** `assize review --new`: one new file of sessions/, and who is asked how much. */
async function runNewSession(name, words, started) {
    const request = {
        configPath: words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV,
        name,
        filter: words.text("filter") ?? null,
        draw: words.text("draw") ?? null,
        disagreement: words.text("disagreement") ?? null,
        limit: words.number("limit") ?? null,
        orderBy: words.text("order-by") ?? null,
        sample: words.number("sample") ?? null,
        schemas: (0,review_words/* listOf */.c)(words, "schemas"),
        assigned: (0,review_words/* listOf */.c)(words, "assigned") ?? [],
        overlap: words.number("overlap") ?? null,
        due: words.text("due") ?? null,
        traces: (0,review_words/* listOf */.c)(words, "traces") ?? [],
    };
    const { file, state } = await planSession(request, (0,labels_cli.labelPorts)(started));
    await (0,write_new/* writeNew */.q)({ root: started.cwd, path: file.path, text: file.after ?? "" });
    started.console.err(`${(0,session_state/* sessionStateLines */.bm)(state).join("\n")}\n`);
    started.console.err(`Next: assize review --session ${name} --file ${name}.html\n`);
    started.console.out(`${file.path}\n`);
    return 0;
}


/***/ })

};
