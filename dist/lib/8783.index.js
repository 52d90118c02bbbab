export const id = 8783;
export const ids = [8783];
export const modules = {

/***/ 78783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApp: () => (/* binding */ openApp)
});

// EXTERNAL MODULE: ./build/io/masking.js
var masking = __webpack_require__(63009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/io/apps/environment.js


/**
 * What a runner gives to actions alone. The app is code of the pull request: with the runtime token it could write the
 * caches of others, with the command files forge our outputs, and inputs may hold tokens. Keys of models stay: the app
 * may need them, and whoever runs an app with a key trusts it with the key.
 */
const WITHHELD = /^(ACTIONS_|INPUT_|STATE_)|^(GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GH_TOKEN)$/;
/**
 * The environment of an app's processes: the given one without what is withheld, output unbuffered, the side named,
 * and the virtual environment of its own checkout where it has one.
 */
function appEnvironment({ env, root, side, }) {
    const kept = Object.entries(env).filter(([name]) => !WITHHELD.test(name));
    const own = { ...Object.fromEntries(kept), PYTHONUNBUFFERED: "1", ASSIZE_SIDE: side };
    const venv = (0,external_node_path_.join)(root, ".venv");
    if (!(0,external_node_fs_.existsSync)(venv))
        return own;
    const PATH = [(0,external_node_path_.join)(venv, "bin"), env.PATH].filter((part) => part).join(external_node_path_.delimiter);
    return { ...own, VIRTUAL_ENV: venv, PATH };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/path.js
var path = __webpack_require__(80040);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/span.js
var span = __webpack_require__(86707);
// EXTERNAL MODULE: ./build/io/apps/parse-masked.js
var parse_masked = __webpack_require__(74651);
;// CONCATENATED MODULE: ./build/io/apps/app-reply.js




/** A reply line of the app protocol (formats.md), as far as it must be right; extra keys are fine. */
const replyLine = schemas/* looseObject */._H3({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    outputs: json/* json */.Pq.optional(),
    error: json/* json */.Pq.optional(),
    session: schemas/* string */.YjP().optional(),
    /** What the app itself measured; else the time from asking to the reply. */
    duration_ms: schemas/* number */.aig().nonnegative().optional(),
});
const tagValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
/** Keys that say something about an answer; where one is wrong the answer stands without it. */
const extras = {
    spans: schemas/* array */.YOg(span/* span */.L),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), tagValue),
    usage: span/* usage */.C,
};
/** Reads a line of stdout. An object with neither id, outputs nor error is a structured log. */
function readOutputLine(line, mask) {
    if (!line.startsWith("{"))
        return { kind: "log" };
    const value = (0,parse_masked/* parseMasked */.f)(line, mask);
    if (value === undefined)
        return { kind: "broken", detail: "a line starts with { and is not JSON; a reply is one line" };
    const parsed = replyLine.safeParse(value);
    if (!parsed.success)
        return { kind: "broken", detail: describe(parsed.error) };
    const { id, outputs, error, session = null, duration_ms = null } = parsed.data;
    if (id === undefined && outputs === undefined && error === undefined)
        return { kind: "log" };
    const { spans, tags, usage: used, dropped } = readExtras(parsed.data);
    const outcome = outcomeOf(outputs, error);
    const reply = { outcome, session, spans: spans ?? [], tags: tags ?? {}, usage: used ?? null };
    return { kind: "reply", id: id === undefined ? null : String(id), reply, durationMs: duration_ms, dropped };
}
/** A reply that is silence. */
function silentReply(reason, detail, durationMs) {
    const outcome = { status: "silent", reason, detail };
    return { outcome, spans: [], tags: {}, usage: null, session: null, duration_ms: durationMs };
}
/** A reply with outputs and nothing else; no outputs are silence. */
function plainReply(outputs, durationMs) {
    const outcome = outcomeOf(outputs, undefined);
    return { outcome, spans: [], tags: {}, usage: null, session: null, duration_ms: durationMs };
}
function outcomeOf(outputs, error) {
    if (error !== undefined && error !== null) {
        return { status: "silent", reason: "app_error", detail: errorText(error) };
    }
    if (outputs === undefined || outputs === null) {
        return { status: "silent", reason: "no_output", detail: "the reply has no outputs" };
    }
    return { status: "answered", outputs };
}
/** Errors come as texts, and as objects with a message. */
function errorText(error) {
    if (typeof error === "string")
        return error;
    const message = error !== null && typeof error === "object" && !Array.isArray(error) ? error.message : undefined;
    return typeof message === "string" ? message : JSON.stringify(error);
}
function readExtras(line) {
    const dropped = [];
    const read = (key, schema) => {
        if (line[key] === undefined || line[key] === null)
            return undefined;
        const parsed = schema.safeParse(line[key]);
        if (parsed.success)
            return parsed.data;
        dropped.push(`${key}: ${describe(parsed.error)}`);
        return undefined;
    };
    return {
        spans: read("spans", extras.spans),
        tags: read("tags", extras.tags),
        usage: read("usage", extras.usage),
        dropped,
    };
}
function describe(error) {
    const [issue] = error.issues;
    return issue
        ? [issue.path.join("."), issue.message].filter((part) => part !== "").join(": ")
        : error.message;
}

