export const id = 7377;
export const ids = [7377,8250,431];
export const modules = {

/***/ 39405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ reviewList),
  L: () => (/* binding */ unknown)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/labels/agreement.js
var agreement = __webpack_require__(49130);
// EXTERNAL MODULE: ./build/labels/informing.js
var labels_informing = __webpack_require__(72473);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(48105);
;// CONCATENATED MODULE: ./build/labels/queue.js

/** Share of an informative list that is drawn by lot instead: what only judges find interesting would bias what is learnt. */
const RANDOM_SHARE = 0.2;
/**
 * Puts what teaches most first: judges that waver or differ, verdicts near to their opposite, few labels. A seeded share is drawn by lot and spread evenly over the
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
/** Between 0 and 4: a point each for a judge at odds with itself, with another, near to its opposite, and for no label yet. */
function weightOf({ flipRate, judgesDiffer, near, labels }) {
    return (flipRate ?? 0) * 2 + Number(judgesDiffer) + (near ?? 0) + 1 / (1 + labels);
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

// EXTERNAL MODULE: ./build/labels/session-progress.js + 1 modules
var session_progress = __webpack_require__(46907);
// EXTERNAL MODULE: ./build/labels/session-traces.js
var session_traces = __webpack_require__(62645);
// EXTERNAL MODULE: ./build/labels/votes.js
var votes = __webpack_require__(70595);
// EXTERNAL MODULE: ./build/commands/labels/agreement-on.js
var agreement_on = __webpack_require__(15125);
// EXTERNAL MODULE: ./build/commands/review/session-state.js
var session_state = __webpack_require__(87456);
;// CONCATENATED MODULE: ./build/commands/review/list.js











/** Makes the list that was asked for; a UserError says what it names and nobody has. */
function reviewList(making) {
    const { session, draw, disagreement } = making.request;
    const named = [session, draw, disagreement].filter((one) => one !== null);
    if (named.length !== 1) {
        const { sessions, draws } = making.suite;
        const known = (names) => [...names].sort().join(", ") || "none";
        const hint = `Sessions: ${known(sessions.keys())}. Draws: ${known(draws.keys())}. A new one: assize review --new <name>.`;
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
        throw unknown("session", name, suite.sessions.keys());
    const file = (0,door/* inFolder */._)(suite, `sessions/${name}.yaml`);
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
        items: session.draw === undefined ? queued(stillWanted(found, session, making), session, making) : found,
        contested: [],
    };
}
/** A draw without a session: everybody is asked about everything, which is what its pairs need. */
function ofDraw(id, making) {
    const { suite } = making;
    const draw = suite.draws.get(id);
    if (!draw)
        throw unknown("draw", id, suite.draws.keys());
    const { metric } = draw.head;
    const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
    const question = suite.judges.get(scorer)?.file.labels ?? scorer;
    if (!suite.schemas.has(question))
        throw unknown("schema", question, suite.schemas.keys());
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
        items: tracesOf(session, making, (0,door/* inFolder */._)(suite, `draws/${id}.jsonl`)),
        contested: [],
    };
}
function ofDisagreement(name, { suite, traces }) {
    const schema = suite.schemas.get(name);
    if (!schema)
        throw unknown("schema", name, suite.schemas.keys());
    const labelers = Object.keys(suite.config.labelers);
    const decided = new Set((0,agreement_on/* inSight */.TU)(suite, schema).map(votes/* unitOf */.u));
    const differing = (0,agreement/* agreementOf */.g)({ labels: suite.labels, schema, labelers }, (0,stats_rng/* seededRng */.iP)(name))?.contested ?? [];
    const contested = differing.filter(({ trace_id }) => !decided.has(trace_id));
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
function tracesOf(session, making, file) {
    const { suite, traces, files = new Map(), locate = () => ({ file }) } = making;
    const found = (0,session_traces/* sessionTraces */.l)(session, { ...suite, traces, files });
    if (found.status === "found")
        return found.traces;
    throw new errors/* UserError */.y(found.faults.map(({ part, message, hint }) => ({
        code: "bad_session",
        message,
        hint,
        at: locate(partOf(part)),
    })));
}
/** Positions in a list are numbers where a file's parts are looked up. */
function partOf(part) {
    return part.map((word) => (/^\d+$/.test(word) ? Number(word) : word));
}
/** Where nobody in particular is asked, what enough people have answered is asked of nobody else. */
function stillWanted(found, session, { suite }) {
    if (session.assigned.length > 0)
        return found;
    const questions = session.schemas.flatMap((name) => suite.schemas.get(name) ?? []);
    const answers = (0,session_progress/* answersOf */.Bw)({ questions, labels: suite.labels });
    const list = (0,session_state/* orderedBy */.FD)(session);
    return found.filter(({ trace, group }) => (answers.get(trace.trace_id)?.size ?? 0) < (0,session_progress/* wantedOf */.Lm)(list, group));
}
/** A list named by hand keeps its order; one from a filter is put by what teaches most. */
function queued(found, session, { suite, reads }) {
    if (Array.isArray(session.traces) || session.traces?.order_by !== undefined)
        return [...found];
    const people = new Map();
    for (const { trace_id, assessment_name, source } of suite.labels) {
        if (!session.schemas.includes(assessment_name))
            continue;
        people.set(trace_id, (people.get(trace_id) ?? new Set()).add(source.source_id));
    }
    const informing = (traceId) => (0,labels_informing/* informingOf */.Fg)(reads?.get(traceId) ?? [], people.get(traceId)?.size ?? 0);
    return queueTraces({ listed: found, informing, rng: (0,stats_rng/* seededRng */.iP)(`queue ${session.name}`) });
}
/** The error for a name that nobody has, with those that somebody has. */
function unknown(what, name, known) {
    const hint = `Known: ${[...known].join(", ") || "none"}.`;
    return new errors/* UserError */.y({ code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint });
}


/***/ }),

/***/ 93105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pageOf),
  e: () => (/* binding */ reviewPage)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/labels/render-review-page.js
var render_review_page = __webpack_require__(10817);
// EXTERNAL MODULE: ./build/evaluate/addresses.js
var addresses = __webpack_require__(96818);
// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/model-use.js
var model_use = __webpack_require__(18204);
// EXTERNAL MODULE: ./build/formats/pass-rule.js
var pass_rule = __webpack_require__(59945);
// EXTERNAL MODULE: ./build/judges/llm-judge.js + 6 modules
var llm_judge = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/labels/informing.js
var informing = __webpack_require__(72473);
;// CONCATENATED MODULE: ./build/commands/review/judge-reads.js







