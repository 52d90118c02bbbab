export const id = 8529;
export const ids = [8529];
export const modules = {

/***/ 65220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ drawHead),
/* harmony export */   Y: () => (/* binding */ drawPair)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** First line of `draws/<id>.jsonl`: how the pairs below were drawn (statistics.md 0, rule 11). */
const drawHead = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe("Version of the format; this assize knows 1."),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The metric that it would settle."),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["stratified", "random"]).describe("Drawn from what changed, or from all records."),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("What the lot hangs on."),
    strata: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("What the judge said of base and head."),
        N: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe("Pairs of this kind."),
        n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe("Pairs drawn of them."),
    }))
        .describe("The kinds of pairs."),
});
const traceIdText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits");
/** One drawn pair; `base` is null where there is no baseline. */
const drawPair = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pair: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Names the pair."),
    stratum: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Its kind."),
    record_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("Its record."),
    base: traceIdText.nullable().describe("The base's output."),
    head: traceIdText.describe("The head's output."),
});


/***/ }),

/***/ 79171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ quarantineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** `quarantine.yaml`: records set aside from the decision, still run, shown and counted. */
const quarantineFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    record: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("Id of the record."),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("Who looks after it."),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("Why it is set aside."),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().describe("Last day it holds; past it the record decides again."),
}));


/***/ }),

/***/ 11242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ datasetVersion),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64441);



/** One line of a dataset file, as a user writes it. */
const recordLine = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .max(200)
        .optional()
        .describe("Unique over all datasets; without it, made from the canonical JSON of `inputs`."),
    inputs: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$.describe("What the app is asked."),
    expectations: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$
        .optional()
        .describe("What a good answer is. As in MLflow: expected_response, expected_facts, guidelines, expected_retrieved_context, expected_tool_calls."),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .describe("Texts to slice by and to select metrics' records."),
    group: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Records that belong together (a document, a conversation); splits and intervals cluster by it."),
    must: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("A record that must not be lost: base pass, head fail on an exact scorer fails the gate by itself."),
    source: _json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq.optional().describe("Where the record came from."),
});
/** A dataset line as a record: the id made where it is absent, defaults filled in, its content hashed. */
function readRecord(line, at) {
    const { inputs, expectations = {}, tags = {}, must = false, source = null } = line;
    const id = line.id ?? `r-${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(inputs).slice(0, MADE_ID_DIGITS)}`;
    const group = line.group ?? id;
    const content_hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)({ inputs, expectations, tags, group });
    return { id, inputs, expectations, tags, group, must, source, at, content_hash };
}
/** Hex digits of an id made from the inputs: 64 bits, so a clash is not to be met. */
const MADE_ID_DIGITS = 16;
/** Hash of the canonical records, whatever their order and files; every result names it. */
function datasetVersion(records) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(records.map(({ id, content_hash, must }) => `${content_hash} ${id}${must ? " must" : ""}`).sort());
}


/***/ }),

/***/ 12839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sessionFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const selection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    filter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('MLflow\'s search grammar, such as `tags.sample = "yes"`.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional().describe("At most so many."),
    order_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("In this order."),
});
/** A labelling session, `sessions/<name>.yaml`: a list of answers for people to judge. */
const sessionFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("Names the list."),
    traces: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1), selection])
        .optional()
        .describe("Trace ids or files, or a selection by filter."),
    draw: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("Id of the draw that the list is made from."),
    schemas: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).describe("Questions to ask about each answer."),
    assigned: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).default([]).describe("Who is to answer; nobody named: anyone."),
    overlap: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.2).describe("Share that a second labeler answers blind."),
    strata: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("The kind."),
        N: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe("Answers of this kind."),
        n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe("Answers drawn of them."),
        traces: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
            .optional()
            .describe("The drawn ones, by id; with them their labels are weighed in the trust card."),
    }))
        .optional()
        .describe("How the list was drawn: weights for the trust card."),
    due: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional().describe("Last day."),
})
    .refine(({ traces, draw }) => (traces === undefined) !== (draw === undefined), {
    error: "a session has exactly one of: traces, draw",
});


/***/ }),

/***/ 76758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ UNSCORED_REASONS)
/* harmony export */ });
/** Why a trace has no value from a scorer; a closed list (judges.md). What the budget did not reach is not here: it is not sampled. */
const UNSCORED_REASONS = [
    "app_error",
    "app_timeout",
    "no_output",
    "missing_variable",
    "missing_expectation",
    "invalid_reply",
    "refused",
    "truncated",
    "empty_reply",
    "model_error",
    "no_recorded_verdict",
    "recorded_error",
    "scorer_error",
    "aborted",
];


/***/ }),

