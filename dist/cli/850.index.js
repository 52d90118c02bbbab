export const id = 850;
export const ids = [850];
export const modules = {

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ planLook),
/* harmony export */   bu: () => (/* binding */ laterLooks),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   zj: () => (/* binding */ NO_LOOKS)
/* harmony export */ });
/* unused harmony export FRESH_LABELS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

/** Held-out labels that must have come in before they are looked at anew (statistics.md 3.14, 3). */
const FRESH_LABELS = 50;
/** What is remembered of looks at held-out labels; part of proof.json. */
const looks = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Looks at the present window of labels. */
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Held-out outputs that any look has tested, and those of the present window. */
    tested: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    window: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What the last look was at: equal judge, labels and optimizer are no further look. */
    last: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Nothing was looked at. */
const NO_LOOKS = { count: 0, tested: [], window: [], last: "" };
/**
 * Plans a look. Fifty new labels open a new window: a sealed part then tests those alone, cross-fitting starts its count
 * anew over all. Before that, a scheduled look at a sealed part waits, and one that somebody asks for is one more look at
 * the same labels.
 */
function planLook(wanted) {
    const { previous, heldOut, method, scheduled, identity } = wanted;
    const known = new Set(previous.tested);
    const fresh = heldOut.filter((id) => !known.has(id));
    const opens = previous.count === 0 || fresh.length >= FRESH_LABELS;
    if (!opens && scheduled && method === "sealed" && previous.last !== identity) {
        return { status: "wait", missing: FRESH_LABELS - fresh.length };
    }
    const again = previous.last === identity;
    const use = again ? previous.count : opens ? 1 : previous.count + 1;
    const window = again || !opens ? previous.window : fresh;
    const tested = [...new Set([...previous.tested, ...window])].sort();
    const after = { count: use, tested, window: window.toSorted(), last: identity };
    return { status: "look", use, test: new Set(method === "sealed" ? window : heldOut), after };
}
/** Of two memories of looks the one that has seen more: proof.json and the store may each be behind. */
function laterLooks(one, other) {
    if (one.tested.length !== other.tested.length)
        return one.tested.length > other.tested.length ? one : other;
    return one.count >= other.count ? one : other;
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ proofJson),
/* harmony export */   q: () => (/* binding */ rememberedBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8343);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);



/** What proof.json keeps beside what the gate reads: looks taken, and what the judge has learned from. */
const kept = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    looks: _looks_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.catch(_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LOOKS */ .zj),
    learned: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).catch({}),
});
/** Looks and lessons that a judge's proof remembers; nothing where there is none. */
function rememberedBy(proof) {
    const read = kept.safeParse(proof ?? {});
    return read.success
        ? { looks: read.data.looks, learned: read.data.learned }
        : { looks: _looks_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LOOKS */ .zj, learned: {} };
}
/** The proof as a file: the held-out confusion with the fingerprint it speaks of, and how it came about. */
function proofJson(from) {
    const { tried, optimizer, examples, forced } = from;
    const { proof } = tried;
    const { passes, graded } = proof;
    const confusion = passes?.after.confusion ?? { tp: 0, fp: 0, tn: 0, fn: 0 };
    return {
        version: 1,
        fingerprint: tried.fingerprint,
        confusion: { ...confusion },
        decision: proof.decision,
        reason: proof.reason,
        ...(forced ? { forced: "written with --force, though it is not shown to be better" } : {}),
        method: proof.method,
        speaks_of: proof.method === "crossfit"
            ? "the procedure: each label judged by a judge aligned without it"
            : "this judge",
        optimizer,
        n: passes?.n ?? graded?.n ?? 0,
        before: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(passes?.before ?? graded?.before ?? null),
        after: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(passes?.after ?? graded?.after ?? null),
        gained: passes?.gained ?? null,
        lost: passes?.lost ?? null,
        change: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(passes?.change ?? graded?.change ?? null),
        p_value: passes?.p ?? graded?.p ?? null,
        p_balanced: passes?.pBalanced ?? null,
        alpha: proof.alpha,
        seen: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(tried.seen),
        looks: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(tried.looks),
        learned: Object.fromEntries(examples.map(({ trace_id, fingerprint }) => [trace_id, fingerprint])),
    };
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ COMPLETE_SHARE),
  Il: () => (/* binding */ drawProgress),
  AZ: () => (/* binding */ drawState)
});

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(2393);
// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(9832);
// EXTERNAL MODULE: ./build/stats/interval.js
var interval = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
;// CONCATENATED MODULE: ./build/stats/planned-looks.js



