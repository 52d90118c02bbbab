export const id = 3152;
export const ids = [3152];
export const modules = {

/***/ 65961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ base64OfHex),
/* harmony export */   U: () => (/* binding */ hexOfId)
/* harmony export */ });
/** Bytes in hex as base64, as MLflow writes the ids of spans. */
function base64OfHex(hex) {
    const bytes = hex.match(/../g) ?? [];
    return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""));
}
/** An id as hex of so many bytes, from hex (with or without 0x) or base64; null where it is neither. */
function hexOfId(id, bytes) {
    const plain = id.replace(/^(0x|tr-)/, "").toLowerCase();
    if (/^[0-9a-f]*$/.test(plain) && plain.length === bytes * 2)
        return plain;
    try {
        const raw = atob(id);
        return raw.length === bytes ? hexOf(raw) : null;
    }
    catch {
        return null;
    }
}
function hexOf(raw) {
    return [...raw].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REQUEST_ID),
/* harmony export */   R: () => (/* binding */ spanProblems)
/* harmony export */ });
/* harmony import */ var _hide_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16101);

/** The attribute without which MLflow refuses to load a span. */
const REQUEST_ID = "mlflow.traceRequestId";
/** What is wrong with the spans of an MLflow trace: ids said twice, a missing attribute, parents in a circle. */
function spanProblems(spans, locate) {
    const parents = new Map();
    const positions = new Map();
    const problems = [];
    for (const [index, value] of spans.entries()) {
        const { span_id, parent_span_id, attributes } = (0,_hide_users_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value);
        const tell = (code, message, hint) => problems.push({
            code,
            message: `span ${index}: ${message}`,
            ...(hint && { hint }),
            at: locate([index]),
        });
        if (!Object.hasOwn((0,_hide_users_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(attributes), REQUEST_ID)) {
            tell("missing_attribute", `the attribute ${REQUEST_ID} is missing`, "MLflow refuses spans without it.");
        }
        if (typeof span_id !== "string")
            continue;
        if (parents.has(span_id))
            tell("duplicate_span", `the span_id "${span_id}" stands twice in this trace`);
        parents.set(span_id, typeof parent_span_id === "string" && parent_span_id !== "" ? parent_span_id : null);
        positions.set(span_id, index);
    }
    const circle = firstInCircle(parents);
    if (circle !== null) {
        const index = positions.get(circle) ?? 0;
        const message = `span ${index}: its parents lead back to it`;
        problems.push({ code: "cyclic_spans", message, at: locate([index]) });
    }
    return problems;
}
/** The first span that is its own ancestor. Every span is walked over once. */
function firstInCircle(parents) {
    const sound = new Set();
    for (const start of parents.keys()) {
        const way = new Set();
        let at = start;
        while (at && !sound.has(at)) {
            if (way.has(at))
                return at;
            way.add(at);
            at = parents.get(at);
        }
        for (const seen of way)
            sound.add(seen);
    }
    return null;
}


/***/ }),

/***/ 87438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoteTimes),
/* harmony export */   w: () => (/* binding */ unquoteTimes)
/* harmony export */ });
/**
 * Nanoseconds since 1970 do not fit into a number: read as they stand they lose their last digits. A quote inside a JSON
 * text is always escaped, so what these patterns find are members, never parts of a text.
 */
const WRITTEN = /(?<!\\)"((?:(?:start_|end_)?time_unix_nano)|start_time|end_time)"(\s*:\s*)(\d{16,20})(?=\s*[,}])/g;
const QUOTED = /(?<!\\)"((?:start_|end_)?time_unix_nano)":"(\d{1,20})"/g;
/** A JSON text with its nanoseconds as texts, so that parsing keeps every digit. */
function quoteTimes(json) {
    return json.replace(WRITTEN, '"$1"$2"$3"');
}
/** The other way: nanoseconds as whole numbers, as MLflow writes them. */
function unquoteTimes(json) {
    return json.replace(QUOTED, '"$1":$2');
}


/***/ }),

/***/ 40634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   sd: () => (/* binding */ FOREIGN_FORMATS)
/* harmony export */ });
/* harmony import */ var _formats_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45047);
/* harmony import */ var _formats_read_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38851);
/* harmony import */ var _exact_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87438);
/* harmony import */ var _hide_users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16101);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35065);





/** Formats of other tools that can be read. */
const FOREIGN_FORMATS = ["mlflow", "otel", "promptfoo", "openai-evals", "jsonl"];
const NOWHERE = { file: "" };
/** Reads a draft as the loaders will read its line, so that what is written can be read. */
function settle({ line, locate }) {
    const read = (0,_formats_read_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrace */ .ce)({ value: line, at: NOWHERE });
    // Finding a place reads the whole file again: only what is at fault is looked for.
    if (read.status === "faulty")
        return { problems: read.problems.map((problem) => ({ ...problem, at: locate([]) })) };
    const text = lineText(line);
    if (new TextEncoder().encode(text).byteLength > _formats_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .O)
        return { problems: [(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLong */ .Po)(locate([]))] };
    return { line: text, trace: read.trace };
}
/** A trace as the text of its line; in MLflow's form with whole numbers for nanoseconds. */
function lineText(line) {
    const text = JSON.stringify(line);
    return Object.hasOwn((0,_hide_users_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(line), "info") ? (0,_exact_times_js__WEBPACK_IMPORTED_MODULE_4__/* .unquoteTimes */ .w)(text) : text;
}


/***/ }),

/***/ 16101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   lb: () => (/* binding */ hideUsers),
/* harmony export */   q1: () => (/* binding */ hideUser),
/* harmony export */   rN: () => (/* binding */ hideSources)
/* harmony export */ });
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64441);


const HIDDEN = /^user-[0-9a-f]{16}$/;
/** MLflow's word for nobody in particular. */
const NOBODY = "default";
/**
 * A user's id as a pseudonym: the same user stays the same, and the name is not in the repository. Who can guess the id
 * can still check the guess.
 */
function hideUser(id) {
    return HIDDEN.test(id) || id === NOBODY ? id : `user-${(0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, 16)}`;
}
const IN_METADATA = ["mlflow.trace.user", "mlflow.user", "user.id", "enduser.id"];
/** An MLflow trace whose user ids are pseudonyms: in metadata, tags, span attributes, and as the source of people's words. */
function hideUsers(trace) {
    const info = objectOf(trace.info);
    const data = objectOf(trace.data);
    const assessments = info.assessments;
    return {
        ...trace,
        info: {
            ...info,
            ...replaced(info, "trace_metadata", (metadata) => hideMembers(metadata, hideUser)),
            ...replaced(info, "tags", (tags) => hideMembers(tags, hideUser)),
            ...(Array.isArray(assessments) && { assessments: hideSources(assessments) }),
        },
        ...(Array.isArray(data.spans) && { data: { ...data, spans: data.spans.map(hideInSpan) } }),
    };
}
/** Assessments in which the people who gave them are pseudonyms. */
function hideSources(assessments) {
    return assessments.map((one) => {
        const { source } = objectOf(one);
        if (!(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(source) || source.source_type !== "HUMAN" || typeof source.source_id !== "string")
            return one;
        return { ...objectOf(one), source: { ...source, source_id: hideUser(source.source_id) } };
    });
}
function hideInSpan(span) {
    return {
        ...objectOf(span),
        ...replaced(objectOf(span), "attributes", (members) => hideMembers(members, hideEncoded)),
    };
}
/** Attributes are JSON inside a text. */
function hideEncoded(encoded) {
    try {
        const id = JSON.parse(encoded);
        return JSON.stringify(hideUser(typeof id === "string" ? id : encoded));
    }
    catch {
        return hideUser(encoded);
    }
}
function hideMembers(members, hide) {
    const found = IN_METADATA.filter((key) => Object.hasOwn(members, key));
    const hidden = found.map((key) => {
        const id = members[key];
        return [key, typeof id === "string" ? hide(id) : (id ?? null)];
    });
    return { ...members, ...Object.fromEntries(hidden) };
}
function replaced(of, key, change) {
    const members = of[key];
    return (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(members) ? { [key]: change(members) } : {};
}
/** A member as an object; empty where it is none. */
function objectOf(value) {
    return (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(value) ? value : {}; // a plain object inside of JSON is a JSON object
}


/***/ }),

/***/ 35065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ MAX_FOREIGN_BYTES),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   hG: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _formats_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45047);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64441);
/* harmony import */ var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61888);
/* harmony import */ var _formats_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3833);
/* harmony import */ var _formats_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79739);
/* harmony import */ var _formats_utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33000);






