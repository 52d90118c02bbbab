export const id = 4487;
export const ids = [4487,8250];
export const modules = {

/***/ 86005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeJson),
/* harmony export */   x: () => (/* binding */ cardJson)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);

/** `judge --json`, version 1; numbers in [0, 1]. */
function judgeJson({ judges, comparisons, tried }) {
    return {
        version: 1,
        judges: judges.map(({ card, disagreements, labelers }) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({ ...cardJson(card), labelers, disagreements })),
        comparison: comparisons.map(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA),
        tried: tried.map(_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA),
    };
}
/** A judge's trust card with its numbers beside its name; without enough labels the numbers are absent. */
function cardJson({ numbers, ...rest }) {
    const { confusion = null, ...measured } = numbers ?? {};
    return (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({ ...rest, ...measured, confusion }); // asJson of an object is one
}


/***/ }),

/***/ 11790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ measureJudge)
});

// EXTERNAL MODULE: ./build/formats/metrics.js
var metrics = __webpack_require__(49722);
// EXTERNAL MODULE: ./build/gate/trust-card.js + 1 modules
var trust_card = __webpack_require__(8019);
// EXTERNAL MODULE: ./build/labels/human-ceiling.js
var human_ceiling = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/labels/resolve.js
var resolve = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/commands/trial/judge-labels.js
var judge_labels = __webpack_require__(72927);
// EXTERNAL MODULE: ./build/commands/trial/parts-read.js
var parts_read = __webpack_require__(65603);
// EXTERNAL MODULE: ./build/commands/trial/people.js
var people = __webpack_require__(34505);
// EXTERNAL MODULE: ./build/commands/trial/session-strata.js
var session_strata = __webpack_require__(72404);
// EXTERNAL MODULE: ./build/formats/span-path.js
var span_path = __webpack_require__(15043);
;// CONCATENATED MODULE: ./build/commands/alignment/disagreements.js

/** Where a judge and people differ: on whole outputs, and, where people spoke of the parts that it reads, on those. */
function disagreements({ labelled }, spoken, scorer) {
    return labelled.flatMap((line) => spoken.resolved.has(line.trace_id) ? onOutput(line, spoken, scorer) : onParts(line, spoken, scorer));
}
function onOutput({ trace_id, human, verdict, seen }, { resolved }, { kind }) {
    const word = resolved.get(trace_id);
    if (word?.status !== "labelled")
        return [];
    const scored = verdict.status === "scored" ? verdict : null;
    const same = kind === "mean" ? scored?.number === human.number : scored?.pass === human.pass;
    if (scored && same)
        return [];
    return [
        {
            trace_id,
            label: word.value,
            verdict: scored?.value ?? null,
            rationale: verdict.status === "scored" ? verdict.rationale : `${verdict.reason}: ${verdict.detail}`,
            label_rationale: word.rationales[0] ?? "",
            seen,
        },
    ];
}
function onParts({ trace_id, verdict, seen }, { resolved }, scorer) {
    const verdicts = verdict.status === "scored" ? (verdict.spans ?? []) : [];
    return verdicts.flatMap((one) => {
        const unit = (0,span_path/* unitId */.KF)(trace_id, one.span);
        const word = resolved.get(unit);
        if (word?.status !== "labelled" || isShared(one, scorer.outcomeOf(word.value), scorer))
            return [];
        const { value, rationale } = one;
        const label_rationale = word.rationales[0] ?? "";
        return [{ trace_id: unit, label: word.value, verdict: value, rationale, label_rationale, seen }];
    });
}
function isShared({ value, pass }, human, { kind }) {
    return kind === "mean" ? Number(value) === human?.number : pass === human?.pass;
}

// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 2 modules
var labelled = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
;// CONCATENATED MODULE: ./build/commands/alignment/measure-judge.js











