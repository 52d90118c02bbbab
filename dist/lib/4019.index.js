export const id = 4019;
export const ids = [4019];
export const modules = {

/***/ 84286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ formatEstimate),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66105);

/** English text in the common tokenizers; other languages take more. */
const CHARS_PER_TOKEN = 4;
/** A rationale of a few sentences and a verdict. */
const TYPICAL_OUTPUT_TOKENS = 150;
/** Sums up what the calls would take. */
function estimate(request) {
    const total = { calls: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    for (const call of request.calls) {
        const tokens = tokensOf(call);
        const usd = priceOf({ model: call.model, prices: request.prices, ...tokens });
        total.calls += 1;
        total.input_tokens += tokens.input_tokens;
        total.output_tokens += tokens.output_tokens;
        total.usd = total.usd === null || usd === null ? null : total.usd + usd;
    }
    return total;
}
/** US dollars for so many tokens; null where the price is not known. */
function priceOf(request) {
    const price = request.prices[request.model];
    if (!price)
        return null;
    return (request.input_tokens * price.input + request.output_tokens * price.output) / 1e6;
}
/** Tokens that a call would take. */
function tokensOf(call) {
    return {
        input_tokens: Math.ceil(call.input_chars / CHARS_PER_TOKEN),
        output_tokens: Math.min(call.max_output_tokens ?? TYPICAL_OUTPUT_TOKENS, TYPICAL_OUTPUT_TOKENS),
    };
}
/** One line for people: "412 calls, about 310,000 tokens in and 62,000 out, about $0.08". */
function formatEstimate({ calls, input_tokens, output_tokens, usd }) {
    if (calls === 0)
        return "no calls: everything needed is in the store";
    const money = usd === null ? "price not known" : usd === 0 ? "free" : `about $${usd.toFixed(usd < 0.995 ? 3 : 2)}`;
    const noun = calls === 1 ? "call" : "calls";
    return `${(0,_formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(calls)} ${noun}, about ${rough(input_tokens)} tokens in and ${rough(output_tokens)} out, ${money}`;
}
function rough(tokens) {
    return (0,_formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(Number(tokens.toPrecision(2)));
}


/***/ }),

/***/ 66105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * A whole number with its thousands set apart: "310,000". By hand, because the first `toLocaleString` of a process loads
 * the tables of all languages: 11 ms and 6 MB that a run has better use for.
 */
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}


/***/ }),

/***/ 46400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openModels: () => (/* binding */ openModels)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evaluate/estimate.js
var estimate = __webpack_require__(84286);
;// CONCATENATED MODULE: ./build/evaluate/advice.js
/** Counters of requests and tokens as OpenAI, Anthropic and the plain convention name them: remaining, reset, limit. */
const COUNTERS = [
    ["x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", "x-ratelimit-limit-requests"],
    ["x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens", null],
    ["anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset", null],
    ["anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset", null],
    ["x-ratelimit-remaining", "x-ratelimit-reset", null],
];
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A plain number above this is a date: seconds since 1970, or milliseconds above a thousand times this. */
const EPOCH_S = 1e9;
/** Reads Retry-After (seconds or a date), retry-after-ms and x-ratelimit-*; `now` in milliseconds since 1970. */
function readAdvice(header, now) {
    let hold_ms = null;
    for (const names of COUNTERS) {
        const ms = holdOf(names, header, now);
        if (ms !== null)
            hold_ms = Math.max(hold_ms ?? 0, ms);
    }
    return {
        retry_after_ms: readMs(header("retry-after-ms")) ?? readTime(header("retry-after"), now),
        hold_ms,
    };
}
function holdOf(names, header, now) {
    const [remaining, reset, limit] = names;
    const left = header(remaining);
    if (left === null || Number(left) !== 0)
        return null;
    const wait = readTime(header(reset), now);
    // The reset of a bucket of requests is when it is full again; one request fits after a share of it.
    const shares = limit === null ? 1 : Number(header(limit) ?? 1);
    return wait === null ? null : wait / Math.max(1, shares || 1);
}
function readMs(text) {
    return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
/** Seconds ("20", "0.5"), a length ("6m0s", "120ms"), or a date in any common form. */
function readTime(text, now) {
    if (text === null || text === "")
        return null;
    if (/^\d+(\.\d+)?$/.test(text))
        return fromNumber(Number(text), now);
    if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text))
        return fromLength(text);
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function fromNumber(value, now) {
    if (value < EPOCH_S)
        return value * 1000;
    return Math.max(0, (value < EPOCH_S * 1000 ? value * 1000 : value) - now);
}
function fromLength(text) {
    const parts = text.matchAll(/([\d.]+)(ms|s|m|h|d)/g);
    return [...parts].reduce(
    // the pattern admits only these units
    (sum, [, amount, unit]) => sum + Number(amount) * UNITS_MS[unit], 0);
}

