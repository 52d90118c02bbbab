export const id = 2215;
export const ids = [2215];
export const modules = {

/***/ 99034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DEFAULT_APP_PATHS),
/* harmony export */   x: () => (/* binding */ appSpec)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13011);


const argv = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1).describe("A program and its arguments: [python, answer.py].");
const common = {
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .default("..")
        .describe("Working folder of command, setup and module, and base of paths; relative to the configuration's."),
    setup: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe("Run once per checkout by a shell, the base's worktree too."),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe("What the app is made of (globs, ! excludes); a trace is reused while these files are the same."),
    timeout: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault("60s").describe('Longest time for one record, such as "60s".'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().max(1024).default(16).describe("Records in flight at once."),
    workers: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().max(64).default(1).describe("Processes of `command`."),
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().max(100).default(1).describe("Runs per record, clustered by record."),
};
const http = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    start: argv
        .optional()
        .describe("Started once per side with its own `{port}`; without it the base cannot be rerun."),
    ready: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("Path or URL that answers once the server takes requests, such as /health."),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Where each request is posted; "{port}" is the side\'s own port.'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("Path into the reply's JSON where the outputs stand; default: all of it."),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default({})
        .describe(`Request headers; "\${NAME}" takes the value from the environment.`),
});
/** `app:`: how the outputs come about; exactly one of command, http, module, traces. */
const appSpec = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...common,
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        argv,
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            run: argv,
            per_record: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
                .default(false)
                .describe("One process, one request, one reply; slower, and needs no loop."),
        }),
    ])
        .optional()
        .describe("A program that reads request lines and writes reply lines."),
    http: http.optional().describe("A server that answers each request."),
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^#]+#[^#]+$/, "a module is named as path#function, such as app/answer.mjs#answer")
        .optional()
        .describe("An exported async (inputs) => outputs: path#function."),
    traces: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe("A file of outputs recorded elsewhere."),
})
    .superRefine((app, context) => {
    const ways = ["command", "http", "module", "traces"].filter((way) => app[way] !== undefined);
    if (ways.length !== 1) {
        const found = ways.length === 0 ? "none" : ways.join(" and ");
        const message = `needs exactly one of command, http, module, traces, found ${found}`;
        context.addIssue({ code: "custom", message });
    }
});
/** What an app is made of where `paths` is silent. */
const DEFAULT_APP_PATHS = [
    "**",
    "!eval/**",
    "!.github/**",
    "!README.md",
    "!CHANGELOG.md",
    "!LICENSE*",
];


/***/ }),

/***/ 87956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ configFile)
});

// UNUSED EXPORTS: gatePolicy

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/app-spec.js
var app_spec = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/formats/duration.js
var duration = __webpack_require__(13011);
;// CONCATENATED MODULE: ./build/formats/metric-spec.js

/** An entry of `gate.metrics`: what must hold for one scorer, or for a part of its records. */
const metricSpec = schemas/* strictObject */.rej({
    scorer: schemas/* string */.YjP().optional().describe("The scorer it is about; default: the metric's own name."),
    where: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^tags\../, "where names a tag, such as tags.topic"), schemas/* string */.YjP())
        .optional()
        .describe("Only records whose tag has this value, such as { tags.topic: billing }."),
    better: schemas/* enum */.k5n(["higher", "lower"]).default("higher").describe("Which way is an improvement."),
    max_drop: schemas/* number */.aig()
        .positive()
        .optional()
        .describe("The loss you would not ship: a share for pass rates (0.05 = 5 points), the scorer's unit for means."),
    max_rise: schemas/* number */.aig().positive().optional().describe("The same where lower is better."),
    min: schemas/* number */.aig().optional().describe("A floor for the head alone."),
    slices: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^tags\../, "slices name tags, such as tags.topic"))
        .default([])
        .describe("Tags to show slices by; slices inform, they never block."),
});

// EXTERNAL MODULE: ./build/formats/path.js
var path = __webpack_require__(80040);
;// CONCATENATED MODULE: ./build/formats/scorer-spec.js


