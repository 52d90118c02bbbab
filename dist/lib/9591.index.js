export const id = 9591;
export const ids = [9591];
export const modules = {

/***/ 72927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeEvidence)
/* harmony export */ });
/* harmony import */ var _align_proof_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85955);
/* harmony import */ var _evaluate_score_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97204);
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80211);
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15043);
/* harmony import */ var _labelled_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86059);





/** A judge's verdicts on all labelled traces, beside what people say: what trust is computed from. */
async function judgeEvidence(measuring) {
    const { judge, scorer, people, traces, records } = measuring;
    const labelled = [...people].flatMap(([id, human]) => {
        const trace = traces.get(id);
        return trace && human.status === "labelled" ? [{ human, trace, record: recordOf(trace, records) }] : [];
    });
    const subjectOf = (0,_labelled_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectsOf */ .Z)(traces, records);
    const subjects = labelled.map(({ trace }) => subjectOf(trace));
    const { verdicts, concurrency, signal } = measuring;
    const scored = await (0,_evaluate_score_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreSubjects */ .q)({ scorer, subjects, verdicts, concurrency, signal });
    const seen = seenGroups(measuring);
    const random = randomTraces(measuring.labels);
    const lines = labelled.flatMap(({ trace, record, human }, index) => {
        const result = scored.results[index];
        if (!result || result.status === "not_sampled")
            return [];
        const group = groupOf(trace, record);
        const { pass, number } = human;
        const { trace_id } = trace;
        const stratum = measuring.strata.get(trace_id);
        return [
            {
                trace_id,
                group,
                human: { pass, number },
                verdict: result,
                seen: seen.has(group),
                random: random.has(trace_id),
                ...(stratum ? { stratum } : {}),
            },
        ];
    });
    return {
        name: scorer.name,
        fingerprint: scorer.fingerprint,
        model: scorer.model,
        trust: judge.file.trust,
        labelled: lines,
        proof: provedOn(judge, scorer),
        human_ceiling: measuring.ceiling,
        flip_rate: scored.flip_rate,
        left_out: measuring.leftOut,
        past_draws: measuring.draws,
        ...lastOf(measuring.labels),
    };
}
/** What the proof counted, if it speaks of this judge and of whole outputs: how it reads single steps is another rate. */
function provedOn({ proof }, { fingerprint }) {
    return proof?.fingerprint === fingerprint && proof.unit !== "step" ? proof.confusion : null;
}
function lastOf(labels) {
    const times = labels.map(({ create_time }) => new Date(create_time).toISOString()).sort();
    const last_label = times.at(-1);
    return last_label === undefined ? {} : { last_label };
}
function recordOf(trace, records) {
    return (trace.record_id && records.get(trace.record_id)) || null;
}
/** Records that belong together are one group; a trace without a record is grouped by its inputs. */
function groupOf(trace, record) {
    return record?.group ?? (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashJson */ .jM)(trace.inputs);
}
/** Groups that the judge's memory has seen: its verdicts there are no evidence of trust. */
function seenGroups({ judge, scorer, traces, records }) {
    const ids = [
        ...learnedFrom(judge, scorer),
        ...judge.file.guidelines.flatMap((line) => line.from),
        ...judge.examples.map((example) => example.trace_id),
    ];
    const groups = ids.flatMap((id) => {
        const trace = traces.get((0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOfUnit */ .zf)(id));
        return trace ? [groupOf(trace, recordOf(trace, records))] : [];
    });
    return new Set([...groups, ...judge.examples.flatMap((example) => example.group ?? [])]);
}
/** A judge that stands as it was aligned learned from all of these, whether or not they left a line in its memory. */
function learnedFrom({ proof }, { fingerprint }) {
    return proof?.fingerprint === fingerprint ? Object.keys((0,_align_proof_file_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedBy */ .q)(proof).learned) : [];
}
/** Traces drawn at random among outputs; a trace that somebody picked says nothing about rates. */
function randomTraces(labels) {
    const drawn = labels.filter(({ metadata }) => metadata?.sampling === "random");
    return new Set(drawn.map((label) => label.trace_id));
}


/***/ }),

/***/ 34505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ speak),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* unused harmony export humanOutcomes */
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15043);
/* harmony import */ var _labels_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6205);
/* harmony import */ var _parts_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65603);



