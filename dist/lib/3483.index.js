export const id = 3483;
export const ids = [3483];
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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(38657);
// EXTERNAL MODULE: ./build/formats/load-labels.js
var load_labels = __webpack_require__(32011);
// EXTERNAL MODULE: ./build/formats/load-schemas.js + 1 modules
var load_schemas = __webpack_require__(49524);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(38851);
// EXTERNAL MODULE: ./build/formats/text-file.js
var text_file = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
// EXTERNAL MODULE: ./build/interop/exact-times.js
var exact_times = __webpack_require__(87438);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/interop/foreign.js
var foreign = __webpack_require__(40634);
// EXTERNAL MODULE: ./build/interop/hide-users.js
var hide_users = __webpack_require__(16101);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(45445);
// EXTERNAL MODULE: ./build/interop/bytes.js
var bytes = __webpack_require__(65961);
;// CONCATENATED MODULE: ./build/interop/label-assessment.js




/** A label as an assessment of MLflow by a person. */
function labelAssessment({ at: _, ...label }, { overridden, to }) {
    const { span_id, overrides, metadata } = label;
    const spanId = span_id ? spanIdOf(span_id, to.trace) : null;
    const texts = Object.entries(metadata ?? {}).map(([key, value]) => [key, textOf(value)]);
    const written = {
        ...label,
        assessment_id: idFor(label.assessment_id, to),
        trace_id: to.id,
        last_update_time: label.last_update_time ?? label.create_time,
        valid: label.valid !== false && !overridden,
        ...(overrides && { overrides: idFor(overrides, to) }),
        ...(label.expectation && { expectation: expectationOf((0,label_value/* labelPayload */.p)(label) ?? null) }),
        metadata: { ...Object.fromEntries(texts), ...(span_id && { [SPAN_PATH_KEY]: span_id }) },
        ...(span_id && { span_id: spanId }),
    };
    return written; // made of a label, which was read as JSON
}
/** Where an assessment on a span keeps the path by which our labels name the span. */
const SPAN_PATH_KEY = "assize.span_path";
/** The same label on a second trace of equal content is an assessment of its own. */
function idFor(id, { id: traceId, index }) {
    return index === 0 ? id : `a-${(0,hash/* sha256 */.sc)(`${id} ${traceId}`).slice(0, 32)}`;
}
function textOf(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
function expectationOf(value) {
    if (value === null || typeof value !== "object")
        return { value };
    return { serialized_value: { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) } };
}
const SPAN_BYTES = 8;
/** MLflow's id (hex) of the span at a path such as `retrieve[0]`: the first span of that name; null where there is none. */
function spanIdOf(path, trace) {
    const { name, position } = /^(?<name>.*)\[(?<position>\d+)\]$/s.exec(path)?.groups ?? { name: path };
    const { spans } = (0,hide_users/* objectOf */.Xy)(trace.data);
    const named = (Array.isArray(spans) ? spans : []).map(hide_users/* objectOf */.Xy).filter((span) => span.name === name);
    const id = named[Number(position ?? 0)]?.span_id;
    return typeof id === "string" ? ((0,bytes/* hexOfId */.U)(id, SPAN_BYTES) ?? id) : null;
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/formats/mlflow-trace.js
var mlflow_trace = __webpack_require__(73018);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
// EXTERNAL MODULE: ./build/interop/check-spans.js
var check_spans = __webpack_require__(26749);
;// CONCATENATED MODULE: ./build/interop/mlflow-of-trace.js







/** A trace that was not MLflow's in MLflow's form, under the given id. A root span is made where no span is the whole trace. */
function mlflowOfTrace(trace, id) {
    const spans = withRoot(trace);
    return {
        info: {
            trace_id: id,
            ...(trace.at_ms !== null && { request_time: new Date(trace.at_ms).toISOString() }),
            ...(trace.duration_ms !== null && { execution_duration_ms: trace.duration_ms }),
            state: trace.outcome.status === "silent" && trace.outcome.reason !== "no_output" ? "ERROR" : "OK",
            trace_metadata: metadataOf(trace),
            tags: trace.tags,
            assessments: trace.assessments.map((one) => ({ ...one, trace_id: id })), // read as JSON
        },
        data: { spans: spans.map((span, index) => spanOf(span, { id, index, spans, at_ms: trace.at_ms ?? 0 })) },
    };
}
function metadataOf({ metadata, record_id, session, usage, inputs, outcome }) {
    const { [read_trace/* SOURCE_ID_KEY */.YV]: _, ...own } = metadata;
    const texts = Object.entries(own).map(([key, value]) => [key, mlflow_of_trace_textOf(value)]);
    const { usd, ...tokens } = usage ?? {};
    return {
        ...Object.fromEntries(texts),
        "mlflow.trace_schema.version": "3",
        "mlflow.traceInputs": JSON.stringify(inputs),
        ...(outcome.status === "answered" && { "mlflow.traceOutputs": JSON.stringify(outcome.outputs) }),
        ...(record_id !== null && { [mlflow_trace/* RECORD_ID_KEY */.cf]: record_id }),
        ...(session !== null && { "mlflow.trace.session": session }),
        ...(Object.keys(tokens).length > 0 && { "mlflow.trace.tokenUsage": JSON.stringify(tokens) }),
        ...(usd !== undefined && { "mlflow.trace.cost": JSON.stringify({ total_cost: usd }) }),
    };
}
function mlflow_of_trace_textOf(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** The spans, the first of them one whose inputs and outputs are the trace's. */
function withRoot(trace) {
    const [first] = trace.spans;
    const whole = (0,canonical/* canonicalJson */.d)([trace.inputs, (0,formats_trace/* outputsOf */.Yz)(trace)]);
    const isWhole = first?.parent == null && (0,canonical/* canonicalJson */.d)([first?.inputs ?? null, first?.outputs ?? null]) === whole;
    if (first && isWhole)
        return trace.spans;
    const { outcome, duration_ms } = trace;
    const root = {
        name: "app",
        type: "CHAIN",
        inputs: trace.inputs,
        ...(outcome.status === "answered"
            ? { outputs: outcome.outputs }
            : outcome.detail && { error: outcome.detail }),
        start_ms: 0,
        ...(duration_ms !== null && { end_ms: duration_ms }),
    };
    return [root, ...trace.spans.map((span) => ({ ...span, parent: movedParent(span.parent) }))];
}
/** Parents by index move by one for the root that was put before them; what had none is the root's. */
function movedParent(parent) {
    if (typeof parent === "number")
        return parent + 1;
    return parent ?? 0;
}
function spanOf({ name, type, inputs, outputs, start_ms, end_ms, error, parent }, around) {
    const { id, index, at_ms } = around;
    const members = [
        ["mlflow.spanType", type],
        ["mlflow.spanInputs", inputs],
        ["mlflow.spanOutputs", outputs],
    ];
    const said = members.filter((entry) => entry[1] !== undefined);
    const above = typeof parent === "string" ? around.spans.findIndex((one) => one.name === parent) : parent;
    return {
        trace_id: (0,bytes/* base64OfHex */.Q)((0,bytes/* hexOfId */.U)(id, 16) ?? (0,hash/* sha256 */.sc)(id).slice(0, 32)),
        span_id: spanId(id, index),
        parent_span_id: above == null || above < 0 || above >= around.spans.length ? null : spanId(id, above),
        name,
        start_time_unix_nano: nanos(at_ms, start_ms ?? 0),
        end_time_unix_nano: nanos(at_ms, end_ms ?? start_ms ?? 0),
        events: error
            ? [
                {
                    name: "exception",
                    time_unix_nano: nanos(at_ms, end_ms ?? 0),
                    attributes: { "exception.message": error },
                },
            ]
            : [],
        status: { code: error ? "STATUS_CODE_ERROR" : "STATUS_CODE_OK", message: error ?? "" },
        attributes: {
            [check_spans/* REQUEST_ID */.A]: JSON.stringify(id),
            ...Object.fromEntries(said.map(([key, value]) => [key, JSON.stringify(value)])),
        },
    };
}
function spanId(id, index) {
    return (0,bytes/* base64OfHex */.Q)((0,hash/* sha256 */.sc)(`${id} ${index}`).slice(0, 16));
}
/** Milliseconds as whole nanoseconds, in digits. */
function nanos(at_ms, offset_ms) {
    return String(BigInt(Math.round(at_ms)) * 1000000n + BigInt(Math.round(offset_ms * 1e6)));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./build/interop/verdict-assessment.js



/** One line of what `assize gate --verdicts` writes, as far as an export needs it. */
const recordedVerdict = schemas/* looseObject */._H3({
    trace_id: schemas/* string */.YjP().min(1),
    scorer: schemas/* string */.YjP().min(1),
    status: schemas/* enum */.k5n(["scored", "unscored"]),
    value: json/* json */.Pq.optional(),
    rationale: schemas/* string */.YjP().nullish(),
    reason: schemas/* string */.YjP().nullish(),
    model: schemas/* string */.YjP().nullish(),
});
/** A verdict as an assessment of MLflow: of a model where one was asked, else of code; unscored is an error, never a value. */
function verdictAssessment(verdict, traceId) {
    const { scorer, status, value, rationale, reason, model } = verdict;
    const error = { error_code: reason ?? "unscored", error_message: rationale ?? reason ?? "unscored" };
    const feedback = status === "scored" ? { value: value ?? null } : { value: null, error };
    return {
        assessment_id: `a-${(0,hash/* sha256 */.sc)(JSON.stringify([traceId, scorer, model ?? null])).slice(0, 32)}`,
        assessment_name: scorer.replaceAll(".", "_"),
        trace_id: traceId,
        source: sourceOf({ scorer, model: model ?? null }),
        feedback,
        ...(rationale && { rationale }),
        valid: true,
    };
}
function sourceOf({ scorer, model }) {
    return model === null
        ? { source_type: "CODE", source_id: scorer }
        : { source_type: "LLM_JUDGE", source_id: model };
}

;// CONCATENATED MODULE: ./build/interop/mlflow-export.js







/**
 * Traces in MLflow's form: those that came from MLflow as they came, one for each id that another tool gave, with people's
 * labels and recorded verdicts as assessments.
 */
function mlflowExport({ kept, labels, verdicts, }) {
    const traces = restored(kept);
    const labelsOf = grouped(labels);
    const verdictsOf = grouped(verdicts);
    const overridden = new Set(labels.map(({ overrides }) => overrides).filter(Boolean));
    const told = { labels: new Set(), verdicts: new Set() };
    const seen = new Map();
    const lines = traces.map(({ value, id, contentId }) => {
        const index = seen.get(contentId) ?? 0;
        seen.set(contentId, index + 1);
        const ids = [...new Set([contentId, id])];
        const mine = ids.flatMap((one) => labelsOf.get(one) ?? []);
        const judged = ids.flatMap((one) => verdictsOf.get(one) ?? []);
        for (const { assessment_id } of mine)
            told.labels.add(assessment_id);
        for (const verdict of judged)
            told.verdicts.add(verdict);
        const to = { trace: value, id, index };
        const added = [
            ...mine.map((label) => labelAssessment(label, { overridden: overridden.has(label.assessment_id), to })),
            ...judged.map((verdict) => verdictAssessment(verdict, id)),
        ];
        return (0,foreign/* lineText */.oZ)(withAssessments(value, added));
    });
    return {
        lines,
        labels: told.labels.size,
        verdicts: told.verdicts.size,
        lost: labels.filter(({ assessment_id }) => !told.labels.has(assessment_id)).length,
    };
}
/** One trace for each foreign id; MLflow's own form goes before a copy of it in ours. */
function restored(kept) {
    const found = new Map();
    const own = kept.filter(({ value }) => (0,json/* isPlainObject */.Qd)(value.info));
    for (const { value, trace } of own) {
        const info = (0,hide_users/* objectOf */.Xy)(value.info);
        const id = typeof info.trace_id === "string" ? info.trace_id : trace.trace_id;
        const whole = { ...value, info: { ...info, trace_id: id } };
        if (!found.has(id))
            found.set(id, { value: whole, id, contentId: trace.trace_id });
    }
    for (const { value, trace } of kept) {
        if ((0,json/* isPlainObject */.Qd)(value.info))
            continue;
        const ids = (0,read_trace/* sourceIds */.Mi)(trace);
        for (const id of ids.length > 0 ? ids : [trace.trace_id]) {
            if (!found.has(id))
                found.set(id, { value: mlflowOfTrace(trace, id), id, contentId: trace.trace_id });
        }
    }
    return [...found.values()];
}
function grouped(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.trace_id);
        if (group)
            group.push(item);
        else
            groups.set(item.trace_id, [item]);
    }
    return groups;
}
/** A trace with more assessments; one that it carries already under the same id is replaced. */
function withAssessments(trace, added) {
    if (added.length === 0)
        return trace;
    const info = (0,hide_users/* objectOf */.Xy)(trace.info);
    const ids = new Set(added.map(({ assessment_id }) => assessment_id));
    const before = Array.isArray(info.assessments) ? info.assessments : [];
    const rest = before.filter((one) => !ids.has((0,hide_users/* objectOf */.Xy)(one).assessment_id));
    return { ...trace, info: { ...info, assessments: [...rest, ...added] } };
}

// EXTERNAL MODULE: ./build/interop/rows.js
var interop_rows = __webpack_require__(35065);
;// CONCATENATED MODULE: ./build/commands/export.js












/** The suite's traces with labels and verdicts as JSON lines of MLflow traces. Throws one UserError with every fault. */
async function exportMlflow({ configPath, verdicts }, tree) {
    const door = { tree, folder: (0,tree_path/* folderOf */.yS)(configPath), findings: (0,formats_findings/* newFindings */.FN)() };
    const labels = await (0,load_labels/* loadLabels */.U)(door, await (0,load_schemas/* loadSchemas */.B)(door));
    const paths = await tree.list(["traces/*.jsonl", "traces/labelled/**/*.json"].map((glob) => (0,formats_door/* inFolder */._)(door, glob)));
    const kept = [];
    for (const path of paths)
        kept.push(...(await keptIn(door, path)));
    const given = verdicts === null ? [] : verdictsIn(door, verdicts);
    (0,formats_findings/* throwIfFaulty */.r8)(door.findings);
    const { lines, lost, ...counts } = mlflowExport({ kept, labels, verdicts: given });
    const missing = lost > 0 ? [`${lost} labels left out: the traces they are about are not under traces/`] : [];
    return {
        text: lines.map((line) => `${line}\n`).join(""),
        traces: lines.length,
        ...counts,
        warnings: [...door.findings.warnings, ...missing],
    };
}
async function keptIn({ tree, findings }, path) {
    const chunks = [];
    for await (const chunk of tree.chunks(path))
        chunks.push(chunk);
    const file = (0,tree_path/* nameIn */.ZC)(tree, path);
    const { rows, problems } = (0,interop_rows/* readRows */.aK)({ file, bytes: (0,text_file/* joinBytes */.mE)(chunks), prepare: quoteIfMlflow });
    const reporter = (0,formats_findings/* fileReporter */.CD)(findings, file);
    reporter.tell(problems);
    const kept = rows.flatMap((row) => {
        const read = (0,read_trace/* readTrace */.ce)({ value: row.value, at: { file } });
        if (read.status === "read")
            return [{ value: row.value, trace: read.trace }]; // rows are objects
        reporter.tell(read.problems.map((problem) => ({ ...problem, at: row.locate([]) })));
        return [];
    });
    reporter.finish();
    return kept;
}
/** In MLflow's form alone: in ours these keys could be an app's own inputs. */
function quoteIfMlflow(text) {
    return /^\s*\{\s*"(info|data)"/.test(text) ? (0,exact_times/* quoteTimes */.T)(text) : text;
}
function verdictsIn({ findings }, { file, bytes }) {
    const { rows, problems } = (0,interop_rows/* readRows */.aK)({ file, bytes });
    const reporter = (0,formats_findings/* fileReporter */.CD)(findings, file);
    reporter.tell(problems);
    const verdicts = rows.flatMap(({ value, locate }) => {
        const checked = (0,zod_problems/* checkWith */.d)(recordedVerdict, value, locate);
        if (checked.status === "sound")
            return [checked.value];
        reporter.tell(checked.problems);
        return [];
    });
    reporter.finish();
    return verdicts;
}

// EXTERNAL MODULE: ./build/formats/load-config.js
var load_config = __webpack_require__(92318);
// EXTERNAL MODULE: ./build/formats/load-judges.js
var load_judges = __webpack_require__(40016);
// EXTERNAL MODULE: ./build/formats/model-use.js
var model_use = __webpack_require__(18204);
;// CONCATENATED MODULE: ./build/interop/mlflow-judge.js

/** The version of MLflow whose form this is, and the number that it gives to the form. */
const MLFLOW_VERSION = "3.14.0";
const SERIALIZATION_VERSION = 1;
/** What instructions may name in MLflow: whole fields, never a part of one. */
const VARIABLES = ["inputs", "outputs", "expectations", "trace", "conversation"];
/**
 * A judge as MLflow's judge of instructions. Only one that would say the same there is written: what MLflow's form has no
 * place for is a reason to leave it out. How verdicts become a pass, trust and alignment are ours and no part of a judge.
 */
function mlflowJudge({ file, examples }, defaults) {
    const { name, instructions, value = "boolean", parameters } = file;
    const model = (0,model_use/* modelOf */.DM)(file, { judge: defaults.model ?? undefined });
    const type = valueType(value);
    const variables = variablesOf(instructions ?? "");
    const reason = firstReason([
        [file.model === model_use/* RECORDED */.Ny, "its verdicts are recorded, so it has no instructions"],
        [file.builtin !== undefined, `it is built in (${file.builtin}); MLflow's of that name says other things`],
        [instructions === undefined, "it has no instructions"],
        [model === null, "no model is named"],
        [
            file.guidelines.length > 0 || examples.length > 0,
            memoryReason(file.guidelines.length, examples.length),
        ],
        [file.repeat > 1, `it is read ${file.repeat} times, and MLflow reads once`],
        [variables.some((one) => !VARIABLES.includes(one)), `MLflow knows no {{ ${partOf(variables)} }}`],
        [
            type === null,
            "its numbers have bounds, which MLflow's type has not, or its answers are of several types",
        ],
    ]);
    if (reason !== null || type === null)
        return { status: "left_out", reason: reason ?? "" };
    const body = { instructions: instructions ?? "", model, feedback_value_type: type };
    if (Object.keys(parameters).length > 0)
        body.inference_params = parameters;
    return { status: "written", judge: serialized(name, body, variables.includes("conversation")) };
}
function serialized(name, body, isSessionLevel) {
    return {
        name,
        description: null,
        aggregations: null,
        is_session_level_scorer: isSessionLevel,
        mlflow_version: MLFLOW_VERSION,
        serialization_version: SERIALIZATION_VERSION,
        instructions_judge_pydantic_data: body,
    };
}
function firstReason(reasons) {
    return reasons.find(([holds]) => holds)?.[1] ?? null;
}
function memoryReason(guidelines, examples) {
    return `it has learned (${guidelines} guidelines, ${examples} examples), and MLflow keeps examples as ids of traces on its server, not as what they say`;
}
function variablesOf(instructions) {
    return [...instructions.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = ""]) => name);
}
function partOf(variables) {
    return variables.find((one) => !VARIABLES.includes(one)) ?? "";
}
/** A vocabulary as the fragment of JSON Schema that MLflow keeps; null where it has no such type. */
function valueType(value) {
    const title = "Result";
    if (value === "boolean")
        return { title, type: "boolean" };
    if (value === "text")
        return { title, type: "string" };
    if ("categories" in value) {
        const [type, ...more] = new Set(value.categories.map((category) => typeof category));
        return type === "string" && more.length === 0 ? { title, type, enum: [...value.categories] } : null;
    }
    const { min, max, integer } = value.number;
    return min === undefined && max === undefined ? { title, type: integer ? "integer" : "number" } : null;
}