;// CONCATENATED MODULE: ./build/io/models/shape.js
/** How a reply's form is asked for, best first. */
const FORMATS = ["json_schema", "json_object", "text"];
/** How a provider's models are asked before anything is known of them. */
function firstShape(row) {
    return {
        format: row.format ?? "json_schema",
        logprobs: row.logprobs ?? false,
        dropped: [],
        completionTokens: false,
    };
}
const ABOUT_FORMAT = /response_?format|json_schema|json_object|structured output|json mode|grammar|response_?mime/i;
/** A refusal of the parameter itself; a value out of its range is the user's mistake and stays an error. */
const NOT_TAKEN = /unsupported|not supported|not support|unknown|unrecognized|not permitted|not allowed|not enabled|not available|unexpected|deprecated|cannot be (used|set)|only the default|may only be set|instead/i;
/**
 * The next shape to try after a refusal of what was sent; null where the refusal is about something else. Each step leaves
 * one thing out, so it ends.
 */
function adapt(sent, refusal, parameters) {
    const { message, param } = refusal;
    if (sent.format !== "text" && (ABOUT_FORMAT.test(param ?? "") || ABOUT_FORMAT.test(message))) {
        return { ...sent, format: FORMATS[FORMATS.indexOf(sent.format) + 1] ?? "text" };
    }
    if (!NOT_TAKEN.test(message))
        return null;
    const names = (name) => param === name || new RegExp(`\\b${name}\\b`).test(message);
    if (!sent.completionTokens &&
        "max_tokens" in parameters &&
        names("max_tokens") &&
        names("max_completion_tokens")) {
        return { ...sent, completionTokens: true };
    }
    if (sent.logprobs && names("logprobs"))
        return { ...sent, logprobs: false };
    const refused = Object.keys(sentParameters(sent, parameters)).find(names);
    return refused ? { ...sent, dropped: [...sent.dropped, originalName(refused, parameters)] } : null;
}
/** What two calls learnt side by side: everything that either saw refused is left out. */
function merge(known, learnt) {
    return {
        format: FORMATS[Math.max(FORMATS.indexOf(known.format), FORMATS.indexOf(learnt.format))] ?? "text",
        logprobs: known.logprobs && learnt.logprobs,
        dropped: [...new Set([...known.dropped, ...learnt.dropped])],
        completionTokens: known.completionTokens || learnt.completionTokens,
    };
}
/** Ours to set: a judge's file may not turn them. */
const RESERVED = new Set([
    "model",
    "messages",
    "stream",
    "stream_options",
    "n",
    "response_format",
    "logprobs",
]);
/** A judge's parameters as this shape sends them. */
function sentParameters(shape, parameters) {
    const taken = Object.entries(parameters).filter(([name]) => !RESERVED.has(name) && !shape.dropped.includes(name));
    return Object.fromEntries(taken.map(([name, value]) => [
        name === "max_tokens" && shape.completionTokens ? "max_completion_tokens" : name,
        value,
    ]));
}
function originalName(name, parameters) {
    return name in parameters ? name : "max_tokens";
}

;// CONCATENATED MODULE: ./build/io/models/chat-body.js

/** The body of a chat request in a shape that the model takes. */
function chatBody(request) {
    const { model, ask, shape } = request;
    return {
        ...sentParameters(shape, ask.parameters),
        model,
        messages: ask.messages,
        ...responseFormat(ask.schema, shape),
        ...(shape.logprobs ? { logprobs: true } : {}),
    };
}
function responseFormat(schema, { format }) {
    if (!schema || format === "text")
        return {};
    if (format === "json_object")
        return { response_format: { type: "json_object" } };
    return { response_format: { type: "json_schema", json_schema: { ...schema, strict: true } } };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./build/io/models/completion.js

const part = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() });
const choice = schemas/* object */.Ikc({
    finish_reason: schemas/* string */.YjP().nullish(),
    message: schemas/* object */.Ikc({
        /** Mistral's reasoning models answer in parts. */
        content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part)]).nullish(),
        refusal: schemas/* string */.YjP().nullish(),
    }),
    logprobs: schemas/* object */.Ikc({ content: schemas/* array */.YOg(schemas/* object */.Ikc({ token: schemas/* string */.YjP(), logprob: schemas/* number */.aig() })).nullish() })
        .nullish()
        .catch(null),
});
/** A chat completion as servers send it: tolerant, for many of them add and omit. */
const completion = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().nullish(),
    choices: schemas/* tuple */.PVZ([choice], choice),
    usage: schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig().nonnegative(), completion_tokens: schemas/* number */.aig().nonnegative() })
        .nullish()
        .catch(null),
});
/** Reads a reply's body; a sentence where it is no chat completion. */
function readCompletion(body) {
    // Bare text where a server forgot to call it JSON.
    const read = completion.safeParse(typeof body === "string" ? parsed(body) : body);
    if (!read.success)
        return errorIn(body) ?? "the reply was no chat completion";
    const { model, choices, usage } = read.data;
    const [{ message, finish_reason, logprobs }] = choices;
    return {
        text: message.refusal || textOf(message.content),
        finish: message.refusal ? "refusal" : finishOf(finish_reason),
        model: model ?? null,
        usage: usage ? { input_tokens: usage.prompt_tokens, output_tokens: usage.completion_tokens } : null,
        logprobs: logprobs?.content ?? null,
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Gateways report what went wrong behind them with status 200. */
function errorIn(body) {
    const read = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }).safeParse(body);
    return read.success ? read.data.error.message : null;
}
function textOf(content) {
    if (typeof content === "string")
        return content;
    return (content ?? []).map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join("");
}
/** Providers' words for an end: cut off, refused; anything else is a whole reply. */
function finishOf(reason) {
    switch (reason) {
        case "length":
        case "max_tokens":
        case "model_length":
            return "length";
        case "content_filter":
        case "refusal":
        case "safety":
            return "refusal";
        default:
            return "stop";
    }
}

