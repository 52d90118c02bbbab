export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 53601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawPages: () => (/* binding */ drawPages),
/* harmony export */   firstPages: () => (/* binding */ firstPages)
/* harmony export */ });
/* harmony import */ var _labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10817);
/* harmony import */ var _report_session_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20410);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39405);
/* harmony import */ var _review_data_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);




/** A page for every draw whose question is known, by file name: the gate keeps them with the run and links them. */
function drawPages({ suite, draws, traces, template, github }) {
    const known = { ...suite, draws: new Map(draws.map(({ id, draw }) => [id, draw])) };
    const answerable = draws.filter(({ draw }) => suite.schemas.has(questionOf(suite, draw)));
    const kept = new Set(suite.traces.keys());
    const pages = answerable.map(({ id, draw }) => {
        const request = { session: null, draw: id, disagreement: null, compare: false };
        const list = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewList */ .T)({ request, suite: known, traces: [...traces.values()] });
        const data = (0,_review_data_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewDataOf */ .q)({ list, suite: known, kept, handIn: { kind: "file", github } });
        return [
            `review-${draw.head.metric.replace(/[^A-Za-z0-9._-]+/g, "-")}.html`,
            (0,_labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReviewPage */ .wC)(template, data),
        ];
    });
    return Object.fromEntries(pages);
}
/** A page for every first session, by file name; the same list as the session's file, before it is in the repository. */
function firstPages({ suite, sessions, traces, template, github, }) {
    const kept = new Set(suite.traces.keys());
    const pages = sessions.map((first) => {
        const name = (0,_report_session_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionName */ .C)(first);
        const session = {
            name,
            traces: first.traces,
            schemas: [first.question],
            assigned: [],
            overlap: 0.2,
        };
        const known = { ...suite, sessions: new Map([[name, session]]) };
        const request = { session: name, draw: null, disagreement: null, compare: false };
        const list = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewList */ .T)({ request, suite: known, traces: [...traces.values()] });
        const data = (0,_review_data_of_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewDataOf */ .q)({ list, suite: known, kept, handIn: { kind: "file", github } });
        return [`review-${name}.html`, (0,_labels_render_review_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReviewPage */ .wC)(template, data)];
    });
    return Object.fromEntries(pages);
}
/** The question behind a draw: whose labels the judge of its metric is measured on. */
function questionOf({ config, judges }, { head }) {
    const scorer = config.gate.metrics[head.metric]?.scorer ?? head.metric;
    return judges.get(scorer)?.file.labels ?? scorer;
}


/***/ }),

/***/ 47734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ bcaBootstrap)
/* harmony export */ });
/* unused harmony export jackknifeAcceleration */
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44785);
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

/***/ 22086:
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


/***/ })

};
