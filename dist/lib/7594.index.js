export const id = 7594;
export const ids = [7594];
export const modules = {

/***/ 39425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 7 modules
var evaluate = __webpack_require__(18098);
// EXTERNAL MODULE: ./build/gate/decide.js + 35 modules
var decide = __webpack_require__(2739);
// EXTERNAL MODULE: ./build/commands/trial/announce.js
var announce = __webpack_require__(47069);
// EXTERNAL MODULE: ./build/commands/trial/checkouts.js
var trial_checkouts = __webpack_require__(83233);
// EXTERNAL MODULE: ./build/commands/trial/evaluation-plan.js
var evaluation_plan = __webpack_require__(81382);
;// CONCATENATED MODULE: ./build/formats/example-answer.js
/** One of the answers that a question allows: what a line to copy shows. */
function exampleAnswer({ input }) {
    if ("pass_fail" in input)
        return true;
    if ("categorical" in input) {
        const [first = ""] = input.categorical.options;
        return input.categorical.multiple ? [first] : first;
    }
    if ("numeric" in input)
        return input.numeric.min;
    return "text" in input ? "…" : ["…"];
}

// EXTERNAL MODULE: ./build/evaluate/answers.js
var answers = __webpack_require__(78857);
// EXTERNAL MODULE: ./build/formats/metrics.js
var metrics = __webpack_require__(49722);
// EXTERNAL MODULE: ./build/commands/trial/scorers.js
var trial_scorers = __webpack_require__(69613);
;// CONCATENATED MODULE: ./build/commands/trial/metric-plans.js



/** What is decided: the policy's metrics; the head's judges beside them and its new scorers only inform. */
function metricPlans(given, scorers) {
    const ready = new Map(scorers.map((scorer) => [scorer.name, scorer]));
    const kinds = new Map([answers/* answersScorer */.l, ...scorers.map(({ scorer }) => scorer)].map(({ name, kind }) => [name, kind]));
    const decided = (0,metrics/* resolveMetrics */.Gs)(given.policy, (name) => kinds.get(name) ?? "shown")
        .filter(({ scorer }) => kinds.has(scorer))
        .map((metric) => ({
        ...metric,
        beside: null,
        judge_differs: ready.get(metric.scorer)?.differs ?? false,
    }));
    const known = new Set(decided.map((metric) => metric.scorer));
    const added = scorers.filter(({ name, scorer }) => !known.has(name) && scorer.kind !== "shown");
    const changed = scorers.filter(({ beside }) => beside !== null && beside.kind !== "shown");
    return [
        ...decided,
        ...changed.map(({ name }) => informing({ name, scorer: (0,trial_scorers/* besideKey */.yL)(name), beside: "new_judge" })),
        ...added.map(({ name }) => informing({ name, scorer: name, beside: null })),
    ];
}
function informing(row) {
    return {
        ...row,
        better: "higher",
        where: null,
        margin: null,
        min: null,
        slices: [],
        blocking: false,
        judge_differs: false,
    };
}

;// CONCATENATED MODULE: ./build/commands/trial/scored-rows.js
/** One scorer's pairs as the gate reads them, under the run's own key: only common records have a base. */
function scorerRows(run, evaluation, given) {
    const rows = given.records.map((record) => rowOf({ record, run, evaluation, common: given.common.has(record.id) }));
    return { scorer: { ...run.scorer, name: run.key }, rows };
}
function rowOf(wanted) {
    const { record, run, evaluation, common } = wanted;
    const pair = run.pairs.get(record.id);
    if (!pair || pair.status === "not_sampled")
        return { record, base: null, head: [], unchanged: false, sampled: false };
    const head = samples(pair.head, evaluation.head.traces.get(record.id));
    return {
        record,
        base: common ? baseSamples(pair, record, evaluation) : null,
        head,
        unchanged: pair.unchanged,
        sampled: true,
    };
}
function baseSamples(pair, record, evaluation) {
    if (!pair.base || !evaluation.base)
        return null;
    return samples(pair.base, evaluation.base.traces.get(record.id));
}
function samples(side, traces = []) {
    return side.verdicts.map((verdict, index) => ({ trace_id: traces[index]?.trace_id ?? "", verdict }));
}

;// CONCATENATED MODULE: ./build/commands/trial/evidence.js




/** A baseline older than this may differ because a model behind the app moved. */
const OLD_BASELINE_MS = 24 * 3600 * 1000;
/** Everything the decision depends on, as one value. */
function gatherEvidence(from) {
    const { prepared, evaluation, measured } = from;
    const { given, checkouts, suites, scorers } = prepared;
    const { config } = given.policy;
    return {
        config: suites.head.config.name,
        commit: { head: checkouts.head.sha, base: checkouts.base?.sha ?? null },
        policy: config.gate,
        policy_from: given.policyFrom,
        policy_changes: given.policyChanges,
        first_run: given.firstRun,
        dataset: datasetFacts(prepared),
        baseline: baselineFacts(prepared, evaluation),
        cause: causes(prepared, evaluation, measured),
        no_secrets: prepared.noSecrets,
        metrics: metricPlans(given, scorers),
        scorers: [...evaluation.scorers.values()].map((run) => scorerRows(run, evaluation, given)),
        people: measured.people,
        label_of: labelNames(prepared),
        questions: questionsOf(prepared),
        judges: measured.judges,
        judge_changes: measured.changes,
        draws: new Map([...(suites.base?.draws ?? []), ...(suites.tip?.draws ?? []), ...suites.head.draws]),
    };
}
function datasetFacts({ given, suites }) {
    const { added, removed, changed, quarantined, common } = given;
    return {
        version: suites.head.datasetVersion,
        records: given.records.length,
        common: common.size,
        added,
        removed,
        changed,
        quarantined,
    };
}
function baselineFacts(prepared, evaluation) {
    const { request, given, base, checkouts } = prepared;
    const wanted = request.baseline.kind !== "none" && given.policy.config.baseline !== "none";
    const missing = evaluation.base_lost ?? checkouts.missing ?? "no base was named";
    const there = evaluation.base !== null;
    const ran = evaluation.facts.app.base.run > 0;
    return {
        wanted,
        from: !there || !base ? "none" : base.from === "rerun" && !ran ? "cache" : base.from,
        commit: checkouts.base?.sha ?? null,
        missing: wanted && !there ? missing : null,
        app_unchanged: evaluation.same_app,
    };
}
function causes({ given, base, head }, evaluation, measured) {
    const found = [];
    if (base && base.side.digest !== head.side.digest)
        found.push("app");
    if (measured.changes.length > 0)
        found.push("judge");
    if (given.added.length + given.removed.length + given.changed.length > 0)
        found.push("dataset");
    const at = evaluation.facts.baseline_at_ms;
    if (at !== null && evaluation.facts.started_at_ms - at > OLD_BASELINE_MS)
        found.push("baseline_age");
    return found.length > 0 || !base ? found : ["unknown"];
}
function labelNames({ scorers }) {
    const pairs = scorers.flatMap(({ name, label, beside }) => {
        if (!label)
            return [];
        return beside ? [[name, label], [(0,trial_scorers/* besideKey */.yL)(name), label]] : [[name, label]];
    });
    return new Map(pairs);
}
/** The deciding side's questions, each with one of its answers. */
function questionsOf({ given }) {
    const questions = [...given.policy.schemas.values()].map((schema) => ({
        name: schema.name,
        version: schema.version,
        example: exampleAnswer(schema),
    }));
    return new Map(questions.map((question) => [question.name, question]));
}

// EXTERNAL MODULE: ./build/commands/trial/given.js + 2 modules
var trial_given = __webpack_require__(23818);
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
;// CONCATENATED MODULE: ./build/commands/trial/judge-people.js







/** Measures every judge on all labels; the words that may settle the change leave out its own authors' (gate.md 2). */
async function judgeThePeople(prepared) {
    const measured = { people: new Map(), judges: [], changes: [] };
    if (!prepared.request.measure)
        return measured;
    for (const scorer of prepared.scorers) {
        if (!scorer.label || !scorer.judge)
            continue;
        measured.people.set(scorer.label, settlingWords(prepared, { ...scorer, judge: scorer.judge, label: scorer.label }));
        const before = await measure(prepared, {
            name: scorer.label,
            judge: scorer.judge,
            scorer: scorer.scorer,
        });
        measured.judges.push(before);
        if (!scorer.beside || !scorer.headJudge)
            continue;
        const after = await measure(prepared, {
            name: scorer.label,
            judge: scorer.headJudge,
            scorer: scorer.beside,
        });
        measured.changes.push({ name: scorer.name, before, after });
    }
    return measured;
}
function settlingWords(prepared, { scorer, judge, label }) {
    const { gate } = prepared.given.policy.config;
    const { author } = prepared.request.occasion;
    const exclude = new Set(author && !gate.allow_self ? ownLabelers(prepared, author) : []);
    const traces = labelledTraces(prepared);
    return (0,people/* wordsFor */.tu)(judge, { ...labelSource(prepared), label, exclude, scorer, traces });
}
/** The author, and every labeler whose labels only the author may submit. */
function ownLabelers({ given }, author) {
    const labelers = Object.entries(given.policy.config.labelers);
    const through = labelers.filter(([, { submitted_by }]) => submitted_by.length === 1 && submitted_by[0] === author);
    return [author, ...through.map(([name]) => name)];
}
async function measure(prepared, of) {
    const { stores, concurrency, ports, given } = prepared;
    const source = labelSource(prepared);
    const traces = labelledTraces(prepared);
    const schema = source.schemas.get(of.name);
    const own = given.labels.filter((label) => label.assessment_name === of.name);
    const judged = { labels: own, schema, labelers: source.labelers, parts: (0,parts_read/* partsReadBy */.C)(of.judge, traces) };
    return (0,judge_labels/* judgeEvidence */.Z)({
        judge: of.judge,
        scorer: of.scorer,
        people: (0,people/* wordsFor */.tu)(of.judge, { ...source, label: of.name, scorer: of.scorer, traces }),
        labels: own,
        traces,
        records: recordsOf(prepared),
        draws: drawsOf(prepared, of.scorer.name),
        strata: (0,session_strata/* sessionStrata */.G)(sessionsOf(prepared)),
        leftOut: schema ? (0,resolve/* leftOut */.i)({ ...judged, schema }) : {},
        ceiling: schema ? (0,human_ceiling/* humanCeiling */.F)({ ...judged, schema }) : null,
        verdicts: noting(stores.verdicts, prepared.bought),
        concurrency,
        signal: ports.signal,
    });
}
/** The same store; what is put in is noted. */
function noting({ get, put }, bought) {
    return {
        get,
        put: (address, verdict) => {
            bought.add(address);
            return put(address, verdict);
        },
    };
}
/** The deciding side's questions and labelers: a pull request can't ask its own. */
function labelSource({ given }) {
    const { labelers } = given.policy.config;
    return { labels: given.labels, schemas: given.policy.schemas, labelers: Object.keys(labelers) };
}
/** What people labelled, as it was merged: a pull request adds traces, it does not say otherwise what theirs were. */
function labelledTraces({ suites }) {
    return new Map([...suites.head.traces, ...(suites.tip?.traces ?? []), ...(suites.base?.traces ?? [])]);
}
/** Draws that asked about this scorer, each once. */
function drawsOf({ suites: { head, base, tip }, given }, scorer) {
    const all = new Map([head, tip, base].flatMap((suite) => [...(suite?.draws ?? [])]));
    return [...all.values()].filter(({ head: { metric } }) => (0,metrics/* scorerOf */.Kw)(given.policy.config, metric) === scorer);
}
/** How lists were drawn, as it was merged: a pull request can't weigh the labels of its judge. */
function sessionsOf({ suites: { head, base, tip } }) {
    return (base ? [base, ...(tip ? [tip] : [])] : [head]).flatMap(({ sessions }) => [...sessions.values()]);
}
/** Records by id as the deciding side has them: editing or removing a record moves nobody's trust in a judge. */
function recordsOf({ given }) {
    return new Map([...given.records, ...given.policy.records].map((record) => [record.id, record]));
}

// EXTERNAL MODULE: ./build/formats/grouped.js
var grouped = __webpack_require__(66105);
;// CONCATENATED MODULE: ./build/commands/trial/laps.js

/** Starts the watch; the clock is handed in (milliseconds). */
function startLaps(now) {
    const laps = [];
    let last = now();
    return {
        end(stage) {
            const at = now();
            laps.push({ stage, ms: at - last });
            last = at;
        },
        text() {
            const total = laps.reduce((sum, { ms }) => sum + ms, 0);
            const lines = [...laps, { stage: "all", ms: total }];
            const width = Math.max(...lines.map(({ stage }) => stage.length));
            return lines.map(({ stage, ms }) => `${stage.padEnd(width)}  ${(0,grouped/* grouped */.z)(ms)} ms`).join("\n");
        },
    };
}

// EXTERNAL MODULE: ./build/commands/trial/prepare.js
var prepare = __webpack_require__(13291);
;// CONCATENATED MODULE: ./build/commands/trial/reused-verdicts.js
/** Reads off an evaluation which verdicts came from the store. */
function reusedVerdicts({ scorers, base, head }) {
    const found = new Map();
    for (const [key, { pairs }] of scorers) {
        const traces = [...pairs].flatMap(([id, pair]) => [
            ...reusedTraces(sideOf(pair, "head"), head.traces.get(id)),
            ...reusedTraces(sideOf(pair, "base"), base?.traces.get(id)),
        ]);
        found.set(key, new Set(traces));
    }
    return (scorer, traceId) => found.get(scorer)?.has(traceId) ?? false;
}
function sideOf(pair, side) {
    return pair.status === "read" ? pair[side] : null;
}
function reusedTraces(side, traces = []) {
    return traces.filter((_, sample) => side?.reused?.[sample]).map(({ trace_id }) => trace_id);
}

// EXTERNAL MODULE: ./build/commands/trial/suites.js + 1 modules
var trial_suites = __webpack_require__(5694);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/gate/exit-code.js
var exit_code = __webpack_require__(8280);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/trial/trial-of.js



/** What the surfaces are made from: the decision, this run's facts, the traces that flips show. */
function trialOf(from) {
    const { decision, evaluation, prepared } = from;
    const { report } = prepared.suites.head.config;
    return {
        decision,
        run: runFacts(evaluation, prepared),
        exit_code: (0,exit_code/* exitCode */.I)(decision, { accepted: false }),
        proposed: prepared.request.occasion.pull !== null,
        outputs_id: outputsId(evaluation.head),
        traces: shownTraces(decision, evaluation, prepared.request.records !== null),
        records: new Map(prepared.given.records.map((record) => [record.id, record])),
        links: { run: prepared.request.occasion.runUrl, artifact: null, compare: null },
        report: { examples: report.examples, outputs: report.outputs },
        warnings: [...warningsOf(prepared), ...appNotes(prepared, evaluation)],
    };
}
function warningsOf({ suites, given, stores }) {
    const own = given.unmergedLabels;
    const unmerged = own > 0 ? [`${own} labels stand only in this pull request: they count once they are merged.`] : [];
    return [...suites.head.warnings, ...unmerged, ...stores.warnings()];
}
/** On a first run the base has no adapter yet: that its app could not be started is no news. */
function appNotes({ given }, { warnings }) {
    return warnings.filter((note) => !(given.firstRun && note.includes(" (base)")));
}
function outputsId(head) {
    return (0,hash/* hashJson */.jM)([...head.traces.values()]
        .flat()
        .map((trace) => trace.trace_id)
        .sort());
}
/** Only what a surface may show is read back in full: ten thousand records stay out of memory; a chosen few are all shown. */
function shownTraces(decision, evaluation, chosen) {
    const flipped = decision.flips.flatMap(({ base, head }) => [base.trace_id, head.trace_id]);
    const drawn = decision.draws.flatMap(({ draw }) => draw.pairs.flatMap(({ base, head }) => [base ?? head, head]));
    const first = decision.first_sessions.flatMap(({ traces }) => traces);
    const wanted = new Set([...flipped, ...drawn, ...first]);
    const sides = [evaluation.base, evaluation.head].filter((side) => side !== null);
    const found = sides.flatMap((side) => [...side.traces.values()]
        .flat()
        .filter((trace) => chosen || wanted.has(trace.trace_id))
        .flatMap((trace) => side.full(trace) ?? []));
    return new Map(found.map((trace) => [trace.trace_id, trace]));
}
function runFacts({ facts }, { models, request }) {
    const asked = models.facts();
    return {
        started_at: new Date(facts.started_at_ms).toISOString(),
        wall_s: facts.wall_ms / 1000,
        requests: asked.requests,
        reused: facts.reused + facts.app.base.reused + facts.app.head.reused,
        retries: asked.retries,
        input_tokens: asked.input_tokens,
        output_tokens: asked.output_tokens,
        usd: asked.usd,
        budget_reached: facts.budget_reached,
        baseline_age_s: facts.baseline_at_ms === null ? null : (facts.started_at_ms - facts.baseline_at_ms) / 1000,
        attempt: request.occasion.attempt,
        accepted_by: null,
        version: version/* VERSION */.x,
    };
}

// EXTERNAL MODULE: ./build/commands/trial/used-stores.js
var used_stores = __webpack_require__(18370);
;// CONCATENATED MODULE: ./build/commands/gate.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/**
 * Tries a change: runs the app of head and base on the same records, scores both, measures the judges on people's
 * labels, decides. Publishes nothing; throws a UserError where the change could not be tried at all.
 */
async function gate(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const laps = startLaps(ports.now);
        const checkouts = __addDisposableResource(env_1, await (0,trial_checkouts/* checkOut */.b)(request, ports), true);
        laps.end("find the commits");
        const suites = await (0,trial_suites/* loadSuites */._)(checkouts, request, ports);
        laps.end("load the files");
        const given = (0,trial_given/* settle */.G)(suites);
        const prepared = __addDisposableResource(env_1, await (0,prepare/* prepare */.i)({ request, checkouts, suites, given, ports }), true);
        if (request.measure)
            (0,announce/* announce */.i)(prepared, ports);
        laps.end("make ready");
        const measured = await judgeThePeople(prepared); // first: a budget that ends with the records must not cost the judge its trust
        laps.end("measure the judges");
        const evaluation = await (0,evaluate/* evaluate */._)((0,evaluation_plan/* evaluationPlan */.K)(prepared));
        if (evaluation.status === "aborted")
            throw stopped();
        laps.end("run and score");
        const evidence = gatherEvidence({ prepared, evaluation, measured });
        const decision = (0,decide/* decide */.L)(evidence);
        laps.end("decide");
        if (request.profile)
            ports.say(laps.text());
        await ports.keepUsed?.((0,used_stores/* usedLines */.x)(prepared, evaluation));
        const trial = trialOf({ decision, evaluation, prepared });
        return { trial, evidence, reused: reusedVerdicts(evaluation), suite: suites.head };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function stopped() {
    const hint = "What was judged so far is kept in the store; the next run goes on from there.";
    return new errors/* UserError */.y({ code: "stopped", message: "the run was stopped from outside", hint });
}


/***/ }),

