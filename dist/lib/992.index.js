export const id = 992;
export const ids = [992,8250];
export const modules = {

/***/ 91092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ traceToJson)
/* harmony export */ });
/* harmony import */ var _read_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38851);

/** A trace in the short form, as `traces/` keeps it; `readTrace` gives the same trace back (its sample excepted). */
function traceToJson(trace) {
    const { outcome } = trace;
    const metadata = outcome.status === "silent" && outcome.reason === "app_timeout"
        ? { ...trace.metadata, [_read_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .SILENCE_KEY */ .QP]: outcome.reason }
        : trace.metadata;
    return written({
        trace_id: trace.trace_id,
        record_id: trace.record_id,
        inputs: trace.inputs,
        outputs: outcome.status === "answered" ? outcome.outputs : undefined,
        error: outcome.status === "silent" && outcome.reason !== "no_output" ? outcome.detail : undefined,
        duration_ms: trace.duration_ms,
        request_time: trace.at_ms === null ? null : new Date(trace.at_ms).toISOString(),
        usage: trace.usage,
        session: trace.session,
        tags: trace.tags,
        spans: trace.spans,
        assessments: trace.assessments,
        trace_metadata: metadata,
    });
}
const ALWAYS_WRITTEN = ["inputs", "outputs"];
/** Without what is not there: null, undefined, empty lists and objects, but for the answer itself. */
function written(members) {
    const said = Object.entries(members).filter(([key, value]) => (value !== undefined && ALWAYS_WRITTEN.includes(key)) || !isEmpty(value));
    // Every member came from a trace, whose parts are JSON but for undefined members, which the round trip drops.
    return JSON.parse(JSON.stringify(Object.fromEntries(said)));
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === "object" && Object.keys(value).length === 0;
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

/***/ 40887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ labelPath),
/* harmony export */   i: () => (/* binding */ labelledTracePath)
/* harmony export */ });
/** Where the labels of a question by a labeler stand, from the configuration's folder. */
function labelPath({ schema, labeler }) {
    return `labels/${schema}/${labeler}.jsonl`;
}
/** Where a labelled trace stands, from the configuration's folder. */
function labelledTracePath(traceId) {
    return `traces/labelled/${traceId.slice(3, 5)}/${traceId}.json`;
}


/***/ }),

/***/ 83921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/write-trace.js
var write_trace = __webpack_require__(91092);
// EXTERNAL MODULE: ./build/report/draw-file.js
var draw_file = __webpack_require__(5212);
;// CONCATENATED MODULE: ./build/commands/demo-answers.js





/** A line of the answers that the example brings along: what its invented labelers say about outputs of a change. */
const answer = schemas/* object */.Ikc({
    trace_id: schemas/* string */.YjP(),
    labeler: schemas/* string */.YjP(),
    value: json/* json */.Pq,
    reason: schemas/* string */.YjP().optional(),
});
/** When the invented labelers answered. */
const ANSWERED_AT = "2026-11-20T09:00:00.000Z";
/** The files of a label pull request that answers a draw: labels appended, their traces, the draw itself. */
function answerFiles({ draw, schema, answers, traces, folder, existing }) {
    const drawn = new Set(draw.draw.pairs.flatMap(({ base, head }) => [base, head]));
    const given = answers
        .split("\n")
        .filter(Boolean)
        .map((line) => answer.parse(JSON.parse(line)));
    const files = { [`${folder}/draws/${draw.id}.jsonl`]: (0,draw_file/* drawLines */.w)(draw.draw) };
    for (const line of given.filter(({ trace_id }) => drawn.has(trace_id))) {
        const trace = traces.get(line.trace_id);
        if (!trace)
            continue;
        const path = `${folder}/labels/${schema.name}/${line.labeler}.jsonl`;
        files[path] =
            `${files[path] ?? existing(path) ?? ""}${JSON.stringify(labelLine({ line, schema, draw: draw.id }))}\n`;
        files[tracePath(folder, line.trace_id)] = `${JSON.stringify((0,write_trace/* traceToJson */.j)(trace), null, 2)}\n`;
    }
    return files;
}
function labelLine({ line, schema, draw, }) {
    const { trace_id, labeler, value, reason } = line;
    return {
        assessment_id: `a-${(0,hash/* hashJson */.jM)({ draw, trace_id, labeler }).slice(0, 32)}`,
        assessment_name: schema.name,
        trace_id,
        source: { source_type: "HUMAN", source_id: labeler },
        create_time: ANSWERED_AT,
        feedback: { value },
        ...(reason ? { rationale: reason } : {}),
        metadata: { schema_version: String(schema.version), sampling: "draw", draw, blind: "true" },
    };
}
function tracePath(folder, id) {
    return `${folder}/traces/labelled/${id.slice(3, 5)}/${id}.json`;
}