const ROOTS = ["inputs", "outputs", "expectations", "tags", "spans", "usage", "duration_ms"];
/** A path into the trace and record: `outputs.a.b[0]`, `expectations.x`, `inputs.q`, `tags.topic`. */
const scorer_spec_path = schemas/* string */.YjP().refine((text) => ROOTS.includes(String((0,path/* parsePath */.R)(text)?.[0])), {
    error: `a path starts with ${ROOTS.slice(0, -1).join(", ")} or ${ROOTS.at(-1)}, such as outputs.answer or outputs.items[0]`,
});
const actual = scorer_spec_path.default("outputs").describe("Path of what the app gave.");
const expected = scorer_spec_path.describe("Path of what it should have given, such as expectations.answer.");
const ignoreCase = schemas/* boolean */.zMY().default(false).describe("Whether upper and lower case are the same.");
const words = schemas/* union */.KCZ([scorer_spec_path, schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const threshold = schemas/* number */.aig()
    .min(0)
    .max(1)
    .optional()
    .describe("At least this is a pass, and the metric a pass rate; without it the metric is a mean.");
const empty = schemas/* strictObject */.rej({});
/** The kinds of code scorers and their settings; `expected` is a path, or a literal for what is not a path. */
const scorerKinds = {
    exact_match: schemas/* strictObject */.rej({
        actual,
        expected,
        ignore_case: ignoreCase,
        trim: schemas/* boolean */.zMY().default(false).describe("Whether white space at both ends is left out."),
    })
        .describe("Passes where the two are equal."),
    contains: schemas/* strictObject */.rej({
        actual,
        expected: words
            .optional()
            .describe("A path to a text or a list of texts, or the list itself: all must occur."),
        all: words.optional().describe("The same as `expected`."),
        any: words.optional().describe("At least one must occur."),
        ignore_case: ignoreCase,
    })
        .describe("Passes where the text holds the words.")
        .refine(({ expected, all, any }) => [expected, all, any].filter((given) => given !== undefined).length === 1, {
        error: "contains needs exactly one of expected, all, any",
    }),
    regex: schemas/* strictObject */.rej({
        actual,
        pattern: schemas/* string */.YjP().describe("A regular expression of JavaScript."),
        flags: schemas/* string */.YjP()
            .regex(/^[imsuv]*$/, "flags are some of i, m, s, u, v")
            .default("")
            .describe("Flags of the expression."),
    })
        .describe("Passes where the text matches.")
        .superRefine(({ pattern, flags }, context) => {
        const fault = patternFault(pattern, flags);
        if (fault)
            context.addIssue({ code: "custom", path: ["pattern"], message: fault });
    }),
    json_schema: schemas/* strictObject */.rej({
        actual,
        schema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9())]).describe("The schema, or its file."),
    })
        .describe("Passes where the value keeps a JSON Schema."),
    number: schemas/* strictObject */.rej({
        actual,
        expected,
        tolerance: schemas/* number */.aig().nonnegative().default(0).describe("Largest difference that passes."),
    })
        .describe("Passes where two numbers are equal, or nearly so."),
    set_overlap: schemas/* strictObject */.rej({
        actual,
        expected,
        measure: schemas/* enum */.k5n(["precision", "recall", "f1"]).default("f1").describe("What is measured."),
        at_least: threshold,
    })
        .describe("How far two lists hold the same items, in any order."),
    similarity: schemas/* strictObject */.rej({
        actual,
        expected,
        measure: schemas/* enum */.k5n(["rouge_l", "bleu", "levenshtein"]).default("rouge_l").describe("What is measured."),
        at_least: threshold,
    })
        .describe("How alike two texts are by their words or letters."),
    tool_calls: schemas/* strictObject */.rej({
        actual: scorer_spec_path.default("spans").describe("Path of the spans, or of a list of calls."),
        expected: scorer_spec_path
            .default("expectations.expected_tool_calls")
            .describe("Path of the calls it should make."),
        ordered: schemas/* boolean */.zMY().default(false).describe("Whether their order counts."),
        arguments: schemas/* boolean */.zMY().default(false).describe("Whether their arguments count."),
    })
        .describe("Passes where the app called the tools that it should."),
    latency: empty.describe("Mean time for a record, in milliseconds; its metric wants better: lower."),
    cost: empty.describe("Mean cost of a record in US dollars, as the app's usage says; its metric wants better: lower."),
};
/** The engine's own words against a pattern, null where it takes it. */
function patternFault(pattern, flags) {
    try {
        new RegExp(pattern, flags);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
const scorer_spec_name = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_ -]*$/, "a name has letters, digits, spaces, - and _");
const sampleRate = schemas/* number */.aig().gt(0).max(1);
const optionalKinds = Object.fromEntries(Object.entries(scorerKinds).map(([kind, schema]) => [kind, schema.optional()])); // fromEntries forgets the keys
/** An entry of `scorers`: a judge by name, a code scorer of exactly one kind, or the user's own module. */
const scorerSpec = schemas/* strictObject */.rej({
    name: scorer_spec_name.optional().describe("Name of the scorer and of its metric; a judge has its own."),
    judge: schemas/* string */.YjP().optional().describe("Name of a judge."),
    sample_rate: sampleRate
        .optional()
        .describe("Share of the pairs that a judge reads; a pair is read on both sides or on neither."),
    module: schemas/* string */.YjP()
        .regex(/^[^#]+#[^#]+$/, "a module is named as path#function, such as eval/scorers/tone.mjs#tone")
        .optional()
        .describe("An exported (trace, record) => boolean | number | { value, rationale }: path#function."),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .optional()
        .describe("Bounds of a module's or a mean's values, used where a range is needed."),
    at_least: schemas/* number */.aig().optional().describe("With a number from a module: at least this is a pass."),
    returns: schemas/* enum */.k5n(["boolean", "number"])
        .optional()
        .describe("What a module returns: boolean, or number where `range` or `at_least` is given."),
    ...optionalKinds,
})
    .superRefine((spec, context) => {
    const bodies = ["judge", "module", ...Object.keys(scorerKinds)].filter((key) => key in spec);
    if (bodies.length !== 1) {
        const allowed = ["judge", "module", ...Object.keys(scorerKinds)].join(", ");
        const found = bodies.length === 0 ? "none" : bodies.join(" and ");
        const message = `a scorer needs exactly one of ${allowed}, found ${found}`;
        context.addIssue({ code: "custom", message });
    }
    else if (bodies[0] !== "judge" && !spec.name) {
        context.addIssue({ code: "custom", message: "a code scorer needs a name" });
    }
});

;// CONCATENATED MODULE: ./build/formats/config.js





const adjudication = schemas/* strictObject */.rej({
    pairs: schemas/* number */.aig().int().min(10).max(2000).default(60).describe("Pairs of outputs to draw for people."),
    kind: schemas/* enum */.k5n(["stratified", "random"])
        .default("stratified")
        .describe("random: over all records, for a floor of a judge."),
    top_up: schemas/* number */.aig()
        .int()
        .min(20)
        .max(4000)
        .optional()
        .describe("Total pairs after a planned second look."),
})
    .refine(({ pairs, top_up }) => top_up === undefined || top_up > pairs, {
    error: "top_up is the total after the second look: more than pairs",
});
/** `gate:`, the policy. On a pull request the base's decides. */
const gatePolicy = schemas/* strictObject */.rej({
    enforce: schemas/* boolean */.zMY().default(true).describe('false: report "would fail", end green.'),
    confidence: schemas/* number */.aig()
        .min(0.8)
        .max(0.999)
        .default(0.95)
        .describe("One-sided; shown ranges are two-sided 2 x confidence - 1."),
    inconclusive: schemas/* enum */.k5n(["pass", "fail"]).default("pass").describe("What statistical doubt does."),
    missing: schemas/* enum */.k5n(["pass", "fail"])
        .default("fail")
        .describe("What missing data does: no baseline, too much unscored, no secrets."),
    max_unscored: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.05)
        .describe("Share of records that may stay without a value."),
    judge_only_fail: schemas/* enum */.k5n(["beyond_margin", "any_loss"])
        .default("beyond_margin")
        .describe("What a judge alone must show to fail a change."),
    allow_self: schemas/* boolean */.zMY()
        .default(false)
        .describe("May the author's own labels settle the author's own pull request?"),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), metricSpec)
        .default({})
        .describe("What must hold, by metric. {} on a pass rate means { max_drop: 0.05 }; min alone is a floor."),
    adjudication: adjudication.prefault({}).describe("The draw that people settle a doubt with."),
});
const baseline = schemas/* union */.KCZ([
    schemas/* literal */.euz("none"),
    schemas/* strictObject */.rej({
        from: schemas/* array */.YOg(schemas/* enum */.k5n(["cache", "rerun"]))
            .min(1)
            .default(["cache", "rerun"])
            .describe("Where the base's outputs come from, in this order."),
        max_age: duration/* duration */.p.prefault("7d").describe("Older outputs are run again, both sides in one go."),
        file: schemas/* string */.YjP().min(1).optional().describe("A file of recorded traces instead."),
    }),
]);
const price = schemas/* strictObject */.rej({
    input: schemas/* number */.aig().nonnegative().describe("For tokens that are read."),
    output: schemas/* number */.aig().nonnegative().describe("For tokens that are written."),
});
const modelName = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_-]*:\/./, "a model is named provider:/model, such as openai:/gpt-6-luna");
/** The embedded stand-in runs on the user's own machine. */
const FREE = { "offline:/standin": { input: 0, output: 0 } };
const models = schemas/* strictObject */.rej({
    judge: modelName.optional().describe("Model of judges that name none: provider:/model."),
    reflection: modelName.optional().describe("Model that writes guidelines when judges are aligned."),
    embedding: schemas/* string */.YjP().default("lexical").describe("lexical (local) or provider:/model."),
    concurrency: schemas/* number */.aig().int().positive().max(1024).default(16).describe("Calls in flight at once."),
    prices: schemas/* record */.g1P(schemas/* string */.YjP(), price)
        .default({})
        .describe("US dollars per million tokens, by provider:/model.")
        .transform((prices) => ({ ...FREE, ...prices })),
});
/** `assize.yaml`, every key; unknown ones are errors. */
const configFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("Version of the format; this assize knows 1."),
    name: schemas/* string */.YjP()
        .min(1)
        .max(60)
        .optional()
        .describe("Names comment and check, so several configurations live in one repository; default: the app's folder."),
    datasets: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .default(["datasets/*.jsonl"])
        .describe("Files of records (globs), relative to this file."),
    app: app_spec/* appSpec */.x.describe("How the outputs come about."),
    scorers: schemas/* array */.YOg(scorerSpec).min(1).describe("What looks at the outputs."),
    judges: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(["judges/*"])
        .describe("Folders of judges (globs), relative to this file."),
    gate: gatePolicy.prefault({}).describe("What must hold. On a pull request the base's decides."),
    baseline: baseline.prefault({}).describe("Where the base's outputs come from, or none."),
    budget: schemas/* strictObject */.rej({
        usd: schemas/* number */.aig()
            .positive()
            .optional()
            .describe("US dollars for models in one run; needs models.prices."),
        requests: schemas/* number */.aig().int().positive().optional().describe("Calls of models in one run."),
    })
        .prefault({})
        .describe("At the cap the run stops asking and decides on what it has."),
    models: models.prefault({}).describe("Which models judge, and what they cost."),
    labelers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        submitted_by: schemas/* array */.YOg(schemas/* string */.YjP())
            .default([])
            .describe("Logins that may submit this labeler's labels."),
    }))
        .default({})
        .describe("Whose labels count; empty: anyone's."),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(["always", "on-change", "on-failure", "never"])
            .default("on-change")
            .describe("When a comment is created; an existing one is always updated."),
        check: schemas/* boolean */.zMY().default(true).describe("Whether a check run is published."),
        examples: schemas/* number */.aig().int().nonnegative().max(50).default(5).describe("Flips shown in full."),
        outputs: schemas/* enum */.k5n(["shown", "redacted"]).default("shown").describe("Whether outputs may be published."),
    })
        .prefault({})
        .describe("What is published."),
    align: schemas/* strictObject */.rej({
        conflict: schemas/* enum */.k5n(["majority", "unanimous", "all"])
            .default("majority")
            .describe("Which of several labels of one trace is learned from."),
        min_label_agreement: schemas/* number */.aig()
            .min(-1)
            .max(1)
            .default(0.4)
            .describe("Agreement between people below which alignment stops."),
        derived: schemas/* boolean */.zMY()
            .default(false)
            .describe("Whether labels that exact scorers gave teach too, where no person answered; they prove nothing."),
    })
        .prefault({})
        .describe("How judges are aligned."),
    labels: schemas/* strictObject */.rej({
        redact: schemas/* array */.YOg(schemas/* string */.YjP())
            .default([])
            .describe("Paths left out of traces kept with labels: inputs.customer."),
    })
        .prefault({})
        .describe("How labels are kept."),
});