;// CONCATENATED MODULE: ./build/io/models/ended-by.js
/**
 * Options of a call that ends with the run. The signal goes straight to our transport: the SDK would never take its
 * listener off it again, and a run makes thousands of calls.
 */
function endedBy(stop) {
    const fetchOptions = { stop }; // the SDK hands on what it does not know
    return { fetchOptions };
}

;// CONCATENATED MODULE: ./build/io/models/fault.js


/** The part of the SDK's errors that is read here; named by shape, so that the SDK is loaded only when it is needed. */
const apiError = schemas/* object */.Ikc({
    status: schemas/* number */.aig().optional(),
    // Named only when an error is read: the first mention of Headers loads the whole of fetch.
    headers: schemas/* custom */.IeY((value) => value instanceof Headers).optional(),
    code: schemas/* string */.YjP().nullish().catch(null),
    param: schemas/* string */.YjP().nullish().catch(null),
    type: schemas/* string */.YjP().nullish().catch(null),
    cause: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).optional().catch(undefined),
});
const HOPELESS_STATUS = new Set([401, 402, 404]);
const HOPELESS_CODE = new Set(["insufficient_quota", "billing_hard_limit_reached", "model_not_found"]);
const BLOCKED_CODE = new Set(["content_filter", "content_policy_violation"]);
const UNFIT_STATUS = new Set([400, 415, 422, 501]);
const BUSY_STATUS = new Set([429, 503, 529]);
const PASSING_STATUS = new Set([408, 409, 425]);
/** Reads an error of a call; null where it is none of a server or the line, but a bug. `now` in milliseconds. */
function readFault(error, now) {
    if (error instanceof SyntaxError)
        return { status: "faulty", message: "the reply was not JSON" };
    const read = apiError.safeParse(error);
    if (!(error instanceof Error) || !read.success || !("status" in error))
        return null;
    const { status, cause } = read.data;
    if (status === undefined)
        return { status: "faulty", message: cause?.message ?? error.message };
    return ofStatus({ ...read.data, status }, error.message, now);
}
function ofStatus(error, message, now) {
    const { status, headers, param = null } = error;
    const codes = [error.code, error.type].filter((code) => code != null);
    if (codes.some((code) => BLOCKED_CODE.has(code)))
        return { status: "blocked", message };
    if (HOPELESS_STATUS.has(status) || codes.some((code) => HOPELESS_CODE.has(code)))
        return { status: "hopeless", message };
    if (UNFIT_STATUS.has(status))
        return { status: "unfit", message, param };
    if (BUSY_STATUS.has(status)) {
        const advice = readAdvice((name) => headers?.get(name) ?? null, now);
        return { status: "refused", retry_after_ms: advice.retry_after_ms ?? advice.hold_ms, message };
    }
    if (PASSING_STATUS.has(status) || status >= 500)
        return { status: "faulty", message };
    return { status: "unfit", message, param: null }; // this request alone: too long, forbidden words
}

;// CONCATENATED MODULE: ./build/io/models/ask.js






/**
 * One try: sends the request in the best shape known, and where the server refuses a part of it, at once again without.
 * A server's answer of any kind is `done`; what is worth another try later is for the limiter.
 */
