export const id = 4343;
export const ids = [4343];
export const modules = {

/***/ 12057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ assessment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);


/** Who or what gave an assessment. `AI_JUDGE` is MLflow's older name for `LLM_JUDGE` and is read as such. */
const assessmentSource = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    source_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["HUMAN", "LLM_JUDGE", "AI_JUDGE", "CODE", "SOURCE_TYPE_UNSPECIFIED"]),
    source_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
});
const feedback = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    value: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        error_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        error_message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        stack_trace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    })
        .nullish(),
});
const expectation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    value: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional(),
    serialized_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ serialization_format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
});
/** One assessment in MLflow's JSON shape, tolerant of keys that machines add: what trace files carry. */
const assessment = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    assessment_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    assessment_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    trace_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    span_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    source: assessmentSource.optional(),
    create_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    last_update_time: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    feedback: feedback.optional(),
    expectation: expectation.optional(),
    rationale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    valid: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
});


/***/ }),

/***/ 62393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSameJson),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Canonical JSON of RFC 8785: keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them.
 * Equal values have equal text, so hashes of it are identities. `undefined` members are left out.
 */
function canonicalJson(value) {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
}
function canonicalList(items) {
    let text = "[";
    for (const item of items)
        text += text === "[" ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `${text}]`;
}
/** One text that grows: every record of a dataset passes here, and lists in between would double the time. */
function canonicalObject(members) {
    const keys = Object.keys(members);
    if (isPlain(members, keys))
        return JSON.stringify(members);
    let text = "{";
    for (const key of keys.sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        if (text !== "{")
            text += ",";
        text += `${JSON.stringify(key)}:${canonicalJson(value)}`;
    }
    return `${text}}`;
}
/** Written in order and without depth, as most objects of a dataset are: JSON.stringify makes the same text in one go. */
function isPlain(members, keys) {
    let last = "";
    for (const key of keys) {
        const value = members[key];
        if (key < last || (typeof value === "object" && value !== null))
            return false;
        last = key;
    }
    return true;
}
/** Whether two values have one canonical text; most that are compared were written alike, and then this is quick. */
function isSameJson(one, other) {
    if (one === other || JSON.stringify(one) === JSON.stringify(other))
        return true;
    return canonicalJson(one) === canonicalJson(other);
}


/***/ }),

/***/ 73766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   hZ: () => (/* binding */ describeSchema),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);
/* harmony import */ var _schema_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);


const LONGEST_SHOWN = 40;
/** A found value in words: `the number 5`, `"abc"`, `a list`. */
function describeValue(value) {
    if (value === null)
        return "nothing";
    if (value === undefined)
        return "no value";
    if (typeof value === "string")
        return quoted(value);
    if (typeof value === "number")
        return `the number ${value}`;
    if (typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value) ? "an object" : "something that is no JSON value";
}
/** A text in double quotes, cut to what fits a line. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
/** What a schema takes, in words: `a text`, `one of a, b`, `an object with run, per_record`. */
function describeSchema(schema) {
    const { def } = (0,_schema_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrap */ .oA)(schema)._zod;
    switch (def.type) {
        case "enum":
            return oneOf(Object.values(def.entries));
        case "literal":
            return oneOf(def.values);
        case "union":
            return def.options.map(describeSchema).join(", or ");
        case "object":
            return `an object with ${(0,_schema_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeys */ .eE)(schema).join(", ")}`;
        case "array":
            return `a list of ${plural(describeSchema(def.element))}`;
        default:
            return typeName(def.type);
    }
}
/** The values of a closed choice: `one of a, b`, or the only one. */
function oneOf(values) {
    const shown = values.map(String).join(", ");
    return values.length === 1 ? shown : `one of ${shown}`;
}
/** A type's name of zod in words. */
function typeName(type) {
    return TYPE_NAMES[type] ?? `a value of type ${type}`;
}
const TYPE_NAMES = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a list",
    object: "an object",
    record: "an object",
    null: "nothing",
    custom: "a JSON value",
};
function plural(description) {
    return description.startsWith("a ") ? `${description.slice(2)}s` : `(${description})`;
}


