export const id = 9876;
export const ids = [9876];
export const modules = {

/***/ 15125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   uJ: () => (/* binding */ agreementOn),
/* harmony export */   yw: () => (/* binding */ onlyAbout)
/* harmony export */ });
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15043);
/* harmony import */ var _labels_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);
/* harmony import */ var _labels_votes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70595);
/* harmony import */ var _stats_rng_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48105);
/* harmony import */ var _trial_parts_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65603);





/** Agreement on one question, from what people said blind of each other; null for texts and unknown questions. */
function agreementOn(suite, name) {
    const schema = suite.schemas.get(name);
    if (!schema)
        return null;
    const labels = suite.labels.filter(isBlind);
    const labelers = Object.keys(suite.config.labelers);
    const parts = (0,_trial_parts_read_js__WEBPACK_IMPORTED_MODULE_2__/* .partsAskedBy */ .y)(suite, schema);
    const found = (0,_labels_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .g)({ labels, schema, labelers, parts }, (0,_stats_rng_js__WEBPACK_IMPORTED_MODULE_3__/* .seededRng */ .iP)(`agreement ${name}`));
    if (!found)
        return null;
    const seeing = inSight(suite, schema);
    const decided = new Set(seeing.map(_labels_votes_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .u));
    const open = found.contested.filter(({ trace_id }) => !decided.has(trace_id));
    return {
        ...found,
        contested: open.map((one) => ({
            ...one,
            record_id: suite.traces.get((0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOfUnit */ .zf)(one.trace_id))?.record_id ?? null,
        })),
        elsewhere: 0,
        decided: found.contested.length - open.length,
        not_blind: seeing.length,
    };
}
/** The same with the contested outputs among some alone: those that a change is about. */
function onlyAbout(told, traces) {
    const contested = told.contested.filter(({ trace_id }) => traces.has((0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOfUnit */ .zf)(trace_id)));
    return { ...told, contested, elsewhere: told.contested.length - contested.length };
}
/** Answers that count and were given in sight of what others had said. */
function inSight(suite, schema) {
    const { labels, config } = suite;
    const parts = (0,_trial_parts_read_js__WEBPACK_IMPORTED_MODULE_2__/* .partsAskedBy */ .y)(suite, schema);
    const { votes } = (0,_labels_votes_js__WEBPACK_IMPORTED_MODULE_1__/* .votesOf */ .r)({ labels, schema, labelers: Object.keys(config.labelers), parts });
    return votes.flatMap(({ label, value }) => (isBlind(label) || value.status !== "value" ? [] : [label]));
}
/** Answers say that they were blind; one that says nothing was given before anything could be seen. */
function isBlind({ metadata }) {
    return String(metadata?.blind ?? true) === "true";
}


/***/ }),

/***/ 87456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ sessionState),
/* harmony export */   FD: () => (/* binding */ orderedBy),
/* harmony export */   Hj: () => (/* binding */ sessionsOf),
/* harmony export */   bm: () => (/* binding */ sessionStateLines),
/* harmony export */   yV: () => (/* binding */ sessionWarnings)
/* harmony export */ });
/* harmony import */ var _labels_session_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46907);
/* harmony import */ var _labels_session_traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62645);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9360);




