export const id = 380;
export const ids = [380];
export const modules = {

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LOCAL)
/* harmony export */ });
/* unused harmony export ofNamedPull */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** A person at a terminal: nothing is known but the workspace. */
const LOCAL = {
    kind: "local",
    head: null,
    base: null,
    against: "nothing",
    pull: null,
    author: null,
    untrusted: false,
    attempt: 1,
    runUrl: null,
};
/** A dispatch that names a pull request, as that pull request; a maintainer started it, so secrets are there. */
async function ofNamedPull(occasion, forge) {
    if (occasion.kind !== "dispatch" || occasion.pull === null)
        return occasion;
    const pull = await forge?.pullRequest(occasion.pull);
    if (!pull)
        throw new UserError({ code: "pull_unknown", message: `there is no pull request #${occasion.pull}` });
    return { ...occasion, head: pull.headSha, base: pull.baseSha, against: "merge_base", author: pull.author };
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** Finds the commits to compare and makes them readable; the workspace itself is never touched. */
async function checkOut(request, ports) {
    const worktrees = [];
    const repo = needsGit(request) ? await ports.openRepo() : null;
    const head = await headCheckout({ request, ports, repo, worktrees });
    const found = repo ? await findBase(request, repo, head.sha) : null;
    const base = repo && found?.status === "found"
        ? await commitCheckout({ repo, sha: found.sha, label: "base", worktrees })
        : null;
    const tip = repo ? await tipTree({ repo, ref: tipRef(request), except: base?.sha ?? null }) : null;
    const pathOf = pathsFrom(ports.workspace, repo?.root ?? ports.workspace);
    return {
        head,
        base,
        tip,
        missing: found?.status === "missing" ? found.why : null,
        configPath: pathOf(request.configPath),
        pathOf,
        [Symbol.asyncDispose]: async () => {
            for (const worktree of worktrees.splice(0))
                await worktree[Symbol.asyncDispose]();
        },
    };
}
/** A call names files from where it stands; trees name them from the repository's root. */
function pathsFrom(workspace, root) {
    return (file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
        if (path !== ".." && !path.startsWith("../"))
            return path;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({
            code: "outside_workspace",
            message: `${file} lies outside the workspace`,
            hint: `What the gate reads stands in the repository, so that a run can be repeated from a commit. Copy it in.`,
        });
    };
}
/** No git is needed where nothing is compared with a commit (cli.md). */
function needsGit({ occasion, baseline }) {
    return baseline.kind === "ref" || (baseline.kind === "occasion" && occasion.kind !== "local");
}
async function headCheckout(making) {
    const { request, ports, repo, worktrees } = making;
    const wanted = request.occasion.head;
    const at = repo ? await repo.head() : null;
    if (repo && wanted && wanted !== at)
        return commitCheckout({ repo, sha: wanted, label: "", worktrees });
    const root = repo?.root ?? ports.workspace;
    const edited = repo && !wanted ? await repo.edited() : false;
    return { sha: edited ? null : at, tree: ports.diskTree(root), dir: async () => root };
}
async function commitCheckout({ repo, sha, label, worktrees, }) {
    let dir = null;
    const make = async () => {
        const worktree = await repo.worktree(sha);
        worktrees.push(worktree);
        return worktree.dir;
    };
    const tree = repo.tree(sha, label ? `${label}@${sha.slice(0, 7)}` : "");
    return { sha, tree, dir: () => (dir ??= make()) };
}
async function findBase(request, repo, head) {
    const { occasion, baseline } = request;
    if (baseline.kind === "ref")
        return named(baseline.ref, await mergeBaseWith(repo, baseline.ref, head));
    if (baseline.kind !== "occasion" || occasion.against === "nothing")
        return null;
    if (occasion.against === "first_parent")
        return repo.firstParent(occasion.head ?? "HEAD");
    if (!occasion.base)
        return { status: "missing", why: "the event names no base" };
    if (occasion.against === "commit")
        return repo.resolve(occasion.base);
    return mergeBaseWith(repo, occasion.base, head);
}
/** A base that somebody names is there, or nothing is spent: it is mistyped, or not in this clone. */
function named(ref, found) {
    if (found.status === "found")
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({
        code: "base_unknown",
        message: `--base ${ref}: ${found.why}`,
        hint: "Name a branch, tag or commit that this clone has, or compare with nothing: --no-base.",
    });
}
async function mergeBaseWith(repo, ref, head) {
    const resolved = await repo.resolve(ref);
    return resolved.status === "found" ? repo.mergeBase(resolved.sha, head ?? "HEAD") : resolved;
}
/** What the base is called: the branch that labels are merged to. */
function tipRef({ occasion, baseline }) {
    return baseline.kind === "ref" ? baseline.ref : occasion.base;
}
/** The tip where the base went on since head and base parted, else null: the base is read once. */
async function tipTree(wanted) {
    const { repo, ref, except } = wanted;
    const tip = ref === null ? null : await repo.resolve(ref);
    return tip?.status === "found" && tip.sha !== except ? repo.tree(tip.sha, "base branch") : null;
}


/***/ }),

/***/ 1382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evaluationPlan)
/* harmony export */ });
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(217);

/** What `evaluate` is asked to do. The seed is the dataset's version: the same records are judged in the same order everywhere. */
function evaluationPlan(prepared) {
    const { given, head, base, suites, stores, request, ports, concurrency } = prepared;
    const { app } = suites.head.config;
    const { baseline } = given.policy.config;
    return {
        records: given.records,
        samples: app.samples,
        base: base?.side ?? null,
        head: head.side,
        scorers: (0,_scorers_js__WEBPACK_IMPORTED_MODULE_0__/* .scorerPlans */ .fo)(prepared.scorers),
        verdicts: stores.verdicts,
        bought: prepared.bought,
        traces: stores.traces,
        max_age_ms: baseline === "none" ? null : baseline.max_age,
        app_concurrency: request.concurrency ?? app.concurrency,
        model_concurrency: concurrency,
        seed: suites.head.datasetVersion,
        now: ports.now,
        signal: ports.signal,
        onProgress: ports.onProgress,
    };
}


/***/ }),

/***/ 3818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/formats/scorer-name.js
var scorer_name = __webpack_require__(7119);
;// CONCATENATED MODULE: ./build/labels/union.js
/** Labels of several trees as one list (head's and the base tip's): each line once by its id, the first tree's word wins. */
function unionLabels(...lists) {
    const byId = new Map();
    for (const label of lists.flat()) {
        if (!byId.has(label.assessment_id))
            byId.set(label.assessment_id, label);
    }
    return [...byId.values()];
}

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(2393);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
;// CONCATENATED MODULE: ./build/commands/trial/policy-changes.js


/** How many characters of a value a sentence shows. */
const SHOWN = 60;
/**
 * What a pull request changes of the policy that judges it, a sentence each (gate.md 2). The base's policy decides; the
 * surfaces say on top that this pull request moves its own goal posts.
 */
function policyChanges(base, head) {
    const shared = new Set(base.records.map((record) => record.id));
    const inBoth = head.records.filter((record) => shared.has(record.id)).map((record) => record.id);
    return differences("", policyOf(base, inBoth), policyOf(head, inBoth));
}
/** All that the base decides, as one value. */
function policyOf(suite, inBoth) {
    const { gate, scorers, baseline, budget, labelers } = suite.config;
    const judges = Object.fromEntries([...suite.judges].map(([name, { file }]) => [
        name,
        { trust: file.trust, pass_when: file.pass_when ?? null },
    ]));
    const must = mustAmong(suite, inBoth);
    const policy = {
        gate,
        scorers: byName(scorers),
        baseline,
        budget,
        labelers,
        judges,
        quarantine: suite.quarantine,
        must,
    };
    return (0,json/* asJson */.vA)(policy);
}
/** Records that are new or gone are no goal posts; only what changed on a record of both sides is. */
function mustAmong(suite, inBoth) {
    const both = new Set(inBoth);
    return suite.records
        .filter((record) => record.must && both.has(record.id))
        .map((record) => record.id)
        .sort();
}
function byName(scorers) {
    return Object.fromEntries(scorers.map((scorer) => [scorer.name ?? scorer.judge ?? "", scorer]));
}
function differences(path, base, head) {
    if (isObject(base) && isObject(head)) {
        const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
        return keys.flatMap((key) => differences(path ? `${path}.${key}` : key, base[key], head[key]));
    }
    if (same(base, head))
        return [];
    return [`${path}: ${shown(base)} → ${shown(head)}`];
}
function same(base, head) {
    if (base === undefined || head === undefined)
        return base === head;
    return (0,canonical/* canonicalJson */.d)(base) === (0,canonical/* canonicalJson */.d)(head);
}
function shown(value) {
    if (value === undefined)
        return "(none)";
    const text = (0,canonical/* canonicalJson */.d)(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/commands/trial/given.js



/** Settles what is compared with what, by whose rules. Pure. */
function settle({ head, base, tip, compared, proposed }) {
    const policy = base ?? head;
    const merged = unionLabels(tip?.labels ?? [], base?.labels ?? []);
    const all = unionLabels(head.labels, merged);
    const labels = proposed && base && !policy.config.gate.allow_self ? merged : all;
    const records = base ? withBaseMust(head.records, base.records) : head.records;
    return {
        policy,
        policyFrom: base ? "base" : "head",
        policyChanges: base ? policyChanges(base, head) : [],
        firstRun: compared && base === null,
        records,
        ...compareRecords(base?.records ?? head.records, head.records),
        quarantined: policy.quarantine.map((entry) => entry.record),
        labels,
        unmergedLabels: all.length - labels.length,
        scorers: scorersOf(policy, head),
    };
}
function withBaseMust(head, base) {
    const must = new Map(base.map((record) => [record.id, record.must]));
    return head.map((record) => ({ ...record, must: must.get(record.id) ?? record.must }));
}
function compareRecords(base, head) {
    const before = new Map(base.map((record) => [record.id, record.content_hash]));
    const after = new Set(head.map((record) => record.id));
    const known = head.filter((record) => before.has(record.id));
    return {
        common: new Set(known.filter((record) => before.get(record.id) === record.content_hash).map((record) => record.id)),
        added: head.filter((record) => !before.has(record.id)).map((record) => record.id),
        changed: known
            .filter((record) => before.get(record.id) !== record.content_hash)
            .map((record) => record.id),
        removed: base.filter((record) => !after.has(record.id)).map((record) => record.id),
    };
}
function scorersOf(policy, head) {
    const decided = policy.config.scorers.map((spec) => givenScorer({ spec, policy, head, blocking: true }));
    const known = new Set(policy.config.scorers.map(scorer_name/* scorerName */.W));
    const added = head.config.scorers.filter((spec) => !known.has((0,scorer_name/* scorerName */.W)(spec)));
    return [...decided, ...added.map((spec) => givenScorer({ spec, policy: head, head, blocking: false }))];
}
function givenScorer(from) {
    const { spec, policy, head, blocking } = from;
    const name = spec.judge;
    if (name === undefined)
        return { spec, blocking, judge: null, headJudge: null };
    return { spec, blocking, judge: policy.judges.get(name) ?? null, headJudge: head.judges.get(name) ?? null };
}


/***/ }),

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _evaluate_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2365);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7801);
/* harmony import */ var _formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7119);
/* harmony import */ var _asked_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5155);
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);