/***/ }),

/***/ 80211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ sha256Base64),
/* harmony export */   jM: () => (/* binding */ hashJson),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tK: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62393);


/** SHA-256 of a text or bytes, 64 hex digits. The one place where the pure rooms hash. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex");
}
/** SHA-256 of a text as base64, as a page's policy names a style that it may hold. */
function sha256Base64(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "base64");
}
/** Identity of a JSON value: SHA-256 over its canonical JSON, 64 hex digits. */
function hashJson(value) {
    return sha256((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}
/** Git's own name of a blob (SHA-1 over `blob <length>\0<content>`), so files on disk compare with trees without asking git. */
function gitBlobId(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.byteLength}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 64441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Deeper values are refused: what walks them recursively (canonical JSON, schemas) must not run out of stack. */
const MAX_JSON_DEPTH = 200;
/** Any JSON value, at the door: also refuses NaN, functions, class instances and values nested too deeply. */
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => isJson(value), "expected a JSON value");
/** A JSON object, at the door. */
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => isPlainObject(value) && isJson(value), "expected an object")
    .meta({ type: "object" });
/** Whether a value is JSON; a hand-written walk because every record passes here (z.json() takes three times as long). */
function isJson(value, depth = 0) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return true;
    if (typeof value === "number")
        return Number.isFinite(value);
    if (depth >= MAX_JSON_DEPTH)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isJson(item, depth + 1));
    return isPlainObject(value) && Object.values(value).every((member) => isJson(member, depth + 1));
}
/** Plain data as JSON: members that are undefined are left out, and so is what JSON has no word for. */
function asJson(value) {
    return JSON.parse(JSON.stringify(value ?? null)); // JSON.parse gives nothing but JSON
}
/** Whether a value is an object as JSON and YAML make them: no list, no null, no class instance. */
function isPlainObject(value) {
    if (value === null || typeof value !== "object")
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 82797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ labelLine),
/* harmony export */   IZ: () => (/* binding */ derivedLine),
/* harmony export */   VT: () => (/* binding */ labelVersion),
/* harmony export */   aq: () => (/* binding */ sampling),
/* harmony export */   tL: () => (/* binding */ ABSTAIN)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);


/** How a label came to be asked for; absent means `chosen`. Only drawn or random labels may estimate a rate. */
const sampling = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["random", "draw", "informative", "chosen"]);
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    assessment_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("Unique over all labels."),
    trace_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits")
        .describe("The output that it is about."),
    assessment_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("Name of the schema, that is, of the question."),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("HUMAN").describe("Only people label."),
        source_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("The labeler."),
    })
        .describe("Who says so."),
    create_time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).describe("When it was given, with a time zone."),
    last_update_time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).optional().describe("MLflow's; not read."),
    feedback: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        value: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.describe("The answer, or abstain for somebody who can't tell."),
        error: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("MLflow's; not read."),
    })
        .optional()
        .describe("A word about this output."),
    expectation: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        value: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("The value."),
        serialized_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            serialization_format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("JSON_FORMAT."),
            value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("The value as a text."),
        })
            .optional()
            .describe("MLflow's other form of the value."),
    })
        .optional()
        .describe("What the output should have been."),
    rationale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().describe("Why; judges learn from it."),
    span_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullish()
        .describe("Path of the part it is about: lookup[0], of a document retrieve[0].outputs[2]."),
    span_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().describe("MLflow's; not read."),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().describe("Id of the earlier label that this one replaces."),
    valid: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false: it does not count."),
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/, "a schema version is a whole number"), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive()])
            .optional()
            .describe("Version of the question that was answered; absent: 1."),
        draw: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Id of the draw that asked."),
        session: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Name of the session that asked."),
        sampling: sampling.optional().describe("How the output came to be asked about; absent: chosen."),
        span_hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe("Hash of the part as it was labelled: a label on a step or document holds for that content."),
        blind: flag.optional().describe("Whether verdicts and other labels were hidden."),
        derived: flag.optional().describe("Whether it was made from other data; such labels are not people's."),
    })
        .optional()
        .describe("How the label came about; further keys are kept."),
});
/** A label says one thing: how this output is, or how it should have been. */
const ONE_WORD = { error: "a label has exactly one of: feedback, expectation" };
function hasOneWord({ feedback, expectation }) {
    return (feedback === undefined) !== (expectation === undefined);
}
/**
 * One line of `labels/<schema>/<labeler>.jsonl`: an assessment in MLflow's shape with a human source.
 * Every key of MLflow's assessments is accepted, so labels go in and out of MLflow unchanged.
 */