async function tryOnce(asking) {
    const { line, ask } = asking;
    for (let shape = line.shape;;) {
        if (line.hopeless !== null)
            return rejected(line.hopeless);
        const sent = await send(asking, shape);
        if (!("status" in sent))
            return { status: "done", value: sent.value, hold_ms: sent.hold_ms };
        if (sent.status === "refused" || sent.status === "faulty")
            return sent;
        if (sent.status === "blocked")
            return { status: "done", value: blocked(sent.message, shape) };
        if (sent.status === "hopeless" && !line.answered)
            line.hopeless = sent.message;
        const next = sent.status === "unfit" ? adapt(shape, sent, ask.parameters) : null;
        if (!next)
            return rejected(sent.message);
        line.shape = merge(line.shape, next);
        shape = line.shape;
    }
}
async function send(asking, shape) {
    const { line, ask } = asking;
    const { clock, client, model } = line;
    const started = clock.now();
    asking.requests += 1;
    try {
        const body = chatBody({ model, ask, shape });
        const response = await client.chat.completions.create(body, endedBy(ask.signal)).asResponse();
        const answer = readCompletion(await bodyOf(response));
        if (typeof answer === "string")
            return { status: "faulty", message: answer };
        line.answered = true;
        const { hold_ms } = readAdvice((name) => response.headers.get(name) ?? null, clock.now());
        return { value: { kind: "answer", answer, shape, latency_ms: clock.now() - started }, hold_ms };
    }
    catch (error) {
        const fault = readFault(error, clock.now());
        if (!fault)
            throw error;
        return fault;
    }
}
/** Read here and not by the SDK, which wraps every reply once more; the bare text where a server forgot to call it JSON. */
function bodyOf(response) {
    const isJson = response.headers.get("content-type")?.includes("json");
    return isJson ? response.json() : response.text();
}
function rejected(message) {
    return { status: "done", value: { kind: "rejected", message } };
}
function blocked(message, shape) {
    const answer = { text: message, finish: "refusal", model: null, usage: null, logprobs: null };
    return { kind: "answer", answer, shape, latency_ms: 0 };
}

;// CONCATENATED MODULE: ./build/io/models/complete.js