;// CONCATENATED MODULE: ./build/io/apps/attempts.js
/** Fewer failures than this may be a few bad records. */
const AT_LEAST = 5;
/** An app is given up when the first `concurrency` attempts, and five at least, have all failed. */
function attempts(concurrency) {
    const limit = Math.max(AT_LEAST, concurrency);
    let answered = false;
    let failures = 0;
    let fault = null;
    return {
        check() {
            if (fault)
                throw fault;
        },
        answered() {
            answered = true;
        },
        failed(untried) {
            failures += 1;
            if (answered || failures < limit)
                return;
            fault ??= untried();
            throw fault;
        },
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/io/apps/free-port.js

/** A port of loopback that nobody listens on at this moment. */
async function freePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    if (address === null || typeof address === "string")
        throw new Error("a TCP server has a numbered address");
    return address.port;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/io/apps/log-tail.js
/** Lines that are kept of a log. */
const LINES = 20;
/** Characters that are kept of a log; a line without an end must not fill the memory. */
const CHARACTERS = 4_000;
/** Keeps the end of what is added; secrets are masked when it is read. */
function logTail(mask) {
    const decoder = new TextDecoder();
    let kept = "";
    return {
        add(chunk) {
            kept = (kept + decoder.decode(chunk, { stream: true })).slice(-CHARACTERS);
        },
        text: () => mask(kept).trimEnd().split("\n").slice(-LINES).join("\n"),
    };
}

;// CONCATENATED MODULE: ./build/io/apps/app-process.js



/** Time a process has between SIGTERM and SIGKILL. */
const GRACE_MS = 1_000;
/** Time for what is left in the pipes once the process itself has ended; what still holds them then is a stray child. */
const DRAIN_MS = 200;
/** Groups that live: if we end without closing (an uncaught fault), they must not stay behind. */
const living = new Set();
/** Starts a process in a group of its own; `onOutput` gets its stdout, stderr goes to the log. */
function startProcess(spec, onOutput) {
    const [program = "", ...args] = spec.argv;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: spec.cwd,
        env: spec.env,
        stdio: ["pipe", "pipe", "pipe"],
        detached: true,
    });
    remember(child);
    const log = logTail(spec.mask);
    child.stdout.on("data", onOutput);
    child.stderr.on("data", (chunk) => log.add(chunk));
    // A process that ends early closes its stdin; its end is told by `ended`, not by a broken pipe.
    child.stdin.on("error", () => { });
    const started = startOf(child, spec);
    started.catch(() => { }); // whoever waits for it is told; nobody has to
    return {
        log,
        started,
        ended: endOf(child),
        write: (text) => void child.stdin.write(text),
        finish: () => void child.stdin.end(),
        kill: () => killGroup(child),
    };
}
function remember(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (living.size === 0)
        process.once("exit", killAll);
    living.add(pid);
    child.once("close", () => {
        living.delete(pid);
        if (living.size === 0)
            process.removeListener("exit", killAll);
    });
}
function killAll() {
    for (const pid of living)
        signalGroup(pid, "SIGKILL");
}
function startOf(child, { argv, cwd }) {
    return new Promise((resolve, reject) => {
        child.once("spawn", resolve);
        child.once("error", (cause) => {
            const message = `the app cannot be started: ${argv[0]}: ${cause.message}`;
            const hint = `It is looked for on the PATH; paths are relative to ${cwd}.`;
            reject(new errors/* UserError */.y({ code: "app_start", message, hint }, { cause }));
        });
    });
}
function endOf(child) {
    return new Promise((resolve) => {
        let strays;
        child.once("exit", () => {
            strays = setTimeout(() => void killGroup(child), DRAIN_MS);
        });
        child.once("close", (code, signal) => {
            clearTimeout(strays);
            const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
            resolve({ well: code === 0, how });
        });
    });
}
/**
 * Asks the group to end, and insists once the process and all that hold its pipes are gone, or after a moment. Whether a
 * group still has members is no question to ask: dead ones that nobody collects (a container without init) count.
 */
async function killGroup(child) {
    const { pid } = child;
    if (pid === undefined || !signalGroup(pid, "SIGTERM"))
        return;
    await app_process_closed(child, GRACE_MS);
    signalGroup(pid, "SIGKILL");
    await app_process_closed(child, GRACE_MS);
}
/** Resolves when the process and its pipes are closed, or after so many milliseconds. */
function app_process_closed(child, within) {
    if (isClosed(child))
        return Promise.resolve();
    return new Promise((resolve) => {
        const timer = setTimeout(done, within);
        function done() {
            clearTimeout(timer);
            child.removeListener("close", done);
            resolve();
        }
        child.once("close", done);
    });
}
function isClosed({ exitCode, signalCode, stdout, stderr }) {
    const ended = exitCode !== null || signalCode !== null;
    return ended && (stdout?.closed ?? true) && (stderr?.closed ?? true);
}
/** False where the group has no member any more. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/io/apps/untried.js

/** Where a `timeout` of the configuration comes from, in messages. */
function seconds(ms) {
    return ms < 1_000 ? `${ms} ms` : `${Number((ms / 1_000).toFixed(1))} s`;
}
/** What happened and the last words of the log, for people. */
function withLog(what, log) {
    return log === "" ? what : `${what}; its stderr ends with:\n${log}`;
}
/** What Node writes below an error: where it was thrown, parts of it, and its own version. */
const TELLS_NOTHING = /^\s+at |^\s*[}\]]|^Node\.js v\d/;
/** What happened and the last line of the log, for one record. */
function withLastLine(what, log) {
    const lines = log.split("\n").filter((line) => line.trim() !== "");
    const last = lines.findLast((line) => !TELLS_NOTHING.test(line)) ?? lines.at(-1);
    return last === undefined ? what : `${what}: ${last.trim()}`;
}
/** The app answered nothing at all: that says nothing about the change. */
function untried({ side, what, hint, log, }) {
    const message = withLog(`the app (${side}) could not be tried: ${what}`, log);
    return new errors/* UserError */.y({ code: "app_untried", message, hint });
}
/** Why a program that works by hand seems dumb to us. */
const BUFFERED = "Output that a program keeps back until its buffer is full looks like this: flush after each reply line " +
    "(Python: print(..., flush=True)). A reply is one line of JSON with the request's id.";