const labelLine = line.refine(hasOneWord, ONE_WORD);
/**
 * One line of `derived/<schema>/<scorer>.jsonl`: what an exact scorer says in people's stead. It may teach a judge where
 * that is asked for, and counts nowhere as a person's word.
 */
const derivedLine = line
    .extend({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("CODE").describe("No person said so."),
        source_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("The scorer."),
    })
        .describe("Which scorer says so."),
})
    .refine(hasOneWord, ONE_WORD);
/** The schema version that a label answers; one that says none is as old as can be. */
function labelVersion({ metadata }) {
    return Number(metadata?.schema_version ?? 1);
}
/** The value with which a labeler says "I can't tell": counted, never a verdict. */
const ABSTAIN = "abstain";


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** A path as people read it: `gate.metrics.route`, `scorers[0].judge`. */
function pathText(path) {
    return path.map(segmentText).join("").replace(/^\./, "");
}
function segmentText(segment) {
    return typeof segment === "number" ? `[${segment}]` : `.${String(segment)}`;
}
/** The value that a path leads to, undefined where it leads nowhere. */
function valueAt(value, path) {
    let current = value;
    for (const segment of path) {
        if (current === null || typeof current !== "object" || !Object.hasOwn(current, segment))
            return undefined;
        current = current[segment]; // hasOwn has just shown the member
    }
    return current;
}


/***/ }),

/***/ 73018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ mlflowParts),
/* harmony export */   RM: () => (/* binding */ mlflowTrace),
/* harmony export */   cf: () => (/* binding */ RECORD_ID_KEY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12057);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64441);



