export const id = 6400;
export const ids = [6400];
export const modules = {

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeJson),
/* harmony export */   x: () => (/* binding */ cardJson)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);

/** `judge --json`, version 1; numbers in [0, 1]. */
function judgeJson({ judges, comparisons, tried }) {
    return {
        version: 1,
        judges: judges.map(({ card, disagreements, labelers }) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({ ...cardJson(card), labelers, disagreements })),
        comparison: comparisons.map(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA),
        tried: tried.map(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA),
    };
}
/** A judge's trust card with its numbers beside its name; without enough labels the numbers are absent. */
function cardJson({ numbers, ...rest }) {
    const { confusion = null, ...measured } = numbers ?? {};
    return (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({ ...rest, ...measured, confusion }); // asJson of an object is one
}


/***/ }),

/***/ 11790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ measureJudge)
});

// EXTERNAL MODULE: ./build/formats/metrics.js
var metrics = __webpack_require__(49722);
// EXTERNAL MODULE: ./build/gate/trust-card.js + 1 modules
var trust_card = __webpack_require__(8019);
// EXTERNAL MODULE: ./build/labels/human-ceiling.js
var human_ceiling = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/labels/resolve.js
var resolve = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/commands/trial/judge-labels.js
var judge_labels = __webpack_require__(72927);
// EXTERNAL MODULE: ./build/commands/trial/parts-read.js
var parts_read = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/commands/trial/people.js
var people = __webpack_require__(34505);
// EXTERNAL MODULE: ./build/commands/trial/session-strata.js
var session_strata = __webpack_require__(72404);
// EXTERNAL MODULE: ./build/formats/span-path.js
var span_path = __webpack_require__(15043);
;// CONCATENATED MODULE: ./build/commands/alignment/disagreements.js

/** Where a judge and people differ: on whole outputs, and, where people spoke of the parts that it reads, on those. */
function disagreements({ labelled }, spoken, scorer) {
    return labelled.flatMap((line) => spoken.resolved.has(line.trace_id) ? onOutput(line, spoken, scorer) : onParts(line, spoken, scorer));
}
function onOutput({ trace_id, human, verdict, seen }, { resolved }, { kind }) {
    const word = resolved.get(trace_id);
    if (word?.status !== "labelled")
        return [];
    const scored = verdict.status === "scored" ? verdict : null;
    const same = kind === "mean" ? scored?.number === human.number : scored?.pass === human.pass;
    if (scored && same)
        return [];
    return [
        {
            trace_id,
            label: word.value,
            verdict: scored?.value ?? null,
            rationale: verdict.status === "scored" ? verdict.rationale : `${verdict.reason}: ${verdict.detail}`,
            label_rationale: word.rationales[0] ?? "",
            seen,
        },
    ];
}
function onParts({ trace_id, verdict, seen }, { resolved }, scorer) {
    const verdicts = verdict.status === "scored" ? (verdict.spans ?? []) : [];
    return verdicts.flatMap((one) => {
        const unit = (0,span_path/* unitId */.KF)(trace_id, one.span);
        const word = resolved.get(unit);
        if (word?.status !== "labelled" || isShared(one, scorer.outcomeOf(word.value), scorer))
            return [];
        const { value, rationale } = one;
        const label_rationale = word.rationales[0] ?? "";
        return [{ trace_id: unit, label: word.value, verdict: value, rationale, label_rationale, seen }];
    });
}
function isShared({ value, pass }, human, { kind }) {
    return kind === "mean" ? Number(value) === human?.number : pass === human?.pass;
}

// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 2 modules
var labelled = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
;// CONCATENATED MODULE: ./build/commands/alignment/measure-judge.js











/** Asks a judge about every labelled output, what the store knows free of charge, and sets it beside people's word. */
async function measureJudge(measure, judge) {
    const { suite, setting, ports, stores } = measure;
    const scorer = (0,opened/* scorerFor */.oR)(judge, measure, ports);
    const { schema, labels, health } = (0,labelled/* labelledFor */.dy)(suite, judge, {
        scorer,
        policy: "majority",
        derived: false,
    });
    const labelers = Object.keys(suite.config.labelers);
    const question = { labels, schema, labelers, parts: (0,parts_read/* partsReadBy */.C)(judge, suite.traces) };
    const spoken = (0,people/* speak */.Lr)({ ...question, label: (0,labelled/* labelName */._H)(judge), schemas: suite.schemas });
    const evidence = await (0,judge_labels/* judgeEvidence */.Z)({
        judge,
        scorer,
        people: (0,people/* wordsFor */.tu)(judge, {
            ...question,
            label: (0,labelled/* labelName */._H)(judge),
            schemas: suite.schemas,
            scorer,
            traces: suite.traces,
        }),
        labels,
        traces: suite.traces,
        records: new Map(suite.records.map((record) => [record.id, record])),
        draws: [...suite.draws.values()].filter(({ head }) => (0,metrics/* scorerOf */.Kw)(suite.config, head.metric) === scorer.name),
        strata: (0,session_strata/* sessionStrata */.G)([...suite.sessions.values()]),
        leftOut: (0,resolve/* leftOut */.i)(question),
        ceiling: (0,human_ceiling/* humanCeiling */.F)(question),
        verdicts: stores.verdicts,
        concurrency: setting.concurrency ?? suite.config.models.concurrency,
        signal: ports.signal,
    });
    const { confidence } = suite.config.gate;
    const card = (0,trust_card/* trustCard */.b)(evidence, { confidence });
    const report = { card, disagreements: disagreements(evidence, spoken, scorer), labelers: health.labelers };
    return { evidence, report };
}


/***/ }),

/***/ 70898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ addLabels),
  j: () => (/* binding */ addText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/write-trace.js
var write_trace = __webpack_require__(91092);
// EXTERNAL MODULE: ./build/labels/label-file.js
var label_file = __webpack_require__(40887);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
;// CONCATENATED MODULE: ./build/labels/csv-cells.js
/** Signs that part cells, the usual one first: spreadsheets of some countries write semicolons, or tabs. */
const SEPARATORS = [",", ";", "\t"];
/** The rows of a CSV (RFC 4180), its separator found in the first line; or its first fault. */
function csvCells(file, text) {
    const start = text.startsWith("\ufeff") ? 1 : 0;
    const reader = {
        text,
        at: start,
        line: 1,
        lineStart: start,
        separator: separatorOf(text.slice(start)),
    };
    const rows = [];
    let row = [];
    while (reader.at < text.length) {
        const cell = readCell(reader);
        if ("code" in cell)
            return { fault: { ...cell, at: { file, ...cell.place } } };
        row.push(cell);
        if (take(reader, reader.separator)) {
            if (reader.at === text.length)
                row.push({ text: "", ...placeOf(reader) });
            continue;
        }
        endLine(reader);
        if (row.some((one) => one.text !== ""))
            rows.push(row);
        row = [];
    }
    return { rows };
}
function separatorOf(text) {
    const [first = ""] = text.split(/\r?\n/, 1);
    const counts = SEPARATORS.map((sign) => first.split(sign).length);
    return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
function placeOf({ at, line, lineStart }) {
    return { line, column: at - lineStart + 1 };
}
function readCell(reader) {
    const place = placeOf(reader);
    if (reader.text[reader.at] !== '"')
        return { text: plainCell(reader), ...place };
    const said = quotedCell(reader);
    if (said === null) {
        const hint = 'A quote inside of a quoted cell is written twice: "".';
        return { code: "bad_csv", message: "a quoted cell begins here and never ends", hint, place };
    }
    const next = reader.text[reader.at];
    if (next === undefined || next === reader.separator || next === "\n" || next === "\r")
        return { text: said, ...place };
    const hint = `After it comes ${reader.separator === "\t" ? "a tab" : `"${reader.separator}"`} or the end of the line; a quote inside is written twice.`;
    return { code: "bad_csv", message: "a quoted cell goes on after its quote", hint, place: placeOf(reader) };
}
function plainCell(reader) {
    const from = reader.at;
    const { text, separator } = reader;
    while (reader.at < text.length && text[reader.at] !== separator && !"\r\n".includes(text[reader.at] ?? ""))
        reader.at += 1;
    return text.slice(from, reader.at);
}
/** What stands between two quotes, line ends included; null where the second is missing. */
function quotedCell(reader) {
    let said = "";
    reader.at += 1;
    while (reader.at < reader.text.length) {
        const sign = reader.text[reader.at] ?? "";
        reader.at += 1;
        if (sign === "\n") {
            reader.line += 1;
            reader.lineStart = reader.at;
        }
        if (sign !== '"')
            said += sign;
        else if (take(reader, '"'))
            said += '"';
        else
            return said;
    }
    return null;
}
function take(reader, sign) {
    const is = reader.text[reader.at] === sign;
    if (is)
        reader.at += 1;
    return is;
}
function endLine(reader) {
    take(reader, "\r");
    if (!take(reader, "\n"))
        return;
    reader.line += 1;
    reader.lineStart = reader.at;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/json-file.js + 2 modules
var json_file = __webpack_require__(61888);
// EXTERNAL MODULE: ./build/formats/label.js
var label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(38851);
;// CONCATENATED MODULE: ./build/labels/read-handed-in.js






/** An answer that somebody kept elsewhere: what it is about, what it says, who said it. */
const groundTruth = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).optional(),
    inputs: json/* json */.Pq.optional(),
    name: schemas/* string */.YjP().min(1).optional(),
    value: json/* json */.Pq,
    labeler: schemas/* string */.YjP().min(1).optional(),
    reason: schemas/* string */.YjP().optional(),
    session: schemas/* string */.YjP().min(1).optional(),
    draw: schemas/* string */.YjP().min(1).optional(),
    sampling: label/* sampling */.aq.optional(),
    blind: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(["true", "false"])]).optional(),
    /** Path of the step that it is about, such as retrieve[0]. */
    span: schemas/* string */.YjP().min(1).optional(),
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