/** A file from another tool is read whole, so it is bounded; larger ones are exported in parts. */
const MAX_FOREIGN_BYTES = 256 * 1024 * 1024;
/** The entries of a file that is a JSON list, one object (with or without the list inside), or JSON lines; with every fault. */
function readRows(foreign) {
    const { file, bytes, prepare = (text) => text } = foreign;
    if (bytes.byteLength > MAX_FOREIGN_BYTES) {
        const hint = "Export it in parts.";
        return fault({
            code: "too_large",
            message: `larger than ${MAX_FOREIGN_BYTES} bytes`,
            hint,
            at: { file },
        });
    }
    const decoded = (0,_formats_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._)(bytes);
    if (decoded.status === "faulty") {
        const at = { file, ...(0,_formats_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAfter */ .ef)(decoded.before) };
        return fault({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: "Save it as UTF-8.", at });
    }
    const text = decoded.text.replace(/^\ufeff/, "");
    if (text.trim() === "")
        return fault({ code: "empty_file", message: "the file is empty", at: { file } });
    return isJsonLines(text)
        ? linesOf({ ...foreign, prepare }, text)
        : documentOf({ ...foreign, prepare }, text);
}
function fault(problem) {
    return { rows: [], problems: [problem] };
}
/** JSON lines: more than one line, and the first says a whole value. */
function isJsonLines(text) {
    const [first = "", ...more] = text.trim().split("\n", 2);
    if (more.length === 0)
        return false;
    try {
        JSON.parse(first);
        return true;
    }
    catch {
        // A document over several lines, or lines of which the first is broken.
        return /^\{.*\}\s*\n\s*\{/.test(`${first}\n${more[0]}`);
    }
}
function linesOf({ file, prepare }, text) {
    const read = { rows: [], problems: [] };
    for (const [index, written] of text.split("\n").entries()) {
        if (written.trim() === "")
            continue;
        const line = index + 1;
        if (written.length > _formats_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .O) {
            read.problems.push(tooLong({ file, line }));
            continue;
        }
        const parsed = (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(prepare(written), (offset) => ({ file, line, column: offset + 1 }));
        if (parsed.status === "faulty")
            read.problems.push(parsed.problem);
        else
            add(read, { value: parsed.value, locate: parsed.locate });
    }
    return read;
}
/** A line that could not be read again where it is kept. */
function tooLong(at) {
    return { code: "too_large", message: `a line longer than ${_formats_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .O} bytes`, at };
}
function documentOf({ file, prepare, lists = [] }, text) {
    const prepared = prepare(text);
    const parsed = (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(prepared, (offset) => ({ file, ...(0,_formats_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAfter */ .ef)(prepared.slice(0, offset)) }));
    if (parsed.status === "faulty")
        return fault(parsed.problem);
    const { value, locate } = parsed;
    const read = { rows: [], problems: [] };
    const path = [[], ...lists].find((candidate) => Array.isArray((0,_formats_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .f)(value, candidate))) ?? [];
    const list = (0,_formats_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .f)(value, path);
    if (!Array.isArray(list))
        add(read, { value, locate });
    else
        for (const [index, item] of list.entries())
            add(read, { value: item, locate: under(locate, [...path, index]) });
    return read;
}
/** The places of a part, by paths that start at the part. */
function under(locate, prefix) {
    return (path, part) => locate([...prefix, ...path], part);
}
function add(read, { value, locate }) {
    if ((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(value) && (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .Fh)(value))
        read.rows.push({ value, locate });
    else if ((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(value)) {
        const message = `not JSON: nested deeper than ${_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_JSON_DEPTH */ .KX} levels`;
        read.problems.push({ code: "bad_json", message, at: locate([]) });
    }
    else
        read.problems.push({ code: "no_object", message: "expected an object", at: locate([]) });
}


/***/ }),

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

/***/ 42186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   sv: () => (/* binding */ KNOWN_FIELDS),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _formats_label_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45445);
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92902);


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
function fieldValues({ trace, labels, record_tags }, field) {
    switch (field.room) {
        case "attribute":
            return [attribute(trace, field.name)].filter((value) => value !== null);
        case "text":
            return [JSON.stringify([trace.inputs, (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(trace)])];
        case "tag":
            return [trace.tags, record_tags]
                .filter((tags) => Object.hasOwn(tags, field.name))
                .map((tags) => tags[field.name] ?? "")
                .slice(0, 1);
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

/***/ 91165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseFilter)
});

// EXTERNAL MODULE: ./build/labels/filter-fields.js
var filter_fields = __webpack_require__(42186);
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

/***/ 63835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _filter_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42186);

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

/***/ 73152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(38657);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/interop/foreign.js
var foreign = __webpack_require__(40634);
// EXTERNAL MODULE: ./build/labels/filter.js + 1 modules
var labels_filter = __webpack_require__(91165);
// EXTERNAL MODULE: ./build/labels/matches.js
var matches = __webpack_require__(63835);
;// CONCATENATED MODULE: ./build/commands/import.js