/** Resolves the labels of one question; `exclude` names labelers whose word may not settle this pull request. */
function speak(wanted) {
    const { label, labels, schemas, labelers, exclude, parts } = wanted;
    const schema = schemas.get(label);
    if (!schema)
        return { label, resolved: new Map() };
    const own = labels.filter((line) => line.assessment_name === label);
    return { label, resolved: (0,_labels_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveLabels */ .R)({ labels: own, schema, labelers, exclude, parts }) };
}
/** People's word in the judge's own terms: its pass rule applied to the label. */
function humanOutcomes(spoken, scorer) {
    const outcomes = [...spoken.resolved].map(([traceId, word]) => [traceId, humanOutcome(word, scorer)]);
    return new Map(outcomes);
}
function humanOutcome(word, scorer) {
    if (word.status !== "labelled")
        return { status: word.status };
    const outcome = scorer.outcomeOf(word.value);
    return outcome ? { status: "labelled", ...outcome } : { status: "contested" };
}
/** People's word in a judge's own terms, on whole outputs: what they said of these, and what follows from their steps. */
function wordsFor(judge, { scorer, traces, ...question }) {
    const parts = (0,_parts_read_js__WEBPACK_IMPORTED_MODULE_1__/* .partsReadBy */ .C)(judge, traces);
    const outcomes = humanOutcomes(speak({ ...question, parts }), scorer);
    return parts === null ? outcomes : onOutputs(outcomes, parts);
}
/**
 * People's word on whole outputs for a judge that reads parts of one kind: what they said of the output itself, else what
 * follows from its parts once all are labelled, by the judge's own rule (judges/steps.ts): it passes if all do.
 */
function onOutputs(outcomes, { kind, spansOf }) {
    const ids = new Set([...outcomes.keys()].map(_formats_span_path_js__WEBPACK_IMPORTED_MODULE_2__/* .traceOfUnit */ .zf));
    const words = [...ids].flatMap((id) => {
        const own = outcomes.get(id);
        if (own)
            return [[id, own]];
        const steps = (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOfKind */ .ck)(spansOf(id) ?? [], kind);
        const said = steps.map(({ path }) => outcomes.get((0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_2__/* .unitId */ .KF)(id, path)));
        const all = said.filter((word) => word?.status === "labelled");
        return all.length === 0 || all.length < said.length ? [] : [[id, allOf(all)]];
    });
    return new Map(words);
}
function allOf(steps) {
    const speaker = steps.find(({ pass }) => pass === false) ?? steps[0];
    const numbers = steps.flatMap(({ number }) => number ?? []);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
    return { status: "labelled", pass: speaker?.pass ?? null, number: numbers.length === 0 ? null : mean };
}


/***/ }),

/***/ 72404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sessionStrata)
/* harmony export */ });
/**
 * The kind of every output that a session took by what a judge had said of it, by trace id. Only strata that name their
 * outputs say which label weighs what; an output in two sessions counts in the first.
 */
function sessionStrata(sessions) {
    const found = new Map();
    for (const { name: session, strata = [] } of sessions) {
        const all = strata.reduce((sum, { N }) => sum + N, 0);
        for (const { name, N, traces = [] } of strata) {
            for (const id of traces)
                if (!found.has(id))
                    found.set(id, { session, name, share: N / all });
        }
    }
    return found;
}


/***/ }),

/***/ 96818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictAddress),
/* harmony export */   q: () => (/* binding */ traceAddress)
/* harmony export */ });
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);

/** Where a trace stands in the store: what the app is made of x the record's inputs x which run of the record. */
function traceAddress({ digest, inputs, sample, }) {
    return (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(["trace", digest, inputs, sample]);
}
/** Where a verdict stands in the store: fingerprint x hash of exactly what the scorer read x which read (gate.md 4). */
function verdictAddress({ fingerprint, content, repeat, }) {
    return (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`verdict\n${fingerprint}\n${content}\n${repeat}`);
}


/***/ }),

/***/ 59870:
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

/***/ 97204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ scoreSubjects)
/* harmony export */ });
/* harmony import */ var _each_in_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59870);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3064);
/* harmony import */ var _verdict_desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19901);



/**
 * Scores traces that need no app (labelled ones, candidates of an alignment), from the store where it knows them. What
 * an abort or the budget did not reach is not sampled.
 */
async function scoreSubjects({ scorer, subjects, verdicts: store, concurrency, signal, }) {
    const desk = (0,_verdict_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .openVerdictDesk */ .Ft)({ store, tally: (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .createTally */ .X)(), signal });
    const outputs = subjects.map(() => ({
        verdict: { status: "not_sampled" },
        flips: 0,
        reused: false,
    }));
    await (0,_each_in_window_js__WEBPACK_IMPORTED_MODULE_2__/* .eachInWindow */ .p)({
        items: subjects,
        size: 2 * concurrency,
        signal,
        async work(subject, index) {
            const reading = scorer.read(subject);
            outputs[index] = await (0,_verdict_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOn */ .Hc)(desk, { scorer, remember: true }, reading, (0,_verdict_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .readingKey */ .om)(reading));
        },
    });
    return { results: outputs.map(({ verdict }) => verdict), flip_rate: flipRate(scorer, outputs) };
}
function flipRate(scorer, outputs) {
    const scored = outputs.filter(({ verdict }) => verdict.status === "scored");
    if (scorer.repeat < 2 || scored.length === 0)
        return null;
    return scored.filter(({ flips }) => flips > 0).length / scored.length;
}


