export const id = 8644;
export const ids = [8644];
export const modules = {

/***/ 48644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowServerTraces: () => (/* binding */ mlflowServerTraces)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
;// CONCATENATED MODULE: ./build/io/mlflow-address.js

/** Reads an address as the browser shows it (`https://host/#/experiments/3/traces`) or `https://host?experiment_ids=3`. */
function mlflowAddress(written, hasToken) {
    if (!URL.canParse(written))
        throw faulty(`"${written.slice(0, 200)}" is no address`);
    const url = new URL(written);
    const experiment = /\/experiments\/([\w-]+)/.exec(url.href)?.[1] ?? url.searchParams.get("experiment_ids");
    if (!experiment) {
        throw faulty("the address names no experiment", "Take it from the browser: https://mlflow.example.org/#/experiments/3");
    }
    if (url.username || url.password) {
        throw faulty("a password in the address", "Set MLFLOW_TRACKING_TOKEN instead.");
    }
    if (hasToken && url.protocol !== "https:" && !isLoopback(url.hostname)) {
        throw faulty("MLFLOW_TRACKING_TOKEN would travel unencrypted", "Use https, or unset the token.");
    }
    const path = url.pathname.replace(/\/experiments\/.*$/, "").replace(/\/+$/, "");
    return { root: `${url.origin}${path}`, experiment };
}
function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
function faulty(message, hint) {
    return new errors/* UserError */.y({ code: "mlflow_address", message, ...(hint && { hint }) });
}

;// CONCATENATED MODULE: ./build/io/mlflow-server.js



/** Traces that one import takes from a server; a filter takes the ones that are wanted. */
const MAX_SERVER_TRACES = 50_000;
/** A page of the search, and ids in one call for whole traces: the server allows ten. */
const PAGE = 100;
const AT_ONCE = 10;
const TIMEOUT_MS = 60_000;
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
/** The traces of an experiment, page by page, as the REST API answers them (`{trace_info, spans}`). */
async function* mlflowServerTraces(server) {
    const address = mlflowAddress(server.address, server.token !== null);
    const call = { ...server, address };
    const seen = new Set();
    let count = 0;
    let page = null;
    do {
        const found = await search(call, page);
        for (let at = 0; at < found.infos.length; at += AT_ONCE) {
            yield* await wholeTraces(call, found.infos.slice(at, at + AT_ONCE));
        }
        count += found.infos.length;
        page = found.next;
        if (page !== null && seen.has(page))
            throw refused("the server repeats a page of its search");
        if (page !== null && count >= MAX_SERVER_TRACES)
            throw refused(`more than ${MAX_SERVER_TRACES} traces`, NARROW);
        if (page !== null)
            seen.add(page);
    } while (page !== null);
}
const NARROW = "Take fewer with --filter, for example timestamp_ms > 1790000000000.";
async function search({ address, filter, ...call }, page) {
    const locations = [{ type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: address.experiment } }];
    const body = { locations, max_results: PAGE, ...(filter && { filter }), ...(page && { page_token: page }) };
    const answer = await ask({ ...call, url: `${address.root}/api/3.0/mlflow/traces/search`, body });
    if (answer === null)
        throw refused("the server knows no search of traces", "MLflow 3 or newer is needed.");
    const { traces, next_page_token } = answer;
    return {
        infos: (Array.isArray(traces) ? traces : []).filter(json/* isPlainObject */.Qd), // an answer is JSON
        next: typeof next_page_token === "string" && next_page_token !== "" ? next_page_token : null,
    };
}
/** Traces with their spans; a server that gives no batches keeps the spans as an artifact of each trace. */
async function wholeTraces({ address, ...call }, infos) {
    const query = infos.map((info) => `trace_ids=${encodeURIComponent(idOf(info))}`).join("&");
    const batch = await ask({ ...call, url: `${address.root}/api/3.0/mlflow/traces/batchGet?${query}` });
    const found = new Map((Array.isArray(batch?.traces) ? batch.traces : []).map((trace) => [
        idOf(member(trace, "trace_info")),
        trace,
    ]));
    const whole = [];
    for (const info of infos) {
        const trace = found.get(idOf(info));
        if ((0,json/* isPlainObject */.Qd)(trace))
            whole.push({ trace_info: info, spans: (trace.spans ?? []) }); // an answer is JSON
        else
            whole.push(await withArtifact({ ...call, address }, info));
    }
    return whole;
}
async function withArtifact({ address, ...call }, info) {
    const query = `request_id=${encodeURIComponent(idOf(info))}`;
    const url = `${address.root}/ajax-api/3.0/mlflow/get-trace-artifact?${query}`;
    const data = await ask({ ...call, url });
    if (data === null)
        throw refused(`the server lists the trace ${idOf(info)}, but does not give its spans`);
    return { trace_info: info, spans: data.spans ?? [] };
}
function idOf(info) {
    const id = member(info, "trace_id");
    return typeof id === "string" ? id : "";
}
function member(value, key) {
    return (0,json/* isPlainObject */.Qd)(value) ? value[key] : undefined;
}
/** One call; null where the server knows no such address. A redirect is refused: it could take the token elsewhere. */
async function ask({ url, body, token, signal }) {
    const response = await fetch(url, {
        method: body ? "POST" : "GET",
        headers: {
            accept: "application/json",
            ...(body && { "content-type": "application/json" }),
            ...(token !== null && { authorization: `Bearer ${token}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch((cause) => {
        if (signal.aborted)
            throw cause;
        throw refused(`no answer: ${reasonOf(cause)}`);
    });
    if (response.status === 404) {
        await response.body?.cancel();
        return null;
    }
    const text = await boundedText(response);
    if (!response.ok)
        throw refused(`it answered ${response.status}: ${text.slice(0, 300)}`, hintFor(response.status));
    return answerOf(text);
}
function answerOf(text) {
    try {
        const answer = JSON.parse(text);
        if ((0,json/* isPlainObject */.Qd)(answer))
            return answer; // JSON.parse gives nothing but JSON
    }
    catch {
        // Told below, with what was answered instead.
    }
    throw refused(`it answered no JSON object: ${text.slice(0, 100)}`, "Is this the address of an MLflow server?");
}
async function boundedText(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > MAX_ANSWER_BYTES)
            throw refused(`an answer of more than ${MAX_ANSWER_BYTES} bytes`, NARROW);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function hintFor(status) {
    if (status === 401 || status === 403)
        return "The token is taken from MLFLOW_TRACKING_TOKEN.";
    return undefined;
}
function reasonOf(cause) {
    const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
    return inner instanceof Error ? inner.message : String(inner);
}
function refused(message, hint) {
    return new errors/* UserError */.y({
        code: "mlflow_server",
        message: `the MLflow server: ${message}`,
        ...(hint && { hint }),
    });
}


/***/ })

};
