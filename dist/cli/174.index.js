export const id = 174;
export const ids = [174];
export const modules = {

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ addLabels),
  j: () => (/* binding */ addText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/write-trace.js
var write_trace = __webpack_require__(1092);
// EXTERNAL MODULE: ./build/labels/check-labels.js + 2 modules
var check_labels = __webpack_require__(327);
;// CONCATENATED MODULE: ./build/labels/label-file.js
/** Where the labels of a question by a labeler stand, from the configuration's folder. */
function labelPath({ schema, labeler }) {
    return `labels/${schema}/${labeler}.jsonl`;
}
/** Where a labelled trace stands, from the configuration's folder. */
function labelledTracePath(traceId) {
    return `traces/labelled/${traceId.slice(3, 5)}/${traceId}.json`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
// EXTERNAL MODULE: ./build/formats/json-file.js + 2 modules
var json_file = __webpack_require__(1888);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(5158);
;// CONCATENATED MODULE: ./build/labels/read-handed-in.js





/** An answer that somebody kept elsewhere: what it is about, what it says, who said it. */
const groundTruth = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).optional(),
    inputs: json/* json */.Pq.optional(),
    name: schemas/* string */.YjP().min(1).optional(),
    value: json/* json */.Pq,
    labeler: schemas/* string */.YjP().min(1).optional(),
    reason: schemas/* string */.YjP().optional(),
})
    .refine(({ id, inputs }) => (id === undefined) !== (inputs === undefined), {
    error: "an answer has exactly one of: id, inputs",
});
/**
 * Reads a file that was handed in: label lines as the review page writes them, the traces that go with them, and answers
 * kept elsewhere (`id` or `inputs`, `value`, `labeler`, `reason`).
 */
function readHandedIn(file, text) {
    const lines = [];
    const faults = [];
    for (const [index, written] of text.split("\n").entries()) {
        const line = written.replace(/\r$/, "");
        if (line.trim() === "")
            continue;
        const at = (offset) => ({ file, line: index + 1, column: offset + 1 });
        const read = readLine(line, at);
        if ("faults" in read)
            faults.push(...read.faults);
        else
            lines.push(read);
    }
    return { lines, faults };
}
function readLine(line, at) {
    const parsed = (0,json_file/* parseJson */.q)(line, at);
    if (parsed.status === "faulty")
        return { faults: [parsed.problem] };
    const { value, locate } = parsed;
    const number = at(0).line ?? 1;
    const label = labelKeys.safeParse(value);
    if (label.success) {
        const { assessment_name, assessment_id, source } = label.data;
        return {
            kind: "label",
            text: line,
            name: assessment_name,
            id: assessment_id,
            labeler: source.source_id,
            line: number,
        };
    }
    if (isTrace(value))
        return readCarried((0,read_trace/* readTrace */.ce)({ value, at: at(0) }));
    const checked = (0,zod_problems/* checkWith */.d)(groundTruth, value, locate);
    if (checked.status === "faulty")
        return { faults: checked.problems };
    return { kind: "answer", answer: checked.value, locate, line: number };
}
/** What makes a line a label; whether it is a sound one is for the check to say. */
const labelKeys = schemas/* object */.Ikc({
    assessment_name: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
    assessment_id: schemas/* string */.YjP(),
    source: schemas/* object */.Ikc({ source_id: schemas/* string */.YjP().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u) }),
});
function isTrace(value) {
    if (typeof value !== "object" || value === null)
        return false;
    return "info" in value || "outputs" in value || "error" in value;
}
function readCarried(read) {
    return read.status === "read" ? { kind: "trace", trace: read.trace } : { faults: read.problems };
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(2393);
;// CONCATENATED MODULE: ./build/labels/write-labels.js
/**
 * The label lines of one item in MLflow's assessment shape, oldest first: answers that were handed in and changed since
 * stay, each taken back by the next. An item that the person has not moved on from has none yet.
 */
function labelsOf({ head, labeler, item, sampling }) {
    if (!item.done)
        return [];
    return head.questions.flatMap((question) => {
        const last = item.answers[question.name];
        const answers = [...(item.earlier[question.name] ?? []), ...(last ? [last] : [])];
        return answers.map((answer) => lineOf({ head, labeler, item, sampling }, question, answer));
    });
}
/** A trace as it goes with its labels, in the short form of trace files. */
function carriedTrace({ trace_id, record_id, inputs, outputs, error, spans }) {
    const trace = { trace_id };
    if (record_id !== null)
        trace.record_id = record_id;
    trace.inputs = inputs;
    if (error === null)
        trace.outputs = outputs;
    else
        trace.error = error;
    // Spans came from a trace file: their parts are JSON but for undefined members, which the round trip drops.
    if (spans.length > 0)
        trace.spans = JSON.parse(JSON.stringify(spans));
    return trace;
}
function lineOf({ head: { list }, labeler, item, sampling }, question, answer) {
    const skipped = item.skipped !== null && answer === item.answers[question.name];
    return {
        assessment_id: answer.id,
        assessment_name: question.name,
        trace_id: item.trace_id,
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: answer.at,
        ...labelContent(question.type, answer.value),
        ...(answer.reason.trim() === "" ? {} : { rationale: answer.reason.trim() }),
        ...(answer.overrides === null ? {} : { overrides: answer.overrides }),
        metadata: {
            schema_version: String(answer.version),
            ...(list.session === null ? {} : { session: list.session }),
            ...(list.draw === null ? {} : { draw: list.draw }),
            sampling,
            blind: String(list.blind),
            ...(skipped ? { skipped: "true" } : {}),
        },
    };
}
/** What a label says, in MLflow's shape: expectations that are lists or objects stand as JSON in a text. */
function labelContent(type, value) {
    if (type === "feedback")
        return { feedback: { value } };
    if (value === null || typeof value !== "object")
        return { expectation: { value } };
    const serialized_value = { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) };
    return { expectation: { serialized_value } };
}

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(7553);
;// CONCATENATED MODULE: ./build/commands/labels/answer-lines.js