;// CONCATENATED MODULE: ./build/io/apps/http-server.js



/** Between two looks whether the server is ready. */
const POLL_MS = 50;
/** A server may load models and warm up before it is ready, so it has more time than one request. */
const READY_AT_LEAST_MS = 60_000;
/** Starts the server of one side and waits until it is ready. Throws a UserError where it ends or never is. */
async function startServer({ spec, ready, side, timeoutMs, signal, }) {
    const process = startProcess(spec, (chunk) => process.log.add(chunk));
    const server = { process, ended: null };
    void process.ended.then(({ how }) => {
        server.ended = how;
    });
    try {
        await process.started;
        await untilReady({ server, ready, spec, side, withinMs: Math.max(READY_AT_LEAST_MS, timeoutMs), signal });
        return server;
    }
    catch (error) {
        await process.kill();
        throw error;
    }
}
async function untilReady(waiting) {
    const { server, ready, withinMs, signal } = waiting;
    const deadline = performance.now() + withinMs;
    while (performance.now() < deadline) {
        signal.throwIfAborted();
        if (server.ended !== null)
            throw notReady(waiting, `${server.ended} before it was ready`);
        if (await ("url" in ready ? answersWell(ready.url) : takesConnections(ready.port)))
            return;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw notReady(waiting, `was not ready within ${seconds(withinMs)}`);
}
function notReady({ server, ready, spec, side }, what) {
    const where = "url" in ready ? ready.url : `port ${ready.port}`;
    const hint = `It is ready when ${where} ${"url" in ready ? "answers with a status of 2xx" : "takes connections"}.`;
    return untried({ side, what: `"${spec.argv.join(" ")}" ${what}`, hint, log: server.process.log.text() });
}
async function answersWell(url) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(1_000) });
        await response.body?.cancel();
        return response.ok;
    }
    catch {
        return false;
    }
}
function takesConnections(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(port, "127.0.0.1");
        socket.once("connect", () => {
            socket.destroy();
            resolve(true);
        });
        socket.once("error", () => resolve(false));
    });
}

;// CONCATENATED MODULE: ./build/io/apps/line-splitter.js
/** A reply longer than this is cut out (formats.md: a line has at most 8 MiB). */
const MAX_LINE_BYTES = 8 << 20;
const NEWLINE = 10;
/** Gives each line to `onLine`; one that is too long is skipped, not gathered, and counted by `onOverlong`. */
function lineSplitter(onLine, onOverlong) {
    let parts = [];
    let length = 0;
    let skipping = false;
    function finish() {
        if (!skipping && length > 0)
            onLine(Buffer.concat(parts).toString());
        parts = [];
        length = 0;
        skipping = false;
    }
    function gather(part) {
        if (skipping || part.length === 0)
            return;
        parts.push(part);
        length += part.length;
        if (length <= MAX_LINE_BYTES)
            return;
        onOverlong();
        parts = [];
        length = 0;
        skipping = true;
    }
    return {
        push(chunk) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
                gather(chunk.subarray(start, end));
                finish();
                start = end + 1;
            }
            gather(chunk.subarray(start));
        },
        end: finish,
    };
}

;// CONCATENATED MODULE: ./build/io/apps/http-app.js










