export const id = 3712;
export const ids = [3712];
export const modules = {

/***/ 41026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ silentModels)
/* harmony export */ });
/** Models that nobody can be asked through, such as without a key: what is kept still speaks, the rest says why it does not. */
function silentModels(message) {
    const facts = { requests: 0, retries: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    return {
        secretless: true,
        model: { complete: async () => ({ status: "failed", message, attempts: 0 }) },
        embedder: (name) => ({ name, embed: async () => Promise.reject(new Error(message)) }),
        facts: () => facts,
        close: () => undefined,
    };
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

/***/ 30377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNoise: () => (/* binding */ runNoise)
});

// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 7 modules
var evaluate = __webpack_require__(18098);
;// CONCATENATED MODULE: ./build/evaluate/memory-store.js
/** A store that lives as long as the call: for runs that must not reuse what earlier ones paid for. */
function memoryStore() {
    const entries = new Map();
    return {
        get: (address) => entries.get(address),
        put: async (address, value) => void entries.set(address, value),
    };
}

// EXTERNAL MODULE: ./build/stats/planning.js
var planning = __webpack_require__(83599);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(48105);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
// EXTERNAL MODULE: ./build/commands/trial/checkouts.js
var trial_checkouts = __webpack_require__(83233);
// EXTERNAL MODULE: ./build/commands/trial/evaluation-plan.js
var evaluation_plan = __webpack_require__(81382);
// EXTERNAL MODULE: ./build/commands/trial/given.js + 2 modules
var trial_given = __webpack_require__(23818);
// EXTERNAL MODULE: ./build/commands/trial/prepare.js
var prepare = __webpack_require__(13291);
// EXTERNAL MODULE: ./build/commands/trial/suites.js + 1 modules
var trial_suites = __webpack_require__(5694);
;// CONCATENATED MODULE: ./build/commands/noise.js
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