/** Answers kept elsewhere as label lines: each finds its trace by id, record or inputs, its question and its labeler. */
async function answerLines({ lines, side, request, ports, }) {
    const answers = lines.filter((line) => line.kind === "answer");
    if (answers.length === 0)
        return { lines: [], faults: [] };
    const carried = lines.flatMap((line) => (line.kind === "trace" ? [line.trace] : []));
    const traces = [...(await allTraces(side, answers)), ...carried];
    const read = answers.map((line) => labelFor(line, { traces, side, request, ports }));
    return {
        lines: read.filter((one) => "text" in one),
        faults: read.flatMap((one) => ("faults" in one ? one.faults : [])),
    };
}
/** Labelled traces, recorded ones, and those of trace files that an answer names by id. */
async function allTraces(side, answers) {
    const named = answers.flatMap(({ answer }) => answer.id ?? []);
    const recordedPath = side.recorded === null ? null : (0,door/* inFolder */._)(side.door, side.recorded);
    return [...(await (0,label_side/* tracesOf */.Or)(side, named, recordedPath)).values()];
}
function labelFor(line, finding) {
    const { answer, locate } = line;
    const name = answer.name ?? finding.request.schema;
    const labeler = answer.labeler ?? finding.request.labeler;
    if (name === null || labeler === null) {
        const [missing, flag] = name === null ? ["question", "--schema"] : ["labeler", "--labeler"];
        const message = `the answer says no ${missing}`;
        return {
            faults: [{ code: `no_${missing}`, message, hint: `Name one for all with ${flag}.`, at: locate([]) }],
        };
    }
    const found = finding.traces.filter((trace) => isAbout(trace, answer));
    const [trace] = found;
    if (!trace || found.length > 1)
        return { faults: [notOne(line, found.length)] };
    const schema = finding.side.schemas.get(name);
    const id = finding.ports.newId();
    const label = {
        assessment_id: id,
        assessment_name: name,
        trace_id: trace.trace_id,
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: new Date(finding.ports.now()).toISOString(),
        ...labelContent(schema?.type ?? "feedback", answer.value),
        ...(answer.reason ? { rationale: answer.reason } : {}),
        metadata: { schema_version: String(schema?.version ?? 1), sampling: "chosen" },
    };
    return { kind: "label", text: JSON.stringify(label), name, labeler, id, line: line.line };
}
function isAbout(trace, { id, inputs }) {
    if (id !== undefined)
        return trace.trace_id === id || trace.record_id === id;
    return inputs !== undefined && (0,canonical/* canonicalJson */.d)(trace.inputs) === (0,canonical/* canonicalJson */.d)(inputs);
}
function notOne({ answer, locate }, count) {
    const what = answer.id === undefined ? "these inputs" : `"${answer.id}"`;
    const at = locate([answer.id === undefined ? "inputs" : "id"]);
    if (count > 1) {
        const hint = "Name the one that is meant by its trace id.";
        return { code: "ambiguous_trace", message: `${count} traces answer ${what}`, hint, at };
    }
    const hint = "Its trace stands in no file under traces/: put it there, or on a line of this file.";
    return { code: "unknown_trace", message: `there is no trace of ${what}`, hint, at };
}

;// CONCATENATED MODULE: ./build/commands/labels/csv-lines.js

const COLUMNS = ["id", "inputs", "name", "value", "labeler", "reason"];
/**
 * A CSV of answers (RFC 4180, first line the names of the columns) as JSON lines with the same line numbers. `inputs` is
 * JSON or a text; a value that is a number or true or false is one.
 */
function csvLines(file, text) {
    const [head = [], ...rows] = csvRows(text.replace(/^\ufeff/, ""));
    const unknown = head.filter((name) => !COLUMNS.includes(name));
    if (unknown.length > 0 || !head.includes("value")) {
        const message = unknown.length > 0 ? `a column "${unknown[0]}" is not known` : 'there is no column "value"';
        throw new errors/* UserError */.y({
            code: "bad_csv",
            message,
            hint: `Columns: ${COLUMNS.join(", ")}.`,
            at: { file, line: 1 },
        });
    }
    const lines = rows.map((row) => {
        const cells = head.map((name, at) => [name, cellValue(name, row[at] ?? "")]);
        return row.every((cell) => cell === "")
            ? ""
            : JSON.stringify(Object.fromEntries(cells.filter(([, cell]) => cell !== "")));
    });
    return `\n${lines.join("\n")}\n`;
}
function cellValue(name, cell) {
    if (name !== "value" && name !== "inputs")
        return cell;
    try {
        return JSON.parse(cell);
    }
    catch {
        return cell;
    }
}
/** Rows of cells; a quoted cell may hold commas, quotes written twice, and line ends. */
function csvRows(text) {
    const rows = [];
    let row = [];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
        row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
        if (end === ",")
            continue;
        if (row.length > 1 || row[0] !== "" || end !== "")
            rows.push(row);
        row = [];
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/commands/labels/add.js










/** Takes up answers that were handed in: all of them, or none and every fault with its line. */
async function addLabels(request, ports) {
    const text = await ports.readFile(request.file);
    return addText({ ...request, text }, ports);
}
/** The same for a text in memory, as the review server has it. */
async function addText(request, ports) {
    const configPath = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, request.configPath));
    const side = await (0,label_side/* labelSide */.EM)(ports.diskTree(ports.workspace), configPath);
    const handed = readHandedIn(request.file, request.file.endsWith(".csv") ? csvLines(request.file, request.text) : request.text);
    const carried = new Map(handed.lines.flatMap((line) => line.kind === "trace" ? [[line.trace.trace_id, line.trace]] : []));
    const answers = await answerLines({ lines: handed.lines, side, request, ports });
    const known = new Set(side.labels.map(({ assessment_id }) => assessment_id));
    const given = [...handed.lines.filter((line) => line.kind === "label"), ...answers.lines];
    const fresh = given.filter(({ id }) => !known.has(id));
    const faults = [...handed.faults, ...answers.faults];
    const traces = await (0,label_side/* tracesOf */.Or)(side, fresh.map(traceOf));
    const checked = await check({
        side,
        fresh,
        traces: new Set([...traces.keys(), ...carried.keys()]),
        request,
        ports,
    });
    faults.push(...checked.faults, ...side.door.findings.problems);
    if (faults.length > 0)
        throw new errors/* UserError */.y(faults);
    const files = [...checked.files, ...traceFiles({ side, fresh, carried, traces })];
    if (!request.dryRun)
        await ports.writeFiles(files);
    return { labels: fresh.length, known: given.length - fresh.length, by: countBy(fresh), files };
}
/** The trace that a line is about; empty where it names none, which the check tells. */
function traceOf({ text }) {
    const { trace_id } = JSON.parse(text); // it was read as an object
    return typeof trace_id === "string" ? trace_id : "";
}
/** Holds the new lines to the rules of the check, each told at its line of the file that was handed in. */
async function check({ side, fresh, traces, request, ports, }) {
    const byPath = new Map();
    for (const label of fresh) {
        const path = (0,door/* inFolder */._)(side.door, labelPath({ schema: label.name, labeler: label.labeler }));
        byPath.set(path, [...(byPath.get(path) ?? []), label]);
    }
    const files = [...byPath].map(([path, labels]) => {
        const before = side.files.get(path) ?? null;
        const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
        return { path, before, after: start + labels.map(({ text }) => `${text}\n`).join(""), start };
    });
    const { faults } = (0,check_labels/* checkLabels */.C)({
        files: files.map(({ path, start, after }) => ({ path, base: start, head: after })),
        known: side.labels,
        schemas: side.schemas,
        baseSchemas: side.schemas,
        traces,
        labelers: side.labelers,
        author: null,
        now: ports.now(),
    });
    return { faults: faults.map((fault) => atSource(fault, { files, byPath, request })), files };
}
/** A fault of a line that is not written yet is told where the line came from. */
function atSource(fault, of) {
    const { at } = fault;
    const file = of.files.find(({ path }) => path === at?.file);
    if (!file || at?.line === undefined)
        return fault;
    const before = file.start.split("\n").length - 1;
    const source = of.byPath.get(file.path)?.[at.line - before - 1];
    return source ? { ...fault, at: { ...at, file: of.request.file, line: source.line } } : fault;
}
/** Traces that the repository does not have yet go with their labels, one file each. */
function traceFiles({ side, fresh, carried, traces, }) {
    const labelled = new Set(fresh.map(traceOf));
    const missing = [...carried.values()].filter(({ trace_id }) => labelled.has(trace_id) && !traces.has(trace_id));
    return missing.map((trace) => ({
        path: (0,door/* inFolder */._)(side.door, labelledTracePath(trace.trace_id)),
        before: null,
        after: `${JSON.stringify((0,write_trace/* traceToJson */.j)(trace), null, 2)}\n`,
    }));
}
function countBy(labels) {
    const counts = {};
    for (const { labeler } of labels)
        counts[labeler] = (counts[labeler] ?? 0) + 1;
    return counts;
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ labelSide),
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _formats_door_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2323);
/* harmony import */ var _formats_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8657);
/* harmony import */ var _formats_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2797);
/* harmony import */ var _formats_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2318);
/* harmony import */ var _formats_load_datasets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(605);
/* harmony import */ var _formats_load_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9524);
/* harmony import */ var _formats_load_trace_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3429);
/* harmony import */ var _formats_tree_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3947);
/* harmony import */ var _formats_utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3000);