/***/ 78999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28586);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);



/** Records named in a `show` command at most. */
const SHOWN = 3;
/** Characters of a commit's name in a command: short enough to read, long enough to stay unique. */
const SHA_DIGITS = 12;
/** What the reader can do now, most useful first; nothing where all is well. */
function advice(trial) {
    if (trial.decision.decision === "pass")
        return [];
    return [
        ...missingData(trial),
        ...look(trial),
        ...judgeChange(trial),
        ...draws(trial),
        ...trust(trial),
        ...records(trial),
        ...accepting(trial),
    ];
}
function say(text, command = null) {
    return { text, command };
}
function look({ decision }) {
    const worst = decision.flips.filter((flip) => flip.direction === "worse");
    const ids = [...new Set(worst.map((flip) => flip.record.id))].slice(0, SHOWN);
    if (ids.length === 0)
        return [];
    const { base } = decision.evidence.commit;
    const against = base ? ` --base ${base.slice(0, SHA_DIGITS)}` : "";
    return [say("Look at what got worse.", `assize show ${ids.map(shellWord).join(" ")}${against}`)];
}
function judgeChange({ decision }) {
    if (decision.reason !== "judge_worse")
        return [];
    return [
        say("Take the judge's change back, or change it until it agrees with the labels again. The app is not in question."),
    ];
}
function draws({ decision }) {
    return decision.draws.flatMap((draw) => {
        const metric = decision.metrics.find((one) => one.draw === draw.id);
        return metric && metric.needs.labels !== null ? [drawAdvice(draw, metric.needs.labels)] : [];
    });
}
function drawAdvice({ metric, pairs, labelled, recorded, differs }, missing) {
    const progress = `${labelled} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(pairs, "pair")} drawn by lot are done`;
    if (differs) {
        return say(`Write the draw of ${metric} anew: its file in the repository is not what these outputs give, so it does not count.`);
    }
    const where = recorded ? "" : " The draw's file is not in the repository yet; see The draw, below.";
    return say(`Let people decide on ${metric}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, "answer")} to go (${progress}).${where}`);
}
function trust({ decision }) {
    const wanting = decision.metrics.filter((metric) => metric.needs.class !== null && metric.blocking);
    const needs = wanting.map(({ scorer, needs }) => `The judge ${scorer} may not clear a change yet. Missing: ${needs.class}.`);
    return [...new Set(needs)].map((text) => say(text));
}
function records({ decision }) {
    const metric = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineMetric */ .l)(decision);
    if (metric?.decision !== "inconclusive")
        return [];
    const { records: more } = metric.needs;
    if (more !== null)
        return [say(`Or add records: about ${more} more would settle ${metric.name}.`)];
    return isClose(metric) ? [say(`More records would not settle ${metric.name} soon.`)] : [];
}
function isClose({ reason }) {
    return reason === "too_close" || reason === "judge_only";
}
function missingData({ decision }) {
    switch (decision.reason) {
        case "no_baseline":
            return [
                say("In a workflow, let actions/checkout fetch the history (fetch-depth: 0). In a terminal, name the base.", "assize gate --base origin/main"),
            ];
        case "unscored":
            return [
                say("See below why outputs could not be scored. When the cause is gone, run again: only what is missing is asked."),
            ];
        case "no_secrets":
            return [
                say("A maintainer can run the gate on this pull request from the Actions tab, where the keys are."),
            ];
        case "judge_differs":
            return [say("Record both sides' verdicts with the same judge.")];
        default:
            return [];
    }
}
function accepting({ run, decision, exit_code, proposed }) {
    if (!proposed || run.accepted_by || exit_code === 0)
        return [];
    const accept = say('Or accept it knowingly: somebody with write access who wrote none of these commits sets the label "assize: accept".');
    return decision.decision === "fail"
        ? [accept, say("Running it again changes nothing: equal outputs get equal verdicts.")]
        : [accept];
}
/** A record id as a word of a shell; ids come from data. */
function shellWord(id) {
    const clean = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(id);
    return /^[A-Za-z0-9._][A-Za-z0-9._-]*$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 55285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ef: () => (/* binding */ WHOLE),
  pi: () => (/* binding */ bodyDetails),
  Qp: () => (/* binding */ bodyTop),
  F3: () => (/* binding */ reportBody)
});

