export const id = 529;
export const ids = [529];
export const modules = {

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const input = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        pass_fail: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("pass").describe("The button for true."),
            negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("fail").describe("The button for false."),
        })
            .describe("Two buttons: true or false."),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        categorical: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            options: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
                .min(1)
                .refine((options) => new Set(options).size === options.length, "an option stands twice")
                .describe("The answers to choose from."),
            multiple: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether several may be chosen."),
        })
            .describe("One of several answers."),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        numeric: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe("Smallest."),
            max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe("Largest."),
            integer: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whole numbers only."),
        })
            .refine(({ min, max }) => min < max, "min is not below max")
            .describe("A number."),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ max_length: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(2000).describe("Characters.") })
            .describe("A text."),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text_list: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            max_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(10).describe("Texts."),
            max_length_each: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(500).describe("Characters of each."),
        })
            .describe("Several texts."),
    }),
]);
/** A labelling schema, `schemas/<name>.yaml`: one question put to labelers. */
const labelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name has letters, digits, - and _")
        .describe("Names the question and its labels."),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .positive()
        .default(1)
        .describe("Raised by hand when the meaning changes: labels below it are stale."),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["feedback", "expectation"])
        .default("feedback")
        .describe("feedback: about this output; expectation: what the output should have been."),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("The question."),
    instruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("How to decide."),
    input: input.describe("How it is answered: pass_fail, categorical, numeric, text or text_list."),
    enable_comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe("Whether a reason may be written."),
    reason_for: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .default([])
        .describe('Answers that ask "what is wrong?".'),
    show_expectation: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether the record's expectations are shown."),
});


/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSchema: () => (/* binding */ runSchema)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/formats/config.js + 2 modules
var config = __webpack_require__(7956);
// EXTERNAL MODULE: ./build/formats/draw-file.js
var draw_file = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/formats/judge-file.js
var judge_file = __webpack_require__(5243);
// EXTERNAL MODULE: ./build/formats/label.js
var label = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/formats/quarantine.js
var quarantine = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/formats/record.js
var record = __webpack_require__(1242);
// EXTERNAL MODULE: ./build/formats/verdict.js
var verdict = __webpack_require__(6758);
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
var schema = __webpack_require__(900);
// EXTERNAL MODULE: ./build/formats/session.js
var session = __webpack_require__(2839);
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
var nearest = __webpack_require__(7801);
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
