export const id = 8250;
export const ids = [8250];
export const modules = {

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