// EXTERNAL MODULE: ./build/report/cause.js
var cause = __webpack_require__(12828);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/metric-table.js
var metric_table = __webpack_require__(44058);
// EXTERNAL MODULE: ./build/report/advice.js
var advice = __webpack_require__(78999);
// EXTERNAL MODULE: ./build/report/parts/fold.js
var fold = __webpack_require__(24823);
;// CONCATENATED MODULE: ./build/report/parts/advice.js



/** What to do now, as a list; commands are set as code. */
function advicePart(trial) {
    const items = (0,advice/* advice */.v)(trial);
    if (items.length === 0)
        return "";
    const lines = items.map(({ text, command }) => command === null ? (0,report_escape/* markdownText */.p7)(text) : `${(0,report_escape/* markdownText */.p7)(text)} ${(0,report_escape/* markdownCode */.D9)(command)}`);
    return `**What to do**\n\n${(0,fold/* list */.p_)(lines)}`;
}

// EXTERNAL MODULE: ./build/report/draw-file.js
var draw_file = __webpack_require__(5212);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
;// CONCATENATED MODULE: ./build/report/parts/draw-fold.js




/** The kinds of pairs that a draw takes from: what the judge said about base and head. */
const STRATA = {
    must: "that must hold",
    pass_fail: "pass → fail",
    fail_pass: "fail → pass",
    pass_pass: "pass → pass",
    fail_fail: "fail → fail",
    other: "without such verdicts",
    all: "records",
};
/** The draw of each metric: how far it is, and how to label it. */
function drawFold(trial) {
    const { draws } = trial.decision;
    return (0,fold/* fold */.AU)("The draw: what people are asked", draws.map((draw) => drawMarkdown(draw, trial)).join("\n\n"));
}
function drawMarkdown(draw, trial) {
    const { metric, labelled, pairs, complete, recorded } = draw;
    const progress = `**${(0,report_escape/* markdownText */.p7)(metric)}**: ${labelled} of ${(0,numbers/* count */.U9)(pairs, "pair")} are answered on both sides. ${drawnFrom(draw)}`;
    if (complete && recorded)
        return `${progress}\n\nThe draw is complete, and its answers decide.`;
    const steps = [fileStep(draw), answerStep(draw, trial), mergeStep(trial)];
    return `${progress}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n\n${example(draw)}`;
}
/** How many pairs of which kind were drawn: by lot, so that they speak for all that changed. */
function drawnFrom({ draw }) {
    const { kind, strata } = draw.head;
    const drawn = strata.map(({ name, N, n }) => `${n} of ${N} ${STRATA[name] ?? (0,report_escape/* markdownText */.p7)(name)}`);
    const from = kind === "random"
        ? "Drawn by lot from all records"
        : "Drawn by lot from what changed, by the judge's verdicts";
    return `${from}: ${drawn.join(", ")}.`;
}
function fileStep({ id, recorded, differs }) {
    const path = (0,report_escape/* markdownCode */.D9)((0,draw_file/* drawPath */.k)(id));
    if (recorded)
        return `The draw is in the repository (${path}).`;
    const why = differs ? "The file there is not what these outputs give, so it is refused: replace it. " : "";
    return `${why}Put the draw's file from this run's artifact (or from \`assize gate --draw eval/draws\`) beside the configuration as ${path}.`;
}
function answerStep({ id }, { decision }) {
    const wanted = decision.metrics.find((one) => one.draw === id)?.needs.labels ?? null;
    const answers = wanted === null ? "the missing answers" : (0,numbers/* count */.U9)(wanted, "answer");
    return `Give ${answers}: read each output of the draw, answer the judge's question, and only then look at what the judge said. The page for it is in this run's artifact (\`assize review --draw ${id}\` opens it too); by hand, each answer is a line under \`labels/\`, as below. An answer that somebody can't give counts as missing.`;
}
function mergeStep({ decision }) {
    const then = "Nothing is run again; people's answers then decide, and the judge's word no longer counts.";
    if (decision.evidence.policy.allow_self)
        return `Push. ${then}`;
    return `Open a pull request with these files, and when it is merged run the gate here again. ${then} Answers that stand only in this pull request, or are given by its authors, do not settle it.`;
}
/** A line to copy, and the file that it goes to: the first output that is asked about. */
function example({ draw, id, question }) {
    const [pair] = draw.pairs;
    const line = {
        assessment_id: "a-1",
        trace_id: pair?.head ?? "",
        assessment_name: question.name,
        source: { source_type: "HUMAN", source_id: "your-name" },
        create_time: "2026-01-31T09:00:00Z",
        feedback: { value: question.example },
        metadata: { schema_version: String(question.version), draw: id, sampling: "draw" },
    };
    const file = (0,report_escape/* markdownCode */.D9)(`labels/${question.name}/your-name.jsonl`);
    return `A line of ${file}, with an id of its own:\n\n${(0,report_escape/* markdownFence */.p0)(JSON.stringify(line), "json")}`;
}

// EXTERNAL MODULE: ./build/report/flip-text.js
var flip_text = __webpack_require__(66830);
// EXTERNAL MODULE: ./build/report/word-diff.js
var word_diff = __webpack_require__(59263);
;// CONCATENATED MODULE: ./build/report/parts/answer-diff.js


/** Below this share of common words a comparison word by word is confetti: both texts are shown whole. */
const ALIKE = 0.4;
/** Two texts of this length together stand side by side in any case. */
const SHORT = 60;
/** An unchanged stretch longer than this is shown by its ends only. */
const STRETCH = 160;
const STRETCH_END = 60;
/** How an answer changed, word by word where the texts are alike, else one below the other; lines of Markdown. */
function answerLines({ field, before, after }, limit) {
    const title = field === null ? "Answer" : (0,report_escape/* markdownCode */.D9)(field);
    const whole = (text) => (0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(text), limit));
    if (before === after)
        return [`${title}, on both sides: ${whole(after)}`];
    const parts = (0,word_diff/* wordDiff */.s)(before, after);
    const sideBySide = before.length + after.length <= SHORT || commonShare(parts) >= ALIKE;
    if (sideBySide)
        return [`${title}: ${diffMarkdown(parts, limit)}`];
    return [`${title} of the base: ${whole(before)}`, `${title} here: ${whole(after)}`];
}
function commonShare(parts) {
    const length = (kinds) => parts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0);
    const longer = Math.max(length(["same", "removed"]), length(["same", "added"]));
    return longer === 0 ? 1 : length(["same"]) / longer;
}
/** Long unchanged stretches are shortened first; then the whole is cut to the limit, and says so. */
function diffMarkdown(parts, limit) {
    let room = limit;
    let shown = "";
    for (const [index, part] of parts.entries()) {
        if (room <= 0)
            return `${shown}…`;
        const line = (0,report_escape/* oneLine */.TN)(part.text);
        const text = (0,report_escape/* cut */.Jj)(part.kind === "same" ? shortened(line, index, parts.length) : line, room);
        room -= text.length;
        shown += `${partMarkdown(part.kind, text)}${gap(part, parts[index + 1])}`;
    }
    return shown.trim();
}
function shortened(text, index, parts) {
    if (text.length <= STRETCH)
        return text;
    const start = index === 0 ? "" : text.slice(0, STRETCH_END);
    const end = index === parts - 1 ? "" : text.slice(-STRETCH_END);
    return `${start} … ${end}`.trim();
}
function partMarkdown(kind, text) {
    const shown = (0,report_escape/* markdownText */.p7)(text);
    if (shown === "" || kind === "same")
        return shown;
    return kind === "removed" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
}
/** The space that the text had; scripts without spaces get none, but for the one between old and new. */
function gap({ kind, text }, next) {
    return /\s$/.test(text) || (kind === "removed" && next?.kind === "added") ? " " : "";
}