/** Reads one side. Label files are read as texts: their faults are for the check to tell, line by line. */
async function labelSide(tree, configPath) {
    const door = { tree, folder: (0,_formats_tree_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(configPath), findings: (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)() };
    const { config, datasets, ...rest } = await (0,_formats_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(door, configPath);
    const { records } = await (0,_formats_load_datasets_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDatasets */ .w)(door, { config, datasets, ...rest });
    const { schemas } = await (0,_formats_load_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSchemas */ .B)(door);
    (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfFaulty */ .r8)(door.findings);
    const files = new Map();
    for (const path of await tree.list([(0,_formats_door_js__WEBPACK_IMPORTED_MODULE_9__/* .inFolder */ ._)(door, "labels/*/*.jsonl")])) {
        files.set(path, await textOf(tree, path));
    }
    const labels = [...files].flatMap(([path, text]) => soundLabels(path, text));
    const recorded = config?.app.traces ?? null;
    return { door, labelers: config?.labelers ?? {}, schemas, records, recorded, files, labels };
}
/** The traces of a side by the given ids, and those of a recorded file; faults of trace files go to the door's findings. */
async function tracesOf({ door, records }, ids, recordedPath = null) {
    const labels = [...new Set(ids)].map(asking);
    const { traces, recorded } = await (0,_formats_load_trace_files_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTraceFiles */ .P)(door, { records, labels, recordedPath });
    const all = [...traces.values(), ...(recorded ?? [])];
    return new Map(all.map((trace) => [trace.trace_id, trace]));
}
/** The loader keeps the traces that labels are about: a label that says nothing asks for one. */
function asking(trace_id) {
    return {
        assessment_id: "",
        assessment_name: "",
        trace_id,
        source: { source_type: "HUMAN", source_id: "" },
        create_time: "",
        at: { file: "", line: 0 },
    };
}
/** The text of a file; throws a UserError where it is not UTF-8. */
async function textOf(tree, path) {
    const chunks = [];
    for await (const chunk of tree.chunks(path))
        chunks.push(chunk);
    const decoded = (0,_formats_utf8_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeUtf8 */ ._)(Buffer.concat(chunks));
    if (decoded.status === "text")
        return decoded.text;
    const message = `the file is not UTF-8 from byte ${decoded.byte + 1} on`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "bad_utf8",
        message,
        hint: "Save it as UTF-8.",
        at: { file: (0,_formats_tree_path_js__WEBPACK_IMPORTED_MODULE_8__/* .nameIn */ .ZC)(tree, path) },
    });
}
function soundLabels(path, text) {
    return text.split("\n").flatMap((line, index) => {
        const read = _formats_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelLine */ .D4.safeParse(parsed(line));
        return read.success ? [{ ...read.data, at: { file: path, line: index + 1 } }] : [];
    });
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ traceToJson)
/* harmony export */ });
/* harmony import */ var _read_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);

/** A trace in the short form, as `traces/` keeps it; `readTrace` gives the same trace back (its sample excepted). */
function traceToJson(trace) {
    const { outcome } = trace;
    const metadata = outcome.status === "silent" && outcome.reason === "app_timeout"
        ? { ...trace.metadata, [_read_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENCE_KEY */ .QP]: outcome.reason }
        : trace.metadata;
    return written({
        trace_id: trace.trace_id,
        record_id: trace.record_id,
        inputs: trace.inputs,
        outputs: outcome.status === "answered" ? outcome.outputs : undefined,
        error: outcome.status === "silent" && outcome.reason !== "no_output" ? outcome.detail : undefined,
        duration_ms: trace.duration_ms,
        request_time: trace.at_ms === null ? null : new Date(trace.at_ms).toISOString(),
        usage: trace.usage,
        session: trace.session,
        tags: trace.tags,
        spans: trace.spans,
        assessments: trace.assessments,
        trace_metadata: metadata,
    });
}
const ALWAYS_WRITTEN = ["inputs", "outputs"];
/** Without what is not there: null, undefined, empty lists and objects, but for the answer itself. */
function written(members) {
    const said = Object.entries(members).filter(([key, value]) => (value !== undefined && ALWAYS_WRITTEN.includes(key)) || !isEmpty(value));
    // Every member came from a trace, whose parts are JSON but for undefined members, which the round trip drops.
    return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === "object" && Object.keys(value).length === 0;
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ agreementOf)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2393);
/* harmony import */ var _stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _stats_cohen_kappa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _stats_gwet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2089);
/* harmony import */ var _stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2050);
/* harmony import */ var _stats_rating_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2086);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(595);