/***/ 38529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSchema: () => (/* binding */ runSchema)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/formats/config.js + 2 modules
var config = __webpack_require__(87956);
// EXTERNAL MODULE: ./build/formats/draw-file.js
var draw_file = __webpack_require__(65220);
// EXTERNAL MODULE: ./build/formats/judge-file.js
var judge_file = __webpack_require__(65243);
// EXTERNAL MODULE: ./build/formats/label.js
var label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/formats/quarantine.js
var quarantine = __webpack_require__(79171);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(38851);
// EXTERNAL MODULE: ./build/formats/record.js
var record = __webpack_require__(11242);
// EXTERNAL MODULE: ./build/formats/verdict.js
var verdict = __webpack_require__(76758);
;// CONCATENATED MODULE: ./build/formats/result.js


const outcome = schemas/* enum */.k5n(["pass", "fail", "inconclusive"]);
/** Why, for each answer; a closed list. */
const RESULT_REASONS = [
    ...["unchanged", "too_few_changes", "no_loss_beyond_margin", "small_loss", "first_run", "report_only"],
    ...["loss", "loss_beyond_margin", "floor", "must", "judge_worse"],
    ...["too_close", "judge_only", "untrusted", "draw_incomplete", "too_few_records", "multiplicity"],
    ...["no_baseline", "unscored", "no_secrets", "judge_differs"],
];
const reason = schemas/* enum */.k5n(RESULT_REASONS);
const count = schemas/* number */.aig().int().nonnegative();
const interval = schemas/* object */.Ikc({ estimate: schemas/* number */.aig(), low: schemas/* number */.aig(), high: schemas/* number */.aig() });
const metric = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    scorer: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(["pass_rate", "mean"]),
    unit: schemas/* string */.YjP().nullable(),
    slice: schemas/* object */.Ikc({ tag: schemas/* string */.YjP(), value: schemas/* string */.YjP() }).nullable(),
    decision: outcome,
    reason,
    blocking: schemas/* boolean */.zMY(),
    estimator: schemas/* enum */.k5n(["A", "B", "C", "D"]),
    n: count.describe("Common records scored on both sides; without a baseline, records scored on the head."),
    unchanged: count,
    unscored: count,
    not_sampled: count,
    /** All records of the metric: n + unscored + not_sampled + quarantined + not_common. */
    records: count,
    quarantined: count,
    /** Added or edited by the change: shown, not compared. */
    not_common: count,
    base: interval.nullable(),
    head: interval.nullable(),
    observed: schemas/* object */.Ikc({ base: schemas/* number */.aig().nullable(), head: schemas/* number */.aig().nullable() }),
    change: interval
        .extend({ p_value: schemas/* number */.aig().nullable(), p_holm: schemas/* number */.aig().nullable(), method: schemas/* string */.YjP() })
        .nullable()
        .describe("Head minus base; a loss is negative."),
    margin: schemas/* number */.aig().nullable(),
    floor: schemas/* object */.Ikc({ min: schemas/* number */.aig(), decision: outcome, base_below: schemas/* boolean */.zMY() }).nullable(),
    worse: count,
    better: count,
    labels_used: count,
    needs: schemas/* object */.Ikc({
        records: schemas/* number */.aig().nullable(),
        labels: schemas/* number */.aig().nullable(),
        class: schemas/* string */.YjP().nullable(),
    }),
    detectable_change: schemas/* number */.aig().nullable(),
    draw: schemas/* string */.YjP().nullable(),
});
const judge = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    trusted: schemas/* boolean */.zMY(),
    labels: count,
    agreement: interval.nullable().describe("Null under 30 labels: not enough to say."),
    kappa: interval.nullable(),
    sensitivity: interval.nullable(),
    specificity: interval.nullable(),
    j_low: schemas/* number */.aig().nullable(),
    missing_class: schemas/* string */.YjP().nullable(),
    human_ceiling: schemas/* number */.aig().nullable(),
    difference_error: schemas/* object */.Ikc({ rms: schemas/* number */.aig(), occasions: count })
        .nullable()
        .optional()
        .describe("How far its differences were from people's, over completed draws."),
    last_label: schemas/* string */.YjP().nullable().optional(),
});
const run = schemas/* object */.Ikc({
    started_at: schemas/* string */.YjP(),
    wall_s: schemas/* number */.aig(),
    requests: count,
    reused: count,
    retries: count,
    input_tokens: count,
    output_tokens: count,
    usd: schemas/* number */.aig().nullable(),
    budget_reached: schemas/* boolean */.zMY(),
    baseline_age_s: schemas/* number */.aig().nullable(),
    attempt: count,
    accepted_by: schemas/* string */.YjP().nullable(),
    version: schemas/* string */.YjP(),
});
/**
 * `gate --json`, version 1. Numbers are shares in [0, 1] or in the scorer's unit, never percent. All that varies between
 * equal runs stands under `run`; everything else is a function of the evidence.
 */
