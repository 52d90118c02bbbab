export const id = 4517;
export const ids = [4517];
export const modules = {

/***/ 53601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawPages: () => (/* binding */ drawPages),
/* harmony export */   firstPages: () => (/* binding */ firstPages)
/* harmony export */ });
/* harmony import */ var _labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10817);
/* harmony import */ var _report_session_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20410);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39405);
/* harmony import */ var _review_data_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17937);




/** A page for every draw whose question is known, by file name: the gate keeps them with the run and links them. */
function drawPages({ suite, draws, traces, template, github }) {
    const known = { ...suite, draws: new Map(draws.map(({ id, draw }) => [id, draw])) };
    const answerable = draws.filter(({ draw }) => suite.schemas.has(questionOf(suite, draw)));
    const kept = new Set(suite.traces.keys());
    const pages = answerable.map(({ id, draw }) => {
        const request = { session: null, draw: id, disagreement: null, compare: false };
        const list = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewList */ .T)({ request, suite: known, traces: [...traces.values()] });
        const data = (0,_review_data_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewDataOf */ .q)({ list, suite: known, kept, handIn: { kind: "file", github } });
        return [
            `review-${draw.head.metric.replace(/[^A-Za-z0-9._-]+/g, "-")}.html`,
            (0,_labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReviewPage */ .wC)(template, data),
        ];
    });
    return Object.fromEntries(pages);
}
/** A page for every first session, by file name; the same list as the session's file, before it is in the repository. */
function firstPages({ suite, sessions, traces, template, github, }) {
    const kept = new Set(suite.traces.keys());
    const pages = sessions.map((first) => {
        const name = (0,_report_session_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionName */ .C)(first);
        const session = {
            name,
            traces: first.traces,
            schemas: [first.question],
            assigned: [],
            overlap: 0.2,
        };
        const known = { ...suite, sessions: new Map([[name, session]]) };
        const request = { session: name, draw: null, disagreement: null, compare: false };
        const list = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewList */ .T)({ request, suite: known, traces: [...traces.values()] });
        const data = (0,_review_data_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewDataOf */ .q)({ list, suite: known, kept, handIn: { kind: "file", github } });
        return [`review-${name}.html`, (0,_labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReviewPage */ .wC)(template, data)];
    });
    return Object.fromEntries(pages);
}
/** The question behind a draw: whose labels the judge of its metric is measured on. */
function questionOf({ config, judges }, { head }) {
    const scorer = config.gate.metrics[head.metric]?.scorer ?? head.metric;
    return judges.get(scorer)?.file.labels ?? scorer;
}


/***/ }),

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

/***/ 47734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ bcaBootstrap)
/* harmony export */ });
/* unused harmony export jackknifeAcceleration */
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44785);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/** Resamples of one interval. */
const DRAWS = 10_000;
/** With more resamples than this share without a value the interval would leave out part of the error. */
const MOST_UNDEFINED = 0.05;
/**
 * BCa bootstrap interval (Efron 1987), only for what has no closed form: kappa, MCC and their differences.
 * Ends are the quantiles `Φ(z₀ + (z₀+z)/(1-a(z₀+z)))` of the resampled statistic, z₀ its median bias, a the
 * jackknife acceleration. Null where the statistic is undefined on the items, on an item's removal, or on
 * more than 5 % of the resamples, or does not vary.
 */
