export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 15420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LOCAL),
/* harmony export */   K: () => (/* binding */ ofNamedPull)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A person at a terminal: nothing is known but the workspace. */
const LOCAL = {
    kind: "local",
    head: null,
    base: null,
    against: "nothing",
    pull: null,
    merges: null,
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({ code: "pull_unknown", message: `there is no pull request #${occasion.pull}` });
    return { ...occasion, head: pull.headSha, base: pull.baseSha, against: "merge_base", author: pull.author };
}


/***/ }),

/***/ 83233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


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

/***/ 81382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evaluationPlan)
/* harmony export */ });
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69613);

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

/***/ 23818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/formats/scorer-name.js
var scorer_name = __webpack_require__(57119);
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
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
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

/***/ 13291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _evaluate_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62365);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77801);
/* harmony import */ var _formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57119);
/* harmony import */ var _asked_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85155);
/* harmony import */ var _scorers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69613);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30713);
/* harmony import */ var _silent_models_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41026);
/* harmony import */ var _used_stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18370);









/** Opens stores and models, makes the scorers, finds both sides; every fault of the setting shows here, before any cost. */
async function prepare(wanted) {
    const making = { ...wanted, given: onlyScorer(wanted.given, wanted.request.only) };
    const head = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .headSide */ .u2)(making);
    const base = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .baseSide */ .dX)(making);
    const models = await openModels(making);
    try {
        const recorded = { base: base?.recorded ?? [], head: head.recorded };
        const scorers = await (0,_scorers_js__WEBPACK_IMPORTED_MODULE_1__/* .readyScorers */ .V4)({ ...making, head: making.suites.head, models, recorded });
        const opened = await making.ports.openStores(making.request.store);
        const { stores, used } = await (0,_used_stores_js__WEBPACK_IMPORTED_MODULE_3__/* .usedStores */ .C)({ opened, sides: [head, base], ports: making.ports });
        const close = async () => {
            models.close();
            await opened.close();
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
            used,
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
    const scorers = given.scorers.filter(({ spec }) => (0,_formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_4__/* .scorerName */ .W)(spec) === only);
    if (scorers.length > 0)
        return { ...given, scorers };
    const known = given.scorers.map(({ spec }) => (0,_formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_4__/* .scorerName */ .W)(spec));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "scorer_unknown",
        message: `--only: there is no scorer "${only}"`,
        hint: `${(0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(only, known)}Known scorers: ${known.join(", ")}.`,
    });
}
async function openModels(making) {
    const { request, suites, given, ports } = making;
    const { models, budget: caps } = given.policy.config;
    const budget = (0,_evaluate_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .createBudget */ .y)({ ...caps, usd: request.maxUsd ?? caps.usd });
    const names = (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_7__/* .modelNames */ .ci)({ given, head: suites.head, request });
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
    return (0,_silent_models_js__WEBPACK_IMPORTED_MODULE_8__/* .silentModels */ .o)("no key in a fork's run");
}


/***/ }),

/***/ 69613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ readyScorers),
/* harmony export */   fo: () => (/* binding */ scorerPlans),
/* harmony export */   yL: () => (/* binding */ besideKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _formats_model_use_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18204);
/* harmony import */ var _formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57119);
/* harmony import */ var _judges_code_create_code_scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55370);
/* harmony import */ var _judges_llm_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var _judges_recorded_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41451);
/* harmony import */ var _asked_models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85155);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30713);