/***/ }),

/***/ 79523:
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

/***/ 19901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ openVerdictDesk),
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   om: () => (/* binding */ readingKey)
/* harmony export */ });
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);
/* harmony import */ var _judges_combine_repeats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40789);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96818);
/* harmony import */ var _single_flight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79523);




/** Opens a desk on a store. */
function openVerdictDesk(of) {
    return { ...of, flight: (0,_single_flight_js__WEBPACK_IMPORTED_MODULE_2__/* .singleFlight */ .F)() };
}
/** What a reading is known by: equal keys mean that the scorer sees the same. */
function readingKey(reading) {
    return reading.status === "ready" ? (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(reading.content) : `unscored:${reading.reason}`;
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
    const { verdict, flips } = (0,_judges_combine_repeats_js__WEBPACK_IMPORTED_MODULE_3__/* .combineRepeats */ .C)(reads, by.scorer);
    return { verdict, flips, reused: answers.every(({ reused }) => reused) };
}
const NOTHING_READ = { flips: 0, reused: false };
async function askOnce(desk, by, ask) {
    const { scorer, remember } = by;
    const { signal } = desk;
    if (!remember)
        return fresh(await scorer.score(ask.content, { repeat: ask.repeat, signal }));
    const address = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictAddress */ ._)({
        fingerprint: scorer.fingerprint,
        content: ask.hash,
        repeat: ask.repeat,
    });
    const known = desk.store.get(address);
    if (known && isSettled(known) && isInWordsOf(scorer, known)) {
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
/** Stores travel: what the scorer would not have said, or not have counted so, is no verdict of its. */
function isInWordsOf({ kind, outcomeOf }, verdict) {
    if (kind === "shown" || verdict.status !== "scored")
        return true;
    const { value, pass, number } = verdict;
    const outcome = outcomeOf(value) ?? { pass: null, number: null };
    return outcome.pass === pass && outcome.number === number;
}


/***/ }),

/***/ 40638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareJudges)
/* harmony export */ });
/* harmony import */ var _stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90875);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _trust_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);



/**
 * Rule 13: the new judge against its predecessor on the labels that neither has seen. Worse = one-sided mid-p for losses <= alpha, or
 * in one class (what people pass, what people fail) a loss is shown, U < 0.
 */
function compareJudges(change, { confidence }) {
    const compared = onSameLabels(change.before, change.after);
    const { lost, gained } = counts(compared);
    const p = (0,_stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__/* .mcnemar */ .o)({ worse: lost, better: gained }).lossMidP;
    const classes = [true, false].map((human) => compared.filter((label) => label.human === human));
    return {
        name: change.name,
        n: compared.length,
        gained,
        lost,
        change: accuracyChange(compared, { confidence, p }),
        worse: p <= 1 - confidence || classes.some((labels) => isLossShown(labels, confidence)),
        before: (0,_trust_card_js__WEBPACK_IMPORTED_MODULE_2__/* .trustCard */ .b)(change.before, { confidence }),
        after: (0,_trust_card_js__WEBPACK_IMPORTED_MODULE_2__/* .trustCard */ .b)(change.after, { confidence }),
    };
}
function onSameLabels(before, after) {
    const old = new Map(before.labelled.filter(({ seen }) => !seen).map((label) => [label.trace_id, label]));
    return after.labelled.flatMap((label) => {
        const human = label.human.pass;
        const wasRight = rightOn(old.get(label.trace_id));
        const isRight = rightOn(label);
        if (label.seen || human === null || wasRight === null || isRight === null)
            return [];
        return [{ human, before: wasRight, after: isRight }];
    });
}
function rightOn(label) {
    if (!label || label.human.pass === null || label.verdict.status !== "scored")
        return null;
    return label.verdict.pass === null ? null : label.verdict.pass === label.human.pass;
}
function counts(labels) {
    return {
        lost: labels.filter(({ before, after }) => before && !after).length,
        gained: labels.filter(({ before, after }) => after && !before).length,
    };
}
function accuracyChange(labels, { confidence, p }) {
    if (labels.length === 0)
        return null;
    const { lost, gained } = counts(labels);
    const interval = (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)({ worse: lost, better: gained, n: labels.length, confidence });
    return { ...interval, p_value: p, p_holm: null, method: "tango" };
}
function isLossShown(labels, confidence) {
    if (labels.length === 0)
        return false;
    const { lost, gained } = counts(labels);
    return (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)({ worse: lost, better: gained, n: labels.length, confidence }).high < 0;
}