const attributes = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq).nullish();
const nanoseconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).nullish();
const mlflowSpan = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    span_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    parent_span_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    start_time_unix_nano: nanoseconds,
    end_time_unix_nano: nanoseconds,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() })])
        .nullish(),
    attributes,
    events: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attributes })).nullish(),
});
/** MLflow's trace JSON, schema version 3, tolerant of what other versions add. */
const mlflowTrace = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    info: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        trace_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullish(),
        request_time: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullish(),
        execution_duration_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().nullish(),
        state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        request_preview: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        response_preview: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        trace_metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq).nullish(),
        tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq).nullish(),
        assessments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessment */ .n).nullish(),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ spans: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(mlflowSpan).nullish() }).nullish(),
});
/** Metadata under which MLflow's traces carry the record they answer. */
const RECORD_ID_KEY = "assize.record_id";
/** The parts of an MLflow trace; inputs and outputs are the root span's, else those that the metadata repeats. */
function mlflowParts({ info, data }) {
    const spans = data?.spans ?? [];
    const root = spans.find(({ parent_span_id }) => !parent_span_id);
    const metadata = info.trace_metadata ?? {};
    const recordId = metadata[RECORD_ID_KEY];
    const session = metadata["mlflow.trace.session"];
    return {
        trace_id: info.trace_id ?? null,
        record_id: typeof recordId === "string" ? recordId : null,
        inputs: attributeOf(root, "mlflow.spanInputs") ??
            decoded(metadata["mlflow.traceInputs"] ?? info.request_preview),
        outcome: outcomeOf({ info, data }, root),
        duration_ms: info.execution_duration_ms ?? null,
        usage: usageOf(metadata),
        session: typeof session === "string" ? session : null,
        tags: textsOf(info.tags ?? {}),
        spans: spansOf(spans, root),
        assessments: info.assessments ?? [],
        metadata,
        at_ms: timeOf(info.request_time),
    };
}
function outcomeOf({ info }, root) {
    if (info.state === "ERROR")
        return { status: "silent", reason: "app_error", detail: root ? (errorOf(root) ?? "") : "" };
    const repeated = info.trace_metadata?.["mlflow.traceOutputs"] ?? info.response_preview;
    const outputs = attributeOf(root, "mlflow.spanOutputs") ?? decoded(repeated);
    if (outputs === undefined || outputs === null)
        return { status: "silent", reason: "no_output", detail: "" };
    return { status: "answered", outputs };
}
/** Parents are named by index: names repeat. Times count from the root's start. */
function spansOf(spans, root) {
    const start = milliseconds(root?.start_time_unix_nano) ?? 0;
    const positions = new Map(spans.map(({ span_id }, index) => [span_id, index]));
    return spans.map((span) => ({
        name: span.name,
        type: textOf(attributeOf(span, "mlflow.spanType")),
        inputs: attributeOf(span, "mlflow.spanInputs"),
        outputs: attributeOf(span, "mlflow.spanOutputs"),
        start_ms: since(start, span.start_time_unix_nano),
        end_ms: since(start, span.end_time_unix_nano),
        error: errorOf(span),
        parent: span.parent_span_id ? positions.get(span.parent_span_id) : undefined,
    }));
}
function errorOf({ status, events }) {
    const code = typeof status === "string" ? status : status?.code;
    if (!code?.includes("ERROR"))
        return undefined;
    const exception = events?.find(({ name }) => name === "exception")?.attributes?.["exception.message"];
    const message = typeof status === "object" ? status?.message : undefined;
    return message || textOf(exception) || "the span ended with an error";
}
function usageOf(metadata) {
    const tokens = decoded(metadata["mlflow.trace.tokenUsage"]);
    const cost = decoded(metadata["mlflow.trace.cost"]);
    const usage = {
        input_tokens: numberIn(tokens, "input_tokens"),
        output_tokens: numberIn(tokens, "output_tokens"),
        usd: numberIn(cost, "total_cost"),
    };
    return Object.values(usage).some((amount) => amount !== undefined) ? usage : null;
}
function numberIn(value, key) {
    if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value))
        return undefined;
    const member = value[key];
    return typeof member === "number" && member >= 0 ? member : undefined;
}
function attributeOf(span, key) {
    return decoded(span?.attributes?.[key]);
}
/** Attribute values are JSON inside a text; what is not is taken as it stands. */
function decoded(value) {
    if (typeof value !== "string")
        return value ?? undefined;
    try {
        return _json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq.parse(JSON.parse(value));
    }
    catch {
        return value;
    }
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
function textsOf(members) {
    const texts = Object.entries(members).filter(([, value]) => typeof value === "string");
    return Object.fromEntries(texts.map(([key, value]) => [key, String(value)]));
}
/** A number can't hold nanoseconds since 1970: what is finer than a microsecond is noise. */
const MICROSECONDS = 1000;
function since(start, nanos) {
    const at = milliseconds(nanos);
    return at === null ? undefined : Math.round((at - start) * MICROSECONDS) / MICROSECONDS;
}
function milliseconds(nanos) {
    const at = Number(nanos ?? Number.NaN) / 1e6;
    return Number.isFinite(at) ? at : null;
}
function timeOf(time) {
    const at = typeof time === "number" ? time : Date.parse(time ?? "");
    return Number.isFinite(at) ? at : null;
}


/***/ }),

/***/ 38851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ sourceIds),
/* harmony export */   QP: () => (/* binding */ SILENCE_KEY),
/* harmony export */   YV: () => (/* binding */ SOURCE_ID_KEY),
/* harmony export */   ce: () => (/* binding */ readTrace),
/* harmony export */   ku: () => (/* binding */ anyTrace),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _mlflow_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73018);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92902);
/* harmony import */ var _zod_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35158);