/** What judges have said about each output, by trace id: in the store, in a run's evidence, on the traces themselves. */
function judgeReads(sources) {
    const { suite, questions, traces, kept, store } = sources;
    const reads = new Map();
    const add = (traceId, read) => {
        if (read)
            reads.set(traceId, [...(reads.get(traceId) ?? []), read]);
    };
    for (const judge of suite.judges.values()) {
        const { name, labels = name } = judge.file;
        if (!questions.includes(labels))
            continue;
        const said = saidBy(judge);
        const stored = store === null ? null : storedBy(judge, suite, store);
        for (const trace of traces) {
            for (const verdict of stored?.(trace) ?? [])
                add(trace.trace_id, said(verdict));
            for (const value of recordedOn(trace, name))
                add(trace.trace_id, said({ value, probability: null }));
        }
        for (const { judge: by, trace_id, verdict } of kept) {
            if (by === name && verdict.status === "scored")
                add(trace_id, said(wordOf(verdict)));
        }
    }
    return reads;
}
function wordOf({ value, call }) {
    return { value, probability: call?.probability ?? null };
}
function saidBy({ file }) {
    // A built-in judge may leave its values out; what it says is then compared as it is.
    const { value: scale = "text" } = file;
    const parsed = (0,pass_rule/* parsePassRule */.XS)({ value: scale, passWhen: file.pass_when });
    const rule = parsed.status === "rule" ? parsed.rule : null;
    return ({ value, probability }) => {
        const pass = rule && (0,pass_rule/* applyPassRule */.mA)(rule, value);
        const outcome = pass === null ? (0,canonical/* canonicalJson */.d)(value) : String(pass);
        const near = probability === null ? nearRule(value, rule, scale) : (0,informing/* nearEven */.$I)(probability);
        return { judge: file.name, outcome, near };
    };
}
function nearRule(value, rule, scale) {
    if (rule?.kind !== "comparison" || typeof value !== "number")
        return null;
    if (typeof scale !== "object" || !("number" in scale))
        return null;
    const { min, max } = scale.number;
    return min === undefined || max === undefined ? null : (0,informing/* nearBound */["do"])(value, rule.bound, [min, max]);
}
/** The judge's reads that earlier runs have paid for: only as it stands now, for another wording is another judge. */
function storedBy(judge, suite, store) {
    const scorer = scorerOf(judge, suite);
    if (scorer === null)
        return null;
    const records = new Map(suite.records.map((record) => [record.id, record]));
    return (trace) => {
        const record = (trace.record_id !== null && records.get(trace.record_id)) || null;
        const reading = scorer.read({ record, trace, earlier: [] });
        if (reading.status !== "ready")
            return [];
        const content = (0,hash/* hashJson */.jM)(reading.content);
        return Array.from({ length: scorer.repeat }, (_, repeat) => store.get((0,addresses/* verdictAddress */._)({ fingerprint: scorer.fingerprint, content, repeat }))).flatMap((verdict) => (verdict?.status === "scored" ? [wordOf(verdict)] : []));
    };
}
/** A judge that is only looked up. Where a server compares its examples their likeness is not known here. */
function scorerOf(judge, suite) {
    const { models } = suite.config;
    if (judge.file.model === model_use/* RECORDED */.Ny || models.embedding !== "lexical")
        return null;
    if ((0,model_use/* modelOf */.DM)(judge.file, models) === null)
        return null;
    return (0,llm_judge/* createJudge */.q)({
        judge,
        model: SILENT,
        embed: "lexical",
        defaults: { model: models.judge ?? null },
        nonce: "",
    });
}
const SILENT = { complete: async () => ({ status: "aborted" }) };
/** What the trace itself carries of this judge: verdicts that another tool recorded. */
function recordedOn({ assessments }, name) {
    const judges = assessments.filter(({ assessment_name, source }) => {
        const type = source?.source_type;
        return assessment_name === name && (type === "LLM_JUDGE" || type === "AI_JUDGE");
    });
    return judges.flatMap(({ feedback }) => (feedback?.value === undefined ? [] : [feedback.value]));
}

// EXTERNAL MODULE: ./build/commands/review/list.js + 1 modules
var review_list = __webpack_require__(39405);
// EXTERNAL MODULE: ./build/commands/review/open-review.js
var open_review = __webpack_require__(78463);
// EXTERNAL MODULE: ./build/commands/review/review-data-of.js + 3 modules
var review_data_of = __webpack_require__(17937);
// EXTERNAL MODULE: ./build/commands/review/session-state.js
var session_state = __webpack_require__(87456);
;// CONCATENATED MODULE: ./build/commands/review/page.js








/** Makes the review page of a session, a draw or a disagreement. */
async function reviewPage(request, ports) {
    return pageOf(await (0,open_review/* openReview */.p)(request, ports), request, ports);
}
/** The same from a workspace that was read already. */
async function pageOf(open, request, ports) {
    const { suite, tree, traces, kept, files } = open;
    const { session } = request;
    const locate = await (0,open_review/* sessionPlaces */.j)(tree, (0,door/* inFolder */._)(suite, `sessions/${session}.yaml`));
    const reads = await readsOf(open, session, ports);
    const list = (0,review_list/* reviewList */.T)({ request, suite, traces, files, locate, reads });
    const data = (0,review_data_of/* reviewDataOf */.q)({ list, suite, kept, handIn: request.handIn });
    if (data.items.length === 0)
        throw empty();
    const warnings = session === null ? [] : (0,session_state/* sessionWarnings */.yV)(open, session);
    return { html: (0,render_review_page/* renderReviewPage */.wC)(await ports.readTemplate(), data), data, warnings };
}
/** Only a session is put in order by what judges said. */
async function readsOf({ suite, traces, verdicts }, name, ports) {
    const session = suite.sessions.get(name ?? "");
    if (!session)
        return new Map();
    const store = await ports.openVerdicts?.();
    const sources = { suite, traces, kept: verdicts, questions: session.schemas };
    const reads = judgeReads({ ...sources, store: store?.verdicts ?? null });
    await store?.close();
    return reads;
}
function empty() {
    const hint = "Name further files with --traces: the evidence of a run, or outputs recorded elsewhere.";
    return new errors/* UserError */.y({ code: "empty_list", message: "the list has no answer to judge", hint });
}


/***/ }),

/***/ 17937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ reviewDataOf)
});

// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
;// CONCATENATED MODULE: ./build/labels/asking.js
/** All that is asked about an answer, in the order of the questions; one about parts is asked about each of them. */
function askingsOf(questions, parts) {
    return questions.flatMap((question) => {
        const { name, version, about } = question;
        if (about === "answer")
            return [{ key: name, version, question, part: null }];
        const own = parts.filter((part) => part.about === about);
        return own.map((part) => ({ key: askingKey(name, part), version, question, part }));
    });
}
/** The key of a question about a part; a part with other content is another one. */
function askingKey(question, { path, hash }) {
    return `${question} ${path} ${hash}`;
}

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
    return same ? item : { ...item, ...shown, spans: [], parts: [], carried: false };
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