/***/ }),

/***/ 13011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A span of time as people write it ("60s", "7d", "500ms"), read as milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a time is a number and a unit, such as "60s", "500ms", "7d"')
    .transform((text) => {
    const [, amount = "0", unit = "ms"] = /^([\d.]+)(ms|s|m|h|d)$/.exec(text) ?? [];
    return Number(amount) * UNITS[unit]; // the pattern above admits only these units
});


/***/ }),

/***/ 65243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ judgeFile),
/* harmony export */   eB: () => (/* binding */ judgeProof),
/* harmony export */   m7: () => (/* binding */ judgeExample)
/* harmony export */ });
/* unused harmony exports judgeValue, trustPolicy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);


const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("Smallest value."),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("Largest value."),
    integer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe("Whole numbers only."),
});
/** The vocabulary of a judge: what its verdicts may be. */
const judgeValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["boolean", "text"]),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]))
            .min(1)
            .describe("The words it may say."),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: number.describe("A number within bounds.") }),
]);
/** A line of a judge's semantic memory. */
const guideline = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("The rule, in a sentence."),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]).describe("Ids of the traces whose labels taught it."),
});
/** How far a judge must be shown to agree with people before it may clear a change (statistics.md 0, rule 4). */
const trustPolicy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    min_labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().default(30).describe("Labels below which it is not trusted."),
    min_j: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe("Lower bound of Youden's J: sensitivity + specificity - 1."),
    untrusted: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["limited", "advisory"])
        .default("limited")
        .describe("limited: blocks only a loss beyond the margin; advisory: never blocks."),
});
/** `judges/<name>/judge.yaml`: an LLM scorer as a reviewable file. */
const judgeFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name has letters, digits, - and _")
        .describe("Its name, by which `scorers` calls it."),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("Schema whose labels this judge is measured on and aligned to; default: its own name."),
    builtin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("A built-in judge whose instructions this one takes."),
    with: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)
        .optional()
        .describe("Settings of the built-in, such as { guidelines: [...] }; alignment never edits them."),
    instructions: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("What to decide, naming {{ inputs }}, {{ outputs }}, {{ expectations }}, {{ trace }}, {{ span }} or {{ conversation }}."),
    spans: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Type of the steps that it judges one by one, such as RETRIEVER or TOOL, or document for each document that was looked up: its instructions then name {{ span }}."),
    value: judgeValue
        .optional()
        .describe("What its verdicts may be: boolean, text, { categories } or { number }."),
    pass_when: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])).min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()])
        .optional()
        .describe('Which verdicts pass: a list of values, or a comparison such as ">= 4".'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^([a-z][a-z0-9_-]*:\/.+|recorded)$/, "a model is named provider:/model, or recorded")
        .optional()
        .describe("provider:/model, or recorded for verdicts that the traces carry; default: models.judge."),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)
        .default({ temperature: 0 })
        .describe("Sent to the model as they are."),
    repeat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .positive()
        .default(1)
        .describe("Odd number of reads of each output: majority, median for numbers."),
    guidelines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(guideline)
        .default([])
        .describe("What people's labels taught it; alignment writes here."),
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).default("examples.jsonl").describe("Beside this file."),
        retrieve: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().default(5).describe("Examples shown with each output."),
        min_similarity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).default(0.2).describe("Less similar ones are not shown."),
    })
        .optional()
        .describe("Labelled outputs that the judge is shown."),
    trust: trustPolicy
        .prefault({})
        .describe("How far it must be shown to agree with people to clear a change."),
    align: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        optimizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .default("memalign")
            .describe("memalign, gepa, simba, or a module: path#function."),
        min_labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().default(10).describe("Fewer labels are not learned from."),
        schedule_after: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().default(10).describe("New labels that make alignment due."),
    })
        .prefault({})
        .describe("How it learns from labels."),
});
/** One line of `examples.jsonl`: a labelled trace kept with its content, so a judge is a frozen artefact. */
const judgeExample = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    trace_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("The output."),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("The record's group."),
    inputs: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("What was asked."),
    outputs: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("What the app answered."),
    expectations: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.optional().describe("What a good answer is."),
    value: _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq.describe("What people said."),
    rationale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Why."),
});
/** `proof.json`, the part the gate reads: the held-out confusion and the fingerprint it speaks of. */
const judgeProof = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe("Version of the format; this assize knows 1."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("The judge that it speaks of."),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["output", "step"])
        .optional()
        .describe("What its labels are about: whole outputs (the default), or steps, which say nothing of outputs."),
    confusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        tp: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("People pass, judge passes."),
        fp: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("People fail, judge passes."),
        tn: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("People fail, judge fails."),
        fn: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("People pass, judge fails."),
    })
        .describe("Judge against people on labels it did not learn from."),
});