/** One trace of a file, in the short form or MLflow's. */
const anyTrace = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .traceLine */ .iU, _mlflow_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTrace */ .RM]);
/** Where a trace keeps the ids that other tools gave it. */
const SOURCE_ID_KEY = "assize.source_trace_id";
/**
 * Reads one trace in either form. Its id is computed anew from inputs and outputs; a foreign id is kept in the metadata.
 * The sample is 0 until the trace is matched to its record.
 */
function readTrace({ value, at, inputsOf, }) {
    const checked = (0,_zod_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWith */ .d)(anyTrace, value, () => at);
    return checked.status === "sound" ? identify({ parsed: checked.value, at, inputsOf }) : checked;
}
/** The second half of `readTrace`, for values that the schema has already taken. */
function identify({ parsed, at, inputsOf, }) {
    const parts = "info" in parsed ? (0,_mlflow_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowParts */ .AC)(parsed) : shortParts(parsed);
    const recordInputs = parts.record_id === null ? undefined : inputsOf?.(parts.record_id);
    const inputs = parts.inputs === undefined ? recordInputs : parts.inputs;
    if (inputs === undefined) {
        const message = "the trace has no inputs, and no known record_id to take them from";
        return { status: "faulty", problems: [{ code: "no_inputs", message, at }] };
    }
    const id = (0,_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .traceId */ .Jb)(inputs, parts.outcome.status === "answered" ? parts.outcome.outputs : null);
    const { trace_id: given } = parts;
    const metadata = given === null || given === id ? parts.metadata : withSource(parts.metadata, given);
    return { status: "read", trace: { ...parts, trace_id: id, inputs, sample: 0, metadata } };
}
/** Ids that other tools gave the trace; MLflow's metadata are texts, so a list may come as its JSON. */
function sourceIds({ metadata }) {
    const kept = metadata[SOURCE_ID_KEY];
    if (Array.isArray(kept))
        return kept.filter((id) => typeof id === "string");
    if (typeof kept !== "string")
        return [];
    return kept.startsWith("[")
        ? kept
            .slice(1, -1)
            .split(",")
            .map((id) => id.trim().replaceAll('"', ""))
        : [kept];
}
function withSource(metadata, id) {
    return { ...metadata, [SOURCE_ID_KEY]: [...new Set([...sourceIds({ metadata }), id])] };
}
/** Metadata of a silent trace whose reason is not a plain error of the app. */
const SILENCE_KEY = "assize.silence";
function shortParts(line) {
    return {
        trace_id: line.trace_id ?? null,
        record_id: line.record_id ?? null,
        inputs: line.inputs,
        outcome: shortOutcome(line),
        duration_ms: line.duration_ms ?? null,
        usage: line.usage ?? null,
        session: line.session ?? null,
        tags: line.tags ?? {},
        spans: line.spans ?? [],
        assessments: line.assessments ?? [],
        metadata: line.trace_metadata ?? {},
        at_ms: line.request_time === undefined ? null : Date.parse(line.request_time),
    };
}
function shortOutcome({ outputs, error, trace_metadata }) {
    if (outputs !== undefined)
        return { status: "answered", outputs };
    if (error === undefined)
        return { status: "silent", reason: "no_output", detail: "" };
    const reason = trace_metadata?.[SILENCE_KEY] === "app_timeout" ? "app_timeout" : "app_error";
    return { status: "silent", reason, detail: error };
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   df: () => (/* binding */ meantSchema),
/* harmony export */   dm: () => (/* binding */ meantOption),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29396);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3833);