/** Resamples of an interval of agreement; more change its ends by less than the traces do. */
const DRAWS = 2_000;
/** Agreement of people on one question; texts have none. Whose labels count is the question's. */
function agreementOf(question, rng) {
    const { schema } = question;
    if ("text" in schema.input || "text_list" in schema.input)
        return null;
    const shared = sharedTraces((0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .votesOf */ .r)(question).votes);
    const rated = ratings(schema, shared);
    const level = "numeric" in schema.input ? "ordinal" : "nominal";
    const { categories } = rated;
    const alpha = (units) => (0,_stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_3__/* .krippendorffAlpha */ .t)({ units, level });
    const ac1 = (units) => categories === null ? null : ((0,_stats_gwet_js__WEBPACK_IMPORTED_MODULE_4__/* .gwetAc */ .e)({ units, categories })?.coefficient ?? null);
    return {
        schema: schema.name,
        traces: shared.length,
        level,
        alpha: coefficient(rated.units, alpha, rng),
        ac1: coefficient(rated.units, ac1, rng),
        pairs: pairsOf(shared),
        contested: shared.filter(isContested).map(contestedOf),
    };
}
function sharedTraces(votes) {
    const byTrace = new Map();
    for (const vote of votes.filter((one) => one.value.status === "value")) {
        byTrace.set(vote.label.trace_id, [...(byTrace.get(vote.label.trace_id) ?? []), vote]);
    }
    return [...byTrace]
        .filter(([, answers]) => answers.length > 1)
        .map(([trace_id, answers]) => ({ trace_id, votes: answers }));
}
/** Ratings as numbers: of named answers their position, of numbers the number; with how many categories there are. */
function ratings({ input }, shared) {
    const values = shared.map(({ votes }) => votes.map(({ value }) => value.value));
    if ("numeric" in input) {
        const { min, max, integer } = input.numeric;
        const units = values.map((unit) => unit.map((value) => Number(value) - (integer ? Math.ceil(min) : 0)));
        return { units, categories: integer ? Math.floor(max) - Math.ceil(min) + 1 : null };
    }
    const names = namesOf(input, values);
    const units = values.map((unit) => unit.map((value) => names.indexOf((0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(value))));
    return { units, categories: Math.max(2, names.length) };
}
/** Every answer that could be given; of lists, every one that was. */
function namesOf(input, values) {
    if ("pass_fail" in input)
        return ["true", "false"];
    const options = "categorical" in input && !input.categorical.multiple ? input.categorical.options : [];
    return [...new Set([...options, ...values.flat()].map((value) => (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(value)))];
}
function coefficient(units, statistic, rng) {
    const estimate = statistic(units);
    if (estimate === null)
        return null;
    return { estimate, interval: (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bcaBootstrap */ .l)({ items: units, statistic, rng, draws: DRAWS }) };
}
function pairsOf(shared) {
    const people = [
        ...new Set(shared.flatMap(({ votes }) => votes.map(({ label }) => label.source.source_id))),
    ].sort();
    return people
        .flatMap((first, at) => people.slice(at + 1).map((second) => [first, second]))
        .map((labelers) => kappaOf(labelers, shared))
        .filter(({ traces }) => traces > 0);
}
function kappaOf(labelers, shared) {
    const answerOf = (person, { votes }) => votes.find(({ label }) => label.source.source_id === person)?.value.value;
    const both = shared.flatMap((trace) => {
        const [first, second] = labelers.map((person) => answerOf(person, trace));
        return first === undefined || second === undefined
            ? []
            : [[(0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(first), (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(second)]];
    });
    const [first, second] = [both.map(([value]) => value), both.map(([, value]) => value)];
    const categories = [...new Set([...first, ...second])].sort();
    const table = categories.length < 2 ? null : (0,_stats_rating_table_js__WEBPACK_IMPORTED_MODULE_6__/* .ratingTable */ .I)({ first, second, categories });
    const kappa = table === null ? null : (0,_stats_cohen_kappa_js__WEBPACK_IMPORTED_MODULE_1__/* .cohenKappa */ .r)({ table });
    return {
        labelers,
        traces: both.length,
        kappa: kappa && { estimate: kappa.estimate, low: kappa.low, high: kappa.high },
    };
}
function isContested({ votes }) {
    return new Set(votes.map(({ value }) => (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(value.value))).size > 1;
}
function contestedOf({ trace_id, votes }) {
    const answers = votes.map(({ label, value }) => ({
        labeler: label.source.source_id,
        value: value.value,
        rationale: label.rationale ?? "",
    }));
    return { trace_id, answers };
}


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkLabels)
});

// EXTERNAL MODULE: ./build/formats/json-file.js + 2 modules
var json_file = __webpack_require__(1888);
// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(5158);
;// CONCATENATED MODULE: ./build/labels/label-changes.js
const APPEND_ONLY = "Labels are only ever added: change your mind with a new line that names the old one in overrides.";
/** What a change adds to a label file, and where it edits or removes what stood there: files are append-only. */
function labelChanges({ path, base, head }) {
    const before = new Map(linesOf(base ?? "").map(({ text, line }) => [text, line]));
    const after = linesOf(head ?? "");
    const kept = new Set(after.map(({ text }) => text));
    const added = after.filter(({ text }) => !before.has(text)).map((line) => ({ file: path, ...line }));
    const lost = [...before].filter(([text]) => !kept.has(text));
    return {
        added: added.filter(isNew(lost)),
        faults: lost.map(([text, line]) => lostLine({ path, text, line, added })),
    };
}
function linesOf(text) {
    return text
        .split("\n")
        .map((line, index) => ({ line: index + 1, text: line }))
        .filter((line) => line.text.trim() !== "");
}
/** An edited line is told once, as edited; it is not judged as an added one. */
function isNew(lost) {
    const ids = new Set(lost.map(([text]) => idOf(text)));
    return ({ text }) => !ids.has(idOf(text)) || idOf(text) === null;
}
function lostLine(lost) {
    const id = idOf(lost.text);
    const edited = id === null ? undefined : lost.added.find(({ text }) => idOf(text) === id);
    if (edited) {
        const at = { file: lost.path, line: edited.line, column: 1 };
        return { code: "edited_label", message: `the label "${id}" was edited`, hint: APPEND_ONLY, at };
    }
    const at = { file: lost.path, line: lost.line, column: 1 };
    const message = id === null ? "a line was removed" : `the label "${id}" was removed`;
    return { code: "removed_label", message, hint: APPEND_ONLY, at };
}
function idOf(text) {
    try {
        const value = JSON.parse(text);
        const id = typeof value === "object" && value !== null && "assessment_id" in value ? value.assessment_id : null;
        return typeof id === "string" ? id : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(3947);
;// CONCATENATED MODULE: ./build/labels/label-rules.js




/** Clocks of browsers run ahead a little; a label further in the future is a fault. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Every fault of one new label. */
function checkLabel(placed, rules) {
    return [
        ...idFaults(placed, rules),
        ...placeFaults(placed),
        ...labelerFaults(placed, rules),
        ...traceFaults(placed, rules),
        ...schemaFaults(placed, rules),
        ...overrideFaults(placed, rules),
        ...timeFaults(placed, rules),
    ];
}
function idFaults({ label, locate }, { earlier }) {
    if (!earlier)
        return [];
    const message = `the assessment_id "${label.assessment_id}" stands already at ${earlier.at.file}:${earlier.at.line}`;
    return [{ code: "duplicate_label", message, at: locate(["assessment_id"]) }];
}
/** One file per question and labeler: two labelers never meet in one. */
function placeFaults({ label, locate }) {
    const { file } = label.at;
    const [schema, labeler] = [(0,tree_path/* baseName */.Fl)((0,tree_path/* folderOf */.yS)(file)), (0,tree_path/* baseName */.Fl)(file).replace(/\.jsonl$/, "")];
    const faults = [];
    if (label.assessment_name !== schema) {
        const message = `assessment_name is "${label.assessment_name}", but the file stands in labels/${schema}`;
        faults.push({ code: "wrong_schema", message, at: locate(["assessment_name"]) });
    }
    if (label.source.source_id !== labeler) {
        const message = `source_id is "${label.source.source_id}", but the file is ${labeler}.jsonl`;
        const hint = "Each labeler has a file of their own.";
        faults.push({ code: "wrong_labeler", message, hint, at: locate(["source", "source_id"]) });
    }
    return faults;
}
function labelerFaults({ label, locate }, { labelers, author }) {
    const { source_id } = label.source;
    const at = locate(["source", "source_id"]);
    const known = Object.keys(labelers);
    const entry = Object.entries(labelers).find(([labeler]) => isSame(labeler, source_id))?.[1];
    if (known.length > 0 && !entry) {
        const message = `"${source_id}" is not a labeler of this repository`;
        const hint = `${(0,nearest/* didYouMean */.a)(source_id, known)}Labelers: ${known.join(", ")}. Others are added under labelers, in a change of their own.`;
        return [{ code: "unknown_labeler", message, hint, at }];
    }
    const mayHandIn = author === null || isSame(source_id, author) || entry?.submitted_by.some((one) => isSame(one, author));
    if (mayHandIn)
        return [];
    const message = `"${source_id}" said this, and ${author} hands it in`;
    const hint = `Only one's own labels can be handed in, unless the configuration says labelers: { ${source_id}: { submitted_by: [${author}] } }.`;
    return [{ code: "foreign_label", message, hint, at }];
}
/** Logins are the same in any case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function traceFaults({ label, locate }, { traces }) {
    if (traces.has(label.trace_id))
        return [];
    const id = label.trace_id;
    const message = `there is no trace ${id}`;
    const hint = `A label travels with what it is about: add traces/labelled/${id.slice(3, 5)}/${id}.json (assize labels add does).`;
    return [{ code: "unknown_trace", message, hint, at: locate(["trace_id"]) }];
}
function schemaFaults({ label, locate }, { schemas }) {
    const schema = schemas.get(label.assessment_name);
    if (schema)
        return [...versionFaults({ label, locate }, schema), ...valueFaults({ label, locate }, schema)];
    const known = [...schemas.keys()];
    const message = `there is no schema "${label.assessment_name}"`;
    const hint = `${(0,nearest/* didYouMean */.a)(label.assessment_name, known)}Known schemas: ${known.join(", ")}.`;
    return [{ code: "unknown_schema", message, hint, at: locate(["assessment_name"]) }];
}
function versionFaults({ label, locate }, schema) {
    const version = (0,formats_label/* labelVersion */.VT)(label);
    if (version === schema.version)
        return [];
    const code = version < schema.version ? "stale_label" : "future_schema";
    const message = `the label answers version ${version} of ${schema.name}, which is at version ${schema.version}`;
    const hint = "The question changed its meaning in between: look at the answer again.";
    return [{ code, message, hint, at: locate(["metadata", "schema_version"]) }];
}
function valueFaults({ label, locate }, schema) {
    if (label[schema.type] === undefined) {
        const message = `the schema ${schema.name} asks for ${schema.type}, which this label has not`;
        return [{ code: "wrong_type", message, at: locate([]) }];
    }
    const read = (0,label_value/* readLabelValue */.c)(schema, (0,label_value/* labelPayload */.p)(label) ?? null);
    if (read.status !== "invalid")
        return [];
    return [
        { code: "bad_label_value", message: read.message, hint: read.hint, at: locate([schema.type, "value"]) },
    ];
}
/** An override takes back a label of the same labeler on the same trace and question. */
function overrideFaults({ label, locate }, { all }) {
    if (!label.overrides)
        return [];
    const target = all.get(label.overrides);
    const at = locate(["overrides"]);
    if (!target)
        return [{ code: "unknown_label", message: `overrides "${label.overrides}", which is no label`, at }];
    if (!isSame(target.source.source_id, label.source.source_id)) {
        const message = `overrides "${label.overrides}", which ${target.source.source_id} said`;
        return [{ code: "foreign_override", message, hint: "Only one's own labels can be taken back.", at }];
    }
    if (target.trace_id === label.trace_id && target.assessment_name === label.assessment_name)
        return [];
    const message = `overrides "${label.overrides}", which is about something else`;
    return [
        {
            code: "other_override",
            message,
            hint: "An override answers the same question about the same trace.",
            at,
        },
    ];
}
function timeFaults({ label, locate }, { now }) {
    if (Date.parse(label.create_time) <= now + CLOCK_SKEW_MS)
        return [];
    const message = `the label is of ${label.create_time}, which has not come yet`;
    return [{ code: "future_label", message, at: locate(["create_time"]) }];
}

;// CONCATENATED MODULE: ./build/labels/check-labels.js





/** Checks every changed line of a label pull request; each fault names its line and column. */
function checkLabels(check) {
    const changes = check.files.map(labelChanges);
    const faults = changes.flatMap((change) => change.faults);
    const added = [];
    for (const line of changes.flatMap((change) => change.added)) {
        const read = readLine(line);
        if (read.status === "read")
            added.push(read);
        else
            faults.push(...read.problems);
    }
    const others = new Map(check.known.map((label) => [label.assessment_id, label]));
    const ids = new Map([...others, ...added.map(({ label }) => [label.assessment_id, label])]);
    for (const placed of added) {
        const { assessment_id } = placed.label;
        faults.push(...checkLabel(placed, { ...check, earlier: others.get(assessment_id), all: ids }));
        others.set(assessment_id, placed.label);
    }
    return {
        faults: faults.toSorted(byPlace),
        warnings: wordings(check),
        added: added.map(({ label }) => label),
    };
}
function readLine({ file, line, text, }) {
    const at = (offset) => ({ file, line, column: offset + 1 });
    if (text.endsWith("\r")) {
        const problem = { code: "crlf", message: "the line ends with CR LF", hint: "Save the file with LF." };
        return { status: "faulty", problems: [{ ...problem, at: at(text.length - 1) }] };
    }
    const parsed = (0,json_file/* parseJson */.q)(text, at);
    if (parsed.status === "faulty")
        return { status: "faulty", problems: [parsed.problem] };
    const checked = (0,zod_problems/* checkWith */.d)(formats_label/* labelLine */.D4, parsed.value, parsed.locate);
    if (checked.status === "faulty")
        return checked;
    return { status: "read", label: { ...checked.value, at: { file, line } }, locate: parsed.locate };
}
/** A question that reads differently under the same version: its old labels may answer something else. */
function wordings({ schemas, baseSchemas }) {
    return [...schemas.values()].flatMap((schema) => {
        const before = baseSchemas.get(schema.name);
        if (!before || before.version !== schema.version || asked(before) === asked(schema))
            return [];
        const message = `the question ${schema.name} reads differently, and its version is still ${schema.version}`;
        const hint = "If it means something else now, raise the version: older labels then no longer count.";
        return [{ code: "reworded_schema", message, hint, at: { file: `schemas/${schema.name}.yaml` } }];
    });
}
function asked({ title, instruction, input }) {
    return JSON.stringify([title, instruction, input]);
}
function byPlace(a, b) {
    const [fileA, fileB] = [a.at?.file ?? "", b.at?.file ?? ""];
    if (fileA !== fileB)
        return fileA < fileB ? -1 : 1;
    return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labelPorts: () => (/* binding */ labelPorts),
  runLabels: () => (/* binding */ runLabels),
  suiteOf: () => (/* binding */ labels_cli_suiteOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commands/labels/add.js + 5 modules
var add = __webpack_require__(7775);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 10 modules
var load_suite = __webpack_require__(3288);
// EXTERNAL MODULE: ./build/labels/check-labels.js + 2 modules
var check_labels = __webpack_require__(327);
// EXTERNAL MODULE: ./build/align/proof-file.js
var proof_file = __webpack_require__(5955);
// EXTERNAL MODULE: ./build/gate/draw-state.js + 1 modules
var draw_state = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/labels/agreement.js
var agreement = __webpack_require__(9130);
// EXTERNAL MODULE: ./build/labels/resolve.js
var resolve = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/labels/votes.js
var labels_votes = __webpack_require__(595);
// EXTERNAL MODULE: ./build/stats/rng.js
var rng = __webpack_require__(8105);
;// CONCATENATED MODULE: ./build/commands/labels/effect.js






/** The effect of labels that were added to a suite; the suite has them already. */
function labelEffect(suite, added) {
    const by = {};
    for (const { source } of added)
        by[source.source_id] = (by[source.source_id] ?? 0) + 1;
    const asked = new Set(added.map(({ assessment_name }) => assessment_name));
    return {
        by,
        agreement: [...asked].flatMap((name) => agreementOn(suite, name) ?? []),
        draws: [...suite.draws.keys()].flatMap((id) => progressOf(suite, id) ?? []),
        alignment_due: [...suite.judges.values()].flatMap((judge) => dueOf(suite, judge, asked) ?? []),
    };
}
/** Agreement on one question, counting what people said blind of each other; null for texts and unknown questions. */
function agreementOn(suite, name) {
    const schema = suite.schemas.get(name);
    if (!schema)
        return null;
    const labels = suite.labels.filter(({ metadata }) => String(metadata?.blind ?? true) === "true");
    const labelers = Object.keys(suite.config.labelers);
    return (0,agreement/* agreementOf */.g)({ labels, schema, labelers }, (0,rng/* seededRng */.iP)(`agreement ${name}`));
}
function progressOf(suite, id) {
    const draw = suite.draws.get(id);
    if (!draw)
        return null;
    const { metric } = draw.head;
    const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
    const schema = suite.schemas.get(suite.judges.get(scorer)?.file.labels ?? scorer);
    if (!schema)
        return null;
    const labelers = Object.keys(suite.config.labelers);
    const words = (0,resolve/* resolveLabels */.R)({ labels: suite.labels, schema, labelers });
    // Whether an answer is there, not what it says.
    const people = new Map([...words].map(([trace, { status }]) => [trace, given(status)]));
    const { pairs, labelled, complete } = (0,draw_state/* drawProgress */.Il)(draw, people);
    return { id, metric, pairs, labelled, complete };
}
function given(status) {
    return status === "labelled" ? { status, pass: null, number: null } : { status };
}
function dueOf(suite, judge, asked) {
    const { name, labels = name, align, guidelines } = judge.file;
    const schema = suite.schemas.get(labels);
    if (!schema || !asked.has(labels))
        return null;
    const { learned } = (0,proof_file/* rememberedBy */.q)(judge.proof);
    const met = new Set([
        ...Object.keys(learned),
        ...guidelines.flatMap(({ from }) => from),
        ...judge.examples.map(({ trace_id }) => trace_id),
    ]);
    const { votes } = (0,labels_votes/* votesOf */.r)({ labels: suite.labels, schema, labelers: Object.keys(suite.config.labelers) });
    const fresh = new Set(votes.map(({ label }) => label.trace_id).filter((trace) => !met.has(trace)));
    return fresh.size >= align.schedule_after ? { judge: name, labels: fresh.size } : null;
}

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(7553);
;// CONCATENATED MODULE: ./build/commands/labels/check.js







/** Checks the labels that the workspace adds to its base: every changed line, by the base's rules. */
async function checkLabelChange(request, ports) {
    const configPath = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, request.configPath));
    const head = await (0,label_side/* labelSide */.EM)(ports.diskTree(ports.workspace), configPath);
    const base = await baseSide(request.base, { configPath, ports });
    const all = [...(base?.labels ?? []), ...head.labels].map(({ trace_id }) => trace_id);
    const traces = await (0,label_side/* tracesOf */.Or)(head, all);
    const older = base ? await (0,label_side/* tracesOf */.Or)(base, all) : new Map();
    const found = (0,check_labels/* checkLabels */.C)({
        files: changedFiles(base, head),
        known: base?.labels ?? [],
        schemas: head.schemas,
        baseSchemas: base?.schemas ?? new Map(),
        traces: new Set([...traces.keys(), ...older.keys()]),
        labelers: (base ?? head).labelers,
        author: request.author,
        now: ports.now(),
    });
    const checked = { ...found, warnings: found.warnings.map((warning) => inTree(warning, head)) };
    const faults = [...checked.faults, ...head.door.findings.problems];
    if (faults.length > 0)
        return { ...checked, faults, ok: false, effect: null };
    const loaded = await suiteOf(ports, configPath);
    if (loaded.status === "faulty")
        return { ...checked, faults: [...loaded.problems], ok: false, effect: null };
    return { ...checked, ok: true, effect: labelEffect(loaded.suite, checked.added) };
}
/** The check names a schema's file from the configuration's folder; people read paths of the workspace. */
function inTree(warning, { door }) {
    return warning.at ? { ...warning, at: { file: (0,formats_door/* inFolder */._)(door, warning.at.file), line: 1 } } : warning;
}
/** The base as git has it; null on the first commit that has a configuration. */
async function baseSide(ref, { configPath, ports }) {
    const repo = await ports.openRepo();
    const inside = (0,external_node_path_.relative)(repo.root, ports.workspace);
    const path = inside === "" ? configPath : `${inside}/${configPath}`;
    const tip = await repo.resolve(ref ?? "HEAD");
    if (tip.status === "missing")
        throw new errors/* UserError */.y({ code: "no_base", message: tip.why, hint: "Name the base with --base." });
    const parted = ref === null ? tip : await repo.mergeBase(await repo.head(), tip.sha);
    if (parted.status === "missing")
        throw new errors/* UserError */.y({ code: "no_base", message: parted.why, hint: "Name the base with --base." });
    const tree = repo.tree(parted.sha, ref ?? "HEAD");
    return (await tree.size(path)) === null ? null : (0,label_side/* labelSide */.EM)(tree, path);
}
/** Label files that differ, by the path they have in the workspace. */
function changedFiles(base, head) {
    const strip = (side, path) => path.slice(side.door.folder.length).replace(/^\//, "");
    const before = new Map([...(base?.files ?? [])].map(([path, text]) => [base ? strip(base, path) : path, text]));
    const after = new Map([...head.files].map(([path, text]) => [strip(head, path), text]));
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const inHead = (name) => (head.door.folder === "" ? name : `${head.door.folder}/${name}`);
    return names
        .map((name) => ({ path: inHead(name), base: before.get(name) ?? null, head: after.get(name) ?? null }))
        .filter((file) => file.base !== file.head);
}
/** The head as the gate will load it; what it refuses is a fault of this change too. */
async function suiteOf(ports, configPath) {
    const wanted = { tree: ports.diskTree(ports.workspace), configPath, now: ports.now() };
    try {
        return {
            status: "loaded",
            suite: await (0,load_suite/* loadSuite */.b)({ ...wanted, flags: { rerun: false, offline: true } }),
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { status: "faulty", problems: error.problems };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/commands/labels/check-json.js
/** `labels check --json`, version 1. */
function checkJson({ ok, faults, warnings, added, effect }) {
    return {
        version: 1,
        ok,
        faults: faults.map(problemJson),
        warnings: warnings.map(problemJson),
        added: added.length,
        by: effect?.by ?? {},
        agreement: (effect?.agreement ?? []).map(agreementJson),
        judges: [],
        draws: (effect?.draws ?? []).map((draw) => ({ ...draw })),
        alignment_due: (effect?.alignment_due ?? []).map(({ judge }) => judge),
    };
}
/** How far people agree, as JSON. */
function agreementJson({ schema, traces, level, alpha, ac1, pairs, contested, }) {
    return {
        schema,
        traces,
        level,
        alpha: coefficientJson(alpha),
        ac1: coefficientJson(ac1),
        pairs: pairs.map(({ labelers, traces: shared, kappa }) => ({
            labelers,
            traces: shared,
            kappa: kappa && { ...kappa },
        })),
        contested: contested.map(({ trace_id, answers }) => ({
            trace_id,
            answers: answers.map((answer) => ({ ...answer })),
        })),
    };
}
function coefficientJson(coefficient) {
    if (coefficient === null)
        return null;
    const { estimate, interval } = coefficient;
    return { estimate, low: interval?.low ?? null, high: interval?.high ?? null };
}
function problemJson({ code, message, hint, at }) {
    const { file = null, line = null, column = null } = at ?? {};
    return { file, line, column, code, message: hint ? `${message}. ${hint}` : message };
}

;// CONCATENATED MODULE: ./build/commands/labels/check-text.js

/** What `labels check` says in a terminal: the conclusion first. */
function checkText({ ok, faults, warnings, added, effect }) {
    const told = [...faults, ...warnings.map((one) => ({ ...one, message: `warning: ${one.message}` }))].map(errors/* formatProblem */.V);
    if (!ok)
        return [`${counted(faults.length, "fault")}: these labels cannot be taken.`, ...told].join("\n");
    return [
        `${counted(added.length, "label")} added, all sound.`,
        ...told,
        ...(effect ? effectLines(effect) : []),
    ].join("\n");
}
function effectLines({ by, agreement, draws, alignment_due }) {
    return [
        ...Object.entries(by).map(([labeler, count]) => `  ${labeler}: ${count}`),
        ...agreement.flatMap(agreementLines),
        ...draws.map(({ id, metric, labelled, pairs, complete }) => {
            const state = complete ? "complete: the next run of the gate uses it" : "not complete yet";
            return `draw ${id} of ${metric}: ${labelled} of ${pairs} pairs, ${state}`;
        }),
        ...alignment_due.map(({ judge, labels }) => `judge ${judge}: ${labels} labels it has not met; assize align ${judge} is due`),
    ];
}
/** How far people agree on a question, in lines. */
function agreementLines({ schema, traces, alpha, ac1, pairs, contested }) {
    if (traces === 0)
        return [`${schema}: nobody answered what somebody else answered, so agreement is not known`];
    return [
        `${schema}: ${counted(traces, "output")} answered by two or more`,
        `  Krippendorff's alpha ${number(alpha)}, Gwet's AC1 ${number(ac1)}`,
        ...pairs.map(({ labelers, traces: shared, kappa }) => {
            const range = kappa ? `${two(kappa.estimate)} (${two(kappa.low)} to ${two(kappa.high)})` : "not known";
            return `  ${labelers.join(" and ")}: Cohen's kappa ${range} over ${shared}`;
        }),
        ...contested.map(({ trace_id, answers }) => {
            const said = answers.map(({ labeler, value }) => `${labeler} ${JSON.stringify(value)}`);
            return `  contested ${trace_id}: ${said.join(", ")}`;
        }),
    ];
}
function number(coefficient) {
    if (coefficient === null)
        return "not known";
    const { estimate, interval } = coefficient;
    return interval ? `${two(estimate)} (${two(interval.low)} to ${two(interval.high)})` : two(estimate);
}
function two(value) {
    return value.toFixed(2);
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(5445);
;// CONCATENATED MODULE: ./build/commands/labels/list.js





/** The labels of a suite, oldest first; of one session where one is named. */
function listLabels(suite, session) {
    if (session !== null && !suite.sessions.has(session))
        throw new errors/* UserError */.y(unknownSession(suite, session));
    const reasons = reasonsOf(suite);
    return suite.labels
        .filter(({ metadata }) => session === null || metadata?.session === session)
        .map((label) => ({
        schema: label.assessment_name,
        labeler: label.source.source_id,
        trace_id: label.trace_id,
        value: (0,label_value/* labelPayload */.p)(label) ?? null,
        rationale: label.rationale ?? "",
        create_time: label.create_time,
        session: label.metadata?.session ?? null,
        left_out: reasons.get(label.assessment_id) ?? null,
    }))
        .sort((a, b) => Date.parse(a.create_time) - Date.parse(b.create_time));
}
/** Labels as CSV (RFC 4180); a cell that a spreadsheet would run as a formula starts with an apostrophe. */
function labelsCsv(labels) {
    const columns = [
        "schema",
        "labeler",
        "trace_id",
        "value",
        "rationale",
        "create_time",
        "session",
        "left_out",
    ];
    const rows = labels.map((label) => columns.map((column) => cell(label[column])).join(","));
    return [columns.join(","), ...rows].map((row) => `${row}\r\n`).join("");
}
/** Agreement on every question that people were asked, or on the named ones. */
function labelAgreement(suite, names) {
    const labelled = new Set(suite.labels.map(({ assessment_name }) => assessment_name));
    const unknown = names.filter((name) => !suite.schemas.has(name));
    if (unknown.length > 0)
        throw new errors/* UserError */.y(unknown.map((name) => unknownSchema(suite, name)));
    const labelers = Object.keys(suite.config.labelers);
    return [...suite.schemas.values()]
        .filter(({ name }) => (names.length > 0 ? names.includes(name) : labelled.has(name)))
        .flatMap((schema) => (0,agreement/* agreementOf */.g)({ labels: suite.labels, schema, labelers }, (0,rng/* seededRng */.iP)(`agreement ${schema.name}`)) ?? []);
}
function reasonsOf(suite) {
    const labelers = Object.keys(suite.config.labelers);
    const left = [...suite.schemas.values()].flatMap((schema) => (0,labels_votes/* votesOf */.r)({ labels: suite.labels, schema, labelers }).leftOut);
    return new Map(left.map(({ label, reason }) => [label.assessment_id, reason]));
}
function cell(value) {
    const text = typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function unknownSession({ sessions }, name) {
    const hint = `Sessions: ${[...sessions.keys()].join(", ") || "none"}.`;
    return { code: "unknown_session", message: `there is no session "${name}"`, hint };
}
function unknownSchema({ schemas }, name) {
    return {
        code: "unknown_schema",
        message: `there is no schema "${name}"`,
        hint: `Known schemas: ${[...schemas.keys()].join(", ")}.`,
    };
}

;// CONCATENATED MODULE: ./build/commands/labels/set.js


/** Writes one person's own labels about one output; a later one of the same person counts instead of an earlier. */
async function setLabels(request, ports) {
    const { about, answers, labeler, reason, configPath } = request;
    const lines = answers.map((answer) => {
        const { name, value } = readAnswer(answer);
        return JSON.stringify({ id: about, name, value, ...(reason === null ? {} : { reason }) });
    });
    const adding = { configPath, file: "labels set", schema: null, labeler, dryRun: false };
    return (0,add/* addText */.j)({ ...adding, text: lines.join("\n") }, ports);
}
/** `correctness=no`; a value that reads as a number, true, false or JSON is one. */
function readAnswer(answer) {
    const [, name, said] = /^([^=]+)=(.*)$/s.exec(answer) ?? [];
    if (name === undefined || said === undefined) {
        const hint = "For example: assize labels set tr-… correctness=no --reason 'the price is of last year'";
        throw new errors/* UserError */.y({
            code: "bad_answer",
            message: `"${answer}" is not of the form question=value`,
            hint,
        });
    }
    return { name, value: parsed(said) };
}
function parsed(text) {
    try {
        return JSON.parse(text); // JSON.parse gives nothing but JSON
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(2393);
;// CONCATENATED MODULE: ./build/commands/labels/to-dataset.js



/** Puts people's expectations into the records that they are about; only lines that change are written anew. */
async function expectationsToDataset(suite, tree) {
    const plan = { contested: 0, homeless: 0 };
    const wanted = new Map();
    const records = new Map(suite.records.map((record) => [record.id, record]));
    for (const { name, traceId, value } of expectations(suite, plan)) {
        const record = records.get(suite.traces.get(traceId)?.record_id ?? "");
        if (!record)
            plan.homeless += 1;
        else if (!isThere(record, name, value))
            wanted.set(record, { ...wanted.get(record), [name]: value });
    }
    const files = await Promise.all([...new Set([...wanted.keys()].map(({ at }) => at.file))].map((path) => rewritten({ path, wanted, tree })));
    return { ...plan, files, records: wanted.size };
}
function expectations(suite, counts) {
    const labelers = Object.keys(suite.config.labelers);
    const questions = [...suite.schemas.values()].filter(({ type }) => type === "expectation");
    return questions.flatMap((schema) => {
        const resolved = [...(0,resolve/* resolveLabels */.R)({ labels: suite.labels, schema, labelers })];
        counts.contested += resolved.filter(([, { status }]) => status === "contested").length;
        return resolved.flatMap(([traceId, word]) => word.status === "labelled" ? [{ name: schema.name, traceId, value: word.value }] : []);
    });
}
function isThere({ expectations: present }, name, value) {
    const before = present[name];
    return before !== undefined && (0,canonical/* canonicalJson */.d)(before) === (0,canonical/* canonicalJson */.d)(value);
}
async function rewritten({ path, wanted, tree, }) {
    const before = await (0,label_side/* textOf */.b6)(tree, path);
    const changes = new Map([...wanted].filter(([{ at }]) => at.file === path).map(([{ at }, added]) => [at.line, added]));
    const lines = before.split("\n").map((line, index) => {
        const added = changes.get(index + 1);
        if (!added)
            return line;
        const record = JSON.parse(line); // it was loaded as a record
        return JSON.stringify({ ...record, expectations: { ...record.expectations, ...added } });
    });
    return { path, before, after: lines.join("\n") };
}

// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/shell/write-json.js
var write_json = __webpack_require__(2477);
;// CONCATENATED MODULE: ./build/shell/labels-cli.js

















const RUNS = {
    check: runCheck,
    add: runAdd,
    set: runSet,
    list: runList,
    agreement: runAgreement,
    "to-dataset": runToDataset,
};
/** `assize labels <what>`: the first word says what. */
async function runLabels(words, started) {
    const [what = "", ...positionals] = words.positionals;
    const run = Object.hasOwn(RUNS, what) ? RUNS[what] : undefined;
    if (run)
        return run({ ...words, positionals }, started);
    const known = Object.keys(RUNS);
    const message = what === "" ? "assize labels wants a word more" : `assize labels knows no "${what}"`;
    const hint = `${(0,nearest/* didYouMean */.a)(what, known)}Words: ${known.join(", ")}.`;
    throw new errors/* UserError */.y({ code: "word_unknown", message, hint });
}
async function runCheck(words, started) {
    const request = {
        configPath: configOf(words),
        base: words.text("base") ?? null,
        author: words.text("author") ?? null,
    };
    const report = await checkLabelChange(request, labelPorts(started));
    started.console.err(`${checkText(report)}\n`);
    await (0,write_json/* writeJson */.G)(words.text("json"), checkJson(report), started);
    return report.ok ? 0 : 1;
}
async function runAdd(words, started) {
    const [file] = words.positionals;
    if (file === undefined) {
        const hint = "For example: assize labels add answers-september-mira.jsonl";
        const message = "assize labels add takes the file that was handed in";
        throw new errors/* UserError */.y({ code: "file_missing", message, hint });
    }
    const request = {
        configPath: configOf(words),
        file,
        schema: words.text("schema") ?? null,
        labeler: words.text("labeler") ?? null,
        dryRun: words.on("dry-run"),
    };
    return tellAdded(await (0,add/* addLabels */.N)(request, labelPorts(started)), started);
}
async function runSet(words, started) {
    const [about, ...answers] = words.positionals;
    if (about === undefined || answers.length === 0) {
        const hint = "For example: assize labels set tr-… correctness=no --labeler octocat";
        const message = "assize labels set takes an output and what you say of it";
        throw new errors/* UserError */.y({ code: "answer_missing", message, hint });
    }
    const request = {
        configPath: configOf(words),
        about,
        answers,
        labeler: words.text("labeler") ?? null,
        reason: words.text("reason") ?? null,
    };
    return tellAdded(await setLabels(request, labelPorts(started)), started);
}
function tellAdded({ labels, known, by, files }, { console }) {
    const people = Object.entries(by).map(([labeler, count]) => `${labeler} ${count}`);
    const who = people.length > 0 ? ` (${people.join(", ")})` : "";
    console.err(`${labels} labels added${who}, ${known} known already.\n`);
    for (const { path } of files)
        console.out(`${path}\n`);
    return 0;
}
async function runToDataset(words, started) {
    const ports = labelPorts(started);
    const plan = await expectationsToDataset(await labels_cli_suiteOf(words, started), ports.diskTree(ports.workspace));
    if (!words.on("dry-run"))
        await ports.writeFiles(plan.files);
    const { records, contested, homeless } = plan;
    const left = `${contested} are contested and ${homeless} belong to no record`;
    started.console.err(`Expectations of ${records} records are in the dataset; ${left}.\n`);
    for (const { path } of plan.files)
        started.console.out(`${path}\n`);
    return 0;
}
async function runList(words, started) {
    const labels = listLabels(await labels_cli_suiteOf(words, started), words.text("session") ?? null);
    const { console } = started;
    if (words.on("csv"))
        console.out(labelsCsv(labels));
    else
        console.out(labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
    return 0;
}
async function runAgreement(words, started) {
    const found = labelAgreement(await labels_cli_suiteOf(words, started), words.positionals);
    if (words.text("json") !== "-")
        started.console.out(`${found.flatMap(agreementLines).join("\n")}\n`);
    await (0,write_json/* writeJson */.G)(words.text("json"), found.map(agreementJson), started);
    return 0;
}
/** The real world for the commands about labels. */
function labelPorts(started) {
    const { cwd } = started;
    const { openRepo, diskTree, now } = (0,compose/* composePorts */.V)(started);
    return {
        workspace: cwd,
        openRepo,
        diskTree,
        now,
        newId: () => `a-${(0,external_node_crypto_.randomUUID)().replaceAll("-", "")}`,
        readFile: (path) => readNamed((0,external_node_path_.resolve)(cwd, path), path),
        writeFiles: async (changes) => (await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 6748))).writeFiles(cwd, changes),
    };
}
async function readNamed(file, name) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.y({ code: "no_file", message: "there is no such file", at: { file: name } }, { cause });
    }
}
/** The suite for looking at labels: neither app nor models are needed. */
async function labels_cli_suiteOf(words, started) {
    const { workspace, diskTree, now } = (0,compose/* composePorts */.V)(started);
    const configPath = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, configOf(words)));
    const flags = { rerun: false, offline: true };
    return (0,load_suite/* loadSuite */.b)({ tree: diskTree(workspace), configPath, now: now(), flags, checkJudge: check_judge/* checkJudge */._ });
}
function configOf(words) {
    return words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV;
}


/***/ })

};