/** Between a lost connection and the news that the server has ended. */
const DEATH_SHOWS_MS = 100;
/** Characters of an answer that an error quotes. */
const QUOTED = 300;
/** Starts the server where there is one to start. Throws a UserError where the base could not have one of its own. */
async function openHttpApp(options) {
    const { http, side } = options;
    if (!http.start && side === "base")
        throw noServerOfItsOwn();
    if (http.output !== undefined && !(0,path/* parsePath */.R)(http.output))
        throw noPath(http.output);
    const headers = { "content-type": "application/json", ...readHeaders(http.headers, options.secrets) };
    const port = http.start ? await freePort() : null;
    const server = port === null ? null : await startOn(options, port);
    const app = {
        options,
        url: withPort(http.url, port),
        headers,
        server,
        attempts: attempts(options.concurrency),
    };
    return {
        answer: (request, signal) => answer(app, request, signal),
        close: async () => server?.process.kill(),
        warnings: () => [],
    };
}
function startOn({ http, root, env, mask, side, timeoutMs, signal }, port) {
    const argv = (http.start ?? []).map((word) => withPort(word, port));
    const ready = http.ready ? { url: new URL(http.ready, withPort(http.url, port)).href } : { port };
    const spec = { argv, cwd: root, env: { ...env, PORT: String(port) }, mask };
    return startServer({ spec, ready, side, timeoutMs, signal });
}
async function answer(app, { inputs }, signal) {
    app.attempts.check();
    const startedAt = performance.now();
    const time = AbortSignal.timeout(app.options.timeoutMs);
    try {
        const response = await fetch(app.url, {
            method: "POST",
            headers: app.headers,
            body: JSON.stringify(inputs),
            signal: AbortSignal.any([signal, time]),
        });
        const text = await readBounded(response);
        app.attempts.answered();
        return readResponse(app, { response, text, took: performance.now() - startedAt });
    }
    catch (error) {
        signal.throwIfAborted();
        return silence(app, { error, timedOut: time.aborted, took: performance.now() - startedAt });
    }
}
function readResponse({ options }, { response, text, took }) {
    if (!response.ok)
        return silentReply("app_error", `HTTP ${response.status}: ${quote(options.mask(text))}`, took);
    const body = parse(text, options.mask);
    if (body === undefined)
        return silentReply("app_error", `the answer is not JSON: ${quote(options.mask(text))}`, took);
    const { output } = options.http;
    const outputs = output === undefined ? body : (0,path/* readPath */.G)(output, body);
    if (outputs !== undefined)
        return plainReply(outputs, took);
    return silentReply("no_output", `the answer has nothing at ${output}: ${quote(options.mask(text))}`, took);
}
async function silence({ options, attempts: counted, url, server }, { error, timedOut, took }) {
    const { side, timeoutMs } = options;
    const what = timedOut ? `no answer within ${seconds(timeoutMs)}` : await connectionFault(error, server);
    const log = server?.process.log.text() ?? "";
    const hint = "Each record's inputs are sent to app.http.url by POST as one JSON object.";
    counted.failed(() => untried({ side, what: `${url} never answered (${what})`, hint, log }));
    return silentReply(timedOut ? "app_timeout" : "app_error", withLog(what, timedOut ? "" : log), took);
}
/** A lost connection is often the first sign of a server that dies: how it ended says more. */
async function connectionFault(error, server) {
    const moment = new Promise((resolve) => setTimeout(resolve, DEATH_SHOWS_MS));
    await Promise.race([server?.process.ended, moment]);
    if (server?.ended)
        return `the server ${server.ended}`;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
}
/** Reads the body up to the size of a reply line. */
async function readBounded(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_LINE_BYTES)
            throw new Error("the answer is longer than 8 MiB");
    }
    return Buffer.concat(chunks).toString();
}
function parse(text, mask) {
    return json/* json */.Pq.safeParse((0,parse_masked/* parseMasked */.f)(text, mask)).data;
}
function quote(text) {
    return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
function withPort(text, port) {
    return port === null ? text : text.replaceAll("{port}", String(port));
}
/** Fills in `${NAME}`; all missing names are told at once. */
function readHeaders(headers, env) {
    const missing = new Set();
    const filled = Object.entries(headers).map(([name, text]) => {
        const value = text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_all, key) => {
            if (!env[key])
                missing.add(key);
            return env[key] ?? "";
        });
        return [name, value];
    });
    if (missing.size === 0)
        return Object.fromEntries(filled);
    throw new errors/* UserError */.y({
        code: "app_header",
        message: `app.http.headers: ${[...missing].join(", ")} is not set in the environment`,
        hint: "In a workflow, pass it under env: of the step that runs the gate.",
    });
}
function noPath(output) {
    return new errors/* UserError */.y({
        code: "app_http_output",
        message: `app.http.output: "${output}" is no path into the answer`,
        hint: "A path looks like answer, result.text or choices[0].text.",
    });
}
function noServerOfItsOwn() {
    return new errors/* UserError */.y({
        code: "app_http_base",
        message: "app.http without start: the base cannot be run again, for there is only the one server",
        hint: 'Give app.http.start (with "{port}"), or compare with recorded traces: baseline: { file: … } or { from: [cache] }.',
    });
}

;// CONCATENATED MODULE: ./build/io/apps/module-app.js



/**
 * What serves a module: a process of its own that speaks the app protocol. A worker thread would start sooner, but it
 * shares our working folder, and a prompt read by a relative path would come from the head on both sides.
 * What the module prints is log.
 */