/** The schema under optional, default, nullable and the input side of a transform. */
function unwrap(schema) {
    const inner = wrappedBy(schema);
    return inner ? unwrap(inner) : known(schema);
}
function wrappedBy(schema) {
    const { def } = known(schema)._zod;
    switch (def.type) {
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
            return def.innerType;
        case "pipe":
            return def.in;
        case "lazy":
            return def.getter();
        default:
            return null;
    }
}
function known(schema) {
    return schema; // every schema of zod is one of this union; the base type hides its definition
}
/** The schema that a path leads to; on the way the value decides between alternatives. Null where it leads nowhere. */
function schemaAt(schema, path, value) {
    let current = schema;
    for (const [index, segment] of path.entries()) {
        const next = memberSchema(meantSchema(current, (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(value, path.slice(0, index))), segment);
        if (next === null)
            return null;
        current = next;
    }
    return current;
}
/** The alternative of a union that a value was meant as; the schema itself where it has none or nothing tells. */
function meantSchema(schema, value) {
    const option = optionsOf(schema)[meantOption(optionsOf(schema), value)];
    return unwrap(option ?? schema);
}
/** The alternatives of a union, none for any other schema. */
function optionsOf(schema) {
    const def = schema && unwrap(schema)._zod.def;
    return def?.type === "union" ? def.options : [];
}
/** What a schema says about itself, or a schema that it wraps. */
function descriptionOf(schema) {
    const own = zod__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(schema)?.description;
    const inner = wrappedBy(schema);
    return own ?? (inner ? descriptionOf(inner) : undefined);
}
/** Keys that an object of this schema may have; none where the keys are free or it is no object. */
function knownKeys(schema) {
    const { def } = unwrap(schema)._zod;
    if (def.type === "union")
        return def.options.flatMap(knownKeys);
    return def.type === "object" ? Object.keys(def.shape) : [];
}
/**
 * Position of the alternative that a value was meant as: for a list the first list, for an object the one that shares
 * most keys (the only one where there is one). -1 where nothing tells.
 */
function meantOption(options, value) {
    if (Array.isArray(value))
        return options.findIndex((option) => unwrap(option)._zod.def.type === "array");
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value))
        return -1;
    const keys = Object.keys(value);
    const shared = options.map((option) => knownKeys(option).filter((key) => keys.includes(key)).length);
    const most = Math.max(...shared);
    const objects = options.filter((option) => knownKeys(option).length > 0);
    if (most === 0)
        return objects.length === 1 && objects[0] ? options.indexOf(objects[0]) : -1;
    return shared.indexOf(most);
}
function memberSchema(schema, segment) {
    const { def } = schema._zod;
    switch (def.type) {
        case "object":
            return def.shape[String(segment)] ?? null;
        case "record":
            return def.valueType;
        case "array":
            return def.element;
        case "tuple":
            return def.items[Number(segment)] ?? null;
        default:
            return null;
    }
}


/***/ }),

/***/ 86707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);


/** One step of a trace. */
const span = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Names the step."),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Such as LLM, TOOL or RETRIEVER."),
    inputs: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("What the step was given."),
    outputs: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("What it gave."),
    start_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("Milliseconds from the start of the trace."),
    end_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("The same for its end."),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().describe("Why it failed."),
    parent: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()])
        .nullish()
        .describe("Index or name of the parent span in the same list; absent for the root."),
});
/** Tokens and money that a run of the app says it spent. */
const usage = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe("Tokens read."),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe("Tokens written."),
    usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe("US dollars."),
});


/***/ }),

/***/ 92902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ traceId),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   iU: () => (/* binding */ traceLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12057);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80211);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64441);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86707);





/** One line of a trace file in the short form. */
const traceLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    trace_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Any id; kept as the source's where it is not the content's."),
    record_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("The record it answers; by default the one with equal inputs."),
    inputs: _json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq.optional().describe("What the app was asked; by default the record's inputs."),
    outputs: _json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq.optional().describe("What the app answered."),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe("Why the app gave no answer."),
    duration_ms: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().optional().describe("How long it took."),
    request_time: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ offset: true }).optional().describe("When the app answered."),
    usage: _span_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .C.optional().describe("What it spent."),
    session: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe("Names the conversation that the trace is a turn of."),
    tags: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe("Texts to find and slice by."),
    spans: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_span_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .L).optional().describe("The steps it took."),
    assessments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .assessment */ .n).optional().describe("Judgements made elsewhere: data, never labels."),
    trace_metadata: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq).optional().describe("Anything else; kept as it is."),
})
    .refine(({ outputs, error }) => outputs === undefined || error === undefined, "a trace has outputs or an error, not both");