/** One call to a chat model: reserve, wait for a slot, ask, retry, settle. Faults of the server come back as values. */
async function completeWith(desk, ask) {
    const { provider, line } = desk.lineOf(ask.model);
    if (ask.signal.aborted)
        return { status: "aborted" };
    const reservation = desk.budget.reserve(expectedPrice(desk, ask));
    if (!reservation)
        return { status: "over_budget" };
    const asking = { line: await line, ask, requests: 0 };
    let spent = { requests: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    try {
        const ended = await desk.limiterOf(provider).run(() => tryOnce(asking), ask.signal);
        spent = spentOn(desk, asking, ended);
        return replyOf(desk, asking, { ended, spent });
    }
    finally {
        reservation.settle(spent);
        desk.note(spent);
    }
}
function expectedPrice({ prices }, ask) {
    const { max_tokens } = ask.parameters;
    const tokens = (0,estimate/* tokensOf */.k8)({
        model: ask.model,
        input_chars: ask.messages.reduce((sum, { content }) => sum + content.length, 0),
        ...(typeof max_tokens === "number" ? { max_output_tokens: max_tokens } : {}),
    });
    return (0,estimate/* priceOf */.xx)({ model: ask.model, prices, ...tokens }) ?? 0;
}
function spentOn({ prices }, { ask, requests }, ended) {
    const usage = ended.status === "done" && ended.value.kind === "answer" ? ended.value.answer.usage : undefined;
    if (usage === undefined)
        return { requests, input_tokens: 0, output_tokens: 0, usd: 0 };
    if (usage === null)
        return { requests, input_tokens: 0, output_tokens: 0, usd: null };
    return { requests, ...usage, usd: (0,estimate/* priceOf */.xx)({ model: ask.model, prices, ...usage }) };
}
function replyOf(desk, { ask, requests }, { ended, spent }) {
    if (ended.status === "aborted")
        return { status: "aborted" };
    if (ended.status === "failed" && ask.signal.aborted)
        return { status: "aborted" };
    if (ended.status === "failed")
        return failed(desk, ended.message, requests);
    if (ended.value.kind === "rejected")
        return failed(desk, ended.value.message, requests);
    const { answer, shape, latency_ms } = ended.value;
    const dropped = droppedFrom(shape, ask);
    return {
        status: "replied",
        text: desk.mask(answer.text), // a server that echoes what it was sent echoes the key
        finish: answer.finish,
        model: answer.model ?? ask.model,
        input_tokens: spent.input_tokens,
        output_tokens: spent.output_tokens,
        usd: spent.usd,
        latency_ms,
        attempts: requests,
        logprobs: answer.logprobs,
        dropped,
        ...(dropped.length > 0 ? { sent: sentParameters(shape, ask.parameters) } : {}),
    };
}
function failed(desk, message, requests) {
    return { status: "failed", message: desk.mask(message), attempts: requests };
}
/** Names of what was asked for and not sent: parameters, and the reply formats that the model refused. */
function droppedFrom(shape, ask) {
    const formats = shape.format === "text" ? ["json_schema", "json_object"] : ["json_schema"];
    return [
        ...shape.dropped.filter((name) => name in ask.parameters),
        ...(shape.completionTokens && "max_tokens" in ask.parameters ? ["max_tokens"] : []),
        ...(ask.schema && shape.format !== "json_schema" ? formats : []),
    ];
}

;// CONCATENATED MODULE: ./build/io/models/embed.js




/** Texts a request; the smallest limit among the providers of the table. */
const BATCH = 64;
/** Vectors as servers send them, in any order. */
const embeddings = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ index: schemas/* number */.aig().int().nonnegative(), embedding: schemas/* array */.YOg(schemas/* number */.aig()) })),
    usage: schemas/* object */.Ikc({ prompt_tokens: schemas/* number */.aig().nonnegative() }).nullish().catch(null),
});
/** Vectors of the texts, in their order. Rejects with the server's words when they cannot be had. */
async function embedWith(desk, { name, texts, signal }) {
    const batches = Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) => texts.slice(at * BATCH, (at + 1) * BATCH));
    const vectors = await Promise.all(batches.map((batch) => embedBatch(desk, { name, texts: batch, signal })));
    return vectors.flat();
}
async function embedBatch(desk, batch) {
    const { provider, line } = desk.lineOf(batch.name);
    const reservation = desk.budget.reserve(priceFor(desk, batch) ?? 0);
    if (!reservation)
        throw new Error("the budget is used up");
    const spent = { requests: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    try {
        const opened = await line;
        const ended = await desk.limiterOf(provider).run(() => embed_tryOnce({ opened, batch, spent }), batch.signal);
        if (ended.status === "aborted")
            throw new Error("the run was stopped");
        const vectors = ended.status === "done" ? ended.value : ended.message;
        if (typeof vectors === "string")
            throw new Error(desk.mask(vectors));
        return vectors;
    }
    finally {
        if (spent.input_tokens > 0)
            spent.usd = priceFor(desk, batch, spent.input_tokens);
        reservation.settle(spent);
        desk.note(spent);
    }
}
function priceFor({ prices }, { name, texts }, tokens) {
    const guess = (0,estimate/* tokensOf */.k8)({ model: name, input_chars: texts.reduce((sum, text) => sum + text.length, 0) });
    return (0,estimate/* priceOf */.xx)({ model: name, prices, input_tokens: tokens ?? guess.input_tokens, output_tokens: 0 });
}
/** Vectors, or the server's words against them. */
async function embed_tryOnce({ opened, batch, spent }) {
    const { client, clock, model } = opened;
    spent.requests += 1;
    try {
        const reply = await client.embeddings.create({ model, input: [...batch.texts], encoding_format: "float" }, endedBy(batch.signal));
        const read = embeddings.safeParse(reply);
        if (!read.success || read.data.data.length !== batch.texts.length)
            return { status: "faulty", message: "the reply was no list of embeddings" };
        spent.input_tokens = read.data.usage?.prompt_tokens ?? 0;
        const inOrder = read.data.data.sort((a, b) => a.index - b.index);
        return { status: "done", value: inOrder.map(({ embedding }) => Float64Array.from(embedding)) };
    }
    catch (error) {
        const fault = readFault(error, clock.now());
        if (!fault)
            throw error;
        return fault.status === "refused" || fault.status === "faulty"
            ? fault
            : { status: "done", value: fault.message };
    }
}

;// CONCATENATED MODULE: ./build/io/models/client.js
/** Reasoning models take their time; a server that says nothing for longer is not coming back. */
const REQUEST_TIMEOUT_MS = 120_000;
/**
 * The SDK's client for one provider. Retries are off: the limiter retries, and knows of the other calls. Everything that
 * the SDK would read from the environment by itself is given, so that no key or header of one provider reaches another.
 */
async function createClient(request) {
    const { target, env } = request;
    const { LeanClient } = await Promise.all(/* import() */[__webpack_require__.e(3674), __webpack_require__.e(6728)]).then(__webpack_require__.bind(__webpack_require__, 66728));
    const own = target.provider === "openai";
    return new LeanClient({
        apiKey: target.key ?? "none",
        adminAPIKey: null,
        webhookSecret: null,
        organization: own ? (env.OPENAI_ORG_ID ?? null) : null,
        project: own ? (env.OPENAI_PROJECT_ID ?? null) : null,
        baseURL: target.baseUrl,
        defaultHeaders: { ...(own ? {} : withoutCustomHeaders(env)), ...keyHeaders(target) },
        fetch: (url, init) => request.fetch(url, init).then(withStandardError),
        maxRetries: 0,
        timeout: REQUEST_TIMEOUT_MS,
        logLevel: "off",
    });
}
/** A null takes a header away: OPENAI_CUSTOM_HEADERS is meant for OpenAI. */
function withoutCustomHeaders(env) {
    const lines = (env.OPENAI_CUSTOM_HEADERS ?? "").split("\n").filter((line) => line.includes(":"));
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), null]));
}
function keyHeaders({ key, row }) {
    if (key === null)
        return { Authorization: null };
    return row.keyHeader ? { [row.keyHeader]: key } : {};
}
/** Some servers put the error's words beside `error` instead of in it; the SDK would lose them. */
async function withStandardError(response) {
    if (response.ok)
        return response;
    const text = await response.text();
    const { status, headers } = response;
    return new Response(standardError(text), { status, headers });
}
function standardError(text) {
    try {
        const body = JSON.parse(text);
        if (typeof body !== "object" || body === null)
            return text;
        if ("error" in body && typeof body.error === "object")
            return text;
        return JSON.stringify({ error: { message: text, ...body } });
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
;// CONCATENATED MODULE: ./build/io/models/providers.js
/** Every provider, by the word before `:/`. */
const PROVIDERS = {
    openai: {
        baseUrl: "https://api.openai.com/v1",
        baseUrlVariable: "OPENAI_BASE_URL",
        keyVariables: ["OPENAI_API_KEY"],
        logprobs: true,
    },
    azure: {
        baseUrl: null,
        baseUrlVariable: "AZURE_OPENAI_ENDPOINT",
        path: "/openai/v1",
        keyVariables: ["AZURE_OPENAI_API_KEY"],
        keyHeader: "api-key",
        logprobs: true,
    },
    anthropic: { baseUrl: "https://api.anthropic.com/v1", keyVariables: ["ANTHROPIC_API_KEY"] },
    gemini: {
        baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
        keyVariables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"],
    },
    mistral: { baseUrl: "https://api.mistral.ai/v1", keyVariables: ["MISTRAL_API_KEY"] },
    groq: { baseUrl: "https://api.groq.com/openai/v1", keyVariables: ["GROQ_API_KEY"] },
    deepseek: {
        baseUrl: "https://api.deepseek.com/v1",
        keyVariables: ["DEEPSEEK_API_KEY"],
        format: "json_object",
        logprobs: true,
    },
    openrouter: { baseUrl: "https://openrouter.ai/api/v1", keyVariables: ["OPENROUTER_API_KEY"] },
    together: { baseUrl: "https://api.together.xyz/v1", keyVariables: ["TOGETHER_API_KEY"] },
    xai: { baseUrl: "https://api.x.ai/v1", keyVariables: ["XAI_API_KEY"], logprobs: true },
    databricks: {
        baseUrl: null,
        baseUrlVariable: "DATABRICKS_HOST",
        path: "/serving-endpoints",
        keyVariables: ["DATABRICKS_TOKEN"],
    },
    ollama: {
        baseUrl: "http://127.0.0.1:11434/v1",
        baseUrlVariable: "OLLAMA_HOST",
        path: "/v1",
        keyVariables: [],
    },
    vllm: {
        baseUrl: "http://127.0.0.1:8000/v1",
        baseUrlVariable: "VLLM_BASE_URL",
        keyVariables: ["VLLM_API_KEY"],
        keyOptional: true,
        logprobs: true,
    },
    compatible: {
        baseUrl: null,
        baseUrlVariable: "ASSIZE_BASE_URL",
        keyVariables: ["ASSIZE_API_KEY"],
        keyOptional: true,
    },
};
/** The embedded stand-in; its URL is handed in by the command, never read from anywhere. */
const STAND_IN = { baseUrl: null, keyVariables: [] };
/** Providers that are gone, and what became of them. */
const RETIRED = {
    github: "GitHub Models was retired in July 2026",
};

;// CONCATENATED MODULE: ./build/io/models/target.js



/** Reads `provider:/model`. Throws a UserError that names the missing variable, or what was probably meant. */
function resolveTarget(name, reach) {
    const target = findTarget(name, reach);
    if ("code" in target)
        throw new errors/* UserError */.y(target);
    return target;
}
/** Every problem of these names at once; none where all can be reached. */
function targetProblems(names, reach) {
    const found = [...new Set(names)].map((name) => findTarget(name, reach));
    const problems = found.filter((target) => "code" in target);
    return problems.filter(({ code, message }, at) => problems.findIndex((p) => p.code === code && p.message === message) === at);
}
function findTarget(name, { env, baseUrl }) {
    const [, provider, model] = /^([a-z][a-z0-9_-]*):\/(.+)$/i.exec(name) ?? [];
    if (!provider || !model)
        return notAModel(name);
    if (provider === "offline")
        return standIn(model, baseUrl);
    const row = rowOf(provider);
    if (!row)
        return unknownProvider(provider, name);
    const url = baseUrlOf(row, env);
    if (url === null)
        return missingVariable({ name, provider, variable: row.baseUrlVariable ?? "", what: "address" });
    if (!isHttp(url))
        return badAddress(row, url);
    const key = row.keyVariables.map((variable) => env[variable]?.trim()).find(Boolean) ?? null;
    const [keyVariable] = row.keyVariables;
    if (key === null && keyVariable && !row.keyOptional)
        return missingVariable({ name, provider, variable: keyVariable, what: "key" });
    return { provider, model, baseUrl: url, key, row };
}
function rowOf(provider) {
    const rows = PROVIDERS;
    return Object.hasOwn(rows, provider) ? (rows[provider] ?? null) : null;
}
function baseUrlOf(row, env) {
    const given = row.baseUrlVariable ? env[row.baseUrlVariable]?.trim() : undefined;
    if (!given)
        return row.baseUrl;
    const url = withScheme(given).replace(/\/+$/, "");
    return !row.path || url.endsWith(row.path) ? url : url + row.path;
}
/** DATABRICKS_HOST and OLLAMA_HOST are often a bare host. */
function withScheme(host) {
    if (/^[a-z]+:\/\//i.test(host))
        return host;
    return /^(localhost|127\.|0\.0\.0\.0)/.test(host) ? `http://${host}` : `https://${host}`;
}
function isHttp(url) {
    return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
function standIn(model, baseUrl) {
    if (baseUrl)
        return { provider: "offline", model, baseUrl, key: null, row: STAND_IN };
    return {
        code: "no_stand_in",
        message: `offline:/${model} is the embedded stand-in, and it was not started`,
        hint: "It is only there with --offline and in the demo; a real gate names a real model.",
    };
}
function notAModel(name) {
    return {
        code: "bad_model",
        message: `"${name}" is not a model`,
        hint: "Write provider:/model, such as openai:/gpt-6-luna or compatible:/my-model.",
    };
}
function unknownProvider(provider, name) {
    const known = Object.keys(PROVIDERS);
    const retired = Object.hasOwn(RETIRED, provider) ? RETIRED[provider] : undefined;
    return {
        code: retired ? "retired_provider" : "unknown_provider",
        message: retired ?? `unknown provider "${provider}" in "${name}"`,
        hint: `${retired ? "" : (0,nearest/* didYouMean */.a)(provider, known)}Known: ${known.join(", ")}; any other OpenAI-compatible server is compatible:/model with ASSIZE_BASE_URL`,
    };
}
function missingVariable(missing) {
    const { name, provider, variable, what } = missing;
    const source = what === "key" ? `\${{ secrets.${variable} }}` : "https://…";
    return {
        code: what === "key" ? "missing_key" : "missing_address",
        message: `${variable} is missing: ${name} needs the ${what} of ${provider}`,
        hint: `In a workflow: env: { ${variable}: "${source}" }; in a terminal: export ${variable}=…`,
    };
}
function badAddress(row, url) {
    return {
        code: "bad_address",
        message: `${row.baseUrlVariable} is not an http or https address: "${url}"`,
        hint: "An address looks like https://llm.example.com/v1.",
    };
}

;// CONCATENATED MODULE: ./build/io/models/lines.js



/**
 * Lines to models, opened on the first call to each; models of one provider share a client. Throws a UserError where a
 * model cannot be reached at all.
 */
function createLines(options) {
    const clients = new Map();
    const lines = new Map();
    return (name) => {
        const known = lines.get(name);
        if (known)
            return known;
        const target = resolveTarget(name, options);
        const client = clients.get(target.provider) ?? createClient({ target, ...options });
        clients.set(target.provider, client);
        const opened = { provider: target.provider, line: client.then((ready) => freshLine(ready)) };
        lines.set(name, opened);
        return opened;
        function freshLine(ready) {
            const shape = firstShape(target.row);
            return {
                model: target.model,
                client: ready,
                clock: options.clock,
                shape,
                hopeless: null,
                answered: false,
            };
        }
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/io/models/obey.js
/**
 * One listener a signal, however many requests it ends: a run has thousands of them under one signal. By hand, because
 * http.request watches the whole stream for its own `signal`.
 */
function createObey() {
    const underWay = new WeakMap();
    return (request, { stop, signal, timeout_ms }) => {
        const stopped = stop && requestsOf(stop, underWay).add(request);
        const ended = signal && requestsOf(signal, underWay).add(request);
        if (stop?.aborted || signal?.aborted)
            request.destroy(aborted());
        const timer = timeout_ms && setTimeout(() => request.destroy(new Error("the call timed out")), timeout_ms);
        return () => {
            stopped?.delete(request);
            ended?.delete(request);
            if (timer)
                clearTimeout(timer);
        };
    };
}
function requestsOf(signal, underWay) {
    const known = underWay.get(signal);
    if (known)
        return known;
    const requests = new Set();
    const end = () => {
        for (const request of requests)
            request.destroy(aborted());
    };
    signal.addEventListener("abort", end, { once: true });
    underWay.set(signal, requests);
    return requests;
}
function aborted() {
    return new DOMException("This operation was aborted", "AbortError");
}

;// CONCATENATED MODULE: ./build/io/models/transport.js


/** A reply beyond this is no judgement. */
const MAX_REPLY_BYTES = 16 * 2 ** 20;
/**
 * `fetch` over node:http with connections kept alive: with 64 calls in flight 1.33 x the ideal time where the global one
 * took 1.53 x, and 98 MB where that took 136. Redirects are not followed, so a key never travels to another host.
 */
function openTransport(env) {
    const addresses = new Map();
    const obey = createObey();
    let wires = null;
    return {
        fetch: async (input, init = {}) => {
            const address = input instanceof Request ? input.url : String(input);
            wires ??= openWires(env);
            const where = addresses.get(address) ?? addressed(address, await wires);
            addresses.set(address, where);
            return exchange({ ...where, init, obey });
        },
        close() {
            void wires?.then(({ agents }) => Object.values(agents).forEach((agent) => void agent.destroy()));
        },
    };
}
/**
 * Loaded with the first call: a run that asks nobody needs neither module. From Node 24 on an agent goes through
 * HTTPS_PROXY and the like when it is handed them; Node 20 knows no proxies.
 */
async function openWires(env) {
    const [{ default: plain }, { default: secure }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)),
    ]);
    const options = { keepAlive: true, proxyEnv: env }; // the types are those of Node 20
    const agents = {
        near: new plain.Agent({ keepAlive: true }),
        plain: new plain.Agent(options),
        secure: new secure.Agent(options),
    };
    return { http: plain, https: secure, agents };
}
/** No proxy leads to this machine. */
const NEAR = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** No more than node:http reads: it copies these options several times with every call. */
function addressed(address, { http, https, agents }) {
    const url = new URL(address);
    const { protocol, hostname, port, path, auth } = (0,external_node_url_.urlToHttpOptions)(url);
    const plain = NEAR.test(url.hostname) ? agents.near : agents.plain;
    const agent = protocol === "https:" ? agents.secure : plain;
    const to = { protocol, hostname, port, path, agent, ...(auth ? { auth } : {}) };
    return { open: (protocol === "https:" ? https : http).request, to };
}
async function exchange(call) {
    const first = await transport_send(call);
    if (!("stale" in first))
        return first;
    // The server had closed an idle connection just when it was taken up again: nothing was read, so ask on a new one.
    const second = first.stale ? await transport_send(call) : first;
    if (!("stale" in second))
        return second;
    throw second.error;
}
async function transport_send({ open, to, init, obey }) {
    const body = typeof init.body === "string" ? init.body : "";
    const request = open({
        ...to,
        method: init.method ?? "GET",
        headers: {
            ...(init.fields ?? plainHeaders(init.headers)),
            "accept-encoding": "identity",
            "content-length": String(Buffer.byteLength(body)),
        },
    });
    const release = obey(request, init);
    try {
        request.end(body);
        const message = await answerTo(request);
        return respond(message, await collect(message));
    }
    catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        return { error, stale: request.reusedSocket && isReset(error) };
    }
    finally {
        release();
    }
}
function plainHeaders(given) {
    return Object.fromEntries(new Headers(given));
}
function answerTo(request) {
    return new Promise((resolve, reject) => {
        request.on("response", resolve);
        request.on("error", reject);
    });
}
function isReset(error) {
    return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}
function collect(message) {
    const chunks = [];
    let size = 0;
    return new Promise((resolve, reject) => {
        message.on("data", (chunk) => {
            size += chunk.length;
            chunks.push(chunk);
            if (size > MAX_REPLY_BYTES)
                message.destroy(new Error(`the reply is longer than ${MAX_REPLY_BYTES} bytes`));
        });
        message.on("error", reject);
        message.on("end", () => resolve(Buffer.concat(chunks)));
    });
}
/** Statuses whose responses may not carry a body. */
const BODILESS = new Set([204, 205, 304]);
function respond(message, bytes) {
    if (message.statusCode === 200)
        return plainResponse(message, bytes);
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers))
        headers.set(name, String(value));
    const status = isStatus(message.statusCode) ? message.statusCode : 502;
    return new Response(BODILESS.has(status) ? null : bytes, { status, headers });
}
/**
 * What the SDK reads of a good response, over bytes that are already here. A real `Response` wraps them into a stream to
 * read them out of it again, and that shows in the time of a thousand calls.
 */