/** Where the normal distribution has nothing left to add. */
const FAR = 9;
const STEPS = 200;
/**
 * One-sided confidence of each of two planned looks, the first at half of the labels, so that both together
 * keep `confidence`: O'Brien & Fleming 1979, limits C·√2 and C. At 0.95 the limits are z = 2.373 and 1.678.
 */
function plannedLooks(confidence = interval/* DEFAULT_CONFIDENCE */.F) {
    const limit = (0,bisect/* bisectFalling */.K)((c) => crossing(c) - (1 - confidence), 0, FAR);
    return { first: (0,normal/* normalCdf */.v)(limit * Math.SQRT2), second: (0,normal/* normalCdf */.v)(limit) };
}
/**
 * P(Z₁ > C√2 or Z₂ > C) with Z₂ = (Z₁ + W)/√2: the first tail, and the integral of φ(z)·P(W > C√2 - z) up to
 * it (Simpson).
 */
function crossing(c) {
    const end = c * Math.SQRT2;
    const width = (end + FAR) / STEPS;
    let integral = 0;
    for (let i = 0; i <= STEPS; i++) {
        const z = -FAR + i * width;
        const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
        integral += weight * Math.exp((-z * z) / 2) * (0,normal/* normalCdf */.v)(z - end);
    }
    return (0,normal/* normalCdf */.v)(-end) + (integral * width) / 3 / Math.sqrt(2 * Math.PI);
}

;// CONCATENATED MODULE: ./build/gate/draw-state.js


/** Share of a draw's pairs that must be labelled on both sides before it decides anything. */
const COMPLETE_SHARE = 0.95;
/** Counts what is labelled of a draw ("37 of 60 pairs"); an answer counts by its trace id, whoever asked for it. */
function drawProgress(draw, people) {
    const unlabelled = draw.pairs.map(({ base, head }) => {
        const sides = new Set(base === null ? [head] : [base, head]);
        return [...sides].filter((id) => !isLabelled(people.get(id))).length;
    });
    const done = draw.pairs.filter((_, index) => unlabelled[index] === 0);
    const heard = new Set(done.map(({ stratum }) => stratum));
    return {
        pairs: draw.pairs.length,
        labelled: done.length,
        // A stratum that nobody has looked into could hold anything.
        complete: done.length > 0 &&
            done.length >= COMPLETE_SHARE * draw.pairs.length &&
            draw.pairs.every(({ stratum }) => heard.has(stratum)),
        missing: unlabelled.reduce((sum, count) => sum + count, 0),
    };
}
/**
 * Holds the draw that was recomputed against the file in the repository: a file with other content is refused. A second
 * look is there only where it was planned, the first one is complete, and the file goes on to it.
 */
function drawState(from) {
    const { plan, recorded, people, question, confidence } = from;
    const at = recorded ? plan.looks.findIndex((look) => sameDraw(look, recorded)) : -1;
    const progress = plan.looks.map((look) => drawProgress(look, people));
    const confidences = lookConfidences(plan, confidence);
    const recordedLooks = plan.looks.slice(0, at + 1);
    const firstGap = recordedLooks.findIndex((_, index) => !progress[index]?.complete);
    const complete = firstGap === -1 ? recordedLooks : recordedLooks.slice(0, firstGap);
    const current = Math.min(complete.length, plan.looks.length - 1);
    // `current` is a position among the looks, of which there is one at least.
    const draw = plan.looks[current];
    const now = progress[current];
    return {
        plan,
        progress: now,
        looks: complete.map((look, index) => ({ draw: look, confidence: confidences[index] ?? confidence })),
        status: {
            id: plan.id,
            metric: draw.head.metric,
            question,
            pairs: now.pairs,
            labelled: now.labelled,
            complete: now.complete,
            recorded: at >= current,
            draw,
            differs: recorded !== undefined && at === -1,
        },
    };
}
function isLabelled(outcome) {
    return outcome?.status === "labelled" && (outcome.pass !== null || outcome.number !== null);
}
/** Lines may stand in any order; everything else is as drawn. */
function sameDraw(a, b) {
    return contentOf(a) === contentOf(b);
}
function contentOf({ head, pairs }) {
    return [(0,canonical/* canonicalJson */.d)(head), ...pairs.map((pair) => (0,canonical/* canonicalJson */.d)(pair)).sort()].join("\n");
}
function lookConfidences({ looks }, confidence) {
    if (looks.length === 1)
        return [confidence];
    const { first, second } = plannedLooks(confidence);
    return [first, second];
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

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ votesOf)
/* harmony export */ });
/* harmony import */ var _formats_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2797);
/* harmony import */ var _formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5445);