;// CONCATENATED MODULE: ./build/report/parts/flips.js




/** The worst flips in full: what was asked, how the answer changed, what was expected, the reason given. */
function flipsPart(trial, { examples, text }) {
    const { flips } = trial.decision;
    const worse = flips.filter((flip) => flip.direction === "worse");
    const shown = worse.slice(0, Math.min(examples, trial.report.examples));
    if (shown.length === 0)
        return "";
    const all = shown.length === worse.length ? "" : ` (${shown.length} of ${worse.length}, worst first)`;
    return [`**What got worse**${all}`, ...shown.map((flip) => flipMarkdown(flip, trial, text))].join("\n\n");
}
function flipMarkdown(flip, trial, limit) {
    const { id, what, contents } = (0,flip_text/* flipText */.x)(flip, trial);
    const title = `${(0,report_escape/* markdownCode */.D9)(id)} ${(0,report_escape/* markdownText */.p7)(what)}`;
    if (!contents)
        return `${title} (contents are redacted)`;
    return `${title}\n\n${(0,fold/* list */.p_)(contentLines(contents, limit))}`;
}
function contentLines(contents, limit) {
    const { input, answers, expected, reason } = contents;
    const lines = [
        named("Asked", (0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(input, limit))),
        ...answers.flatMap((answer) => answerLines(answer, limit)),
        named("Expected", (0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(expected, limit))),
        named("Reason", (0,report_escape/* markdownText */.p7)((0,report_escape/* cut */.Jj)(reason, limit))),
    ];
    return lines.filter((line) => line !== "");
}
function named(name, text) {
    return text === "" ? "" : `${name}: ${text}`;
}

// EXTERNAL MODULE: ./build/report/notices.js + 2 modules
var notices = __webpack_require__(72807);
;// CONCATENATED MODULE: ./build/report/parts/notices.js


/** Items of one notice at most. */
const ITEMS = 20;
/** What must be known before the numbers are read, set off as GitHub sets off a note. */
function noticesPart(trial) {
    return (0,notices/* notices */.o)(trial).map(noticeMarkdown).join("\n\n");
}
function noticeMarkdown({ title, text, items }) {
    const first = `> **${(0,report_escape/* markdownText */.p7)(title)}** ${(0,report_escape/* markdownText */.p7)(text)}`.trimEnd();
    if (items.length === 0)
        return first;
    const shown = items.slice(0, ITEMS).map((item) => `> - ${(0,report_escape/* markdownText */.p7)(item)}`);
    const more = items.length > ITEMS ? [`> - and ${items.length - ITEMS} more`] : [];
    return [first, ">", ...shown, ...more].join("\n");
}

// EXTERNAL MODULE: ./build/report/run-text.js
var run_text = __webpack_require__(74008);
;// CONCATENATED MODULE: ./build/report/parts/run-fold.js



/** The run: counts that add up, calls, money, time, and where to look further. */
function runFold(trial) {
    const { run, artifact, compare } = trial.links;
    const links = [
        run && (0,report_escape/* markdownLink */.iQ)("the run's log", run),
        artifact && (0,report_escape/* markdownLink */.iQ)("result and evidence", artifact),
        compare && (0,report_escape/* markdownLink */.iQ)("what changed", compare),
    ].filter((link) => link !== null);
    const more = links.length > 0 ? `See ${links.join(", ")}.` : "";
    return (0,fold/* fold */.AU)("The run", (0,fold/* blocks */.Bv)([(0,fold/* list */.p_)((0,run_text/* runLines */.r)(trial).map(report_escape/* markdownText */.p7)), more]));
}

;// CONCATENATED MODULE: ./build/report/parts/table.js


/** The table of metrics in Markdown: what fails or is open is set in bold. */
function tablePart(rows) {
    if (rows.length === 0)
        return "";
    return table(metric_table/* COLUMNS */.cZ, rows.map((row) => {
        const texts = (0,metric_table/* cells */.Yo)(row).map(report_escape/* markdownText */.p7);
        const decision = metric_table/* COLUMNS */.cZ.indexOf("decision");
        return row.mood === "fail" || row.mood === "inconclusive"
            ? texts.map((text, column) => (column === decision ? `**${text}**` : text))
            : texts;
    }));
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

;// CONCATENATED MODULE: ./build/report/parts/slices-fold.js




/** Slices of one metric shown at most. */
const SLICES = 40;
/** Each metric by its slices: they inform and never block. */
function slicesFold({ decision }) {
    const sliced = decision.metrics.filter((metric) => metric.slices.length > 0);
    const alpha = 1 - decision.evidence.policy.confidence;
    return (0,fold/* fold */.AU)("Slices (they inform, and never block)", sliced.map((metric) => sliceTable(metric, alpha)).join("\n\n"));
}
function sliceTable({ name, slices }, alpha) {
    const head = metric_table/* COLUMNS */.cZ.map((column) => column === "metric" ? (0,report_escape/* markdownText */.p7)(name) : column === "decision" ? "stands out" : column);
    const decision = metric_table/* COLUMNS */.cZ.indexOf("decision");
    const rows = slices.slice(0, SLICES).map((slice) => {
        const texts = (0,metric_table/* cells */.Yo)((0,metric_table/* metricRow */.dh)(slice)).map(report_escape/* markdownText */.p7);
        return texts.map((cell, column) => (column === decision ? standsOut(slice, alpha) : cell));
    });
    const more = slices.length > SLICES ? `\n\nand ${slices.length - SLICES} more` : "";
    return `${table(head, rows)}${more}`;
}
/** A loss that would be surprising by chance alone, among all slices of the metric (Holm). */
function standsOut({ change }, alpha) {
    const p = change?.p_holm ?? null;
    return change && p !== null && p <= alpha && change.estimate < 0 ? "**got worse**" : "no";
}

// EXTERNAL MODULE: ./build/report/trust-text.js
var trust_text = __webpack_require__(32725);
;// CONCATENATED MODULE: ./build/report/parts/trust-fold.js



/** How far each judge can be trusted: a sentence a judge, with the statisticians' numbers below it. */
function trustFold({ decision }) {
    return (0,fold/* fold */.AU)("How far to trust each judge", (0,trust_text/* trustCards */.e)(decision).map(cardMarkdown).join("\n\n"));
}
function cardMarkdown(card) {
    const { line, details } = (0,trust_text/* trustText */.O)(card);
    const text = (0,report_escape/* markdownText */.p7)(line);
    return details.length > 0 ? `${text}\n\n${(0,fold/* list */.p_)(details.map(report_escape/* markdownText */.p7))}` : text;
}

// EXTERNAL MODULE: ./build/report/parts/unscored-fold.js
var unscored_fold = __webpack_require__(63529);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/body.js














/** Warnings shown at most. */
const WARNINGS = 10;
/** Everything, at a length that people read. */
const WHOLE = { examples: Number.POSITIVE_INFINITY, text: 1200, folds: "all" };
/** The report in Markdown: sentence, cause, what must be known, table, what to do, worst flips, folds. */
function reportBody(trial, size) {
    return (0,fold/* blocks */.Bv)([headline(trial), bodyTop(trial), bodyDetails(trial, size)]);
}
/** What stands right below the sentence: the cause, what must be known, the table, what to do. */
function bodyTop(trial) {
    return (0,fold/* blocks */.Bv)([
        (0,report_escape/* markdownText */.p7)((0,cause/* causeSentence */.J)(trial)),
        noticesPart(trial),
        tablePart((0,metric_table/* metricRows */.IN)(trial.decision.metrics)),
        advicePart(trial),
    ]);
}
/** Worst flips, folds and warnings. */
function bodyDetails(trial, size) {
    return (0,fold/* blocks */.Bv)([flipsPart(trial, size), ...folds(trial, size), warnings(trial)]);
}
function headline(trial) {
    const { opening, finding } = (0,sentence/* sentenceParts */.k)(trial);
    return `**${(0,report_escape/* markdownText */.p7)(opening)}:** ${(0,report_escape/* markdownText */.p7)(finding)}`;
}
function folds(trial, { folds: wanted }) {
    if (wanted === "none")
        return [];
    const few = [trustFold(trial), drawFold(trial), runFold(trial)];
    const [trust = "", draw = "", run = ""] = few;
    return wanted === "few" ? few : [(0,unscored_fold/* unscoredFold */.R)(trial), draw, trust, slicesFold(trial), run];
}
function warnings({ warnings: all }) {
    const shown = all.slice(0, WARNINGS).map(report_escape/* markdownText */.p7);
    const more = all.length > WARNINGS ? [`and ${all.length - WARNINGS} more`] : [];
    return shown.length > 0 ? `**Also**\n\n${(0,fold/* list */.p_)([...shown, ...more])}` : "";
}


/***/ }),

/***/ 12828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ causeSentence),
/* harmony export */   h: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);