/** Makes every scorer of the configuration ready; problems of all of them come as one UserError. */
async function readyScorers(making) {
    const made = await Promise.allSettled(making.given.scorers.map((given) => readyScorer(given, making)));
    return allOrProblems(made);
}
function allOrProblems(made) {
    // The reason of a rejection is typed any; unknown makes the two tests below necessary.
    const failures = made.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    const bug = failures.find((failure) => !(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y));
    if (bug)
        throw bug;
    const problems = failures.flatMap((failure) => (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? failure.problems : []));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems);
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
    const common = { name: (0,_formats_scorer_name_js__WEBPACK_IMPORTED_MODULE_5__/* .scorerName */ .W)(spec), blocking, sampleRate: spec.sample_rate ?? 1, judge, headJudge };
    const { decides, beside } = (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_6__/* .askedJudges */ .n)(given, making);
    if (!decides) {
        const scorer = await (0,_judges_code_create_code_scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .createCodeScorer */ .A)({ spec, ports: codePorts(making, { blocking }) });
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
    if (judge.file.model === _formats_model_use_js__WEBPACK_IMPORTED_MODULE_7__/* .RECORDED */ .Ny) {
        return (0,_judges_recorded_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .createRecordedJudge */ .i)({ judge, traces: recorded.head });
    }
    const { embedding } = suite.config.models;
    return (0,_judges_llm_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .createJudge */ .q)({
        judge: request.offline ? { ...judge, file: { ...judge.file, model: _asked_models_js__WEBPACK_IMPORTED_MODULE_6__/* .STAND_IN */ .vs } } : judge,
        model: models.model,
        embed: embedding === "lexical" ? "lexical" : models.embedder(embedding),
        defaults: { model: (0,_asked_models_js__WEBPACK_IMPORTED_MODULE_6__/* .askedModel */ .Om)(asked, request) },
        nonce: ports.nonce,
    });
}
/** A scorer entry may name its judge otherwise; the metric goes by the entry's name. */
function renamed(scorer, name) {
    return scorer.name === name ? scorer : { ...scorer, name };
}
/** Recorded verdicts of the two sides may come from different judges; each side is read by its own. */
function recordedBase(judge, { base }) {
    return judge.file.model === _formats_model_use_js__WEBPACK_IMPORTED_MODULE_7__/* .RECORDED */ .Ny && base.length > 0
        ? (0,_judges_recorded_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .createRecordedJudge */ .i)({ judge, traces: base })
        : null;
}
/** What decides is the base's, files and all; what the head adds is the head's. */
function codePorts({ checkouts, given, head, ports }, { blocking }) {
    const fromBase = blocking && given.policyFrom === "base" ? checkouts.base : null;
    const checkout = fromBase ?? checkouts.head;
    return ports.scorerPorts(async () => (0,_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .appRoot */ ._y)(await checkout.dir(), fromBase ? given.policy : head));
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadSuites)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/load-suite.js + 11 modules
var load_suite = __webpack_require__(499);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/gate/highest-floor.js

/**
 * The highest floor that any result on n records can reach (rule 5; a higher one is refused at load). Code: the scale's
 * end. A judge needs its range above the floor, and no estimator here is surer of a perfect result than Wilson's range of n
 * out of n.
 */
function highestFloor({ n, scorer, confidence }) {
    const end = scorer.kind === "pass_rate" ? 1 : (scorer.range?.[1] ?? Number.POSITIVE_INFINITY);
    if (scorer.voice === "code" || scorer.kind !== "pass_rate")
        return end;
    return (0,wilson/* wilson */.r)({ successes: n, n, confidence })?.low ?? 0;
}

// EXTERNAL MODULE: ./build/judges/check-judge.js
var check_judge = __webpack_require__(92247);
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
    return { tree, configPath, now: ports.now(), flags, checkJudge: check_judge/* checkJudge */._, highestFloor: highestFloor };
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
            hint: `${(0,nearest/* didYouMean */.a)(missing[0] ?? "", [...known.keys()])}${known.size} records are known; ids stand in the dataset files.`,
        });
    }
    return { ...suite, records: suite.records.filter((record) => wanted.includes(record.id)) };
}


/***/ }),

/***/ 18370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usedStores),
/* harmony export */   x: () => (/* binding */ usedLines)
/* harmony export */ });
/* harmony import */ var _evaluate_take_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71842);