/** Parts the labels of one question into those that vote, one per person and trace, and those that don't, with why. */
function votesOf(question) {
    const own = question.labels.filter(({ assessment_name }) => assessment_name === question.schema.name);
    const overridden = overriddenIds(own);
    const labelers = new Set(question.labelers);
    const leftOut = [];
    const latest = new Map();
    for (const label of own.toSorted(byTime)) {
        const value = valueUnder(question.schema, label);
        const reason = refusal({ label, value, overridden, labelers, question });
        if (reason !== null || value.status === "invalid") {
            leftOut.push({ label, reason: reason ?? "value not allowed" });
            continue;
        }
        const key = `${label.source.source_id} ${label.trace_id}`;
        const older = latest.get(key);
        if (older)
            leftOut.push({ label: older.label, reason: "an older answer of the same person" });
        latest.set(key, { label, value });
    }
    return { votes: [...latest.values()], leftOut };
}
/** Ids of lines that a later line takes back. Nobody takes back what somebody else said. */
function overriddenIds(labels) {
    const authors = new Map(labels.map((label) => [label.assessment_id, label.source.source_id]));
    const overrides = labels.filter(({ overrides, source }) => overrides && authors.get(overrides) === source.source_id);
    return new Set(overrides.map(({ overrides }) => overrides ?? ""));
}
function refusal({ label, value, overridden, labelers, question: { schema, exclude }, }) {
    const { source_id } = label.source;
    if (label.span_id)
        return "on a span";
    if (overridden.has(label.assessment_id))
        return "overridden";
    if (label.valid === false)
        return "withdrawn";
    if ((0,_formats_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelVersion */ .VT)(label) < schema.version)
        return "schema version is stale";
    if (labelers.size > 0 && !labelers.has(source_id))
        return "not by a listed labeler";
    if (exclude?.has(source_id))
        return "by an author of the change";
    return value.status === "invalid" ? "value not allowed" : null;
}
function valueUnder(schema, label) {
    return (0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabelValue */ .c)(schema, (0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPayload */ .p)(label) ?? null);
}
/** Older first; lines of the same moment stay in file order. */
function byTime(a, b) {
    return Date.parse(a.create_time) - Date.parse(b.create_time);
}


/***/ }),

/***/ 2477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes a result where `--json` says: a file, or standard output for "-"; nowhere where it was not asked for. */
async function writeJson(file, value, { console, cwd }) {
    if (file === undefined)
        return;
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (file === "-")
        console.out(text);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text);
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ bcaBootstrap)
/* harmony export */ });
/* unused harmony export jackknifeAcceleration */
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4785);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/** Resamples of one interval. */
const DRAWS = 10_000;
/** With more resamples than this share without a value the interval would leave out part of the error. */
const MOST_UNDEFINED = 0.05;
/**
 * BCa bootstrap interval (Efron 1987), only for what has no closed form: kappa, MCC and their differences.
 * Ends are the quantiles `Φ(z₀ + (z₀+z)/(1-a(z₀+z)))` of the resampled statistic, z₀ its median bias, a the
 * jackknife acceleration. Null where the statistic is undefined on the items, on an item's removal, or on
 * more than 5 % of the resamples, or does not vary.
 */