const CAUSES = {
    app: "your change of the app",
    judge: "a judge (both sides are scored by the same one)",
    dataset: "records (only those that both sides have are compared)",
    baseline_age: "the age of the base's outputs: a model behind the app may have moved since",
    unknown: "nothing that is known. Neither app nor judge nor records differ; the app itself may vary",
};
/** Characters of a commit's name that are shown. */
const SHORT_SHA = 7;
/** What was compared with what, and what may have moved the numbers: one or two plain sentences. */
function causeSentence(trial) {
    const { config, commit, baseline } = trial.decision.evidence;
    const here = commit.head ? `${config} at ${short(commit.head)}` : `${config} as it stands here`;
    if (baseline.from === "none")
        return `${here}, not compared with anything.`;
    if (baseline.app_unchanged) {
        return `${here}, compared with ${baseName(trial)}. The app is the same on both, so it was not run again.${otherCauses(trial)}`;
    }
    return `${here}, compared with ${baseName(trial)}${age(trial)}. ${difference(trial)}`;
}
function baseName({ decision }) {
    const { baseline, commit } = decision.evidence;
    if (baseline.from === "file")
        return "recorded outputs";
    const base = baseline.commit ?? commit.base;
    return base ? `its base ${short(base)}` : "its base";
}
function age({ run, decision }) {
    const { from } = decision.evidence.baseline;
    if (run.baseline_age_s === null || from === "rerun")
        return "";
    return ` (its outputs are ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(run.baseline_age_s)} old)`;
}
function difference({ decision }) {
    const { cause } = decision.evidence;
    if (cause.length === 0)
        return "What differs is not known.";
    return `What differs: ${cause.map((one) => CAUSES[one]).join("; ")}.`;
}
function otherCauses({ decision }) {
    const others = decision.evidence.cause.filter((cause) => cause !== "unknown" && cause !== "app");
    return others.length > 0 ? ` What differs: ${others.map((one) => CAUSES[one]).join("; ")}.` : "";
}
/** The short name of a commit, which GitHub turns into a link. */
function short(sha) {
    return sha.slice(0, SHORT_SHA);
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ drawPath),
/* harmony export */   w: () => (/* binding */ drawLines)
/* harmony export */ });
/** A draw as the text of its file: the head, then a line a pair. */
function drawLines({ head, pairs }) {
    return [head, ...pairs].map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** Where a draw's file belongs, from the configuration's folder. */
function drawPath(id) {
    return `draws/${id}.jsonl`;
}


/***/ }),

/***/ 28586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding),
/* harmony export */   l: () => (/* binding */ headlineMetric)
/* harmony export */ });
/* harmony import */ var _metric_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13851);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9360);


/** What a run found, in one or two plain sentences with the number that matters. */
function finding(decision) {
    switch (decision.reason) {
        case "unchanged":
            return unchanged(decision);
        case "report_only":
            return reportOnly(decision);
        case "first_run":
            return firstRun(decision);
        case "no_baseline":
            return `nothing to compare with (${decision.evidence.baseline.missing ?? "there is no baseline"}). This says nothing about your change.`;
        case "no_secrets":
            return "the judges could not be asked, for a pull request from a fork gets no keys. This says nothing about your change.";
        case "judge_worse":
            return judgeWorse(decision);
        default:
            return aboutMetrics(decision);
    }
}
/** The metric that the sentence speaks of; null where it speaks of the run. */
function headlineMetric(decision) {
    return decision.metrics.find((metric) => metric.name === decision.headline && !metric.beside) ?? null;
}
function unchanged({ evidence, metrics }) {
    if (evidence.baseline.app_unchanged)
        return "no file of the app changed, so nothing had to be tried.";
    const n = Math.max(0, ...metrics.map((metric) => metric.n));
    return `nothing changed. On all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, "record")} the outputs are what they were.`;
}
function reportOnly({ metrics, evidence }) {
    const [first] = metrics;
    const head = first?.observed.head ?? null;
    const example = first && head !== null ? ` ${first.name} is at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc)(head, first)}.` : "";
    return `the configuration allows any loss.${example} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(evidence.dataset.records, "record")} tried.`;
}
function firstRun({ evidence }) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(evidence.dataset.records, "record")} scored, and nothing to compare them with yet. From the next change on, this gate compares.`;
}
function judgeWorse({ judge_changes }) {
    const worse = judge_changes.find((change) => change.worse);
    if (!worse)
        return "a changed judge agrees less with people.";
    return `the changed judge ${worse.name} agrees less with people. Of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worse.n, "labelled output")} it now gets ${worse.lost} wrong that it had right, and ${worse.gained} right that it had wrong.`;
}
function aboutMetrics(decision) {
    const metric = headlineMetric(decision);
    if (!metric)
        return "nothing got worse.";
    return `${(0,_metric_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFinding */ .o)(metric, decision)}${others(metric, decision)}`;
}
/** Other metrics with the same answer are named, so that nobody mends one and is surprised by the next. */
function others(metric, { decision, metrics, judge_changes }) {
    if (decision === "pass")
        return "";
    const same = metrics.filter((one) => one.blocking && one.decision === decision && one !== metric);
    const judges = decision === "fail" ? judge_changes.filter(({ worse }) => worse) : [];
    const names = [...same.map(({ name }) => name), ...judges.map(({ name }) => `the changed judge ${name}`)];
    if (names.length === 0)
        return "";
    return ` ${decision === "fail" ? "Also failing" : "Also not decided"}: ${names.join(", ")}.`;
}


/***/ }),

/***/ 66830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ flipText)
/* harmony export */ });
/* harmony import */ var _formats_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49722);
/* harmony import */ var _formats_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92902);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);



/** The key of an expectation that needs no name beside it. */
const PLAIN_KEY = "expected_response";
/** Fields of an answer that are shown at most. */
const FIELDS = 6;
/** What a flip says: input, both outputs, expectation, the reason given. */
function flipText(flip, trial) {
    const { record } = flip;
    const what = whatOf(flip);
    if (trial.report.outputs === "redacted")
        return { id: record.id, what, contents: null };
    return {
        id: record.id,
        what,
        contents: {
            input: fields(record.inputs),
            answers: answers(trial.traces.get(flip.base.trace_id), trial.traces.get(flip.head.trace_id)),
            ...(flip.metric === _formats_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .ANSWERS */ .I3
                ? { expected: "", reason: "" }
                : { expected: fields(record.expectations), reason: reasonOf(flip) }),
        },
    };
}
function whatOf(flip) {
    const { direction, metric } = flip;
    if (metric === _formats_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .ANSWERS */ .I3)
        return direction === "worse" ? "is no longer answered" : "is answered again";
    return `got ${direction} on ${metric}${lookedAt(flip)}`;
}
/** People's word, or that nobody has looked: silent for code, whose word needs no second. */
function lookedAt({ people, direction }) {
    if (!people)
        return "";
    const agrees = direction === "worse" ? people.head === false : people.head === true;
    const differs = direction === "worse" ? people.head === true : people.head === false;
    if (agrees)
        return ", and people agree";
    return differs ? ", but people see it otherwise" : "";
}
function reasonOf({ head }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(head.verdict.status === "scored" ? head.verdict.rationale : head.verdict.detail);
}
/** Fields on a line: "question: …; locale: …", or the text alone where there is one field only. */
function fields(value) {
    const entries = Object.entries(value);
    return entries
        .map(([key, part]) => {
        const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(asText(part));
        return entries.length === 1 || key === PLAIN_KEY ? text : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(key)}: ${text}`;
    })
        .join("; ");
}
/** Of answers with fields only those that differ; else the whole. */
function answers(base, head) {
    const before = base ? (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(base) : null;
    const after = head ? (0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(head) : null;
    if (isObject(before) && isObject(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const pairs = keys.map((key) => ({
            field: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(key),
            before: fieldText(before[key]),
            after: fieldText(after[key]),
        }));
        const differing = pairs.filter((pair) => pair.before !== pair.after);
        if (differing.length > 0)
            return differing.slice(0, FIELDS);
    }
    return [{ field: null, before: answer(base), after: answer(head) }];
}
function fieldText(value) {
    return value === undefined ? "(none)" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(asText(value));
}
function answer(trace) {
    if (!trace)
        return "(this output was not kept)";
    if (trace.outcome.status === "silent")
        return `(no answer: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(trace.outcome.detail)})`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(asText((0,_formats_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(trace)));
}
/** Text as it is; an object as a line a key, which reads and compares better than JSON. */
function asText(value) {
    if (typeof value === "string")
        return value;
    if (!isObject(value))
        return JSON.stringify(value);
    return Object.entries(value)
        .map(([key, part]) => `${key}: ${typeof part === "string" ? part : JSON.stringify(part)}`)
        .join("\n");
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55285);

/** The comment's words for a file: whole, without the lines that nobody sees. */
function renderMarkdown(trial) {
    return `${(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBody */ .F3)(trial, _body_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef)}\n`;
}


/***/ }),

/***/ 13851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ metricFinding)
/* harmony export */ });
/* harmony import */ var _formats_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49722);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);
/* harmony import */ var _unscored_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60010);