;// CONCATENATED MODULE: ./build/labels/read-csv.js




const COLUMNS = Object.keys(groundTruth.shape);
/**
 * Reads a CSV of answers; its first line names the columns (`id` or `inputs`, `value`, and what else an answer may say).
 * Values stay texts: what they mean is for the question to say. `inputs` is JSON or a text.
 */
function readCsv(file, text) {
    const read = csvCells(file, text);
    if ("fault" in read)
        return { lines: [], faults: [read.fault], unanswered: 0 };
    const [head = [], ...rows] = read.rows;
    const faults = headFaults(file, head);
    if (faults.length > 0)
        return { lines: [], faults, unanswered: 0 };
    const answered = rows.filter((row) => answerIn(head, row) !== "");
    const lines = answered.map((row) => readRow(row, { file, head }));
    return {
        lines: lines.flatMap((one) => ("faults" in one ? [] : [one])),
        faults: lines.flatMap((one) => ("faults" in one ? one.faults : [])),
        unanswered: rows.length - answered.length,
    };
}
function headFaults(file, head) {
    const names = head.map(({ text }) => text.trim());
    const hint = `Columns: ${COLUMNS.join(", ")}.`;
    const faults = head.flatMap(({ text, line, column }, at) => {
        const name = text.trim();
        const told = (code, message, more = "") => [
            { code, message, hint: `${more}${hint}`, at: { file, line, column } },
        ];
        if (!COLUMNS.includes(name))
            return told("bad_csv", `a column "${name}" is not known`, (0,nearest/* didYouMean */.a)(name, COLUMNS));
        return names.indexOf(name) < at ? told("bad_csv", `the column "${name}" stands twice`) : [];
    });
    if (faults.length > 0 || names.includes("value"))
        return faults;
    return [{ code: "bad_csv", message: 'there is no column "value"', hint, at: { file, line: 1 } }];
}
function answerIn(head, row) {
    return row[head.findIndex(({ text }) => text.trim() === "value")]?.text.trim() ?? "";
}
function readRow(row, { file, head }) {
    const { line = 1 } = row[0] ?? {};
    const [beyond] = row.slice(head.length).filter(({ text }) => text !== "");
    if (beyond) {
        const message = `the line has more cells than the ${head.length} columns`;
        const hint = "A cell that holds the separator stands in quotes.";
        return {
            faults: [{ code: "bad_csv", message, hint, at: { file, line: beyond.line, column: beyond.column } }],
        };
    }
    const cells = new Map(head.map(({ text }, at) => [text.trim(), row[at]]));
    const locate = ([name]) => {
        const cell = cells.get(String(name ?? ""));
        return cell ? { file, line: cell.line, column: cell.column } : { file, line, column: 1 };
    };
    const said = [...cells].flatMap(([name, cell]) => cell && cell.text.trim() !== "" ? [[name, name === "inputs" ? jsonOr(cell.text) : cell.text.trim()]] : []);
    const checked = (0,zod_problems/* checkWith */.d)(groundTruth, Object.fromEntries(said), locate);
    if (checked.status === "faulty")
        return { faults: checked.problems };
    return { kind: "answer", answer: checked.value, locate, line };
}
function jsonOr(text) {
    try {
        return JSON.parse(text); // JSON.parse gives nothing but JSON
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/formats/span-hash.js
var span_hash = __webpack_require__(19368);
// EXTERNAL MODULE: ./build/formats/span-path.js
var span_path = __webpack_require__(15043);
// EXTERNAL MODULE: ./build/labels/unknown-part.js
var unknown_part = __webpack_require__(60412);
;// CONCATENATED MODULE: ./build/labels/write-labels.js

/**
 * The label lines of one item in MLflow's assessment shape, oldest first: answers that were handed in and changed since
 * stay, each taken back by the next. An item that the person has not moved on from has none yet.
 */
function labelsOf(written) {
    const { head, item, about } = written;
    if (!item.done)
        return [];
    return askingsOf(head.questions, about.parts).flatMap((asking) => {
        const last = item.answers[asking.key];
        const answers = [...(item.earlier[asking.key] ?? []), ...(last ? [last] : [])];
        return answers.map((answer) => lineOf(written, asking, answer));
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
function lineOf({ head: { list }, labeler, item, about }, { key, question, part }, answer) {
    const skipped = item.skipped !== null && answer === item.answers[key];
    return {
        assessment_id: answer.id,
        assessment_name: question.name,
        trace_id: item.trace_id,
        ...(part === null ? {} : { span_id: part.path }),
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: answer.at,
        ...labelContent(question.type, answer.value),
        ...(answer.reason.trim() === "" ? {} : { rationale: answer.reason.trim() }),
        ...(answer.overrides === null ? {} : { overrides: answer.overrides }),
        metadata: {
            schema_version: String(answer.version),
            ...(list.session === null ? {} : { session: list.session }),
            ...(list.draw === null ? {} : { draw: list.draw }),
            sampling: about.sampling,
            ...(part === null ? {} : { span_hash: part.hash }),
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

// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(45445);
;// CONCATENATED MODULE: ./build/labels/written-value.js


/**
 * An answer that somebody wrote as a text, in a table or a terminal, as a value of its question: the word that the mapping
 * has for it, the text itself, an option that differs in case only, or the JSON that it reads as. A text that is none of
 * these stays as it is, for the check to refuse.
 */
function writtenValue(schema, { text, mapping }) {
    const word = mapping.get(text) ?? text;
    const candidates = [word, ...sameWord(schema, word), ...asJson(word)];
    for (const one of candidates) {
        const read = (0,label_value/* readLabelValue */.c)(schema, one);
        if (read.status !== "invalid")
            return read.status === "abstained" ? label/* ABSTAIN */.tL : read.value;
    }
    return word;
}
function sameWord({ input }, word) {
    const options = "categorical" in input ? input.categorical.options : [];
    const own = "pass_fail" in input ? [input.pass_fail.positive, input.pass_fail.negative] : [];
    const same = [...options, ...own, label/* ABSTAIN */.tL].filter((one) => one.toLowerCase() === word.toLowerCase());
    return same.length === 1 ? same : [];
}
function asJson(text) {
    try {
        return [JSON.parse(text)]; // JSON.parse gives nothing but JSON
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
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
    const recordedPath = side.recorded === null ? null : (0,formats_door/* inFolder */._)(side.door, side.recorded);
    return [...new Set((await (0,label_side/* tracesOf */.Or)(side, named, recordedPath)).values())];
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
    const found = finding.traces.filter((trace) => isAbout(trace, answer, finding.request));
    const [trace] = found;
    if (!trace || found.length > 1)
        return { faults: [notOne(line, found.length)] };
    const step = answer.span === undefined ? null : (0,span_path/* partAt */.l0)(trace.spans, answer.span);
    if (answer.span !== undefined && !step)
        return { faults: [noPart(line, trace)] };
    const schema = finding.side.schemas.get(name);
    const id = finding.ports.newId();
    const label = {
        assessment_id: id,
        assessment_name: name,
        trace_id: trace.trace_id,
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: new Date(finding.ports.now()).toISOString(),
        ...labelContent(schema?.type ?? "feedback", readAs(answer.value, { schema, request: finding.request })),
        ...(answer.reason ? { rationale: answer.reason } : {}),
        ...(step ? { span_id: step.path } : {}),
        metadata: {
            schema_version: String(schema?.version ?? 1),
            ...howAsked(answer, finding.request),
            ...(step ? { span_hash: (0,span_hash/* spanHash */.F)(step.span) } : {}),
        },
    };
    return { kind: "label", text: JSON.stringify(label), name, labeler, id, line: line.line, said: locate };
}
function noPart({ answer, locate }, { spans }) {
    return (0,unknown_part/* unknownPart */.Q)(spans, { path: answer.span ?? "", at: locate(["span"]) });
}
/** A typed text is read under its question; a value of JSON is what it is, unless the mapping has another word for it. */
function readAs(value, { schema, request }) {
    const { written, reading } = request;
    if (typeof value !== "string" || !schema)
        return value;
    const mapping = reading?.mapping ?? new Map();
    if (written || mapping.has(value))
        return writtenValue(schema, { text: value, mapping });
    return value;
}
/** How an answer came to be asked for: what it says itself, else what the call says of all. */
function howAsked({ session, draw, sampling, blind }, { reading }) {
    const all = reading?.metadata ?? {};
    const from = { session: session ?? all.session, draw: draw ?? all.draw };
    const isBlind = blind === undefined ? all.blind : String(blind);
    return {
        ...(from.session === undefined ? {} : { session: from.session }),
        ...(from.draw === undefined ? {} : { draw: from.draw }),
        sampling: sampling ?? all.sampling ?? (from.draw === undefined ? "chosen" : "draw"),
        ...(isBlind === undefined ? {} : { blind: isBlind }),
    };
}
function isAbout(trace, { id, inputs }, { written }) {
    if (id !== undefined)
        return trace.trace_id === id || trace.record_id === id || (0,read_trace/* sourceIds */.Mi)(trace).includes(id);
    if (inputs === undefined)
        return false;
    return ((0,canonical/* canonicalJson */.d)(trace.inputs) === (0,canonical/* canonicalJson */.d)(inputs) || (written && onlyText(trace.inputs) === inputs));
}
/** In a table people write the question, not the object that it is the only member of. */
function onlyText(inputs) {
    if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs))
        return null;
    const [only, ...more] = Object.values(inputs);
    return typeof only === "string" && more.length === 0 ? only : null;
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

// EXTERNAL MODULE: ./build/labels/check-labels.js + 2 modules
var check_labels = __webpack_require__(90327);
;// CONCATENATED MODULE: ./build/commands/labels/held-to-rules.js



/** Holds the new lines to the rules of the check, each told at its line of the file that was handed in. */
async function heldToRules({ side, fresh, traces, request, ports, }) {
    const byPath = new Map();
    for (const label of fresh) {
        const path = (0,formats_door/* inFolder */._)(side.door, (0,label_file/* labelPath */.K)({ schema: label.name, labeler: label.labeler }));
        byPath.set(path, [...(byPath.get(path) ?? []), label]);
    }
    const files = [...byPath].map(([path, labels]) => {
        const before = side.files.get(path) ?? null;
        const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
        return { path, before, after: start + labels.map(({ text }) => `${text}\n`).join(""), start };
    });
    const found = (0,check_labels/* checkLabels */.C)({
        files: files.map(({ path, start, after }) => ({ path, base: start, head: after })),
        known: side.labels,
        schemas: side.schemas,
        baseSchemas: side.schemas,
        traces,
        labelers: side.labelers,
        author: null,
        now: ports.now(),
    });
    const told = (problem) => atSource(problem, { files, byPath, request });
    return { faults: found.faults.map(told), warnings: found.warnings.map(told), files };
}
/** A fault of a line that is not written yet is told where the line came from. */
function atSource(fault, of) {
    const { at } = fault;
    const file = of.files.find(({ path }) => path === at?.file);
    if (!file || at?.line === undefined)
        return fault;
    const before = file.start.split("\n").length - 1;
    const source = of.byPath.get(file.path)?.[at.line - before - 1];
    if (!source)
        return fault;
    if (!source.said)
        return { ...fault, at: { ...at, file: of.request.file, line: source.line } };
    return { ...fault, at: source.said([SAID[fault.code] ?? "value"]) };
}
/** The part of an answer that a fault of the label made of it comes from. */
const SAID = {
    unknown_labeler: "labeler",
    foreign_label: "labeler",
    unknown_schema: "name",
    unknown_trace: "id",
    unknown_span: "span",
};

;// CONCATENATED MODULE: ./build/commands/labels/add.js










/** Takes up answers that were handed in: all of them, or none and every fault with its line. */
async function addLabels(request, ports) {
    const text = await ports.readFile(request.file);
    return addText({ ...request, text }, ports);
}
/** The same for a text in memory, as the review server has it. */
async function addText(given, ports) {
    const configPath = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, given.configPath));
    const side = await (0,label_side/* labelSide */.EM)(ports.diskTree(ports.workspace), configPath);
    const isTable = /\.(csv|tsv)$/i.test(given.file);
    const request = { ...given, written: isTable || given.written === true };
    const handed = isTable
        ? readCsv(given.file, given.text)
        : { ...readHandedIn(given.file, given.text), unanswered: 0 };
    const carried = new Map(handed.lines.flatMap((line) => line.kind === "trace" ? [[line.trace.trace_id, line.trace]] : []));
    const answers = await answerLines({ lines: handed.lines, side, request, ports });
    const known = new Set(side.labels.map(({ assessment_id }) => assessment_id));
    const lines = [...handed.lines.filter((line) => line.kind === "label"), ...answers.lines];
    const fresh = lines.filter(({ id }) => !known.has(id));
    const faults = [...(await metadataFaults(side, request)), ...handed.faults, ...answers.faults];
    const traces = await (0,label_side/* tracesOf */.Or)(side, fresh.map(traceOf));
    const checked = await heldToRules({
        side,
        fresh,
        traces: new Map([...carried, ...traces]),
        request,
        ports,
    });
    faults.push(...checked.faults, ...side.door.findings.problems);
    if (faults.length > 0)
        throw new errors/* UserError */.y(faults);
    const files = [...checked.files, ...traceFiles({ side, fresh, carried, traces })];
    if (!request.dryRun)
        await ports.writeFiles(files);
    return {
        labels: fresh.length,
        known: lines.length - fresh.length,
        unanswered: handed.unanswered,
        by: countBy(fresh),
        warnings: checked.warnings,
        files,
    };
}
/** A session or draw that the call names and that is not there. */
async function metadataFaults({ door }, { reading }) {
    const { session, draw } = reading?.metadata ?? {};
    const named = [
        ...(session === undefined ? [] : [["session", session, `sessions/${session}.yaml`]]),
        ...(draw === undefined ? [] : [["draw", draw, `draws/${draw}.jsonl`]]),
    ];
    const faults = await Promise.all(named.map(async ([what, name, path]) => {
        if ((await door.tree.size((0,formats_door/* inFolder */._)(door, path))) !== null)
            return [];
        const message = `there is no ${what} "${name}"`;
        return [{ code: `unknown_${what}`, message, hint: `It would stand in ${(0,formats_door/* inFolder */._)(door, path)}.` }];
    }));
    return faults.flat();
}
/** The trace that a line is about; empty where it names none, which the check tells. */
function traceOf({ text }) {
    const { trace_id } = JSON.parse(text); // it was read as an object
    return typeof trace_id === "string" ? trace_id : "";
}
/** Traces that the repository does not have yet go with their labels, one file each. */
function traceFiles({ side, fresh, carried, traces, }) {
    const labelled = new Set(fresh.map(traceOf));
    const missing = [...carried.values()].filter(({ trace_id }) => labelled.has(trace_id) && !traces.has(trace_id));
    return missing.map((trace) => ({
        path: (0,formats_door/* inFolder */._)(side.door, (0,label_file/* labelledTracePath */.i)(trace.trace_id)),
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

/***/ 34071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Zz: () => (/* binding */ coefficients),
/* harmony export */   i9: () => (/* binding */ agreementLines),
/* harmony export */   qF: () => (/* binding */ agreementSentence),
/* harmony export */   sm: () => (/* binding */ nobodyTwice)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);


/** From here on, by the usual reading of Krippendorff's alpha, answers may be relied on, or with care. */
const RELIABLE = 0.8;
const TENTATIVE = 0.67;
/** On fewer shared outputs a coefficient is noise, and no number is shown. */
const LEAST_OUTPUTS = 10;
/** Characters of a reason that are shown. */
const LONGEST_REASON = 200;
/** How far people agree on a question, in lines for a terminal. */
function agreementLines(told) {
    const { schema, traces, contested } = told;
    if (traces === 0)
        return [`${schema}: ${nobodyTwice(told)}`];
    return [
        `${schema}: ${agreementSentence(told)}`,
        ...[...coefficients(told), ...pairLines(told), ...notes(told)].map((line) => `  ${line}`),
        ...(contested.length > 0 ? [`  they differ on ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(contested.length, "output")}:`] : []),
        ...contested.flatMap(contestedLines),
    ];
}
/** The conclusion: on how many outputs people say the same. */
function agreementSentence({ traces, contested, elsewhere, decided }) {
    const same = traces - contested.length - elsewhere - decided;
    return `two or more people answered ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(traces, "output")}, and say the same on ${same} of them`;
}
/** Alpha with its range and what it means for who relies on these answers, and AC1; on few outputs neither. */
function coefficients({ traces, alpha, ac1 }) {
    if (traces < LEAST_OUTPUTS)
        return [`too few to say how far they agree beyond chance (from ${LEAST_OUTPUTS} on)`];
    const beyond = alpha
        ? `Krippendorff's alpha ${coefficientText(alpha)}: ${meaning(alpha.estimate)}`
        : "Krippendorff's alpha is not known: everybody always gave the same answer";
    const second = ac1
        ? [`Gwet's AC1 ${coefficientText(ac1)}: the same, not pulled down where one answer is rare`]
        : [];
    return [beyond, ...second];
}
function pairLines({ pairs }) {
    return pairs.map(({ labelers, traces, kappa }) => {
        const names = labelers.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN).join(" and ");
        const on = `on ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(traces, "output")}`;
        if (!kappa || traces < LEAST_OUTPUTS)
            return `${names}: Cohen's kappa not known ${on}`;
        return `${names}: Cohen's kappa ${two(kappa.estimate)} (likely ${two(kappa.low)} to ${two(kappa.high)}) ${on}`;
    });
}
/** Why nothing is known of agreement, and what would help. */
function nobodyTwice({ not_blind }) {
    const seen = not_blind > 0 ? ` (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(not_blind, "answer")} given in sight of others do not count here)` : "";
    return `no output was answered by two people blind of each other, so nobody knows how far they agree${seen}`;
}
/** What is left out of the figures, and what has been settled. */
function notes({ elsewhere, decided, not_blind }) {
    const others = elsewhere > 0
        ? [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(elsewhere, "output")} not of this change on which they differ: labels agreement lists them`]
        : [];
    const settled = decided > 0 ? [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(decided, "output")} on which they differed: decided since`] : [];
    const seen = not_blind > 0 ? [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(not_blind, "answer")} given in sight of others': not counted here`] : [];
    return [...others, ...settled, ...seen];
}
/** A coefficient with its likely range: "0.62 (likely 0.40 to 0.80)". */
function coefficientText({ estimate, interval }) {
    const range = interval ? `likely ${two(interval.low)} to ${two(interval.high)}` : "no range is known";
    return `${two(estimate)} (${range})`;
}
/** Of the number as it is printed: what reads as 0.80 is told as 0.80. */
function meaning(estimate) {
    const alpha = Number(two(estimate));
    if (alpha >= RELIABLE)
        return "the question is clear to them";
    if (alpha >= TENTATIVE)
        return "good enough with care";
    return "they read the question differently; talk about the outputs on which they differ before more is labelled";
}
function contestedLines({ trace_id, record_id, answers }) {
    // The id of a part ends in its path, which the app wrote.
    const id = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(trace_id);
    const title = record_id === null ? id : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(record_id)} (${id})`;
    const said = answers.map(({ labeler, value, rationale }) => {
        const why = rationale ? `: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(rationale), LONGEST_REASON)}` : "";
        return `      ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(labeler)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(JSON.stringify(value))}${why}`;
    });
    return [`    ${title}`, ...said];
}
function two(value) {
    return value.toFixed(2);
}


/***/ }),

/***/ 57779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9360);
/* harmony import */ var _agreement_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34071);
/* harmony import */ var _shift_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85541);




/** What `labels check` says in a terminal: the conclusion first. */
function checkText({ ok, faults, warnings, added, effect, judges }) {
    const told = [...faults, ...warnings.map((one) => ({ ...one, message: `warning: ${one.message}` }))].map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V);
    if (!ok)
        return [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(faults.length, "fault")}: these labels cannot be taken.`, ...told].join("\n");
    return [
        `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(added.length, "label")} added, all sound.`,
        ...told,
        ...(effect ? peopleLines(effect) : []),
        ...judges.map(_shift_text_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeShiftText */ .J),
        ...(effect ? nextLines(effect) : []),
    ].join("\n");
}
function peopleLines({ by, agreement }) {
    return [
        ...Object.entries(by).map(([labeler, labels]) => `  ${labeler}: ${labels}`),
        ...agreement.flatMap(_agreement_text_js__WEBPACK_IMPORTED_MODULE_1__/* .agreementLines */ .i9),
    ];
}
function nextLines({ draws, alignment_due }) {
    return [
        ...draws.map(_shift_text_js__WEBPACK_IMPORTED_MODULE_2__/* .drawShiftText */ .K),
        ...alignment_due.map(({ judge, labels }) => `Judge ${judge} has not learned from ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(labels, "label")} yet: alignment is due (assize align ${judge}).`),
    ];
}


/***/ }),

