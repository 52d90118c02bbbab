export const id = 229;
export const ids = [229];
export const modules = {

/***/ 82229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawPages: () => (/* binding */ drawPages)
});

;// CONCATENATED MODULE: ./build/labels/render-review-page.js
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
    const connect = head.handIn.kind === "server" ? "connect-src 'self'" : CONNECT_PLACE;
    return replaceOnce(replaceOnce(template, CONNECT_PLACE, connect), DATA_PLACE, blocks.join("\n"));
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/labels/agreement.js
var agreement = __webpack_require__(49130);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(48105);
;// CONCATENATED MODULE: ./build/labels/queue.js

/** Share of an informative list that is drawn by lot instead: what only judges find interesting would bias what is learnt. */
const RANDOM_SHARE = 0.2;
/**
 * Puts what teaches most first: judges that waver, few labels. A seeded share is drawn by lot and spread evenly over the
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
/** Between 0 and 3: one point each for a judge at odds with itself or with another, and for a trace nobody has answered. */
function weightOf({ flipRate, judgesDiffer, labels }) {
    return (flipRate ?? 0) * 2 + Number(judgesDiffer) + 1 / (1 + labels);
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

// EXTERNAL MODULE: ./build/formats/read-trace.js + 1 modules
var read_trace = __webpack_require__(73006);
// EXTERNAL MODULE: ./build/formats/label-value.js
var label_value = __webpack_require__(45445);
// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
;// CONCATENATED MODULE: ./build/labels/filter-fields.js


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
function fieldValues({ trace, labels }, field) {
    switch (field.room) {
        case "attribute":
            return [attribute(trace, field.name)].filter((value) => value !== null);
        case "text":
            return [JSON.stringify([trace.inputs, (0,formats_trace/* outputsOf */.Yz)(trace)])];
        case "tag":
            return Object.hasOwn(trace.tags, field.name) ? [trace.tags[field.name] ?? ""] : [];
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
    return expectation ? ((0,label_value/* labelPayload */.p)({ expectation }) ?? null) : null;
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
    const field = token?.kind === "name" ? fieldName(token.text) : null;
    if (field === null)
        fail(reader, "the name of a field is wanted here", `Fields: ${KNOWN_FIELDS}.`);
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

;// CONCATENATED MODULE: ./build/labels/matches.js

/** Longest text that a pattern of a filter is tried on. */
const LONGEST = 100_000;
/** Whether a trace is what all comparisons of a filter say. Where a field has several values, one that fits is enough. */
function matches(labelled, comparisons) {
    return comparisons.every((comparison) => holds(fieldValues(labelled, comparison.field), comparison));
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

;// CONCATENATED MODULE: ./build/labels/session-traces.js




/** Finds the traces that a session lists: by id, by filter, or from a draw. */
function sessionTraces(session, source) {
    if (session.draw !== undefined)
        return drawn(session.draw, source);
    if (Array.isArray(session.traces))
        return named(session.traces, source);
    return selected(session.traces ?? {}, source);
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
function named(ids, { traces }) {
    const known = new Map(traces.flatMap((trace) => [trace.trace_id, ...(0,read_trace/* sourceIds */.Mi)(trace)].map((id) => [id, trace])));
    const missing = ids.flatMap((id, at) => (known.has(id) ? [] : [unknown(["traces", String(at)], id)]));
    if (missing.length > 0)
        return { status: "faulty", faults: missing };
    const found = new Set(ids.flatMap((id) => known.get(id) ?? []));
    return { status: "found", traces: [...found].map(chosen) };
}
function selected({ filter, limit, order_by }, { traces, labels }) {
    const read = filter === undefined ? null : parseFilter(filter);
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
    const candidates = traces.map((trace) => ({ trace, labels: about.get(trace.trace_id) ?? [] }));
    const fitting = candidates.filter((candidate) => matches(candidate, read?.comparisons ?? []));
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
    const field = fieldName(name);
    const down = direction.toUpperCase() === "DESC";
    if (field === null || more !== undefined || (!down && direction.toUpperCase() !== "ASC"))
        return null;
    const keyed = labelled.map((one) => ({ one, key: fieldValues(one, field)[0] }));
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

;// CONCATENATED MODULE: ./build/commands/review/list.js






/** Makes the list that was asked for; a UserError says what it names and nobody has. */
function reviewList(making) {
    const { session, draw, disagreement } = making.request;
    const named = [session, draw, disagreement].filter((one) => one !== null);
    if (named.length !== 1) {
        const hint = "For example: assize review --session september --file september.html";
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
        throw list_unknown("session", name, suite.sessions.keys());
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
        items: session.draw === undefined ? queued(found, session, making) : found,
        contested: [],
    };
}
/** A draw without a session: everybody is asked about everything, which is what its pairs need. */
function ofDraw(id, making) {
    const { suite } = making;
    const draw = suite.draws.get(id);
    if (!draw)
        throw list_unknown("draw", id, suite.draws.keys());
    const { metric } = draw.head;
    const scorer = suite.config.gate.metrics[metric]?.scorer ?? metric;
    const question = suite.judges.get(scorer)?.file.labels ?? scorer;
    if (!suite.schemas.has(question))
        throw list_unknown("schema", question, suite.schemas.keys());
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
        throw list_unknown("schema", name, suite.schemas.keys());
    const labelers = Object.keys(suite.config.labelers);
    const contested = (0,agreement/* agreementOf */.g)({ labels: suite.labels, schema, labelers }, (0,stats_rng/* seededRng */.iP)(name))?.contested ?? [];
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
function tracesOf(session, { suite, traces }, file) {
    const found = sessionTraces(session, { traces, labels: suite.labels, draws: suite.draws });
    if (found.status === "found")
        return found.traces;
    throw new errors/* UserError */.y(found.faults.map(({ message, hint }) => ({ code: "bad_session", message, hint, at: { file } })));
}
/** A list named by hand keeps its order; one from a filter is put by what teaches most. */
function queued(found, session, { suite }) {
    if (Array.isArray(session.traces) || session.traces?.order_by !== undefined)
        return [...found];
    const counts = new Map();
    for (const { trace_id } of suite.labels)
        counts.set(trace_id, (counts.get(trace_id) ?? 0) + 1);
    const informing = (traceId) => ({
        flipRate: null,
        judgesDiffer: false,
        labels: counts.get(traceId) ?? 0,
    });
    return queueTraces({ listed: found, informing, rng: (0,stats_rng/* seededRng */.iP)(`queue ${session.name}`) });
}
function list_unknown(what, name, known) {
    const hint = `Known: ${[...known].join(", ") || "none"}.`;
    return new errors/* UserError */.y({ code: `unknown_${what}`, message: `there is no ${what} "${name}"`, hint });
}

// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(82797);
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
    return same ? item : { ...item, ...shown, spans: [], carried: false };
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
        answered: blind ? answeredBefore(suite, questions) : {},
        handIn,
    };
    const { redact } = suite.config.labels;
    const records = new Map(suite.records.map((record) => [record.id, record]));
    return {
        head,
        items: list.items.map((listed) => redacted(itemOf(listed, { list, records, questions, kept }), redact)),
    };
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
/** Traces that a labeler has answered every question about, in the wording of today: which, never what. */
function answeredBefore({ labels }, questions) {
    const said = new Map();
    for (const label of labels) {
        const question = questions.find(({ name }) => name === label.assessment_name);
        if (!question || (0,formats_label/* labelVersion */.VT)(label) < question.version)
            continue;
        const key = JSON.stringify([label.source.source_id, label.trace_id]);
        said.set(key, (said.get(key) ?? new Set()).add(question.name));
    }
    const answered = {};
    for (const [key, names] of said) {
        if (names.size < questions.length)
            continue;
        const [labeler, trace] = JSON.parse(key); // written above
        answered[labeler] = [...(answered[labeler] ?? []), trace];
    }
    return answered;
}

;// CONCATENATED MODULE: ./build/commands/review/draw-pages.js



/** A page for every draw whose question is known, by file name: the gate keeps them with the run and links them. */
function drawPages({ suite, draws, traces, template }) {
    const known = { ...suite, draws: new Map(draws.map(({ id, draw }) => [id, draw])) };
    const answerable = draws.filter(({ draw }) => suite.schemas.has(questionOf(suite, draw)));
    const kept = new Set(suite.traces.keys());
    const pages = answerable.map(({ id, draw }) => {
        const request = { session: null, draw: id, disagreement: null, compare: false };
        const list = reviewList({ request, suite: known, traces: [...traces.values()] });
        const data = reviewDataOf({ list, suite: known, kept, handIn: { kind: "file" } });
        return [
            `review-${draw.head.metric.replace(/[^A-Za-z0-9._-]+/g, "-")}.html`,
            renderReviewPage(template, data),
        ];
    });
    return Object.fromEntries(pages);
}
/** The question behind a draw: whose labels the judge of its metric is measured on. */
function questionOf({ config, judges }, { head }) {
    const scorer = config.gate.metrics[head.metric]?.scorer ?? head.metric;
    return judges.get(scorer)?.file.labels ?? scorer;
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
        byTrace.set(vote.label.trace_id, [...(byTrace.get(vote.label.trace_id) ?? []), vote]);
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
/* harmony export */   iP: () => (/* binding */ seededRng)
/* harmony export */ });
/* unused harmony export shuffle */
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