/** What was found about one metric, in a plain sentence with number, likely range and records. */
function metricFinding(metric, decision) {
    const { name, reason } = metric;
    if (name === _formats_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .ANSWERS */ .I3 && reason === "loss")
        return lostAnswers(metric);
    switch (reason) {
        case "loss":
            return `${name} got worse by ${lossOf(metric)}: ${whoSaw(metric)}.`;
        case "loss_beyond_margin":
            return `${name} got worse by ${lossOf(metric)}, by the judge's word alone: it calls ${whoSaw(metric)}. Nobody has looked yet.`;
        case "floor":
            return belowFloor(metric);
        case "must":
            return lostMust(metric, decision);
        case "unscored":
            return unscored(metric, decision);
        case "judge_differs":
            return `${name} can't be compared, for base and head were scored by different judges.`;
        default:
            return metric.decision === "inconclusive" ? doubt(metric, decision) : cleared(metric);
    }
}
function cleared(metric) {
    const { change, reason, name, n, unchanged } = metric;
    if (reason === "too_few_changes") {
        const changed = n - unchanged;
        return `only ${changed} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} changed for ${name}, too few for a loss beyond the allowed ${allowed(metric)}.`;
    }
    if (!change)
        return `${name} holds (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")}).`;
    if (reason === "small_loss")
        return `${name} got worse by ${lossOf(metric)}: a small loss, within what is allowed.`;
    const bound = metric.margin === null ? "" : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedLoss */ .kR)(metric.margin, metric)}`;
    const numbers = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(change.estimate, metric)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(metric)} (likely ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)(change, metric)}${bound})`;
    const people = metric.judge_view ? `; ${whoLooked(metric)}` : "";
    return `no metric lost more than is allowed. ${name}: ${numbers} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")}${people}.`;
}
function doubt(metric, decision) {
    const { change, name } = metric;
    const why = whyDoubt(metric, decision);
    if (!change)
        return `${name} can't be decided. ${why}`;
    const bound = metric.margin === null ? "" : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedLoss */ .kR)(metric.margin, metric)})`;
    return `${name} could be ${couldBe(change, metric)}${bound}. ${why}`;
}
function whyDoubt(metric, { draws }) {
    switch (metric.reason) {
        case "untrusted":
            return "Only the judge has looked, and it is not trusted yet.";
        case "draw_incomplete":
            return drawProgress(draws.find(({ id }) => id === metric.draw));
        case "too_few_records":
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(metric.n, "record")} are too few to clear a change.`;
        case "multiplicity":
            return "Alone it would be a loss, but among this many metrics it may be chance.";
        case "judge_only":
            return seemsCleared(metric)
                ? "The judge sees only part of a difference, so its word alone is not enough to clear it."
                : "The judge's word alone is not enough to clear it.";
        default:
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(metric.n, "record")} are too few to tell.`;
    }
}
/** The range is within what is allowed, but not within the part of it that this judge would see. */
function seemsCleared({ change, margin }) {
    return change !== null && margin !== null && change.low > -margin;
}
function drawProgress(draw) {
    if (!draw)
        return "The outputs drawn for people are not all answered yet.";
    return `People have answered ${draw.labelled} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(draw.pairs, "pair")} drawn by lot.`;
}
/** "7.6 points worse or 1.9 points better", "1.4 to 11.0 points worse"; each end rounded outwards. */
function couldBe({ low, high }, metric) {
    const unit = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(metric);
    const [worst, best] = [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSize */ .iP)(low, "low", metric), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSize */ .iP)(high, "high", metric)];
    if (high < 0)
        return `${best} to ${worst} ${unit} worse`;
    if (low >= 0)
        return `${worst} to ${best} ${unit} better`;
    return `${worst} ${unit} worse or ${best} ${unit} better`;
}
/** "8.3 points (likely 4.2 to 12.5, allowed 5)": a loss shown, so both bounds are losses. */
function lossOf(metric) {
    const { change, margin } = metric;
    if (!change)
        return "an unknown amount";
    const likely = `likely ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSize */ .iP)(change.high, "high", metric)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSize */ .iP)(change.low, "low", metric)}`;
    const bound = margin === null ? "" : `, allowed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .allowance */ .nB)(margin, metric)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(change.estimate, metric)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(metric)} (${likely}${bound})`;
}
/** The app itself gave out: said in its own words, for nobody calls that a quality. */
function lostAnswers({ worse, better, n, change, margin, ...scale }) {
    const bound = margin === null ? "" : ` (allowed ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .allowance */ .nB)(margin, scale)})`;
    const loss = change ? `, a loss of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(change.estimate, scale)} points${bound}` : "";
    const gained = better > 0 ? ` On ${better} it answers where it did not.` : "";
    return `the app no longer answers on ${worse} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")}${loss}. On the base it did, also when tried once more.${gained}`;
}
/** Who says so: counts of records, or of pairs that people looked at. */
function whoSaw(metric) {
    const { estimator, voice, worse, better, n } = metric;
    if (voice === "code")
        return `${worse} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} got worse, ${better} got better`;
    if (estimator === "D")
        return `${worse} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} worse and ${better} better`;
    return `${whoLooked(metric)}, ${worse} got worse and ${better} better`;
}
function whoLooked({ estimator, labels_used }) {
    return estimator === "A"
        ? "people looked at all that changed"
        : `people looked at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(labels_used, "output")} drawn by lot`;
}
function belowFloor(metric) {
    const { floor, observed, head, name, n, voice } = metric;
    if (!floor)
        return `${name} is below its floor.`;
    const wanted = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .levelBeside */ .Hu)(floor.min, floor.min, metric);
    if (voice === "judge" && head) {
        return `${name} is at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .levelBeside */ .Hu)(head.high, floor.min, metric)} at most on people's scale, below its floor of ${wanted} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")}).`;
    }
    const now = observed.head === null ? "unknown" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .levelBeside */ .Hu)(observed.head, floor.min, metric);
    return `${name} is at ${now}, below its floor of ${wanted} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")}).`;
}
function lostMust({ name, worse, n }, { flips }) {
    const lost = flips.filter((flip) => flip.metric === name && flip.direction === "worse" && flip.record.must);
    const [first] = lost;
    if (!first)
        return `${name} lost a record that must hold.`;
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : "";
    return `${name} lost ${first.record.id}${more}, marked as must: it passed on the base and fails here (${worse} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} got worse).`;
}
function unscored({ name, unscored: missing, n }, decision) {
    return `${missing} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n + missing, "record")} could not be scored for ${name} (${(0,_unscored_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWords */ .IK)(decision, name)}). This says nothing about your change.`;
}
function allowed(metric) {
    if (metric.margin === null)
        return "";
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .allowance */ .nB)(metric.margin, metric)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(metric)}`.trim();
}


/***/ }),

/***/ 44058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   dh: () => (/* binding */ metricRow)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);

/** The table's head, in the order of `cells`. */
const COLUMNS = ["metric", "base", "here", "change", "likely range", "decision", "based on"];
/** A row's texts under `COLUMNS`. */
function cells({ answer, bounds, ...row }) {
    const decision = bounds ? `${answer} (${bounds})` : answer;
    return [row.name, row.base, row.here, row.change, row.range, decision, row.basedOn];
}
/** Rows of the table: metrics that block first, each with the judge's own view beside where people decided. */
function metricRows(metrics) {
    const blocking = metrics.filter((metric) => metric.blocking);
    const shown = metrics.filter((metric) => !metric.blocking);
    return [...blocking, ...shown].flatMap((metric) => [metricRow(metric), ...judgeRow(metric)]);
}
/** One metric (or slice) as a row. */
function metricRow(metric) {
    const [base, here] = levelsOf(metric);
    return {
        mood: metric.blocking ? metric.decision : "shown",
        name: nameOf(metric),
        ...{ base, here },
        ...changeTexts(metric.change, metric),
        ...answerOf(metric),
        basedOn: basedOn(metric),
    };
}
/** Where people decided, what the judge alone would have said: beside, and never instead. */
function judgeRow(metric) {
    const { judge_view, observed, n, name } = metric;
    if (!judge_view)
        return [];
    const [base, here] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr)(observed.base, observed.head, metric);
    return [
        {
            mood: "shown",
            name: `${name}, as the judge sees it`,
            ...{ base, here },
            ...changeTexts(judge_view, metric),
            ...SHOWN,
            basedOn: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, "record")}; the judge's word`,
        },
    ];
}
/** People who looked at drawn pairs know the change; of the level only a draw over all records tells. */
function levelsOf(metric) {
    const { judge_view, observed, base, head, estimator, floor } = metric;
    if (!judge_view && floor) {
        // A level that is held against a floor is never printed on its other side.
        const shown = (level) => (level === null ? "–" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levelBeside */ .Hu)(level, floor.min, metric));
        return [shown(observed.base), shown(observed.head)];
    }
    if (!judge_view)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr)(observed.base, observed.head, metric);
    if (estimator !== "C")
        return ["–", "–"];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr)(base?.estimate ?? null, head?.estimate ?? null, metric);
}
function nameOf({ slice, beside, name }) {
    if (slice)
        return `${slice.tag.replace(/^tags\./, "")} = ${slice.value}`;
    return beside ? `${name}, by the changed judge` : name;
}
function changeTexts(change, metric) {
    if (!change)
        return { change: "–", range: "–" };
    if (change.method === "unchanged")
        return { change: "none", range: "–" };
    return {
        change: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(change.estimate, metric)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .Cq)(metric)}`.trim(),
        range: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(change, metric),
    };
}
const SHOWN = { answer: "shown only", bounds: "" };
/** The answer with what it was held against, or with what kept it from one; rows that never block say so. */
function answerOf(metric) {
    const { blocking, decision, reason, unscored } = metric;
    if (!blocking)
        return SHOWN;
    if (reason === "first_run")
        return { answer: "first run", bounds: "" };
    // Nobody asked for a comparison, and no floor was named: there is nothing that could pass.
    if (reason === "report_only")
        return SHOWN;
    const answer = decision === "inconclusive" ? "not decided" : decision;
    if (reason === "unscored")
        return { answer, bounds: `${unscored} could not be scored` };
    if (reason === "must")
        return { answer, bounds: "a must record is lost" };
    const loss = metric.margin === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedLoss */ .kR)(metric.margin, metric);
    const bounds = [loss, floorWords(metric)].filter((text) => text !== null);
    return { answer, bounds: bounds.join(", ") };
}
function floorWords(metric) {
    const { floor } = metric;
    if (!floor)
        return null;
    const least = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .levelBeside */ .Hu)(floor.min, floor.min, metric);
    return floor.base_below ? `below the floor of ${least} before this pull request too` : `floor ${least}`;
}
/** What the row's numbers rest on: how many records, how many of them changed, who has looked. */
function basedOn(metric) {
    const { n, records, unchanged, estimator, labels_used, voice, change } = metric;
    const compared = n === records ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, "record") : `${n} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, "record")}`;
    if (!change)
        return compared;
    const changed = `${compared}, ${n - unchanged} changed`;
    if (voice === "code")
        return changed;
    if (estimator === "D")
        return `${changed}; the judge's word`;
    const drawn = estimator === "A" ? "on all that changed" : "on pairs drawn by lot";
    return `${changed}; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(labels_used, "answer")} of people ${drawn}`;
}


/***/ }),

/***/ 72807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ notices)
});

// EXTERNAL MODULE: ./build/gate/detectable-change.js
var detectable_change = __webpack_require__(60728);
// EXTERNAL MODULE: ./build/gate/first-sessions.js
var first_sessions = __webpack_require__(93756);
// EXTERNAL MODULE: ./build/stats/interval.js
var interval = __webpack_require__(99915);
// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/gate/decide-change.js
var decide_change = __webpack_require__(72453);
;// CONCATENATED MODULE: ./build/gate/least-to-clear.js



/**
 * Fewest common records on which an exact scorer can clear a change at this margin when nothing got worse, unless nothing or little changed
 * (rule 8): Tango's lower end is then -z²/(n + z²), so n > z²(1 - m)/m. 52 at a margin of 5 points.
 */
function leastToClear({ margin, confidence = interval/* DEFAULT_CONFIDENCE */.F, }) {
    const bound = ((0,normal/* normalQuantile */.Z)(confidence) ** 2 * (1 - margin)) / margin;
    return Math.max(decide_change/* LEAST_RECORDS */.L, Math.floor(bound) + 1);
}

// EXTERNAL MODULE: ./build/stats/planning.js
var planning = __webpack_require__(83599);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/report/session-file.js
var session_file = __webpack_require__(20410);
;// CONCATENATED MODULE: ./build/report/first-run.js