/** Opens stores and models, makes the scorers, finds both sides; every fault of the setting shows here, before any cost. */
async function prepare(wanted) {
    const making = { ...wanted, given: onlyScorer(wanted.given, wanted.request.only) };
    const head = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .headSide */ .u2)(making);
    const base = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .baseSide */ .dX)(making);
    const models = await openModels(making);
    try {
        const recorded = { base: base?.recorded ?? [], head: head.recorded };
        const scorers = await (0,_scorers_js__WEBPACK_IMPORTED_MODULE_1__/* .readyScorers */ .V4)({ ...making, head: making.suites.head, models, recorded });
        const stores = await making.ports.openStores(making.request.store);
        const close = async () => {
            models.close();
            await stores.close();
        };
        const noSecrets = models.secretless === true;
        const concurrency = modelConcurrency(making);
        return {
            ...making,
            head,
            base,
            scorers,
            models,
            stores,
            concurrency,
            noSecrets,
            bought: new Set(),
            [Symbol.asyncDispose]: close,
        };
    }
    catch (error) {
        models.close();
        throw error;
    }
}
/** `--only`: one scorer is tried, and no other's model needs a key. */
function onlyScorer(given, only) {
    if (only === null)
        return given;
    const scorers = given.scorers.filter(({ spec }) => (0,_formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .scorerName */ .W)(spec) === only);
    if (scorers.length > 0)
        return { ...given, scorers };
    const known = given.scorers.map(({ spec }) => (0,_formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .scorerName */ .W)(spec));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "scorer_unknown",
        message: `--only: there is no scorer "${only}"`,
        hint: `${(0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(only, known)}Known scorers: ${known.join(", ")}.`,
    });
}
async function openModels(making) {
    const { request, suites, given, ports } = making;
    const { models, budget: caps } = given.policy.config;
    const budget = (0,_evaluate_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .createBudget */ .y)({ ...caps, usd: request.maxUsd ?? caps.usd });
    const names = (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNames */ .ci)({ given, head: suites.head, request });
    const opening = ports.openModels({ models, names, concurrency: modelConcurrency(making), budget });
    return request.occasion.untrusted ? opening.catch(withoutSecrets) : opening;
}
function modelConcurrency({ request, given }) {
    return request.concurrency ?? given.policy.config.models.concurrency;
}
/** A fork's run goes on without its judges: code scorers and kept verdicts may still decide (gate.md 7). */
function withoutSecrets(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
        throw error;
    const facts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    const message = "no key in a fork's run";
    return {
        secretless: true,
        model: { complete: async () => ({ status: "failed", message, attempts: 0 }) },
        embedder: (name) => ({ name, embed: async () => Promise.reject(new Error(message)) }),
        facts: () => facts,
        close: () => undefined,
    };
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yL: () => (/* binding */ besideKey),
  qi: () => (/* binding */ isBuiltIn),
  V4: () => (/* binding */ readyScorers),
  fo: () => (/* binding */ scorerPlans)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/metrics.js
var metrics = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/formats/model-use.js
var model_use = __webpack_require__(8204);
// EXTERNAL MODULE: ./build/formats/scorer-name.js
var scorer_name = __webpack_require__(7119);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
;// CONCATENATED MODULE: ./build/formats/scorer-scale.js
const PASS_RATE = { kind: "pass_rate", unit: null, range: null };
/** The scale of a code scorer, known from its entry alone: with `at_least`, or a boolean, a pass rate; else a mean. */
function codeScale(spec) {
    if (spec.latency)
        return { kind: "mean", unit: "ms", range: spec.range ?? null };
    if (spec.cost)
        return { kind: "mean", unit: "USD", range: spec.range ?? null };
    const graded = spec.set_overlap ?? spec.similarity;
    if (graded)
        return graded.at_least === undefined ? { kind: "mean", unit: null, range: [0, 1] } : PASS_RATE;
    const isNumber = spec.returns === "number" || (spec.range !== undefined && spec.returns !== "boolean");
    if (spec.module && isNumber && spec.at_least === undefined)
        return { kind: "mean", unit: null, range: spec.range ?? null };
    return PASS_RATE;
}

// EXTERNAL MODULE: ./build/formats/path.js
var formats_path = __webpack_require__(40);
;// CONCATENATED MODULE: ./build/judges/code/kind.js

/**
 * A kind that looks at one place of the trace, and mostly compares it with one of the record. Nothing to look at is a
 * fail, nothing to compare with is unscored.
 */
function comparison(parts) {
    return {
        read: (settings, view) => readPlaces(parts.paths(settings), view),
        async prepare(settings, ports) {
            const compare = await parts.compare(settings, ports);
            const { actual: path } = parts.paths(settings);
            return { mark: (content) => markPlaces(content, { compare, path }) }; // content is what read gave
        },
    };
}
function readPlaces({ actual, expected }, view) {
    const places = {};
    const found = (0,formats_path/* readPath */.G)(actual, view);
    if (found !== undefined)
        places.actual = found;
    if (typeof expected === "string") {
        const wanted = (0,formats_path/* readPath */.G)(expected, view);
        if (wanted === undefined)
            return missing(expected);
        places.expected = wanted;
    }
    return { status: "ready", content: places };
}
function missing(path) {
    return { status: "unscored", reason: "missing_expectation", detail: `the record has no ${path}` };
}
function markPlaces({ actual, expected }, { compare, path }) {
    if (actual === undefined)
        return { pass: false, rationale: `the output has no ${path}` };
    return compare(actual, expected ?? null);
}

;// CONCATENATED MODULE: ./build/judges/code/quote.js
const MAX_QUOTED = 80;
/** A value as JSON, cut to what fits a sentence. */
function quote(value) {
    const text = JSON.stringify(value);
    return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}
/** What a value is, for a sentence: "a list", "null", "a number". */
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/** A value as text where it can be read as one. */
function asText(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./build/judges/code/contains.js


/** All, or any, of the expected words occur in the text. */
const contains = comparison({
    paths: (settings) => ({ actual: settings.actual, expected: wordsOf(settings) }),
    compare: (settings) => {
        const words = wordsOf(settings);
        return (actual, expected) => search({ actual, words: typeof words === "string" ? expected : [...words], settings });
    },
});
function wordsOf({ expected, all, any }) {
    return expected ?? all ?? any ?? [];
}
function search({ actual, words, settings }) {
    const text = asText(actual);
    if (text === null)
        return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a text` };
    const wanted = (Array.isArray(words) ? words : [words]).map(asText).filter((word) => word !== null);
    if (wanted.length === 0)
        return { unscored: "missing_expectation", detail: `no text to look for, but ${kindOf(words)}` };
    const fold = (part) => (settings.ignore_case ? part.toLowerCase() : part);
    const [found, absent] = [true, false].map((there) => wanted.filter((word) => fold(text).includes(fold(word)) === there));
    const pass = settings.any === undefined ? absent?.length === 0 : (found?.length ?? 0) > 0;
    return { pass, rationale: pass ? `contains ${list(found)}` : `does not contain ${list(absent)}` };
}
function list(words = []) {
    return words.map(quote).join(", ");
}

;// CONCATENATED MODULE: ./build/judges/code/measured.js

/** A kind that takes over a number of the trace. Where there is none it is unscored: 0 would be the best of all. */
function measured(path, unit) {
    return {
        read(_, view) {
            const value = (0,formats_path/* readPath */.G)(path, view);
            if (typeof value === "number")
                return { status: "ready", content: value };
            return { status: "unscored", reason: "missing_variable", detail: `the trace has no ${path}` };
        },
        prepare: () => ({
            mark: (content) => ({ number: Number(content), rationale: `${Number(content)} ${unit}` }),
        }),
    };
}

;// CONCATENATED MODULE: ./build/judges/code/cost.js

/** US dollars that the app says it spent. */
const cost = measured("usage.usd", "USD");

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(2393);
;// CONCATENATED MODULE: ./build/judges/code/exact-match.js



/** Equal as JSON: the order of keys does not matter, the order of lists does. */
const exactMatch = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => (0,canonical/* canonicalJson */.d)(normal(actual, settings)) === (0,canonical/* canonicalJson */.d)(normal(expected, settings))
        ? { pass: true, rationale: `equals ${quote(expected)}` }
        : { pass: false, rationale: `expected ${quote(expected)}, got ${quote(actual)}` },
});
function normal(value, settings) {
    if (typeof value !== "string")
        return value;
    const trimmed = settings.trim ? value.trim() : value;
    return settings.ignore_case ? trimmed.toLowerCase() : trimmed;
}

;// CONCATENATED MODULE: ./build/judges/code/json-schema.js


const MAX_FAULTS = 3;
const byPlaces = comparison({
    paths: ({ actual }) => ({ actual }),
    compare: async (settings, ports) => {
        const validate = await compile(await loadSchema(settings, ports));
        return (actual) => check(actual, validate);
    },
});
/** The output is valid under a JSON Schema (draft 2020-12, or draft 7 where `$schema` says so); `format` is not checked. */
const jsonSchema = {
    read: byPlaces.read,
    async prepare(settings, ports) {
        const schema = await loadSchema(settings, ports);
        return { ...(await byPlaces.prepare({ ...settings, schema }, ports)), identity: schema };
    },
};
async function loadSchema({ schema }, ports) {
    const loaded = typeof schema === "string" ? await ports.loadJson(schema) : schema;
    if (typeof loaded === "object" && loaded !== null && !Array.isArray(loaded))
        return loaded;
    throw new errors/* UserError */.y({ code: "bad_schema", message: `${schema} is not a JSON Schema: it is no object` });
}
/** The validator is loaded only where a configuration asks for it. */
async function compile(schema) {
    const isDraft7 = String(schema.$schema ?? "").includes("draft-07");
    const { Ajv } = isDraft7 ? await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19)) : { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).Ajv2020 };
    // Strict against unknown keywords, where a typo would let everything pass; lenient in matters of taste.
    const lenient = { strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false };
    const ajv = new Ajv({ allErrors: true, strict: true, ...lenient });
    try {
        return ajv.compile(schema);
    }
    catch (cause) {
        const message = `the JSON Schema of a scorer is not valid: ${cause instanceof Error ? cause.message : cause}`;
        throw new errors/* UserError */.y({ code: "bad_schema", message }, { cause });
    }
}
/** A text that is no instance itself may be one as JSON: that is how most apps answer. */
function check(actual, validate) {
    if (validate(actual))
        return { pass: true, rationale: "valid under the schema" };
    const faults = describe(validate.errors);
    const parsed = typeof actual === "string" ? parse(actual) : undefined;
    if (parsed === undefined)
        return { pass: false, rationale: faults };
    if (validate(parsed))
        return { pass: true, rationale: "valid under the schema, read as JSON" };
    return { pass: false, rationale: describe(validate.errors) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function describe(errors) {
    const faults = (errors ?? []).map(({ instancePath, message }) => `${instancePath || "the output"} ${message}`);
    const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : "";
    return faults.slice(0, MAX_FAULTS).join("; ") + more;
}

;// CONCATENATED MODULE: ./build/judges/code/latency.js

/** Milliseconds that the app took. */
const latency = measured("duration_ms", "ms");

;// CONCATENATED MODULE: ./build/judges/code/number.js


/** Floating-point dust: 0.1 + 0.2 is 0.3. */
const DUST = 1e-12;
/** A number, or a text that is one, within the tolerance (inclusive). */
const number = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => {
        const [got, wanted] = [numberOf(actual), numberOf(expected)];
        if (wanted === null)
            return {
                unscored: "missing_expectation",
                detail: `${settings.expected} is ${kindOf(expected)}, not a number`,
            };
        if (got === null)
            return { pass: false, rationale: `expected ${wanted}, got ${quote(actual)}` };
        const off = Math.abs(got - wanted);
        const slack = DUST * Math.max(1, Math.abs(got), Math.abs(wanted));
        const pass = off <= settings.tolerance + slack;
        const within = settings.tolerance > 0 ? ` within ${settings.tolerance}` : "";
        return {
            pass,
            rationale: pass ? `${got} is ${wanted}${within}` : `expected ${wanted}${within}, got ${got}`,
        };
    },
});
function numberOf(value) {
    if (typeof value === "number")
        return value;
    const isNumeral = typeof value === "string" && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?\s*$/i.test(value);
    return isNumeral ? Number(value) : null;
}

;// CONCATENATED MODULE: ./build/judges/code/regex.js


/** Longer outputs are not searched: a pattern's time can grow much faster than the text. */
const MAX_CHARS = 200_000;
/** The pattern occurs in the text. */
const regex = comparison({
    paths: ({ actual }) => ({ actual }),
    compare: ({ actual: path, pattern, flags }, ports) => {
        const compiled = new RegExp(pattern, flags);
        return (actual) => {
            const text = asText(actual);
            if (text === null)
                return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
            if (text.length > MAX_CHARS)
                return { unscored: "scorer_error", detail: `the text has more than ${MAX_CHARS} characters` };
            const pass = ports.matches(compiled, text);
            return { pass, rationale: `${pass ? "matches" : "does not match"} ${compiled}` };
        };
    },
});

;// CONCATENATED MODULE: ./build/judges/code/set-overlap.js


/**
 * How far two lists are the same set: precision = |A ∩ E| / |A|, recall = |A ∩ E| / |E|, F1 = 2 |A ∩ E| / (|A| + |E|).
 * Two empty sets are equal (1); an empty answer to something expected is 0; where nothing is expected, recall is 1.
 */
const setOverlap = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: ({ measure }) => (actual, expected) => {
        const [given, wanted] = [setOf(actual), setOf(expected)];
        const common = [...given].filter((item) => wanted.has(item)).length;
        const value = measures[measure]({ common, given: given.size, wanted: wanted.size });
        return {
            number: value,
            rationale: `${measure} ${value.toFixed(2)}: ${common} of ${wanted.size} found, ${given.size} given`,
        };
    },
});
const measures = {
    precision: ({ common, given, wanted }) => (given > 0 ? common / given : wanted === 0 ? 1 : 0),
    recall: ({ common, wanted }) => (wanted > 0 ? common / wanted : 1),
    f1: ({ common, given, wanted }) => (given + wanted > 0 ? (2 * common) / (given + wanted) : 1),
};
/** A single value is a set of one; null is the empty set. */
function setOf(value) {
    const items = Array.isArray(value) ? value : value === null ? [] : [value];
    return new Set(items.map(canonical/* canonicalJson */.d));
}

;// CONCATENATED MODULE: ./build/judges/code/tokens.js
/** A run of letters and digits, or one character of a script that writes no spaces. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;
/** The words of a text in lower case, without punctuation. */
function tokens(text) {
    return text.toLowerCase().match(TOKEN) ?? [];
}

;// CONCATENATED MODULE: ./build/judges/code/bleu.js

const MAX_ORDER = 4;
/**
 * Sentence BLEU-4 (Papineni 2002) with one added to counts of order two and up (Lin and Och 2004), in [0, 1]: the
 * geometric mean of clipped n-gram precisions times exp(1 - |expected| / |actual|) for an answer that is shorter.
 */
function bleu(actual, expected) {
    const [a, e] = [tokens(actual), tokens(expected)];
    if (a.length === 0 || e.length === 0)
        return a.length === e.length ? 1 : 0;
    const precisions = Array.from({ length: MAX_ORDER }, (_, at) => precision(a, e, at + 1));
    if (precisions[0] === 0)
        return 0;
    const mean = Math.exp(precisions.reduce((sum, share) => sum + Math.log(share), 0) / MAX_ORDER);
    return mean * Math.min(1, Math.exp(1 - e.length / a.length));
}
/** Share of the answer's n-grams that are expected, each as often as it is expected. */
function precision(actual, expected, order) {
    const wanted = ngrams(expected, order);
    let matched = 0;
    for (const [ngram, count] of ngrams(actual, order))
        matched += Math.min(count, wanted.get(ngram) ?? 0);
    const total = Math.max(0, actual.length - order + 1);
    return order === 1 ? matched / total : (matched + 1) / (total + 1);
}
function ngrams(words, order) {
    const counts = new Map();
    for (let at = 0; at + order <= words.length; at += 1) {
        const ngram = words.slice(at, at + order).join(" ");
        counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/judges/code/levenshtein.js
/** 1 - d / max(|a|, |b|) with d the edit distance in characters (insert, delete, replace), in [0, 1]. */
function levenshtein(actual, expected) {
    const [a, b] = [[...actual], [...expected]];
    const longest = Math.max(a.length, b.length);
    return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}
function editDistance(a, b) {
    const row = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        let diagonal = i - 1;
        row[0] = i;
        for (let j = 1; j <= b.length; j += 1) {
            const above = row[j] ?? 0;
            const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
            diagonal = above;
        }
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/judges/code/rouge-l.js

/**
 * ROUGE-L (Lin 2004) with beta 1: the F1 of the longest common subsequence of words, in [0, 1]. Two texts without words
 * are equal.
 */
function rougeL(actual, expected) {
    const [a, e] = [tokens(actual), tokens(expected)];
    if (a.length + e.length === 0)
        return 1;
    return (2 * commonSubsequence(a, e)) / (a.length + e.length);
}
/** Length of the longest common subsequence, row by row. */
function commonSubsequence(a, b) {
    let above = new Uint32Array(b.length + 1);
    for (const word of a) {
        const row = new Uint32Array(b.length + 1);
        for (let j = 1; j <= b.length; j += 1) {
            const longer = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
            row[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : longer;
        }
        above = row;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/judges/code/similarity.js





/** The measures take time in the product of both lengths. */
const similarity_MAX_CHARS = 20_000;
const similarity_measures = { rouge_l: rougeL, bleu: bleu, levenshtein: levenshtein };
/** How alike two texts are, in [0, 1]; of several expected texts the nearest counts. */
const similarity = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: ({ actual: path, expected: wanted, measure }) => (actual, expected) => {
        const text = asText(actual);
        const references = (Array.isArray(expected) ? expected : [expected])
            .map(asText)
            .filter((one) => one !== null);
        if (references.length === 0)
            return { unscored: "missing_expectation", detail: `${wanted} is ${kindOf(expected)}, not a text` };
        if (text === null)
            return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
        if (text.length > similarity_MAX_CHARS || references.some(({ length }) => length > similarity_MAX_CHARS))
            return { unscored: "scorer_error", detail: `a text has more than ${similarity_MAX_CHARS} characters` };
        const value = Math.max(...references.map((reference) => similarity_measures[measure](text, reference)));
        return { number: value, rationale: `${measure} ${value.toFixed(2)}` };
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
;// CONCATENATED MODULE: ./build/judges/code/tool-calls.js





/**
 * The app called the expected tools, as often as expected and no others; in this order where `ordered`, with these
 * arguments where `arguments` is set and the expectation names them.
 */
const toolCalls = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => {
        const [made, wanted] = [callsOf(actual), callsOf(expected)];
        if (!wanted)
            return {
                unscored: "missing_expectation",
                detail: `${settings.expected} is ${kindOf(expected)}, not a list of tool calls`,
            };
        if (!made)
            return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a list of tool calls` };
        const fits = (call, want) => matches(call, want, settings);
        return settings.ordered ? inOrder({ made, wanted, fits }) : inAnyOrder({ made, wanted, fits });
    },
});
function inOrder({ made, wanted, fits }) {
    const wrong = wanted.findIndex((want, at) => !made[at] || !fits(made[at], want));
    const pass = wrong === -1 && made.length === wanted.length;
    const order = (calls) => calls.map(({ name }) => name).join(", ") || "nothing";
    return {
        pass,
        rationale: pass
            ? `called ${order(made)}`
            : `expected ${order(wanted)}; called ${order(made)}${hint(made, wanted)}`,
    };
}
/** Wishes that name arguments choose first, so that an open wish does not take the call they need. */
function inAnyOrder({ made, wanted, fits }) {
    const left = [...made];
    const missed = wanted
        .toSorted((a, b) => Number(a.arguments === null) - Number(b.arguments === null))
        .filter((want) => {
        const at = left.findIndex((call) => fits(call, want));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    const names = (calls) => calls.map(({ name }) => name).join(", ");
    const faults = [
        ...(missed.length > 0 ? [`not called as expected: ${names(missed)}`] : []),
        ...(left.length > 0 ? [`not expected: ${names(left)}`] : []),
    ];
    const done = made.length > 0 ? `called ${names(made)}` : "called nothing, as expected";
    return { pass: faults.length === 0, rationale: faults.length === 0 ? done : faults.join("; ") };
}
/** The names agree and it failed all the same: then the arguments differ. */
function hint(made, wanted) {
    const same = made.length === wanted.length && made.every(({ name }, at) => name === wanted[at]?.name);
    return same ? " with other arguments" : "";
}
function matches(call, want, settings) {
    if (call.name !== want.name)
        return false;
    if (!settings.arguments || want.arguments === null)
        return true;
    return (0,canonical/* canonicalJson */.d)(call.arguments) === (0,canonical/* canonicalJson */.d)(want.arguments);
}
const named = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    arguments: json/* json */.Pq.nullish(),
    inputs: json/* json */.Pq.nullish(),
    type: schemas/* string */.YjP().nullish(),
});
const openai = schemas/* object */.Ikc({ function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP().nullish() }) });
/** Reads spans (those of type TOOL), `{name, arguments}`, OpenAI's `{function: {…}}`, or bare names. */
function callsOf(value) {
    if (!Array.isArray(value))
        return null;
    const calls = value.filter((item) => !isOtherSpan(item)).map(callOf);
    return calls.every((call) => call !== null) ? calls : null;
}
function isOtherSpan(item) {
    if (item === null || typeof item !== "object" || Array.isArray(item) || "function" in item)
        return false;
    if ("arguments" in item)
        return false;
    const isSpan = "start_ms" in item || "inputs" in item || "outputs" in item || "parent" in item || "type" in item;
    return isSpan && String(item.type ?? "").toUpperCase() !== "TOOL";
}
function callOf(item) {
    if (typeof item === "string")
        return { name: item, arguments: null };
    const foreign = openai.safeParse(item);
    if (foreign.success) {
        const { name, arguments: text } = foreign.data.function;
        return { name, arguments: parsed(text ?? "") };
    }
    const own = named.safeParse(item);
    return own.success
        ? { name: own.data.name, arguments: own.data.arguments ?? own.data.inputs ?? null }
        : null;
}
function parsed(text) {
    try {
        return json/* json */.Pq.parse(JSON.parse(text));
    }
    catch {
        return text || null;
    }
}