/** Asks a judge about every labelled output, what the store knows free of charge, and sets it beside people's word. */
async function measureJudge(measure, judge) {
    const { suite, setting, ports, stores } = measure;
    const scorer = (0,opened/* scorerFor */.oR)(judge, measure, ports);
    const { schema, labels, health } = (0,labelled/* labelledFor */.dy)(suite, judge, {
        scorer,
        policy: "majority",
        derived: false,
    });
    const labelers = Object.keys(suite.config.labelers);
    const question = { labels, schema, labelers, parts: (0,parts_read/* partsReadBy */.C)(judge, suite.traces) };
    const spoken = (0,people/* speak */.Lr)({ ...question, label: (0,labelled/* labelName */._H)(judge), schemas: suite.schemas });
    const evidence = await (0,judge_labels/* judgeEvidence */.Z)({
        judge,
        scorer,
        people: (0,people/* wordsFor */.tu)(judge, {
            ...question,
            label: (0,labelled/* labelName */._H)(judge),
            schemas: suite.schemas,
            scorer,
            traces: suite.traces,
        }),
        labels,
        traces: suite.traces,
        records: new Map(suite.records.map((record) => [record.id, record])),
        draws: [...suite.draws.values()].filter(({ head }) => (0,metrics/* scorerOf */.Kw)(suite.config, head.metric) === scorer.name),
        strata: (0,session_strata/* sessionStrata */.G)([...suite.sessions.values()]),
        leftOut: (0,resolve/* leftOut */.i)(question),
        ceiling: (0,human_ceiling/* humanCeiling */.F)(question),
        verdicts: stores.verdicts,
        concurrency: setting.concurrency ?? suite.config.models.concurrency,
        signal: ports.signal,
    });
    const { confidence } = suite.config.gate;
    const card = (0,trust_card/* trustCard */.b)(evidence, { confidence });
    const report = { card, disagreements: disagreements(evidence, spoken, scorer), labelers: health.labelers };
    return { evidence, report };
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

/***/ 32725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trustText),
/* harmony export */   e: () => (/* binding */ trustCards)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);