/** What this gate can and cannot do from now on; only said on the first run. */
function firstRunNotice(decision) {
    if (!decision.evidence.first_run)
        return [];
    const bounded = decision.metrics.filter((metric) => metric.margin !== null && metric.kind === "pass_rate");
    const strictest = bounded.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0))[0];
    const items = [
        ...(strictest ? [finds(strictest, decision), clears(strictest, decision)] : []),
        ...decision.judges.filter(({ trusted }) => !trusted).map(judgeNeeds),
        ...decision.first_sessions.map(judgeFirst),
    ];
    return [{ title: "What this gate can do from now on.", text: "", items }];
}
/** At the assumed discordance: what this one run saw is no measure of the runs to come. */
function finds({ n, ...metric }, { evidence }) {
    const smallest = (0,detectable_change/* detectableChange */.w)({ n, confidence: evidence.policy.confidence });
    if (smallest === null)
        return `With ${(0,numbers/* count */.U9)(n, "record")} no loss, however large, can be shown.`;
    return `With ${(0,numbers/* count */.U9)(n, "record")} it finds a loss of ${(0,numbers/* boundSize */.iP)(smallest, "high", metric)} ${(0,numbers/* unitName */.Cq)(metric)} or more 8 times in 10, if ${(0,numbers/* percent */.KN)(planning/* FIRST_RUN_DISCORDANCE */.pr)} of the outcomes differ by chance.`;
}
function clears(metric, { evidence }) {
    const { n } = metric;
    const margin = metric.margin ?? 0;
    const { confidence } = evidence.policy;
    const least = leastToClear({ margin, confidence });
    const usual = (0,planning/* recordsForNonInferiority */.HU)({ discordance: planning/* FIRST_RUN_DISCORDANCE */.pr, margin, confidence });
    const bound = `an allowed loss of ${(0,numbers/* allowance */.nB)(margin, metric)} ${(0,numbers/* unitName */.Cq)(metric)}`;
    const wanted = `About ${Math.ceil(usual)} records would clear most harmless changes.`;
    if (n < least) {
        return `With fewer than ${least} records and ${bound} it clears a change only if nothing or hardly anything changed; everything else stays undecided. ${wanted}`;
    }
    if (n < usual)
        return `At ${bound} it clears small changes; larger ones often stay undecided. ${wanted}`;
    return `At ${bound} it clears most harmless changes.`;
}
function judgeNeeds({ name, untrusted_is, missing_class }) {
    const now = untrusted_is === "advisory"
        ? `The judge ${name} only informs until it is trusted`
        : `The judge ${name} cannot clear a change yet, only fail one that loses more than is allowed`;
    return `${now}. What labels would add: ${missing_class ?? "trust"}.`;
}
/** The list is for people who know the answers, so it says what to open before how it works. */
function judgeFirst(session) {
    const { judge, traces, strata } = session;
    const fails = strata.find(({ name }) => name === first_sessions/* JUDGE_FAILS */.cK)?.n ?? 0;
    const name = (0,session_file/* sessionName */.C)(session);
    const mix = `${fails} that the judge ${judge} fails and ${traces.length - fails} that it passes`;
    return `${(0,numbers/* count */.U9)(traces.length, "output")} to judge first: ${mix}, drawn by lot. Open review-${name}.html from this run's artifact (in a terminal: --session eval/sessions) and answer; what you hand in goes into the repository with sessions/${name}.yaml, which says how they were drawn.`;
}

;// CONCATENATED MODULE: ./build/report/notices.js


/** Record ids named in a notice at most; the rest is counted. */
const NAMED = 8;
/** What stands above the table: moved goal posts, other records, an acceptance, the first run. */
function notices(trial) {
    const { decision } = trial;
    return [
        ...acceptance(trial),
        ...goalPosts(decision),
        ...records(decision),
        ...judges(decision),
        ...budget(trial),
        ...firstRunNotice(decision),
    ];
}
function acceptance({ run, decision }) {
    if (!run.accepted_by)
        return [];
    const stays = decision.decision === "fail" ? "The decision stays a fail" : "The decision stays open";
    return [
        {
            title: `Accepted by ${run.accepted_by}.`,
            text: `${stays}; the job ends green. The acceptance is void as soon as the outputs change.`,
            items: [],
        },
    ];
}
function goalPosts({ evidence }) {
    const { policy_changes, policy_from } = evidence;
    if (policy_changes.length === 0)
        return [];
    const decided = policy_from === "base" ? "The base's policy decided. After the merge this would hold:" : "It changes:";
    return [{ title: "This pull request moves its own goal posts.", text: decided, items: policy_changes }];
}
function records({ evidence }) {
    const { added, removed, changed, quarantined } = evidence.dataset;
    const items = [
        named(removed, "removed", "no longer compared"),
        named(changed, "edited", "run and shown, not compared"),
        named(quarantined, "in quarantine", "run and shown, not counted"),
        named(added, "added", "run and shown, compared from the next change on"),
    ].filter((line) => line !== null);
    if (items.length === 0)
        return [];
    return [{ title: "The records are not the same on both sides.", text: "", items }];
}
function named(ids, what, meaning) {
    if (ids.length === 0)
        return null;
    const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    return `${(0,numbers/* count */.U9)(ids.length, "record")} ${what} (${meaning}): ${ids.slice(0, NAMED).join(", ")}${more}`;
}
function judges({ judge_changes }) {
    return judge_changes.map(({ name, n, gained, lost, worse }) => {
        const compared = n === 0
            ? "No labels say which of the two agrees better with people."
            : `On ${(0,numbers/* count */.U9)(n, "labelled output")} it is newly right on ${gained} and newly wrong on ${lost}.`;
        const answer = worse ? " It is shown worse." : n === 0 ? "" : " It is not shown to be worse.";
        return {
            title: `The judge ${name} changes here.`,
            text: `Both sides were scored by the old one and by the new one; the old one decides. ${compared}${answer}`,
            items: [],
        };
    });
}
function budget({ run, decision }) {
    if (!run.budget_reached)
        return [];
    const left = Math.max(0, ...decision.metrics.map((metric) => metric.not_sampled));
    return [
        {
            title: "The budget ended this run early.",
            text: `${(0,numbers/* count */.U9)(left, "record")} were not reached. Those that were are a random sample: fewer, so the range is wider, and no less right.`,
            items: [],
        },
    ];
}


/***/ }),

/***/ 24823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** A part of a report that opens on a click; empty where there is nothing in it. `body` is Markdown, `title` text. */
function fold(title, body) {
    if (body === "")
        return "";
    return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A list of Markdown lines; an empty one would make a heading of the line above. */
function list(lines) {
    const said = lines.filter((line) => line.trim() !== "");
    return said.map((line) => `- ${line}`).join("\n");
}
/** Blocks of Markdown with an empty line between; empty ones are left out. */
function blocks(parts) {
    return parts.filter((part) => part !== "").join("\n\n");
}


/***/ }),

/***/ 63529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unscoredGaps),
/* harmony export */   R: () => (/* binding */ unscoredFold)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _unscored_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60010);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24823);



/** Records and characters of a detail shown at most. */
const RECORDS = 20;
const DETAIL = 300;
/** What could not be scored, by reason and record. */
function unscoredFold(trial) {
    const { total } = trial.decision.unscored;
    if (total === 0)
        return "";
    const { counts, gaps, more } = unscoredGaps(trial);
    const lines = gaps.map(({ record_id, text }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(record_id)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}`);
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`Could not be scored: ${total}`, `${counts}\n\n${(0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...lines, ...more])}`);
}
/** The same as plain text: counts by reason, a line a record, and how many more there are. */
function unscoredGaps({ decision, report }) {
    const counts = (0,_unscored_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonCounts */ .fb)(decision).map(({ reason, count }) => `${count} × ${_unscored_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_WORDS */ .GV[reason]}`);
    const gaps = gapsOf(decision.unscored.records);
    return {
        counts: `${counts.join(", ")}.`,
        gaps: gaps.slice(0, RECORDS).map((gap) => gapText(gap, report.outputs === "shown")),
        more: gaps.length > RECORDS ? [`and ${gaps.length - RECORDS} more records`] : [],
    };
}
/** One line for all metrics that lack a record for one reason: a crash of the app is told once. */
function gapsOf(records) {
    const gaps = new Map();
    for (const record of records) {
        const { record_id, side, reason, detail, metric } = record;
        const key = JSON.stringify([record_id, side, reason, detail]);
        const gap = gaps.get(key) ?? { ...record, metrics: [] };
        gap.metrics.push(metric);
        gaps.set(key, gap);
    }
    return [...gaps.values()];
}
function gapText({ metrics, record_id, side, reason, detail }, shown) {
    const where = side === "both" ? "on both sides" : side === "head" ? "here" : "on the base";
    const why = shown && detail ? ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(detail, DETAIL)})` : "";
    return { record_id, text: `${where}, for ${metrics.join(", ")}: ${_unscored_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_WORDS */ .GV[reason]}${why}` };
}


/***/ }),

/***/ 99934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71706);
/* harmony import */ var _trust_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32725);