function bcaBootstrap(resampling) {
    const { items, statistic, draws = DRAWS, confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F } = resampling;
    const units = unitsOf(resampling);
    if (units.length < 2)
        return null;
    const estimate = statistic(items);
    const left = units.map((_, index) => statistic(units.toSpliced(index, 1).flat()));
    const acceleration = left.every((value) => value !== null) ? jackknifeAcceleration(left) : null;
    if (estimate === null || acceleration === null)
        return null;
    const values = resampled(resampling, units, draws).sort((a, b) => a - b);
    if (values.length < draws * (1 - MOST_UNDEFINED))
        return null;
    const below = values.filter((value) => value < estimate).length;
    const ties = values.filter((value) => value === estimate).length;
    const share = (below + ties / 2) / values.length;
    if (share === 0 || share === 1)
        return null;
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(share);
    const end = (z) => quantile(values, (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(bias + (bias + z) / (1 - acceleration * (bias + z))));
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence);
    return { estimate, low: end(-z), high: end(z) };
}
/** `Σ(θ̄-θ₍ᵢ₎)³ / (6[Σ(θ̄-θ₍ᵢ₎)²]^1.5)` over the leave-one-out values; null where they do not vary. */
function jackknifeAcceleration(values) {
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .variance */ .GV)(values) === 0)
        return null;
    const centre = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values);
    const squares = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values.map((value) => (centre - value) ** 2));
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values.map((value) => (centre - value) ** 3)) / (6 * squares ** 1.5);
}
/** What is drawn as a whole: the items of one cluster, or each item by itself. */
function unitsOf({ items, clusters }) {
    if (clusters === undefined)
        return items.map((item) => [item]);
    if (clusters.length !== items.length)
        throw new RangeError("a cluster is needed for each item");
    const units = new Map();
    items.forEach((item, index) => {
        const unit = units.get(clusters[index]);
        if (unit === undefined)
            units.set(clusters[index], [item]);
        else
            unit.push(item);
    });
    return [...units.values()];
}
function resampled({ statistic, rng }, units, draws) {
    const values = [];
    for (let draw = 0; draw < draws; draw++) {
        // The index is below the length, so there is a unit at it.
        const value = statistic(units.flatMap(() => units[Math.floor(rng() * units.length)]));
        if (value !== null)
            values.push(value);
    }
    return values;
}
/** Linear between order statistics, share p of (n+1). */
function quantile(ascending, p) {
    const place = Math.min(ascending.length - 1, Math.max(0, p * (ascending.length + 1) - 1));
    // Both places are within the list.
    const lower = ascending[Math.floor(place)];
    const upper = ascending[Math.ceil(place)];
    return lower + (place - Math.floor(place)) * (upper - lower);
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ categoryDistance)
/* harmony export */ });
/**
 * Disagreement of two category positions among `size`, 1 between the two ends. Distances are those of
 * positions: a category that nobody used still counts.
 */
function categoryDistance({ i, j, weights, size, }) {
    switch (weights) {
        case "none":
            return i === j ? 0 : 1;
        case "linear":
            return Math.abs(i - j) / (size - 1);
        case "quadratic":
            return ((i - j) / (size - 1)) ** 2;
    }
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _category_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8288);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/**
 * Cohen's kappa (1960, weighted 1968), `(p_o - p_e)/(1 - p_e)` over agreement weights `1 - distance`, with
 * the standard error of Fleiss, Cohen & Everitt 1969. Unused categories keep their position (they matter only
 * where weights are given). Null where nothing was rated or all ratings are in one category, so that chance
 * alone agrees always.
 */
function cohenKappa({ table, weights = "none", confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, }) {
    const cells = toCells(table, weights);
    const items = sum(cells, (cell) => cell.count);
    const observed = sum(cells, (cell) => cell.count * cell.agreement) / items;
    const chance = sum(cells, (cell) => cell.row * cell.column * cell.agreement) / items ** 2;
    if (items === 0 || 1 - chance < Number.EPSILON)
        return null;
    const kappa = (observed - chance) / (1 - chance);
    const squares = sum(cells, (cell) => cell.count * (cell.agreement - cell.margins * (1 - kappa)) ** 2) / items;
    const variance = Math.max(0, squares - (kappa - chance * (1 - kappa)) ** 2) / items;
    const se = Math.sqrt(variance) / (1 - chance);
    const half = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence) * se;
    return { estimate: kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half), se, df: null };
}
function toCells(table, weights) {
    const size = table.length;
    if (size < 2 || table.some((row) => row.length !== size)) {
        throw new RangeError("a square table of at least two categories is needed");
    }
    const agreement = (i, j) => 1 - (0,_category_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryDistance */ .Y)({ i, j, weights, size });
    const rows = table.map((row) => sum(row, (count) => count));
    const columns = rows.map((_, j) => sum(table, (row) => row[j])); // square, so every position exists
    const items = sum(rows, (count) => count);
    const ofRow = rows.map((_, i) => sum(columns, (count, j) => (count * agreement(i, j)) / items));
    const ofColumn = columns.map((_, j) => sum(rows, (count, i) => (count * agreement(i, j)) / items));
    return rows.flatMap((row, i) => columns.map((column, j) => ({
        count: table[i]?.[j], // square, so every position exists
        agreement: agreement(i, j),
        row,
        column,
        margins: ofRow[i] + ofColumn[j], // as above
    })));
}
function sum(items, term) {
    return items.reduce((total, item, index) => total + term(item, index), 0);
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

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ krippendorffAlpha)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4785);