/** The run's stores, with what an earlier run left behind them, and the addresses that this run comes to use. */
async function usedStores(from) {
    const { opened, ports } = from;
    const stores = { ...opened, ...(await takenOver(from)) };
    if (!ports.keepUsed)
        return { stores, used: null };
    const used = new Set();
    return { stores: { ...stores, verdicts: noting(stores.verdicts, used) }, used };
}
async function takenOver({ opened, sides, ports, }) {
    const text = (await ports.takeOver?.()) ?? null;
    if (text === null)
        return {};
    const digests = sides.flatMap((ready) => ready?.side.digest ?? []);
    const taken = (0,_evaluate_take_over_js__WEBPACK_IMPORTED_MODULE_0__/* .readReuse */ .nc)(text, { digests, now: ports.now() });
    if (!taken) {
        ports.say("What the earlier run kept is of another form, so nothing of it is taken over.");
        return {};
    }
    if (taken.refused > 0)
        ports.say(`${taken.refused} entries of the earlier run are of another app or damaged, and were left out.`);
    return (0,_evaluate_take_over_js__WEBPACK_IMPORTED_MODULE_0__/* .withTakenOver */ .id)(opened, taken);
}
function noting({ get, put }, used) {
    return {
        get(address) {
            const known = get(address);
            if (known)
                used.add(address);
            return known;
        },
        put: (address, verdict) => {
            used.add(address);
            return put(address, verdict);
        },
    };
}
/** All that this run used, as lines for a later run of the same change; nothing where nobody keeps it. */
function usedLines({ used, stores }, { base, head }) {
    return (0,_evaluate_take_over_js__WEBPACK_IMPORTED_MODULE_0__/* .reuseLines */ .Uk)({
        verdicts: verdictsAt(used ?? [], stores.verdicts),
        traces: answersOf(base ? [head, base] : [head]),
    });
}
function* verdictsAt(addresses, store) {
    for (const address of addresses) {
        const verdict = store.get(address);
        if (verdict)
            yield [address, verdict];
    }
}
/** Recorded traces come from files; only what an app answered is worth keeping. */
function* answersOf(sides) {
    const digests = new Set();
    for (const side of sides) {
        if (digests.has(side.digest))
            continue; // one app spoke for both
        digests.add(side.digest);
        for (const kept of [...side.traces.values()].flat()) {
            const trace = kept.origin === "recorded" ? null : side.full(kept);
            if (trace)
                yield [side.digest, trace];
        }
    }
}


/***/ }),

/***/ 78857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answersPair),
/* harmony export */   l: () => (/* binding */ answersScorer)
/* harmony export */ });
/* harmony import */ var _formats_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49722);

/** The facts of the built-in exact metric `answers`: did the app answer at all. */
const answersScorer = {
    name: _formats_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERS */ .I3,
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


/***/ }),

/***/ 18098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/evaluate/answers.js
var evaluate_answers = __webpack_require__(78857);
// EXTERNAL MODULE: ./build/evaluate/addresses.js
var addresses = __webpack_require__(96818);
// EXTERNAL MODULE: ./build/evaluate/trace-of-reply.js
var trace_of_reply = __webpack_require__(12384);
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
    return [{ trace: (0,trace_of_reply/* traceOfNothing */.m)(record), address, origin: "recorded" }];
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
        const trace = (0,trace_of_reply/* traceOfReply */.H)({ of, reply, now: plan.now() });
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
var hash = __webpack_require__(80211);
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

// EXTERNAL MODULE: ./build/evaluate/verdict-desk.js
var verdict_desk = __webpack_require__(19901);
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
        key: evaluate_answers/* answersScorer */.l.name,
        scorer: evaluate_answers/* answersScorer */.l,
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
var each_in_window = __webpack_require__(59870);
// EXTERNAL MODULE: ./build/evaluate/tally.js
var evaluate_tally = __webpack_require__(3064);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evaluate/single-flight.js
var single_flight = __webpack_require__(79523);
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
    run.results.set(record.id, { position, pairs, answers: (0,evaluate_answers/* answersPair */.E)(traces), traces: keepOf(traces) });
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

/***/ 71842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ reuseLines),
/* harmony export */   Y_: () => (/* binding */ REUSE_FILE),
/* harmony export */   id: () => (/* binding */ withTakenOver),
/* harmony export */   nc: () => (/* binding */ readReuse)
/* harmony export */ });
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92902);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96818);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71499);
/* harmony import */ var _stored_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92795);