const SERVE_MODULE = `
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
const [file, name] = process.argv.slice(1);
const say = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const answer = (await import(pathToFileURL(file).href))[name];
if (typeof answer !== "function") {
  console.error(file + " exports no function named " + name);
  process.exit(1);
}
const reply = async ({ id, inputs }) => {
  try {
    return JSON.stringify({ id, outputs: (await answer(inputs)) ?? null });
  } catch (error) {
    console.error(error);
    return JSON.stringify({ id, error: String(error?.message ?? error) });
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  reply(JSON.parse(line)).then((text) => say(text + "\\n"));
}
`;
/** The command that serves `path#export` of a folder; throws a UserError where there is no such file. */
function moduleCommand(reference, root) {
    const [path = "", name = ""] = reference.split("#");
    const file = (0,external_node_path_.join)(root, path);
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw new errors/* UserError */.y({
            code: "app_module",
            message: `app.module: there is no file ${path} in ${root}`,
            hint: "Name a file below app.root and the function it exports: app/answer.mjs#answer.",
        });
    }
    return [process.execPath, "--input-type=module", "-e", SERVE_MODULE, file, name];
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/io/apps/app-notes.js
/** Characters of a line that a message quotes. */
const app_notes_QUOTED = 200;
/** Counts a line of log and keeps the first. */
function noteLog(notes, line) {
    notes.log += 1;
    notes.example.log ??= line.slice(0, app_notes_QUOTED);
}
/** What an app without a single reply did say on stdout: often the answer, in another form. */
function insteadOfReply({ example, overlong }) {
    const tooLong = overlong > 0 ? "a line longer than 8 MiB, which is left out" : undefined;
    const said = tooLong ?? example.broken ?? (example.log && JSON.stringify(example.log));
    return said === undefined ? "" : `; on stdout stood instead of a reply: ${said}`;
}
/** Nothing odd yet. */
function newNotes() {
    return { log: 0, broken: 0, overlong: 0, stray: 0, dropped: 0, ends: 0, example: {} };
}
/** A sentence for each kind of oddity that there was. */
function describeNotes(notes, side) {
    const { log, broken, overlong, stray, dropped, ends, example } = notes;
    const all = [
        [log, `${lines(log)} on stdout not a reply and read as log; log belongs on stderr`],
        [broken, `${lines(broken)} on stdout not a readable reply (first: ${example.broken})`],
        [overlong, `${lines(overlong)} on stdout longer than 8 MiB and left out`],
        [stray, `${replies(stray)} under an id that was not waiting for one (first: ${example.stray})`],
        [dropped, `${replies(dropped)} with a part that was left out (first: ${example.dropped})`],
        [ends, `its process ended ${ends === 1 ? "once" : `${ends} times`} by itself and was started again`],
    ];
    return all.filter(([count]) => count > 0).map(([, text]) => `the app (${side}): ${text}`);
}
function lines(count) {
    return count === 1 ? "1 line was" : `${count} lines were`;
}
function replies(count) {
    return count === 1 ? "1 reply came" : `${count} replies came`;
}

;// CONCATENATED MODULE: ./build/io/apps/once-app.js