/**
 * Krippendorff's alpha `1 - D_o/D_e` (2011) for any number of raters and missing ratings. A unit is one
 * item's ratings as numbers (for named categories their positions); units with fewer than two drop out. Null
 * where nothing can differ: no such unit, or one and the same value throughout.
 */
function krippendorffAlpha({ units, level, }) {
    const rated = units.filter((unit) => unit.length >= 2);
    const values = rated.flat();
    const total = values.length;
    const distance = distanceOf(level, countsOf(values));
    // Within a unit of m ratings each ordered pair weighs 1/(m-1): the coincidence matrix, unit by unit.
    const observed = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(rated.map((unit) => pairSum(countsOf(unit), distance) / (unit.length - 1)));
    const expected = pairSum(countsOf(values), distance) / (total - 1);
    return total === 0 || expected === 0 ? null : 1 - observed / expected;
}
function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b);
}
/** Σ over ordered pairs of different values of count·count·distance. */
function pairSum(counts, distance) {
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(counts.flatMap(([a, ofA]) => counts.map(([b, ofB]) => ofA * ofB * distance(a, b))));
}
/** δ²: nominal [c≠k], interval (c-k)², ordinal (Σ_{g=c..k} n_g - (n_c+n_k)/2)². */
function distanceOf(level, counts) {
    switch (level) {
        case "nominal":
            return (a, b) => (a === b ? 0 : 1);
        case "interval":
            return (a, b) => (a - b) ** 2;
        case "ordinal": {
            const rank = midRanks(counts);
            return (a, b) => ((rank.get(a) ?? 0) - (rank.get(b) ?? 0)) ** 2;
        }
    }
}
/** The middle rank of each value; the difference of two is Krippendorff's sum of the counts between them. */
function midRanks(counts) {
    const ranks = new Map();
    let before = 0;
    for (const [value, count] of counts) {
        ranks.set(value, before + count / 2);
        before += count;
    }
    return ranks;
}


/***/ }),

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/** Sum of all values. */
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Arithmetic mean of at least one value. */
function mean(values) {
    if (values.length === 0)
        throw new RangeError("no values, no mean");
    return sum(values) / values.length;
}
/** Sample variance, divided by n-1; exactly 0 where all values are equal, also of a single one. */
function variance(values) {
    // The mean of equal fractions is rounded, which would leave a trace of variance where there is none.
    if (values.every((value) => value === values[0]))
        return 0;
    const centre = mean(values);
    return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ratingTable)
/* harmony export */ });
/**
 * The table of two raters' answers on the same items, categories in the order given (unused ones keep their
 * place). Throws RangeError for an answer outside the categories.
 */
function ratingTable({ first, second, categories, }) {
    if (first.length !== second.length)
        throw new RangeError("both raters must rate the same items");
    const positions = new Map(categories.map((category, position) => [category, position]));
    const positionOf = (rating) => {
        const position = positions.get(rating);
        if (position === undefined)
            throw new RangeError(`"${String(rating)}" is not one of the categories`);
        return position;
    };
    const table = categories.map(() => categories.map(() => 0));
    first.forEach((rating, item) => {
        // Lengths are equal, so the second rater has an answer, and a position has its row and cell.
        const row = table[positionOf(rating)];
        const column = positionOf(second[item]);
        row[column] = row[column] + 1;
    });
    return table;
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


/***/ })

};