/** Name of the file in a run's artifact that a later run of the same change takes outputs and verdicts from. */
const REUSE_FILE = "reuse.jsonl";
const FORMAT = 1;
/** More lines than a run of fifty thousand records has; whoever sends more wants to fill the memory. */
const MAX_LINES = 500_000;
/** As long as a line of a dataset may be. */
const MAX_LINE = 8 << 20;
const ADDRESS = /^[0-9a-f]{64}$/;
/** The file's lines: a head, then one a verdict and one an answered trace. */
function* reuseLines({ verdicts, traces, }) {
    yield JSON.stringify({ assize: "reuse", version: FORMAT });
    for (const [address, verdict] of verdicts)
        yield JSON.stringify({ address, verdict });
    for (const [digest, trace] of traces)
        yield JSON.stringify({ digest, trace });
}
/**
 * Reads such a file as somebody hostile may have written it: every line against its schema, bounded in length and number;
 * a trace's id and address computed anew from what it says, so that it stands only where an app of this run would have
 * put it. What a verdict says is held against its scorer's words when it is asked for (verdict-desk.ts). Null: no such file.
 */
function readReuse(text, takeable) {
    const [head = "", ...lines] = text.split("\n", MAX_LINES);
    if (!isHead(head))
        return null;
    const taken = { verdicts: new Map(), traces: new Map(), refused: 0 };
    for (const line of lines) {
        if (line === "")
            continue;
        const place = line.length > MAX_LINE ? null : placeOf(parse(line), takeable);
        if (place)
            taken[place.kind].set(place.address, line);
        else
            taken.refused += 1;
    }
    return taken;
}
/** The stores with what was taken over behind them; what is used of it is kept like anything that this run found. */
function withTakenOver({ verdicts, traces }, taken) {
    return {
        verdicts: behind(verdicts, taken.verdicts, verdictOf),
        traces: behind(traces, taken.traces, (line) => (0,_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredTrace */ .h)(line.trace)),
    };
}
function behind(store, lines, read) {
    return {
        put: (address, value) => store.put(address, value),
        get(address) {
            const known = store.get(address);
            const line = known === undefined ? lines.get(address) : undefined;
            const value = line === undefined ? null : read(parse(line));
            if (value !== null)
                void store.put(address, value); // not waited for: if it is lost, it is only taken over again
            return known ?? value ?? undefined;
        },
    };
}
function placeOf(line, { digests, now }) {
    const { address, digest } = line;
    if (typeof address === "string")
        return ADDRESS.test(address) && verdictOf(line) ? { kind: "verdicts", address } : null;
    const trace = (0,_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredTrace */ .h)(line.trace);
    if (!trace || typeof digest !== "string" || !digests.includes(digest) || !isSound(trace, now))
        return null;
    const { inputs, sample } = trace;
    return { kind: "traces", address: (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .traceAddress */ .q)({ digest, inputs, sample }) };
}
function verdictOf({ verdict }) {
    const read = (0,_stored_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredVerdict */ .T)(verdict);
    return read?.status === "scored" ? read : null;
}
/** Only answers are taken over: that an app was silent is tried again. */
function isSound({ trace_id, inputs, outcome, at_ms }, now) {
    if (outcome.status !== "answered" || at_ms === null || at_ms > now)
        return false;
    return trace_id === (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceId */ .Jb)(inputs, outcome.outputs);
}
function isHead(line) {
    const head = parse(line);
    return head.assize === "reuse" && head.version === FORMAT;
}
function parse(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === "object" && value !== null ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 12384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ traceOfReply),
/* harmony export */   m: () => (/* binding */ traceOfNothing)
/* harmony export */ });
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92902);

/** What the app gave, as a trace. `now`: milliseconds since 1970, null where the time is not known. */
function traceOfReply({ of, reply, now }) {
    const { inputs } = of.record;
    const { outcome, duration_ms, usage, session, tags, spans } = reply;
    const outputs = outcome.status === "answered" ? outcome.outputs : null;
    return {
        trace_id: (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceId */ .Jb)(inputs, outputs),
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


/***/ })

};