/** Plans the import of another tool's traces as one new file under `traces/`: all of them, or every fault and nothing. */
async function importTraces(request, ports) {
    const path = targetOf(request);
    if (await ports.exists(path))
        throw new errors/* UserError */.y(taken(path));
    const comparisons = request.filter === null ? [] : comparisonsOf(request.filter);
    const drafts = await ports.read(request, comparisons);
    const traces = settleAll(request.source, drafts);
    const kept = traces.filter(({ trace }) => (0,matches/* matches */.c)({ trace, labels: [], record_tags: {} }, comparisons));
    if (kept.length === 0)
        throw new errors/* UserError */.y(nothing(request, traces.length));
    return {
        file: { path, before: null, after: kept.map(({ line }) => `${line}\n`).join("") },
        read: traces.length,
        kept: kept.length,
        assessments: kept.reduce((count, { trace }) => count + trace.assessments.length, 0),
        warnings: drafts.warnings,
    };
}
function settleAll(source, { drafted, problems }) {
    const findings = (0,formats_findings/* newFindings */.FN)();
    const reporter = (0,formats_findings/* fileReporter */.CD)(findings, source);
    reporter.tell(problems);
    const traces = [];
    for (const draft of drafted) {
        const settled = (0,foreign/* settle */.G9)(draft);
        if ("problems" in settled)
            reporter.tell(settled.problems);
        else
            traces.push(settled);
    }
    reporter.finish();
    (0,formats_findings/* throwIfFaulty */.r8)(findings);
    return traces;
}
function comparisonsOf(filter) {
    const read = (0,labels_filter/* parseFilter */.a)(filter);
    if (read.status === "read")
        return read.comparisons;
    const { message, hint, column } = read.fault;
    throw new errors/* UserError */.y({ code: "bad_filter", message: `--filter: ${message}, at character ${column}`, hint });
}
/** Characters that a name keeps; the rest becomes a dash. */
const UNSAFE = /[^A-Za-z0-9._-]+/g;
function targetOf({ into, name, source, format }) {
    const folder = (0,tree_path/* insideTree */.vJ)("", into);
    if (folder === null) {
        const hint = "Name the folder that holds assize.yaml, relative to where you are.";
        throw new errors/* UserError */.y({ code: "outside", message: `--into "${into}" leaves the workspace`, hint });
    }
    const last = source
        .replace(/[?#].*$/, "")
        .split("/")
        .at(-1) ?? "";
    const safe = (name ?? last.replace(/\.(jsonl|json|ndjson)$/, ""))
        .replace(UNSAFE, "-")
        .replace(/^[.-]+/, "");
    return [folder, "traces", `${safe === "" ? format : safe}.jsonl`].filter(Boolean).join("/");
}
function taken(path) {
    const message = "there is such a file already, and an import never overwrites";
    return {
        code: "file_taken",
        message,
        hint: "Choose another with --name, or move it away.",
        at: { file: path },
    };
}
function nothing({ source, filter }, read) {
    const message = read === 0 || filter === null
        ? `nothing to import: ${source} holds no traces that can be kept`
        : `nothing to import: none of ${read} traces fits the filter`;
    return { code: "nothing_to_import", message };
}

// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/mlflow-trace.js
var mlflow_trace = __webpack_require__(73018);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
// EXTERNAL MODULE: ./build/interop/check-spans.js
var check_spans = __webpack_require__(26749);
// EXTERNAL MODULE: ./build/interop/hide-users.js
var hide_users = __webpack_require__(16101);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
;// CONCATENATED MODULE: ./build/interop/otlp-span.js


const nanoseconds = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^\d{1,20}$/, "nanoseconds are digits")]).nullish();
const keyValues = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: json/* json */.Pq.optional() })).nullish();
/** A span of OpenTelemetry, its keys as the protocol names them. */
const otlpSpan = schemas/* looseObject */._H3({
    trace_id: schemas/* string */.YjP().min(1),
    span_id: schemas/* string */.YjP().min(1),
    parent_span_id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP(),
    start_time_unix_nano: nanoseconds,
    end_time_unix_nano: nanoseconds,
    attributes: keyValues,
    events: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), time_unix_nano: nanoseconds, attributes: keyValues }))
        .nullish(),
    status: schemas/* looseObject */._H3({ code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(), message: schemas/* string */.YjP().nullish() })
        .nullish(),
});
/** The members of a span by the protocol's names: JSON writers say `traceId`, others `trace_id`. */
function snakeSpan(span) {
    const { events, ...rest } = snakeKeys(span);
    const list = Array.isArray(events)
        ? events.map((event) => ((0,json/* isPlainObject */.Qd)(event) ? snakeKeys(event) : event))
        : events;
    return list === undefined ? rest : { ...rest, events: list };
}
function snakeKeys(members) {
    return Object.fromEntries(Object.entries(members).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
    ]));
}
/** Attributes as plain values by key; of a key said twice the last counts. */
function attributesOf(list) {
    return new Map((list ?? []).map(({ key, value }) => [key, anyValue(value ?? null)]));
}
/** OpenTelemetry's AnyValue (`{stringValue: "a"}`) as the value it stands for. */
function anyValue(value) {
    if (!(0,json/* isPlainObject */.Qd)(value))
        return value;
    const [[key = "", inner = null] = []] = Object.entries(value);
    switch (key.replace("_v", "V")) {
        case "intValue":
            return typeof inner === "string" && Number.isSafeInteger(Number(inner)) ? Number(inner) : inner;
        case "arrayValue":
            return listIn(inner).map(anyValue);
        case "kvlistValue":
            return Object.fromEntries(listIn(inner).flatMap(memberOf));
        default:
            return inner;
    }
}
function listIn(value) {
    const values = (0,json/* isPlainObject */.Qd)(value) ? value.values : undefined;
    return Array.isArray(values) ? values : [];
}
function memberOf(value) {
    if (!(0,json/* isPlainObject */.Qd)(value) || typeof value.key !== "string")
        return [];
    return [[value.key, anyValue((value.value ?? null))]]; // a member of JSON is JSON
}

;// CONCATENATED MODULE: ./build/interop/mlflow-server-trace.js


