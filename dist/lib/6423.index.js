export const id = 6423;
export const ids = [6423];
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
    const decided = new Set((0,agreement_on/* inSight */.TU)(suite, schema).map(({ trace_id }) => trace_id));
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
    const found = (0,session_traces/* sessionTraces */.l)(session, { traces, labels: suite.labels, draws: suite.draws, files });
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

/***/ 54999:
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

// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/labels/span-path.js
/** The name of a span and its number among those of the same name, from 0: `retrieve[0]`. */
function spanPath(spans, at) {
    const name = spans[at]?.name ?? "";
    const before = spans.slice(0, at).filter((span) => span.name === name).length;
    return `${name}[${before}]`;
}
/** One of the documents that a retriever found. */
function documentPath(span, position) {
    return `${span}.outputs[${position}]`;
}
/** Whether the span looked documents up. */
function isRetriever({ type }) {
    return type?.toUpperCase() === "RETRIEVER";
}
/** Whether the span called a tool. */
function isTool({ type }) {
    return type?.toUpperCase() === "TOOL";
}
/** What a retriever found; nothing where its outputs are no list. */
function documentsIn({ outputs }) {
    return Array.isArray(outputs) ? outputs : [];
}

;// CONCATENATED MODULE: ./build/labels/trace-parts.js


/** The parts of a trace that questions can be about, in the order of its spans. */
function tracePartsOf(spans) {
    return spans.flatMap((span, at) => {
        const path = spanPath(spans, at);
        if (isTool(span))
            return [{ about: "tool_call", path, hash: hashOf(callOf(span)) }];
        if (!isRetriever(span))
            return [];
        return documentsIn(span).map((document, position) => ({
            about: "document",
            path: documentPath(path, position),
            hash: hashOf(document),
        }));
    });
}
/** What a call is: the name, what was given and what came back. */
function callOf({ name, inputs = null, outputs = null, error = null }) {
    return error === null ? { name, inputs, outputs } : { name, inputs, error };
}
function hashOf(value) {
    return (0,hash/* hashJson */.jM)(value).slice(0, 32);
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
        parts: questions.some(({ about }) => about !== "answer") ? tracePartsOf(trace.spans) : [],
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


/***/ })

};