// EXTERNAL MODULE: ./build/formats/span-hash.js
var span_hash = __webpack_require__(19368);
// EXTERNAL MODULE: ./build/formats/span-path.js
var span_path = __webpack_require__(15043);
;// CONCATENATED MODULE: ./build/labels/trace-parts.js


/** The parts of a trace that these questions are about, each once, in the order of the questions and of the trace. */
function tracePartsOf(spans, questions) {
    const kinds = new Set(questions.map(({ about }) => about).filter((about) => about !== "answer"));
    return [...kinds].flatMap((about) => (0,span_path/* partsOfKind */.ck)(spans, about).map(({ path, span }) => ({ about, path, hash: (0,span_hash/* spanHash */.F)(span) })));
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
        chat: null,
        answered: {},
        handIn,
    };
    const { redact } = suite.config.labels;
    const records = new Map(suite.records.map((record) => [record.id, record]));
    const items = list.items
        .map((listed) => redacted(itemOf(listed, { list, records, questions, kept }), redact))
        // Without a document or tool call there is nothing to ask where every question is about those.
        .filter(({ parts }) => askingsOf(questions, parts).length > 0);
    return { head: { ...head, answered: blind ? answeredBefore(suite, questions, items) : {} }, items };
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
        parts: tracePartsOf(trace.spans, questions),
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
/** Items of which a labeler has answered everything that is asked, in the wording of today: which, never what. */
function answeredBefore({ labels }, questions, items) {
    const said = new Map();
    for (const label of labels) {
        const question = questions.find(({ name }) => name === label.assessment_name);
        if (!question || (0,formats_label/* labelVersion */.VT)(label) < question.version)
            continue;
        const key = JSON.stringify([label.source.source_id, label.trace_id]);
        said.set(key, (said.get(key) ?? new Set()).add(askedKey(label)));
    }
    const asked = new Map(items.map(({ trace_id, parts }) => [trace_id, askingsOf(questions, parts)]));
    const answered = {};
    for (const [key, keys] of said) {
        const [labeler, trace] = JSON.parse(key); // written above
        if (!asked.get(trace)?.every((asking) => keys.has(asking.key)))
            continue;
        answered[labeler] = [...(answered[labeler] ?? []), trace];
    }
    return answered;
}
function askedKey({ assessment_name, span_id, metadata }) {
    if (!span_id)
        return assessment_name;
    return askingKey(assessment_name, { path: span_id, hash: metadata?.span_hash ?? "" });
}


/***/ }),

/***/ 55418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ keptVerdicts),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
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
/** Traces of kept evidence with what judges said about them. */
function keptVerdicts(text, file) {
    const { trial, evidence } = parse(text, file);
    const judges = evidence.scorers.filter(({ scorer }) => scorer.voice === "judge");
    const verdicts = judges.flatMap(({ scorer, rows }) => rows
        .flatMap(({ base, head }) => [...(base ?? []), ...head])
        .map(({ trace_id, verdict }) => ({ judge: scorer.name, trace_id, verdict })));
    return { traces: trial.traces, verdicts };
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

/***/ 30713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _y: () => (/* binding */ appRoot),
  dX: () => (/* binding */ baseSide),
  u2: () => (/* binding */ headSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/app-spec.js
var app_spec = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
;// CONCATENATED MODULE: ./build/evaluate/app-digest.js




/**
 * Identity of what the app is made of (gate.md 3): the git blobs under `paths`, every file that `app` names, and the
 * part of the configuration that can change an answer. How fast and how often it is run is no part of it.
 * `root` (where the app runs), `folder` (of the configuration, left out where `paths` is silent) and `written` (what
 * this call leaves behind, files or folders) are relative to the tree's root. `before` is how the base looks at its
 * app: what it counted still counts, so a change can't hide files by naming fewer paths.
 */
async function appDigest({ tree, spec, root, folder, written = [], before = null, }) {
    const left = written.flatMap((path) => [`!${path}`, `!${path}/**`]);
    const views = before ? [before, { spec, root, folder }] : [{ spec, root, folder }];
    const blobs = await Promise.all(views.map((view) => tree.blobs([...patternsOf(view), ...left])));
    const named = await namedBlobs({ tree, spec, root });
    const files = [...new Map([...blobs.flatMap((found) => [...found]), ...named])].sort(([a], [b]) => a < b ? -1 : 1);
    return (0,hash/* hashJson */.jM)(["app", files.map(([path, blob]) => [relativeTo(root, path), blob]), behaviour(spec)]);
}
function patternsOf({ spec, root, folder }) {
    return spec.paths ? spec.paths.map(under(root)) : defaultPatterns({ root, folder });
}
/** Everything but the evaluation itself; the configuration's own folder may bear another name than `eval`. */
function defaultPatterns({ root, folder }) {
    const patterns = app_spec/* DEFAULT_APP_PATHS */.V.map(under(root));
    return folder === "" || folder === root ? patterns : [...patterns, `!${folder}/**`];
}
/** Words of `app` that are files of the tree: a script, a prompt, a module, recorded traces. */
async function namedBlobs({ tree, spec, root }) {
    const paths = namedWords(spec).flatMap((word) => (0,tree_path/* insideTree */.vJ)(root, word) ?? []);
    const literal = [...new Set(paths)].filter((path) => path !== "" && !/[*?{}[\]!]/.test(path));
    return literal.length > 0 ? tree.blobs(literal) : new Map();
}
function namedWords({ command, http, module, traces }) {
    const argv = command && (Array.isArray(command) ? command : command.run);
    const file = module?.slice(0, module.lastIndexOf("#"));
    return [...(argv ?? []), ...(http?.start ?? []), file, traces].filter((word) => word !== undefined);
}
/** The configuration without what only says how to run it. */
function behaviour({ command, http, module, traces, setup }) {
    return (0,json/* asJson */.vA)({ command, http, module, traces, setup });
}
function under(root) {
    if (root === "")
        return (pattern) => pattern;
    return (pattern) => (pattern.startsWith("!") ? `!${root}/${pattern.slice(1)}` : `${root}/${pattern}`);
}
function relativeTo(root, path) {
    return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

;// CONCATENATED MODULE: ./build/evaluate/recorded.js
/**
 * Traces made elsewhere, by the record they answer; several of a record are its samples in the order of the file.
 * Those of no record serve as earlier turns of their session.
 */
function recordedTraces(traces) {
    const byRecord = groupBy(traces, (trace) => trace.record_id);
    const bySession = groupBy(traces, (trace) => trace.session);
    return {
        of: (recordId) => byRecord.get(recordId) ?? [],
        earlier(trace) {
            const turns = trace.session === null ? [] : (bySession.get(trace.session) ?? []);
            return turns.slice(0, Math.max(0, turns.indexOf(trace)));
        },
    };
}
function groupBy(traces, keyOf) {
    const groups = new Map();
    for (const trace of traces) {
        const key = keyOf(trace);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(trace);
        else
            groups.set(key, [trace]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/formats/load-traces.js
var load_traces = __webpack_require__(59534);
;// CONCATENATED MODULE: ./build/commands/trial/sides.js







/** Folder where an app runs: `root` counts from the configuration's folder. */
function appRoot(dir, suite) {
    return (0,external_node_path_.join)(dir, suite.folder, suite.config.app.root);
}
/** The head: the app as configured, or its outputs recorded elsewhere. */
async function headSide({ request, checkouts, suites, given, ports }) {
    if (request.traces) {
        const path = checkouts.pathOf(request.traces);
        return recordedSide({ name: "head", checkout: checkouts.head, path, records: given.records });
    }
    const written = writtenPaths(request, checkouts);
    return suiteSide({
        name: "head",
        checkout: checkouts.head,
        suite: suites.head,
        ports,
        written,
        rerun: true,
        before: suites.base && viewOf(suites.base),
    });
}
function viewOf({ folder, config }) {
    return { spec: config.app, root: (0,tree_path/* insideTree */.vJ)(folder, config.app.root) ?? "", folder };
}
/** The base by `baseline:`; null where none is wanted or none can be had. */
async function baseSide(making) {
    const { request, checkouts, suites, given, ports } = making;
    if (request.baseline.kind === "none")
        return null;
    const { baseline } = given.policy.config;
    if (request.baseline.kind === "traces") {
        const path = checkouts.pathOf(request.baseline.file);
        return recordedSide({ name: "base", checkout: checkouts.head, path, records: given.records });
    }
    if (baseline === "none")
        return null;
    if (baseline.file) {
        const path = (0,tree_path/* insideTree */.vJ)(given.policy.folder, baseline.file) ?? baseline.file;
        const checkout = checkouts.base ?? checkouts.head;
        return recordedSide({ name: "base", checkout, path, records: given.records });
    }
    if (!checkouts.base)
        return null;
    const rerun = baseline.from.includes("rerun");
    return suiteSide({
        name: "base",
        checkout: checkouts.base,
        suite: suites.base ?? suites.head,
        ports,
        written: writtenPaths(request, checkouts),
        rerun,
        before: null,
    });
}
/** What this call writes into the workspace; what lies elsewhere is no part of the app anyway. */
function writtenPaths({ writes }, { pathOf }) {
    return writes.flatMap((file) => {
        try {
            return file === "-" ? [] : pathOf(file).replace(/\/+$/, "");
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return [];
            throw error;
        }
    });
}
async function recordedSide(wanted) {
    const { name, checkout, path, records } = wanted;
    const { traces } = await (0,load_traces/* loadTraces */.d1)({ tree: checkout.tree, path, records });
    return fromTraces(name, traces);
}
function fromTraces(name, traces) {
    const digest = (0,hash/* hashJson */.jM)(["recorded", ...traces.map((trace) => trace.trace_id)]);
    const source = { kind: "recorded", recorded: recordedTraces(traces) };
    return { side: { name, digest, source }, recorded: traces, from: "file" };
}
async function suiteSide(wanted) {
    const { name, checkout, suite, ports, written, rerun, before } = wanted;
    if (suite.recorded)
        return fromTraces(name, suite.recorded);
    const view = viewOf(suite);
    const { spec } = view;
    const digest = await appDigest({ tree: checkout.tree, ...view, written, before });
    const open = async (signal) => ports.openApp({ spec, root: appRoot(await checkout.dir(), suite), side: name, signal });
    const source = rerun ? { kind: "app", open } : { kind: "store" };
    return { side: { name, digest, source }, recorded: [], from: rerun ? "rerun" : "cache" };
}


/***/ }),

/***/ 12384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ traceOfReply),
/* harmony export */   m: () => (/* binding */ traceOfNothing)
/* harmony export */ });
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92902);