const SHARE = { kind: "pass_rate", unit: null };
/** Characters of a judge's fingerprint that are shown. */
const SHORT_FINGERPRINT = 6;
/** How far a judge can be trusted, in plain sentences; `details` has the statisticians' numbers for a fold. */
function trustText(card) {
    return {
        line: `${title(card)} ${agreement(card)}. ${answer(card)}`,
        details: [...statistics(card), ...weighed(card), ...leftOut(card)],
    };
}
/** The card of every judge of the run, changed ones included, each once. */
function trustCards({ judges, judge_changes, }) {
    const cards = [...judges, ...judge_changes.map(({ after }) => after)];
    return [...new Map(cards.map((card) => [`${card.name} ${card.fingerprint}`, card])).values()];
}
function title({ name, fingerprint }) {
    return `Judge ${name} (${fingerprint.slice(0, SHORT_FINGERPRINT)})`;
}
function agreement({ numbers, labels, based_on }) {
    const noun = based_on === "proof" ? "held-out label" : "label";
    if (!numbers)
        return `has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(labels, noun)}, not enough to say how far it agrees with people`;
    const { sensitivity, specificity, bias } = numbers;
    const parts = [
        `agrees with people on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(numbers.agreement.estimate)} (likely ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levelRange */ .wu)(numbers.agreement, SHARE)}) of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(labels, noun)}`,
        sensitivity ? `passes ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(sensitivity.estimate)} of ${outputs(sensitivity, "good")}` : "",
        specificity ? `fails ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(specificity.estimate)} of ${outputs(specificity, "bad")}` : "",
        bias ? biasText(bias.estimate) : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
}
function outputs({ n, weak }, kind) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, `${kind} output`)}${weak ? ", which are few" : ""}`;
}
function biasText(bias) {
    const points = Math.round(Math.abs(bias) * 100);
    if (points === 0)
        return "passes as many as people do";
    return `passes ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(points, "point")} too ${bias > 0 ? "many" : "few"}`;
}
function answer({ trusted, missing_class, untrusted_is, numbers }) {
    if (trusted)
        return `Trusted to clear a change: yes.${partSeen(numbers?.j ?? null)}`;
    const effect = untrusted_is === "advisory" ? "it only informs" : "it can only fail a loss beyond what is allowed";
    return `Trusted to clear a change: not yet, so ${effect}. Missing: ${missing_class ?? "labels"}.`;
}
/** A judge that errs sees a part of each difference only, so its word alone must rule out a smaller loss. */
function partSeen(j) {
    if (j === null || j >= 1)
        return "";
    return ` It sees about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(j)} of a difference, so by its word alone a loss must stay within ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(j)} of what is allowed.`;
}
function statistics({ numbers, human_ceiling, flip_rate, difference_error, last_label, }) {
    if (!numbers)
        return [];
    const { j, j_low, kappa, ac1, mcc, confusion } = numbers;
    const rows = [
        `people pass: judge passes ${confusion.tp}, fails ${confusion.fn}; people fail: judge passes ${confusion.fp}, fails ${confusion.tn}`,
        j === null ? "" : `J ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(j)}${j_low === null ? "" : `, lower bound ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(j_low, "down")}`}`,
        kappa ? `kappa ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(kappa.estimate)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(kappa.low, "down")} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(kappa.high, "up")})` : "",
        ac1 === null ? "" : `AC1 ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(ac1)}`,
        mcc === null ? "" : `MCC ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(mcc)}`,
        human_ceiling
            ? `people among themselves: alpha ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(human_ceiling.estimate)} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(human_ceiling.traces, "output")}`
            : "",
        flip_rate === null ? "" : `verdicts that change when read again: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(flip_rate)}`,
        difference_error ? pastError(difference_error) : "",
        last_label === null ? "" : `last label of ${last_label.slice(0, "2026-01-31".length)}`,
    ];
    return rows.filter((row) => row !== "");
}
/** Drawn half and half, they would say too much of the judge's strictness as they come. */
function weighed({ weighed: labels }) {
    if (labels === 0)
        return [];
    return [
        `labels drawn by what the judge had said: ${labels}, counted by the share of outputs that they stand for`,
    ];
}
/** Among the outputs that had changed: it says what a judge's loss or gain was worth when people looked. */
function pastError({ rms, occasions }) {
    const points = (Math.ceil(rms * 1000) / 10).toFixed(1);
    return `in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(occasions, "earlier draw")} its change was ${points} points off people's, of the outputs that had changed`;
}
function leftOut({ left_out, seen_left_out }) {
    const seen = seen_left_out > 0 ? [`${seen_left_out} that the judge has learned from`] : [];
    const all = [...Object.entries(left_out).map(([reason, n]) => `${n} ${reason}`), ...seen];
    return all.length > 0 ? [`labels left out: ${all.join(", ")}`] : [];
}


/***/ }),

/***/ 84176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJudge: () => (/* binding */ runJudge)
});

// EXTERNAL MODULE: ./build/commands/alignment/judge-json.js
var judge_json = __webpack_require__(86005);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var report_numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/report/trust-text.js
var trust_text = __webpack_require__(32725);
;// CONCATENATED MODULE: ./build/commands/alignment/judge-text.js