/***/ }),

/***/ 30455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ missingClass)
/* harmony export */ });
/* harmony import */ var _stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62843);

/** Labels beyond these would not be asked of anybody: what is missing is a better judge. */
const MOST_ASKED = 200;
/**
 * Which answers trust still lacks, by class (rule 4): "6 more answers that people call wrong". It supposes that the judge goes on
 * to agree as it did so far (always, in a class that nobody has labelled), so it is the least that is needed. Null where
 * nothing is missing.
 */
function missingClass({ confusion, trust, confidence }) {
    const enough = (pass, fail) => reaches({ confusion, trust, confidence }, pass, fail);
    if (enough(0, 0))
        return null;
    const wanted = fewest(enough);
    if (wanted === null)
        return "better agreement with people, for more labels of the same kind would not do";
    const parts = [
        wanted.fail > 0 ? `${wanted.fail} more ${answers(wanted.fail)} that people call wrong` : null,
        wanted.pass > 0 ? `${wanted.pass} more ${answers(wanted.pass)} that people call right` : null,
    ];
    return parts.filter((part) => part !== null).join(" and ");
}
/** The fewest labels over both classes, and of splits that do as well the most even one. */
function fewest(enough) {
    for (let total = 1; total <= MOST_ASKED; total++) {
        const even = Math.ceil(total / 2);
        const splits = Array.from({ length: total + 1 }, (_, pass) => ({ pass, fail: total - pass }));
        const balanced = splits.toSorted((a, b) => Math.abs(a.fail - even) - Math.abs(b.fail - even));
        const found = balanced.find(({ pass, fail }) => enough(pass, fail));
        if (found)
            return found;
    }
    return null;
}
function reaches({ confusion, trust, confidence }, pass, fail) {
    const { tp, fp, fn, tn } = confusion;
    const morePass = agreeing(tp, fn, pass);
    const moreFail = agreeing(tn, fp, fail);
    const grown = {
        tp: tp + morePass,
        fn: fn + pass - morePass,
        tn: tn + moreFail,
        fp: fp + fail - moreFail,
    };
    const labels = tp + fp + fn + tn + pass + fail;
    return (labels > 0 && labels >= trust.min_labels && (0,_stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__/* .youdenLow */ .X)({ confusion: grown, confidence }) >= trust.min_j);
}
/** How many of `more` labels of a class the judge will agree with, if it goes on as so far. */
function agreeing(correct, wrong, more) {
    return correct + wrong === 0 ? more : Math.round((more * correct) / (correct + wrong));
}
function answers(count) {
    return count === 1 ? "answer" : "answers";
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ trustCard)
});

// EXTERNAL MODULE: ./build/stats/cohen-kappa.js
var cohen_kappa = __webpack_require__(44595);
// EXTERNAL MODULE: ./build/stats/confusion.js
var stats_confusion = __webpack_require__(76436);
// EXTERNAL MODULE: ./build/stats/gwet.js
var gwet = __webpack_require__(62089);
// EXTERNAL MODULE: ./build/stats/tango.js
var tango = __webpack_require__(3413);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/gate/difference-error.js
/** A draw of which so much is answered on both sides is complete (rule 2, case B). */
const COMPLETE = 0.95;
/**
 * Over every completed draw, the judge's difference between head and base against people's, on the outputs that were drawn
 * from (statistics.md 2.5): `RMS(D_judge - D_people)`, each `D = Σ (N_h/N) mean_h(head - base)` over the draw's strata. The
 * judge is the present one: its verdicts on the labelled outputs, and only those that its memory has not seen. Null without
 * such a draw.
 */