/** The result file (cli.md): full precision, shares in [0, 1] or the scorer's unit; what varies between equal runs stands under `run`. */
function resultJson(trial) {
    const { decision, exit_code, run } = trial;
    const { evidence } = decision;
    return {
        version: 1,
        decision: decision.decision,
        reason: decision.reason,
        exit_code,
        summary: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(trial),
        config: evidence.config,
        commit: evidence.commit,
        first_run: evidence.first_run,
        dataset: datasetOf(decision),
        baseline: { from: evidence.baseline.from, commit: evidence.baseline.commit },
        policy: { from: evidence.policy_from, changed: evidence.policy_changes.length > 0 },
        cause: evidence.cause,
        metrics: decision.metrics.flatMap((metric) => [metric, ...metric.slices]).map(metricOf),
        draws: decision.draws.map(({ id, metric, pairs, labelled, complete }) => ({
            id,
            metric,
            pairs,
            labelled,
            complete,
        })),
        judges: (0,_trust_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trustCards */ .e)(decision).map(judgeOf),
        first_sessions: decision.first_sessions.map(({ judge, question, traces }) => ({
            judge,
            question,
            outputs: traces.length,
        })),
        unscored: { total: decision.unscored.total, by_reason: decision.unscored.by_reason },
        flips: decision.flips.map((flip) => flipOf(flip, trial)),
        run,
    };
}
function datasetOf({ evidence }) {
    const { version, records, common, added, removed, changed } = evidence.dataset;
    return {
        version,
        records,
        common,
        added: added.length,
        removed: removed.length,
        changed: changed.length,
    };
}
/** Only what the format names: no slices inside, for each stands as an entry of its own. */
function metricOf(metric) {
    const { name, scorer, kind, unit, slice, decision, reason, blocking, estimator } = metric;
    const { n, unchanged, unscored, not_sampled, worse, better, labels_used } = metric;
    const { records, quarantined, not_common } = metric;
    const { base, head, observed, change, margin, floor, needs, detectable_change, draw } = metric;
    return {
        ...{ name, scorer, kind, unit, slice, decision, reason, blocking, estimator },
        ...{ n, unchanged, unscored, not_sampled, records, quarantined, not_common },
        ...{ base, head, observed, change, margin, floor, worse, better, labels_used },
        ...{ needs, detectable_change, draw },
    };
}
function judgeOf({ numbers, human_ceiling, ...card }) {
    const { name, fingerprint, model, trusted, labels, missing_class, difference_error, last_label } = card;
    return {
        ...{ name, fingerprint, model, trusted, labels },
        agreement: numbers?.agreement ?? null,
        kappa: intervalOf(numbers?.kappa),
        sensitivity: intervalOf(numbers?.sensitivity),
        specificity: intervalOf(numbers?.specificity),
        j_low: numbers?.j_low ?? null,
        missing_class,
        human_ceiling: human_ceiling?.estimate ?? null,
        difference_error,
        last_label,
    };
}
function intervalOf(interval) {
    if (!interval)
        return null;
    const { estimate, low, high } = interval;
    return { estimate, low, high };
}
function flipOf({ record, metric, direction, base, head }, { report }) {
    const said = head.verdict.status === "scored" ? head.verdict.rationale : head.verdict.detail;
    return {
        record_id: record.id,
        metric,
        direction,
        base_trace_id: base.trace_id,
        head_trace_id: head.trace_id,
        rationale: report.outputs === "redacted" ? "" : said,
    };
}


/***/ }),

/***/ 74008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runLines)
/* harmony export */ });
/* unused harmony export countLine */
/* harmony import */ var _formats_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66105);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9360);


/** The facts of a run, a plain line each: what was counted, what it took, how each metric was decided. */
function runLines(trial) {
    const { decision } = trial;
    return [
        ...decision.metrics.map(countLine),
        ...decision.metrics.flatMap(decidedLine),
        effort(trial),
        baselineLine(trial),
        ...attemptLine(trial),
        `Dataset ${decision.evidence.dataset.version.slice(0, VERSION_DIGITS)}, Assize ${trial.run.version}.`,
    ];
}
/** Digits of the dataset's version that are shown. */
const VERSION_DIGITS = 12;
/** Names of the estimators' formulas, as statisticians know them. */
const METHODS = {
    tango: "Tango's interval for paired proportions",
    paired_t: "paired t interval",
    clustered_t: "t interval over groups",
    adjudicated: "adjudicated difference over the draw's strata",
    ppi: "prediction-powered difference (PPI++)",
};
/** All records of a metric by what became of them: the counts add up. */
function countLine(metric) {
    const { name, beside, records, n, unchanged, unscored, not_sampled, quarantined, not_common, change } = metric;
    const compared = change ? `${n} compared (${unchanged} unchanged)` : `${n} scored`;
    const others = [
        [unscored, "could not be scored"],
        [not_sampled, "not reached or not sampled"],
        [quarantined, "in quarantine"],
        [not_common, "new or edited"],
    ];
    const rest = others.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const title = beside ? `${name}, by the changed judge` : name;
    return `${title}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records, "record")} = ${[compared, ...rest].join(" + ")}.`;
}
function decidedLine(metric) {
    const { change, name, estimator, detectable_change, beside, n } = metric;
    if (!change || beside || change.method === "unchanged")
        return [];
    const finds = detectable_change === null
        ? ""
        : ` On ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, "record")} like these a loss of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .boundSize */ .iP)(detectable_change, "high", metric)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .unitName */ .Cq)(metric)} is found 8 times in 10.`;
    return [`${name}: case ${estimator}, ${METHODS[change.method] ?? change.method}${asBad(metric)}.${finds}`];
}
/** p in words: how often it would look as bad if nothing, or (for a judge alone) if no more than what is allowed, were lost. */
function asBad({ change, estimator, margin }) {
    if (!change || change.p_value === null)
        return "";
    const alone = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(change.p_value);
    const holm = change.p_holm === null ? alone : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(change.p_holm);
    const among = holm === alone ? "" : ` (${holm} among all metrics, Holm)`;
    const without = estimator === "D" && margin !== null ? "at just the allowed loss" : "without a loss";
    return `; ${without} it would look as bad in ${alone} of runs${among}`;
}
function effort({ run }) {
    const tokens = run.input_tokens + run.output_tokens;
    const parts = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(run.requests, "call")} to models`,
        run.retries > 0 ? `${run.retries} of them repeated` : "",
        `${run.reused} taken from earlier runs`,
        tokens > 0 ? `${(0,_formats_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(tokens)} tokens` : "",
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(run.usd),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(run.wall_s),
    ];
    return `${parts.filter((part) => part !== "").join(", ")}.`;
}
function baselineLine({ decision, run }) {
    const { from, app_unchanged } = decision.evidence.baseline;
    const age = run.baseline_age_s === null ? "" : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(run.baseline_age_s)} old`;
    if (from === "none")
        return "No baseline.";
    if (app_unchanged)
        return "Baseline: not run, because no file of the app changed.";
    const how = {
        cache: `outputs kept from an earlier run${age}`,
        rerun: "run again on the base's commit",
        file: `recorded outputs${age}`,
    };
    return `Baseline: ${how[from]}.`;
}
function attemptLine({ run }) {
    if (run.attempt <= 1)
        return [];
    return [
        `Attempt ${run.attempt}: what earlier attempts had run was taken over, so running again is no second roll of the dice.`,
    ];
}


/***/ }),

/***/ 71706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   k: () => (/* binding */ sentenceParts)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);

/**
 * The one sentence: the answer, what it does to the merge, and what was found, with the number. Title of the check,
 * first line of the comment, `summary` of the result. Plain text on one line; callers escape it for their sink.
 */
function sentence(trial) {
    const parts = sentenceParts(trial);
    return `${parts.opening}: ${parts.finding}`;
}
/** The same in parts, for sinks that set the answer off. */
function sentenceParts(trial) {
    return { opening: opening(trial), finding: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(trial.decision) };
}
/** The answer in a few words: it stands first wherever there is room for one line only. */
function opening({ decision, exit_code, run }) {
    if (decision.decision === "pass")
        return passed(decision.reason);
    const failed = decision.decision === "fail";
    if (run.accepted_by)
        return `${failed ? "Fails" : "Not decided"}, accepted by ${run.accepted_by}`;
    if (exit_code !== 0)
        return failed ? "Fails and blocks the merge" : "Not decided, and that blocks the merge";
    return failed ? "Would fail, but the gate is not enforced" : "Not decided, does not block the merge";
}
function passed(reason) {
    if (reason === "first_run")
        return "First run, nothing is blocked";
    return reason === "report_only" ? "Only reported, nothing is blocked" : "Passes";
}


/***/ }),

/***/ 20410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sessionName),
/* harmony export */   a: () => (/* binding */ sessionText)
/* harmony export */ });
/** A first session's name as it stands in a path; a question's own name may hold anything. */
function sessionName({ question }) {
    return `first-${question.replace(/[^A-Za-z0-9._-]+/g, "-")}`;
}
/** A first session as the file that the repository keeps: a list by lot, and how it was drawn. */
function sessionText(session) {
    const { judge, question, traces, strata } = session;
    const lines = [
        `# Outputs for people to judge first, so that the judge ${JSON.stringify(judge)} can earn its trust.`,
        "# The lists under strata say what the judge thought: answer before you read them.",
        `name: ${JSON.stringify(sessionName(session))}`,
        `schemas: [${JSON.stringify(question)}]`,
        "traces:",
        ...traces.map((id) => `  - ${id}`),
        "strata:",
        ...strata.flatMap(({ name, N, n, traces: drawn }) => [
            `  - name: ${name}`,
            `    N: ${N}`,
            `    n: ${n}`,
            "    traces:",
            ...drawn.map((id) => `      - ${id}`),
        ]),
    ];
    return `${lines.join("\n")}\n`;
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

/***/ 60010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ UNSCORED_WORDS),
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   fb: () => (/* binding */ reasonCounts)
/* harmony export */ });
/** Why an output has no value, as people say it. */
const UNSCORED_WORDS = {
    app_error: "the app crashed",
    app_timeout: "the app did not answer in time",
    no_output: "the app gave no output",
    missing_variable: "the judge's template names something that is not there",
    missing_expectation: "the record lacks the expectation",
    invalid_reply: "the judge's reply was none of its values",
    refused: "the judge's model refused",
    truncated: "the judge's reply was cut off",
    empty_reply: "the judge's reply was empty",
    model_error: "the judge's model failed",
    no_recorded_verdict: "no verdict was recorded",
    recorded_error: "the recorded verdict is an error",
    scorer_error: "the scorer failed",
    aborted: "the run was stopped",
};
/** How often each reason occurred, most frequent first: "31 × the app crashed". Of one metric, or of all. */
function reasonCounts({ unscored }, metric = null) {
    const counts = new Map();
    for (const record of unscored.records) {
        if (metric !== null && record.metric !== metric)
            continue;
        counts.set(record.reason, (counts.get(record.reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}
/** The reasons of one metric in a few words: "the app crashed", "mostly: the judge's model failed". */
function reasonWords(decision, metric) {
    const [first, ...rest] = reasonCounts(decision, metric);
    if (!first)
        return "no reason is known";
    return `${rest.length > 0 ? "mostly: " : ""}${UNSCORED_WORDS[first.reason]}`;
}


/***/ }),

/***/ 76928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes a file in one step: a reader never sees half of it. */
async function writeWhole(file, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    const draft = `${file}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}


/***/ })

};