/** The progress of a session, derived from labels. What is drawn need not lie here to be counted. */
function sessionState(open, session) {
    const items = itemsOf(open, session);
    if ("reason" in items)
        return { session, status: "unknown", reason: items.reason };
    const { suite } = open;
    const questions = session.schemas.flatMap((name) => suite.schemas.get(name) ?? []);
    const list = orderedBy(session);
    return {
        session,
        status: "known",
        progress: (0,_labels_session_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionProgress */ .eg)({ list, items: items.items, questions, labels: suite.labels }),
    };
}
/** What decides who is asked what; the page is made from the same. */
function orderedBy({ name, draw, assigned, overlap, }) {
    return { name, kind: draw === undefined ? "ordered" : "draw", seed: draw ?? name, assigned, overlap };
}
function itemsOf({ suite, traces, files }, session) {
    const draw = session.draw === undefined ? undefined : suite.draws.get(session.draw);
    if (draw)
        return { items: drawnItems(draw.pairs) };
    const found = (0,_labels_session_traces_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionTraces */ .l)(session, { ...suite, traces, files });
    if (found.status === "faulty")
        return { reason: found.faults[0]?.message ?? "the list is faulty" };
    return { items: found.traces.map(({ trace, group }) => ({ trace_id: trace.trace_id, group })) };
}
function drawnItems(pairs) {
    const items = pairs.flatMap(({ pair, base, head }) => [base, head].flatMap((trace_id) => (trace_id === null ? [] : [{ trace_id, group: pair }])));
    return [...new Map(items.toReversed().map((item) => [item.trace_id, item])).values()].reverse();
}
/** What whoever sends out a session should know before they do. */
function sessionWarnings(open, name) {
    const session = open.suite.sessions.get(name);
    const state = session && sessionState(open, session);
    if (state?.status !== "known" || state.progress.stale === 0)
        return [];
    const answers = (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(state.progress.stale, "answer");
    return [`${answers} to this list were given to a question that reads differently now, and are asked anew`];
}
/** The progress of a session in lines for people; the conclusion first. */
function sessionStateLines(state) {
    const { session } = state;
    const due = session.due === undefined ? "" : `, due ${session.due}`;
    if (state.status === "unknown")
        return [`${session.name}: not known how far it is: ${state.reason}${due}`];
    const { outputs, done, overlap, people, stale } = state.progress;
    const shared = overlap.outputs === 0 ? [] : [`${overlap.done} of ${overlap.outputs} that two are to answer have both`];
    return [
        `${session.name}: ${done} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(outputs, "output")} done${due}`,
        ...shared.map((line) => `  ${line}`),
        ...people.map(({ labeler, answered, asked }) => asked === null
            ? `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(labeler)}: ${answered} answered`
            : `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(labeler)}: ${answered} of ${asked} answered`),
        ...(stale > 0 ? [`  ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(stale, "answer")} to an older wording: asked anew`] : []),
    ];
}
/** Sessions in the order of their names. */
function sessionsOf({ sessions }) {
    return [...sessions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 49130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ agreementOf)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62393);
/* harmony import */ var _stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47734);
/* harmony import */ var _stats_cohen_kappa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44595);
/* harmony import */ var _stats_gwet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62089);
/* harmony import */ var _stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2050);
/* harmony import */ var _stats_rating_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22086);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70595);







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
        const unit = (0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .u)(vote.label);
        byTrace.set(unit, [...(byTrace.get(unit) ?? []), vote]);
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

/***/ 42186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   sv: () => (/* binding */ KNOWN_FIELDS),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _formats_label_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45445);
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92902);