/** Whether a trace has the shape of the server's REST API (`{trace_info, spans}`). */
function isFromServer(value) {
    return Object.hasOwn(value, "trace_info");
}
/** A trace as the REST API answers it in the shape of trace files. Its spans come in OpenTelemetry's protocol. */
function fromServer({ trace_info, spans }) {
    const { execution_duration, ...info } = (0,hide_users/* objectOf */.Xy)(trace_info);
    const duration = durationMs(execution_duration);
    return {
        info: { ...info, ...(duration !== null && { execution_duration_ms: duration }) },
        data: { spans: Array.isArray(spans) ? spans.map(spanOf) : [] },
    };
}
/** The protocol's durations: `"1.5s"`. */
function durationMs(duration) {
    const seconds = typeof duration === "string" ? Number(/^(\d+(?:\.\d+)?)s$/.exec(duration)?.[1] ?? "x") : Number.NaN;
    return Number.isFinite(seconds) ? Math.round(seconds * 1000) : null;
}
function spanOf(value) {
    const span = (0,hide_users/* objectOf */.Xy)(value);
    const { events } = span;
    return {
        ...span,
        ...(Array.isArray(span.attributes) && { attributes: encoded(span.attributes) }),
        ...(Array.isArray(events) && { events: events.map(eventOf) }),
    };
}
function eventOf(value) {
    const event = (0,hide_users/* objectOf */.Xy)(value);
    if (!Array.isArray(event.attributes))
        return event;
    const members = event.attributes.map((one) => [
        String((0,hide_users/* objectOf */.Xy)(one).key),
        anyValue((0,hide_users/* objectOf */.Xy)(one).value ?? null),
    ]);
    return { ...event, attributes: Object.fromEntries(members) };
}
/** Attributes of spans are JSON inside a text; those that come as such texts already stay. */
function encoded(attributes) {
    return Object.fromEntries(attributes.map((one) => {
        const value = anyValue((0,hide_users/* objectOf */.Xy)(one).value ?? null);
        return [
            String((0,hide_users/* objectOf */.Xy)(one).key),
            typeof value === "string" && isJsonText(value) ? value : JSON.stringify(value),
        ];
    }));
}
function isJsonText(text) {
    if (!/^["[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/interop/mlflow-v2.js

/** Whether a trace has the shape that MLflow wrote before version 3. */
function isVersion2({ info }) {
    const { trace_id, request_id } = (0,hide_users/* objectOf */.Xy)(info);
    return typeof trace_id !== "string" && typeof request_id === "string";
}
/** A trace of MLflow 2 in the shape of version 3. */
function fromVersion2({ info, data }) {
    const { request_id, experiment_id, timestamp_ms, execution_time_ms, status, request_metadata, ...rest } = (0,hide_users/* objectOf */.Xy)(info);
    const { spans, request, response } = (0,hide_users/* objectOf */.Xy)(data);
    const metadata = (0,hide_users/* objectOf */.Xy)(request_metadata);
    return {
        info: {
            ...rest,
            trace_id: request_id ?? null,
            ...(experiment_id !== undefined && {
                trace_location: { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id } },
            }),
            ...(typeof timestamp_ms === "number" &&
                isTime(timestamp_ms) && { request_time: new Date(timestamp_ms).toISOString() }),
            execution_duration_ms: execution_time_ms ?? null,
            state: status ?? null,
            trace_metadata: {
                ...metadata,
                ...(typeof request === "string" && { "mlflow.traceInputs": request }),
                ...(typeof response === "string" && { "mlflow.traceOutputs": response }),
            },
        },
        data: { spans: Array.isArray(spans) ? spans.map(mlflow_v2_spanOf) : [] },
    };
}
/** JavaScript knows no time further from 1970. */
const LAST_TIME_MS = 8.64e15;
/** Whether a number of milliseconds is a time. */
function isTime(ms) {
    return Math.abs(ms) <= LAST_TIME_MS;
}
function mlflow_v2_spanOf(value) {
    const span = (0,hide_users/* objectOf */.Xy)(value);
    const { context, parent_id, start_time, end_time, status_code, status_message, events, ...rest } = span;
    if (context === undefined)
        return value;
    const { span_id, trace_id } = (0,hide_users/* objectOf */.Xy)(context);
    return {
        ...rest,
        trace_id: trace_id ?? null,
        span_id: span_id ?? null,
        parent_span_id: parent_id ?? null,
        start_time_unix_nano: start_time ?? null,
        end_time_unix_nano: end_time ?? null,
        status: { code: status_code ?? "UNSET", message: status_message ?? "" },
        events: Array.isArray(events) ? events.map(mlflow_v2_eventOf) : [],
    };
}
function mlflow_v2_eventOf(value) {
    const { timestamp, ...rest } = (0,hide_users/* objectOf */.Xy)(value);
    return { ...rest, ...(timestamp !== undefined && { time_unix_nano: timestamp }) };
}

// EXTERNAL MODULE: ./build/interop/rows.js
var interop_rows = __webpack_require__(35065);
;// CONCATENATED MODULE: ./build/interop/mlflow-drafts.js







/**
 * MLflow's traces, kept as they are but for the ids of users: version 3 (3.5.0's plain ids and status codes too), version
 * 2, and what a server's REST API answers.
 */
function mlflowDrafts(rows) {
    const drafts = { drafted: [], problems: [], warnings: [] };
    for (const { value, locate } of rows) {
        const line = version3((0,hide_users/* objectOf */.Xy)(value));
        const problems = mlflowProblems({ value: line, locate });
        if (problems.length > 0)
            drafts.problems.push(...problems);
        else
            drafts.drafted.push({ line: (0,hide_users/* hideUsers */.lb)(line), locate });
    }
    return drafts;
}
function version3(value) {
    if (isFromServer(value))
        return fromServer(value);
    return isVersion2(value) ? fromVersion2(value) : value;
}
function mlflowProblems({ value, locate }) {
    const checked = (0,zod_problems/* checkWith */.d)(mlflow_trace/* mlflowTrace */.RM, value, locate);
    if (checked.status === "faulty")
        return checked.problems;
    const { spans } = (0,hide_users/* objectOf */.Xy)((0,hide_users/* objectOf */.Xy)(value).data);
    return (0,check_spans/* spanProblems */.R)(Array.isArray(spans) ? spans : [], (0,interop_rows/* under */.hG)(locate, ["data", "spans"]));
}

// EXTERNAL MODULE: ./build/interop/exact-times.js
var exact_times = __webpack_require__(87438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/formats/assessment.js
var assessment = __webpack_require__(12057);
// EXTERNAL MODULE: ./build/formats/span.js
var span = __webpack_require__(86707);
;// CONCATENATED MODULE: ./build/interop/plain-drafts.js






const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig()]);
/** A row of plain JSONL: the members of a trace under their usual names; anything else is kept as metadata. */
const plainRow = schemas/* looseObject */._H3({
    id: id.optional(),
    trace_id: id.optional(),
    record_id: schemas/* string */.YjP().min(1).optional(),
    inputs: json/* json */.Pq.optional(),
    input: json/* json */.Pq.optional(),
    outputs: json/* json */.Pq.optional(),
    output: json/* json */.Pq.optional(),
    error: schemas/* string */.YjP().nullish(),
    duration_ms: schemas/* number */.aig().nonnegative().nullish(),
    request_time: iso/* datetime */.w$({ offset: true }).nullish(),
    usage: span/* usage */.C.nullish(),
    session: schemas/* string */.YjP().nullish(),
    user: id.nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    spans: schemas/* array */.YOg(span/* span */.L).nullish(),
    expectations: json/* jsonObject */.o$.nullish(),
    feedback: json/* jsonObject */.o$.nullish(),
    assessments: schemas/* array */.YOg(assessment/* assessment */.n).nullish(),
    trace_metadata: json/* jsonObject */.o$.nullish(),
});
/**
 * Traces of plain rows `{inputs, outputs, …}` (`input`, `output` too). `expectations` and `feedback`, objects of values by
 * name, become assessments: data of the trace, never labels.
 */
function plainDrafts(rows) {
    const drafts = { drafted: [], problems: [], warnings: [] };
    for (const { value, locate } of rows) {
        const checked = (0,zod_problems/* checkWith */.d)(plainRow, value, locate);
        if (checked.status === "faulty")
            drafts.problems.push(...checked.problems);
        else
            drafts.drafted.push({ line: lineOf(checked.value), locate });
    }
    return drafts;
}
function lineOf(row) {
    const { id: rowId, trace_id, inputs, input, outputs, output, user, ...rest } = row;
    const { expectations, feedback, assessments, trace_metadata, error, ...others } = rest;
    const given = trace_id ?? rowId;
    const answer = outputs ?? output;
    const judged = [
        ...(0,hide_users/* hideSources */.rN)((assessments ?? [])), // read as JSON, and checked since
        ...Object.entries(expectations ?? {}).map(expectationOf),
        ...Object.entries(feedback ?? {}).map(([name, value]) => feedbackOf({ name, value, user: user ?? null })),
    ];
    const { known, unknown } = sorted(others);
    const metadata = { ...unknown, ...trace_metadata, ...(user != null && { user: (0,hide_users/* hideUser */.q1)(String(user)) }) };
    return written({
        ...known,
        trace_id: given === undefined ? null : String(given),
        inputs: inputs ?? input ?? null,
        outputs: error ? null : (answer ?? null),
        error: error || null,
        assessments: judged.length > 0 ? judged : null,
        trace_metadata: Object.keys(metadata).length > 0 ? metadata : null,
    });
}
function expectationOf([name, value]) {
    const isScalar = value === null || typeof value !== "object";
    const serialized = { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) };
    const source = { source_type: "HUMAN", source_id: "default" };
    return {
        assessment_name: name,
        source,
        expectation: isScalar ? { value } : { serialized_value: serialized },
    };
}
/** A person's word about an output, of a user where the row names one. */
function feedbackOf({ name, value, user, }) {
    const source = { source_type: "HUMAN", source_id: user === null ? "default" : (0,hide_users/* hideUser */.q1)(String(user)) };
    return { assessment_name: name, source, feedback: { value } };
}
const KNOWN = ["record_id", "duration_ms", "request_time", "usage", "session", "tags", "spans"];
function sorted(members) {
    const entries = Object.entries(members); // members of a row are JSON
    const pick = (isKnown) => Object.fromEntries(entries.filter(([key]) => KNOWN.includes(key) === isKnown));
    return { known: pick(true), unknown: pick(false) };
}
/** A line without its empty members. */
function written(line) {
    return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null && value !== undefined));
}