function bcaBootstrap(resampling) {
    const { items, statistic, draws = DRAWS, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F } = resampling;
    const units = unitsOf(resampling);
    if (units.length < 2)
        return null;
    const estimate = statistic(items);
    const left = units.map((_, index) => statistic(units.toSpliced(index, 1).flat()));
    const acceleration = left.every((value) => value !== null) ? jackknifeAcceleration(left) : null;
    if (estimate === null || acceleration === null)
        return null;
    const values = resampled(resampling, units, draws).sort((a, b) => a - b);
    if (values.length < draws * (1 - MOST_UNDEFINED))
        return null;
    const below = values.filter((value) => value < estimate).length;
    const ties = values.filter((value) => value === estimate).length;
    const share = (below + ties / 2) / values.length;
    if (share === 0 || share === 1)
        return null;
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(share);
    const end = (z) => quantile(values, (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(bias + (bias + z) / (1 - acceleration * (bias + z))));
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence);
    return { estimate, low: end(-z), high: end(z) };
}
/** `Σ(θ̄-θ₍ᵢ₎)³ / (6[Σ(θ̄-θ₍ᵢ₎)²]^1.5)` over the leave-one-out values; null where they do not vary. */
function jackknifeAcceleration(values) {
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .variance */ .GV)(values) === 0)
        return null;
    const centre = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values);
    const squares = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values.map((value) => (centre - value) ** 2));
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values.map((value) => (centre - value) ** 3)) / (6 * squares ** 1.5);
}
/** What is drawn as a whole: the items of one cluster, or each item by itself. */
function unitsOf({ items, clusters }) {
    if (clusters === undefined)
        return items.map((item) => [item]);
    if (clusters.length !== items.length)
        throw new RangeError("a cluster is needed for each item");
    const units = new Map();
    items.forEach((item, index) => {
        const unit = units.get(clusters[index]);
        if (unit === undefined)
            units.set(clusters[index], [item]);
        else
            unit.push(item);
    });
    return [...units.values()];
}
function resampled({ statistic, rng }, units, draws) {
    const values = [];
    for (let draw = 0; draw < draws; draw++) {
        // The index is below the length, so there is a unit at it.
        const value = statistic(units.flatMap(() => units[Math.floor(rng() * units.length)]));
        if (value !== null)
            values.push(value);
    }
    return values;
}
/** Linear between order statistics, share p of (n+1). */
function quantile(ascending, p) {
    const place = Math.min(ascending.length - 1, Math.max(0, p * (ascending.length + 1) - 1));
    // Both places are within the list.
    const lower = ascending[Math.floor(place)];
    const upper = ascending[Math.ceil(place)];
    return lower + (place - Math.floor(place)) * (upper - lower);
}


/***/ }),

/***/ 22086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ratingTable)
/* harmony export */ });
/**
 * The table of two raters' answers on the same items, categories in the order given (unused ones keep their
 * place). Throws RangeError for an answer outside the categories.
 */
function ratingTable({ first, second, categories, }) {
    if (first.length !== second.length)
        throw new RangeError("both raters must rate the same items");
    const positions = new Map(categories.map((category, position) => [category, position]));
    const positionOf = (rating) => {
        const position = positions.get(rating);
        if (position === undefined)
            throw new RangeError(`"${String(rating)}" is not one of the categories`);
        return position;
    };
    const table = categories.map(() => categories.map(() => 0));
    first.forEach((rating, item) => {
        // Lengths are equal, so the second rater has an answer, and a position has its row and cell.
        const row = table[positionOf(rating)];
        const column = positionOf(second[item]);
        row[column] = row[column] + 1;
    });
    return table;
}


/***/ }),

/***/ 48105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   iP: () => (/* binding */ seededRng),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
const WORDS = 4;
const WARM_UP = 16;
const TWO_TO_32 = 2 ** 32;
/**
 * A generator that any text seeds: the same text gives the same numbers on every machine. Small fast counter
 * generator with 128 bits of state (Doty-Humphrey's sfc32), 32 bits a number; not for secrets.
 */
function seededRng(seed) {
    let [a, b, c, counter] = stateOf(seed);
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / TWO_TO_32;
    };
    for (let i = 0; i < WARM_UP; i++)
        next();
    return next;
}
/** Four words, each an FNV-1a hash of the seed's UTF-16 units behind a digit of its own. */
function stateOf(seed) {
    const word = (index) => {
        let hash = 0x811c9dc5 ^ index;
        for (let i = 0; i < seed.length; i++)
            hash = fnvStep(fnvStep(hash, seed.charCodeAt(i)), index + WORDS);
        return fnvStep(hash, seed.length);
    };
    return [word(0), word(1), word(2), word(3)];
}
function fnvStep(hash, unit) {
    return Math.imul(hash ^ unit, 0x01000193);
}
/** All items in random order (Fisher and Yates); the input stays as it is. */
function shuffle(items, rng) {
    return sample({ items, size: items.length, rng });
}
/**
 * `size` items drawn at random without replacement, in the order they were drawn; all of them where there are
 * fewer.
 */
function sample({ items, size, rng }) {
    const rest = [...items];
    const drawn = [];
    while (drawn.length < size && rest.length > 0) {
        const index = Math.floor(rng() * rest.length);
        const last = rest.length - 1;
        // The index is below the length, so there is an item at it and at the end.
        drawn.push(rest[index]);
        rest[index] = rest[last];
        rest.pop();
    }
    return drawn;
}


/***/ })

};