;// CONCATENATED MODULE: ./build/judges/code/kinds.js










/** Every kind of code scorer, by the word in the configuration. */
const codeKinds = {
    exact_match: exactMatch,
    contains: contains,
    regex: regex,
    json_schema: jsonSchema,
    number: number,
    set_overlap: setOverlap,
    similarity: similarity,
    tool_calls: toolCalls,
    latency: latency,
    cost: cost,
};

// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/judges/code/module.js


/**
 * What a user's function is given. Times and costs are left out: they differ between equal answers, and a pair that is
 * equal must be known as equal; `latency` and `cost` are kinds of their own.
 */
function moduleContent({ trace, record }) {
    const content = {
        trace: {
            trace_id: trace.trace_id,
            inputs: trace.inputs,
            outputs: (0,formats_trace/* outputsOf */.Yz)(trace),
            spans: trace.spans.map(timeless),
            session: trace.session,
            tags: trace.tags,
        },
        record: record && {
            id: record.id,
            inputs: record.inputs,
            expectations: record.expectations,
            tags: record.tags,
            group: record.group,
        },
    };
    return content; // spans were read as JSON; members that are undefined are left out of it
}
/** Loads the function. What it throws is a fault of the scorer, not of the app. */
async function prepareModule(settings, ports) {
    const { call, digest } = await ports.loadFunction(settings.reference);
    return {
        identity: digest,
        async mark(content) {
            const { trace, record } = structuredClone(content); // content is what moduleContent gave
            return readResult(await call(trace ?? null, record ?? null), settings.returns);
        },
    };
}
const result = schemas/* union */.KCZ([
    schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig()]).transform((value) => ({ value, rationale: "" })),
    schemas/* object */.Ikc({ value: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig()]), rationale: schemas/* string */.YjP().default("") }),
]);
function readResult(returned, returns) {
    const read = result.safeParse(returned);
    if (!read.success)
        return fault("the function must return a boolean, a finite number or { value, rationale }");
    const { value, rationale } = read.data;
    if (typeof value === "boolean") {
        if (returns === "boolean")
            return { pass: value, rationale };
        return fault("the function returned a boolean where its scorer declares a number");
    }
    if (returns === "number")
        return { number: value, rationale };
    return fault(`the function returned a number (${value}): declare it with returns: number, or make it a pass rate with at_least`);
}
function fault(detail) {
    return { unscored: "scorer_error", detail };
}
function timeless({ start_ms: _start, end_ms: _end, ...span }) {
    return span;
}