;// CONCATENATED MODULE: ./build/interop/openai-evals-drafts.js




const sample = schemas/* looseObject */._H3({
    output_text: schemas/* string */.YjP().nullish(),
    output: json/* json */.Pq.optional(),
    input: json/* json */.Pq.optional(),
    model: schemas/* string */.YjP().nullish(),
    error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP().nullish() }).nullish(),
    usage: schemas/* looseObject */._H3({ prompt_tokens: schemas/* number */.aig().optional(), completion_tokens: schemas/* number */.aig().optional() })
        .nullish(),
});
const grade = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    passed: schemas/* boolean */.zMY().nullish(),
    score: schemas/* number */.aig().nullish(),
});
/** A row of a data source (`{item, sample}`), or an output item of a run (`{datasource_item, sample, results}`). */
const evalsRow = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1).optional(),
    item: json/* jsonObject */.o$.optional(),
    datasource_item: json/* jsonObject */.o$.optional(),
    sample: sample.nullish(),
    results: schemas/* array */.YOg(grade).nullish(),
});
/** Traces of OpenAI's hosted evals: the item is the input, the sample the answer, graders' results are data on the trace. */
function openaiEvalsDrafts(rows) {
    const drafts = { drafted: [], problems: [], warnings: [] };
    for (const { value, locate } of rows) {
        const checked = (0,zod_problems/* checkWith */.d)(evalsRow, value, locate);
        if (checked.status === "faulty")
            drafts.problems.push(...checked.problems);
        else if ((checked.value.item ?? checked.value.datasource_item) === undefined) {
            const hint = "Rows are {item, sample}, or a run's output items {datasource_item, sample, results}.";
            drafts.problems.push({ code: "no_inputs", message: "item is missing", hint, at: locate([]) });
        }
        else
            drafts.drafted.push({ line: openai_evals_drafts_lineOf(checked.value), locate });
    }
    return drafts;
}
function openai_evals_drafts_lineOf({ id, item, datasource_item, sample: said, results }) {
    const outputs = said?.output_text ?? said?.output ?? null;
    const { prompt_tokens, completion_tokens } = said?.usage ?? {};
    const usage = written({ input_tokens: prompt_tokens ?? null, output_tokens: completion_tokens ?? null });
    return written({
        trace_id: id ?? null,
        inputs: item ?? datasource_item ?? null,
        outputs: lastText(outputs),
        error: outputs === null ? (said?.error?.message ?? null) : null,
        usage: Object.keys(usage).length > 0 ? usage : null,
        tags: said?.model ? { model: said.model } : null,
        assessments: results && results.length > 0 ? results.map(assessmentOf) : null,
    });
}
/** The text of a single message; anything else as it stands. */
function lastText(output) {
    const [only, ...more] = Array.isArray(output) ? output : [];
    const content = only && typeof only === "object" && !Array.isArray(only) ? only.content : undefined;
    return more.length === 0 && typeof content === "string" ? content : output;
}
function assessmentOf({ name, passed, score }) {
    return {
        assessment_name: name,
        source: { source_type: "CODE", source_id: "openai-evals" },
        feedback: { value: passed ?? score ?? null },
    };
}

// EXTERNAL MODULE: ./build/formats/locate.js
var locate = __webpack_require__(3833);
// EXTERNAL MODULE: ./build/interop/bytes.js
var bytes = __webpack_require__(65961);
;// CONCATENATED MODULE: ./build/interop/gen-ai.js

const TYPES = {
    chat: "CHAT_MODEL",
    generate_content: "CHAT_MODEL",
    text_completion: "LLM",
    embeddings: "EMBEDDING",
    execute_tool: "TOOL",
    invoke_agent: "AGENT",
    create_agent: "AGENT",
    retrieval: "RETRIEVER",
};
const INPUTS = [
    "gen_ai.tool.call.arguments",
    "gen_ai.retrieval.query.text",
    "input.value",
    "traceloop.entity.input",
];
const OUTPUTS = [
    "gen_ai.tool.call.result",
    "gen_ai.retrieval.documents",
    "output.value",
    "traceloop.entity.output",
];
/**
 * Reads OpenTelemetry's GenAI conventions (`gen_ai.*`), and where they are silent, MLflow's own attributes, OpenInference's
 * and OpenLLMetry's.
 */