/** What the app gave, as a trace. `now`: milliseconds since 1970, null where the time is not known. */
function traceOfReply({ of, reply, now }) {
    const { inputs } = of.record;
    const { outcome, duration_ms, usage, session, tags, spans } = reply;
    const outputs = outcome.status === "answered" ? outcome.outputs : null;
    return {
        trace_id: (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceId */ .Jb)(inputs, outputs),
        record_id: of.record.id,
        sample: of.sample,
        inputs,
        outcome,
        duration_ms,
        usage,
        session,
        tags,
        spans,
        assessments: [],
        metadata: {},
        at_ms: now,
    };
}
/** The trace of a record for which nothing was recorded. */
function traceOfNothing(record) {
    const reply = {
        outcome: { status: "silent", reason: "no_output", detail: "no trace was recorded for this record" },
        spans: [],
        tags: {},
        usage: null,
        session: null,
        duration_ms: 0,
    };
    return { ...traceOfReply({ of: { record, sample: 0 }, reply, now: null }), duration_ms: null };
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/** An answer that has not come by then does not come any more. */
const REQUEST_TIMEOUT_MS = 30_000;
const RETRIES = 3;
/** The longest wait for a rate limit; a primary limit resets up to an hour later, which no job should pay for. */
const LONGEST_WAIT_S = 60;
const RATE_LIMIT_RETRIES = 2;
/** Makes the client. Octokit is imported here, at the first call, because importing it costs every start of the CLI. */
async function connect(access) {
    const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const secondMs = access.secondMs ?? 1000;
    const Patient = Octokit.plugin(retry, throttling);
    const octokit = new Patient({
        auth: access.token,
        baseUrl: access.apiUrl,
        userAgent: "assize",
        log: SILENT,
        request: { fetch: fetchInTime },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
        throttle: {
            retryAfterBaseValue: secondMs,
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            write: UNPACED,
            notifications: UNPACED,
        },
    });
    const [owner = "", repo = ""] = access.repository.split("/");
    const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * secondMs));
    return { octokit, repo: { owner, repo }, pause };
}
/** The surfaces say what failed; Octokit's own lines about each request would only stand in the job's log. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * The plugin would put one second between writes and three between comments. That is meant for many writes; a run
 * makes a handful, one after the other, and must not end seconds later for it. Waiting when told to stays.
 */
const UNPACED = {
    key: () => ({
        schedule: (_, run, ...args) => run(...args),
    }),
    // The plugin calls nothing but `key(id).schedule(options, run, ...args)` of these limiters.
};
function worthWaiting(retryAfter, _request, _octokit, retryCount) {
    return retryAfter <= LONGEST_WAIT_S && retryCount < RATE_LIMIT_RETRIES;
}
function fetchInTime(url, init) {
    return fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
}


/***/ }),

/***/ 79276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49265);