/** The content address of a trace; a silent run has the address of `outputs: null`. */
function traceId(inputs, outputs) {
    return `tr-${(0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashJson */ .jM)({ inputs, outputs }).slice(0, 32)}`;
}
/** What a trace answered, null where it was silent. */
function outputsOf(trace) {
    return trace.outcome.status === "answered" ? trace.outcome.outputs : null;
}


/***/ }),

/***/ 35158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkWith)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
// EXTERNAL MODULE: ./build/formats/describe.js
var describe = __webpack_require__(73766);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/locate.js
var formats_locate = __webpack_require__(3833);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/schema-walk.js
var schema_walk = __webpack_require__(2788);
;// CONCATENATED MODULE: ./build/formats/zod-expectation.js


/** What an issue asks for, in words that go on "expected …"; null where the schema brings its own sentence. */
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return (0,describe/* typeName */.go)(issue.expected);
        case "invalid_value":
            return (0,describe/* oneOf */.yL)(issue.values);
        case "too_small":
            return bound(issue.origin, Number(issue.minimum), issue.inclusive ? "at least" : "more than");
        case "too_big":
            return bound(issue.origin, Number(issue.maximum), issue.inclusive ? "at most" : "less than");
        case "invalid_format":
            return FORMATS[issue.format] ?? null;
        default:
            return issue.message.startsWith(EXPECTED) ? issue.message.slice(EXPECTED.length) : null;
    }
}
/** How the sentences of our own checks begin that say what was expected. */
const EXPECTED = "expected ";
const FORMATS = {
    datetime: "a time such as 2026-11-22T10:00:00Z",
    date: "a date such as 2026-11-22",
};
function bound(origin, limit, words) {
    if (origin === "string")
        return limit === 1 ? "a text that is not empty" : `${words} ${limit} characters`;
    if (origin === "array")
        return limit === 1 ? `${words} one entry` : `${words} ${limit} entries`;
    return `${words} ${limit}`;
}
/** The choice that was probably meant, as a hint. */
function meantChoice(issue, found) {
    if (issue.code !== "invalid_value" || typeof found !== "string")
        return undefined;
    const meant = (0,nearest/* nearest */.p)(found, issue.values.map(String));
    return meant === null ? undefined : `Did you mean "${meant}"?`;
}

;// CONCATENATED MODULE: ./build/formats/zod-problems.js







/** Checks a value at the door: the schema's output, or every fault as something that people can mend. */
function checkWith(schema, value, locate) {
    const result = schema.safeParse(value);
    if (result.success)
        return { status: "sound", value: result.data };
    return { status: "faulty", problems: zodProblems(result.error.issues, { schema, value, locate }) };
}
/** Zod's issues in our words, each with its place, what was found, what is allowed and the nearest known key. */
function zodProblems(issues, refused) {
    const faults = issues.flatMap((issue) => problemsOf(issue, [], refused));
    const misspelt = new Set(faults.map(({ meant }) => meant).filter((meant) => meant !== undefined));
    // A key that is missing because it is misspelt is one fault, not two.
    return faults
        .filter(({ missing }) => missing === undefined || !misspelt.has(missing))
        .map(({ problem }) => problem);
}
/** Paths of nested issues are relative to the union they stand in; `prefix` leads to it. */
function problemsOf(issue, prefix, refused) {
    const path = [...prefix, ...issue.path];
    switch (issue.code) {
        case "unrecognized_keys":
            return unknownKeys(issue, path, refused);
        case "invalid_union":
            return unionFaults(issue, path, refused);
        case "invalid_key":
            return [invalidKey(issue, path, refused)];
        default:
            return [invalidValue(issue, path, refused)];
    }
}
function invalidKey(issue, path, { locate }) {
    const message = `${(0,formats_locate/* pathText */.L)(path)}: ${issue.issues[0]?.message ?? issue.message}`;
    return { problem: { code: "invalid_key", message, at: locate(path, "key") } };
}
/**
 * In a union zod hands on the complaint of the one alternative that complains of keys alone; told is that of the one
 * that was meant.
 */