/***/ 40547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkLabelChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 11 modules
var load_suite = __webpack_require__(499);
// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(92247);
// EXTERNAL MODULE: ./build/labels/check-labels.js + 2 modules
var check_labels = __webpack_require__(90327);
// EXTERNAL MODULE: ./build/labels/label-file.js
var label_file = __webpack_require__(40887);
;// CONCATENATED MODULE: ./build/labels/trace-changes.js

/**
 * Faults of a change that takes away what a merged label is about, or says that it answers another record: the label
 * would speak of nothing, or of something else. Places of traces are from the configuration's folder.
 */
function traceChanges({ labels, base, head }) {
    const moved = new Set();
    return labels.flatMap(({ trace_id, assessment_id, at }) => {
        const [was, is] = [base.get(trace_id), head.get(trace_id)];
        if (!was || was.record_id === is?.record_id)
            return [];
        if (!is)
            return [removed(trace_id, { assessment_id, at })];
        if (moved.has(was.trace_id))
            return [];
        moved.add(was.trace_id);
        const [from, to] = [was, is].map(({ record_id }) => record_id === null ? "no record" : `"${record_id}"`);
        const message = `the labelled trace ${was.trace_id} answered ${from}, and here ${to}`;
        const hint = "What labels are about is never edited.";
        return [{ code: "moved_trace", message, hint, at: { file: (0,label_file/* labelledTracePath */.i)(was.trace_id), line: 1 } }];
    });
}
function removed(traceId, { assessment_id, at }) {
    return {
        code: "removed_trace",
        message: `the label "${assessment_id}" is about ${traceId}, which this change takes away`,
        hint: `Labels travel with what they are about: put ${(0,label_file/* labelledTracePath */.i)(traceId)} back.`,
        at: { ...at, column: 1 },
    };
}

