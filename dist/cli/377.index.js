export const id = 377;
export const ids = [377];
export const modules = {

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNoise: () => (/* binding */ runNoise)
});

// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 9 modules
var evaluate = __webpack_require__(441);
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
var planning = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/stats/rng.js
var stats_rng = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(3702);
// EXTERNAL MODULE: ./build/commands/trial/checkouts.js
var trial_checkouts = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/commands/trial/evaluation-plan.js
var evaluation_plan = __webpack_require__(1382);
// EXTERNAL MODULE: ./build/commands/trial/given.js + 2 modules
var trial_given = __webpack_require__(3818);
// EXTERNAL MODULE: ./build/commands/trial/prepare.js
var prepare = __webpack_require__(3291);
// EXTERNAL MODULE: ./build/commands/trial/suites.js + 1 modules
var trial_suites = __webpack_require__(4627);
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
var occasion = __webpack_require__(5420);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(4274);
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

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ recordsForNonInferiority),
/* harmony export */   ln: () => (/* binding */ smallestLoss),
/* harmony export */   pr: () => (/* binding */ FIRST_RUN_DISCORDANCE),
/* harmony export */   qc: () => (/* binding */ DEFAULT_POWER)
/* harmony export */ });
/* unused harmony export recordsForSuperiority */
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/** Chance of finding what is there that all plans aim at. */
const DEFAULT_POWER = 0.8;
/** Share of discordant records assumed where no comparison has been made yet. */
const FIRST_RUN_DISCORDANCE = 0.15;
/**
 * Records that show a loss (superiority; Connor 1987): `n = (z_α·√ψ + z_β·sqrt(ψ-δ²))²/δ²`. A fraction: round
 * up. A loss cannot be larger than the discordance.
 */
function recordsForSuperiority({ loss, discordance, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, power = DEFAULT_POWER, }) {
    if (!(loss > 0 && loss <= discordance))
        throw new RangeError("a loss above 0 and within the discordance is needed");
    const detect = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence) * Math.sqrt(discordance);
    const reach = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(power) * Math.sqrt(discordance - loss ** 2);
    return ((detect + reach) / loss) ** 2;
}
/**
 * Records that rule a loss of `margin` out where the true change is `gain`: `n = (z_α+z_β)²(ψ-δ²)/(m+δ)²`. A
 * fraction: round up.
 */
function recordsForNonInferiority({ margin, gain = 0, discordance, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, power = DEFAULT_POWER, }) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(power);
    return (z ** 2 * Math.max(0, discordance - gain ** 2)) / (margin + gain) ** 2;
}
/**
 * The smallest loss that n records find: Connor's n solved for δ. A loss above the usual discordance makes
 * discordance of its own, so ψ is then the loss itself. Null where too few records are there to find even the
 * loss of all.
 */
function smallestLoss({ n, ...plan }) {
    const needed = (loss) => recordsForSuperiority({ ...plan, loss, discordance: Math.max(plan.discordance, loss) });
    const excess = (loss) => (loss === 0 ? 1 : needed(loss) - n);
    return excess(1) > 0 ? null : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_2__/* .bisectFalling */ .K)(excess, 0, 1);
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   iP: () => (/* binding */ seededRng)
/* harmony export */ });
/* unused harmony export shuffle */
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


/***/ })

};