function differenceError(judge, draws) {
    const known = new Map(judge.labelled.filter(({ seen }) => !seen).map((line) => [line.trace_id, line]));
    const errors = draws.flatMap((draw) => errorOf(draw, known) ?? []);
    if (errors.length === 0)
        return null;
    const squares = errors.reduce((sum, error) => sum + error ** 2, 0);
    return { rms: Math.sqrt(squares / errors.length), occasions: errors.length };
}
function errorOf(draw, known) {
    const judged = draw.pairs.map(({ stratum, base, head }) => ({
        stratum,
        error: pairError(known.get(base ?? ""), known.get(head)),
    }));
    const answered = judged.filter((one) => one.error !== null);
    if (answered.length === 0 || answered.length < COMPLETE * draw.pairs.length)
        return null;
    const all = draw.head.strata.reduce((sum, { N }) => sum + N, 0);
    const parts = draw.head.strata.map(({ name, N }) => {
        const errors = answered.filter(({ stratum }) => stratum === name).map(({ error }) => error);
        const sum = errors.reduce((total, error) => total + error, 0);
        return errors.length === 0 ? 0 : (N / all) * (sum / errors.length);
    });
    return parts.reduce((sum, part) => sum + part, 0);
}
/** The judge's step from base to head minus people's; null where one of the four words is missing. */
function pairError(base, head) {
    const before = wordsOf(base);
    const after = wordsOf(head);
    return before && after ? after.judge - before.judge - (after.people - before.people) : null;
}
function wordsOf(line) {
    if (line?.verdict.status !== "scored" || line.verdict.pass === null || line.human.pass === null)
        return null;
    return { judge: Number(line.verdict.pass), people: Number(line.human.pass) };
}

// EXTERNAL MODULE: ./build/gate/missing-class.js
var missing_class = __webpack_require__(30455);
// EXTERNAL MODULE: ./build/gate/trust.js + 1 modules
var gate_trust = __webpack_require__(74342);
;// CONCATENATED MODULE: ./build/gate/trust-card.js








/** Under so many labels a card shows no numbers: "not enough labels to say". */
const LEAST_LABELS = 30;
/** Under so many labels a class's rate is called weak. */
const WEAK_CLASS = 20;
/** Ranges on a card are two-sided 95 %, one-sided 97.5 %: they describe a judge, and decide nothing. */
const CARD_CONFIDENCE = 0.975;
/** The trust card of a judge (statistics.md 2.5): how far it agrees with people, and what it lacks. */
function trustCard(judge, { confidence }) {
    const trust = (0,gate_trust/* trustOf */.A)(judge, { confidence });
    const { confusion } = trust;
    return {
        name: judge.name,
        fingerprint: judge.fingerprint,
        model: judge.model,
        trusted: trust.trusted,
        untrusted_is: judge.trust.untrusted,
        based_on: trust.basedOn,
        labels: trust.labels,
        weighed: trust.weighed,
        seen_left_out: judge.labelled.filter(({ seen }) => seen).length,
        left_out: inKeyOrder(judge.left_out),
        numbers: trust.labels < LEAST_LABELS ? null : numbersOf(trust, judge),
        missing_class: trust.trusted ? null : (0,missing_class/* missingClass */.R)({ confusion, trust: judge.trust, confidence }),
        human_ceiling: judge.human_ceiling,
        flip_rate: judge.flip_rate,
        difference_error: differenceError(judge, judge.past_draws ?? []),
        last_label: judge.last_label ?? null,
    };
}
function numbersOf({ confusion, readings, j, jLow }, judge) {
    const { counted, weighed } = readings;
    const { tp, fp, fn, tn } = counted;
    const agreement = agreementOf(weighed, sizeOf(confusion));
    if (agreement === null)
        return null;
    return {
        agreement,
        sensitivity: classRate([confusion.tp, confusion.fn], tp + fn),
        specificity: classRate([confusion.tn, confusion.fp], tn + fp),
        j,
        j_low: jLow,
        ...agreementBeyondChance(weighed, { counted }),
        bias: biasOf(judge),
        confusion: { tp, fp, tn, fn },
    };
}
function sizeOf({ tp, fp, fn, tn }) {
    return tp + fp + fn + tn;
}
/** The weighed share, on as many labels as they are worth. */
function agreementOf(weighed, effective) {
    const size = sizeOf(weighed);
    const agreeing = weighed.tp + weighed.tn;
    if (size === effective)
        return rate(agreeing, size);
    return size === 0 ? null : rate((agreeing / size) * effective, effective);
}
function rate(successes, n) {
    return (0,wilson/* wilson */.r)({ successes, n, confidence: CARD_CONFIDENCE });
}
function classRate([correct, wrong], n) {
    const interval = rate(correct, correct + wrong);
    return interval && { ...interval, n, weak: n < WEAK_CLASS };
}
/** AC1 is counted over labels, so it is left out where they do not weigh alike. */
function agreementBeyondChance(confusion, { counted }) {
    const { tp, fp, fn, tn } = confusion;
    const alike = tp === counted.tp && fp === counted.fp && fn === counted.fn;
    const table = [
        [tp, fn],
        [fp, tn],
    ];
    const kappa = (0,cohen_kappa/* cohenKappa */.r)({ table, confidence: CARD_CONFIDENCE });
    const units = alike
        ? table.flatMap((row, human) => row.flatMap((count, judge) => repeat([human, judge], count)))
        : [];
    return {
        kappa: kappa && { estimate: kappa.estimate, low: kappa.low, high: kappa.high, se: kappa.se },
        ac1: (0,gwet/* gwetAc */.e)({ units, categories: 2 })?.coefficient ?? null,
        mcc: (0,stats_confusion/* binaryMetrics */.N)(confusion).mcc,
    };
}
function repeat(item, count) {
    return Array.from({ length: count }, () => item);
}
/** Judge minus people on the same outputs. Only outputs drawn at random among all say anything about rates. */
function biasOf({ labelled }) {
    const pairs = (0,gate_trust/* unseenPairs */.W)(labelled.filter(({ random }) => random));
    if (pairs.length === 0)
        return null;
    return (0,tango/* tango */.wY)({
        worse: pairs.filter(({ human, judge }) => human && !judge).length,
        better: pairs.filter(({ human, judge }) => judge && !human).length,
        n: pairs.length,
        confidence: CARD_CONFIDENCE,
    });
}
function inKeyOrder(counts) {
    return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ trustOf),
  W: () => (/* binding */ unseenPairs)
});

