export const id = 212;
export const ids = [212];
export const modules = {

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeEvidence)
/* harmony export */ });
/* harmony import */ var _align_proof_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5955);
/* harmony import */ var _evaluate_score_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7204);
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);



/** A judge's verdicts on all labelled traces, beside what people say: what trust is computed from. */
async function judgeEvidence(measuring) {
    const { judge, scorer, people, traces, records } = measuring;
    const labelled = [...people].flatMap(([id, human]) => {
        const trace = traces.get(id);
        return trace && human.status === "labelled" ? [{ human, trace, record: recordOf(trace, records) }] : [];
    });
    const subjects = labelled.map(({ trace, record }) => ({ trace, record, earlier: [] }));
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
        return [
            {
                trace_id,
                group,
                human: { pass, number },
                verdict: result,
                seen: seen.has(group),
                random: random.has(trace_id),
            },
        ];
    });
    return {
        name: scorer.name,
        fingerprint: scorer.fingerprint,
        model: scorer.model,
        trust: judge.file.trust,
        labelled: lines,
        proof: judge.proof && judge.proof.fingerprint === scorer.fingerprint ? judge.proof.confusion : null,
        human_ceiling: measuring.ceiling,
        flip_rate: scored.flip_rate,
        left_out: measuring.leftOut,
    };
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
        const trace = traces.get(id);
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

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ humanOutcomes),
/* harmony export */   L: () => (/* binding */ speak)
/* harmony export */ });
/* harmony import */ var _labels_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);

/** Resolves the labels of one question; `exclude` names labelers whose word may not settle this pull request. */
function speak(wanted) {
    const { label, labels, schemas, labelers, exclude } = wanted;
    const schema = schemas.get(label);
    if (!schema)
        return { label, resolved: new Map() };
    const own = labels.filter((line) => line.assessment_name === label);
    return { label, resolved: (0,_labels_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveLabels */ .R)({ labels: own, schema, labelers, exclude }) };
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

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ scoreSubjects)
/* harmony export */ });
/* harmony import */ var _each_in_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3064);
/* harmony import */ var _verdict_desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5932);



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


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareJudges)
/* harmony export */ });
/* harmony import */ var _stats_mcnemar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _trust_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1415);



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

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ missingClass)
/* harmony export */ });
/* harmony import */ var _stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);

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

/***/ 1415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ trustCard)
/* harmony export */ });
/* harmony import */ var _stats_cohen_kappa_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);
/* harmony import */ var _stats_confusion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6436);
/* harmony import */ var _stats_gwet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2089);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3702);
/* harmony import */ var _missing_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4232);







/** Under so many labels a card shows no numbers: "not enough labels to say". */
const LEAST_LABELS = 30;
/** Under so many labels a class's rate is called weak. */
const WEAK_CLASS = 20;
/** Ranges on a card are two-sided 95 %, one-sided 97.5 %: they describe a judge, and decide nothing. */
const CARD_CONFIDENCE = 0.975;
/** The trust card of a judge (statistics.md 2.5): how far it agrees with people, and what it lacks. */
function trustCard(judge, { confidence }) {
    const trust = (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .trustOf */ .A)(judge, { confidence });
    const { confusion } = trust;
    return {
        name: judge.name,
        fingerprint: judge.fingerprint,
        model: judge.model,
        trusted: trust.trusted,
        untrusted_is: judge.trust.untrusted,
        based_on: trust.basedOn,
        labels: trust.labels,
        seen_left_out: judge.labelled.filter(({ seen }) => seen).length,
        left_out: inKeyOrder(judge.left_out),
        numbers: trust.labels < LEAST_LABELS ? null : numbersOf(trust, judge),
        missing_class: trust.trusted ? null : (0,_missing_class_js__WEBPACK_IMPORTED_MODULE_3__/* .missingClass */ .R)({ confusion, trust: judge.trust, confidence }),
        human_ceiling: judge.human_ceiling,
        flip_rate: judge.flip_rate,
    };
}
function numbersOf({ confusion, j, jLow }, judge) {
    const { tp, fp, fn, tn } = confusion;
    const agreement = rate(tp + tn, tp + fp + fn + tn);
    if (agreement === null)
        return null;
    return {
        agreement,
        sensitivity: classRate(tp, fn),
        specificity: classRate(tn, fp),
        j,
        j_low: jLow,
        ...agreementBeyondChance(confusion),
        bias: biasOf(judge),
        confusion: { tp, fp, tn, fn },
    };
}
function rate(successes, n) {
    return (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .r)({ successes, n, confidence: CARD_CONFIDENCE });
}
function classRate(correct, wrong) {
    const n = correct + wrong;
    const interval = rate(correct, n);
    return interval && { ...interval, n, weak: n < WEAK_CLASS };
}
function agreementBeyondChance(confusion) {
    const { tp, fp, fn, tn } = confusion;
    const table = [
        [tp, fn],
        [fp, tn],
    ];
    const kappa = (0,_stats_cohen_kappa_js__WEBPACK_IMPORTED_MODULE_0__/* .cohenKappa */ .r)({ table, confidence: CARD_CONFIDENCE });
    const units = table.flatMap((row, human) => row.flatMap((count, judge) => repeat([human, judge], count)));
    return {
        kappa: kappa && { estimate: kappa.estimate, low: kappa.low, high: kappa.high, se: kappa.se },
        ac1: (0,_stats_gwet_js__WEBPACK_IMPORTED_MODULE_5__/* .gwetAc */ .e)({ units, categories: 2 })?.coefficient ?? null,
        mcc: (0,_stats_confusion_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryMetrics */ .N)(confusion).mcc,
    };
}
function repeat(item, count) {
    return Array.from({ length: count }, () => item);
}
/** Judge minus people on the same outputs. Only outputs drawn at random among all say anything about rates. */
function biasOf({ labelled }) {
    const pairs = (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .unseenPairs */ .W)(labelled.filter(({ random }) => random));
    if (pairs.length === 0)
        return null;
    return (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_1__/* .tango */ .wY)({
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

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   W: () => (/* binding */ unseenPairs)
/* harmony export */ });
/* harmony import */ var _stats_confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6436);
/* harmony import */ var _stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);