/** Publishes something, and turns GitHub's refusal into an outcome: a decision stands whether or not it can be shown. */
async function publishing(permission, act) {
    try {
        return { status: "published", ...(await act()) };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, permission);
        if (refusal === undefined)
            throw error;
        if (refusal.kind === "forbidden")
            return { status: "forbidden", permission: refusal.permission };
        return {
            status: "failed",
            message: refusal.kind === "not_found" ? "GitHub answers: not found" : refusal.message,
        };
    }
}
/** Asks for something the run needs, and turns GitHub's refusal into an error that says how to mend it. */
async function asking({ what, permission }, act) {
    try {
        return await act();
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, permission);
        if (refusal === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problemOf(what, refusal), { cause: error });
    }
}
function problemOf(what, refusal) {
    switch (refusal.kind) {
        case "forbidden": {
            const hint = `Add \`${refusal.permission}\` to the workflow's \`permissions:\`.`;
            return { code: "github_forbidden", message: `GitHub does not let this token read ${what}.`, hint };
        }
        case "not_found":
            return {
                code: "github_not_found",
                message: `GitHub has no ${what}, or does not show it to this token.`,
            };
        case "failed":
            return { code: "github_failed", message: `GitHub did not give ${what}: ${refusal.message}` };
    }
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ commitAuthors),
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Eu: () => (/* binding */ ofAnswer),
/* harmony export */   SE: () => (/* binding */ GHOST),
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   bU: () => (/* binding */ pullsOfCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79276);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49265);



const READ_PULLS = "pull-requests: read";
const READ_CONTENTS = "contents: read";
const answered = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish().default(null),
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish().default(null),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
});
/** The pull request of that number; null if there is none. */
async function readPullRequest({ octokit, repo }, number) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `pull request #${number}`, permission: READ_PULLS }, async () => {
        try {
            const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
            return ofAnswer(answered.parse(data));
        }
        catch (error) {
            if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, READ_PULLS)?.kind === "not_found")
                return null;
            throw error;
        }
    });
}
/** Open pull requests whose head is this commit. GitHub's list also has those that merely contain it. */
async function pullRequestsOf(client, sha) {
    const pulls = await pullsOfCommit(client, sha);
    return pulls.filter((pull) => pull.state === "open" && pull.head.sha === sha).map(ofAnswer);
}
/** Everything that GitHub lists as a pull request of this commit, merged ones too. */
async function pullsOfCommit({ octokit, repo }, sha) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `pull requests of commit ${sha}`, permission: READ_PULLS }, async () => {
        const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
        const data = await octokit.paginate(list, { ...repo, commit_sha: sha, per_page: 100 });
        return data.map((pull) => answered.parse(pull));
    });
}
/** A pull request in our words. */
function ofAnswer(pull) {
    const headRepo = pull.head.repo?.full_name ?? null;
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        headRepo,
        fork: headRepo !== pull.base.repo.full_name,
        author: pull.user?.login ?? GHOST,
        labels: pull.labels.map(({ name }) => name),
    };
}
/** GitHub's stand-in for people whose account is gone. */
const GHOST = "ghost";
/** GitHub's own committer of what was edited or merged on its pages; it wrote nothing. */
const WEB_FLOW = "web-flow";
/** GitHub lists no more commits of a pull request than these; a comparison lists all, page by page. */
const LISTED_COMMITS = 250;
const PAGE = 100;
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish();
const commits = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    author: account,
    committer: account,
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ author: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish() }),
}));
/** Everybody who wrote or committed a commit of the pull request: logins, or author names where GitHub knows none. */
async function commitAuthors(client, number) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `commits of pull request #${number}`, permission: READ_CONTENTS }, async () => {
        const { octokit, repo } = client;
        const request = { ...repo, pull_number: number, per_page: PAGE };
        const listed = await octokit.paginate(octokit.rest.pulls.listCommits, request);
        const all = listed.length < LISTED_COMMITS ? listed : await everyCommit(client, number);
        return [...new Set(commits.parse(all).flatMap(people))];
    });
}
async function everyCommit({ octokit, repo }, number) {
    const { data: pull } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
    const basehead = `${pull.base.sha}...${pull.head.sha}`;
    const all = [];
    for (let page = 1;; page++) {
        const request = { ...repo, basehead, per_page: PAGE, page };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
        all.push(...data.commits);
        if (data.commits.length < PAGE)
            return all;
    }
}
function people(commit) {
    const author = commit.author?.login ?? commit.commit.author?.name ?? GHOST;
    const committer = commit.committer?.login ?? author;
    return committer === WEB_FLOW ? [author] : [author, committer];
}


/***/ }),

/***/ 49265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What Octokit throws for an answer that is no success, and for a connection that gave none. */
const requestError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("HttpError"),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) }).nullish(),
});
/** What it throws for GraphQL's errors, which come with a successful answer. */
const graphqlError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("GraphqlResponseError"),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).min(1),
});
/** GitHub's words for "the token is good, but lacks a permission"; other 403 mean something else, as a locked thread. */
const LACKS_PERMISSION = /resource not accessible by/i;
const ACCEPTED = "x-accepted-github-permissions";
/**
 * Reads a thrown error as a refusal. `permission` is the YAML line that our documentation asks for ("checks: write");
 * it is named if GitHub accepts it, else what GitHub says it accepts. Undefined: not GitHub's doing, but a bug.
 */
function refusalOf(error, permission) {
    const http = requestError.safeParse(error).data;
    const message = http?.message ?? graphqlError.safeParse(error).data?.errors[0]?.message;
    if (message === undefined)
        return undefined;
    if (LACKS_PERMISSION.test(message))
        return { kind: "forbidden", permission: named(http?.response?.headers, permission) };
    if (http?.status === 404)
        return { kind: "not_found" };
    return { kind: "failed", message: firstLine(message) };
}
function named(headers, permission) {
    const accepted = String(headers?.[ACCEPTED] ?? "")
        .split(/[;,]/)
        .map((one) => one.trim().replaceAll("_", "-").replace("=", ": "))
        .filter((one) => one !== "");
    return accepted.includes(permission) ? permission : (accepted[0] ?? permission);
}
/** GitHub appends a link to its documentation, and some answers are whole pages. */
function firstLine(message) {
    const [line = ""] = message.replace(/ - https:\/\/docs\.github\.com\S*/, "").split("\n");
    return line.slice(0, 300);
}


/***/ }),