// EXTERNAL MODULE: ./build/align/proof-file.js
var proof_file = __webpack_require__(85955);
// EXTERNAL MODULE: ./build/formats/model-use.js
var model_use = __webpack_require__(18204);
// EXTERNAL MODULE: ./build/gate/draw-state.js + 1 modules
var draw_state = __webpack_require__(57534);
// EXTERNAL MODULE: ./build/judges/define-judge.js + 25 modules
var define_judge = __webpack_require__(16134);
// EXTERNAL MODULE: ./build/judges/judge-scale.js
var judge_scale = __webpack_require__(87641);
// EXTERNAL MODULE: ./build/labels/votes.js
var labels_votes = __webpack_require__(70595);
// EXTERNAL MODULE: ./build/commands/trial/parts-read.js
var parts_read = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/commands/trial/people.js
var people = __webpack_require__(34505);
// EXTERNAL MODULE: ./build/commands/labels/agreement-on.js
var agreement_on = __webpack_require__(15125);
;// CONCATENATED MODULE: ./build/commands/labels/effect.js









/** The effect of labels that were added to a suite; the suite has them already. */
function labelEffect(suite, added) {
    const by = {};
    for (const { source } of added)
        by[source.source_id] = (by[source.source_id] ?? 0) + 1;
    const asked = new Set(added.map(({ assessment_name }) => assessment_name));
    const about = new Set(added.map(({ trace_id }) => trace_id));
    const ids = new Set(added.map(({ assessment_id }) => assessment_id));
    const before = { ...suite, labels: suite.labels.filter(({ assessment_id }) => !ids.has(assessment_id)) };
    return {
        by,
        agreement: [...asked].flatMap((name) => {
            const told = (0,agreement_on/* agreementOn */.uJ)(suite, name);
            return told ? (0,agreement_on/* onlyAbout */.yw)(told, about) : [];
        }),
        draws: [...suite.draws.keys()].flatMap((id) => shiftOf(id, { before, after: suite }) ?? []),
        alignment_due: [...suite.judges.values()].flatMap((judge) => dueOf(suite, judge, asked) ?? []),
    };
}
function shiftOf(id, of) {
    const metric = of.after.draws.get(id)?.head.metric;
    const [was, is] = [progressOf(of.before, id), progressOf(of.after, id)];
    if (metric === undefined || !was || !is || was.labelled === is.labelled)
        return null;
    const { pairs, labelled, complete } = is;
    return {
        id,
        metric,
        pairs,
        labelled,
        complete,
        before: { labelled: was.labelled, complete: was.complete },
    };
}
/** As the gate counts: an answer that the judge's rule does not read is none. */
function progressOf(suite, id) {
    const draw = suite.draws.get(id);
    const metric = draw?.head.metric ?? "";
    const judge = suite.judges.get(suite.config.gate.metrics[metric]?.scorer ?? metric);
    const defined = judge && (0,define_judge/* defineJudge */.z)(judge);
    if (!draw || !judge || defined?.status !== "defined")
        return null;
    const { labels: label = judge.file.name } = judge.file;
    const { labels, schemas, config, traces } = suite;
    const { value, rule } = defined.definition;
    const labelers = Object.keys(config.labelers);
    const scorer = (0,judge_scale/* judgeScale */.K)(value, rule);
    return (0,draw_state/* drawProgress */.Il)(draw, (0,people/* wordsFor */.tu)(judge, { label, labels, schemas, labelers, scorer, traces }));
}
function dueOf(suite, judge, asked) {
    const { name, labels = name, align, guidelines } = judge.file;
    const schema = suite.schemas.get(labels);
    if (!schema || !asked.has(labels) || judge.file.model === model_use/* RECORDED */.Ny)
        return null;
    const { learned, looks } = (0,proof_file/* rememberedBy */.q)(judge.proof);
    const met = new Set([
        ...Object.keys(learned),
        ...looks.tested,
        ...guidelines.flatMap(({ from }) => from),
        ...judge.examples.map(({ trace_id }) => trace_id),
    ]);
    const labelers = Object.keys(suite.config.labelers);
    const parts = (0,parts_read/* partsReadBy */.C)(judge, suite.traces);
    const { votes } = (0,labels_votes/* votesOf */.r)({ labels: suite.labels, schema, labelers, parts });
    const all = new Set(votes.map(({ label }) => (0,labels_votes/* unitOf */.u)(label)));
    const fresh = new Set([...all].filter((unit) => !met.has(unit)));
    return all.size >= align.min_labels && fresh.size >= align.schedule_after
        ? { judge: name, labels: fresh.size }
        : null;
}

// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 2 modules
var labelled = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/commands/alignment/measure-judge.js + 1 modules
var measure_judge = __webpack_require__(11790);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
// EXTERNAL MODULE: ./build/commands/trial/silent-models.js
var silent_models = __webpack_require__(41026);
;// CONCATENATED MODULE: ./build/commands/labels/judge-shifts.js





/**
 * What added labels do to the trust in every judge that is measured on them. Verdicts come from the store and from
 * traces; a model is asked only where it can be reached, and within the budget.
 */
async function judgeShifts(shifting) {
    const { suite, added, setting, ports } = shifting;
    const answered = new Set(added.map(({ assessment_name }) => assessment_name));
    const judges = [...suite.judges.values()].filter((judge) => answered.has((0,labelled/* labelName */._H)(judge)));
    if (judges.length === 0)
        return [];
    const stores = await ports.openStores(setting.store);
    try {
        return await withModels(judges, shifting, async (judge, models) => {
            const measure = { suite, models, stores, setting, ports };
            return judge_shifts_shiftOf(judge, { measure, added });
        });
    }
    finally {
        await stores.close();
    }
}
/** Judges whose models can be reached share one budget; for the others only what is kept speaks. */
async function withModels(judges, { suite, setting, ports }, work) {
    const open = (of) => (0,opened/* openJudgeModels */.Ag)({ suite, judges: of, reflection: null, setting }, ports);
    const silent = new Map();
    for (const judge of judges) {
        const tried = await open([judge]).catch(whyNot);
        if (typeof tried === "string")
            silent.set(judge, (0,silent_models/* silentModels */.o)(tried));
        else
            tried.close();
    }
    const reached = await open(judges.filter((judge) => !silent.has(judge)));
    try {
        const shifts = [];
        for (const judge of judges)
            shifts.push(await work(judge, silent.get(judge) ?? reached));
        return shifts;
    }
    finally {
        reached.close();
    }
}
function whyNot(error) {
    if (error instanceof errors/* UserError */.y)
        return error.problems[0]?.message ?? error.message;
    throw error;
}
async function judge_shifts_shiftOf(judge, { measure, added }) {
    const { suite } = measure;
    const ids = new Set(added.map(({ assessment_id }) => assessment_id));
    const labels = suite.labels.filter(({ assessment_id }) => !ids.has(assessment_id));
    const before = await standing({ ...measure, suite: { ...suite, labels } }, judge);
    return { judge: judge.file.name, before, after: await standing(measure, judge) };
}
async function standing(measure, judge) {
    const watched = watch(measure.models);
    try {
        const measured = await (0,measure_judge/* measureJudge */.C)({ ...measure, models: watched.models }, judge);
        const reason = gap(measured, watched.overBudget());
        return reason === null
            ? { status: "measured", card: measured.report.card }
            : { status: "not_measured", reason };
    }
    catch (error) {
        return { status: "not_measured", reason: whyNot(error) };
    }
}
/** The same models; whether the budget kept a verdict back is noted, for what it did not reach leaves no trace. */
function watch(models) {
    let stopped = 0;
    const complete = async (request) => {
        const reply = await models.model.complete(request);
        if (reply.status === "over_budget")
            stopped += 1;
        return reply;
    };
    return { models: { ...models, model: { ...models.model, complete } }, overBudget: () => stopped };
}
/** Why the verdicts are not all there; null where they are. A verdict that no asking would bring is no gap. */
function gap({ evidence }, overBudget) {
    const all = evidence.labelled.length + overBudget;
    if (overBudget > 0)
        return `the budget ended ${overBudget} of ${all} verdicts short`;
    const lost = evidence.labelled.flatMap(({ verdict }) => verdict.status === "unscored" && NOT_HEARD.includes(verdict.reason) ? [verdict.detail] : []);
    return lost.length === 0 ? null : `${lost[0]} (${lost.length} of ${all} verdicts are not known)`;
}
const NOT_HEARD = ["model_error", "aborted"];

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
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
        traces,
        labelers: (base ?? head).labelers,
        author: request.author,
        now: ports.now(),
    });
    const checked = { ...found, warnings: found.warnings.map((warning) => inTree(warning, head)) };
    const merged = new Set(base?.labels.map(({ assessment_id }) => assessment_id));
    const standing = head.labels.filter(({ assessment_id }) => merged.has(assessment_id));
    const lost = traceChanges({ labels: standing, base: older, head: traces });
    const faults = [
        ...checked.faults,
        ...lost.map((fault) => inTree(fault, head)),
        ...head.door.findings.problems,
    ];
    const refused = { ...checked, ok: false, effect: null, judges: [] };
    if (faults.length > 0)
        return { ...refused, faults };
    const loaded = await suiteOf(ports, configPath);
    if (loaded.status === "faulty")
        return { ...refused, faults: [...loaded.problems] };
    const { suite } = loaded;
    const { added } = checked;
    const judges = await judgeShifts({ suite, added, setting: request, ports });
    return { ...checked, ok: true, effect: labelEffect(suite, added), judges };
}
/** Schemas and traces are named from the configuration's folder; people read paths of the workspace. */
function inTree(problem, { door }) {
    const { at } = problem;
    if (!at || (!at.file.startsWith("schemas/") && !at.file.startsWith("traces/")))
        return problem;
    return { ...problem, at: { line: 1, ...at, file: (0,formats_door/* inFolder */._)(door, at.file) } };
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
        .filter((file) => file.base !== file.head && !head.unreadable.has(file.path));
}
/** The head as the gate will load it; what it refuses is a fault of this change too. */
async function suiteOf(ports, configPath) {
    const wanted = { tree: ports.diskTree(ports.workspace), configPath, now: ports.now() };
    try {
        return {
            status: "loaded",
            suite: await (0,load_suite/* loadSuite */.b)({ ...wanted, checkJudge: check_judge/* checkJudge */._, flags: { rerun: false, offline: true } }),
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return { status: "faulty", problems: error.problems };
        throw error;
    }
}


/***/ }),