/**
 * A judge is trusted on labels under its present fingerprint that its memory has not seen, or on the held-out confusion of its proof;
 * where neither is enough, the larger of the two says how far it is.
 */
function trustOf(judge, { confidence }) {
    const own = weigh((0,_stats_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionOf */ .w)(unseenPairs(judge.labelled)), "labels", { judge, confidence });
    if (own.trusted || judge.proof === null)
        return own;
    const held = weigh(judge.proof, "proof", { judge, confidence });
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
function weigh(confusion, basedOn, { judge, confidence }) {
    const { min_labels, min_j } = judge.trust;
    const { tp, fp, fn, tn } = confusion;
    const labels = tp + fp + fn + tn;
    const jLow = (0,_stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__/* .youdenLow */ .X)({ confusion, confidence });
    const trusted = labels >= min_labels && jLow >= min_j;
    return { trusted, basedOn, confusion, labels, j: (0,_stats_youden_low_js__WEBPACK_IMPORTED_MODULE_0__/* .protectedYouden */ .P)(confusion), jLow };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ humanCeiling)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2393);
/* harmony import */ var _stats_krippendorff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(595);



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
/** The answers on each trace as numbers; of named answers only equality counts, so any numbering serves. */
function unitsOf(votes, numeric) {
    const positions = new Map();
    const units = new Map();
    for (const { label, value } of votes) {
        if (value.status === "abstained")
            continue;
        const key = (0,_formats_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value.value);
        const position = positions.get(key) ?? positions.size;
        positions.set(key, position);
        const unit = units.get(label.trace_id) ?? [];
        units.set(label.trace_id, [...unit, numeric ? Number(value.value) : position]);
    }
    return [...units.values()];
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolveLabels),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _formats_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2393);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(595);


/**
 * The labels of a question by trace: the latest valid line of each labeler, over labelers the majority (the median for
 * numbers). A tie is contested; a trace that everybody passed on is abstained.
 */
function resolveLabels(question) {
    const byTrace = new Map();
    for (const vote of (0,_votes_js__WEBPACK_IMPORTED_MODULE_0__/* .votesOf */ .r)(question).votes) {
        const { trace_id } = vote.label;
        byTrace.set(trace_id, [...(byTrace.get(trace_id) ?? []), vote]);
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

/***/ 2725:
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
        details: [...statistics(card), ...leftOut(card)],
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
function statistics({ numbers, human_ceiling, flip_rate }) {
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
    ];
    return rows.filter((row) => row !== "");
}
function leftOut({ left_out, seen_left_out }) {
    const seen = seen_left_out > 0 ? [`${seen_left_out} that the judge has learned from`] : [];
    const all = [...Object.entries(left_out).map(([reason, n]) => `${n} ${reason}`), ...seen];
    return all.length > 0 ? [`labels left out: ${all.join(", ")}`] : [];
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJudge: () => (/* binding */ runJudge)
});

// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(4441);
;// CONCATENATED MODULE: ./build/commands/alignment/judge-json.js

/** `judge --json`, version 1; numbers in [0, 1]. */
function judgeJson({ judges, comparisons, tried }) {
    return {
        version: 1,
        judges: judges.map(({ card, disagreements, labelers }) => {
            const { numbers, ...rest } = card;
            const { confusion = null, ...measured } = numbers ?? {};
            return (0,json/* asJson */.vA)({ ...rest, ...measured, confusion, labelers, disagreements });
        }),
        comparison: comparisons.map(json/* asJson */.vA),
        tried: tried.map(json/* asJson */.vA),
    };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var report_numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/report/trust-text.js
var trust_text = __webpack_require__(2725);
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
    const share = (value) => (value === undefined ? "-" : `${Math.round(value * 100)} %`);
    const plain = (value) => (value == null ? "-" : value.toFixed(2));
    return [
        name,
        String(labels),
        share(numbers?.agreement.estimate),
        plain(numbers?.kappa?.estimate),
        share(numbers?.sensitivity?.estimate),
        share(numbers?.specificity?.estimate),
        plain(numbers?.j),
        plain(numbers?.j_low),
        trusted ? "yes" : "not yet",
    ];
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
        `  ${trace_id}${seen ? " (in its memory)" : ""}`,
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
var judge_change = __webpack_require__(638);
// EXTERNAL MODULE: ./build/commands/alignment/labelled.js + 1 modules
var labelled = __webpack_require__(1008);
// EXTERNAL MODULE: ./build/gate/trust-card.js
var trust_card = __webpack_require__(1415);
// EXTERNAL MODULE: ./build/labels/human-ceiling.js
var human_ceiling = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/labels/resolve.js
var resolve = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/commands/trial/judge-labels.js
var judge_labels = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/commands/trial/people.js
var people = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/commands/alignment/opened.js
var opened = __webpack_require__(7840);
;// CONCATENATED MODULE: ./build/commands/alignment/measure-judge.js







/** Asks a judge about every labelled output, what the store knows free of charge, and sets it beside people's word. */
async function measureJudge(measure, judge) {
    const { suite, setting, ports, stores } = measure;
    const scorer = (0,opened/* scorerFor */.oR)(judge, measure, ports);
    const { schema, labels, health } = (0,labelled/* labelledFor */.dy)(suite, judge, { scorer, policy: "majority" });
    const labelers = Object.keys(suite.config.labelers);
    const question = { labels, schema, labelers };
    const spoken = (0,people/* speak */.L)({ ...question, label: (0,labelled/* labelName */._H)(judge), schemas: suite.schemas });
    const evidence = await (0,judge_labels/* judgeEvidence */.Z)({
        judge,
        scorer,
        people: (0,people/* humanOutcomes */.J)(spoken, scorer),
        labels,
        traces: suite.traces,
        records: new Map(suite.records.map((record) => [record.id, record])),
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
function disagreements({ labelled }, { resolved }, { kind }) {
    return labelled.flatMap(({ trace_id, human, verdict, seen }) => {
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
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/formats/findings.js
var formats_findings = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/formats/load-judges.js
var load_judges = __webpack_require__(16);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(3947);
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
var score_subjects = __webpack_require__(7204);
// EXTERNAL MODULE: ./build/formats/json-lines.js
var json_lines = __webpack_require__(4303);
// EXTERNAL MODULE: ./build/formats/read-trace.js
var read_trace = __webpack_require__(8851);
;// CONCATENATED MODULE: ./build/commands/alignment/try-outputs.js






/** Verdicts of judges on the outputs of a trace file; no label is needed, and none is looked at. */
async function tryOutputs(measure, { judges, file }) {
    const { suite, setting, stores, ports } = measure;
    const traces = await readOutputs(file, suite, ports);
    const records = new Map(suite.records.map((record) => [record.id, record]));
    const subjects = traces.map((trace) => ({
        trace,
        record: (trace.record_id !== null && records.get(trace.record_id)) || null,
        earlier: [],
    }));
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
        const after = await measureJudge(measure, current);
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
    const before = await measureJudge(measure, same);
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

// EXTERNAL MODULE: ./build/shell/align-cli.js + 53 modules
var align_cli = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(4274);
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
    await (0,write_json/* writeJson */.G)(json, judgeJson(report), started);
    return 0;
}


/***/ }),

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gwetAc)
/* harmony export */ });
/* harmony import */ var _category_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8288);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4785);


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

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
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

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ protectedYouden),
/* harmony export */   X: () => (/* binding */ youdenLow)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
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