function genAiStep(attributes) {
    const operation = attributes.get("gen_ai.operation.name");
    const own = attributes.get("mlflow.spanType") ?? attributes.get("openinference.span.kind");
    const known = typeof operation === "string" && Object.hasOwn(TYPES, operation) ? TYPES[operation] : undefined;
    return {
        type: typeof own === "string" ? String(decoded(own)) : (known ?? null),
        inputs: decoded(attributes.get("mlflow.spanInputs")) ?? asked(attributes) ?? firstOf(attributes, INPUTS),
        outputs: decoded(attributes.get("mlflow.spanOutputs")) ?? answered(attributes) ?? firstOf(attributes, OUTPUTS),
        tokens: tokensOf(attributes),
    };
}
function asked(attributes) {
    const messages = messagesIn(attributes, "gen_ai.input.messages");
    if (messages === undefined)
        return undefined;
    const system = decoded(attributes.get("gen_ai.system_instructions"));
    const first = system === undefined ? [] : [{ role: "system", content: contentOf(system) }];
    return { messages: [...first, ...messages] };
}
/** One answer that is text alone is that text: the shortest thing to judge. */
function answered(attributes) {
    const messages = messagesIn(attributes, "gen_ai.output.messages");
    if (messages === undefined)
        return undefined;
    const [only, ...more] = messages;
    const content = more.length === 0 && (0,json/* isPlainObject */.Qd)(only) ? only.content : undefined;
    return typeof content === "string" ? content : { messages };
}
function messagesIn(attributes, key) {
    const messages = decoded(attributes.get(key));
    return Array.isArray(messages) ? messages.map(messageOf) : undefined;
}
/** `{role, parts}` as the `{role, content}` that chats have everywhere else. */
function messageOf(message) {
    if (!(0,json/* isPlainObject */.Qd)(message) || !Array.isArray(message.parts))
        return message;
    const { parts, ...rest } = message;
    return { ...rest, content: contentOf(parts ?? null) };
}
function contentOf(parts) {
    if (!Array.isArray(parts))
        return parts;
    const texts = parts.map((part) => ((0,json/* isPlainObject */.Qd)(part) && part.type === "text" ? part.content : undefined));
    return texts.every((text) => typeof text === "string") ? texts.join("\n") : parts;
}
function tokensOf(attributes) {
    const input_tokens = count(attributes, ["gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens"]);
    const output_tokens = count(attributes, ["gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens"]);
    if (input_tokens === undefined && output_tokens === undefined)
        return null;
    return {
        ...(input_tokens !== undefined && { input_tokens }),
        ...(output_tokens !== undefined && { output_tokens }),
    };
}
function count(attributes, keys) {
    const found = keys
        .map((key) => attributes.get(key))
        .find((value) => typeof value === "number" && value >= 0);
    return typeof found === "number" ? found : undefined;
}
function firstOf(attributes, keys) {
    const key = keys.find((candidate) => attributes.has(candidate));
    return key === undefined ? undefined : decoded(attributes.get(key));
}
/** Structured attributes come as such or as JSON in a text. */
function decoded(value) {
    if (typeof value !== "string" || !/^\s*["[{]/.test(value))
        return value;
    try {
        return JSON.parse(value); // JSON.parse gives nothing but JSON
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/interop/otel-ends.js
/** Steps inside an answer: what they were asked is not what the user asked. */
const INNER = ["TOOL", "RETRIEVER", "EMBEDDING", "RERANKER"];
/**
 * The steps that say what a trace was asked and what it answered: the outermost that says so, of several the first for
 * what was asked and the last for what was answered. Tools only where nothing else speaks.
 */
function endsOf(inOrder) {
    const depth = depths(inOrder);
    const rank = (step) => (INNER.includes(step.said.type ?? "") ? inOrder.length + 1 : 0) + (depth.get(step.spanId) ?? 0);
    const asking = inOrder.filter(({ said }) => said.inputs !== undefined);
    const answering = inOrder.filter(({ said }) => said.outputs !== undefined);
    const least = (steps) => steps.reduce((low, step) => Math.min(low, rank(step)), Number.POSITIVE_INFINITY);
    const [first, last] = [least(asking), least(answering)];
    return {
        asked: asking.find((step) => rank(step) === first),
        answered: answering.findLast((step) => rank(step) === last),
    };
}
/** How many steps stand above each; a circle counts once round. */
function depths(steps) {
    const parents = new Map(steps.map(({ spanId, parentId }) => [spanId, parentId]));
    const known = new Map();
    for (const { spanId } of steps) {
        const way = new Set();
        let at = spanId;
        while (at && parents.has(at) && !known.has(at) && !way.has(at)) {
            way.add(at);
            at = parents.get(at);
        }
        let depth = (at ? known.get(at) : undefined) ?? -1;
        for (const step of [...way].reverse()) {
            depth += 1;
            known.set(step, depth);
        }
    }
    return known;
}

;// CONCATENATED MODULE: ./build/interop/otel-trace.js






/**
 * The spans of one trace in MLflow's form; null where none says what was asked. Where the root is a plain
 * server span, the trace's inputs and outputs are those of the outermost step that has some.
 */
function otelTrace(traceId, found) {
    const steps = found.map((one) => {
        const attributes = attributesOf(one.span.attributes);
        return { ...one, attributes, said: genAiStep(attributes) };
    });
    const known = new Set(steps.map(({ spanId }) => spanId));
    const inOrder = steps.toSorted((a, b) => nanos(a.span.start_time_unix_nano) - nanos(b.span.start_time_unix_nano));
    // A root whose parent ran elsewhere has a parent that is not in the file.
    const root = inOrder.find(({ parentId }) => parentId === null) ??
        inOrder.find(({ parentId }) => parentId && !known.has(parentId));
    const { asked, answered } = endsOf(inOrder);
    if (asked === undefined)
        return null;
    const id = `tr-${traceId}`;
    return {
        info: {
            trace_id: id,
            ...timesOf((root ?? asked).span),
            state: isError((root ?? asked).span) ? "ERROR" : "OK",
            trace_metadata: metadataOf({ steps: inOrder, asked, answered }),
            tags: tagsOf(root ?? asked),
        },
        data: { spans: steps.map((step) => otel_trace_spanOf(step, { id, isRoot: step === root })) },
    };
}
function timesOf({ start_time_unix_nano, end_time_unix_nano }) {
    const [start, end] = [nanos(start_time_unix_nano) / 1e6, nanos(end_time_unix_nano) / 1e6];
    return {
        ...(start > 0 && isTime(start) && { request_time: new Date(start).toISOString() }),
        ...(start > 0 && end >= start && { execution_duration_ms: Math.round(end - start) }),
    };
}
function nanos(time) {
    return Number(time ?? 0);
}
function metadataOf({ steps, asked, answered, }) {
    const session = firstText(steps, ["gen_ai.conversation.id", "session.id"]);
    const user = firstText(steps, ["user.id", "enduser.id"]);
    const tokens = otel_trace_tokensOf(steps);
    return {
        "mlflow.trace_schema.version": "3",
        "mlflow.traceInputs": JSON.stringify(asked.said.inputs),
        ...(answered && { "mlflow.traceOutputs": JSON.stringify(answered.said.outputs) }),
        ...(session !== null && { "mlflow.trace.session": session }),
        ...(user !== null && { "mlflow.trace.user": user }),
        ...(tokens !== null && { "mlflow.trace.tokenUsage": JSON.stringify(tokens) }),
    };
}
function firstText(steps, keys) {
    const values = steps.flatMap(({ attributes }) => keys.map((key) => attributes.get(key)));
    return values.find((value) => typeof value === "string" && value !== "")?.toString() ?? null;
}
/** Tokens of the model's steps; an agent repeats the sum of its steps, so below a step that counts none is counted again. */
function otel_trace_tokensOf(steps) {
    const counting = new Map(steps.filter(({ said }) => said.tokens).map((step) => [step.spanId, step]));
    const parents = new Map(steps.map(({ spanId, parentId }) => [spanId, parentId]));
    const outermost = [...counting.values()].filter(({ parentId }) => !hasCounting(parentId, { counting, parents }));
    if (outermost.length === 0)
        return null;
    const sum = (key) => outermost.reduce((total, { said }) => total + (said.tokens?.[key] ?? 0), 0);
    const [input_tokens, output_tokens] = [sum("input_tokens"), sum("output_tokens")];
    return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
}
function hasCounting(start, { counting, parents }) {
    const seen = new Set();
    for (let at = start; at && !seen.has(at); at = parents.get(at)) {
        if (counting.has(at))
            return true;
        seen.add(at);
    }
    return false;
}
function tagsOf({ span, service }) {
    return { "mlflow.traceName": span.name, ...(service !== null && { "service.name": service }) };
}
function otel_trace_spanOf({ traceId, spanId, parentId, span, attributes, said }, { id, isRoot }) {
    const own = [...attributes].map(([key, value]) => [key, JSON.stringify(value)]);
    const mapped = {
        ...(said.type !== null && { "mlflow.spanType": JSON.stringify(said.type) }),
        ...(said.inputs !== undefined && { "mlflow.spanInputs": JSON.stringify(said.inputs) }),
        ...(said.outputs !== undefined && { "mlflow.spanOutputs": JSON.stringify(said.outputs) }),
        [check_spans/* REQUEST_ID */.A]: JSON.stringify(id),
    };
    return {
        trace_id: (0,bytes/* base64OfHex */.Q)(traceId),
        span_id: (0,bytes/* base64OfHex */.Q)(spanId),
        parent_span_id: parentId === null || isRoot ? null : (0,bytes/* base64OfHex */.Q)(parentId),
        name: span.name,
        start_time_unix_nano: span.start_time_unix_nano ?? null,
        end_time_unix_nano: span.end_time_unix_nano ?? null,
        events: (span.events ?? []).map(({ name, time_unix_nano, attributes: members }) => ({
            name,
            time_unix_nano: time_unix_nano ?? null,
            attributes: Object.fromEntries(attributesOf(members)),
        })),
        status: {
            code: isError(span) ? "STATUS_CODE_ERROR" : "STATUS_CODE_OK",
            message: span.status?.message ?? "",
        },
        attributes: { ...Object.fromEntries(own), ...mapped },
    };
}
/** Code 2 is an error; JSON may write the number or its name. */
function isError({ status }) {
    return status?.code === 2 || String(status?.code ?? "").includes("ERROR");
}

;// CONCATENATED MODULE: ./build/interop/otel-drafts.js








/**
 * Traces of OpenTelemetry's JSON (OTLP) in MLflow's form, spans of one trace gathered over the whole file. Traces that say
 * nowhere what was asked are counted and left out: an export holds much that is no conversation.
 */
function otelDrafts(rows) {
    const drafts = { drafted: [], problems: [], warnings: [] };
    const traces = new Map();
    for (const found of rows.flatMap((row) => spansOf(row, drafts.problems))) {
        const spans = traces.get(found.traceId);
        if (spans)
            spans.push(found);
        else
            traces.set(found.traceId, [found]);
    }
    let silent = 0;
    for (const [traceId, spans] of traces) {
        const line = otelTrace(traceId, spans);
        const locate = () => spans[0]?.locate([]) ?? { file: "" };
        const list = (0,hide_users/* objectOf */.Xy)(line?.data).spans;
        const problems = (0,check_spans/* spanProblems */.R)(Array.isArray(list) ? list : [], ([index]) => spans[Number(index)]?.locate([]) ?? locate([]));
        drafts.problems.push(...problems);
        if (line === null)
            silent += 1;
        else if (problems.length === 0)
            drafts.drafted.push({ line: (0,hide_users/* hideUsers */.lb)(line), locate });
    }
    if (silent > 0) {
        const why = "no span says what was asked (is the capture of content switched on?)";
        drafts.warnings.push(`${silent} traces left out: ${why}`);
    }
    return drafts;
}
/** Where OTLP keeps its spans, in both spellings. */
const RESOURCES = ["resourceSpans", "resource_spans"];
const SCOPES = ["scopeSpans", "scope_spans", "instrumentationLibrarySpans"];
function spansOf(row, problems) {
    const resources = listsIn(row.value, RESOURCES);
    if (resources.length === 0) {
        const hint = "assize import otel takes OTLP JSON, as the collector's file exporter writes it.";
        problems.push({ code: "no_spans", message: "resourceSpans is missing", hint, at: row.locate([]) });
    }
    return resources.flatMap((resource) => listsIn((0,locate/* valueAt */.f)(row.value, resource), SCOPES).flatMap((scope) => {
        const path = [...resource, ...scope, "spans"];
        const spans = (0,locate/* valueAt */.f)(row.value, path);
        const service = serviceOf((0,locate/* valueAt */.f)(row.value, [...resource, "resource"]));
        if (!Array.isArray(spans))
            return [];
        return spans.flatMap((span, index) => readSpan(span, (0,interop_rows/* under */.hG)(row.locate, [...path, index]), { service, problems }));
    }));
}
/** Paths of the objects in the lists that stand under the given keys. */
function listsIn(value, keys) {
    return keys.flatMap((key) => {
        const list = (0,locate/* valueAt */.f)(value, [key]);
        return Array.isArray(list) ? list.map((_, index) => [key, index]) : [];
    });
}
function serviceOf(resource) {
    const attributes = (0,locate/* valueAt */.f)(resource, ["attributes"]);
    const checked = otlpSpan.shape.attributes.safeParse(attributes);
    const name = checked.success ? attributesOf(checked.data).get("service.name") : undefined;
    return typeof name === "string" ? name : null;
}
function readSpan(value, locate, { service, problems }) {
    const checked = (0,zod_problems/* checkWith */.d)(otlpSpan, snakeSpan((0,hide_users/* objectOf */.Xy)(value)), locate);
    if (checked.status === "faulty") {
        problems.push(...checked.problems);
        return [];
    }
    const { trace_id, span_id, parent_span_id } = checked.value;
    const [traceId, spanId] = [(0,bytes/* hexOfId */.U)(trace_id, TRACE_BYTES), (0,bytes/* hexOfId */.U)(span_id, SPAN_BYTES)];
    if (traceId === null || spanId === null) {
        const message = traceId === null ? `trace_id "${trace_id.slice(0, 40)}"` : `span_id "${span_id.slice(0, 40)}"`;
        const hint = "A trace's id is 16 bytes in hex, a span's 8.";
        problems.push({ code: "bad_id", message: `${message} is no id of OpenTelemetry`, hint, at: locate([]) });
        return [];
    }
    const parentId = parent_span_id ? (0,bytes/* hexOfId */.U)(parent_span_id, SPAN_BYTES) : null;
    return [{ traceId, spanId, parentId, span: checked.value, service, locate }];
}
const TRACE_BYTES = 16;
const SPAN_BYTES = 8;

;// CONCATENATED MODULE: ./build/interop/promptfoo-drafts.js




const grading = schemas/* looseObject */._H3({
    pass: schemas/* boolean */.zMY().optional(),
    score: schemas/* number */.aig().optional(),
    reason: schemas/* string */.YjP().nullish(),
});
const result = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1).optional(),
    vars: json/* jsonObject */.o$.optional(),
    prompt: schemas/* looseObject */._H3({ raw: schemas/* string */.YjP().optional(), label: schemas/* string */.YjP().optional() }).optional(),
    provider: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional() })]).optional(),
    response: schemas/* looseObject */._H3({
        output: json/* json */.Pq.optional(),
        error: schemas/* string */.YjP().nullish(),
        tokenUsage: schemas/* looseObject */._H3({ prompt: schemas/* number */.aig().optional(), completion: schemas/* number */.aig().optional() })
            .nullish(),
    })
        .nullish(),
    error: schemas/* string */.YjP().nullish(),
    cost: schemas/* number */.aig().nonnegative().nullish(),
    latencyMs: schemas/* number */.aig().nonnegative().nullish(),
    gradingResult: grading.nullish(),
});
/** Paths of the list of results in promptfoo's files, the newer first. */
const PROMPTFOO_LISTS = [["results", "results"], ["results"]];
/** Traces of promptfoo's results: the variables are the inputs, its grading is data on the trace. */
function promptfooDrafts(rows) {
    const drafts = { drafted: [], problems: [], warnings: [] };
    for (const { value, locate } of rows) {
        const checked = (0,zod_problems/* checkWith */.d)(result, value, locate);
        if (checked.status === "faulty")
            drafts.problems.push(...checked.problems);
        else if (checked.value.vars === undefined && checked.value.prompt?.raw === undefined) {
            const hint = "assize import promptfoo takes what promptfoo eval --output results.json writes.";
            drafts.problems.push({ code: "no_inputs", message: "vars is missing", hint, at: locate([]) });
        }
        else
            drafts.drafted.push({ line: promptfoo_drafts_lineOf(checked.value), locate });
    }
    return drafts;
}
function promptfoo_drafts_lineOf({ id, vars, prompt, provider, response, error, cost, latencyMs, gradingResult, }) {
    const output = response?.output;
    const failed = output === undefined ? (response?.error ?? error) : null;
    const model = typeof provider === "string" ? provider : provider?.id;
    return written({
        trace_id: id ?? null,
        inputs: vars && Object.keys(vars).length > 0 ? vars : { prompt: prompt?.raw ?? "" },
        outputs: output ?? null,
        error: failed ?? null,
        duration_ms: latencyMs ?? null,
        usage: usageOf({ tokens: response?.tokenUsage, cost }),
        tags: promptfoo_drafts_tagsOf({ provider: model, prompt: prompt?.label }),
        assessments: gradingResult ? gradesOf(gradingResult) : null,
    });
}
function usageOf({ tokens, cost, }) {
    const usage = written({
        input_tokens: tokens?.prompt ?? null,
        output_tokens: tokens?.completion ?? null,
        usd: cost ?? null,
    });
    return Object.keys(usage).length > 0 ? usage : null;
}
function promptfoo_drafts_tagsOf(texts) {
    const tags = Object.entries(texts).filter((entry) => Boolean(entry[1]));
    return tags.length > 0 ? Object.fromEntries(tags) : null;
}
function gradesOf({ pass, score, reason }) {
    const grade = (name, value) => written({
        assessment_name: name,
        source: { source_type: "CODE", source_id: "promptfoo" },
        feedback: { value },
        rationale: reason ?? null,
    });
    return [
        ...(pass === undefined ? [] : [grade("pass", pass)]),
        ...(score === undefined ? [] : [grade("score", score)]),
    ];
}