/***/ 77553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ labelSide),
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _formats_door_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2323);
/* harmony import */ var _formats_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38657);
/* harmony import */ var _formats_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82797);
/* harmony import */ var _formats_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92318);
/* harmony import */ var _formats_load_datasets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20605);
/* harmony import */ var _formats_load_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49524);
/* harmony import */ var _formats_load_trace_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63429);
/* harmony import */ var _formats_read_trace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38851);
/* harmony import */ var _formats_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79739);
/* harmony import */ var _formats_tree_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63947);
/* harmony import */ var _formats_utf8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33000);












/** Reads one side. Label files are read as texts: their faults are for the check to tell, line by line. */
async function labelSide(tree, configPath) {
    const door = { tree, folder: (0,_formats_tree_path_js__WEBPACK_IMPORTED_MODULE_10__/* .folderOf */ .yS)(configPath), findings: (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)() };
    const { config, datasets, ...rest } = await (0,_formats_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(door, configPath);
    const { records } = await (0,_formats_load_datasets_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDatasets */ .w)(door, { config, datasets, ...rest });
    const { schemas } = await (0,_formats_load_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .loadSchemas */ .B)(door);
    (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfFaulty */ .r8)(door.findings);
    const { files, unreadable } = await labelTexts(door);
    const labels = [...files].flatMap(([path, text]) => soundLabels(path, text));
    const recorded = config?.app.traces ?? null;
    return { door, labelers: config?.labelers ?? {}, schemas, records, recorded, files, unreadable, labels };
}
async function labelTexts(door) {
    const files = new Map();
    const unreadable = new Set();
    for (const path of await door.tree.list([(0,_formats_door_js__WEBPACK_IMPORTED_MODULE_11__/* .inFolder */ ._)(door, "labels/*/*.jsonl")])) {
        const read = await decoded(door.tree, path);
        if (read.status === "text")
            files.set(path, read.text);
        else {
            unreadable.add(path);
            door.findings.problems.push(notUtf8(door.tree, path, read));
        }
    }
    return { files, unreadable };
}
/**
 * The traces of a side by the given ids, other tools' ids included, and those of a recorded file; faults of trace files go
 * to the door's findings.
 */
async function tracesOf({ door, records }, ids, recordedPath = null) {
    const labels = [...new Set(ids)].map(asking);
    const { traces, recorded } = await (0,_formats_load_trace_files_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTraceFiles */ .P)(door, { records, labels, recordedPath });
    const all = [...traces.values(), ...(recorded ?? [])];
    const foreign = all.flatMap((trace) => (0,_formats_read_trace_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceIds */ .Mi)(trace).map((id) => [id, trace]));
    return new Map([...foreign, ...all.map((trace) => [trace.trace_id, trace])]);
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
    const read = await decoded(tree, path);
    if (read.status === "text")
        return read.text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(notUtf8(tree, path, read));
}
async function decoded(tree, path) {
    const chunks = [];
    for await (const chunk of tree.chunks(path))
        chunks.push(chunk);
    return (0,_formats_utf8_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeUtf8 */ ._)(Buffer.concat(chunks));
}
function notUtf8(tree, path, { before }) {
    const at = { file: (0,_formats_tree_path_js__WEBPACK_IMPORTED_MODULE_10__/* .nameIn */ .ZC)(tree, path), ...(0,_formats_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .placeAfter */ .ef)(before) };
    return { code: "bad_utf8", message: "a byte that is not UTF-8", hint: _formats_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .SAVE_AS */ .fl.utf8, at };
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

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ drawShiftText),
  J: () => (/* binding */ judgeShiftText)
});

// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var report_numbers = __webpack_require__(9360);
;// CONCATENATED MODULE: ./build/report/trust-change.js

const SHARE = { kind: "pass_rate", unit: null };
/** What labels did to the trust in a judge, in one or two plain sentences. */
function trustChangeText(before, after) {
    const { numbers, trusted, missing_class } = after;
    const levels = numbers
        ? `agrees with people on ${level(after)} (before: ${level(before)})`
        : `has ${(0,report_numbers/* count */.U9)(after.labels, "label")} (before: ${before.labels}), not enough to say how far it agrees with people`;
    const standing = `Trusted to clear a change: ${word(trusted)} (before: ${word(before.trusted)}).`;
    const missing = trusted || !missing_class ? "" : ` Missing: ${missing_class}.`;
    return `Judge ${after.name} ${levels}. ${standing}${missing}`;
}
function level({ numbers, labels }) {
    if (!numbers)
        return `${(0,report_numbers/* count */.U9)(labels, "label")}, not enough to say`;
    const { agreement } = numbers;
    return `${(0,report_numbers/* percent */.KN)(agreement.estimate)} (likely ${(0,report_numbers/* levelRange */.wu)(agreement, SHARE)}) of ${(0,report_numbers/* count */.U9)(labels, "label")}`;
}
function word(trusted) {
    return trusted ? "yes" : "not yet";
}

;// CONCATENATED MODULE: ./build/commands/labels/shift-text.js

/** What labels did to the trust in a judge, for a comment or a terminal; what was not measured is said, never guessed. */
function judgeShiftText({ judge, before, after }) {
    if (after.status === "not_measured")
        return `Judge ${judge}: not measured: ${after.reason}.`;
    if (before.status === "not_measured")
        return `Judge ${judge}: before not measured: ${before.reason}.`;
    return trustChangeText(before.card, after.card);
}
/** How far a draw has come with these labels. */
function drawShiftText({ id, metric, pairs, labelled, complete, before }) {
    const name = `Draw ${id} of ${metric}`;
    const now = `${labelled} of ${pairs} pairs have both answers (before: ${before.labelled})`;
    if (!complete)
        return `${name}: ${now}.`;
    const verb = before.complete ? "was complete and is" : "is now complete";
    return `${name} ${verb}: ${now}. The gate uses it from its next run on.`;
}


/***/ }),

/***/ 78463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sessionPlaces),
/* harmony export */   p: () => (/* binding */ openReview)
/* harmony export */ });
/* harmony import */ var _formats_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38657);
/* harmony import */ var _formats_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12839);
/* harmony import */ var _formats_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94042);
/* harmony import */ var _review_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66975);
/* harmony import */ var _trace_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23975);





/** Reads the workspace; `traces` names further files with traces. */
async function openReview({ configPath, traces: files }, ports) {
    const tree = ports.diskTree(ports.workspace);
    const suite = await (0,_review_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewSuite */ .p)({ configPath }, ports);
    return { suite, tree, ...(await (0,_trace_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .traceSources */ .q)({ suite, tree, files, ports })) };
}
/** Where the parts of a file of a session stand; it was sound when the suite was loaded. */
async function sessionPlaces(tree, path) {
    const file = (await tree.size(path)) === null
        ? null
        : await (0,_formats_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ tree, path, schema: _formats_session_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionFile */ .N, findings: (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .newFindings */ .FN)() });
    return file?.locate ?? (() => ({ file: path }));
}


/***/ }),

/***/ 66975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reviewSuite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_load_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(499);
/* harmony import */ var _judges_check_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92247);



/** The suite of the workspace as it is now; neither app nor models are needed to look at answers. */
function reviewSuite({ configPath: named }, ports) {
    const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(ports.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.workspace, named));
    const flags = { rerun: false, offline: true };
    return (0,_formats_load_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSuite */ .b)({
        tree: ports.diskTree(ports.workspace),
        configPath,
        now: ports.now(),
        flags,
        checkJudge: _judges_check_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .checkJudge */ ._,
    });
}


/***/ }),