function unknownKeys(issue, path, refused) {
    const union = (0,schema_walk/* schemaAt */.lv)(refused.schema, path, refused.value);
    const found = (0,formats_locate/* valueAt */.f)(refused.value, path);
    const meant = (0,schema_walk/* optionsOf */.cz)(union)[(0,schema_walk/* meantOption */.dm)((0,schema_walk/* optionsOf */.cz)(union), found)];
    const issues = (meant && (0,parse/* safeParse */.xL)(meant, found).error?.issues) ?? [
        { ...issue, path: [] },
    ];
    return issues.flatMap((own) => own.code === "unrecognized_keys" && own.path.length === 0
        ? own.keys.map((key) => unknownKey(key, path, refused))
        : problemsOf(own, path, refused));
}
function unknownKey(key, path, { schema, value, locate }) {
    const owner = (0,schema_walk/* schemaAt */.lv)(schema, path, value);
    const known = owner ? (0,schema_walk/* knownKeys */.eE)((0,schema_walk/* meantSchema */.df)(owner, (0,formats_locate/* valueAt */.f)(value, path))) : [];
    return unknownName(key, path, { known, locate });
}
function unknownName(key, path, { known, locate }) {
    const where = path.length > 0 ? ` in ${(0,formats_locate/* pathText */.L)(path)}` : "";
    const meant = (0,nearest/* nearest */.p)(key, known);
    const problem = {
        code: "unknown_key",
        message: `unknown key ${(0,describe/* quoted */.TL)(key)}${where}`,
        hint: `${(0,nearest/* didYouMean */.a)(key, known)}Known keys: ${known.join(", ")}.`,
        at: locate([...path, key], "key"),
    };
    return meant === null ? { problem } : { problem, meant: (0,formats_locate/* pathText */.L)([...path, meant]) };
}
/** The faults of the alternative that was meant; where nothing tells which, the list of alternatives. */
function unionFaults(issue, path, refused) {
    const found = (0,formats_locate/* valueAt */.f)(refused.value, path);
    const options = (0,schema_walk/* optionsOf */.cz)((0,schema_walk/* schemaAt */.lv)(refused.schema, path, refused.value));
    const nested = issue.errors[(0,schema_walk/* meantOption */.dm)(options, found)];
    if (nested)
        return nested.flatMap((inner) => problemsOf(inner, path, refused));
    const known = options.flatMap(schema_walk/* knownKeys */.eE);
    if ((0,json/* isPlainObject */.Qd)(found) && known.length > 0) {
        return Object.keys(found).map((key) => unknownName(key, path, { known, locate: refused.locate }));
    }
    return [faultyValue(path, { expected: options.map(describe/* describeSchema */.hZ).join(", or ") }, refused)];
}
function invalidValue(issue, path, refused) {
    const found = (0,formats_locate/* valueAt */.f)(refused.value, path);
    const schema = (0,schema_walk/* schemaAt */.lv)(refused.schema, path, refused.value);
    const hint = meantChoice(issue, found) ?? (schema ? (0,schema_walk/* descriptionOf */.Kq)(schema) : undefined);
    const expected = expectation(issue);
    if (expected !== null)
        return faultyValue(path, { expected, hint }, refused);
    const name = (0,formats_locate/* pathText */.L)(path);
    const shown = issue.code === "invalid_format" ? `, found ${(0,describe/* describeValue */.bp)(found)}` : "";
    const message = `${name === "" ? "" : `${name}: `}${issue.message}${shown}`;
    return { problem: { code: "invalid_value", message, at: refused.locate(path) } };
}
function faultyValue(path, { expected, hint }, { value, locate }) {
    const found = (0,formats_locate/* valueAt */.f)(value, path);
    const name = (0,formats_locate/* pathText */.L)(path);
    const at = locate(path);
    if (found === undefined && path.length > 0) {
        return {
            problem: { code: "missing_key", message: `${name} is missing: ${expected}`, hint, at },
            missing: name,
        };
    }
    const message = `expected ${expected}, found ${(0,describe/* describeValue */.bp)(found)}`;
    return { problem: { code: "invalid_value", message: name ? `${name}: ${message}` : message, hint, at } };
}


/***/ })

};