;// CONCATENATED MODULE: ./build/interop/read-foreign.js







const ADAPTERS = {
    mlflow: { drafts: mlflowDrafts, lists: [["traces"]], prepare: exact_times/* quoteTimes */.T },
    otel: { drafts: otelDrafts, lists: [] },
    promptfoo: { drafts: promptfooDrafts, lists: PROMPTFOO_LISTS },
    "openai-evals": { drafts: openaiEvalsDrafts, lists: [["data"]] },
    jsonl: { drafts: plainDrafts, lists: [] },
};
/** The traces of a file of another tool as drafts for a trace file, with every fault. */
function readForeign({ format, file, bytes, }) {
    const { drafts, ...reading } = ADAPTERS[format];
    const { rows, problems } = (0,interop_rows/* readRows */.aK)({ file, bytes, ...reading });
    const read = drafts(rows);
    return { ...read, problems: [...problems, ...read.problems] };
}

// EXTERNAL MODULE: ./build/io/write-new.js
var write_new = __webpack_require__(61689);
;// CONCATENATED MODULE: ./build/labels/server-filter.js
/** Rooms of fields that mean the same to MLflow's servers. */
const SHARED = ["tag", "metadata"];
const SHARED_ATTRIBUTES = ["timestamp", "execution_time", "status"];
/** Whether an MLflow server understands a filter as we do, so that it can be asked for less. */
function isServerFilter(comparisons) {
    return comparisons.every(({ field }) => SHARED.includes(field.room) || (field.room === "attribute" && SHARED_ATTRIBUTES.includes(field.name)));
}