/***/ 23975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ traceSources)
});

// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(38657);
// EXTERNAL MODULE: ./build/formats/load-labelled-traces.js
var load_labelled_traces = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/formats/load-traces.js
var load_traces = __webpack_require__(59534);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
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
var kept_evidence = __webpack_require__(55418);
;// CONCATENATED MODULE: ./build/commands/review/trace-sources.js






/** All traces of `traces/`, and those of further files: recorded outputs, or the evidence of a run. */
async function traceSources({ suite, tree, files, ports, }) {
    const { folder, records } = suite;
    const findings = (0,formats_findings/* newFindings */.FN)();
    const door = { tree, folder, findings };
    const own = await (0,load_labelled_traces/* loadLabelledTraces */.Y)(door);
    const inFiles = new Map();
    for (const path of await tree.list([(0,formats_door/* inFolder */._)(door, "traces/*.jsonl")])) {
        const ids = [];
        for await (const trace of (0,load_traces/* readTraces */.nm)({ tree, path, findings, records })) {
            own.push(trace);
            ids.push(trace.trace_id);
        }
        inFiles.set(path.slice((0,formats_door/* inFolder */._)(door, "").length), ids);
    }
    const verdicts = [];
    const further = [...(suite.recorded ?? [])];
    for (const file of files) {
        const text = await ports.readFile(file);
        if (file.endsWith(".json")) {
            const evidence = (0,kept_evidence/* keptVerdicts */.Xe)(text, file);
            further.push(...evidence.traces.values());
            verdicts.push(...evidence.verdicts);
        }
        else {
            const named = { tree: memoryTree({ [file]: text }), path: file, findings, records };
            for await (const trace of (0,load_traces/* readTraces */.nm)(named))
                further.push(trace);
        }
    }
    (0,formats_findings/* throwIfFaulty */.r8)(findings);
    const byId = new Map([...own, ...further].map((trace) => [trace.trace_id, trace]));
    const kept = new Set(own.map(({ trace_id }) => trace_id));
    return { traces: [...byId.values()], kept, files: inFiles, verdicts };
}


/***/ }),

/***/ 91092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ traceToJson)
/* harmony export */ });
/* harmony import */ var _read_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38851);

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

/***/ 90327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkLabels)
});

// EXTERNAL MODULE: ./build/formats/json-file.js + 2 modules
var json_file = __webpack_require__(61888);
// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
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
var label_value = __webpack_require__(45445);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/labels/place-label.js
var place_label = __webpack_require__(56586);
// EXTERNAL MODULE: ./build/labels/unknown-part.js
var unknown_part = __webpack_require__(60412);
// EXTERNAL MODULE: ./build/labels/votes.js
var votes = __webpack_require__(70595);
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
        ...partFaults(placed, rules),
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
function partFaults({ label, locate }, { traces }) {
    const spans = traces.get(label.trace_id)?.spans;
    if (!label.span_id || !spans || (0,place_label/* placePart */.l)(spans, label).status !== "unknown")
        return [];
    return [(0,unknown_part/* unknownPart */.Q)(spans, { path: label.span_id, at: locate(["span_id"]) })];
}
/** A label on a part that has other content now is sound, and counts for nothing. */
function partWarnings({ label, locate }, { traces }) {
    const spans = traces.get(label.trace_id)?.spans;
    if (!label.span_id || !spans || (0,place_label/* placePart */.l)(spans, label).status !== "changed")
        return [];
    const message = `"${label.span_id}" of the output is another one now than the label was given for`;
    const hint = "The label does not count: its span_hash fits no part of the output. Look at the part again.";
    return [{ code: "changed_span", message, hint, at: locate(["metadata", "span_hash"]) }];
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
    if ((0,votes/* unitOf */.u)(target) === (0,votes/* unitOf */.u)(label) && target.assessment_name === label.assessment_name)
        return [];
    const message = `overrides "${label.overrides}", which is about something else`;
    return [
        {
            code: "other_override",
            message,
            hint: "An override answers the same question about the same trace, or the same part of it.",
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
        warnings: [
            ...wordings(check),
            ...versions(check),
            ...added.flatMap((placed) => partWarnings(placed, check)),
        ],
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
/** A question whose version was raised: what was answered before no longer counts. */
function versions({ schemas, baseSchemas, known }) {
    return [...schemas.values()].flatMap(({ name, version }) => {
        const before = baseSchemas.get(name)?.version ?? version;
        const stale = known.filter((label) => label.assessment_name === name && (0,formats_label/* labelVersion */.VT)(label) < version);
        if (before >= version || stale.length === 0)
            return [];
        const message = `the question ${name} is at version ${version} now: ${stale.length} labels of older versions no longer count`;
        const hint = "That is right if it means something else now; ask it again.";
        return [{ code: "stale_labels", message, hint, at: { file: `schemas/${name}.yaml` } }];
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

/***/ 40887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ labelPath),
/* harmony export */   i: () => (/* binding */ labelledTracePath)
/* harmony export */ });
/** Where the labels of a question by a labeler stand, from the configuration's folder. */
function labelPath({ schema, labeler }) {
    return `labels/${schema}/${labeler}.jsonl`;
}
/** Where a labelled trace stands, from the configuration's folder. */
function labelledTracePath(traceId) {
    return `traces/labelled/${traceId.slice(3, 5)}/${traceId}.json`;
}


/***/ }),

/***/ 60412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unknownPart)
/* harmony export */ });
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77801);
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15043);


/** So many parts are named where one is not there. */
const MOST_NAMED = 20;
/** What is said of a path that names no part of an output: the near one, and the parts that it has. */
function unknownPart(spans, { path, at }) {
    const paths = (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_0__/* .allParts */ .CH)(spans).map((part) => part.path);
    const named = paths.slice(0, MOST_NAMED).join(", ") || "none";
    const more = paths.length > MOST_NAMED ? `, and ${paths.length - MOST_NAMED} more` : "";
    const hint = `${(0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(path, paths)}Its parts: ${named}${more}.`;
    return { code: "unknown_span", message: `the output has no part "${path}"`, hint, at };
}


/***/ }),