// EXTERNAL MODULE: ./build/commands/gate.js + 8 modules
var gate = __webpack_require__(39425);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/formats/door.js
var door = __webpack_require__(2323);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/io/demo-repository.js




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Who commits in the demo, whatever this machine's git is set to. */
const IDENTITY = [
    "-c",
    "user.name=Demo",
    "-c",
    "user.email=demo@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.hooksPath=/dev/null",
];
/** Copies the example out of the program's own folder into `dir` and commits it as the base. */
async function makeDemoRepository({ source, dir, }) {
    const git = (...args) => run("git", [...IDENTITY, ...args], { cwd: dir });
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, "example"), { recursive: true });
    await (0,promises_.cp)((0,external_node_path_.join)(source, "eval"), (0,external_node_path_.join)(dir, "eval"), { recursive: true });
    await copyModules((0,external_node_path_.join)(source, "example"), (0,external_node_path_.join)(dir, "example"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, ".gitignore"), ".assize/\n");
    await git("init", "-q", "-b", "main");
    await git("add", ".");
    await git("commit", "-qm", "The example as it stands");
    const changes = (0,external_node_path_.join)(source, "example", "changes");
    return {
        dir,
        change: async (name) => {
            await git("checkout", "-q", "-b", name, "main");
            await copyModules((0,external_node_path_.join)(changes, name), (0,external_node_path_.join)(dir, "example"));
            const message = await (0,promises_.readFile)((0,external_node_path_.join)(changes, name, "message.txt"), "utf8");
            await git("commit", "-qam", message);
            return message.split("\n")[0] ?? name;
        },
        example: async (path) => (0,promises_.readFile)((0,external_node_path_.join)(source, "example", path), "utf8").catch(() => null),
        commit: async (files, message) => {
            for (const [path, text] of Object.entries(files))
                await writeInto((0,external_node_path_.join)(dir, path), text);
            await git("add", ".");
            await git("commit", "-qm", message);
        },
    };
}
async function copyModules(from, to) {
    for (const name of await (0,promises_.readdir)(from)) {
        if (name.endsWith(".mjs"))
            await (0,promises_.cp)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
}
async function writeInto(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text);
}

// EXTERNAL MODULE: ./build/labels/label-file.js
var label_file = __webpack_require__(40887);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/result.js
var report_result = __webpack_require__(99934);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/shell/align-cli.js + 2 modules
var align_cli = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/commands/align.js + 25 modules
var align = __webpack_require__(55563);
// EXTERNAL MODULE: ./build/commands/alignment/align-text.js
var align_text = __webpack_require__(67850);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
;// CONCATENATED MODULE: ./build/shell/demo-align.js




/** What every part of the demo is called with: the example's own models, its own store. */
const SETTING = {
    configPath: gate_request/* DEFAULT_CONFIG */.PV,
    offline: false,
    concurrency: null,
    maxUsd: null,
    store: gate_request/* DEFAULT_STORE */.Oc,
};
/** Between two parts. */
const RULE = "─".repeat(78);
/** The demo's last part: a judge learns from what people said, and the pull request that would propose it is shown. */
async function alignOnLabels(judge, started) {
    const request = {
        ...SETTING,
        name: judge,
        optimizer: null,
        as: null,
        forget: null,
        derived: false,
        force: false,
        pr: true,
        dryRun: true,
        scheduled: false,
    };
    const [report] = await (0,align/* align */.M)(request, { ...(0,align_cli.alignPorts)(started), say: () => undefined });
    if (report)
        started.console.out(told(report));
}
function told(report) {
    const { judge, proposal } = report;
    const heading = `The judge "${judge.file.name}" learns from people's labels (assize align ${judge.file.name} --pr)`;
    const pull = proposal
        ? `The pull request that it would open:\n\n${proposal.branch}: ${proposal.title}\n\n${proposal.body}\n`
        : "No pull request: one is proposed where the judge is shown to be better, and that alone.\n";
    return `\n${RULE}\n${heading}\n${(0,align_text/* alignText */.vt)(report)}\n${pull}`;
}

// EXTERNAL MODULE: ./build/shell/write-whole.js
var write_whole = __webpack_require__(76928);
;// CONCATENATED MODULE: ./build/shell/demo-cli.js

