/** What a filter can name, as messages list it. */
const KNOWN_FIELDS = "timestamp_ms, execution_time_ms, end_time_ms, status, trace_id, record_id, session, text, tags.<key>, metadata.<key>, feedback.<name>, expectation.<name>, span.name, span.type, span.status";
const ATTRIBUTES = {
    timestamp: "timestamp",
    timestamp_ms: "timestamp",
    execution_time: "execution_time",
    execution_time_ms: "execution_time",
    end_time: "end_time",
    end_time_ms: "end_time",
    status: "status",
    trace_id: "trace_id",
    request_id: "trace_id",
    record_id: "record_id",
    session: "session",
};
const ROOMS = {
    tag: "tag",
    tags: "tag",
    metadata: "metadata",
    feedback: "feedback",
    expectation: "expectation",
};
/** Reads the name of a field; `trace.` and `attributes.` may stand before it, dotted keys in back-ticks. Null: there is none. */
function fieldName(written) {
    const name = written.replace(/^(trace|attributes?)\./, "");
    if (name === "text")
        return { room: "text" };
    const attribute = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (attribute)
        return { room: "attribute", name: attribute };
    const dot = name.indexOf(".");
    const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1).replaceAll("`", "")];
    if (prefix === "span")
        return key === "name" || key === "type" || key === "status" ? { room: "span", name: key } : null;
    const room = Object.hasOwn(ROOMS, prefix) ? ROOMS[prefix] : undefined;
    return room && key !== "" ? { room, name: key } : null;
}
/** The values of a field: none where the trace has none, several for spans and for what several people said. */
function fieldValues({ trace, labels, record_tags }, field) {
    switch (field.room) {
        case "attribute":
            return [attribute(trace, field.name)].filter((value) => value !== null);
        case "text":
            return [JSON.stringify([trace.inputs, (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(trace)])];
        case "tag":
            return [trace.tags, record_tags]
                .filter((tags) => Object.hasOwn(tags, field.name))
                .map((tags) => tags[field.name] ?? "")
                .slice(0, 1);
        case "metadata":
            return Object.hasOwn(trace.metadata, field.name) ? [said(trace.metadata[field.name] ?? null)] : [];
        case "feedback":
        case "expectation":
            return assessed({ trace, labels }, field.room, field.name);
        case "span":
            return trace.spans.map((span) => spanValue(span, field.name));
    }
}
function attribute(trace, name) {
    switch (name) {
        case "timestamp":
            return trace.at_ms;
        case "execution_time":
            return trace.duration_ms;
        case "end_time":
            return trace.at_ms === null || trace.duration_ms === null ? null : trace.at_ms + trace.duration_ms;
        case "status":
            return trace.outcome.status === "answered" ? "OK" : "ERROR";
        default:
            return trace[name];
    }
}
/** What people and tools said under a name; what was taken back is not said any more. */
function assessed({ trace, labels }, room, name) {
    const all = [...trace.assessments, ...labels];
    const taken = new Set(all.map(({ overrides }) => overrides).filter(Boolean));
    return all
        .filter((one) => one.assessment_name === name && one.valid !== false && !taken.has(one.assessment_id))
        .filter((one) => one[room] !== undefined)
        .map((one) => said(payloadOf(one)));
}
/** Assessments inside traces have the same payloads as labels, loosely typed. */
function payloadOf({ feedback, expectation, }) {
    const value = feedback?.value;
    if (value !== undefined)
        return value;
    return expectation ? ((0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_0__/* .labelPayload */ .p)({ expectation }) ?? null) : null;
}
/** MLflow compares values as texts: true is `true`, a list its JSON. */
function said(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
function spanValue(span, name) {
    if (name === "status")
        return span.error ? "ERROR" : "OK";
    return (name === "name" ? span.name : span.type) ?? "";
}


/***/ }),

/***/ 91165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseFilter)
});

