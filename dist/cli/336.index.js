export const id = 336;
export const ids = [336];
export const modules = {

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   t1: () => (/* binding */ keptTraces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
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
/** Traces of kept evidence, for `show --from`. */
function keptTraces(text, file) {
    return parse(text, file).trial.traces;
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

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   sv: () => (/* binding */ KNOWN_FIELDS),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _formats_label_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5445);
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2902);


/** What a filter can name, as messages list it. */
const KNOWN_FIELDS = "timestamp_ms, execution_time_ms, end_time_ms, status, trace_id, record_id, session, text, tags.<key>, metadata.<key>, feedback.<name>, expectation.<name>, span.name, span.type, span.status";
const ATTRIBUTES = {
    timestamp: "timestamp",
    timestamp_ms: "timestamp",
    execution_time: "execution_time",
    execution_time_ms: "execution_time",
    end_time: "end_time",
    end_time_ms: "end_time",
    status: "status",
    trace_id: "trace_id",
    request_id: "trace_id",
    record_id: "record_id",
    session: "session",
};
const ROOMS = {
    tag: "tag",
    tags: "tag",
    metadata: "metadata",
    feedback: "feedback",
    expectation: "expectation",
};
/** Reads the name of a field; `trace.` and `attributes.` may stand before it, dotted keys in back-ticks. Null: there is none. */
function fieldName(written) {
    const name = written.replace(/^(trace|attributes?)\./, "");
    if (name === "text")
        return { room: "text" };
    const attribute = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (attribute)
        return { room: "attribute", name: attribute };
    const dot = name.indexOf(".");
    const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1).replaceAll("`", "")];
    if (prefix === "span")
        return key === "name" || key === "type" || key === "status" ? { room: "span", name: key } : null;
    const room = Object.hasOwn(ROOMS, prefix) ? ROOMS[prefix] : undefined;
    return room && key !== "" ? { room, name: key } : null;
}
/** The values of a field: none where the trace has none, several for spans and for what several people said. */
function fieldValues({ trace, labels }, field) {
    switch (field.room) {
        case "attribute":
            return [attribute(trace, field.name)].filter((value) => value !== null);
        case "text":
            return [JSON.stringify([trace.inputs, (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(trace)])];
        case "tag":
            return Object.hasOwn(trace.tags, field.name) ? [trace.tags[field.name] ?? ""] : [];
        case "metadata":
            return Object.hasOwn(trace.metadata, field.name) ? [said(trace.metadata[field.name] ?? null)] : [];
        case "feedback":
        case "expectation":
            return assessed({ trace, labels }, field.room, field.name);
        case "span":
            return trace.spans.map((span) => spanValue(span, field.name));
    }
}
function attribute(trace, name) {
    switch (name) {
        case "timestamp":
            return trace.at_ms;
        case "execution_time":
            return trace.duration_ms;
        case "end_time":
            return trace.at_ms === null || trace.duration_ms === null ? null : trace.at_ms + trace.duration_ms;
        case "status":
            return trace.outcome.status === "answered" ? "OK" : "ERROR";
        default:
            return trace[name];
    }
}
/** What people and tools said under a name; what was taken back is not said any more. */
function assessed({ trace, labels }, room, name) {
    const all = [...trace.assessments, ...labels];
    const taken = new Set(all.map(({ overrides }) => overrides).filter(Boolean));
    return all
        .filter((one) => one.assessment_name === name && one.valid !== false && !taken.has(one.assessment_id))
        .filter((one) => one[room] !== undefined)
        .map((one) => said(payloadOf(one)));
}
/** Assessments inside traces have the same payloads as labels, loosely typed. */
function payloadOf({ feedback, expectation, }) {
    const value = feedback?.value;
    if (value !== undefined)
        return value;
    return expectation ? ((0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_0__/* .labelPayload */ .p)({ expectation }) ?? null) : null;
}
/** MLflow compares values as texts: true is `true`, a list its JSON. */
function said(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
function spanValue(span, name) {
    if (name === "status")
        return span.error ? "ERROR" : "OK";
    return (name === "name" ? span.name : span.type) ?? "";
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseFilter)
});

