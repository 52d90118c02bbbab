export const id = 4426;
export const ids = [4426];
export const modules = {

/***/ 64426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDerive: () => (/* binding */ runDerive)
});

// EXTERNAL MODULE: ./build/align/reader.js
var reader = __webpack_require__(44971);
// EXTERNAL MODULE: ./build/align/reflection.js
var align_reflection = __webpack_require__(80649);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/write-trace.js
var write_trace = __webpack_require__(91092);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/labels/derived-line.js

/** The line of a derived label. Its id is its content's, so that deriving twice adds nothing twice. */
function derivedLineOf(from) {
    const { schema, scorer, trace_id, value, rationale, overrides, at_ms } = from;
    const id = (0,hash/* hashJson */.jM)(["derived", schema.name, schema.version, scorer, trace_id, value, overrides]);
    return {
        assessment_id: `a-${id.slice(0, 32)}`,
        trace_id,
        assessment_name: schema.name,
        source: { source_type: "CODE", source_id: scorer },
        create_time: new Date(at_ms).toISOString(),
        [schema.type]: { value },
        rationale,
        ...(overrides === null ? {} : { overrides }),
        metadata: { schema_version: String(schema.version), derived: "true" },
    };
}
/** Where derived labels of a question by a scorer stand, from the configuration's folder. */
function derivedPath({ schema, scorer }) {
    return `derived/${schema}/${scorer}.jsonl`;
}

// EXTERNAL MODULE: ./build/labels/label-file.js
var label_file = __webpack_require__(40887);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 2 modules
var labelled = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
// EXTERNAL MODULE: ./build/commands/trial/announce.js
var announce = __webpack_require__(47069);
// EXTERNAL MODULE: ./build/align/instructions-of.js
var instructions_of = __webpack_require__(73427);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(45445);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/formats/record-match.js
var record_match = __webpack_require__(32982);
// EXTERNAL MODULE: ./build/formats/scorer-name.js
var scorer_name = __webpack_require__(57119);
// EXTERNAL MODULE: ./build/judges/code/create-code-scorer.js + 21 modules
var create_code_scorer = __webpack_require__(55370);
// EXTERNAL MODULE: ./build/judges/define-judge.js + 25 modules
var define_judge = __webpack_require__(16134);
// EXTERNAL MODULE: ./build/judges/judge-scale.js
var judge_scale = __webpack_require__(87641);
// EXTERNAL MODULE: ./build/labels/derived.js
var derived = __webpack_require__(24131);
// EXTERNAL MODULE: ./build/labels/votes.js
var votes = __webpack_require__(70595);
// EXTERNAL MODULE: ./build/commands/review/trace-sources.js + 1 modules
var trace_sources = __webpack_require__(23975);
// EXTERNAL MODULE: ./build/commands/trial/sides.js + 2 modules
var sides = __webpack_require__(30713);
;// CONCATENATED MODULE: ./build/commands/labels/derivable.js