;// CONCATENATED MODULE: ./build/judges/code/view.js

/** The places that paths lead into: the trace's, and the record's expectations and tags. */
function viewOf({ trace, record }) {
    const view = {
        inputs: trace.inputs,
        outputs: (0,formats_trace/* outputsOf */.Yz)(trace),
        expectations: record?.expectations ?? {},
        tags: { ...trace.tags, ...record?.tags },
        spans: trace.spans,
        usage: trace.usage,
        duration_ms: trace.duration_ms,
    };
    return view; // spans and usage were read as JSON; members that are undefined are left out of it
}

;// CONCATENATED MODULE: ./build/judges/code/create-code-scorer.js





/** Raised when a kind marks otherwise than before, so that kept verdicts are not taken for new ones. */
const VERSION = 1;
/**
 * Makes the code scorer of an entry ready. Throws a UserError where its schema, module or function cannot be used; a
 * throw while scoring is unscored{scorer_error} for that output.
 */
async function createCodeScorer({ spec, ports, }) {
    const { settings, read, prepared } = await bodyOf(spec, ports);
    const scale = codeScale(spec);
    const atLeast = thresholdOf(spec);
    return {
        name: spec.name ?? "",
        voice: "code",
        ...scale,
        fingerprint: (0,hash/* hashJson */.jM)({
            version: VERSION,
            settings,
            at_least: atLeast,
            identity: prepared.identity ?? null,
        }),
        repeat: 1,
        model: null,
        outcomeOf: () => null,
        read: (subject) => silence(subject) ?? read(subject),
        score: (content, { signal }) => score({ content, signal, prepared, scale, atLeast }),
    };
}
async function bodyOf(spec, ports) {
    const kind = kindNames.find((name) => spec[name] !== undefined);
    if (kind)
        return kindBody({ spec, kind, ports });
    if (spec.module === undefined)
        throw new TypeError("a judge is no code scorer");
    const isPassRate = codeScale(spec).kind === "pass_rate";
    const returns = isPassRate && spec.at_least === undefined ? "boolean" : "number";
    const settings = { reference: spec.module, returns };
    const prepared = await prepareModule(settings, ports);
    return { settings, prepared, read: (subject) => ({ status: "ready", content: moduleContent(subject) }) };
}
// the map has one key for each kind
const kindNames = Object.keys(codeKinds);
async function kindBody(request) {
    const { spec, kind, ports } = request;
    const settings = spec[kind]; // read from the configuration's YAML, so it is JSON
    const code = codeKinds[kind]; // the kind of these very settings
    return {
        settings: { kind, settings },
        prepared: await code.prepare(settings, ports),
        read: (subject) => code.read(settings, viewOf(subject)),
    };
}
function thresholdOf(spec) {
    return spec.at_least ?? spec.set_overlap?.at_least ?? spec.similarity?.at_least ?? null;
}
/** An app that gave no answer is not marked for it; the built-in `answers` counts that. */
function silence({ trace: { outcome } }) {
    if (outcome.status !== "silent")
        return null;
    return { status: "unscored", reason: outcome.reason, detail: outcome.detail };
}
async function score({ content, signal, prepared, scale, atLeast }) {
    if (signal.aborted)
        return { status: "unscored", reason: "aborted", detail: "the run was stopped" };
    try {
        return verdictOf(await prepared.mark(content), scale, atLeast);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { status: "unscored", reason: "scorer_error", detail };
    }
}
function verdictOf(mark, scale, atLeast) {
    if ("unscored" in mark)
        return { status: "unscored", reason: mark.unscored, detail: mark.detail };
    const number = "number" in mark ? mark.number : Number(mark.pass);
    const pass = "pass" in mark ? mark.pass : atLeast === null || number >= atLeast;
    const value = "number" in mark || scale.kind === "mean" ? number : pass;
    const isMean = scale.kind === "mean";
    return {
        status: "scored",
        value,
        pass: isMean ? null : pass,
        number: isMean ? number : null,
        rationale: mark.rationale,
    };
}

// EXTERNAL MODULE: ./build/judges/llm-judge.js + 5 modules
var llm_judge = __webpack_require__(8151);
// EXTERNAL MODULE: ./build/judges/recorded-judge.js
var recorded_judge = __webpack_require__(1451);
// EXTERNAL MODULE: ./build/commands/trial/asked-models.js
var asked_models = __webpack_require__(5155);
// EXTERNAL MODULE: ./build/commands/trial/sides.js + 2 modules
var sides = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/commands/trial/scorers.js









/** Makes every scorer of the configuration ready; problems of all of them come as one UserError. */
async function readyScorers(making) {
    const made = await Promise.allSettled(making.given.scorers.map((given) => readyScorer(given, making)));
    return allOrProblems(made);
}
function allOrProblems(made) {
    // The reason of a rejection is typed any; unknown makes the two tests below necessary.
    const failures = made.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    const bug = failures.find((failure) => !(failure instanceof errors/* UserError */.y));
    if (bug)
        throw bug;
    const problems = failures.flatMap((failure) => (failure instanceof errors/* UserError */.y ? failure.problems : []));
    if (problems.length > 0)
        throw new errors/* UserError */.y(problems);
    return made.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}