// EXTERNAL MODULE: ./build/stats/youden-low.js
var youden_low = __webpack_require__(62843);
;// CONCATENATED MODULE: ./build/gate/weigh-labels.js
/**
 * Weighs labels of outputs that were drawn by what a judge said of them (statistics.md 3.5): half of them are judge-fails, so
 * counted as they come they say too much of the judge's strictness. An output of stratum h weighs `(N_h/N)/(n_h/n)`, over the
 * n labelled outputs of its draw; so sensitivity becomes `p·PPV/(p·PPV + (1-p)(1-NPV))`. While a stratum has no label yet
 * nothing can be weighed, and its labels count 1.
 */
function weighPairs(labelled) {
    const usable = labelled.flatMap((line) => {
        const { human, verdict } = line;
        if (human.pass === null || verdict.status !== "scored" || verdict.pass === null)
            return [];
        return [{ line, human: human.pass, judge: verdict.pass }];
    });
    const weights = stratumWeights(usable.map(({ line }) => line));
    return usable.map(({ line, human, judge }) => ({
        human,
        judge,
        weight: weights.get(keyOf(line) ?? "") ?? 1,
    }));
}
function stratumWeights(labelled) {
    const weights = new Map();
    for (const lines of bySession(labelled).values()) {
        const counts = new Map();
        for (const { stratum } of lines) {
            if (!stratum)
                continue;
            const { name, share } = stratum;
            counts.set(name, { n: (counts.get(name)?.n ?? 0) + 1, share });
        }
        const covered = [...counts.values()].reduce((sum, { share }) => sum + share, 0);
        if (covered < ALL_STRATA)
            continue;
        for (const [name, { n, share }] of counts)
            weights.set(JSON.stringify([lines[0]?.stratum?.session, name]), (share * lines.length) / n);
    }
    return weights;
}
/** Shares add up to one but for rounding. */
const ALL_STRATA = 1 - 1e-9;
function bySession(labelled) {
    const sessions = new Map();
    for (const line of labelled) {
        if (!line.stratum)
            continue;
        const { session } = line.stratum;
        sessions.set(session, [...(sessions.get(session) ?? []), line]);
    }
    return sessions;
}
function keyOf({ stratum }) {
    return stratum ? JSON.stringify([stratum.session, stratum.name]) : null;
}
/** The confusion of weighed pairs. The effective size of a class is Kish's: `(Σw)²/Σw²`. */
function weighedConfusion(pairs) {
    const counted = cells(pairs, () => 1);
    const weighed = cells(pairs, ({ weight }) => weight);
    const pass = effectiveShare(pairs.filter(({ human }) => human));
    const fail = effectiveShare(pairs.filter(({ human }) => !human));
    const { tp, fp, fn, tn } = weighed;
    return { counted, weighed, effective: { tp: tp * pass, fn: fn * pass, fp: fp * fail, tn: tn * fail } };
}
/** Effective size over sum of weights, `Σw/Σw²`; 1 where all weigh 1. */
function effectiveShare(pairs) {
    const squares = pairs.reduce((total, { weight }) => total + weight ** 2, 0);
    return squares === 0 ? 1 : pairs.reduce((total, { weight }) => total + weight, 0) / squares;
}
function cells(pairs, of) {
    const confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const pair of pairs)
        confusion[cellOf(pair)] += of(pair);
    return confusion;
}
function cellOf({ human, judge }) {
    if (human)
        return judge ? "tp" : "fn";
    return judge ? "fp" : "tn";
}

;// CONCATENATED MODULE: ./build/gate/trust.js