;// CONCATENATED MODULE: ./build/shell/import-cli.js











/** `assize import`: plans the new file, then writes it whole. */
async function runImport(words, started) {
    const imported = await importTraces(requestOf(words), importPorts(started));
    const { file, read, kept, assessments, warnings } = imported;
    await (0,write_new/* writeNew */.q)({ root: started.cwd, path: file.path, text: file.after ?? "" });
    for (const warning of warnings)
        started.console.err(`warning: ${warning}\n`);
    const of = kept === read ? `${kept} traces` : `${kept} of ${read} traces`;
    started.console.err(`${of} imported, with ${assessments} assessments (data on the traces, not labels).\n`);
    started.console.out(`${file.path}\n`);
    return 0;
}
function requestOf(words) {
    const [format = "", source, ...more] = words.positionals;
    if (!isFormat(format)) {
        const message = format === "" ? "assize import wants a format" : `assize import knows no format "${format}"`;
        const hint = `${(0,nearest/* didYouMean */.a)(format, foreign/* FOREIGN_FORMATS */.sd)}Formats: ${foreign/* FOREIGN_FORMATS */.sd.join(", ")}.`;
        throw new errors/* UserError */.y({ code: "format_unknown", message, hint });
    }
    if (source === undefined || more.length > 0) {
        const hint = `For example: assize import ${format} traces.json`;
        throw new errors/* UserError */.y({ code: "source_missing", message: "assize import takes one file or address", hint });
    }
    return {
        format,
        source,
        filter: words.text("filter") ?? null,
        into: words.text("into") ?? "eval",
        name: words.text("name") ?? null,
    };
}
function isFormat(word) {
    return foreign/* FOREIGN_FORMATS */.sd.some((format) => format === word);
}
function importPorts(started) {
    return {
        read: (request, comparisons) => /^https?:\/\//i.test(request.source)
            ? readServer(request, comparisons, started)
            : readFileOf(request, started.cwd),
        exists: async (path) => (await (0,promises_.stat)((0,external_node_path_.join)(started.cwd, path)).catch(() => null)) !== null,
    };
}
async function readFileOf({ format, source }, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, source);
    const status = await (0,promises_.stat)(path).catch(() => null);
    const at = { file: source };
    if (!status?.isFile())
        throw new errors/* UserError */.y({ code: "no_file", message: "there is no such file", at });
    if (status.size > interop_rows/* MAX_FOREIGN_BYTES */.E0) {
        const message = `larger than ${interop_rows/* MAX_FOREIGN_BYTES */.E0} bytes`;
        throw new errors/* UserError */.y({ code: "too_large", message, hint: "Export it in parts.", at });
    }
    return readForeign({ format, file: source, bytes: await (0,promises_.readFile)(path) });
}
async function readServer({ format, source, filter }, comparisons, { env, signal }) {
    if (format !== "mlflow") {
        const message = `assize import ${format} reads files, not addresses`;
        throw new errors/* UserError */.y({ code: "no_server", message, hint: "Download it first." });
    }
    const { mlflowServerTraces } = await __webpack_require__.e(/* import() */ 8644).then(__webpack_require__.bind(__webpack_require__, 48644));
    const token = env.MLFLOW_TRACKING_TOKEN || null;
    const asked = isServerFilter(comparisons) ? filter : null;
    const rows = [];
    for await (const value of mlflowServerTraces({ address: source, token, filter: asked, signal })) {
        const place = { file: `trace ${rows.length} of ${source} (${idOf(value)})` };
        rows.push({ value, locate: () => place });
    }
    return mlflowDrafts(rows);
}
function idOf({ trace_info }) {
    const info = trace_info && typeof trace_info === "object" && !Array.isArray(trace_info) ? trace_info : {};
    return String(info.trace_id);
}


/***/ })

};