/** Opens an app with one process, one request and one reply a record. */
function openOnceApp(options) {
    const app = {
        options,
        notes: newNotes(),
        attempts: attempts(options.concurrency),
        processes: new Set(),
    };
    return {
        answer: (request, signal) => once_app_answer(app, request, signal),
        async close() {
            await Promise.all([...app.processes].map((process) => process.kill()));
        },
        warnings: () => describeNotes(app.notes, options.side),
    };
}
async function once_app_answer(app, request, signal) {
    app.attempts.check();
    const startedAt = performance.now();
    const { process, reply } = start(app, request);
    app.processes.add(process);
    const ended = await once_app_endOf(process, reply.arrived, { timeoutMs: app.options.timeoutMs, signal });
    const took = performance.now() - startedAt;
    await process.kill();
    app.processes.delete(process);
    signal.throwIfAborted();
    const { line } = reply;
    if (line) {
        app.attempts.answered();
        return { ...line.reply, duration_ms: line.durationMs ?? took };
    }
    return once_app_silence(app, process, { ended, took });
}
function start({ options, notes }, { id, inputs }) {
    let arrive = () => { };
    const reply = { line: null, arrived: new Promise((resolve) => (arrive = resolve)) };
    const take = (text) => {
        const line = readOutputLine(text, options.spec.mask);
        if (line.kind === "reply" && !reply.line) {
            reply.line = line;
            arrive();
        }
        else if (line.kind === "broken") {
            notes.broken += 1;
            notes.example.broken ??= line.detail;
        }
        else
            noteLog(notes, options.spec.mask(text));
    };
    const lines = lineSplitter(take, () => {
        notes.overlong += 1;
    });
    const process = startProcess(options.spec, (chunk) => lines.push(chunk));
    process.write(`${JSON.stringify({ id, inputs })}\n`);
    process.finish();
    void process.ended.then(() => lines.end());
    return { process, reply };
}
/** How the process ended; null where its time ran out, it replied, or the run was aborted. */
async function once_app_endOf(process, arrived, { timeoutMs, signal }) {
    await process.started;
    let stop = () => { };
    const stopped = new Promise((resolve) => {
        stop = () => resolve(null);
    });
    const timer = setTimeout(stop, timeoutMs);
    (0,external_node_events_.setMaxListeners)(0, signal); // every process under way listens to it
    signal.addEventListener("abort", stop, { once: true });
    try {
        return await Promise.race([process.ended.then(({ how }) => how), arrived.then(() => null), stopped]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
    }
}
function once_app_silence(app, process, { ended, took }) {
    const { side, spec, timeoutMs } = app.options;
    const log = process.log.text();
    const instead = insteadOfReply(app.notes);
    const command = `"${spec.argv.join(" ")}"`;
    if (ended === null) {
        const what = `no reply within ${seconds(timeoutMs)}`;
        app.attempts.failed(() => untried({ side, what: `${command} never answered (${what})${instead}`, hint: BUFFERED, log }));
        return silentReply("app_timeout", withLastLine(`${what}. ${BUFFERED}`, log), took);
    }
    const hint = `Try it by hand in ${spec.cwd}, with one line of JSON on stdin.`;
    app.attempts.failed(() => untried({ side, what: `${command} ${ended} and never answered${instead}`, hint, log }));
    return silentReply("app_error", withLastLine(`the app ${ended} without a reply`, log), took);
}

;// CONCATENATED MODULE: ./build/io/apps/setup.js


/** Runs `app.setup` in a checkout by a shell. Throws a UserError with the end of its output where it fails. */
async function runSetup({ setup, root, env, mask, side, signal, }) {
    // Both streams in one log: what a package manager says last is the reason, wherever it says it.
    const spec = { argv: ["sh", "-c", `exec 2>&1; ${setup}`], cwd: root, env, mask };
    const shell = startProcess(spec, (chunk) => shell.log.add(chunk));
    const stop = () => void shell.kill();
    signal.addEventListener("abort", stop, { once: true });
    try {
        await shell.started;
        shell.finish();
        const { well, how } = await shell.ended;
        signal.throwIfAborted();
        if (!well)
            throw setupFailed({ setup, side, how, log: shell.log.text() });
    }
    finally {
        signal.removeEventListener("abort", stop);
        await shell.kill();
    }
}
function setupFailed({ setup, side, how, log, }) {
    return new errors/* UserError */.y({
        code: "app_setup",
        message: `the app (${side}) could not be set up: "${setup}" ${how}${log && `, saying:\n${log}`}`,
        hint: "It runs in app.root of each checkout, the base's too.",
    });
}

;// CONCATENATED MODULE: ./build/io/apps/stream-timing.js
/**
 * How long the app took, in milliseconds. A process that works through its requests one by one has them waiting in its
 * pipe: there the clock starts with the reply before. One that has let a later request overtake works on all at once.
 */
function took(worker, flight) {
    const ahead = [...worker.flights.values()].some(({ order }) => order < flight.order);
    if (ahead)
        worker.overtakes = true;
    const from = worker.overtakes ? flight.sentAt : Math.max(flight.sentAt, worker.lastReplyAt);
    return performance.now() - from;
}
/**
 * Watches the time of a request. By the same reason one that waits in the pipe has its time from the reply before, and
 * where nothing comes any more it is the oldest one that the process hangs on.
 */
function watch(worker, flight, after) {
    flight.timer = setTimeout(() => {
        const overtaken = worker.newestAnswered > flight.order;
        if (overtaken) {
            expire(worker, flight, { stuck: false });
            return;
        }
        const left = Math.max(flight.sentAt, worker.lastReplyAt) + worker.timeoutMs - performance.now();
        const [oldest = flight] = worker.flights.values();
        if (left > 1)
            watch(worker, flight, left);
        else
            expire(worker, oldest, { stuck: true });
    }, after);
}
function expire(worker, flight, { stuck }) {
    const { id } = flight.job.request;
    clearTimeout(flight.timer ?? undefined);
    worker.flights.delete(id);
    worker.late.add(id);
    worker.events.timedOut(worker, flight.job, stuck);
}

;// CONCATENATED MODULE: ./build/io/apps/stream-worker.js





/** Starts a process for requests to be sent to. */
function startWorker({ spec, timeoutMs, notes, events, }) {
    const lines = lineSplitter((line) => takeLine(worker, line), () => {
        notes.overlong += 1;
    });
    const worker = {
        process: startProcess(spec, (chunk) => lines.push(chunk)),
        mask: spec.mask,
        flights: new Map(),
        events,
        notes,
        timeoutMs,
        served: 0,
        sent: 0,
        lastReplyAt: 0,
        newestAnswered: -1,
        overtakes: false,
        late: new Set(),
        dismissed: false,
    };
    worker.process.started.catch((error) => events.unstartable(error));
    void worker.process.ended.then(({ how }) => {
        lines.end();
        if (!worker.dismissed)
            events.ended(worker, dismiss(worker), how);
    });
    return worker;
}
/** Sends a request; the reply comes by the events. */
function send(worker, job) {
    const { id, inputs } = job.request;
    const flight = { job, order: worker.sent, sentAt: performance.now(), timer: null };
    worker.sent += 1;
    worker.flights.set(id, flight);
    worker.late.delete(id);
    watch(worker, flight, worker.timeoutMs);
    worker.process.write(`${JSON.stringify({ id, inputs })}\n`);
}
/** Takes back what it has not answered; what it says from now on is not heard. */
function dismiss(worker) {
    worker.dismissed = true;
    const jobs = [...worker.flights.values()].map(({ job, timer }) => {
        clearTimeout(timer ?? undefined);
        return job;
    });
    worker.flights.clear();
    return jobs.filter((job) => !job.settled);
}
/** Takes back the requests of a signal, whose callers no longer wait. */
function forget(worker, signal) {
    const flights = [...worker.flights.values()].filter(({ job }) => job.signal === signal);
    for (const { job, timer } of flights) {
        clearTimeout(timer ?? undefined);
        worker.flights.delete(job.request.id);
        worker.late.add(job.request.id);
    }
    return flights.map(({ job }) => job);
}
function takeLine(worker, text) {
    if (worker.dismissed)
        return;
    const line = readOutputLine(text, worker.mask);
    if (line.kind === "log") {
        noteLog(worker.notes, worker.mask(text));
    }
    else if (line.kind === "broken") {
        worker.notes.broken += 1;
        worker.notes.example.broken ??= line.detail;
    }
    else {
        takeReply(worker, line);
    }
}
function takeReply(worker, line) {
    if (line.dropped.length > 0)
        worker.notes.dropped += 1;
    worker.notes.example.dropped ??= line.dropped[0];
    const flight = flightOf(worker, line.id);
    if (!flight) {
        stray(worker, line);
        return;
    }
    const measured = took(worker, flight);
    land(worker, flight, { ...line.reply, duration_ms: line.durationMs ?? measured });
}
/** A reply without an id belongs to the only request there is. */
function flightOf(worker, id) {
    if (id !== null)
        return worker.flights.get(id);
    const [only, ...others] = worker.flights.values();
    return others.length === 0 ? only : undefined;
}
function land(worker, flight, reply) {
    clearTimeout(flight.timer ?? undefined);
    worker.flights.delete(flight.job.request.id);
    worker.served += 1;
    worker.lastReplyAt = performance.now();
    worker.newestAnswered = Math.max(worker.newestAnswered, flight.order);
    worker.events.replied(flight.job, reply);
}
/** Nobody waits for it: a late reply, a wrong id, or an object that only looks like a reply. */
function stray(worker, { id, reply }) {
    if (id !== null && worker.late.delete(id))
        return;
    if (reply.outcome.status === "silent" && reply.outcome.reason === "no_output") {
        noteLog(worker.notes, `{"id": ${JSON.stringify(id)}, …}`);
        return;
    }
    worker.notes.stray += 1;
    worker.notes.example.stray ??= id ?? "none";
    worker.events.strayed(worker, id ?? "none");
}

;// CONCATENATED MODULE: ./build/io/apps/stream-pool.js


/** A pool without a process. */
function newPool(options) {
    return {
        options,
        notes: newNotes(),
        queue: [],
        workers: new Set(),
        leaving: new Set(),
        served: 0,
        barren: 0,
        dumb: 0,
        fault: null,
        dead: null,
        closed: false,
        signals: new WeakSet(),
    };
}
/** Nothing more can be tried: everybody who waits is told why. */
function giveUp(pool, fault) {
    pool.fault ??= fault;
    for (const worker of pool.workers) {
        for (const job of dismiss(worker))
            job.fail(pool.fault);
        sendAway(pool, worker);
    }
    for (const job of pool.queue.splice(0))
        if (!job.settled)
            job.fail(pool.fault);
}
/** Ends a process with all that it started; it takes no requests any more. */
function sendAway(pool, worker) {
    pool.workers.delete(worker);
    const leaving = worker.process.kill().finally(() => pool.leaving.delete(leaving));
    pool.leaving.add(leaving);
}

;// CONCATENATED MODULE: ./build/io/apps/stream-faults.js





/** Processes that end before anything was answered, until the app counts as one that cannot be tried. */
const UNTRIED_AFTER_ENDS = 3;
/** The same for processes that say nothing; each costs a whole time-out. */
const UNTRIED_AFTER_SILENCES = 2;
/** Processes in a row that end without a reply, until a broken app is not started again for every record left. */
const DEAD_AFTER_ENDS = 25;
/** Wrong ids and nothing else: no reply will ever find its request. */
function onStray(pool, worker, id) {
    if (pool.served > 0 || worker.flights.size === 0 || pool.notes.stray < worker.flights.size)
        return;
    const what = `it answered under the id ${JSON.stringify(id)}, which it was not asked`;
    const hint = 'A reply carries the id of its request: {"id": "r-17", "outputs": …}.';
    giveUp(pool, untried({ side: pool.options.side, what, hint, log: worker.process.log.text() }));
}
/** The record is silent; a process that has said nothing at all hangs, and those behind get a fresh one. */
function onTimeout(pool, worker, job, stuck) {
    const { timeoutMs } = pool.options;
    const what = `no reply within ${seconds(timeoutMs)}`;
    if (stuck && pool.served === 0)
        pool.dumb += 1;
    if (pool.dumb >= UNTRIED_AFTER_SILENCES && pool.served === 0) {
        pool.queue.unshift(job);
        giveUp(pool, neverAnswered(pool, worker, what));
        return;
    }
    const cause = worker.served === 0 ? `${what}. ${BUFFERED}` : what;
    job.settle(silentReply("app_timeout", withLastLine(cause, worker.process.log.text()), timeoutMs));
    if (!stuck)
        return;
    pool.queue.unshift(...dismiss(worker));
    sendAway(pool, worker);
}
/** One that died with several requests in hand is asked again one by one, so that only the culprit is charged. */
function onEnd(pool, worker, jobs, how) {
    sendAway(pool, worker);
    if (pool.closed)
        return;
    pool.notes.ends += 1;
    if (jobs.length === 0)
        return;
    pool.barren += 1;
    if (pool.served === 0 && pool.barren >= UNTRIED_AFTER_ENDS) {
        pool.queue.unshift(...jobs);
        giveUp(pool, onlyEnded(pool, worker, how));
        return;
    }
    if (pool.barren >= DEAD_AFTER_ENDS)
        pool.dead = `the app ${how}, ${pool.barren} times in a row`;
    askAgain(pool, worker, jobs, how);
}
function askAgain(pool, worker, jobs, how) {
    const [only] = jobs;
    if (only && jobs.length === 1 && pool.served > 0) {
        only.settle(silentReply("app_error", withLastLine(`the app ${how}`, worker.process.log.text()), 0));
        return;
    }
    for (const job of jobs)
        job.alone = true;
    // Before anything was answered, whoever went down alone goes last: it may be the others that can be answered.
    if (jobs.length === 1)
        pool.queue.push(...jobs);
    else
        pool.queue.unshift(...jobs);
}
function onlyEnded({ options, notes }, { process }, how) {
    const { spec, side } = options;
    const what = `"${spec.called ?? spec.argv.join(" ")}" ${how} before it answered anything${insteadOfReply(notes)}`;
    const hint = `It was started ${UNTRIED_AFTER_ENDS} times in ${spec.cwd}; try it there by hand with one line of JSON on stdin.`;
    return untried({ side, what, hint, log: process.log.text() });
}
function neverAnswered({ options, notes }, { process }, what) {
    const hint = `${BUFFERED} If the app really needs longer, raise app.timeout.`;
    const fact = `it never answered (${what})${insteadOfReply(notes)}`;
    return untried({ side: options.side, what: fact, hint, log: process.log.text() });
}

;// CONCATENATED MODULE: ./build/io/apps/stream-app.js





/** Time to finish by itself after the end of stdin. */
const FINISH_MS = 1_500;
/** Opens an app that speaks the JSONL protocol; processes are started when there is work for them. */
function openStreamApp(options) {
    const pool = newPool(options);
    return {
        answer: (request, signal) => stream_app_answer(pool, request, signal),
        close: () => stream_app_close(pool),
        warnings: () => describeNotes(pool.notes, options.side),
    };
}
function stream_app_answer(pool, request, signal) {
    if (pool.fault)
        return Promise.reject(pool.fault);
    if (signal.aborted)
        return Promise.reject(signal.reason);
    heed(pool, signal);
    return new Promise((resolve, reject) => {
        const job = {
            request,
            signal,
            alone: false,
            settled: false,
            settle(reply) {
                job.settled = true;
                resolve(reply);
            },
            fail(error) {
                job.settled = true;
                reject(error);
            },
        };
        pool.queue.push(job);
        dispatch(pool);
    });
}
/** Lets go of all requests of a signal once it is aborted. */
function heed(pool, signal) {
    if (pool.signals.has(signal))
        return;
    pool.signals.add(signal);
    const leave = () => {
        for (const job of [...pool.queue, ...[...pool.workers].flatMap((worker) => forget(worker, signal))]) {
            if (job.signal === signal && !job.settled)
                job.fail(signal.reason);
        }
        dispatch(pool);
    };
    signal.addEventListener("abort", leave, { once: true });
}
/** Hands out what waits. A job that must go alone holds up those behind it until a process is idle. */
function dispatch(pool) {
    for (let job = pool.queue[0]; job && !pool.closed; job = pool.queue[0]) {
        const worker = job.settled || pool.dead !== null ? null : workerFor(pool, job);
        if (worker)
            send(worker, job);
        else if (pool.dead !== null)
            job.settle(silentReply("app_error", pool.dead, 0));
        else if (!job.settled)
            return;
        pool.queue.shift();
    }
}
function workerFor(pool, job) {
    const { workers, concurrency } = pool.options;
    const open = [...pool.workers].filter((worker) => !isExclusive(worker) && !worker.flights.has(job.request.id));
    const [least] = open.sort((a, b) => a.flights.size - b.flights.size);
    if (least?.flights.size === 0)
        return least;
    if (pool.workers.size < workers)
        return addWorker(pool);
    return !job.alone && least && least.flights.size < Math.ceil(concurrency / workers) ? least : null;
}
function isExclusive({ flights }) {
    return [...flights.values()].some(({ job }) => job.alone);
}
function addWorker(pool) {
    const { spec, timeoutMs } = pool.options;
    const worker = startWorker({ spec, timeoutMs, notes: pool.notes, events: eventsOf(pool) });
    pool.workers.add(worker);
    return worker;
}
function eventsOf(pool) {
    return {
        replied(job, reply) {
            pool.served += 1;
            pool.barren = 0;
            job.settle(reply);
            dispatch(pool);
        },
        timedOut(worker, job, stuck) {
            onTimeout(pool, worker, job, stuck);
            dispatch(pool);
        },
        ended(worker, jobs, how) {
            onEnd(pool, worker, jobs, how);
            dispatch(pool);
        },
        strayed: (worker, id) => onStray(pool, worker, id),
        unstartable: (error) => giveUp(pool, error),
    };
}
async function stream_app_close(pool) {
    pool.closed = true;
    await Promise.all([...pool.workers].map(finish));
    await Promise.all(pool.leaving);
}
/** End of stdin means finish; who does not is ended, and so are its children. Nobody waits for work that was let go. */
async function finish(worker) {
    const busy = worker.flights.size + worker.late.size > 0;
    dismiss(worker);
    worker.process.finish();
    if (!busy)
        await patiently(worker);
    await worker.process.kill();
}
async function patiently(worker) {
    let timer;
    const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, FINISH_MS);
    });
    await Promise.race([worker.process.ended, patience]);
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./build/io/apps/open-app.js







/**
 * Makes the app of one side ready to answer: runs its setup in its checkout and opens it in the way the configuration
 * says. `root` is the absolute folder where it runs. Throws a UserError where that cannot be.
 */
async function openApp({ spec, root, side, env, signal, }) {
    const { command, http, module, setup, concurrency, workers, timeout: timeoutMs } = spec;
    const own = appEnvironment({ env, root, side });
    const mask = (0,masking/* createMask */.P)(env);
    if (setup)
        await runSetup({ setup, root, env: own, mask, side, signal });
    const process = (argv, called) => ({ argv, called, cwd: root, env: own, mask });
    const stream = (argv, called) => openStreamApp({ spec: process(argv, called), side, workers, concurrency, timeoutMs });
    if (http)
        return openHttpApp({ http, root, side, env: own, secrets: env, mask, concurrency, timeoutMs, signal });
    if (module)
        return stream(moduleCommand(module, root), `module ${module}`);
    if (Array.isArray(command))
        return stream(command);
    if (!command)
        throw new Error("recorded traces are read, not run");
    if (!command.per_record)
        return stream(command.run);
    return openOnceApp({ spec: process(command.run), side, concurrency, timeoutMs });
}


/***/ })

};