/**
 * A judge is trusted on labels under its present fingerprint that its memory has not seen, or on the held-out confusion of its proof;
 * where neither is enough, the larger of the two says how far it is.
 */
function trustOf(judge, { confidence }) {
    const unseen = judge.labelled.filter(({ seen }) => !seen);
    const pairs = weighPairs(unseen);
    const weighed = pairs.filter(({ weight }) => weight !== 1).length;
    const own = { ...weigh(weighedConfusion(pairs), "labels", { judge, confidence }), weighed };
    if (own.trusted || judge.proof === null)
        return own;
    const { proof } = judge;
    const readings = { counted: proof, weighed: proof, effective: proof };
    const held = weigh(readings, "proof", { judge, confidence });
    return held.trusted || held.labels > own.labels ? held : own;
}
/** What people and the judge say where both give a pass or a fail, and the judge has not learned from the label. */
function unseenPairs(labelled) {
    return labelled.flatMap(({ seen, human, verdict }) => {
        if (seen || human.pass === null || verdict.status !== "scored" || verdict.pass === null)
            return [];
        return [{ human: human.pass, judge: verdict.pass }];
    });
}
function weigh(readings, basedOn, { judge, confidence }) {
    const { min_labels, min_j } = judge.trust;
    const { effective: confusion, counted } = readings;
    const { tp, fp, fn, tn } = counted;
    const labels = tp + fp + fn + tn;
    const jLow = (0,youden_low/* youdenLow */.X)({ confusion, confidence });
    const trusted = labels >= min_labels && jLow >= min_j;
    return { trusted, basedOn, confusion, readings, labels, weighed: 0, j: (0,youden_low/* protectedYouden */.P)(confusion), jLow };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ humanCeiling)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62393);
/* harmony import */ var _stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70595);



/**
 * How far people agree among themselves on one question: Krippendorff's alpha over traces that at least two labelled.
 * No judge can be shown to agree better with people than they do. Null where too few overlap to say.
 */
function humanCeiling(question) {
    const numeric = "numeric" in question.schema.input;
    const units = unitsOf((0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .votesOf */ .r)(question).votes, numeric).filter((unit) => unit.length > 1);
    const estimate = (0,_stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_1__/* .krippendorffAlpha */ .t)({ units, level: numeric ? "interval" : "nominal" });
    return estimate === null ? null : { estimate, traces: units.length };
}
/** The answers on each output, or part of one, as numbers; of named answers only equality counts, so any numbering serves. */
function unitsOf(votes, numeric) {
    const positions = new Map();
    const units = new Map();
    for (const { label, value } of votes) {
        if (value.status === "abstained")
            continue;
        const key = (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value.value);
        const position = positions.get(key) ?? positions.size;
        positions.set(key, position);
        const about = (0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)(label);
        const unit = units.get(about) ?? [];
        units.set(about, [...unit, numeric ? Number(value.value) : position]);
    }
    return [...units.values()];
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolveLabels),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62393);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70595);


/**
 * The labels of a question by trace (or by step, unitOf): the latest valid line of each labeler, over labelers the majority (the median for
 * numbers). A tie is contested; a trace that everybody passed on is abstained.
 */
function resolveLabels(question) {
    const byTrace = new Map();
    for (const vote of (0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .votesOf */ .r)(question).votes) {
        const unit = (0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)(vote.label);
        byTrace.set(unit, [...(byTrace.get(unit) ?? []), vote]);
    }
    const numeric = "numeric" in question.schema.input;
    return new Map([...byTrace].map(([traceId, votes]) => [traceId, resolve(votes, numeric ? median : majority)]));
}
/** How many labels of a question do not vote, by reason. */
function leftOut(question) {
    const counts = {};
    for (const { reason } of (0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .votesOf */ .r)(question).leftOut)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}
function resolve(votes, settle) {
    const answers = votes.flatMap(answerOf);
    if (answers.length === 0) {
        return { status: "abstained", labelers: votes.map(({ label }) => label.source.source_id) };
    }
    const winners = settle(answers.map(({ value }) => value));
    const labelers = answers.map(({ labeler }) => labeler);
    const [value = null, ...others] = winners;
    if (others.length > 0) {
        return { status: "contested", values: winners, labelers, rationales: rationalesOf(answers) };
    }
    const behind = answers.filter((answer) => settle === median || (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(answer.value) === (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
    return { status: "labelled", value, labelers, rationales: rationalesOf(behind) };
}
function answerOf({ label, value }) {
    if (value.status === "abstained")
        return [];
    return [{ value: value.value, labeler: label.source.source_id, rationale: label.rationale ?? "" }];
}
function rationalesOf(answers) {
    return answers.map(({ rationale }) => rationale).filter((rationale) => rationale.trim() !== "");
}
function majority(values) {
    const counts = new Map();
    for (const value of values) {
        const key = (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value);
        counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const most = Math.max(...[...counts.values()].map(({ count }) => count));
    return [...counts.values()].filter(({ count }) => count === most).map(({ value }) => value);
}
/** The middle number, of an even count the mean of the middle two. */
function median(values) {
    const sorted = values.map(Number).sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
    return [(lower + upper) / 2];
}


/***/ }),

/***/ 62089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gwetAc)
/* harmony export */ });
/* harmony import */ var _category_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78288);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44785);