const resultFile = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    decision: outcome,
    reason,
    exit_code: schemas/* number */.aig().int().min(0).max(3),
    summary: schemas/* string */.YjP(),
    config: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ head: schemas/* string */.YjP().nullable(), base: schemas/* string */.YjP().nullable() }),
    first_run: schemas/* boolean */.zMY(),
    dataset: schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        records: count,
        common: count,
        added: count,
        removed: count,
        changed: count,
    }),
    baseline: schemas/* object */.Ikc({ from: schemas/* enum */.k5n(["cache", "rerun", "file", "none"]), commit: schemas/* string */.YjP().nullable() }),
    policy: schemas/* object */.Ikc({ from: schemas/* enum */.k5n(["base", "head"]), changed: schemas/* boolean */.zMY() }),
    cause: schemas/* array */.YOg(schemas/* enum */.k5n(["app", "judge", "dataset", "baseline_age", "unknown"])),
    metrics: schemas/* array */.YOg(metric),
    draws: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), pairs: count, labelled: count, complete: schemas/* boolean */.zMY() })),
    judges: schemas/* array */.YOg(judge),
    first_sessions: schemas/* array */.YOg(schemas/* object */.Ikc({ judge: schemas/* string */.YjP(), question: schemas/* string */.YjP(), outputs: count }))
        .optional()
        .describe("On a first run: lists of outputs for people to judge first."),
    unscored: schemas/* object */.Ikc({ total: count, by_reason: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(verdict/* UNSCORED_REASONS */.O), count) }),
    flips: schemas/* array */.YOg(schemas/* object */.Ikc({
        record_id: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(["worse", "better"]),
        base_trace_id: schemas/* string */.YjP(),
        head_trace_id: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
    })),
    run,
});

// EXTERNAL MODULE: ./build/formats/schema.js
var schema = __webpack_require__(60900);
// EXTERNAL MODULE: ./build/formats/session.js
var session = __webpack_require__(12839);
;// CONCATENATED MODULE: ./build/formats/json-schemas.js











/** The kinds of files, each with the place where such a file stands and the schema of its whole or of one line. */
const KINDS = {
    config: { title: "assize.yaml", schema: config/* configFile */.Z },
    record: { title: "a line of datasets/<name>.jsonl", schema: record/* recordLine */.IK },
    schema: { title: "schemas/<name>.yaml", schema: schema/* labelSchema */.G },
    judge: { title: "judges/<name>/judge.yaml", schema: judge_file/* judgeFile */.GP },
    example: { title: "a line of judges/<name>/examples.jsonl", schema: judge_file/* judgeExample */.m7 },
    proof: { title: "judges/<name>/proof.json", schema: judge_file/* judgeProof */.eB },
    label: { title: "a line of labels/<schema>/<labeler>.jsonl", schema: label/* labelLine */.D4 },
    derived: { title: "a line of derived/<schema>/<scorer>.jsonl", schema: label/* derivedLine */.IZ },
    trace: { title: "a line of traces/<name>.jsonl", schema: read_trace/* anyTrace */.ku },
    draw: { title: "a line of draws/<id>.jsonl", schema: schemas/* union */.KCZ([draw_file/* drawHead */.F, draw_file/* drawPair */.Y]) },
    session: { title: "sessions/<name>.yaml", schema: session/* sessionFile */.N },
    quarantine: { title: "quarantine.yaml", schema: quarantine/* quarantineFile */.N },
    result: { title: "the result of assize gate --json", schema: resultFile },
};
/** Names of the kinds of files that have a JSON Schema. */
const SCHEMA_KINDS = Object.keys(KINDS);
/** The JSON Schema of one kind of file, for editors and other tools: what may be written, before defaults. */
function jsonSchemaOf(kind) {
    const known = KINDS[kind];
    if (!known)
        throw new RangeError(`no such kind of file: ${kind}`);
    // "any": JSON values are checked by a function of ours, which a JSON Schema has no word for.
    const { $schema, ...body } = json_schema_processors/* toJSONSchema */.bl(known.schema, { io: "input", unrepresentable: "any" });
    return JSON.parse(JSON.stringify({ $schema, title: known.title, ...body })); // a schema is JSON
}

// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
;// CONCATENATED MODULE: ./build/shell/schema-cli.js



/** `assize schema`: the JSON Schema of one kind of file, on standard output. */
async function runSchema(words, { console }) {
    const [kind = ""] = words.positionals;
    if (!SCHEMA_KINDS.includes(kind))
        throw unknownKind(kind);
    console.out(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
    return 0;
}
function unknownKind(kind) {
    const near = (0,nearest/* nearest */.p)(kind, SCHEMA_KINDS);
    const hint = near ? `Did you mean ${near}?` : `Kinds: ${SCHEMA_KINDS.join(", ")}.`;
    return new errors/* UserError */.y({
        code: "schema_unknown",
        message: kind ? `there is no kind of file called "${kind}"` : "assize schema takes a kind of file",
        hint,
    });
}


/***/ })

};