/** The name under which the head's judge is scored beside the base's. */
function besideKey(name) {
    return `${name}@head`;
}
/** What `evaluate` is asked to score. */
function scorerPlans(scorers) {
    return scorers.flatMap(({ name, scorer, baseScorer, beside, sampleRate }) => {
        const base_scorer = baseScorer ?? undefined;
        const decides = { key: name, scorer, base_scorer, sample_rate: sampleRate };
        return beside ? [decides, { key: besideKey(name), scorer: beside, sample_rate: sampleRate }] : [decides];
    });
}
async function readyScorer(given, making) {
    const { spec, judge, headJudge, blocking } = given;
    const common = { name: (0,scorer_name/* scorerName */.W)(spec), blocking, sampleRate: spec.sample_rate ?? 1, judge, headJudge };
    const { decides, beside } = (0,asked_models/* askedJudges */.n)(given, making);
    if (!decides) {
        const scorer = await createCodeScorer({ spec, ports: codePorts(making, { blocking }) });
        return { ...common, scorer, baseScorer: null, beside: null, label: null, differs: false };
    }
    const scorer = renamed(makeJudge(decides, making), common.name);
    const head = beside && renamed(makeJudge(beside, making), common.name);
    const { file } = decides.judge;
    const baseScorer = recordedBase(decides.judge, making.recorded);
    return {
        ...common,
        scorer,
        baseScorer: baseScorer && renamed(baseScorer, common.name),
        beside: head && head.fingerprint !== scorer.fingerprint ? head : null,
        label: file.labels ?? file.name,
        differs: baseScorer !== null && baseScorer.fingerprint !== scorer.fingerprint,
    };
}
function makeJudge(asked, { models, recorded, request, ports }) {
    const { judge, suite } = asked;
    if (judge.file.model === model_use/* RECORDED */.Ny) {
        return (0,recorded_judge/* createRecordedJudge */.i)({ judge, traces: recorded.head });
    }
    const { embedding } = suite.config.models;
    return (0,llm_judge/* createJudge */.q)({
        judge: request.offline ? { ...judge, file: { ...judge.file, model: asked_models/* STAND_IN */.vs } } : judge,
        model: models.model,
        embed: embedding === "lexical" ? "lexical" : models.embedder(embedding),
        defaults: { model: (0,asked_models/* askedModel */.Om)(asked, request) },
        nonce: ports.nonce,
    });
}
/** A scorer entry may name its judge otherwise; the metric goes by the entry's name. */
function renamed(scorer, name) {
    return scorer.name === name ? scorer : { ...scorer, name };
}
/** Recorded verdicts of the two sides may come from different judges; each side is read by its own. */
function recordedBase(judge, { base }) {
    return judge.file.model === model_use/* RECORDED */.Ny && base.length > 0
        ? (0,recorded_judge/* createRecordedJudge */.i)({ judge, traces: base })
        : null;
}
/** What decides is the base's, files and all; what the head adds is the head's. */
function codePorts({ checkouts, given, head, ports }, { blocking }) {
    const fromBase = blocking && given.policyFrom === "base" ? checkouts.base : null;
    const checkout = fromBase ?? checkouts.head;
    return ports.scorerPorts(async () => (0,sides/* appRoot */._y)(await checkout.dir(), fromBase ? given.policy : head));
}
/** `answers` has no entry in the configuration; it is always there. */
function isBuiltIn(name) {
    return name === metrics/* ANSWERS */.I;
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _y: () => (/* binding */ appRoot),
  dX: () => (/* binding */ baseSide),
  u2: () => (/* binding */ headSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/app-spec.js
var app_spec = __webpack_require__(9034);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(3947);
;// CONCATENATED MODULE: ./build/evaluate/app-digest.js




/**
 * Identity of what the app is made of (gate.md 3): the git blobs under `paths`, every file that `app` names, and the
 * part of the configuration that can change an answer. How fast and how often it is run is no part of it.
 * `root` (where the app runs), `folder` (of the configuration, left out where `paths` is silent) and `written` (what
 * this call leaves behind, files or folders) are relative to the tree's root. `before` is how the base looks at its
 * app: what it counted still counts, so a change can't hide files by naming fewer paths.
 */
async function appDigest({ tree, spec, root, folder, written = [], before = null, }) {
    const left = written.flatMap((path) => [`!${path}`, `!${path}/**`]);
    const views = before ? [before, { spec, root, folder }] : [{ spec, root, folder }];
    const blobs = await Promise.all(views.map((view) => tree.blobs([...patternsOf(view), ...left])));
    const named = await namedBlobs({ tree, spec, root });
    const files = [...new Map([...blobs.flatMap((found) => [...found]), ...named])].sort(([a], [b]) => a < b ? -1 : 1);
    return (0,hash/* hashJson */.jM)(["app", files.map(([path, blob]) => [relativeTo(root, path), blob]), behaviour(spec)]);
}
function patternsOf({ spec, root, folder }) {
    return spec.paths ? spec.paths.map(under(root)) : defaultPatterns({ root, folder });
}
/** Everything but the evaluation itself; the configuration's own folder may bear another name than `eval`. */
function defaultPatterns({ root, folder }) {
    const patterns = app_spec/* DEFAULT_APP_PATHS */.V.map(under(root));
    return folder === "" || folder === root ? patterns : [...patterns, `!${folder}/**`];
}
/** Words of `app` that are files of the tree: a script, a prompt, a module, recorded traces. */
async function namedBlobs({ tree, spec, root }) {
    const paths = namedWords(spec).flatMap((word) => (0,tree_path/* insideTree */.vJ)(root, word) ?? []);
    const literal = [...new Set(paths)].filter((path) => path !== "" && !/[*?{}[\]!]/.test(path));
    return literal.length > 0 ? tree.blobs(literal) : new Map();
}
function namedWords({ command, http, module, traces }) {
    const argv = command && (Array.isArray(command) ? command : command.run);
    const file = module?.slice(0, module.lastIndexOf("#"));
    return [...(argv ?? []), ...(http?.start ?? []), file, traces].filter((word) => word !== undefined);
}
/** The configuration without what only says how to run it. */
function behaviour({ command, http, module, traces, setup }) {
    return (0,json/* asJson */.vA)({ command, http, module, traces, setup });
}
function under(root) {
    if (root === "")
        return (pattern) => pattern;
    return (pattern) => (pattern.startsWith("!") ? `!${root}/${pattern.slice(1)}` : `${root}/${pattern}`);
}
function relativeTo(root, path) {
    return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

;// CONCATENATED MODULE: ./build/evaluate/recorded.js
/**
 * Traces made elsewhere, by the record they answer; several of a record are its samples in the order of the file.
 * Those of no record serve as earlier turns of their session.
 */
function recordedTraces(traces) {
    const byRecord = groupBy(traces, (trace) => trace.record_id);
    const bySession = groupBy(traces, (trace) => trace.session);
    return {
        of: (recordId) => byRecord.get(recordId) ?? [],
        earlier(trace) {
            const turns = trace.session === null ? [] : (bySession.get(trace.session) ?? []);
            return turns.slice(0, Math.max(0, turns.indexOf(trace)));
        },
    };
}
function groupBy(traces, keyOf) {
    const groups = new Map();
    for (const trace of traces) {
        const key = keyOf(trace);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(trace);
        else
            groups.set(key, [trace]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/formats/load-traces.js + 1 modules
var load_traces = __webpack_require__(3752);
;// CONCATENATED MODULE: ./build/commands/trial/sides.js







/** Folder where an app runs: `root` counts from the configuration's folder. */
function appRoot(dir, suite) {
    return (0,external_node_path_.join)(dir, suite.folder, suite.config.app.root);
}
/** The head: the app as configured, or its outputs recorded elsewhere. */
async function headSide({ request, checkouts, suites, given, ports }) {
    if (request.traces) {
        const path = checkouts.pathOf(request.traces);
        return recordedSide({ name: "head", checkout: checkouts.head, path, records: given.records });
    }
    const written = writtenPaths(request, checkouts);
    return suiteSide({
        name: "head",
        checkout: checkouts.head,
        suite: suites.head,
        ports,
        written,
        rerun: true,
        before: suites.base && viewOf(suites.base),
    });
}
function viewOf({ folder, config }) {
    return { spec: config.app, root: (0,tree_path/* insideTree */.vJ)(folder, config.app.root) ?? "", folder };
}
/** The base by `baseline:`; null where none is wanted or none can be had. */
async function baseSide(making) {
    const { request, checkouts, suites, given, ports } = making;
    if (request.baseline.kind === "none")
        return null;
    const { baseline } = given.policy.config;
    if (request.baseline.kind === "traces") {
        const path = checkouts.pathOf(request.baseline.file);
        return recordedSide({ name: "base", checkout: checkouts.head, path, records: given.records });
    }
    if (baseline === "none")
        return null;
    if (baseline.file) {
        const path = (0,tree_path/* insideTree */.vJ)(given.policy.folder, baseline.file) ?? baseline.file;
        const checkout = checkouts.base ?? checkouts.head;
        return recordedSide({ name: "base", checkout, path, records: given.records });
    }
    if (!checkouts.base)
        return null;
    const rerun = baseline.from.includes("rerun");
    return suiteSide({
        name: "base",
        checkout: checkouts.base,
        suite: suites.base ?? suites.head,
        ports,
        written: writtenPaths(request, checkouts),
        rerun,
        before: null,
    });
}
/** What this call writes into the workspace; what lies elsewhere is no part of the app anyway. */
function writtenPaths({ writes }, { pathOf }) {
    return writes.flatMap((file) => {
        try {
            return file === "-" ? [] : pathOf(file).replace(/\/+$/, "");
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return [];
            throw error;
        }
    });
}
async function recordedSide(wanted) {
    const { name, checkout, path, records } = wanted;
    const { traces } = await (0,load_traces/* loadTraces */.d1)({ tree: checkout.tree, path, records });
    return fromTraces(name, traces);
}
function fromTraces(name, traces) {
    const digest = (0,hash/* hashJson */.jM)(["recorded", ...traces.map((trace) => trace.trace_id)]);
    const source = { kind: "recorded", recorded: recordedTraces(traces) };
    return { side: { name, digest, source }, recorded: traces, from: "file" };
}
async function suiteSide(wanted) {
    const { name, checkout, suite, ports, written, rerun, before } = wanted;
    if (suite.recorded)
        return fromTraces(name, suite.recorded);
    const view = viewOf(suite);
    const { spec } = view;
    const digest = await appDigest({ tree: checkout.tree, ...view, written, before });
    const open = async (signal) => ports.openApp({ spec, root: appRoot(await checkout.dir(), suite), side: name, signal });
    const source = rerun ? { kind: "app", open } : { kind: "store" };
    return { side: { name, digest, source }, recorded: [], from: rerun ? "rerun" : "cache" };
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadSuites)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 10 modules
var load_suite = __webpack_require__(3288);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(3702);
;// CONCATENATED MODULE: ./build/gate/floor-reachable.js

/**
 * Whether any result on n records can reach a floor (rule 5; a floor that none can is refused at load). Code: the scale's end. A judge
 * needs its range above the floor, and no estimator here is surer of a perfect result than Wilson's range of n out of n.
 */
function floorReachable({ min, n, scorer, confidence }) {
    const highest = scorer.kind === "pass_rate" ? 1 : (scorer.range?.[1] ?? Number.POSITIVE_INFINITY);
    if (scorer.voice === "code" || scorer.kind !== "pass_rate")
        return min <= highest;
    const perfect = (0,wilson/* wilson */.r)({ successes: n, n, confidence });
    return perfect !== null && perfect.low >= min;
}

// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(2247);
;// CONCATENATED MODULE: ./build/commands/trial/suites.js




/** Loads what both sides say about their own evaluation; the head's faults end the run, all at once. */
async function loadSuites(checkouts, request, ports) {
    const { configPath } = checkouts;
    const rerun = request.baseline.kind === "ref" || request.baseline.kind === "occasion";
    const flags = {
        rerun: rerun && checkouts.base !== null,
        offline: request.offline,
        maxUsd: request.maxUsd !== null,
    };
    const head = await (0,load_suite/* loadSuite */.b)(checked({ tree: checkouts.head.tree, configPath, ports, flags }));
    const base = checkouts.base
        ? await baseSuite({ tree: checkouts.base.tree, configPath, ports, flags })
        : null;
    const tip = checkouts.tip ? await baseSuite({ tree: checkouts.tip, configPath, ports, flags }) : null;
    return {
        head: onlyRecords(head, request.records),
        base: base && sameRecords(base, request.records),
        tip,
        compared: checkouts.base !== null,
        proposed: request.occasion.pull !== null || request.occasion.kind === "merge_group",
    };
}
/** A suite with the checks of the rooms that know judges and floors, so that all faults are told at once. */
function checked({ tree, configPath, ports, flags }) {
    return { tree, configPath, now: ports.now(), flags, checkJudge: check_judge/* checkJudge */._, floorReachable: floorReachable };
}
/** A base whose own files are faulty has no policy to offer: this is then the first run that can be tried. */
async function baseSuite(loading) {
    const { tree, configPath, ports } = loading;
    if ((await tree.size(configPath)) === null)
        return null;
    try {
        return await (0,load_suite/* loadSuite */.b)(checked(loading));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        ports.say(`The base's own configuration can't be read, so the head's decides:\n${error.message}`);
        return null;
    }
}
/** The base may lack a record that the head adds. */
function sameRecords(suite, wanted) {
    return wanted ? { ...suite, records: suite.records.filter((record) => wanted.includes(record.id)) } : suite;
}
function onlyRecords(suite, wanted) {
    if (!wanted)
        return suite;
    const known = new Map(suite.records.map((record) => [record.id, record]));
    const missing = wanted.filter((id) => !known.has(id));
    if (missing.length > 0) {
        throw new errors/* UserError */.y({
            code: "record_unknown",
            message: `no record is called ${missing.join(", ")}`,
            hint: `${known.size} records are known; ids stand in the dataset files.`,
        });
    }
    return { ...suite, records: suite.records.filter((record) => wanted.includes(record.id)) };
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictAddress),
/* harmony export */   q: () => (/* binding */ traceAddress)
/* harmony export */ });
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

/** Where a trace stands in the store: what the app is made of x the record's inputs x which run of the record. */
function traceAddress({ digest, inputs, sample, }) {
    return (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(["trace", digest, inputs, sample]);
}
/** Where a verdict stands in the store: fingerprint x hash of exactly what the scorer read x which read (gate.md 4). */
function verdictAddress({ fingerprint, content, repeat, }) {
    return (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`verdict\n${fingerprint}\n${content}\n${repeat}`);
}


/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachInWindow)
/* harmony export */ });
/**
 * Works through the items in order with at most `size` of them under way. Starts no further one once the signal is
 * aborted or one has thrown; waits for those under way, then throws the first error.
 */
async function eachInWindow({ items, size, signal, work, }) {
    const errors = [];
    let next = 0;
    async function worker() {
        while (next < items.length && errors.length === 0 && !signal.aborted) {
            const index = next;
            next += 1;
            const item = items[index]; // index < length
            await work(item, index).catch((error) => errors.push(error));
        }
    }
    await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
    if (errors.length > 0)
        throw errors[0];
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/formats/metrics.js
var metrics = __webpack_require__(9722);
;// CONCATENATED MODULE: ./build/evaluate/answers.js

/** The facts of the built-in exact metric `answers`: did the app answer at all. */
const answersScorer = {
    name: metrics/* ANSWERS */.I,
    voice: "code",
    kind: "pass_rate",
    unit: null,
    range: null,
    fingerprint: "answers-1",
    repeat: 1,
    model: null,
};
/**
 * What a crash would hide from every other scorer (gate.md 3). Silence is a known outcome here, not an unscored one;
 * the traces are those after the second try, so base true and head false is a confirmed loss, and an outage is false
 * on both sides.
 */
function answersPair({ base, head }) {
    const sides = { base: base && answersOf(base), head: answersOf(head) };
    return { status: "read", ...sides, unchanged: base !== null && countOf(base) === countOf(head) };
}
function answersOf(traces) {
    return { verdicts: traces.map(answerVerdict), reused: null };
}
/** One value for all of them: there are as many as traces. */
const ANSWERED = {
    status: "scored",
    value: true,
    pass: true,
    number: null,
    rationale: "the app answered",
};
function answerVerdict({ trace: { outcome } }) {
    if (outcome.status === "answered")
        return ANSWERED;
    return { ...ANSWERED, value: false, pass: false, rationale: `${outcome.reason}: ${outcome.detail}` };
}
/** Answers and silences as a multiset: sides of equal length and equal counts are equal. */
function countOf(traces) {
    return `${traces.filter(({ trace }) => trace.outcome.status === "answered").length}/${traces.length}`;
}

// EXTERNAL MODULE: ./build/evaluate/addresses.js
var addresses = __webpack_require__(6818);
// EXTERNAL MODULE: ./build/formats/trace.js
var trace = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/evaluate/trace-of-reply.js

/** What the app gave, as a trace. `now`: milliseconds since 1970, null where the time is not known. */
function traceOfReply({ of, reply, now }) {
    const { inputs } = of.record;
    const { outcome, duration_ms, usage, session, tags, spans } = reply;
    const outputs = outcome.status === "answered" ? outcome.outputs : null;
    return {
        trace_id: (0,trace/* traceId */.Jb)(inputs, outputs),
        record_id: of.record.id,
        sample: of.sample,
        inputs,
        outcome,
        duration_ms,
        usage,
        session,
        tags,
        spans,
        assessments: [],
        metadata: {},
        at_ms: now,
    };
}
/** The trace of a record for which nothing was recorded. */
function traceOfNothing(record) {
    const reply = {
        outcome: { status: "silent", reason: "no_output", detail: "no trace was recorded for this record" },
        spans: [],
        tags: {},
        usage: null,
        session: null,
        duration_ms: 0,
    };
    return { ...traceOfReply({ of: { record, sample: 0 }, reply, now: null }), duration_ms: null };
}

;// CONCATENATED MODULE: ./build/evaluate/side-runner.js


/** Marks a silent trace whose second try was silent too while the base answered: a loss, not an outage, so it is kept. */
const RETRIED = "assize.retried";
/** Whether the side's app can be run (again). */
function isRunnable(runner) {
    return runner?.side.source.kind === "app";
}
/**
 * All samples of a side that is not run: recorded, or from the store alone; null where the app is to be run. Where
 * nothing was recorded the side is silent; only a base that the store does not have is absent.
 */
function givenTraces(runner, record) {
    const { source, name } = runner.side;
    if (source.kind === "app")
        return null;
    const given = source.kind === "store" ? allStored(runner, record) : recorded(runner, record);
    if (given.length > 0 || (source.kind === "store" && name === "base"))
        return given;
    const address = addressOf(runner, { record, sample: 0 });
    return [{ trace: traceOfNothing(record), address, origin: "recorded" }];
}
/** What an earlier run left, if it may serve again. */
function storedTrace(runner, of) {
    const address = addressOf(runner, of);
    const trace = runner.plan.traces.get(address);
    if (!trace || (isRunnable(runner) && !isSettled(trace)))
        return null;
    return { trace: forRecord(trace, of.record), address, origin: "store" };
}
/** Runs the app; an answer is in the store when this resolves. `again`: a second try. */
async function runTrace(runner, of, { again }) {
    const { side, plan, turns, tally, signal } = runner;
    if (side.source.kind !== "app")
        throw new Error(`the ${side.name} has no app to run`);
    runner.app ??= side.source.open(signal);
    // Opened before a turn is taken, so that one side's long set-up does not hold up the other side.
    const app = await runner.app;
    // The turn ends when the answer is in the journal: a killed run loses no more than what was in its hands.
    return turns(async () => {
        signal.throwIfAborted();
        tally.appRun(side.name);
        const reply = await app.answer({ id: requestId(of, again), inputs: of.record.inputs }, signal);
        signal.throwIfAborted();
        const trace = traceOfReply({ of, reply, now: plan.now() });
        const taken = { trace, address: addressOf(runner, of), origin: "run" };
        if (trace.outcome.status === "answered")
            await keepTrace(runner, taken);
        return taken;
    });
}
/** Puts a trace into the store. */
async function keepTrace({ plan }, { address, trace }) {
    await plan.traces.put(address, trace);
}
/** Ends the side's app if it was started; its notes. */
async function closeSide(runner) {
    const app = await runner?.app?.catch(() => null);
    if (!app)
        return [];
    await app.close();
    return app.warnings();
}
/** The same trace under another record: records with equal inputs share one address. */
function forRecord(trace, record) {
    return { ...trace, record_id: record.id, inputs: record.inputs };
}
/** Silence is no answer: only where it was shown not to be an outage does it serve again. */
function isSettled(trace) {
    return trace.outcome.status === "answered" || trace.metadata[RETRIED] === true;
}
function recorded(runner, record) {
    const { source } = runner.side;
    const traces = source.kind === "recorded" ? source.recorded.of(record.id) : [];
    return traces.map((trace, sample) => {
        return { trace, address: addressOf(runner, { record, sample }), origin: "recorded" };
    });
}
function allStored(runner, record) {
    const found = [];
    for (;;) {
        const taken = storedTrace(runner, { record, sample: found.length });
        if (!taken)
            return found;
        found.push(taken);
    }
}
function addressOf({ side }, { record, sample }) {
    return (0,addresses/* traceAddress */.q)({ digest: side.digest, inputs: record.inputs, sample });
}
/** What the app sees as `id`: the record's own, and a mark where it is asked more than once. */
function requestId({ record, sample }, again) {
    return `${record.id}${sample > 0 ? `#${sample}` : ""}${again ? "#again" : ""}`;
}

;// CONCATENATED MODULE: ./build/evaluate/kept-trace.js

/** Leaves spans, assessments and inputs behind; what both sides said alike is kept once. */
function keepOf({ base, head }) {
    const kept = head.map(withoutSpans);
    if (!base || base === head)
        return { head: kept, base: base && kept };
    return { head: kept, base: base.map((taken) => shared(withoutSpans(taken), kept)) };
}
function shared(trace, others) {
    const alike = others.find(({ trace_id }) => trace_id === trace.trace_id);
    // Silent traces have one id whatever silenced them.
    return alike && trace.outcome.status === "answered" ? { ...trace, outcome: alike.outcome } : trace;
}
/** Finds a kept trace's whole: in the file it was recorded in, in the store; silence has no more than was kept. */
function fullTrace({ kept, record, side, store, }) {
    const { address, origin, ...rest } = kept;
    if (rest.outcome.status === "silent")
        return { ...rest, inputs: record.inputs, spans: [], assessments: [] };
    if (origin !== "recorded")
        return sameTrace(store.get(address), kept, record);
    const samples = side.source.kind === "recorded" ? side.source.recorded.of(record.id) : [];
    return samples.find(({ trace_id }) => trace_id === kept.trace_id) ?? null;
}
function sameTrace(stored, kept, record) {
    return stored?.trace_id === kept.trace_id ? forRecord(stored, record) : null;
}
/** Member by member: an object made by leaving members out has a hidden class of its own, and there are thousands. */
function withoutSpans({ trace, address, origin }) {
    return {
        trace_id: trace.trace_id,
        record_id: trace.record_id,
        sample: trace.sample,
        outcome: trace.outcome,
        duration_ms: trace.duration_ms,
        usage: trace.usage,
        session: trace.session,
        tags: trace.tags,
        metadata: trace.metadata,
        at_ms: trace.at_ms,
        address,
        origin,
    };
}

// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
;// CONCATENATED MODULE: ./build/evaluate/order.js

/** The records in an order that depends on the seed and their ids alone, so that every prefix is a random sample. */
function seededOrder(records, seed) {
    const keyed = records.map((record) => ({ record, key: (0,hash/* sha256 */.sc)(`${seed}\n${record.id}`) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}
/**
 * Whether a scorer with a `sample_rate` reads this record. It depends on the scorer and the record alone, so later runs
 * read the same ones and find their verdicts. `must` records are always read: a loss there must not go unseen.
 */
function isSampled({ record, scorer, rate, }) {
    if (rate >= 1 || record.must)
        return true;
    return unitInterval((0,hash/* sha256 */.sc)(`sample\n${scorer}\n${record.id}`)) < rate;
}
/** The first 48 bits of a hash as a number in [0, 1). */
function unitInterval(hash) {
    return Number.parseInt(hash.slice(0, 12), 16) / 2 ** 48;
}

// EXTERNAL MODULE: ./build/evaluate/verdict-desk.js + 1 modules
var verdict_desk = __webpack_require__(5932);
;// CONCATENATED MODULE: ./build/evaluate/pair-stage.js


/** Key of a plan's results. */
function planKey({ key, scorer }) {
    return key ?? scorer.name;
}
/** Whether a plan's verdicts are kept: code is quicker than a look-up. */
function isRemembered({ remember, scorer }) {
    return remember ?? scorer.voice === "judge";
}
/** The scorer that reads the base; null where the base is not read. */
function baseScorer({ scorer, base_scorer, sides }) {
    return sides === "head" ? null : (base_scorer ?? scorer);
}
/**
 * One scorer on one record: reads both sides, asks for what is not known, together. A side whose verdict the budget
 * did not reach leaves the whole pair out.
 */
async function scorePair(desk, question) {
    const { plan, record } = question;
    if (!isSampled({ record, scorer: planKey(plan), rate: plan.sample_rate ?? 1 })) {
        return { status: "not_sampled", cause: "sample_rate" };
    }
    const ofBase = baseScorer(plan);
    const reads = readSides(question, ofBase);
    const remember = isRemembered(plan);
    const ask = pair_stage_shared((scorer, read) => (0,verdict_desk/* verdictOn */.Hc)(desk, { scorer, remember }, read.reading, read.key));
    const [head, base] = await Promise.all([
        Promise.all(reads.head.map((read) => ask(plan.scorer, read))),
        reads.base && ofBase ? Promise.all(reads.base.map((read) => ask(ofBase, read))) : null,
    ]);
    const verdicts = { head: sideVerdicts(head), base: base && sideVerdicts(base) };
    if (!verdicts.head || (base && !verdicts.base))
        return { status: "not_sampled", cause: "budget" };
    const sameJudge = ofBase?.fingerprint === plan.scorer.fingerprint;
    const unchanged = sameJudge && reads.base !== null && isUnchanged(reads.base, reads.head);
    return { status: "read", head: verdicts.head, base: verdicts.base, unchanged };
}
/** Equal readings of one pair get one verdict, also from a scorer whose verdicts are not kept. */
function pair_stage_shared(ask) {
    const asked = new Map();
    return (scorer, read) => {
        const key = `${scorer.fingerprint}\n${read.key}`;
        const promise = asked.get(key) ?? ask(scorer, read);
        asked.set(key, promise);
        return promise;
    };
}
function readSides(question, ofBase) {
    const { plan, traces } = question;
    const head = readSide(question, plan.scorer, "head");
    if (!ofBase || !traces.base)
        return { base: null, head };
    // One run of the app that speaks for both sides is read once.
    if (traces.base === traces.head && ofBase === plan.scorer)
        return { base: head, head };
    return { base: readSide(question, ofBase, "base"), head };
}
function readSide({ record, traces, sides }, scorer, name) {
    return (traces[name] ?? []).map((taken) => readTrace(scorer, { record, trace: taken.trace, earlier: earlierOf(sides[name], taken) }));
}
function readTrace(scorer, subject) {
    const { outcome } = subject.trace;
    if (outcome.status === "silent") {
        const { reason, detail } = outcome;
        return { reading: { status: "unscored", reason, detail }, key: `unscored:${reason}` };
    }
    const reading = scorer.read(subject);
    return { reading, key: (0,verdict_desk/* readingKey */.om)(reading) };
}
function earlierOf(side, { trace }) {
    return side?.source.kind === "recorded" ? [...side.source.recorded.earlier(trace)] : [];
}
/** Equal as multisets over samples, with something to read among them. */
function isUnchanged(base, head) {
    const keys = (reads) => reads
        .map((read) => read.key)
        .sort()
        .join();
    return head.some(({ reading }) => reading.status === "ready") && keys(base) === keys(head);
}
/** Null where one sample was not reached. */
function sideVerdicts(outputs) {
    if (outputs.some(({ verdict }) => verdict.status === "not_sampled"))
        return null;
    return {
        verdicts: outputs.map(({ verdict }) => verdict), // none is not sampled
        reused: outputs.some(({ reused }) => reused) ? outputs.map(({ reused }) => reused) : null,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/assemble.js



/** The run as data, in the order of the dataset, whatever order the work was done in. */
function assemble(ended) {
    const { plan, tally, traces, warnings, startedAt } = ended;
    const head = sideRun(ended, "head", plan.head);
    const found = plan.base && !traces.lost ? sideRun(ended, "base", plan.base) : null;
    const base = found && isThere(found, plan) ? found : null;
    return {
        status: plan.signal.aborted ? "aborted" : "complete",
        base,
        head,
        base_lost: base || !plan.base ? null : (traces.lost ?? "no earlier run has left traces of the base"),
        same_app: traces.sameApp,
        scorers: scorerRuns(ended, base !== null),
        warnings,
        facts: tally.facts({
            started_at_ms: startedAt,
            wall_ms: plan.now() - startedAt,
            baseline_at_ms: base && oldest(base),
        }),
    };
}
/** A base that the store has nothing of is lost, unless there was nothing to look for. */
function isThere(base, plan) {
    return base.traces.size > 0 || plan.records.length === 0 || plan.signal.aborted;
}
function sideRun({ plan, results, traces }, name, side) {
    const records = new Map(plan.records.map((record) => [record.id, record]));
    const kept = plan.records.flatMap(({ id }) => {
        const samples = results.get(id)?.traces[name];
        return samples ? [[id, samples]] : [];
    });
    const owner = traces.sameApp ? plan.head : side;
    return {
        name,
        digest: side.digest,
        traces: new Map(kept),
        full(trace) {
            const record = records.get(trace.record_id ?? "");
            return record ? fullTrace({ kept: trace, record, side: owner, store: plan.traces }) : null;
        },
    };
}
function scorerRuns(ended, hasBase) {
    const { plan } = ended;
    const runs = plan.scorers.map((scorer, index) => {
        const cut = cutOf(ended, index);
        const pairOf = (result) => (result.position >= cut ? BEYOND_BUDGET : result.pairs[index]);
        return {
            key: planKey(scorer),
            scorer: factsOf(scorer.scorer),
            pairs: pairsOf(ended, pairOf, hasBase && readsBase(scorer)),
        };
    });
    const answers = {
        key: answersScorer.name,
        scorer: answersScorer,
        pairs: pairsOf(ended, (result) => result.answers, hasBase),
    };
    return new Map([...runs, answers].map((run) => [run.key, run]));
}
const BEYOND_BUDGET = { status: "not_sampled", cause: "budget" };
/**
 * Pairs after the first that the budget did not reach are left out even where a verdict was at hand: those at hand are
 * the unchanged ones more often than not, and counting them would be no random sample.
 */
function cutOf({ cuts }, index) {
    return cuts[index] ?? Number.POSITIVE_INFINITY;
}
function pairsOf({ plan, results }, pairOf, hasBase) {
    const entry = ({ id }) => {
        const result = results.get(id);
        const pair = result && pairOf(result);
        return [id, pair ? withoutLostBase(pair, hasBase) : abortedPair(hasBase)];
    };
    return new Map(plan.records.map(entry));
}
/** A base that was lost on the way is no base for the records that came before. */
function withoutLostBase(pair, hasBase) {
    return pair.status === "read" && pair.base && !hasBase ? { ...pair, base: null, unchanged: false } : pair;
}
function abortedPair(hasBase) {
    const verdict = {
        status: "unscored",
        reason: "aborted",
        detail: "the run was stopped before this record",
    };
    const side = { verdicts: [verdict], reused: null };
    return { status: "read", base: hasBase ? side : null, head: side, unchanged: false };
}
function readsBase(scorer) {
    return baseScorer(scorer) !== null;
}
function factsOf(scorer) {
    const { name, voice, kind, unit, range, fingerprint, repeat, model } = scorer;
    return { name, voice, kind, unit, range, fingerprint, repeat, model };
}
function oldest({ traces }) {
    let at = null;
    for (const { at_ms } of [...traces.values()].flat()) {
        if (at_ms !== null)
            at = at === null ? at_ms : Math.min(at, at_ms);
    }
    return at;
}

// EXTERNAL MODULE: ./build/evaluate/each-in-window.js
var each_in_window = __webpack_require__(9870);
// EXTERNAL MODULE: ./build/evaluate/tally.js
var evaluate_tally = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/evaluate/single-flight.js
var single_flight = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/evaluate/turns.js
/** Makes room for `size` pieces of work. */
function turns(size) {
    let free = size;
    const waiting = [];
    const release = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    };
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            release();
        }
    };
}

;// CONCATENATED MODULE: ./build/evaluate/trace-stage.js




/** Prepares both sides; starts nothing. */
function openTraceStage(plan, tally, signal) {
    const sameApp = isSameApp(plan);
    const shared = turns(plan.app_concurrency);
    const runner = (side) => ({ side, plan, turns: shared, tally, signal, app: null });
    return {
        plan,
        tally,
        sameApp,
        head: runner(plan.head),
        base: plan.base && !sameApp ? runner(plan.base) : null,
        flight: (0,single_flight/* singleFlight */.F)(),
        lost: null,
    };
}
/** A base that cannot be tried is lost, and said so; a head that cannot throws the UserError of its app. */
async function takeTraces(stage, record) {
    const given = givenOnBothSides(stage, record);
    const samples = given.head && given.base ? 0 : stage.plan.samples;
    const ran = await Promise.all(Array.from({ length: samples }, (_, sample) => takeSample(stage, { record, sample }, given)));
    const head = given.head ?? ran.flatMap((pair) => pair.head ?? []);
    const base = given.base ?? ran.flatMap((pair) => pair.base ?? []);
    countReused(stage, { head, base });
    if (stage.sameApp)
        return { base: head, head };
    return { base: stage.lost || base.length === 0 ? null : base, head };
}
/** Ends the apps; their notes. */
async function closeTraceStage(stage) {
    const notes = await Promise.all([closeSide(stage.head), closeSide(stage.base)]);
    return notes.flat();
}
/** No file of the app differs, so one run speaks for both sides. */
function isSameApp({ base, head }) {
    if (base?.digest !== head.digest)
        return false;
    return (base.source.kind === "recorded") === (head.source.kind === "recorded");
}
function givenOnBothSides(stage, record) {
    const head = givenTraces(stage.head, record);
    if (!stage.base || stage.lost)
        return { head, base: [] };
    const base = givenTraces(stage.base, record);
    return { head, base: base?.filter((taken) => !isTooOld(stage, taken)) ?? null };
}
async function takeSample(stage, of, given) {
    const known = {
        head: given.head ? sampleOf(given.head, of) : storedTrace(stage.head, of),
        base: given.base ? sampleOf(given.base, of) : stage.base && storedTrace(stage.base, of),
    };
    // Records with equal inputs share one run, unless something was given for each of them.
    const owner = given.head?.length || given.base?.length ? of.record.id : JSON.stringify(of.record.inputs);
    const pair = await stage.flight(`${of.sample}\n${owner}`, () => runMissing(stage, of, known));
    return { head: owned(pair.head, of.record), base: owned(pair.base, of.record) };
}
/** A recorded side may have fewer samples than the other has runs: then its last one stands opposite. */
function sampleOf(given, { sample }) {
    return given[sample] ?? given.at(-1) ?? null;
}
function owned(taken, record) {
    return taken && { ...taken, trace: forRecord(taken.trace, record) };
}
/** Where one side is too old, both are run in one go: a drifted model is not to be blamed on the change. */
async function runMissing(stage, of, known) {
    const afresh = isTooOld(stage, known.head) || isTooOld(stage, known.base);
    const stands = (taken) => taken && !(afresh && taken.origin === "store");
    const [head, base] = await Promise.all([
        stands(known.head) || !isRunnable(stage.head) ? known.head : runTrace(stage.head, of, { again: false }),
        stands(known.base) || !isRunnable(stage.base) ? known.base : runBase(stage, of, { again: false }),
    ]);
    return head ? tryOnceMore(stage, of, { head, base }) : { head, base };
}
/**
 * gate.md 3: where the base answered and the head did not, both are tried once more. If the base fails too it is an
 * outage and both are silent; else the head's silence is confirmed, and kept so that a later run does not roll again.
 */
async function tryOnceMore(stage, of, first) {
    const suspicious = first.base && hasAnswered(first.base) && !hasAnswered(first.head);
    if (!suspicious || !isRunnable(stage.head) || first.head.trace.metadata[RETRIED])
        return first;
    const [again, control] = await Promise.all([
        runTrace(stage.head, of, { again: true }),
        isRunnable(stage.base) ? runBase(stage, of, { again: true }) : null,
    ]);
    if (hasAnswered(again))
        return { ...first, head: again };
    if (control && !hasAnswered(control))
        return { base: control, head: again };
    const confirmed = { ...again, trace: { ...again.trace, metadata: { [RETRIED]: true } } };
    await keepTrace(stage.head, confirmed);
    return { ...first, head: confirmed };
}
async function runBase(stage, of, options) {
    if (stage.lost || !stage.base)
        return null;
    return runTrace(stage.base, of, options).catch((error) => {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        stage.lost ??= error.message;
        return null;
    });
}
function isTooOld({ plan, sameApp }, taken) {
    if (taken?.origin !== "store" || sameApp || plan.max_age_ms === null)
        return false;
    return plan.now() - (taken.trace.at_ms ?? 0) > plan.max_age_ms;
}
function hasAnswered({ trace }) {
    return trace.outcome.status === "answered";
}
function countReused({ tally }, traces) {
    for (const { origin } of traces.head)
        if (origin === "store")
            tally.traceReused("head");
    for (const { origin } of traces.base)
        if (origin === "store")
            tally.traceReused("base");
}

;// CONCATENATED MODULE: ./build/evaluate/evaluate.js









/**
 * Records under way beside those that the app and the models can work on: while these are written down, the next ones
 * are at hand. More would only hold prompts in memory.
 */
const SLACK = 8;
/**
 * Runs the app and scores what it says, as one pipeline: a trace is judged as soon as it exists, the two sides of a
 * record together, records in seeded order. What is in the stores is neither run nor asked again. Throws a UserError
 * where the head's app cannot be tried; an abort ends it early with what it has.
 */
async function evaluate(plan) {
    const startedAt = plan.now();
    const fault = new AbortController();
    const signal = AbortSignal.any([plan.signal, fault.signal]);
    const run = startRun(plan, signal);
    const warnings = [];
    try {
        await (0,each_in_window/* eachInWindow */.p)({
            items: seededOrder(plan.records, plan.seed),
            size: plan.app_concurrency + plan.model_concurrency + SLACK,
            signal,
            work: (record, position) => workOn(run, record, position, fault),
        });
    }
    finally {
        warnings.push(...(await closeTraceStage(run.traces)));
    }
    return assemble({ ...run, warnings, startedAt });
}
function startRun(plan, signal) {
    const tally = (0,evaluate_tally/* createTally */.X)();
    const { verdicts: store, bought } = plan;
    return {
        plan,
        tally,
        traces: openTraceStage(plan, tally, signal),
        desk: (0,verdict_desk/* openVerdictDesk */.Ft)({ store, tally, signal, bought }),
        results: new Map(),
        cuts: plan.scorers.map(() => Number.POSITIVE_INFINITY),
        unscored: 0,
    };
}
/** A fault that is nobody's outcome ends the whole run at once; an abort from outside only leaves the record out. */
async function workOn(run, record, position, fault) {
    try {
        await tryRecord(run, record, position);
    }
    catch (error) {
        if (run.plan.signal.aborted || fault.signal.aborted)
            return;
        fault.abort();
        throw error;
    }
}
async function tryRecord(run, record, position) {
    const { plan, desk, tally } = run;
    const traces = await takeTraces(run.traces, record);
    const pairs = await Promise.all(plan.scorers.map(async (scorer, index) => {
        if (position > (run.cuts[index] ?? 0))
            return { status: "not_sampled", cause: "budget" };
        const pair = await scorePair(desk, { plan: scorer, record, traces, sides: plan });
        if (pair.status === "not_sampled" && pair.cause === "budget") {
            run.cuts[index] = Math.min(position, run.cuts[index] ?? position);
        }
        return pair;
    }));
    run.results.set(record.id, { position, pairs, answers: answersPair(traces), traces: keepOf(traces) });
    run.unscored += pairs.filter(isUnscored).length;
    const { asked, reused } = tally;
    plan.onProgress?.({
        done: run.results.size,
        total: plan.records.length,
        asked,
        reused,
        unscored: run.unscored,
    });
}
function isUnscored(pair) {
    return pair.status === "read" && pair.head.verdicts.some(({ status }) => status === "unscored");
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ singleFlight)
/* harmony export */ });
/** Makes a `SingleFlight`; what has ended is forgotten, for then the store knows it. */
function singleFlight() {
    const underWay = new Map();
    return (key, work) => {
        const known = underWay.get(key);
        if (known)
            return known;
        const promise = work().finally(() => underWay.delete(key));
        underWay.set(key, promise);
        return promise;
    };
}


/***/ }),

/***/ 3064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/** Makes a tally of zeros. */
function createTally() {
    const app = { base: { run: 0, reused: 0 }, head: { run: 0, reused: 0 } };
    const calls = { asked: 0, reused: 0, requests: 0, retries: 0, input_tokens: 0, output_tokens: 0 };
    let usd = 0;
    let budgetReached = false;
    return {
        get asked() {
            return calls.asked;
        },
        get reused() {
            return calls.reused;
        },
        appRun(side) {
            app[side].run += 1;
        },
        traceReused(side) {
            app[side].reused += 1;
        },
        verdictReused() {
            calls.reused += 1;
        },
        verdictAsked(verdict) {
            if (verdict.status === "not_sampled") {
                budgetReached = true;
                return;
            }
            calls.asked += 1;
            const { call } = verdict;
            if (!call)
                return;
            calls.requests += call.attempts;
            calls.retries += Math.max(0, call.attempts - 1);
            calls.input_tokens += call.input_tokens;
            calls.output_tokens += call.output_tokens;
            usd = usd === null || call.usd === null ? null : usd + call.usd;
        },
        facts: (times) => ({ ...times, app, ...calls, usd, budget_reached: budgetReached }),
    };
}


/***/ }),

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ openVerdictDesk),
  om: () => (/* binding */ readingKey),
  Hc: () => (/* binding */ verdictOn)
});

// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(211);
;// CONCATENATED MODULE: ./build/judges/combine-repeats.js
/**
 * The majority of the pass outcome over an odd number of reads, the median for numbers. Unscored where no outcome has
 * more than half of *all* reads: a read that failed is never a vote.
 */
function combineRepeats(reads, scorer) {
    const scored = reads.filter((read) => read.status === "scored");
    const speaker = speakerOf(scored, reads.length, scorer.kind);
    const call = combinedCall(reads);
    if (!speaker)
        return { verdict: { ...whyNone(reads), ...call }, flips: 0 };
    const flips = scored.filter((read) => outcomeKey(read, scorer.kind) !== outcomeKey(speaker, scorer.kind));
    return { verdict: { ...speaker, ...call }, flips: flips.length };
}
/** The read that speaks for all, or null where there is no majority. */
function speakerOf(scored, reads, kind) {
    if (scored.length * 2 <= reads)
        return null;
    if (kind === "shown")
        return scored[0] ?? null;
    if (kind === "mean")
        return median(scored);
    const side = [true, false].find((pass) => scored.filter((read) => read.pass === pass).length * 2 > reads);
    return side === undefined ? null : mostFrequent(scored.filter((read) => read.pass === side));
}
/** The middle read; of an even number the lower middle one, so that value and rationale belong together. */
function median(scored) {
    const sorted = scored.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
    return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
function mostFrequent(scored) {
    const count = (read) => scored.filter(({ value }) => value === read.value).length;
    return scored.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
function outcomeKey(read, kind) {
    return kind === "mean" ? read.number : kind === "shown" ? null : read.pass;
}
function whyNone(reads) {
    const failed = reads.find((read) => read.status === "unscored");
    if (!failed)
        return { status: "unscored", reason: "scorer_error", detail: "no outcome has a majority" };
    const count = reads.filter((read) => read.status === "unscored").length;
    if (reads.length === 1)
        return failed;
    return { ...failed, detail: `${count} of ${reads.length} reads could not be scored; ${failed.detail}` };
}
/** Cost of all reads together; a probability belongs to a single read only. */
function combinedCall(reads) {
    const calls = reads.flatMap(({ call }) => (call ? [call] : []));
    const [first] = calls;
    if (!first)
        return {};
    if (calls.length === 1)
        return { call: first };
    const sum = (of) => calls.reduce((total, call) => total + of(call), 0);
    const priced = calls.every(({ usd }) => usd !== null);
    return {
        call: {
            ...first,
            input_tokens: sum((call) => call.input_tokens),
            output_tokens: sum((call) => call.output_tokens),
            usd: priced ? sum((call) => call.usd ?? 0) : null,
            latency_ms: sum((call) => call.latency_ms),
            attempts: sum((call) => call.attempts),
            probability: null,
        },
    };
}

// EXTERNAL MODULE: ./build/evaluate/addresses.js
var addresses = __webpack_require__(6818);
// EXTERNAL MODULE: ./build/evaluate/single-flight.js
var single_flight = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/evaluate/verdict-desk.js




/** Opens a desk on a store. */
function openVerdictDesk(of) {
    return { ...of, flight: (0,single_flight/* singleFlight */.F)() };
}
/** What a reading is known by: equal keys mean that the scorer sees the same. */
function readingKey(reading) {
    return reading.status === "ready" ? (0,hash/* hashJson */.jM)(reading.content) : `unscored:${reading.reason}`;
}
/** The verdict on one reading, all its repeats combined; not sampled as soon as one of them is. */
async function verdictOn(desk, by, reading, content) {
    if (reading.status !== "ready")
        return { ...NOTHING_READ, verdict: reading };
    const asks = Array.from({ length: by.scorer.repeat }, (_, repeat) => askOnce(desk, by, { content: reading.content, hash: content, repeat }));
    const answers = await Promise.all(asks);
    const reads = answers.flatMap(({ verdict }) => (verdict.status === "not_sampled" ? [] : [verdict]));
    if (reads.length < answers.length) {
        return { ...NOTHING_READ, verdict: { status: "not_sampled" } };
    }
    const { verdict, flips } = combineRepeats(reads, by.scorer);
    return { verdict, flips, reused: answers.every(({ reused }) => reused) };
}
const NOTHING_READ = { flips: 0, reused: false };
async function askOnce(desk, by, ask) {
    const { scorer, remember } = by;
    const { signal } = desk;
    if (!remember)
        return fresh(await scorer.score(ask.content, { repeat: ask.repeat, signal }));
    const address = (0,addresses/* verdictAddress */._)({
        fingerprint: scorer.fingerprint,
        content: ask.hash,
        repeat: ask.repeat,
    });
    const known = desk.store.get(address);
    if (known && isSettled(known)) {
        if (desk.bought?.has(address))
            return fresh(known);
        desk.tally.verdictReused();
        return { verdict: known, reused: true };
    }
    return fresh(await desk.flight(address, () => askAndKeep(desk, scorer, { ...ask, address })));
}
function fresh(verdict) {
    return { verdict, reused: false };
}
async function askAndKeep({ store, tally, signal }, scorer, { content, repeat, address }) {
    const verdict = await scorer.score(content, { repeat, signal });
    tally.verdictAsked(verdict);
    if (verdict.status !== "not_sampled" && isSettled(verdict))
        await store.put(address, verdict);
    return verdict;
}
/** No value is no verdict: it is asked again in the next run, so a fault of a day does not stay for ever. */
function isSettled(verdict) {
    return verdict.status === "scored";
}


/***/ })

};