;// CONCATENATED MODULE: ./build/commands/export-judges.js





/** The suite's judges in the form in which MLflow stores one; a judge that would not be the same there is named instead. */
async function exportJudges(configPath, tree) {
    const door = { tree, folder: (0,tree_path/* folderOf */.yS)(configPath), findings: (0,formats_findings/* newFindings */.FN)() };
    const config = await (0,load_config/* loadConfig */.Z)(door, configPath);
    const { judges } = await (0,load_judges/* loadJudges */.D)(door, config);
    (0,formats_findings/* throwIfFaulty */.r8)(door.findings);
    const model = config.config?.models.judge ?? null;
    const made = [...judges.values()].map(({ judge }) => ({
        name: judge.file.name,
        ...mlflowJudge(judge, { model }),
    }));
    const written = made.flatMap((one) => (one.status === "written" ? [one.judge] : []));
    return {
        text: written.map((judge) => `${JSON.stringify(judge)}\n`).join(""),
        judges: written.length,
        warnings: made.flatMap((one) => one.status === "left_out" ? [`judge ${one.name} is left out: ${one.reason}`] : []),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/tree-disk.js + 1 modules
var tree_disk = __webpack_require__(13791);
// EXTERNAL MODULE: ./build/io/write-new.js
var write_new = __webpack_require__(61689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
;// CONCATENATED MODULE: ./build/shell/export-cli.js








/** `assize export`: a new file, or standard output for "-". */
async function runExport(words, { cwd, console }) {
    const to = words.text("to") ?? "mlflow";
    if (to !== "mlflow") {
        const problem = {
            code: "format_unknown",
            message: `assize export knows no tool "${to}"`,
            hint: "Tools: mlflow.",
        };
        throw new errors/* UserError */.y(problem);
    }
    const [file, ...more] = words.positionals;
    if (file === undefined || more.length > 0) {
        const hint = "For example: assize export --to mlflow labelled.jsonl";
        throw new errors/* UserError */.y({ code: "file_missing", message: "assize export takes the one file to write", hint });
    }
    const configPath = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV));
    const verdicts = await verdictsFrom(words.text("verdicts"), cwd);
    const tree = (0,tree_disk/* diskTree */.c)({ root: cwd });
    const done = await exportMlflow({ configPath, verdicts }, tree);
    const judgesFile = words.text("judges");
    const judges = judgesFile === undefined ? null : await exportJudges(configPath, tree);
    if (done.traces === 0) {
        throw new errors/* UserError */.y({
            code: "nothing_to_export",
            message: "nothing to export: there are no traces under traces/",
        });
    }
    await refuseTaken([file, judgesFile], cwd);
    if (file === "-")
        console.out(done.text);
    else
        await (0,write_new/* writeNew */.q)({ root: cwd, path: file, text: done.text });
    if (judges && judgesFile !== undefined)
        await (0,write_new/* writeNew */.q)({ root: cwd, path: judgesFile, text: judges.text });
    const warnings = [...done.warnings, ...(judges?.warnings ?? [])];
    for (const warning of warnings)
        console.err(`warning: ${warning}\n`);
    console.err(`${done.traces} traces exported, with ${done.labels} labels and ${done.verdicts} verdicts.\n`);
    if (judges)
        console.err(`${judges.judges} judges exported.\n`);
    return 0;
}
/** Both files or none: the second is looked for before the first is written. */
async function refuseTaken(files, cwd) {
    for (const file of files) {
        if (file === undefined || file === "-")
            continue;
        if ((await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, file)).catch(() => null)) === null)
            continue;
        const hint = "Name another file, or move it away.";
        throw new errors/* UserError */.y({ code: "file_taken", message: "there is such a file already", hint, at: { file } });
    }
}
async function verdictsFrom(file, cwd) {
    if (file === undefined)
        return null;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch((cause) => {
        throw new errors/* UserError */.y({ code: "no_file", message: "there is no such file", at: { file } }, { cause });
    });
    return { file, bytes };
}


/***/ })

};