function plainResponse({ headers }, bytes) {
    const text = bytes.toString();
    const plain = {
        ok: true,
        status: 200,
        url: "",
        headers: {
            get: (name) => headers[name]?.toString() ?? null,
            entries: () => Object.entries(headers).values(),
        },
        text: async () => text,
        json: async () => JSON.parse(text),
    };
    return plain; // no other member is read
}
/** `Response` takes no other; a server that says 999 is as good as broken. */
function isStatus(status) {
    return status !== undefined && status >= 200 && status <= 599;
}

;// CONCATENATED MODULE: ./build/io/models/open-models.js






/** Opens models; nothing is loaded, connected or asked before the first call. */
function openModels(options) {
    const transport = openTransport(options.env);
    const facts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    const lineOf = createLines({ ...options, fetch: transport.fetch });
    const desk = { ...options, lineOf, note: (spent) => add(facts, spent) };
    return {
        model: { complete: (request) => completeWith(desk, request) },
        embedder: (name) => ({ name, embed: (texts, signal) => embedWith(desk, { name, texts, signal }) }),
        check(names) {
            const problems = targetProblems(names, options);
            if (problems.length > 0)
                throw new errors/* UserError */.y(problems);
        },
        facts: () => ({ ...facts }),
        close: transport.close,
    };
}
function add(facts, spent) {
    facts.requests += spent.requests;
    facts.retries += Math.max(0, spent.requests - 1);
    facts.input_tokens += spent.input_tokens;
    facts.output_tokens += spent.output_tokens;
    facts.usd = facts.usd === null || spent.usd === null ? null : facts.usd + spent.usd;
}


/***/ })

};