/***/ }),

/***/ 80040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readPath),
/* harmony export */   R: () => (/* binding */ parsePath)
/* harmony export */ });
const STEP = /\.([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;
const HEAD = /[^.[\]]+/y;
/** Reads `outputs.a.b[0]` or `outputs["odd.key"]` as steps; null where the text is no path. */
function parsePath(text) {
    HEAD.lastIndex = 0;
    const head = HEAD.exec(text)?.[0];
    if (head === undefined)
        return null;
    const steps = [head];
    for (let at = head.length; at < text.length; at = STEP.lastIndex) {
        STEP.lastIndex = at;
        const match = STEP.exec(text);
        if (!match)
            return null;
        steps.push(stepOf(match));
    }
    return steps;
}
/** What stands at the path, undefined where nothing does. Own members only: `outputs.constructor` is nothing. */
function readPath(path, root) {
    const steps = parsePath(path);
    if (!steps)
        throw new RangeError(`not a path: ${path}`);
    let value = root;
    for (const step of steps) {
        value = member(value, step);
        if (value === undefined)
            return undefined;
    }
    return value;
}
function stepOf([, name, index, quoted]) {
    if (index !== undefined)
        return Number(index);
    return name ?? (quoted ?? "").replace(/\\(.)/g, "$1");
}
function member(value, step) {
    if (Array.isArray(value))
        return typeof step === "number" ? value[step] : undefined;
    if (value === null || typeof value !== "object")
        return undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
}


/***/ }),

/***/ 60900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ labelSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

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
    about: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(answer|document|[A-Z][A-Z0-9_]*)$/, "a question is about answer, document, or steps of a type in capitals, such as TOOL or RETRIEVER")
        .default("answer")
        .describe("What is judged: answer (the whole of it), each document that it looked up, or each step of a type, such as TOOL or RETRIEVER."),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("The question."),
    instruction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("How to decide."),
    input: input.describe("How it is answered: pass_fail, categorical, numeric, text or text_list."),
    enable_comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe("Whether a reason may be written."),
    reason_for: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .default([])
        .describe('Answers that ask "what is wrong?".'),
    show_expectation: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("Whether the record's expectations are shown."),
});


/***/ })

};