// EXTERNAL MODULE: ./build/labels/filter-fields.js
var filter_fields = __webpack_require__(42186);
;// CONCATENATED MODULE: ./build/labels/filter-tokens.js
const WORDS = [
    { kind: "space", pattern: /\s+/y },
    { kind: "text", pattern: /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y },
    { kind: "number", pattern: /-?\d+(?:\.\d+)?(?![\w.])/y },
    { kind: "name", pattern: /[A-Za-z_](?:[\w-]|\.(?=[\w`])|`[^`]+`)*/y },
    { kind: "sign", pattern: /!=|<=|>=|[=<>(),]/y },
];
/** The words of a filter, or its first fault. */
function filterTokens(filter) {
    const tokens = [];
    let at = 0;
    while (at < filter.length) {
        const found = match(filter, at);
        if (found === null) {
            const message = `"${filter.slice(at, at + 12)}" is nothing that a filter knows`;
            return {
                status: "faulty",
                fault: { message, hint: "Texts stand in quotes: tags.sample = 'yes'.", column: at + 1 },
            };
        }
        if (found.token)
            tokens.push(found.token);
        at = found.end;
    }
    return { status: "read", tokens };
}
function match(filter, at) {
    for (const { kind, pattern } of WORDS) {
        pattern.lastIndex = at;
        const found = pattern.exec(filter);
        if (found === null)
            continue;
        const end = at + found[0].length;
        return { token: kind === "space" ? null : tokenOf(kind, found, at + 1), end };
    }
    return null;
}
function tokenOf(kind, found, column) {
    const [whole, single, double] = found;
    switch (kind) {
        case "text":
            return { kind, text: (single ?? double ?? "").replace(/\\(['"\\])/g, "$1"), column };
        case "number":
            return { kind, value: Number(whole), column };
        case "name":
        case "sign":
            return { kind, text: whole, column };
    }
}

;// CONCATENATED MODULE: ./build/labels/filter.js


/**
 * Reads a filter in MLflow's search grammar: comparisons joined by AND. Operators are =, !=, <, <=, >, >=, LIKE, ILIKE,
 * RLIKE, IN, NOT IN, IS NULL and IS NOT NULL; there is no OR.
 */
function parseFilter(filter) {
    const words = filterTokens(filter);
    if (words.status === "faulty")
        return words;
    const reader = { tokens: words.tokens, at: 0, end: filter.length + 1 };
    try {
        return { status: "read", comparisons: comparisonsOf(reader) };
    }
    catch (error) {
        if (error instanceof Unread)
            return { status: "faulty", fault: error.fault };
        throw error;
    }
}
/** Carries a fault out of the reading; never leaves this file. */
class Unread extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function comparisonsOf(reader) {
    const comparisons = [comparison(reader)];
    while (reader.at < reader.tokens.length) {
        if (isWord(reader, "or"))
            fail(reader, "a filter has no OR", "Join comparisons with AND, or make two lists.");
        if (!takeWord(reader, "and"))
            fail(reader, "AND is wanted here", "Comparisons are joined with AND.");
        comparisons.push(comparison(reader));
    }
    return comparisons;
}
function comparison(reader) {
    const field = readField(reader);
    if (takeWord(reader, "is")) {
        const not = takeWord(reader, "not");
        if (!takeWord(reader, "null"))
            fail(reader, "NULL is wanted here", "Write IS NULL or IS NOT NULL.");
        return { field, test: not ? "present" : "absent" };
    }
    if (takeWord(reader, "not")) {
        if (!takeWord(reader, "in"))
            fail(reader, "IN is wanted here", "Write NOT IN ('a', 'b').");
        return { field, test: "none_of", values: valueList(reader) };
    }
    if (takeWord(reader, "in"))
        return { field, test: "one_of", values: valueList(reader) };
    for (const word of ["like", "ilike", "rlike"]) {
        if (takeWord(reader, word))
            return { field, test: word, pattern: readPattern(reader, word) };
    }
    return { field, test: readOperator(reader), value: readValue(reader) };
}
function readField(reader) {
    const token = reader.tokens[reader.at];
    const field = token?.kind === "name" ? (0,filter_fields/* fieldName */.w5)(token.text) : null;
    if (field === null)
        fail(reader, "the name of a field is wanted here", `Fields: ${filter_fields/* KNOWN_FIELDS */.sv}.`);
    reader.at += 1;
    return field;
}
const OPERATORS = ["=", "!=", "<", "<=", ">", ">="];
function readOperator(reader) {
    const token = reader.tokens[reader.at];
    const operator = OPERATORS.find((sign) => token?.kind === "sign" && token.text === sign);
    if (operator === undefined) {
        fail(reader, "an operator is wanted here", "Operators: = != < <= > >= LIKE ILIKE RLIKE IN, NOT IN, IS NULL, IS NOT NULL.");
    }
    reader.at += 1;
    return operator;
}
function readValue(reader) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== "text" && token?.kind !== "number") {
        fail(reader, "a value is wanted here", "Texts stand in quotes: tags.sample = 'yes'.");
    }
    reader.at += 1;
    return token.kind === "number" ? token.value : token.text;
}
function readPattern(reader, test) {
    const pattern = String(readValue(reader));
    if (test !== "rlike")
        return pattern;
    try {
        new RegExp(pattern, "u");
        return pattern;
    }
    catch {
        reader.at -= 1;
        return fail(reader, "this is no regular expression", "Without need of one, LIKE knows % and _.");
    }
}
function valueList(reader) {
    if (!takeSign(reader, "("))
        fail(reader, "( is wanted here", "Write IN ('a', 'b').");
    const values = [readValue(reader)];
    while (takeSign(reader, ","))
        values.push(readValue(reader));
    if (!takeSign(reader, ")"))
        fail(reader, ") is wanted here", "Write IN ('a', 'b').");
    return values;
}
function isWord({ tokens, at }, word) {
    const token = tokens[at];
    return token?.kind === "name" && token.text.toLowerCase() === word;
}
function takeWord(reader, word) {
    const is = isWord(reader, word);
    if (is)
        reader.at += 1;
    return is;
}
function takeSign(reader, sign) {
    const token = reader.tokens[reader.at];
    const is = token?.kind === "sign" && token.text === sign;
    if (is)
        reader.at += 1;
    return is;
}
function fail({ tokens, at, end }, message, hint) {
    throw new Unread({ message, hint, column: tokens[at]?.column ?? end });
}


/***/ }),

/***/ 63835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _filter_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42186);

/** Longest text that a pattern of a filter is tried on. */
const LONGEST = 100_000;
/** Whether a trace is what all comparisons of a filter say. Where a field has several values, one that fits is enough. */
function matches(labelled, comparisons) {
    return comparisons.every((comparison) => holds((0,_filter_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValues */ .Xz)(labelled, comparison.field), comparison));
}
function holds(values, comparison) {
    switch (comparison.test) {
        case "present":
            return values.length > 0;
        case "absent":
            return values.length === 0;
        case "one_of":
            return values.some((value) => comparison.values.some((other) => order(value, other) === 0));
        case "none_of":
            return values.every((value) => comparison.values.every((other) => order(value, other) !== 0));
        case "like":
        case "ilike":
        case "rlike":
            return values.some((value) => fits(String(value), comparison.test, comparison.pattern));
        default:
            return values.some((value) => compares(order(value, comparison.value), comparison.test));
    }
}
/** Below 0, 0 or above 0; numbers are compared as numbers where both sides are some. */
function order(value, other) {
    if (typeof value === "number" && Number.isFinite(Number(other)))
        return value - Number(other);
    const [a, b] = [String(value), String(other)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function compares(sign, test) {
    switch (test) {
        case "=":
            return sign === 0;
        case "!=":
            return sign !== 0;
        case "<":
            return sign < 0;
        case "<=":
            return sign <= 0;
        case ">":
            return sign > 0;
        case ">=":
            return sign >= 0;
    }
}
/** LIKE and ILIKE know `%` and `_`; RLIKE is a regular expression found anywhere. */
function fits(value, test, pattern) {
    const text = value.slice(0, LONGEST);
    if (test === "rlike")
        return new RegExp(pattern, "u").test(text);
    const source = pattern
        .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
        .replaceAll("%", ".*")
        .replaceAll("_", ".");
    return new RegExp(`^${source}$`, test === "ilike" ? "isu" : "su").test(text);
}


/***/ }),

/***/ 46907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  eg: () => (/* binding */ sessionProgress),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(82797);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(48105);
;// CONCATENATED MODULE: ./build/labels/review-order.js

/** Sides of one pair stand as far apart as the list allows, shaken by this share of it. */
const SHAKE = 0.25;
/**
 * The positions of the items that a labeler is asked about, in the order they are asked. Of a draw everybody gets an
 * order of their own, by lot, with the sides of a pair far apart; other lists keep the order they were given in.
 */
function reviewOrder({ list, index, labeler }) {
    const groups = [...membersOf(index.groups)].filter(([group]) => isAsked({ list, group, labeler }));
    if (list.kind === "ordered" || list.kind === "disagreement") {
        return groups.flatMap(([, members]) => members).sort((a, b) => a - b);
    }
    const rng = (0,stats_rng/* seededRng */.iP)(`order ${list.seed} ${labeler}`);
    const sides = (0,stats_rng/* shuffle */.k4)(groups, rng).map(([, members]) => (0,stats_rng/* shuffle */.k4)(members, rng));
    return list.kind === "compare" ? sides.flat() : apart(sides, rng);
}
function membersOf(groups) {
    const members = new Map();
    groups.forEach((group, position) => {
        const known = members.get(group);
        if (known)
            known.push(position);
        else
            members.set(group, [position]);
    });
    return members;
}
/** One side of every pair first, then the others in nearly the same order: about half the list lies between two sides. */
function apart(sides, rng) {
    const rounds = Math.max(0, ...sides.map((members) => members.length));
    return Array.from({ length: rounds }, (_, round) => {
        const waiting = sides.flatMap((members, place) => {
            const item = members[round];
            return item === undefined
                ? []
                : [{ item, place: place + (round === 0 ? 0 : rng() * SHAKE * sides.length) }];
        });
        return waiting.sort((a, b) => a.place - b.place).map(({ item }) => item);
    }).flat();
}
/**
 * Whether a labeler is asked about a group. With several people assigned each group has one of them by lot, and for the
 * share `overlap` a second; whoever is not assigned, or alone, is asked about everything.
 */
function isAsked({ list, group, labeler, }) {
    const people = [...list.assigned].sort();
    const own = people.indexOf(labeler);
    if (people.length < 2 || own < 0)
        return true;
    const rng = (0,stats_rng/* seededRng */.iP)(`share ${list.seed} ${group}`);
    const first = Math.floor(rng() * people.length);
    const second = (first + 1 + Math.floor(rng() * (people.length - 1))) % people.length;
    return own === first || (own === second && rng() < list.overlap);
}

;// CONCATENATED MODULE: ./build/labels/session-progress.js



/** Derives the progress of a list. An output is answered by who has answered every question about it as it is asked now. */
function sessionProgress(worked) {
    const { list, items, questions, labels } = worked;
    const answers = answersOf(worked);
    const shares = sharesOf(worked);
    const wanted = items.map(({ group, trace_id }) => ({
        wants: wantedOf(list, group),
        has: answers.get(trace_id)?.size ?? 0,
    }));
    const twice = wanted.filter(({ wants }) => wants > 1);
    const listed = new Set(items.map(({ trace_id }) => trace_id));
    const people = new Set([
        ...shares.keys(),
        ...items.flatMap(({ trace_id }) => [...(answers.get(trace_id) ?? [])]),
    ]);
    return {
        outputs: items.length,
        done: wanted.filter(({ wants, has }) => has >= wants).length,
        overlap: { outputs: twice.length, done: twice.filter(({ has }) => has > 1).length },
        people: [...people].sort().map((labeler) => {
            const share = shares.get(labeler) ?? null;
            const own = share ?? items.map(({ trace_id }) => trace_id);
            const answered = own.filter((trace) => answers.get(trace)?.has(labeler)).length;
            return { labeler, answered, asked: share?.length ?? null };
        }),
        stale: labels.filter((label) => listed.has(label.trace_id) && isStale(label, questions)).length,
    };
}
/**
 * How many people are to answer a group: two for the share `overlap`. With several assigned this is the lot by which they
 * are asked, else a lot of its own.
 */
function wantedOf(list, group) {
    const { assigned } = list;
    if (assigned.length === 1)
        return 1;
    if (assigned.length === 0)
        return (0,stats_rng/* seededRng */.iP)(`twice ${list.seed} ${group}`)() < list.overlap ? 2 : 1;
    const index = { traces: [group], groups: [group] };
    return assigned.filter((labeler) => reviewOrder({ list, index, labeler }).length > 0).length;
}
/** Who has answered an output in full, by trace. */
function answersOf({ questions, labels, }) {
    const said = new Map();
    for (const label of labels) {
        const question = questions.find(({ name }) => name === label.assessment_name);
        if (!question || label.valid === false || (0,formats_label/* labelVersion */.VT)(label) < question.version)
            continue;
        const key = JSON.stringify([label.trace_id, label.source.source_id]);
        said.set(key, (said.get(key) ?? new Set()).add(question.name));
    }
    const answers = new Map();
    for (const [key, names] of said) {
        if (names.size < questions.length)
            continue;
        const [trace, labeler] = JSON.parse(key); // written above
        answers.set(trace, (answers.get(trace) ?? new Set()).add(labeler));
    }
    return answers;
}
/** The outputs that each of the assigned is asked about. */
function sharesOf({ list, items }) {
    const traces = items.map(({ trace_id }) => trace_id);
    const index = { traces, groups: items.map(({ group }) => group) };
    return new Map(list.assigned.map((labeler) => {
        const positions = reviewOrder({ list, index, labeler });
        return [labeler, positions.flatMap((position) => traces[position] ?? [])];
    }));
}
function isStale(label, questions) {
    const question = questions.find(({ name }) => name === label.assessment_name);
    return question !== undefined && (0,formats_label/* labelVersion */.VT)(label) < question.version;
}


/***/ }),