const SHARE = { kind: "pass_rate", unit: null };
/** Disagreements shown of each judge; the JSON has all. */
const MOST_SHOWN = 10;
/** The trust report for a terminal: a table where several judges are asked about, then each judge. */
function judgeText({ judges, comparisons, tried }) {
    const parts = [
        judges.length > 1 ? sideBySide(judges) : "",
        ...judges.map(oneJudge),
        ...comparisons.map(comparisonText),
        ...tried.map(triedLine),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
const COLUMNS = [
    "judge",
    "labels",
    "agreement",
    "kappa",
    "passes good",
    "fails bad",
    "J",
    "J low",
    "trusted",
];
function sideBySide(judges) {
    const rows = [COLUMNS, ...judges.map(({ card }) => columnsOf(card))];
    const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    return rows
        .map((row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd())
        .join("\n");
}
function columnsOf({ name, labels, numbers, trusted }) {
    return [
        name,
        String(labels),
        ranged(numbers?.agreement),
        plain(numbers?.kappa?.estimate),
        ranged(numbers?.sensitivity),
        ranged(numbers?.specificity),
        plain(numbers?.j),
        plain(numbers?.j_low, "down"),
        trusted ? "yes" : "not yet",
    ];
}
function ranged(of) {
    return of ? `${(0,report_numbers/* percent */.KN)(of.estimate)} (${(0,report_numbers/* levelRange */.wu)(of, SHARE)})` : "-";
}
/** A lower bound is rounded down: it must never look better than it is. */
function plain(value, round = "nearest") {
    return value == null ? "-" : (0,report_numbers/* share */.uM)(value, round);
}
function oneJudge({ card, disagreements, labelers }) {
    const { line, details } = (0,trust_text/* trustText */.O)(card);
    const people = Object.entries(labelers).map(([labeler, n]) => `${(0,report_escape/* oneLine */.TN)(labeler)} ${n}`);
    const confusion = card.numbers ? confusionLines(card.numbers.confusion) : [];
    const shown = disagreements.slice(0, MOST_SHOWN).map(disagreementLines);
    const more = disagreements.length > MOST_SHOWN ? [`  and ${disagreements.length - MOST_SHOWN} more`] : [];
    const head = disagreements.length > 0 ? [`  ${(0,report_numbers/* count */.U9)(disagreements.length, "disagreement")}:`] : [];
    return [
        line,
        ...confusion,
        ...details.map((detail) => `  ${detail}`),
        `  labelled by ${people.join(", ") || "nobody"}`,
        ...head,
        ...shown,
        ...more,
    ].join("\n");
}
function confusionLines({ tp, fp, fn, tn }) {
    const width = Math.max(...[tp, fp, fn, tn].map((cell) => String(cell).length), "judge passes".length);
    const row = (name, cells) => `  ${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(width + 2)).join("")}`;
    return [
        row("", ["judge passes", "judge fails"]),
        row("people pass", [tp, fn]),
        row("people fail", [fp, tn]),
    ];
}
function disagreementLines({ trace_id, label, verdict, rationale, label_rationale, seen, }) {
    const people = label_rationale ? `: ${(0,report_escape/* oneLine */.TN)(label_rationale)}` : "";
    return [
        `  ${(0,report_escape/* oneLine */.TN)(trace_id)}${seen ? " (in its memory)" : ""}`,
        `    people  ${(0,report_escape/* oneLine */.TN)(JSON.stringify(label))}${people}`,
        `    judge   ${verdict === null ? "no verdict" : (0,report_escape/* oneLine */.TN)(JSON.stringify(verdict))}: ${(0,report_escape/* oneLine */.TN)(rationale)}`,
    ].join("\n");
}
function comparisonText({ name, n, gained, lost, change, worse, before, after }) {
    if (n === 0 || !change)
        return `${name}: no label has a verdict of both, so they can't be compared.`;
    const shown = worse
        ? "The new one is shown worse."
        : change.low > 0
            ? "The new one agrees better."
            : "Neither is shown better.";
    const numbers = `${gained} gained, ${lost} lost on ${(0,report_numbers/* count */.U9)(n, "label")} that neither has learned from: ${(0,report_numbers/* range */.y1)(change, SHARE)} points (90 %), p of a loss ${change.p_value?.toFixed(4) ?? "unknown"}`;
    return `${name}@${before.fingerprint.slice(0, 6)} to @${after.fingerprint.slice(0, 6)}: ${numbers}. ${shown}`;
}
function triedLine({ trace_id, judge, verdict }) {
    if (verdict.status === "unscored")
        return `${trace_id}  ${judge}: no verdict (${verdict.reason}): ${(0,report_escape/* oneLine */.TN)(verdict.detail)}`;
    return `${trace_id}  ${judge}: ${(0,report_escape/* oneLine */.TN)(JSON.stringify(verdict.value))}: ${(0,report_escape/* oneLine */.TN)(verdict.rationale)}`;
}

// EXTERNAL MODULE: ./build/gate/judge-change.js
var judge_change = __webpack_require__(40638);
// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 2 modules
var labelled = __webpack_require__(46829);
// EXTERNAL MODULE: ./build/commands/alignment/measure-judge.js + 1 modules
var measure_judge = __webpack_require__(11790);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(17840);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(38657);
// EXTERNAL MODULE: ./build/formats/load-judges.js
var load_judges = __webpack_require__(40016);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
;// CONCATENATED MODULE: ./build/commands/alignment/predecessor.js





/** The judge that another one is compared with: a judge.yaml, or the same judge at a commit. */
async function predecessor(of, ports) {
    const { judge, against } = of;
    if (against.endsWith(".yaml")) {
        const path = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, against));
        return read(ports.diskTree(ports.workspace), (0,tree_path/* folderOf */.yS)(path), against);
    }
    const repo = await ports.openRepo();
    const found = await repo.resolve(against);
    if (found.status === "missing") {
        throw new errors/* UserError */.y({ code: "ref_unknown", message: `nothing to compare with: ${found.why}` });
    }
    const root = (0,external_node_path_.relative)(repo.root, (0,external_node_path_.resolve)(ports.workspace));
    const folder = root === "" ? judge.folder : `${root}/${judge.folder}`;
    return read(repo.tree(found.sha, against), folder, against);
}
async function read(tree, folder, against) {
    const findings = (0,formats_findings/* newFindings */.FN)();
    const loaded = (await tree.size(`${folder}/judge.yaml`)) === null
        ? null
        : await (0,load_judges/* loadJudge */.Y)({ tree, folder: "", findings }, folder);
    (0,formats_findings/* throwIfFaulty */.r8)(findings);
    if (loaded)
        return loaded.judge;
    throw new errors/* UserError */.y({
        code: "no_judge",
        message: `there is no ${folder}/judge.yaml at ${against}`,
        hint: "--against takes a branch, tag or commit that has the judge, or the path of a judge.yaml.",
    });
}

// EXTERNAL MODULE: ./build/evaluate/score-subjects.js
var score_subjects = __webpack_require__(97204);
// EXTERNAL MODULE: ./build/formats/json-lines.js
var json_lines = __webpack_require__(44303);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(38851);
// EXTERNAL MODULE: ./build/commands/trial/labelled-subjects.js
var labelled_subjects = __webpack_require__(86059);
;// CONCATENATED MODULE: ./build/commands/alignment/try-outputs.js







/** Verdicts of judges on the outputs of a trace file; no label is needed, and none is looked at. */
async function tryOutputs(measure, { judges, file }) {
    const { suite, setting, stores, ports } = measure;
    const traces = await readOutputs(file, suite, ports);
    const records = new Map(suite.records.map((record) => [record.id, record]));
    const subjects = traces.map((0,labelled_subjects/* subjectsOf */.Z)(new Map(traces.map((trace) => [trace.trace_id, trace])), records));
    const concurrency = setting.concurrency ?? suite.config.models.concurrency;
    const tried = [];
    for (const judge of judges) {
        const scorer = (0,opened/* scorerFor */.oR)(judge, measure, ports);
        const { verdicts } = stores;
        const { results } = await (0,score_subjects/* scoreSubjects */.q)({
            scorer,
            subjects,
            verdicts,
            concurrency,
            signal: ports.signal,
        });
        for (const [at, verdict] of results.entries()) {
            const trace = traces[at];
            if (trace && verdict.status !== "not_sampled") {
                tried.push({ trace_id: trace.trace_id, judge: judge.file.name, verdict });
            }
        }
    }
    return tried;
}
async function readOutputs(file, { records }, ports) {
    const tree = ports.diskTree(ports.workspace);
    const path = (0,external_node_path_.relative)(ports.workspace, (0,external_node_path_.resolve)(ports.workspace, file));
    const findings = (0,formats_findings/* newFindings */.FN)();
    const inputs = new Map(records.map((record) => [record.id, record.inputs]));
    const traces = [];
    for await (const { value, line } of (0,json_lines/* readJsonLines */.s)({ tree, path, schema: read_trace/* anyTrace */.ku, findings })) {
        const read = (0,read_trace/* identify */.ls)({ parsed: value, at: { file, line }, inputsOf: (id) => inputs.get(id) });
        if (read.status === "faulty")
            findings.problems.push(...read.problems);
        else
            traces.push(read.trace);
    }
    (0,formats_findings/* throwIfFaulty */.r8)(findings);
    return traces;
}

;// CONCATENATED MODULE: ./build/commands/judge.js






/** Says how far judges can be trusted: their verdicts on all labelled outputs beside people's, and what changed since another version. */
async function judge(request, ports) {
    const suite = await (0,opened/* loadWorkspace */.CJ)(request, ports);
    const judges = request.names.map((name) => (0,labelled/* judgeNamed */.jx)(suite, name));
    const before = await predecessors({ judges, request }, ports);
    const asked = [...judges, ...before.flatMap((old) => old ?? [])];
    const models = await (0,opened/* openJudgeModels */.Ag)({ suite, judges: asked, reflection: null, setting: request }, ports);
    const stores = await ports.openStores(request.store);
    try {
        const measure = { suite, models, stores, setting: request, ports };
        if (request.tryFile !== null)
            return await onlyTried(measure, { judges, file: request.tryFile });
        return await compared(measure, { judges, before });
    }
    finally {
        models.close();
        await stores.close();
    }
}
async function compared(measure, { judges, before }) {
    const measured = [];
    const comparisons = [];
    for (const [at, current] of judges.entries()) {
        const after = await (0,measure_judge/* measureJudge */.C)(measure, current);
        measured.push(after);
        const old = before[at];
        if (old)
            comparisons.push(await comparison(measure, { current, old, after }));
    }
    const { warnings } = measure.suite;
    return { judges: measured.map(({ report }) => report), comparisons, tried: [], warnings };
}
/** Old against new on the same labels, paired; the old one is measured on the new one's question. */
async function comparison(measure, { current, old, after }) {
    const same = { ...old, file: { ...old.file, labels: (0,labelled/* labelName */._H)(current) } };
    const before = await (0,measure_judge/* measureJudge */.C)(measure, same);
    const { confidence } = measure.suite.config.gate;
    return (0,judge_change/* compareJudges */.E)({ name: current.file.name, before: before.evidence, after: after.evidence }, { confidence });
}
function predecessors({ judges, request }, ports) {
    const { against } = request;
    return Promise.all(judges.map(async (current) => against === null ? null : predecessor({ judge: current, against }, ports)));
}
async function onlyTried(measure, { judges, file }) {
    return {
        judges: [],
        comparisons: [],
        tried: await tryOutputs(measure, { judges, file }),
        warnings: measure.suite.warnings,
    };
}

// EXTERNAL MODULE: ./build/shell/align-cli.js + 2 modules
var align_cli = __webpack_require__(88590);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/write-json.js
var write_json = __webpack_require__(2477);
;// CONCATENATED MODULE: ./build/shell/judge-cli.js







/** `assize judge`: the trust report on standard output. */
async function runJudge(words, started) {
    const names = words.positionals;
    if (names.length === 0) {
        const hint = "For example: assize judge correctness";
        throw new errors/* UserError */.y({ code: "judge_missing", message: "assize judge takes the names of judges", hint });
    }
    const request = {
        names,
        configPath: words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV,
        against: words.text("against") ?? null,
        tryFile: words.text("try") ?? null,
        offline: words.on("offline"),
        concurrency: words.number("concurrency") ?? null,
        maxUsd: words.number("max-usd") ?? null,
        store: words.text("store") ?? gate_request/* DEFAULT_STORE */.Oc,
    };
    const report = await judge(request, (0,align_cli.alignPorts)(started));
    const json = words.text("json");
    if (json !== "-")
        started.console.out(judgeText(report));
    await (0,write_json/* writeJson */.G)(json, (0,judge_json/* judgeJson */.C)(report), started);
    return 0;
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