/***/ 23153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   b9: () => (/* binding */ connectSources),
/* harmony export */   nY: () => (/* binding */ githubTarget)
/* harmony export */ });
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** Nothing that ends a word or a rule of a policy. */
const PLAIN_PATH = /^[A-Za-z0-9_./-]*$/;
/** The target as a page may carry it; null where a part is missing, or would mean something to the page's policy. */
function githubTarget(given) {
    const api = given.api.replace(/\/+$/, "");
    if (given.repository === null || !REPOSITORY.test(given.repository) || !isApi(api))
        return null;
    return { api, repository: given.repository, folder: given.folder.replace(/^\.?\/+|\/+$|^\.$/g, "") };
}
/** A token travels encrypted, or not beyond this machine. */
function isApi(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, pathname, search, hash, username } = new URL(address);
    const isSafe = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
    return isSafe && PLAIN_PATH.test(pathname) && search + hash + username === "";
}
/** What a page may connect to that hands answers in there: this one repository's part of the API. */
function connectSources({ api, repository }) {
    return `${api}/repos/${repository} ${api}/repos/${repository}/`;
}
/** `owner/name` of a remote's address (`https://host/owner/name.git`, `git@host:owner/name.git`) and its host. */
function remoteRepository(remote) {
    const match = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote.trim());
    const [, host = "", repository = ""] = match ?? [];
    return match && REPOSITORY.test(repository) ? { host, repository } : null;
}


/***/ }),

/***/ 72473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nearEven),
/* harmony export */   Fg: () => (/* binding */ informingOf),
/* harmony export */   "do": () => (/* binding */ nearBound)
/* harmony export */ });
/** What the judges' reads of one output say about how much a label on it would teach. */
function informingOf(reads, labels) {
    const byJudge = new Map();
    for (const { judge, outcome } of reads)
        byJudge.set(judge, [...(byJudge.get(judge) ?? []), outcome]);
    const repeated = [...byJudge.values()].filter((outcomes) => outcomes.length > 1);
    const nears = reads.flatMap(({ near }) => near ?? []);
    return {
        flipRate: repeated.length === 0 ? null : Math.max(...repeated.map(flipRate)),
        judgesDiffer: new Set([...byJudge.values()].map(mostFrequent)).size > 1,
        near: nears.length === 0 ? null : Math.max(...nears),
        labels,
    };
}
/** How close a probability of the outcome that was given is to even odds, 0 to 1. */
function nearEven(probability) {
    return Math.min(1, Math.max(0, 2 * (1 - probability)));
}
/** How close a number is to the bound that decides, as a share of all it could be away. */
function nearBound(value, bound, [min, max]) {
    const furthest = Math.max(bound - min, max - bound);
    return furthest <= 0 ? 0 : Math.max(0, 1 - Math.abs(value - bound) / furthest);
}
function flipRate(outcomes) {
    const most = mostFrequent(outcomes);
    return outcomes.filter((outcome) => outcome !== most).length / outcomes.length;
}
function mostFrequent(outcomes) {
    const counts = new Map();
    for (const outcome of outcomes)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}


/***/ }),

/***/ 10817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wC: () => (/* binding */ renderReviewPage)
/* harmony export */ });
/* unused harmony exports DATA_PLACE, CONNECT_PLACE */
/* harmony import */ var _github_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23153);

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
    const connect = `connect-src ${mayConnect(head.handIn)}`;
    return replaceOnce(replaceOnce(template, CONNECT_PLACE, connect), DATA_PLACE, blocks.join("\n"));
}
function mayConnect(handIn) {
    if (handIn.kind === "server")
        return "'self'";
    return handIn.github === null ? "'none'" : (0,_github_target_js__WEBPACK_IMPORTED_MODULE_0__/* .connectSources */ .b9)(handIn.github);
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


/***/ }),

/***/ 55979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/review/page.js + 1 modules
var review_page = __webpack_require__(93105);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/labels-cli.js + 5 modules
var labels_cli = __webpack_require__(96400);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/evaluate/trace-of-reply.js
var trace_of_reply = __webpack_require__(12384);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/record.js
var formats_record = __webpack_require__(11242);
;// CONCATENATED MODULE: ./build/labels/chat-form.js
/** The messages of a conversation, as apps and datasets write them. */
const MESSAGES = "messages";
/** Names under which apps take what is asked, the usual ones first. */
const USUAL = ["question", "query", "prompt", "message", "input", "text", "user_input"];
/** Reads the form off the inputs of a dataset; the first record is the example. */
function chatFormOf(inputs) {
    const [example = {}] = inputs;
    const conversation = Array.isArray(example[MESSAGES]);
    const asked = conversation ? MESSAGES : askedIn(example);
    const { [asked]: _, ...besides } = example;
    return { asked, conversation, besides };
}
/** A usual name, else the longest text: what people wrote is longer than what a form had them choose. */
function askedIn(example) {
    const texts = Object.entries(example).filter((entry) => typeof entry[1] === "string");
    const usual = USUAL.find((name) => texts.some(([key]) => key === name));
    const [longest] = texts.toSorted(([, one], [, other]) => other.length - one.length);
    return usual ?? longest?.[0] ?? "question";
}
/** The inputs for a text, after what was said in this conversation. */
function chatInputs({ form, text, earlier, besides, }) {
    if (!form.conversation)
        return { ...besides, [form.asked]: text };
    const said = earlier.at(-1);
    const before = said === undefined ? [] : [...messagesIn(said.inputs), ...messagesIn(said.outputs)];
    return { ...besides, [form.asked]: [...before, { role: "user", content: text }] };
}
/** The messages that a value holds, or that it is: an app may answer with a text, a message or a list of them. */
function messagesIn(value) {
    if (typeof value === "string")
        return [{ role: "assistant", content: value }];
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return [];
    if (Array.isArray(value[MESSAGES]))
        return value[MESSAGES];
    if ("role" in value && "content" in value)
        return [value];
    const [choice] = Array.isArray(value.choices) ? value.choices : [];
    if (choice !== null && typeof choice === "object" && !Array.isArray(choice) && choice.message)
        return [choice.message];
    const [text] = Object.values(value).filter((member) => typeof member === "string");
    return [{ role: "assistant", content: text ?? JSON.stringify(value) }];
}

// EXTERNAL MODULE: ./build/commands/trial/sides.js + 2 modules
var sides = __webpack_require__(30713);
// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
;// CONCATENATED MODULE: ./build/commands/review/add-to-dataset.js



/** Puts what a person asked into the dataset, as a record behind the last one; the same inputs are there only once. */
async function addToDataset({ suite, trace }, ports) {
    const wanted = (0,canonical/* canonicalJson */.d)(trace.inputs);
    const known = suite.records.find(({ inputs }) => (0,canonical/* canonicalJson */.d)(inputs) === wanted);
    if (known)
        return { message: "This question is in the tests already." };
    const last = suite.records.at(-1);
    if (!last) {
        const hint = "Write a first line into a dataset file; then questions can be added to it.";
        throw new errors/* UserError */.y({ code: "no_dataset", message: "there is no test question yet", hint });
    }
    const { file: path } = last.at;
    const before = await (0,label_side/* textOf */.b6)(ports.diskTree(ports.workspace), path);
    const start = before.endsWith("\n") ? before : `${before}\n`;
    const record = { inputs: trace.inputs, source: { from: "chat" } };
    await ports.writeFiles([{ path, before, after: `${start}${JSON.stringify(record)}\n` }]);
    return { message: `This question is in the tests now (${path}, to be committed there).` };
}