/***/ 62645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sessionTraces),
/* harmony export */   y: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _formats_read_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38851);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91165);
/* harmony import */ var _filter_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42186);
/* harmony import */ var _matches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63835);




/**
 * Finds the traces that a session lists: by id, by file, by filter, or from a draw. What was answered in the session does not
 * change what a filter finds: the list stays the same while people work on it.
 */
function sessionTraces(session, source) {
    if (session.draw !== undefined)
        return drawn(session.draw, source);
    if (Array.isArray(session.traces))
        return named(session.traces, { session, source });
    const labels = source.labels.filter(({ metadata }) => metadata?.session !== session.name);
    return selected(session.traces ?? {}, { ...source, labels });
}
function drawn(id, { draws, traces }) {
    const draw = draws.get(id);
    if (!draw) {
        const hint = `Draws: ${[...draws.keys()].join(", ") || "none"}.`;
        return { status: "faulty", faults: [{ part: ["draw"], message: `there is no draw "${id}"`, hint }] };
    }
    const known = new Map(traces.map((trace) => [trace.trace_id, trace]));
    const sides = draw.pairs.flatMap(({ pair, base, head }) => [base, head].map((trace_id) => ({ pair, trace_id })));
    const wanted = sides.filter((side) => side.trace_id !== null);
    const missing = [...new Set(wanted.map(({ trace_id }) => trace_id))].filter((trace_id) => !known.has(trace_id));
    if (missing.length > 0)
        return { status: "faulty", faults: missing.map((trace_id) => unknown(["draw"], trace_id)) };
    const listed = new Map();
    for (const { pair, trace_id } of wanted) {
        const trace = known.get(trace_id);
        // The same output on both sides, or in two pairs, is asked about once.
        if (trace && !listed.has(trace_id))
            listed.set(trace_id, { trace, group: pair, sampling: "draw" });
    }
    // By id, which is a hash: the order says nothing about sides.
    const inOrder = [...listed.values()].sort((a, b) => (a.trace.trace_id < b.trace.trace_id ? -1 : 1));
    return { status: "found", traces: inOrder };
}
/** Files of traces end so; every other word is an id. */
const IS_FILE = /\.jsonl?$/;
function named(words, { session, source: { traces, files } }) {
    const known = new Map(traces.flatMap((trace) => [trace.trace_id, ...(0,_formats_read_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceIds */ .Mi)(trace)].map((id) => [id, trace])));
    const idsOf = (word) => (IS_FILE.test(word) ? (files.get(word) ?? []) : [word]);
    const faults = words.flatMap((word, at) => {
        const part = ["traces", String(at)];
        if (IS_FILE.test(word))
            return files.has(word) ? [] : [unknownFile(part, word, files.keys())];
        return known.has(word) ? [] : [unknown(part, word)];
    });
    if (faults.length > 0)
        return { status: "faulty", faults };
    const found = new Set(words.flatMap(idsOf).flatMap((id) => known.get(id) ?? []));
    const sampling = isDrawnFromAll(session) ? "random" : "chosen";
    return { status: "found", traces: [...found].map((trace) => ({ ...chosen(trace), sampling })) };
}
/** The stratum of a list that was drawn by lot from all outputs: only such answers say how many outputs are good. */
const ALL = "all";
function isDrawnFromAll({ strata = [] }) {
    return strata.length === 1 && strata[0]?.name === ALL;
}
function selected({ filter, limit, order_by }, { traces, records, labels }) {
    const read = filter === undefined ? null : (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFilter */ .a)(filter);
    if (read?.status === "faulty") {
        const { message, hint, column } = read.fault;
        const fault = {
            part: ["traces", "filter"],
            message: `${message}, at character ${column} of the filter`,
            hint,
        };
        return { status: "faulty", faults: [fault] };
    }
    const about = new Map();
    for (const label of labels)
        about.set(label.trace_id, [...(about.get(label.trace_id) ?? []), label]);
    const tags = new Map(records.map((record) => [record.id, record.tags]));
    const candidates = traces.map((trace) => ({
        trace,
        labels: about.get(trace.trace_id) ?? [],
        record_tags: tags.get(trace.record_id ?? "") ?? {},
    }));
    const fitting = candidates.filter((candidate) => (0,_matches_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(candidate, read?.comparisons ?? []));
    const ordered = order_by === undefined ? fitting : inOrder(fitting, order_by);
    if (ordered === null) {
        const hint = 'Name one field and ASC or DESC: "timestamp_ms DESC".';
        return {
            status: "faulty",
            faults: [{ part: ["traces", "order_by"], message: `"${order_by}" orders nothing`, hint }],
        };
    }
    return { status: "found", traces: ordered.slice(0, limit).map(({ trace }) => chosen(trace)) };
}
function inOrder(labelled, orderBy) {
    const [name = "", direction = "ASC", more] = orderBy.trim().split(/\s+/);
    const field = (0,_filter_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldName */ .w5)(name);
    const down = direction.toUpperCase() === "DESC";
    if (field === null || more !== undefined || (!down && direction.toUpperCase() !== "ASC"))
        return null;
    const keyed = labelled.map((one) => ({ one, key: (0,_filter_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldValues */ .Xz)(one, field)[0] }));
    // Traces without the field come last either way.
    const rank = (a, b) => {
        if (a === undefined || b === undefined)
            return Number(a === undefined) - Number(b === undefined);
        return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
    };
    return keyed.sort((a, b) => rank(a.key, b.key)).map(({ one }) => one);
}
function chosen(trace) {
    return { trace, group: trace.trace_id, sampling: "chosen" };
}
function unknown(part, id) {
    const hint = "Its content stands in no file under traces/ and in no evidence that was given.";
    return { part, message: `there is no trace ${id}`, hint };
}
function unknownFile(part, file, known) {
    const hint = `Files of traces: ${[...known].join(", ") || "none"}; from the configuration's folder.`;
    return { part, message: `there is no file of traces ${file}`, hint };
}


/***/ })

};