// EXTERNAL MODULE: ./build/labels/filter-fields.js
var filter_fields = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/labels/filter-tokens.js
const WORDS = [
    { kind: "space", pattern: /\s+/y },
    { kind: "text", pattern: /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y },
    { kind: "number", pattern: /-?\d+(?:\.\d+)?(?![\w.])/y },
    { kind: "name", pattern: /[A-Za-z_](?:[\w-]|\.(?=[\w`])|`[^`]+`)*/y },
    { kind: "sign", pattern: /!=|<=|>=|[=<>(),]/y },
];
/** The words of a filter, or its first fault. */
function filterTokens(filter) {
    const tokens = [];
    let at = 0;
    while (at < filter.length) {
        const found = match(filter, at);
        if (found === null) {
            const message = `"${filter.slice(at, at + 12)}" is nothing that a filter knows`;
            return {
                status: "faulty",
                fault: { message, hint: "Texts stand in quotes: tags.sample = 'yes'.", column: at + 1 },
            };
        }
        if (found.token)
            tokens.push(found.token);
        at = found.end;
    }
    return { status: "read", tokens };
}
function match(filter, at) {
    for (const { kind, pattern } of WORDS) {
        pattern.lastIndex = at;
        const found = pattern.exec(filter);
        if (found === null)
            continue;
        const end = at + found[0].length;
        return { token: kind === "space" ? null : tokenOf(kind, found, at + 1), end };
    }
    return null;
}
function tokenOf(kind, found, column) {
    const [whole, single, double] = found;
    switch (kind) {
        case "text":
            return { kind, text: (single ?? double ?? "").replace(/\\(['"\\])/g, "$1"), column };
        case "number":
            return { kind, value: Number(whole), column };
        case "name":
        case "sign":
            return { kind, text: whole, column };
    }
}

;// CONCATENATED MODULE: ./build/labels/filter.js


/**
 * Reads a filter in MLflow's search grammar: comparisons joined by AND. Operators are =, !=, <, <=, >, >=, LIKE, ILIKE,
 * RLIKE, IN, NOT IN, IS NULL and IS NOT NULL; there is no OR.
 */
function parseFilter(filter) {
    const words = filterTokens(filter);
    if (words.status === "faulty")
        return words;
    const reader = { tokens: words.tokens, at: 0, end: filter.length + 1 };
    try {
        return { status: "read", comparisons: comparisonsOf(reader) };
    }
    catch (error) {
        if (error instanceof Unread)
            return { status: "faulty", fault: error.fault };
        throw error;
    }
}
/** Carries a fault out of the reading; never leaves this file. */
class Unread extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function comparisonsOf(reader) {
    const comparisons = [comparison(reader)];
    while (reader.at < reader.tokens.length) {
        if (isWord(reader, "or"))
            fail(reader, "a filter has no OR", "Join comparisons with AND, or make two lists.");
        if (!takeWord(reader, "and"))
            fail(reader, "AND is wanted here", "Comparisons are joined with AND.");
        comparisons.push(comparison(reader));
    }
    return comparisons;
}
function comparison(reader) {
    const field = readField(reader);
    if (takeWord(reader, "is")) {
        const not = takeWord(reader, "not");
        if (!takeWord(reader, "null"))
            fail(reader, "NULL is wanted here", "Write IS NULL or IS NOT NULL.");
        return { field, test: not ? "present" : "absent" };
    }
    if (takeWord(reader, "not")) {
        if (!takeWord(reader, "in"))
            fail(reader, "IN is wanted here", "Write NOT IN ('a', 'b').");
        return { field, test: "none_of", values: valueList(reader) };
    }
    if (takeWord(reader, "in"))
        return { field, test: "one_of", values: valueList(reader) };
    for (const word of ["like", "ilike", "rlike"]) {
        if (takeWord(reader, word))
            return { field, test: word, pattern: readPattern(reader, word) };
    }
    return { field, test: readOperator(reader), value: readValue(reader) };
}
function readField(reader) {
    const token = reader.tokens[reader.at];
    const field = token?.kind === "name" ? (0,filter_fields/* fieldName */.w5)(token.text) : null;
    if (field === null)
        fail(reader, "the name of a field is wanted here", `Fields: ${filter_fields/* KNOWN_FIELDS */.sv}.`);
    reader.at += 1;
    return field;
}
const OPERATORS = ["=", "!=", "<", "<=", ">", ">="];
function readOperator(reader) {
    const token = reader.tokens[reader.at];
    const operator = OPERATORS.find((sign) => token?.kind === "sign" && token.text === sign);
    if (operator === undefined) {
        fail(reader, "an operator is wanted here", "Operators: = != < <= > >= LIKE ILIKE RLIKE IN, NOT IN, IS NULL, IS NOT NULL.");
    }
    reader.at += 1;
    return operator;
}
function readValue(reader) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== "text" && token?.kind !== "number") {
        fail(reader, "a value is wanted here", "Texts stand in quotes: tags.sample = 'yes'.");
    }
    reader.at += 1;
    return token.kind === "number" ? token.value : token.text;
}
function readPattern(reader, test) {
    const pattern = String(readValue(reader));
    if (test !== "rlike")
        return pattern;
    try {
        new RegExp(pattern, "u");
        return pattern;
    }
    catch {
        reader.at -= 1;
        return fail(reader, "this is no regular expression", "Without need of one, LIKE knows % and _.");
    }
}
function valueList(reader) {
    if (!takeSign(reader, "("))
        fail(reader, "( is wanted here", "Write IN ('a', 'b').");
    const values = [readValue(reader)];
    while (takeSign(reader, ","))
        values.push(readValue(reader));
    if (!takeSign(reader, ")"))
        fail(reader, ") is wanted here", "Write IN ('a', 'b').");
    return values;
}
function isWord({ tokens, at }, word) {
    const token = tokens[at];
    return token?.kind === "name" && token.text.toLowerCase() === word;
}
function takeWord(reader, word) {
    const is = isWord(reader, word);
    if (is)
        reader.at += 1;
    return is;
}
function takeSign(reader, sign) {
    const token = reader.tokens[reader.at];
    const is = token?.kind === "sign" && token.text === sign;
    if (is)
        reader.at += 1;
    return is;
}
function fail({ tokens, at, end }, message, hint) {
    throw new Unread({ message, hint, column: tokens[at]?.column ?? end });
}


/***/ }),

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _filter_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);

/** Longest text that a pattern of a filter is tried on. */
const LONGEST = 100_000;
/** Whether a trace is what all comparisons of a filter say. Where a field has several values, one that fits is enough. */
function matches(labelled, comparisons) {
    return comparisons.every((comparison) => holds((0,_filter_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValues */ .Xz)(labelled, comparison.field), comparison));
}
function holds(values, comparison) {
    switch (comparison.test) {
        case "present":
            return values.length > 0;
        case "absent":
            return values.length === 0;
        case "one_of":
            return values.some((value) => comparison.values.some((other) => order(value, other) === 0));
        case "none_of":
            return values.every((value) => comparison.values.every((other) => order(value, other) !== 0));
        case "like":
        case "ilike":
        case "rlike":
            return values.some((value) => fits(String(value), comparison.test, comparison.pattern));
        default:
            return values.some((value) => compares(order(value, comparison.value), comparison.test));
    }
}
/** Below 0, 0 or above 0; numbers are compared as numbers where both sides are some. */
function order(value, other) {
    if (typeof value === "number" && Number.isFinite(Number(other)))
        return value - Number(other);
    const [a, b] = [String(value), String(other)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function compares(sign, test) {
    switch (test) {
        case "=":
            return sign === 0;
        case "!=":
            return sign !== 0;
        case "<":
            return sign < 0;
        case "<=":
            return sign <= 0;
        case ">":
            return sign > 0;
        case ">=":
            return sign >= 0;
    }
}
/** LIKE and ILIKE know `%` and `_`; RLIKE is a regular expression found anywhere. */
function fits(value, test, pattern) {
    const text = value.slice(0, LONGEST);
    if (test === "rlike")
        return new RegExp(pattern, "u").test(text);
    const source = pattern
        .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
        .replaceAll("%", ".*")
        .replaceAll("_", ".");
    return new RegExp(`^${source}$`, test === "ilike" ? "isu" : "su").test(text);
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 10 modules
var load_suite = __webpack_require__(3288);
// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(2247);
;// CONCATENATED MODULE: ./build/labels/render-review-page.js
/** Where the template wants the data. */
const DATA_PLACE = "<!--review-data-->";
/** Where the template's policy says what the page may connect to. */
const CONNECT_PLACE = "connect-src 'none'";
/** Items are parsed a chunk at a time, so five thousand of them cost nothing until they are looked at. */
const CHUNK_ITEMS = 32;
const CHUNK_LENGTH = 256 * 1024;
/**
 * The page with its answers to judge: one file that works from disk. Data stand in script blocks that no browser runs,
 * with every `<` written as an escape, so nothing in them can end the block or open a comment.
 */
function renderReviewPage(template, { head, items }) {
    const chunks = inChunks(items);
    const index = indexOf(items, chunks);
    const blocks = [block("review-head", head), block("review-index", index)].concat(chunks.map((texts, number) => dataBlock(`review-items-${number}`, `[${texts.join(",")}]`)));
    const connect = head.handIn.kind === "server" ? "connect-src 'self'" : CONNECT_PLACE;
    return replaceOnce(replaceOnce(template, CONNECT_PLACE, connect), DATA_PLACE, blocks.join("\n"));
}
function inChunks(items) {
    const chunks = [];
    let length = Number.POSITIVE_INFINITY;
    for (const item of items) {
        const text = JSON.stringify(item);
        const chunk = chunks.at(-1);
        if (chunk && chunk.length < CHUNK_ITEMS && length + text.length <= CHUNK_LENGTH) {
            chunk.push(text);
            length += text.length;
        }
        else {
            chunks.push([text]);
            length = text.length;
        }
    }
    return chunks;
}
function indexOf(items, chunks) {
    let start = 0;
    const starts = chunks.map((chunk) => {
        start += chunk.length;
        return start - chunk.length;
    });
    const traces = items.map(({ trace_id }) => trace_id);
    return { traces, groups: items.map(({ group }) => group), chunks: starts };
}
function block(id, value) {
    return dataBlock(id, JSON.stringify(value));
}
function dataBlock(id, json) {
    return `<script type="application/json" id="${id}">${escapeJson(json)}</script>`;
}
const ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
};
/** The same JSON without a character that means something to HTML or to old script parsers. */
function escapeJson(json) {
    return json.replace(/[<>\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}
/** Not String.replace with a text: data may hold its `$` patterns. */
function replaceOnce(text, place, by) {
    const at = text.indexOf(place);
    if (at < 0)
        throw new Error(`the template of the review page has no ${place}`);
    return text.slice(0, at) + by + text.slice(at + place.length);
}

// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/labels/agreement.js
var agreement = __webpack_require__(9130);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/labels/queue.js

/** Share of an informative list that is drawn by lot instead: what only judges find interesting would bias what is learnt. */
const RANDOM_SHARE = 0.2;
/**
 * Puts what teaches most first: judges that waver, few labels. A seeded share is drawn by lot and spread evenly over the
 * list, so that a person who stops early has both; each trace says which way it came (`sampling`).
 */
function queueTraces({ listed, informing, rng, randomShare = RANDOM_SHARE, }) {
    const byLot = (0,stats_rng/* sample */.XM)({ items: listed, size: Math.round(listed.length * randomShare), rng });
    const drawn = new Set(byLot);
    const rest = listed
        .filter((one) => !drawn.has(one))
        .map((one) => ({ one, weight: weightOf(informing(one.trace.trace_id)) }));
    const informative = rest.toSorted((a, b) => b.weight - a.weight).map(({ one }) => one);
    return interleave(informative.map((one) => ({ ...one, sampling: "informative" })), byLot.map((one) => ({ ...one, sampling: "random" })));
}
/** Between 0 and 3: one point each for a judge at odds with itself or with another, and for a trace nobody has answered. */
function weightOf({ flipRate, judgesDiffer, labels }) {
    return (flipRate ?? 0) * 2 + Number(judgesDiffer) + 1 / (1 + labels);
}
function interleave(many, few) {
    const total = many.length + few.length;
    let [fromMany, fromFew] = [0, 0];
    return Array.from({ length: total }, (_, at) => {
        const due = Math.floor(((at + 1) * few.length) / total);
        // One of the two lists has an item left, and it is this one.
        return (due > fromFew ? few[fromFew++] : many[fromMany++]);
    });
}

// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/labels/filter.js + 1 modules
var labels_filter = __webpack_require__(1165);
// EXTERNAL MODULE: ./build/labels/filter-fields.js
var filter_fields = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/labels/matches.js
var matches = __webpack_require__(3835);
;// CONCATENATED MODULE: ./build/labels/session-traces.js




/** Finds the traces that a session lists: by id, by filter, or from a draw. */
function sessionTraces(session, source) {
    if (session.draw !== undefined)
        return drawn(session.draw, source);
    if (Array.isArray(session.traces))
        return named(session.traces, source);
    return selected(session.traces ?? {}, source);
}
function drawn(id, { draws, traces }) {
    const draw = draws.get(id);
    if (!draw) {
        const hint = `Draws: ${[...draws.keys()].join(", ") || "none"}.`;
        return { status: "faulty", faults: [{ part: ["draw"], message: `there is no draw "${id}"`, hint }] };
    }
    const known = new Map(traces.map((trace) => [trace.trace_id, trace]));
    const sides = draw.pairs.flatMap(({ pair, base, head }) => [base, head].map((trace_id) => ({ pair, trace_id })));
    const wanted = sides.filter((side) => side.trace_id !== null);
    const missing = [...new Set(wanted.map(({ trace_id }) => trace_id))].filter((trace_id) => !known.has(trace_id));
    if (missing.length > 0)
        return { status: "faulty", faults: missing.map((trace_id) => unknown(["draw"], trace_id)) };
    const listed = new Map();
    for (const { pair, trace_id } of wanted) {
        const trace = known.get(trace_id);
        // The same output on both sides, or in two pairs, is asked about once.
        if (trace && !listed.has(trace_id))
            listed.set(trace_id, { trace, group: pair, sampling: "draw" });
    }
    // By id, which is a hash: the order says nothing about sides.
    const inOrder = [...listed.values()].sort((a, b) => (a.trace.trace_id < b.trace.trace_id ? -1 : 1));
    return { status: "found", traces: inOrder };
}
function named(ids, { traces }) {
    const known = new Map(traces.flatMap((trace) => [trace.trace_id, ...(0,read_trace/* sourceIds */.Mi)(trace)].map((id) => [id, trace])));
    const missing = ids.flatMap((id, at) => (known.has(id) ? [] : [unknown(["traces", String(at)], id)]));
    if (missing.length > 0)
        return { status: "faulty", faults: missing };
    const found = new Set(ids.flatMap((id) => known.get(id) ?? []));
    return { status: "found", traces: [...found].map(chosen) };
}
function selected({ filter, limit, order_by }, { traces, labels }) {
    const read = filter === undefined ? null : (0,labels_filter/* parseFilter */.a)(filter);
    if (read?.status === "faulty") {
        const { message, hint, column } = read.fault;
        const fault = {
            part: ["traces", "filter"],
            message: `${message}, at character ${column} of the filter`,
            hint,
        };
        return { status: "faulty", faults: [fault] };
    }
    const about = new Map();
    for (const label of labels)
        about.set(label.trace_id, [...(about.get(label.trace_id) ?? []), label]);
    const candidates = traces.map((trace) => ({ trace, labels: about.get(trace.trace_id) ?? [] }));
    const fitting = candidates.filter((candidate) => (0,matches/* matches */.c)(candidate, read?.comparisons ?? []));
    const ordered = order_by === undefined ? fitting : inOrder(fitting, order_by);
    if (ordered === null) {
        const hint = 'Name one field and ASC or DESC: "timestamp_ms DESC".';
        return {
            status: "faulty",
            faults: [{ part: ["traces", "order_by"], message: `"${order_by}" orders nothing`, hint }],
        };
    }
    return { status: "found", traces: ordered.slice(0, limit).map(({ trace }) => chosen(trace)) };
}
function inOrder(labelled, orderBy) {
    const [name = "", direction = "ASC", more] = orderBy.trim().split(/\s+/);
    const field = (0,filter_fields/* fieldName */.w5)(name);
    const down = direction.toUpperCase() === "DESC";
    if (field === null || more !== undefined || (!down && direction.toUpperCase() !== "ASC"))
        return null;
    const keyed = labelled.map((one) => ({ one, key: (0,filter_fields/* fieldValues */.Xz)(one, field)[0] }));
    // Traces without the field come last either way.
    const rank = (a, b) => {
        if (a === undefined || b === undefined)
            return Number(a === undefined) - Number(b === undefined);
        return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
    };
    return keyed.sort((a, b) => rank(a.key, b.key)).map(({ one }) => one);
}
function chosen(trace) {
    return { trace, group: trace.trace_id, sampling: "chosen" };
}
function unknown(part, id) {
    const hint = "Its content stands in no file under traces/ and in no evidence that was given.";
    return { part, message: `there is no trace ${id}`, hint };
}

;// CONCATENATED MODULE: ./build/commands/review/list.js






/** Makes the list that was asked for; a UserError says what it names and nobody has. */
function reviewList(making) {
    const { session, draw, disagreement } = making.request;
    const named = [session, draw, disagreement].filter((one) => one !== null);
    if (named.length !== 1) {
        const hint = "For example: assize review --session september --file september.html";
        const message = "a page is made of one list: name a session, a draw or a disagreement";
        throw new errors/* UserError */.y({ code: "list_missing", message, hint });
    }
    if (session !== null)
        return ofSession(session, making);
    if (draw !== null)
        return ofDraw(draw, making);
    return ofDisagreement(disagreement ?? "", making);
}
function ofSession(name, making) {
    const { suite } = making;
    const session = suite.sessions.get(name);
    if (!session)
        throw list_unknown("session", name, suite.sessions.keys());
    const file = (0,formats_door/* inFolder */._)(suite, `sessions/${name}.yaml`);
    const found = tracesOf(session, making, file);
    return {
        name,
        kind: kindOf(session, making),
        due: session.due ?? null,
        session: name,
        draw: session.draw ?? null,
        assigned: session.assigned,
        overlap: session.overlap,
        questions: session.schemas,
        items: session.draw === undefined ? queued(found, session, making) : found,
        contested: [],
    };
}
/** A draw without a session: everybody is asked about everything, which is what its pairs need. */
function ofDraw(id, making) {
    const { suite } = making;
    const draw = suite.draws.get(id);
    if (!draw)
        throw list_unknown("draw", id, suite.draws.keys());
    const { metric } = draw.head;
    const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
    const question = suite.judges.get(scorer)?.file.labels ?? scorer;
    if (!suite.schemas.has(question))
        throw list_unknown("schema", question, suite.schemas.keys());
    const session = { name: metric, draw: id, schemas: [question], assigned: [], overlap: 1 };
    return {
        name: `${metric} ${id.slice(0, 6)}`,
        kind: kindOf(session, making),
        due: null,
        session: null,
        draw: id,
        assigned: [],
        overlap: 1,
        questions: [question],
        items: tracesOf(session, making, (0,formats_door/* inFolder */._)(suite, `draws/${id}.jsonl`)),
        contested: [],
    };
}
function ofDisagreement(name, { suite, traces }) {
    const schema = suite.schemas.get(name);
    if (!schema)
        throw list_unknown("schema", name, suite.schemas.keys());
    const labelers = Object.keys(suite.config.labelers);
    const contested = (0,agreement/* agreementOf */.g)({ labels: suite.labels, schema, labelers }, (0,stats_rng/* seededRng */.iP)(name))?.contested ?? [];
    const known = new Map(traces.map((trace) => [trace.trace_id, trace]));
    const items = contested.flatMap(({ trace_id }) => {
        const trace = known.get(trace_id);
        return trace ? [{ trace, group: trace_id, sampling: "chosen" }] : [];
    });
    const list = {
        kind: "disagreement",
        due: null,
        session: null,
        draw: null,
        assigned: [],
        overlap: 1,
    };
    return { ...list, name: `Where we differ: ${name}`, questions: [name], items, contested };
}
function kindOf(session, { request }) {
    if (request.compare)
        return "compare";
    return session.draw === undefined ? "ordered" : "draw";
}
function tracesOf(session, { suite, traces }, file) {
    const found = sessionTraces(session, { traces, labels: suite.labels, draws: suite.draws });
    if (found.status === "found")
        return found.traces;
    throw new errors/* UserError */.y(found.faults.map(({ message, hint }) => ({ code: "bad_session", message, hint, at: { file } })));
}
/** A list named by hand keeps its order; one from a filter is put by what teaches most. */
function queued(found, session, { suite }) {
    if (Array.isArray(session.traces) || session.traces?.order_by !== undefined)
        return [...found];
    const counts = new Map();
    for (const { trace_id } of suite.labels)
        counts.set(trace_id, (counts.get(trace_id) ?? 0) + 1);
    const informing = (traceId) => ({
        flipRate: null,
        judgesDiffer: false,
        labels: counts.get(traceId) ?? 0,
    });
    return queueTraces({ listed: found, informing, rng: (0,stats_rng/* seededRng */.iP)(`queue ${session.name}`) });
}
function list_unknown(what, name, known) {
    const hint = `Known: ${[...known].join(", ") || "none"}.`;
    return new errors/* UserError */.y({ code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint });
}

// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/labels/redact.js
/** What stands in the place of a value that may not be shown. */
const REDACTED = "[redacted]";
/**
 * An item without the values at these paths (`inputs.customer`, `outputs.user.name`; lists are gone through). Steps of
 * the app hold the same values under other names, so a redacted item has none; it cannot travel with its labels either,
 * for its content is no longer what its id was made from.
 */
function redacted(item, paths) {
    const shown = paths.reduce(without, { inputs: item.inputs, outputs: item.outputs });
    const same = JSON.stringify(shown) === JSON.stringify({ inputs: item.inputs, outputs: item.outputs });
    return same ? item : { ...item, ...shown, spans: [], carried: false };
}
function without(shown, path) {
    const [side, ...rest] = path.split(".");
    if (side !== "inputs" && side !== "outputs")
        return shown;
    return { ...shown, [side]: replaced(shown[side], rest) };
}
function replaced(value, [key, ...rest]) {
    if (key === undefined)
        return REDACTED;
    if (Array.isArray(value))
        return value.map((one) => replaced(one, [key, ...rest]));
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key))
        return value;
    return { ...value, [key]: replaced(value[key] ?? null, rest) };
}

;// CONCATENATED MODULE: ./build/commands/review/review-data-of.js



/** The data of a page: nothing of judges, and of what others said only what a list about disagreement shows. */
function reviewDataOf({ list, suite, kept, handIn, }) {
    const questions = list.questions.flatMap((name) => suite.schemas.get(name) ?? []);
    const { kind, name, due, session, draw, assigned, overlap } = list;
    const labelers = assigned.length > 0 ? assigned : Object.keys(suite.config.labelers);
    const blind = kind !== "disagreement";
    const seed = draw ?? name;
    const head = {
        version: 1,
        repository: suite.config.name,
        list: { name, kind, blind, due, session, draw, seed, assigned, overlap },
        labelers,
        questions,
        answered: blind ? answeredBefore(suite, questions) : {},
        handIn,
    };
    const { redact } = suite.config.labels;
    const records = new Map(suite.records.map((record) => [record.id, record]));
    return {
        head,
        items: list.items.map((listed) => redacted(itemOf(listed, { list, records, questions, kept }), redact)),
    };
}
function itemOf({ trace, group, sampling }, { list, records, questions, kept }) {
    const { outcome } = trace;
    return {
        trace_id: trace.trace_id,
        record_id: trace.record_id,
        group,
        inputs: trace.inputs,
        outputs: (0,formats_trace/* outputsOf */.Yz)(trace),
        error: outcome.status === "silent" ? outcome.detail : null,
        spans: trace.spans,
        expectations: questions.some(({ show_expectation }) => show_expectation)
            ? expected(trace, records)
            : null,
        sampling,
        opinions: opinionsOn(trace, list),
        // On a draw all of them: which ones the repository knows would tell the sides apart.
        carried: list.draw !== null || !kept.has(trace.trace_id),
    };
}
function expected({ record_id }, records) {
    return (record_id !== null && records.get(record_id)?.expectations) || null;
}
function opinionsOn(trace, { contested, questions }) {
    const [question = ""] = questions;
    const answers = contested.find(({ trace_id }) => trace_id === trace.trace_id)?.answers ?? [];
    return answers.map(({ labeler, value, rationale }) => ({
        by: labeler,
        from: "person",
        question,
        value,
        reason: rationale,
    }));
}
/** Traces that a labeler has answered every question about, in the wording of today: which, never what. */
function answeredBefore({ labels }, questions) {
    const said = new Map();
    for (const label of labels) {
        const question = questions.find(({ name }) => name === label.assessment_name);
        if (!question || (0,formats_label/* labelVersion */.VT)(label) < question.version)
            continue;
        const key = JSON.stringify([label.source.source_id, label.trace_id]);
        said.set(key, (said.get(key) ?? new Set()).add(question.name));
    }
    const answered = {};
    for (const [key, names] of said) {
        if (names.size < questions.length)
            continue;
        const [labeler, trace] = JSON.parse(key); // written above
        answered[labeler] = [...(answered[labeler] ?? []), trace];
    }
    return answered;
}

// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/formats/load-labelled-traces.js
var load_labelled_traces = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/formats/load-traces.js + 1 modules
var load_traces = __webpack_require__(3752);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(4321);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(3947);
;// CONCATENATED MODULE: ./build/formats/memory-tree.js



/** A tree of files in memory: what a fork uploaded, a file a user named, a test's repository. */
function memoryTree(files, label = "") {
    const encoder = new TextEncoder();
    const contents = new Map(Object.entries(files).map(([path, content]) => [
        path,
        typeof content === "string" ? encoder.encode(content) : content,
    ]));
    const list = (patterns) => [...contents.keys()].filter((0,glob/* globMatcher */.f)(patterns)).sort();
    const read = (path) => {
        const content = contents.get(path);
        if (content === undefined)
            throw new Error(`no such file: ${(0,tree_path/* nameIn */.ZC)({ label }, path)}`);
        return content;
    };
    return {
        label,
        list: async (patterns) => list(patterns),
        size: async (path) => contents.get(path)?.byteLength ?? null,
        chunks: async function* (path) {
            yield read(path);
        },
        blobs: async (patterns) => new Map(list(patterns).map((path) => [path, (0,hash/* gitBlobId */.tK)(read(path))])),
    };
}

// EXTERNAL MODULE: ./build/commands/trial/kept-evidence.js
var kept_evidence = __webpack_require__(5418);
;// CONCATENATED MODULE: ./build/commands/review/trace-sources.js






/** All traces of `traces/`, and those of further files: recorded outputs, or the evidence of a run. */
async function traceSources({ suite, tree, files, ports, }) {
    const { folder, records } = suite;
    const findings = (0,formats_findings/* newFindings */.FN)();
    const door = { tree, folder, findings };
    const own = await (0,load_labelled_traces/* loadLabelledTraces */.Y)(door);
    for (const path of await tree.list([(0,formats_door/* inFolder */._)(door, "traces/*.jsonl")])) {
        for await (const trace of (0,load_traces/* readTraces */.nm)({ tree, path, findings, records }))
            own.push(trace);
    }
    const further = [...(suite.recorded ?? [])];
    for (const file of files) {
        const text = await ports.readFile(file);
        if (file.endsWith(".json"))
            further.push(...(0,kept_evidence/* keptTraces */.t1)(text, file).values());
        else {
            const named = { tree: memoryTree({ [file]: text }), path: file, findings, records };
            for await (const trace of (0,load_traces/* readTraces */.nm)(named))
                further.push(trace);
        }
    }
    (0,formats_findings/* throwIfFaulty */.r8)(findings);
    const byId = new Map([...own, ...further].map((trace) => [trace.trace_id, trace]));
    return { traces: [...byId.values()], kept: new Set(own.map(({ trace_id }) => trace_id)) };
}

;// CONCATENATED MODULE: ./build/commands/review/page.js








/** Makes the review page of a session, a draw or a disagreement. */
async function reviewPage(request, ports) {
    const configPath = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, request.configPath));
    const tree = ports.diskTree(ports.workspace);
    const flags = { rerun: false, offline: true };
    const suite = await (0,load_suite/* loadSuite */.b)({ tree, configPath, now: ports.now(), flags, checkJudge: check_judge/* checkJudge */._ });
    const { traces, kept } = await traceSources({ suite, tree, files: request.traces, ports });
    const list = reviewList({ request, suite, traces });
    if (list.items.length === 0)
        throw empty();
    const data = reviewDataOf({ list, suite, kept, handIn: request.handIn });
    return { html: renderReviewPage(await ports.readTemplate(), data), data };
}
function empty() {
    const hint = "Name further files with --traces: the evidence of a run, or outputs recorded elsewhere.";
    return new errors/* UserError */.y({ code: "empty_list", message: "the list has no answer to judge", hint });
}

// EXTERNAL MODULE: ./build/commands/labels/add.js + 5 modules
var add = __webpack_require__(7775);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
;// CONCATENATED MODULE: ./build/commands/review/hand-over.js



/**
 * Hands labels over as a pull request: one branch for a list and its labelers, one pull request from it, each time with
 * everything in it. Throws a UserError where the code host does not take it; nothing is lost then, and it can be tried again.
 */
async function handOver({ added, list }, forge) {
    const people = Object.keys(added.by).sort();
    const branch = `assize/labels/${[...people, list].map(slug).join("-")}`;
    const base = await forge.base();
    const standing = await forge.branch(branch, base.branch);
    const title = `Labels of ${people.join(", ")}: ${(0,numbers/* count */.U9)(added.labels, "answer")} (${list})`;
    const committed = await forge.commit({
        branch,
        parent: standing?.sha ?? base.sha,
        message: `${title}\n`,
        files: added.files,
    });
    if (committed.status !== "published")
        throw new errors/* UserError */.y(refusal(`the branch ${branch}`, committed));
    const pull = await forge.latestPull(branch);
    const body = bodyOf(added, list);
    if (pull?.state === "open") {
        await forge.updatePull({ number: pull.number, title, body });
        return { message: `Pull request #${pull.number} has your answers.`, url: pull.url };
    }
    const opened = await forge.openPull({ branch, base: base.branch, title, body });
    if (opened.status === "published")
        return { message: `Pull request #${opened.id} is open.`, url: opened.url };
    const url = forge.compareUrl(base.branch, branch);
    return { message: "Your answers are on a branch; the pull request is for somebody to open there.", url };
}
/** A branch's name takes letters, digits, dots and dashes. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "list";
}
function bodyOf({ by, files }, list) {
    const rows = Object.entries(by).map(([labeler, labels]) => `| ${(0,report_escape/* markdownText */.p7)(labeler)} | ${labels} |`);
    const traces = files.filter(({ path }) => path.endsWith(".json")).length;
    return [
        `People judged answers of the list ${(0,report_escape/* markdownText */.p7)(list)}.`,
        "",
        "| labeler | labels |",
        "|---|---|",
        ...rows,
        "",
        traces === 0
            ? "What the labels are about is in the repository already."
            : `${(0,numbers/* count */.U9)(traces, "output")} that the labels are about come with them.`,
        "",
    ].join("\n");
}
function refusal(what, published) {
    switch (published.status) {
        case "forbidden":
            return {
                code: "push_forbidden",
                message: `the token may not write ${what}`,
                hint: `It needs ${published.permission}.`,
            };
        case "failed":
            return { code: "push_rejected", message: `${what} was not taken: ${published.message}` };
        case "skipped":
            return { code: "push_skipped", message: `${what} was not written: ${published.reason}` };
    }
}

;// CONCATENATED MODULE: ./build/commands/review/take-up.js


/**
 * Takes up answers that the served page hands in: as a pull request where there is a code host, else as files of the
 * workspace, to be committed by hand. All of them, or none with every fault; a UserError is shown to who answered.
 */
async function takeUp({ configPath, list, text }, ports) {
    const request = { configPath, file: "answers.jsonl", schema: null, labeler: null, dryRun: true };
    const added = await (0,add/* addText */.j)({ ...request, text }, ports);
    if (added.labels === 0)
        return { message: "The repository has all of these answers.", url: null };
    if (ports.proposals)
        return handOver({ added, list }, ports.proposals);
    await ports.writeFiles(added.files);
    const files = added.files.map(({ path }) => path).filter((path) => path.endsWith(".jsonl"));
    return {
        message: `Your answers are in the repository (${files.join(", ")}), to be committed there.`,
        url: null,
    };
}

// EXTERNAL MODULE: ./build/shell/align-cli.js + 53 modules
var align_cli = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/shell/labels-cli.js + 7 modules
var labels_cli = __webpack_require__(2174);
;// CONCATENATED MODULE: ./build/shell/review-cli.js
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








/** `assize review`: a page to send, or a page served here until the call is ended. */
async function runReview(words, started) {
    const request = requestOf(words);
    const ports = {
        ...(0,labels_cli.labelPorts)(started),
        readTemplate: async () => (await __webpack_require__.e(/* import() */ 312).then(__webpack_require__.bind(__webpack_require__, 7312))).readReviewTemplate(),
    };
    const file = words.text("file");
    if (file === undefined)
        return serve({ words, request, ports, started });
    const { html, data } = await reviewPage(request, ports);
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(started.cwd, file), html);
    const { console } = started;
    console.err(`${file}: ${data.items.length} answers to judge. Whoever has the file can read them all.\n`);
    console.err("What comes back is taken up with: assize labels add <file>\n");
    return 0;
}
function requestOf(words) {
    const traces = words.text("traces");
    return {
        configPath: words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV,
        session: words.text("session") ?? null,
        draw: words.text("draw") ?? null,
        disagreement: words.text("disagreement") ?? null,
        traces: traces === undefined ? [] : traces.split(","),
        compare: words.on("compare"),
        handIn: { kind: "file" },
    };
}
/** Until the call is interrupted: who answers closes the page, nobody tells the server. */
async function serve({ words, request, ports, started, }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { startReviewServer } = await __webpack_require__.e(/* import() */ 77).then(__webpack_require__.bind(__webpack_require__, 4077));
        const token = (0,external_node_crypto_.randomBytes)(16).toString("hex");
        const served = { ...request, handIn: { kind: "server", path: "answers", token } };
        // Faults of the list are told here, before anybody opens a page.
        const { data } = await reviewPage(served, ports);
        const list = data.head.list.name;
        const { proposals } = (0,align_cli.alignPorts)(started);
        const server = __addDisposableResource(env_1, await startReviewServer({
            token,
            port: words.number("port") ?? null,
            page: async () => (await reviewPage(served, ports)).html,
            take: (text) => takeUp({ configPath: request.configPath, list, text }, { ...ports, proposals }),
        }), true);
        const where = proposals ? "become a pull request" : "are written into the workspace";
        started.console.err(`Answer at ${server.url}\n`);
        started.console.err(`Only this machine can open it. Saved answers ${where}. Ctrl-C ends it.\n`);
        await ended(started.signal);
        return 0;
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
function ended(signal) {
    return new Promise((done) => {
        if (signal.aborted)
            done();
        else
            signal.addEventListener("abort", () => done(), { once: true });
    });
}


/***/ })

};