/** Which outputs an exact scorer can label: bad and good ones in turn, as many as are wanted. */
async function derivable(deriving) {
    const { suite, judge, request, ports } = deriving;
    const schema = (0,labelled/* schemaFor */.dM)(suite, judge);
    const scorer = await exactScorer(deriving);
    const answerOf = answers({ judge, schema, scorer });
    const sources = await (0,trace_sources/* traceSources */.q)({
        suite,
        tree: ports.diskTree(ports.workspace),
        files: request.traces,
        ports,
    });
    const { matched, unmatched } = (0,record_match/* matchRecords */.W)(sources.traces, suite.records);
    const known = knownWords(deriving, schema);
    const left = {};
    const leave = (reason) => {
        left[reason] = (left[reason] ?? 0) + 1;
    };
    for (const _ of unmatched)
        leave("it answers no record");
    const records = new Map(suite.records.map((record) => [record.id, record]));
    const found = [];
    for (const trace of matched) {
        const subject = { trace, record: records.get(trace.record_id ?? "") ?? null, earlier: [] };
        const read = known.answered.has(trace.trace_id)
            ? "people answered"
            : await answerOf(subject, ports.signal);
        if (typeof read === "string")
            leave(read);
        else {
            const earlier = known.derived.get(trace.trace_id);
            const isSaid = earlier !== undefined && (0,label_value/* labelPayload */.p)(earlier) === read.label;
            if (isSaid)
                leave("it is derived already");
            else
                found.push({
                    ...read,
                    subject,
                    overrides: earlier?.assessment_id ?? null,
                    isKept: sources.kept.has(trace.trace_id),
                });
        }
    }
    const chosen = inTurn(found).slice(0, request.limit);
    if (found.length > chosen.length)
        left["--limit is reached"] = found.length - chosen.length;
    return { schema, found: chosen, left };
}
/** What is said already: by people, whose word stands alone, and by this scorer. */
function knownWords({ suite, request }, schema) {
    const labels = suite.labels.filter(({ assessment_name }) => assessment_name === schema.name);
    const people = (0,votes/* votesOf */.r)({ labels, schema, labelers: Object.keys(suite.config.labelers) }).votes;
    const own = suite.derived.filter(({ source }) => source.source_id === request.from);
    const { inForce } = (0,derived/* derivedInForce */.G)(own, schema);
    return {
        answered: new Set(people.map(({ label }) => label.trace_id)),
        derived: new Map(inForce.map((label) => [label.trace_id, label])),
    };
}
/** Bad and good outputs one by one, each in the order of their ids: a judge learns from both. */
function inTurn(found) {
    const sorted = found.toSorted((a, b) => (a.subject.trace.trace_id < b.subject.trace.trace_id ? -1 : 1));
    const [bad, good] = [false, true].map((side) => sorted.filter(({ pass }) => pass === side));
    const rounds = Math.max(bad?.length ?? 0, good?.length ?? 0);
    return Array.from({ length: rounds }, (_, at) => [bad?.[at], good?.[at]])
        .flat()
        .flatMap((one) => (one ? [one] : []));
}
/** The scorer of the configuration by its name. A judge is no exact scorer, and a mean has no yes and no. */
async function exactScorer({ suite, request, ports }) {
    const exact = suite.config.scorers.filter(({ judge }) => judge === undefined);
    const spec = exact.find((one) => (0,scorer_name/* scorerName */.W)(one) === request.from);
    const known = exact.map(scorer_name/* scorerName */.W);
    if (!spec)
        throw new errors/* UserError */.y(noScorer(request.from, { known, suite }));
    const scorer = await (0,create_code_scorer/* createCodeScorer */.A)({
        spec,
        ports: ports.scorerPorts(async () => (0,sides/* appRoot */._y)(ports.workspace, suite)),
    });
    if (scorer.kind === "pass_rate")
        return scorer;
    throw new errors/* UserError */.y({
        code: "scorer_is_a_mean",
        message: `scorer "${request.from}" gives a number, not pass or fail`,
        hint: "A label needs an answer: give the scorer `at_least`, or take another one.",
        at: { file: suite.configPath },
    });
}
function noScorer(name, { known, suite }) {
    const isJudge = suite.config.scorers.some((one) => one.judge !== undefined && (0,scorer_name/* scorerName */.W)(one) === name);
    const message = isJudge
        ? `"${name}" is a judge, and labels are derived from exact scorers`
        : `no scorer is called "${name}"`;
    const hint = `${(0,nearest/* didYouMean */.a)(name, known)}Exact scorers here: ${known.join(", ") || "none"}.`;
    return { code: "scorer_unknown", message, hint, at: { file: suite.configPath } };
}
/** Reads an output as the answer that the scorer gives to the judge's question, or says why it gives none. */
function answers(of) {
    const { judge, schema, scorer } = of;
    const words = wordsFor(judge, schema);
    return async (subject, signal) => {
        const reading = scorer.read(subject);
        const verdict = reading.status === "ready" ? await scorer.score(reading.content, { repeat: 0, signal }) : reading;
        if (verdict.status === "not_sampled")
            return "the scorer gave no verdict";
        if (verdict.status === "unscored")
            return `the scorer gave no verdict (${verdict.reason})`;
        const pass = verdict.pass === true;
        return { label: pass ? words.pass : words.fail, rationale: verdict.rationale, pass };
    };
}
/** The one answer of the question that passes, and the one that fails; a question with more has no answer that follows. */
function wordsFor(judge, { name, input }) {
    const defined = (0,define_judge/* defineJudge */.z)(judge);
    const rule = defined.status === "defined" ? defined.definition.rule : null;
    const { outcomeOf } = (0,judge_scale/* judgeScale */.K)((0,instructions_of/* vocabularyOf */.YB)(judge), rule);
    const options = "pass_fail" in input ? [true, false] : "categorical" in input ? input.categorical.options : [];
    const [pass, fail] = [true, false].map((side) => options.filter((option) => outcomeOf(option)?.pass === side));
    if (pass?.length === 1 && fail?.length === 1)
        return { pass: pass[0] ?? null, fail: fail[0] ?? null };
    throw new errors/* UserError */.y({
        code: "no_single_answer",
        message: `question "${(0,labelled/* labelName */._H)(judge)}" does not have one answer that passes and one that fails`,
        hint: "A scorer says pass or fail, so labels can be derived for questions with two answers.",
        at: { file: `schemas/${name}.yaml` },
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
// EXTERNAL MODULE: ./build/judges/judge-content.js + 3 modules
var judge_content = __webpack_require__(66329);
;// CONCATENATED MODULE: ./build/align/derived-reasons.js




/** Outputs explained in one request: enough to share the constant part, few enough that none is skipped. */
const REASONS_AT_ONCE = 10;
/** Reasons in the order of the outputs, null where the model gave none; or that the budget has ended. */
async function explain(reflector, { judge, batch }) {
    const answer = await reflector.ask(question(judge, batch));
    if (answer.status !== "answered")
        return answer;
    const byNumber = new Map(answer.value.reasons.map(({ number, reason }) => [number, reason.trim()]));
    return { status: "answered", value: batch.map((_, at) => byNumber.get(at + 1) || null) };
}
const reply = schemas/* looseObject */._H3({
    reasons: schemas/* array */.YOg(schemas/* looseObject */._H3({ number: coerce/* number */.ai(), reason: schemas/* string */.YjP().max(2_000) })),
});
function question(judge, batch) {
    return {
        sections: [{ title: "Task", body: TASK }, ...(0,instructions_of/* judgeSections */.qi)(judge)],
        items: batch.map(itemOf),
        itemsTitle: "Outputs",
        answer: ANSWER,
        shape: reply,
        schema: { name: "reasons", schema: SCHEMA },
    };
}
function itemOf({ subject, value, rationale }, at) {
    const expectations = (0,judge_content/* expectationsOf */.xR)(subject);
    return {
        heading: `Output ${at + 1}`,
        values: [
            ["inputs", (0,judge_content/* valueText */.Ru)(subject.trace.inputs)],
            ["outputs", (0,judge_content/* valueText */.Ru)((0,formats_trace/* outputsOf */.Yz)(subject.trace))],
            ...(Object.keys(expectations).length > 0 ? [["expectations", (0,judge_content/* valueText */.Ru)(expectations)]] : []),
            ["right verdict", value],
            ["what the comparison said", rationale],
        ],
    };
}
const TASK = `An exact comparison knows the right verdict on each of these outputs. Say for each one, in one or two sentences, why
that verdict is right, so that a judge who does not have the comparison could see it: name the words of the record that tell.
Do not mention the comparison, and do not say merely that two values differ.`;
const ANSWER = `{"reasons": [{"number": 1, "reason": "..."}]}
- number: the number of the output.
- reason: why the verdict on it is right.`;
const SCHEMA = {
    type: "object",
    properties: {
        reasons: {
            type: "array",
            items: {
                type: "object",
                properties: { number: { type: "integer" }, reason: { type: "string" } },
                required: ["number", "reason"],
                additionalProperties: false,
            },
        },
    },
    required: ["reasons"],
    additionalProperties: false,
};

// EXTERNAL MODULE: ./build/evaluate/estimate.js
var estimate = __webpack_require__(84286);
;// CONCATENATED MODULE: ./build/commands/labels/derive-reasons.js





/** Reasons for all, batches at once; outputs that the budget did not reach are left out, for the next run. */
async function withReasons(reflector, { judge, found }) {
    const explained = await Promise.all(batchesOf(found).map((batch) => explainBatch(reflector, { judge, batch })));
    return explained.flat();
}
async function explainBatch(reflector, { judge, batch }) {
    const unexplained = batch.map(({ subject, label, rationale }) => ({
        subject,
        rationale,
        value: (0,judge_content/* valueText */.Ru)(label),
    }));
    const answer = await explain(reflector, { judge, batch: unexplained });
    if (answer.status === "over_budget")
        return [];
    const reasons = answer.status === "answered" ? answer.value : [];
    return batch.map((one, at) => {
        const reason = reasons[at] ?? null;
        return { ...one, reason: reason ?? one.rationale, byModel: reason !== null };
    });
}
/** What the reasons take at most. */
function plannedReasons(found, { judge, reflection, prices }) {
    const system = (0,instructions_of/* instructionsOf */.Jk)(judge).length + FRAME_CHARS;
    const calls = batchesOf(found).map((batch) => {
        const chars = batch.reduce((sum, { subject }) => sum + lengthOf(subject), 0);
        return { model: reflection, input_chars: system + chars };
    });
    return (0,estimate/* estimate */.jA)({ calls, prices });
}
/** Task, shape of the answer and marks, beside the judge's instructions. */
const FRAME_CHARS = 2_000;
function lengthOf(subject) {
    const { trace } = subject;
    return JSON.stringify([trace.inputs, (0,formats_trace/* outputsOf */.Yz)(trace), (0,judge_content/* expectationsOf */.xR)(subject)]).length;
}
function batchesOf(found) {
    const count = Math.ceil(found.length / REASONS_AT_ONCE);
    return Array.from({ length: count }, (_, at) => found.slice(at * REASONS_AT_ONCE, (at + 1) * REASONS_AT_ONCE));
}

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
;// CONCATENATED MODULE: ./build/commands/labels/derive.js













/**
 * Labels outputs by an exact scorer in people's stead, with reasons that a model writes: for teaching a judge, and never
 * counted as people. What the scorer said already is not said again; all lines are written, or none.
 */
async function deriveLabels(request, ports) {
    const suite = await (0,opened/* loadWorkspace */.CJ)(request, ports);
    const judge = (0,labelled/* judgeNamed */.jx)(suite, request.judge);
    const { schema, found, left } = await derivable({ suite, judge, request, ports });
    const explained = await explainAll(found, { suite, judge, request, ports });
    const unasked = found.length - explained.length;
    const files = await filesOf(explained, { suite, schema, request, ports });
    if (!request.dryRun)
        await ports.writeFiles(files);
    return {
        question: schema.name,
        scorer: request.from,
        labels: explained.length,
        unexplained: explained.filter(({ byModel }) => !byModel).length,
        left: unasked === 0 ? left : { ...left, "the budget was reached": unasked },
        files,
    };
}
/** A dry run asks nobody and shows the scorer's own words. */
async function explainAll(found, { suite, judge, request, ports }) {
    const own = found.map((one) => ({ ...one, reason: one.rationale, byModel: false }));
    if (found.length === 0)
        return own;
    const reflection = (0,opened/* reflectionModel */.pg)(judge, suite, request);
    const planned = plannedReasons(found, { judge, reflection, prices: suite.config.models.prices });
    ports.say(`${(0,numbers/* count */.U9)(found.length, "label")} to derive. ${(0,announce/* atMost */.T)(planned)}`);
    if (request.dryRun)
        return own;
    const models = await (0,opened/* openJudgeModels */.Ag)({ suite, judges: [], reflection, setting: request }, ports);
    const replies = await ports.openReplies(request.store);
    try {
        const model = { port: models.model, judge: null, reflection };
        const { nonce, signal } = ports;
        const limit = { limit: Number.POSITIVE_INFINITY, calls: (0,reader/* noCalls */.Z)() };
        return await withReasons((0,align_reflection/* createReflector */.j)({ model, nonce, signal, replies }, limit), { judge, found });
    }
    finally {
        models.close();
        await replies.close();
    }
}
/** The lines behind those that stand there, and the outputs that the repository does not keep yet. */
async function filesOf(explained, { suite, schema, request, ports, }) {
    if (explained.length === 0)
        return [];
    const tree = ports.diskTree(ports.workspace);
    const path = (0,door/* inFolder */._)(suite, derivedPath({ schema: schema.name, scorer: request.from }));
    const before = (await tree.size(path)) === null ? null : await (0,label_side/* textOf */.b6)(tree, path);
    const lines = explained.map((one) => {
        const { subject, label, reason, overrides } = one;
        const { trace_id } = subject.trace;
        return derivedLineOf({
            schema,
            scorer: request.from,
            trace_id,
            value: label,
            rationale: reason,
            overrides,
            at_ms: ports.now(),
        });
    });
    const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
    const kept = explained.flatMap(({ subject, isKept }) => isKept
        ? []
        : [
            {
                path: (0,door/* inFolder */._)(suite, (0,label_file/* labelledTracePath */.i)(subject.trace.trace_id)),
                before: null,
                after: `${JSON.stringify((0,write_trace/* traceToJson */.j)(subject.trace), null, 2)}\n`,
            },
        ]);
    return [
        { path, before, after: start + lines.map((line) => `${JSON.stringify(line)}\n`).join("") },
        ...kept,
    ];
}

;// CONCATENATED MODULE: ./build/commands/labels/derive-request.js
/** Labels of one call, where nobody says otherwise: as many as a judge learns from with profit. */
const DERIVE_LIMIT = 200;

// EXTERNAL MODULE: ./build/shell/align-cli.js + 2 modules
var align_cli = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/labels-cli.js + 5 modules
var labels_cli = __webpack_require__(96400);
;// CONCATENATED MODULE: ./build/shell/derive-cli.js








/** `assize labels derive`: what exact scorers say, as labels that may teach a judge. */
async function runDerive(words, started) {
    const ports = { ...(0,compose/* composePorts */.V)(started), ...(0,align_cli.alignPorts)(started), ...(0,labels_cli.labelPorts)(started) };
    const derived = await deriveLabels(deriveRequest(words), ports);
    started.console.err(derivedText(derived));
    for (const { path } of derived.files)
        started.console.out(`${path}\n`);
    return 0;
}
function deriveRequest(words) {
    const [from, judge] = [words.text("from"), words.text("judge")];
    if (from === undefined || judge === undefined) {
        const hint = "For example: assize labels derive --from route --judge correctness";
        const message = "assize labels derive takes an exact scorer and a judge";
        throw new errors/* UserError */.y({ code: "derive_missing", message, hint });
    }
    return {
        from,
        judge,
        configPath: words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV,
        traces: (words.text("traces") ?? "").split(",").filter((file) => file !== ""),
        limit: limitOf(words),
        dryRun: words.on("dry-run"),
        offline: words.on("offline"),
        concurrency: words.number("concurrency") ?? null,
        maxUsd: words.number("max-usd") ?? null,
        store: words.text("store") ?? gate_request/* DEFAULT_STORE */.Oc,
    };
}
function limitOf(words) {
    const limit = words.number("limit") ?? DERIVE_LIMIT;
    if (Number.isInteger(limit) && limit > 0)
        return limit;
    throw new errors/* UserError */.y({ code: "bad_limit", message: `--limit is a whole number from 1, not ${limit}` });
}
function derivedText({ question, scorer, labels, unexplained, left }) {
    const own = unexplained === 0 ? "" : `, ${unexplained} with the scorer's own words for a reason`;
    const reasons = Object.entries(left).map(([reason, n]) => `  ${n} left out: ${reason}\n`);
    return [
        `${(0,numbers/* count */.U9)(labels, "label")} of "${question}" derived from scorer "${scorer}"${own}. They are no person's and prove nothing.\n`,
        ...reasons,
    ].join("");
}


/***/ })

};