/** The example's changes in the order they are tried: one passes, one fails, one is too close for a judge alone. */
const CHANGES = ["allocation-by-lot", "one-ending", "plainer-reasons"];
/** The change that people settle, and the question they answer. */
const SETTLED = { change: "plainer-reasons", schema: "explanation_helpful" };
/** The judge that learns in the end: it has the most to gain from the labels that the example brings. */
const ALIGNED = "role-correct";
const QUIET = { say: () => undefined, onProgress: undefined };
/** `assize demo`: the main job on the worked example, offline, in a repository of its own. */
async function runDemo(words, started) {
    const dir = await demoFolder(words.text("keep"), started.cwd);
    const repository = await makeDemoRepository({ source: programFolder(), dir });
    const { out } = started.console;
    out(`The worked example in ${dir}: a classifier of sentences, 370 records, two judges, labels of two people.\nThe judges ask a stand-in model on this machine: no key, no network.\n`);
    for (const change of CHANGES) {
        const title = await repository.change(change);
        const tried = await tryChange(dir, started);
        out(await demo_cli_told({ heading: `A pull request: ${title}`, change, tried, dir }));
        if (change === SETTLED.change)
            await settleByPeople({ tried, repository, started });
    }
    await alignOnLabels(ALIGNED, { ...started, cwd: dir });
    out(`\nTry it yourself: cd ${dir}, edit example/cues.mjs, then\n  node ${(0,external_node_path_.join)(programFolder(), "dist/cli/index.js")} gate --base main\n`);
    return 0;
}
/** The program's own folder: source and bundle both lie two folders below it. */
function programFolder() {
    return (0,external_node_path_.resolve)(import.meta.dirname, "../..");
}
async function demoFolder(keep, cwd) {
    if (!keep)
        return (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assize-demo-"));
    const dir = (0,external_node_path_.resolve)(cwd, keep);
    await (0,promises_.mkdir)(dir, { recursive: true });
    return dir;
}
function tryChange(dir, started) {
    return (0,gate/* gate */.G)(requestAgainstMain, { ...(0,compose/* composePorts */.V)({ ...started, cwd: dir }), ...QUIET });
}
const requestAgainstMain = {
    ...SETTING,
    occasion: occasion/* LOCAL */.G,
    baseline: { kind: "ref", ref: "main" },
    traces: null,
    records: null,
    measure: true,
    only: null,
    profile: false,
    writes: [],
};
async function demo_cli_told(from) {
    const { heading, change, tried, dir } = from;
    const result = (0,external_node_path_.join)(dir, ".assize", `${change}.json`);
    await (0,write_whole/* writeWhole */.f)(result, `${JSON.stringify((0,report_result/* resultJson */.y)(tried.trial), null, 2)}\n`);
    const lines = [
        RULE,
        heading,
        `Decision: ${tried.trial.decision.decision} (exit code ${tried.trial.exit_code})`,
        (0,sentence/* sentence */.e)(tried.trial),
    ];
    return `\n${lines.join("\n")}\n\nThe comment:\n\n${(0,markdown/* renderMarkdown */.G)(tried.trial)}\n\nThe result: ${result}\n`;
}
/** The example brings answers of its two invented people: with them on the drawn pairs, people decide. */
async function settleByPeople(from) {
    const { tried, repository, started } = from;
    const [draw] = tried.trial.decision.draws;
    const answers = await repository.example(`changes/${SETTLED.change}/answers.jsonl`);
    if (!draw || !answers)
        return;
    const suite = await (0,opened/* loadWorkspace */.CJ)(SETTING, (0,align_cli.alignPorts)({ ...started, cwd: repository.dir }));
    const files = answerFiles({
        draw,
        schema: { name: SETTLED.schema, version: 1 },
        answers,
        traces: tried.trial.traces,
        folder: suite.folder,
        existing: await presentLabels(repository, { suite }),
    });
    await repository.commit(files, "Answer the drawn pairs");
    const again = await tryChange(repository.dir, started);
    const heading = "The same pull request after two people answered the drawn pairs";
    started.console.out(await demo_cli_told({ heading, change: `${SETTLED.change}-answered`, tried: again, dir: repository.dir }));
}
/** The label files of the repository's labelers as they are, by path. */
async function presentLabels({ dir }, { suite }) {
    const paths = Object.keys(suite.config.labelers).map((labeler) => (0,door/* inFolder */._)(suite, (0,label_file/* labelPath */.K)({ schema: SETTLED.schema, labeler })));
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(dir, path), "utf8").catch(() => undefined)));
    const present = new Map(paths.map((path, index) => [path, texts[index]]));
    return (path) => present.get(path);
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