/**
 * Gwet's AC1 (2008), and AC2 where weights are given: `(p_a - p_e)/(1 - p_e)`,
 * `p_e = T_w·Σπ_q(1-π_q)/(Q(Q-1))`, T_w the sum of all weights (Q for AC1), π_q the mean share of category q
 * over all rated units. `units` are positions in the `categories` many categories; p_a is taken over units
 * with two or more ratings. Null where there is none.
 */
function gwetAc({ units, categories, weights = "none", }) {
    const counts = units.filter((unit) => unit.length > 0).map((unit) => countsOf(unit, categories));
    const shared = counts.filter(({ ratings }) => ratings >= 2);
    if (shared.length === 0 || categories < 2)
        return null;
    const weightOf = (i, j) => 1 - (0,_category_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryDistance */ .Y)({ i, j, weights, size: categories });
    const positions = Array.from({ length: categories }, (_, position) => position);
    const observed = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(shared.map((unit) => unitAgreement(unit, weightOf)));
    const shares = positions.map((q) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(counts.map(({ of, ratings }) => (of[q] ?? 0) / ratings)));
    const allWeights = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(positions.flatMap((i) => positions.map((j) => weightOf(i, j))));
    const spread = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(shares.map((share) => share * (1 - share)));
    const chance = (allWeights * spread) / (categories * (categories - 1));
    return { coefficient: (observed - chance) / (1 - chance), observed, chance };
}
function countsOf(unit, categories) {
    const of = Array.from({ length: categories }, () => 0);
    for (const position of unit) {
        const count = of[position];
        if (count === undefined)
            throw new RangeError(`${position} is not one of ${categories} categories`);
        of[position] = count + 1;
    }
    return { of, ratings: unit.length };
}
/** Share of ordered pairs of ratings that agree: `Σ_q r_q(r*_q - 1)/(r(r-1))`, `r*_q = Σ_k w_qk·r_k`. */
function unitAgreement({ of, ratings }, weightOf) {
    const agreeing = of.map((count, q) => count * ((0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(of.map((other, k) => weightOf(q, k) * other)) - 1));
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(agreeing) / (ratings * (ratings - 1));
}


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


/**
 * Wilson's score interval for one proportion (Wilson 1927), p = x/n:
 * `(p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. Null where nothing was counted.
 */
function wilson({ successes, n, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, }) {
    if (!(successes >= 0 && successes <= n))
        throw new RangeError(`${successes} of ${n} is not a proportion`);
    if (n === 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence);
    const p = successes / n;
    const centre = p + (z * z) / (2 * n);
    const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const scale = 1 + (z * z) / n;
    return {
        estimate: p,
        // Set exactly: floating point would drift past the ends.
        low: successes === 0 ? 0 : (centre - half) / scale,
        high: successes === n ? 1 : (centre + half) / scale,
    };
}


/***/ }),

/***/ 62843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ protectedYouden),
/* harmony export */   X: () => (/* binding */ youdenLow)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);


/**
 * The trust bound J_low (statistics.md 3.5): with s̃ = (correct+1)/(m+2) in each class,
 * `s̃₁ + s̃₀ - 1 - z·sqrt(s̃₁(1-s̃₁)/(m₁+2) + s̃₀(1-s̃₀)/(m₀+2))`. A class without labels makes it low, never
 * undefined.
 */
function youdenLow({ confusion, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, }) {
    const pass = guarded(confusion.tp, confusion.fn);
    const fail = guarded(confusion.tn, confusion.fp);
    return pass.rate + fail.rate - 1 - (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence) * Math.sqrt(pass.variance + fail.variance);
}
/** Youden's J with one pseudo success and failure a class: what a trusted judge shrinks the margin by. */
function protectedYouden({ tp, fp, fn, tn }) {
    return guarded(tp, fn).rate + guarded(tn, fp).rate - 1;
}
function guarded(correct, wrong) {
    const n = correct + wrong + 2;
    const rate = (correct + 1) / n;
    return { rate, variance: (rate * (1 - rate)) / n };
}


/***/ })

};