/***/ 96400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPorts: () => (/* binding */ checkPorts),
  checkRequest: () => (/* binding */ checkRequest),
  labelPorts: () => (/* binding */ labelPorts),
  runLabels: () => (/* binding */ runLabels),
  suiteOf: () => (/* binding */ suiteOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/labels/add.js + 7 modules
var add = __webpack_require__(70898);
// EXTERNAL MODULE: ./build/commands/labels/agreement-text.js
var agreement_text = __webpack_require__(34071);
// EXTERNAL MODULE: ./build/commands/labels/check.js + 3 modules
var check = __webpack_require__(40547);
// EXTERNAL MODULE: ./build/commands/alignment/judge-json.js
var judge_json = __webpack_require__(86005);
;// CONCATENATED MODULE: ./build/commands/labels/check-json.js

/** `labels check --json`, version 1. */
function checkJson({ ok, faults, warnings, added, effect, judges }) {
    return {
        version: 1,
        ok,
        faults: faults.map(problemJson),
        warnings: warnings.map(problemJson),
        added: added.length,
        by: effect?.by ?? {},
        agreement: (effect?.agreement ?? []).map(agreementJson),
        judges: judges.map(shiftJson),
        draws: (effect?.draws ?? []).map((draw) => ({ ...draw })),
        alignment_due: (effect?.alignment_due ?? []).map(({ judge }) => judge),
    };
}
function shiftJson({ judge, before, after }) {
    const gap = [after, before].find(({ status }) => status === "not_measured");
    return {
        name: judge,
        before: standingJson(before),
        after: standingJson(after),
        not_measured: gap?.status === "not_measured" ? gap.reason : null,
    };
}
function standingJson(standing) {
    return standing.status === "measured" ? (0,judge_json/* cardJson */.x)(standing.card) : null;
}
/** How far people agree, as JSON. */
function agreementJson({ schema, traces, level, alpha, ac1, pairs, contested, elsewhere, decided, not_blind, }) {
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
        contested: contested.map(({ trace_id, record_id, answers }) => ({
            trace_id,
            record_id,
            answers: answers.map((answer) => ({ ...answer })),
        })),
        contested_elsewhere: elsewhere,
        decided,
        not_blind,
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

// EXTERNAL MODULE: ./build/commands/labels/check-text.js
var check_text = __webpack_require__(57779);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(45445);
// EXTERNAL MODULE: ./build/labels/votes.js
var votes = __webpack_require__(70595);
// EXTERNAL MODULE: ./build/commands/trial/parts-read.js
var parts_read = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/commands/labels/agreement-on.js
var agreement_on = __webpack_require__(15125);
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
        span: label.span_id || null,
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
        "span",
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
    return [...suite.schemas.values()]
        .filter(({ name }) => (names.length > 0 ? names.includes(name) : labelled.has(name)))
        .flatMap(({ name }) => (0,agreement_on/* agreementOn */.uJ)(suite, name) ?? []);
}
function reasonsOf(suite) {
    const labelers = Object.keys(suite.config.labelers);
    const left = [...suite.schemas.values()].flatMap((schema) => (0,votes/* votesOf */.r)({ labels: suite.labels, schema, labelers, parts: (0,parts_read/* partsAskedBy */.y)(suite, schema) }).leftOut);
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
    const { about, answers, labeler, reason, configPath, reading, span } = request;
    const lines = answers.map((answer) => {
        const { name, value } = readAnswer(answer);
        const said = { ...(reason === null ? {} : { reason }), ...(span === null ? {} : { span }) };
        return JSON.stringify({ id: about, name, value, ...said });
    });
    const adding = { configPath, file: "labels set", schema: null, labeler, dryRun: false };
    return (0,add/* addText */.j)({ ...adding, ...(reading && { reading }), text: lines.join("\n"), written: true }, ports);
}
/** `correctness=no`; what the value is, its question says. */
function readAnswer(answer) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(answer) ?? [];
    if (name !== undefined && value !== undefined)
        return { name, value };
    const hint = "For example: assize labels set tr-… correctness=no --reason 'the price is of last year'";
    throw new errors/* UserError */.y({
        code: "bad_answer",
        message: `"${answer}" is not of the form question=value`,
        hint,
    });
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/labels/resolve.js
var resolve = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
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

// EXTERNAL MODULE: ./build/commands/review/open-review.js
var open_review = __webpack_require__(78463);
// EXTERNAL MODULE: ./build/commands/review/session-state.js
var session_state = __webpack_require__(87456);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 11 modules
var load_suite = __webpack_require__(499);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/text-file.js
var text_file = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/formats/utf8.js
var utf8 = __webpack_require__(33000);
// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(92247);
// EXTERNAL MODULE: ./build/shell/align-cli.js + 2 modules
var align_cli = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/formats/label.js
var label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/shell/review-words.js
var review_words = __webpack_require__(64485);
;// CONCATENATED MODULE: ./build/shell/answer-words.js



/** How `labels add` and `labels set` are told to read answers that are no label lines yet. */
function readingOf(words) {
    const [session, draw] = [words.text("session"), words.text("draw")];
    const drawn = samplingOf(words.text("sampling"));
    return {
        mapping: new Map(((0,review_words/* listOf */.c)(words, "map") ?? []).map(mappingOf)),
        metadata: {
            ...(session === undefined ? {} : { session }),
            ...(draw === undefined ? {} : { draw }),
            ...(drawn === undefined ? {} : { sampling: drawn }),
            ...(words.on("not-blind") ? { blind: "false" } : {}),
        },
    };
}
function mappingOf(word) {
    const [, from, to] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
    if (from !== undefined && to !== undefined)
        return [from.trim(), to.trim()];
    const hint = "For example: --map richtig=yes,falsch=no";
    throw new errors/* UserError */.y({
        code: "bad_mapping",
        message: `--map: "${word}" is not of the form word=answer`,
        hint,
    });
}
function samplingOf(word) {
    if (word === undefined || label/* sampling */.aq.safeParse(word).success)
        return word;
    const hint = `Ways: ${label/* sampling */.aq.options.join(", ")}.`;
    throw new errors/* UserError */.y({ code: "bad_sampling", message: `--sampling knows no "${word}"`, hint });
}

// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
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
    derive: async (words, started) => (await Promise.all(/* import() */[__webpack_require__.e(1858), __webpack_require__.e(4426)]).then(__webpack_require__.bind(__webpack_require__, 64426))).runDerive(words, started),
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
    const report = await (0,check/* checkLabelChange */.P)(checkRequest(words), checkPorts(started));
    started.console.err(`${(0,check_text/* checkText */.q)(report)}\n`);
    await (0,write_json/* writeJson */.G)(words.text("json"), checkJson(report), started);
    return report.ok ? 0 : 1;
}
/** The words of a call of `labels check` as a request. */
function checkRequest(words) {
    return {
        configPath: configOf(words),
        base: words.text("base") ?? null,
        author: words.text("author") ?? null,
        offline: words.on("offline"),
        concurrency: words.number("concurrency") ?? null,
        maxUsd: words.number("max-usd") ?? null,
        store: words.text("store") ?? gate_request/* DEFAULT_STORE */.Oc,
    };
}
/** The real world for a check of labels: judges are measured on them. */
function checkPorts(started) {
    return { ...(0,align_cli.alignPorts)(started), ...labelPorts(started) };
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
        reading: readingOf(words),
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
        reading: readingOf(words),
        span: words.text("span") ?? null,
    };
    return tellAdded(await setLabels(request, labelPorts(started)), started);
}
function tellAdded({ labels, known, unanswered, by, warnings, files }, { console }) {
    const people = Object.entries(by).map(([labeler, count]) => `${labeler} ${count}`);
    const who = people.length > 0 ? ` (${people.join(", ")})` : "";
    const open = unanswered > 0 ? ` ${unanswered} rows without an answer were passed over.` : "";
    console.err(`${labels} labels added${who}, ${known} known already.${open}\n`);
    for (const one of warnings)
        console.err(`${(0,errors/* formatProblem */.V)({ ...one, message: `warning: ${one.message}` })}\n`);
    for (const { path } of files)
        console.out(`${path}\n`);
    return 0;
}
async function runToDataset(words, started) {
    const ports = labelPorts(started);
    const plan = await expectationsToDataset(await suiteOf(words, started), ports.diskTree(ports.workspace));
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
    const session = words.text("session") ?? null;
    const { console } = started;
    const suite = session === null ? await suiteOf(words, started) : await told(session, words, started);
    const labels = listLabels(suite, session);
    if (words.on("csv"))
        console.out(labelsCsv(labels));
    else
        console.out(labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
    return 0;
}
/** Says how far a session is, and hands on the suite that it was read from. */
async function told(name, words, started) {
    const open = await (0,open_review/* openReview */.p)({ configPath: configOf(words), traces: [] }, labelPorts(started));
    const session = open.suite.sessions.get(name);
    if (session)
        started.console.err(`${(0,session_state/* sessionStateLines */.bm)((0,session_state/* sessionState */.Ck)(open, session)).join("\n")}\n`);
    return open.suite;
}
async function runAgreement(words, started) {
    const found = labelAgreement(await suiteOf(words, started), words.positionals);
    if (words.text("json") !== "-")
        started.console.out(`${found.flatMap(agreement_text/* agreementLines */.i9).join("\n")}\n`);
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
        writeFiles: async (changes) => (await __webpack_require__.e(/* import() */ 6748).then(__webpack_require__.bind(__webpack_require__, 16748))).writeFiles(cwd, changes),
    };
}
async function readNamed(file, name) {
    const bytes = await (0,promises_.readFile)(file).catch((cause) => {
        const problem = { code: "no_file", message: "there is no such file", at: { file: name } };
        throw new errors/* UserError */.y(problem, { cause });
    });
    const decoded = (0,utf8/* decodeUtf8 */._)(bytes);
    if (decoded.status === "text")
        return decoded.text;
    const at = { file: name, ...(0,text_file/* placeAfter */.ef)(decoded.before) };
    throw new errors/* UserError */.y({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: text_file/* SAVE_AS */.fl.utf8, at });
}
/** The suite for looking at labels: neither app nor models are needed. */
async function suiteOf(words, started) {
    const { workspace, diskTree, now } = (0,compose/* composePorts */.V)(started);
    const configPath = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, configOf(words)));
    const flags = { rerun: false, offline: true };
    return (0,load_suite/* loadSuite */.b)({ tree: diskTree(workspace), configPath, now: now(), flags, checkJudge: check_judge/* checkJudge */._ });
}
function configOf(words) {
    return words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV;
}


/***/ }),

/***/ 64485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** A flag that takes several, with commas between them; null where it was not given. */
function listOf(words, flag) {
    const text = words.text(flag);
    return text === undefined
        ? null
        : text
            .split(",")
            .map((word) => word.trim())
            .filter((word) => word !== "");
}


/***/ })

};