/** Allowed loss for which records are planned where a metric names none. */
const MARGIN = 0.05;
/** Runs the app twice on a sample of the records and compares the runs (statistics.md 3.11, an A/A run). */
async function noise(request, size, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkouts = __addDisposableResource(env_1, await (0,trial_checkouts/* checkOut */.b)({ ...request, baseline: { kind: "none" } }, ports), true);
        const suites = await (0,trial_suites/* loadSuites */._)(checkouts, request, ports);
        const given = (0,trial_given/* settle */.G)(suites);
        const rng = (0,stats_rng/* seededRng */.iP)(suites.head.datasetVersion);
        const records = (0,stats_rng/* sample */.XM)({ items: given.records, size: Math.min(size, given.records.length), rng });
        const prepared = __addDisposableResource(env_1, await (0,prepare/* prepare */.i)({ request, checkouts, suites, given: { ...given, records }, ports }), true);
        const evaluation = await (0,evaluate/* evaluate */._)({ ...(0,evaluation_plan/* evaluationPlan */.K)(prepared), ...twice(prepared) });
        return noiseOf(evaluation, { records: given.records.length, sampled: records.length });
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
/** The same app on both sides under two names, so that nothing is taken for equal unseen, and nothing from earlier runs. */
function twice({ head, stores }) {
    const base = { ...head.side, name: "base", digest: `${head.side.digest}-again` };
    return { base, traces: memoryStore(), max_age_ms: null };
}
function noiseOf(evaluation, sizes) {
    const differing = [...evaluation.head.traces].filter(([id, head]) => {
        const base = evaluation.base?.traces.get(id) ?? [];
        return head.some((trace, index) => trace.trace_id !== base[index]?.trace_id);
    }).length;
    return {
        ...sizes,
        outputs: { differing, share: (0,wilson/* wilson */.r)({ successes: differing, n: sizes.sampled }) },
        scorers: [...evaluation.scorers.values()]
            .filter(({ scorer }) => scorer.kind === "pass_rate")
            .map((run) => scorerNoise(run, sizes.records)),
    };
}
function scorerNoise(run, records) {
    const pairs = [...run.pairs.values()].flatMap((pair) => {
        if (pair.status !== "read" || !pair.base)
            return [];
        const [base, head] = [rate(pair.base.verdicts), rate(pair.head.verdicts)];
        return base === null || head === null ? [] : [{ base, head }];
    });
    const worse = pairs.filter(({ base, head }) => head < base).length;
    const better = pairs.filter(({ base, head }) => head > base).length;
    const n = pairs.length;
    const discordance = n > 0 ? (worse + better + 1) / (n + 2) : 1;
    return {
        name: run.key,
        n,
        differing: worse + better,
        share: (0,wilson/* wilson */.r)({ successes: worse + better, n }),
        smallestLoss: n > 0 ? (0,planning/* smallestLoss */.ln)({ discordance, n: records }) : null,
        recordsNeeded: n > 0 ? Math.ceil((0,planning/* recordsForNonInferiority */.HU)({ discordance, margin: MARGIN })) : null,
    };
}
function rate(verdicts) {
    const scored = verdicts.flatMap((verdict) => verdict.status === "scored" && verdict.pass !== null ? [Number(verdict.pass)] : []);
    return scored.length > 0 ? scored.reduce((sum, pass) => sum + pass, 0) / scored.length : null;
}

// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
;// CONCATENATED MODULE: ./build/shell/noise-cli.js





const SHARE = { kind: "pass_rate", unit: null };
/** Records that are run twice unless somebody says otherwise. */
const DEFAULT_SAMPLE = 20;
/** `assize noise`: what two runs of the same app differ by, in words. */
async function runNoise(words, started) {
    const found = await noise((0,gate_request/* gateRequest */.tV)(words, occasion/* LOCAL */.G), words.number("sample") ?? DEFAULT_SAMPLE, (0,compose/* composePorts */.V)(started));
    started.console.out(noiseText(found));
    return 0;
}
function noiseText({ records, sampled, outputs, scorers }) {
    const range = outputs.share ? ` (likely ${(0,numbers/* levelRange */.wu)(outputs.share, SHARE)} of all)` : "";
    const head = `${(0,numbers/* count */.U9)(sampled, "record")} of ${records} run twice: ${(0,numbers/* count */.U9)(outputs.differing, "output")} differ${range}.`;
    const quiet = outputs.differing === 0 ? "\nThe app repeats itself here: one run of each record is enough." : "";
    return `${head}${quiet}\n${scorers.map((scorer) => scorerText(scorer, records)).join("\n")}\n`;
}
function scorerText({ name, n, differing, share, smallestLoss, recordsNeeded }, records) {
    if (!share)
        return `  ${name}: nothing could be scored on both runs.`;
    const finds = smallestLoss === null
        ? "no loss can be found"
        : `a loss of ${(smallestLoss * 100).toFixed(1)} points is found 8 times in 10`;
    const needs = recordsNeeded === null
        ? "no record says how many would be needed"
        : `about ${recordsNeeded} records clear an unchanged app at an allowed loss of 5 points`;
    return `  ${name}: ${differing} of ${n} outcomes differ (likely ${(0,numbers/* levelRange */.wu)(share, SHARE)}). With ${records} records ${finds}; ${needs}.`;
}


/***/ }),

/***/ 48105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   iP: () => (/* binding */ seededRng),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
const WORDS = 4;
const WARM_UP = 16;
const TWO_TO_32 = 2 ** 32;
/**
 * A generator that any text seeds: the same text gives the same numbers on every machine. Small fast counter
 * generator with 128 bits of state (Doty-Humphrey's sfc32), 32 bits a number; not for secrets.
 */
function seededRng(seed) {
    let [a, b, c, counter] = stateOf(seed);
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / TWO_TO_32;
    };
    for (let i = 0; i < WARM_UP; i++)
        next();
    return next;
}
/** Four words, each an FNV-1a hash of the seed's UTF-16 units behind a digit of its own. */
function stateOf(seed) {
    const word = (index) => {
        let hash = 0x811c9dc5 ^ index;
        for (let i = 0; i < seed.length; i++)
            hash = fnvStep(fnvStep(hash, seed.charCodeAt(i)), index + WORDS);
        return fnvStep(hash, seed.length);
    };
    return [word(0), word(1), word(2), word(3)];
}
function fnvStep(hash, unit) {
    return Math.imul(hash ^ unit, 0x01000193);
}
/** All items in random order (Fisher and Yates); the input stays as it is. */
function shuffle(items, rng) {
    return sample({ items, size: items.length, rng });
}
/**
 * `size` items drawn at random without replacement, in the order they were drawn; all of them where there are
 * fewer.
 */
function sample({ items, size, rng }) {
    const rest = [...items];
    const drawn = [];
    while (drawn.length < size && rest.length > 0) {
        const index = Math.floor(rng() * rest.length);
        const last = rest.length - 1;
        // The index is below the length, so there is an item at it and at the end.
        drawn.push(rest[index]);
        rest[index] = rest[last];
        rest.pop();
    }
    return drawn;
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


/***/ })

};