// EXTERNAL MODULE: ./build/commands/review/list.js + 1 modules
var list = __webpack_require__(39405);
// EXTERNAL MODULE: ./build/commands/review/review-data-of.js + 3 modules
var review_data_of = __webpack_require__(17937);
// EXTERNAL MODULE: ./build/commands/review/review-suite.js
var review_suite = __webpack_require__(66975);
;// CONCATENATED MODULE: ./build/commands/review/chat.js











/** Opens the chat of a workspace; the app is started when something is asked. */
async function openChat(request, ports) {
    const suite = await (0,review_suite/* reviewSuite */.p)(request, ports);
    const questions = questionsOf(suite, request.session);
    const app = lazyApp(suite, ports);
    const turns = new Map((await ports.turns.load()).map((trace) => [trace.trace_id, trace]));
    const dataOf = (traces, now) => (0,review_data_of/* reviewDataOf */.q)({ list: listOf(traces, questions), suite: now, kept: new Set(), handIn: request.handIn });
    return {
        data: async () => {
            const now = await (0,review_suite/* reviewSuite */.p)(request, ports);
            const { head, items } = dataOf(turns.values(), now);
            return { head: { ...head, chat: chatFormOf(now.records.map(({ inputs }) => inputs)) }, items };
        },
        async say(text) {
            const trace = await app.answer(read(saying, text).inputs);
            turns.set(trace.trace_id, trace);
            await ports.turns.keep(trace);
            const [item] = dataOf([trace], suite).items;
            if (!item)
                throw unasked();
            return { item };
        },
        async add(text) {
            const trace = turns.get(read(adding, text).trace_id);
            if (!trace)
                throw new errors/* UserError */.y({ code: "unknown_trace", message: "there is no such answer any more" });
            return addToDataset({ suite: await (0,review_suite/* reviewSuite */.p)(request, ports), trace }, ports);
        },
        [Symbol.asyncDispose]: app.close,
    };
}
const saying = schemas/* strictObject */.rej({ inputs: json/* jsonObject */.o$ });
const adding = schemas/* strictObject */.rej({ trace_id: schemas/* string */.YjP() });
/** The app, started when it is first asked. One that could not be started is tried anew: it may have been mended. */
function lazyApp({ config, configPath, folder }, ports) {
    const { app: spec } = config;
    if (spec.traces !== undefined)
        throw recordedOnly(configPath);
    const ending = new AbortController();
    let opened = null;
    const open = () => {
        opened ??= ports.startApp({ spec, root: (0,sides/* appRoot */._y)(ports.workspace, { config, folder }) });
        opened.catch(() => {
            opened = null;
        });
        return opened;
    };
    return {
        async answer(inputs) {
            const app = await open();
            const record = (0,formats_record/* readRecord */.aE)({ inputs }, { file: "", line: 0 });
            const reply = await app.answer({ id: record.id, inputs }, ending.signal);
            const trace = (0,trace_of_reply/* traceOfReply */.H)({ of: { record, sample: 0 }, reply, now: ports.now() });
            return { ...trace, record_id: null };
        },
        async close() {
            ending.abort();
            await (await opened?.catch(() => null))?.close();
        },
    };
}
function listOf(traces, questions) {
    const items = [...traces].map((trace) => ({ trace, group: trace.trace_id, sampling: "chosen" }));
    const none = { due: null, session: null, draw: null, assigned: [], overlap: 1, contested: [] };
    return { ...none, name: "Try it", kind: "ordered", questions, items };
}
/** A session's questions, else all that the repository asks about answers. */
function questionsOf(suite, session) {
    if (session !== null) {
        const named = suite.sessions.get(session);
        if (!named)
            throw (0,list/* unknown */.L)("session", session, suite.sessions.keys());
        return named.schemas;
    }
    const own = [...suite.schemas.values()].filter(({ type }) => type === "feedback").map(({ name }) => name);
    if (own.length > 0)
        return own;
    const hint = "A question is a file under schemas/; then the answers of the app can be judged.";
    throw new errors/* UserError */.y({ code: "no_questions", message: "the repository asks no question yet", hint });
}
function read(shape, text) {
    const parsed = shape.safeParse(parse(text));
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.y({ code: "bad_request", message: "this is not what the page sends" });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function recordedOnly(file) {
    const message = "there is no app to talk to: its outputs are recorded elsewhere";
    const hint = "Name the app under app: with command, http or module.";
    return new errors/* UserError */.y({ code: "no_app", message, hint, at: { file } });
}
/** Questions about documents or tool calls, and an answer that has none. */
function unasked() {
    const message = "the app has answered, but without a document or tool call that a question is about";
    return new errors/* UserError */.y({ code: "nothing_to_ask", message });
}

// EXTERNAL MODULE: ./build/commands/labels/add.js + 7 modules
var add = __webpack_require__(70898);
;// CONCATENATED MODULE: ./build/labels/label-proposal.js
/** One branch for a list and its labelers: what is handed in again goes where it went before. */
function labelBranch({ list, by }) {
    return `assize/labels/${[...people(by), list].map(slug).join("-")}`;
}
/** Title of the commit and of the pull request. */
function labelTitle({ list, by }) {
    const labels = Object.values(by).reduce((sum, one) => sum + one, 0);
    return `Labels of ${people(by).join(", ")}: ${labels} ${labels === 1 ? "answer" : "answers"} (${list})`;
}
/** The pull request's text; `plain` makes names mean nothing in Markdown. */
function labelBody({ list, by, traces }, plain) {
    const rows = people(by).map((labeler) => `| ${plain(labeler)} | ${by[labeler]} |`);
    return [
        `People judged answers of the list ${plain(list)}.`,
        "",
        "| labeler | labels |",
        "|---|---|",
        ...rows,
        "",
        traces === 0
            ? "What the labels are about is in the repository already."
            : `${traces} ${traces === 1 ? "output" : "outputs"} that the labels are about come with them.`,
        "",
    ].join("\n");
}
function people(by) {
    return Object.keys(by).sort();
}
/** A branch's name takes letters, digits, dots and dashes. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "list";
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/commands/review/hand-over.js



/**
 * Hands labels over as a pull request: one branch for a list and its labelers, one pull request from it, each time with
 * everything in it. Throws a UserError where the code host does not take it; nothing is lost then, and it can be tried again.
 */
async function handOver({ added, list }, forge) {
    const traces = added.files.filter(({ path }) => path.endsWith(".json")).length;
    const proposed = { list, by: added.by, traces };
    const branch = labelBranch(proposed);
    const base = await forge.base();
    const standing = await forge.branch(branch, base.branch);
    const title = labelTitle(proposed);
    const pull = await forge.latestPull(branch);
    // What was merged or given up is history: a branch goes on only as long as its pull request is open.
    const goesOn = standing !== null && pull?.state === "open";
    const committed = await forge.commit({
        branch,
        parent: goesOn ? standing.sha : base.sha,
        message: `${title}\n`,
        files: added.files,
    });
    if (committed.status !== "published")
        throw new errors/* UserError */.y(refusal(`the branch ${branch}`, committed));
    const body = labelBody(proposed, report_escape/* markdownText */.p7);
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

// EXTERNAL MODULE: ./build/labels/render-review-page.js
var render_review_page = __webpack_require__(10817);
// EXTERNAL MODULE: ./build/shell/align-cli.js + 2 modules
var align_cli = __webpack_require__(88590);
;// CONCATENATED MODULE: ./build/shell/review-serve.js
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









/** Serves a list until the call is interrupted: who answers closes the page, nobody tells the server. */
async function serveList(serving) {
    const request = served(serving.request);
    // Faults of the list are told here, before anybody opens a page.
    const { data, warnings } = await (0,review_page/* reviewPage */.e)(request, serving.ports);
    for (const warning of warnings)
        serving.started.console.err(`warning: ${warning}\n`);
    const page = async () => (await (0,review_page/* reviewPage */.e)(request, serving.ports)).html;
    return serve(serving, { request, list: data.head.list.name, page });
}
/** Serves a page on which people talk to the app of the workspace. */
async function serveChat(serving) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const request = served(serving.request);
        const ports = await chatPorts(serving);
        const chat = __addDisposableResource(env_1, await openChat(request, ports), true);
        const { head } = await chat.data();
        const page = async () => (0,render_review_page/* renderReviewPage */.wC)(await ports.readTemplate(), await chat.data());
        // Awaited here: the app is ended when this returns.
        return await serve(serving, { request, list: head.list.name, page, chat });
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
function served(request) {
    return { ...request, handIn: { kind: "server", path: "answers", token: (0,external_node_crypto_.randomBytes)(16).toString("hex") } };
}
async function chatPorts({ ports, started }) {
    const { chatTurns } = await __webpack_require__.e(/* import() */ 5106).then(__webpack_require__.bind(__webpack_require__, 25106));
    const { openApp, signal } = (0,compose/* composePorts */.V)(started);
    return {
        ...ports,
        startApp: (wanted) => openApp({ ...wanted, side: "head", signal }),
        turns: chatTurns((0,external_node_path_.resolve)(started.cwd, gate_request/* DEFAULT_STORE */.Oc, "chat.jsonl")),
    };
}
async function serve({ words, ports, started }, { request: { configPath, handIn }, list, page, chat, }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (handIn.kind !== "server")
            throw new Error("a served page hands in to its server");
        const { startReviewServer } = await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 4077));
        const { proposals } = (0,align_cli.alignPorts)(started);
        const server = __addDisposableResource(env_2, await startReviewServer({
            token: handIn.token,
            port: words.number("port") ?? null,
            page,
            take: (text) => takeUp({ configPath, list, text }, { ...ports, proposals }),
            ...(chat && { chat }),
        }), true);
        const where = proposals ? "become a pull request" : "are written into the workspace";
        started.console.err(`Answer at ${server.url}\n`);
        started.console.err(`Only this machine can open it. Saved answers ${where}. Ctrl-C ends it.\n`);
        await ended(started.signal);
        return 0;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
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

// EXTERNAL MODULE: ./build/shell/review-target.js
var review_target = __webpack_require__(16127);
;// CONCATENATED MODULE: ./build/shell/review-cli.js









/** `assize review`: a page to send, or a page served here until the call is ended. */
async function runReview(words, started) {
    const name = words.text("new");
    if (name !== undefined)
        return (await __webpack_require__.e(/* import() */ 215).then(__webpack_require__.bind(__webpack_require__, 90215))).runNewSession(name, words, started);
    const request = requestOf(words);
    const ports = {
        ...(0,labels_cli.labelPorts)(started),
        readTemplate: async () => (await __webpack_require__.e(/* import() */ 7312).then(__webpack_require__.bind(__webpack_require__, 37312))).readReviewTemplate(),
        // A store that may not be trusted decides nothing here, so it is no fault of this call.
        openVerdicts: () => (0,compose/* composePorts */.V)(started)
            .openStores(gate_request/* DEFAULT_STORE */.Oc)
            .catch(() => null),
    };
    const site = words.text("site");
    if (site !== undefined)
        return (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 40723))).runSite(site, words, { started, ports });
    const file = words.text("file");
    if (words.on("chat")) {
        if (file !== undefined)
            throw chatInFile();
        return serveChat({ words, request, ports, started });
    }
    if (file === undefined)
        return serveList({ words, request, ports, started });
    const github = await (0,review_target/* reviewTarget */.e)(started, request.configPath);
    const { html, data, warnings } = await (0,review_page/* reviewPage */.e)({ ...request, handIn: { kind: "file", github } }, ports);
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(started.cwd, file), html);
    const { console } = started;
    for (const warning of warnings)
        console.err(`warning: ${warning}\n`);
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
        handIn: { kind: "file", github: null },
    };
}
/** A file has no app to ask. */
function chatInFile() {
    const hint = "assize review --chat serves the page on this machine, where the app runs.";
    return new errors/* UserError */.y({ code: "chat_in_file", message: "--chat and --file do not go together", hint });
}


/***/ }),

/***/ 16127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reviewTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23153);



const GITHUB_API = "https://api.github.com";
/**
 * Where a page lets people with a token hand in: the workflow's repository, else the one that `origin` names. Null where
 * neither is known, and for hosts that are not GitHub's unless GITHUB_API_URL says where their API is.
 */
async function reviewTarget({ env, cwd }, configPath) {
    const { readOrigin } = await __webpack_require__.e(/* import() */ 4306).then(__webpack_require__.bind(__webpack_require__, 4306));
    const origin = await readOrigin(cwd);
    if (origin === null)
        return null;
    // Git tells the root without links; the folder is named from there.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(origin.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), configPath)));
    if (folder.startsWith(".."))
        return null;
    const remote = (0,_labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteRepository */ .D8)(origin.url ?? "");
    const api = env.GITHUB_API_URL ?? (remote === null || remote.host === "github.com" ? GITHUB_API : "");
    return (0,_labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .githubTarget */ .nY)({ api, repository: env.GITHUB_REPOSITORY ?? remote?.repository ?? null, folder });
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
