export const id = 2677;
export const ids = [2677];
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

/***/ 72453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ LEAST_RECORDS),
/* harmony export */   h: () => (/* binding */ decideChange)
/* harmony export */ });
/** Fewer common records than these can't pass a change (rule 8). */
const LEAST_RECORDS = 30;
/** Nor can fewer clusters. */
const LEAST_CLUSTERS = 10;
/** Rules 1, 3, 4, 8 and 9 for one change, at full precision (rule 15), in this order. */
function decideChange(facts) {
    const { missing, worstCase, change, margin, scale } = facts;
    if (missing)
        return { decision: "inconclusive", reason: missing };
    if (facts.nothingChanged)
        return { decision: "pass", reason: "unchanged" };
    if (worstCase && worstCase.low > -margin)
        return { decision: "pass", reason: "too_few_changes" };
    if (scale.of === "judge" && scale.differs)
        return { decision: "inconclusive", reason: "judge_differs" };
    if (!change)
        return { decision: "inconclusive", reason: "too_few_records" };
    const { low, high } = change.interval;
    const enough = facts.n >= LEAST_RECORDS && facts.clusters >= LEAST_CLUSTERS;
    if (enough && mayPass(scale) && low > -toExclude(margin, scale)) {
        return { decision: "pass", reason: high < 0 ? "small_loss" : "no_loss_beyond_margin" };
    }
    const loss = shownLoss({ high, p: change.p, alpha: change.alpha, margin, scale });
    if (loss)
        return { decision: "fail", reason: loss };
    return { decision: "inconclusive", reason: enough ? doubt(scale) : "too_few_records" };
}
function mayPass(scale) {
    return scale.of === "people" || scale.trusted;
}
/** A judge shrinks differences by J, so it must exclude a smaller loss. */
function toExclude(margin, scale) {
    return scale.of === "people" ? margin : margin * scale.j;
}
function shownLoss(from) {
    const { high, p, alpha, margin, scale } = from;
    if (scale.of === "people")
        return high < 0 && p <= alpha ? "loss" : null;
    if (scale.mustShow === "any_loss")
        return high < 0 ? "loss" : null;
    return high < -margin ? "loss_beyond_margin" : null;
}
function doubt(scale) {
    if (scale.of === "people")
        return "too_close";
    if (scale.drawIncomplete)
        return "draw_incomplete";
    return scale.trusted ? "judge_only" : "untrusted";
}


/***/ }),

/***/ 2739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./build/gate/combine.js
const GRAVITY = { fail: 2, inconclusive: 1, pass: 0 };
/**
 * One answer from a metric's must records, change and floor: the gravest, and of equals the first. Where nothing changed the floor
 * can't have been broken here; where too much is missing (rule 9) only a lost must record says anything.
 */
function combine(weighed) {
    const { mustLost, missing, nothingChanged, changeRuling, floorRuling } = weighed;
    if (mustLost)
        return { decision: "fail", reason: "must" };
    if (missing)
        return { decision: "inconclusive", reason: missing };
    const rulings = [changeRuling, nothingChanged ? null : floorRuling].filter((ruling) => ruling !== null);
    const [first, ...rest] = rulings;
    if (first)
        return rest.reduce(graver, first);
    if (floorRuling && nothingChanged)
        return { decision: "pass", reason: "unchanged" };
    return { decision: "pass", reason: "report_only" };
}
function graver(a, b) {
    return GRAVITY[b.decision] > GRAVITY[a.decision] ? b : a;
}

// EXTERNAL MODULE: ./build/gate/missing-class.js
var missing_class = __webpack_require__(30455);
// EXTERNAL MODULE: ./build/gate/trust.js + 1 modules
var gate_trust = __webpack_require__(74342);
;// CONCATENATED MODULE: ./build/gate/context.js


/** Indexes the evidence once for all metrics. */
function contextOf(evidence) {
    const { confidence } = evidence.policy;
    const rows = byName(evidence.scorers);
    const judges = [...evidence.judges, ...evidence.judge_changes.map(({ after }) => after)];
    const trusts = new Map(judges.map((judge) => [judge, judgeTrust(judge, confidence)]));
    return {
        evidence,
        confidence,
        baseline: evidence.baseline.from !== "none",
        quarantined: new Set(evidence.dataset.quarantined),
        rowsOf: (scorer) => {
            const found = rows.get(scorer);
            if (!found)
                throw new Error(`nothing was scored by "${scorer}"`);
            return found;
        },
        peopleOf: (scorer) => evidence.people.get(evidence.label_of.get(scorer) ?? "") ?? new Map(),
        trustIn: (scorer) => {
            const judge = scorer.voice === "judge" ? measured(judges, scorer) : undefined;
            return judge ? (trusts.get(judge) ?? null) : null;
        },
    };
}
function byName(scorers) {
    const rows = new Map(scorers.map((scorer) => [scorer.scorer.name, scorer]));
    if (rows.size < scorers.length)
        throw new Error("two scorers have one name");
    return rows;
}
/** Labels speak for the very judge they were measured on: its fingerprint, not its name. */
function measured(judges, scorer) {
    const same = judges.filter(({ fingerprint }) => fingerprint === scorer.fingerprint);
    return same.find(({ name }) => name === scorer.name) ?? same[0];
}
function judgeTrust(judge, confidence) {
    const trust = (0,gate_trust/* trustOf */.A)(judge, { confidence });
    const { confusion, trusted } = trust;
    return {
        ...trust,
        advisory: judge.trust.untrusted === "advisory",
        missingClass: trusted ? null : (0,missing_class/* missingClass */.R)({ confusion, trust: judge.trust, confidence }),
    };
}

// EXTERNAL MODULE: ./build/gate/decision.js
var decision = __webpack_require__(27622);
;// CONCATENATED MODULE: ./build/gate/decide-run.js

/** Of several metrics with one answer, the reason that is said first. */
const SAID_FIRST = [
    "must",
    "loss",
    "loss_beyond_margin",
    "floor",
    "judge_worse",
    "no_secrets",
    "no_baseline",
    "unscored",
    "judge_differs",
    "too_few_records",
    "draw_incomplete",
    "judge_only",
    "untrusted",
    "too_close",
    "multiplicity",
    "small_loss",
    "no_loss_beyond_margin",
    "too_few_changes",
    "first_run",
    "unchanged",
    "report_only",
];
/** Rule 10: any FAIL fails, else any blocking INCONCLUSIVE leaves it open, else it passes. */
function decideRun(metrics, judges, policy) {
    const blocking = metrics.filter((metric) => metric.blocking);
    const failed = [
        ...blocking.filter(({ decision }) => decision === "fail"),
        ...judges.filter(({ worse }) => worse).map(({ name }) => worseJudge(name)),
    ];
    if (failed.length > 0)
        return foremost(failed, SAID_FIRST);
    const open = blocking.filter(({ decision }) => decision === "inconclusive");
    if (open.length > 0)
        return foremost(open, openOrder(policy));
    if (blocking.length === 0)
        return nothingBounded(metrics);
    const passed = foremost(blocking, SAID_FIRST);
    return passed.reason === "unchanged" ? { ...passed, headline: null } : passed;
}
function worseJudge(name) {
    return { name, decision: "fail", reason: "judge_worse" };
}
/** By reason, and of equals the first in the configuration's order. */
function foremost(said, order) {
    const [first] = said.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
    if (!first)
        return { decision: "pass", reason: "report_only", headline: null };
    return { decision: first.decision, reason: first.reason, headline: first.name };
}
/** Missing data is said first, unless the policy lets it through and doubt is what blocks. */
function openOrder({ missing, inconclusive }) {
    if (missing === "fail" || inconclusive === "pass")
        return SAID_FIRST;
    const isMissing = (reason) => decision/* MISSING_REASONS */.H.includes(reason);
    return [...SAID_FIRST.filter((reason) => !isMissing(reason)), ...SAID_FIRST.filter(isMissing)];
}
/** A configuration without bounds only reports; but a run that saw nothing at all has nothing to report. */
function nothingBounded(metrics) {
    if (metrics.some(({ n }) => n > 0))
        return { decision: "pass", reason: "report_only", headline: null };
    const missing = metrics.filter(({ decision }) => decision === "inconclusive");
    if (missing.length > 0)
        return foremost(missing, SAID_FIRST);
    return { decision: "inconclusive", reason: "too_few_records", headline: null };
}

;// CONCATENATED MODULE: ./build/gate/outcome.js
/** A verdict as the metric counts it; null where it is unscored, or has no value in these terms. */
function verdictValue(verdict, kind) {
    return verdict.status === "scored" ? countedAs(verdict, kind) : null;
}
/** People's word as the metric counts it; null where nobody said, could say, or where they do not agree. */
function humanValue(outcome, kind) {
    return outcome?.status === "labelled" ? countedAs(outcome, kind) : null;
}
/** One side of a record: the mean over its runs that have a value; null where none has. */
function sideValue(samples, kind) {
    const values = samples.flatMap(({ verdict }) => verdictValue(verdict, kind) ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Width of the scale where the scorer declares its bounds (1 for pass rates), else null. */
function scaleWidth({ kind, range }) {
    if (kind === "pass_rate")
        return 1;
    return range === null ? null : range[1] - range[0];
}
function countedAs(said, kind) {
    if (kind === "pass_rate")
        return said.pass === null ? null : Number(said.pass);
    return said.number !== null && Number.isFinite(said.number) ? said.number : null;
}

;// CONCATENATED MODULE: ./build/gate/changed.js

/** Reasons that leave nothing to look at: the app gave no answer, or it is not known whether it did. */
const NO_ANSWER = ["app_error", "app_timeout", "no_output", "aborted"];
/** The pairs that a label can settle: changed for the scorer, answered on both sides, scored or not. */
function changedPairs({ pairs, missing }) {
    const unscored = missing.filter(canBeRead);
    return [...pairs, ...unscored].filter((pair) => !pair.unchanged);
}
/** Whether there is an answer that could be shown to people. */
function isAnswered({ verdict }) {
    return verdict.status === "scored" || !NO_ANSWER.includes(verdict.reason);
}
/** Whether people could compare the two sides, though the scorer did not. */
function canBeRead({ base, head }) {
    return base.some(isAnswered) && head.some(isAnswered);
}
/**
 * People's difference on a changed pair, head minus base; null unless every run of both sides is labelled. Where both
 * sides said the very same (only what else the scorer reads has changed), a label can't have told them apart: null.
 */
function peopleDifference({ base, head }, { people, kind }) {
    if (sameAnswers(base, head))
        return null;
    const before = peopleMean(base, people, kind);
    const after = peopleMean(head, people, kind);
    return before === null || after === null ? null : after - before;
}
function sameAnswers(base, head) {
    const ids = (samples) => samples.map(({ trace_id }) => trace_id).join(" ");
    return ids(base) === ids(head);
}
function peopleMean(samples, people, kind) {
    const values = samples.map(({ trace_id }) => humanValue(people.get(trace_id), kind));
    const said = values.filter((value) => value !== null);
    if (said.length === 0 || said.length < values.length)
        return null;
    return said.reduce((sum, value) => sum + value, 0) / said.length;
}

;// CONCATENATED MODULE: ./build/gate/draws.js

/** What labels can't settle. */
const NOT_BY_LABELS = ["no_secrets", "no_baseline"];
/** Rule 11: answers are wanted for a blocking metric that is inconclusive, or failed by the judge alone, and has something to ask about. */
function isDrawOpen(weighed, { decision, reason }) {
    const { draw, plan, speaker, table, floorRuling } = weighed;
    if (!draw || !plan.blocking || (plan.margin === null && plan.min === null))
        return false;
    if (decision === "pass" || NOT_BY_LABELS.includes(reason))
        return false;
    if (reason === "unscored" && !table.missing.every(staysUnscored))
        return false;
    if (speaker.estimator === "A")
        return false;
    // A planned second look is open until it too is complete and recorded.
    if (speaker.estimator !== "D")
        return decision === "inconclusive" && speaker.looks.length < draw.plan.looks.length;
    const onFloor = floorRuling?.decision === "inconclusive" && draw.plan.kind === "random";
    return onFloor || changedPairs(table).length > 0;
}
/** A judge that refuses an answer will refuse it again, and people can speak instead; after an outage it is asked again. */
function staysUnscored(pair) {
    const runs = [...pair.base, ...pair.head];
    const outage = runs.some(({ verdict }) => verdict.status === "unscored" && verdict.reason === "model_error");
    return canBeRead(pair) && !outage;
}
/** A metric's draw, where it is wanted, or stands in the repository (as it should, or with other content: then it is refused, and said). */
function drawStatus(weighed, open) {
    const { draw } = weighed;
    if (!draw)
        return null;
    const { status } = draw;
    return open || status.recorded || status.differs || draw.looks.length > 0 ? status : null;
}

// EXTERNAL MODULE: ./build/gate/first-sessions.js
var first_sessions = __webpack_require__(93756);
;// CONCATENATED MODULE: ./build/gate/flips.js

/** Which flips a busy person looks at first: the first difference in this list decides. */
const WORST_FIRST = [
    ({ flip }) => flip.direction === "worse",
    ({ flip }) => flip.record.must,
    ({ exact }) => exact,
    ({ disputed }) => disputed,
];
/**
 * Records whose outcome differs between the sides, worst first: lost, must, exact, then where people contradict the judge. A judge shown
 * beside the one that decides adds none: its flips would stand there twice.
 */
function flipsOf(all, context) {
    const ranked = all.flatMap((weighed, order) => {
        if (weighed.plan.beside !== null)
            return [];
        const people = context.peopleOf(weighed.plan.scorer);
        return flipsIn(weighed, people).map(({ flip, disputed }) => {
            return { flip, exact: weighed.table.scorer.voice === "code", disputed, order };
        });
    });
    return ranked.toSorted(worstFirst).map(({ flip }) => flip);
}
function worstFirst(a, b) {
    for (const comesFirst of WORST_FIRST) {
        const difference = Number(comesFirst(b)) - Number(comesFirst(a));
        if (difference !== 0)
            return difference;
    }
    if (a.order !== b.order)
        return a.order - b.order;
    return a.flip.record.id < b.flip.record.id ? -1 : 1;
}
function flipsIn({ plan, table }, people) {
    const { kind, voice } = table.scorer;
    if (kind !== "pass_rate")
        return [];
    const flipped = table.pairs.filter(({ difference }) => difference !== 0);
    return flipped.flatMap((pair) => {
        const direction = pair.difference < 0 ? "worse" : "better";
        const shown = shownRuns(pair);
        if (!shown)
            return [];
        const said = voice === "code" ? null : peopleOn(shown, people);
        const flip = { metric: plan.name, record: pair.record, direction, ...shown, people: said };
        return [{ flip, disputed: said !== null && contradicts(said, pair) }];
    });
}
/** Of several runs, the two that show the difference: the base's best and the head's worst, or the reverse. */
function shownRuns({ base, head, baseValue, headValue }) {
    const fell = headValue < baseValue;
    const before = runWith(base, fell ? 1 : 0);
    const after = runWith(head, fell ? 0 : 1);
    return before && after ? { base: before, head: after } : null;
}
function runWith(samples, value) {
    return samples.find(({ verdict }) => verdictValue(verdict, "pass_rate") === value);
}
function peopleOn({ base, head }, people) {
    const said = { base: passOf(people, base.trace_id), head: passOf(people, head.trace_id) };
    return said.base === null && said.head === null ? null : said;
}
function passOf(people, traceId) {
    const value = humanValue(people.get(traceId), "pass_rate");
    return value === null ? null : value === 1;
}
/** On either side people say the opposite of the judge. */
function contradicts(said, { baseValue, headValue }) {
    const fell = headValue < baseValue;
    return (said.base !== null && said.base !== fell) || (said.head !== null && said.head === fell);
}

// EXTERNAL MODULE: ./build/gate/judge-change.js
var judge_change = __webpack_require__(40638);
// EXTERNAL MODULE: ./build/gate/detectable-change.js
var detectable_change = __webpack_require__(60728);
// EXTERNAL MODULE: ./build/stats/interval.js
var interval = __webpack_require__(99915);
// EXTERNAL MODULE: ./build/stats/moments.js
var moments = __webpack_require__(44785);
// EXTERNAL MODULE: ./build/stats/normal.js
var normal = __webpack_require__(8329);
;// CONCATENATED MODULE: ./build/stats/adjudicated-difference.js



/** Weight of each of the two pseudo differences -1 and +1 in a stratum; ½ was chosen by simulation. */
const PSEUDO_WEIGHT = 0.5;
/**
 * The change from labels drawn by lot within strata of changed pairs (case B, statistics.md 3.8; Cochran's
 * two-phase sampling for stratification). `same` pairs are unchanged: difference 0, no label.
 * `est = Σ(N_h/N)m_h`, `v_h = (Σd²+2w)/(n_h+2w) - (Σd/(n_h+2w))²`,
 * `var = Σ(N_h/N)²·v_h/n_h·(1-n_h/N_h) + [Σ(N_h/N)(v_h+m_h²) - est²]/N`, times the design effect of clusters.
 * Null where a stratum has pairs and no label, or there are no pairs at all.
 */
function adjudicatedDifference({ strata, same, confidence = interval/* DEFAULT_CONFIDENCE */.F, designEffect = 1, }) {
    const filled = strata.filter(({ size }) => size > 0);
    if (filled.some(({ differences }) => differences.length === 0))
        return null;
    const total = same + (0,moments/* sum */.cz)(filled.map(({ size }) => size));
    if (total === 0)
        return null;
    const parts = filled.map((stratum) => momentsOf(stratum, total));
    const estimate = (0,moments/* sum */.cz)(parts.map(({ share, mean }) => share * mean));
    const within = (0,moments/* sum */.cz)(parts.map(({ share, spread, sampling }) => share ** 2 * spread * sampling));
    const overall = (0,moments/* sum */.cz)(parts.map(({ share, spread, mean }) => share * (spread + mean ** 2))) - estimate ** 2;
    const se = Math.sqrt(designEffect * (within + Math.max(0, overall) / total));
    const half = (0,normal/* normalQuantile */.Z)(confidence) * se;
    return { estimate, low: estimate - half, high: estimate + half, se, df: null };
}
function momentsOf({ size, differences }, total) {
    const labelled = differences.length;
    if (labelled > size)
        throw new RangeError(`${labelled} labelled pairs in a stratum of ${size}`);
    const weight = labelled + 2 * PSEUDO_WEIGHT;
    const added = (0,moments/* sum */.cz)(differences);
    const squares = (0,moments/* sum */.cz)(differences.map((d) => d * d)) + 2 * PSEUDO_WEIGHT;
    return {
        share: size / total,
        mean: added / labelled,
        spread: squares / weight - (added / weight) ** 2,
        // With the finite population's correction: nothing is left to chance where all pairs are labelled.
        sampling: (1 - labelled / size) / labelled,
    };
}

// EXTERNAL MODULE: ./build/stats/clusters.js
var stats_clusters = __webpack_require__(96961);
// EXTERNAL MODULE: ./build/stats/loss-p.js
var loss_p = __webpack_require__(24960);
// EXTERNAL MODULE: ./build/stats/student-t.js + 1 modules
var student_t = __webpack_require__(93695);
;// CONCATENATED MODULE: ./build/stats/protected-ppi.js



/**
 * PPI++ (Angelopoulos et al. 2023, arXiv 2301.09633 and 2311.01453) with a protection of our own
 * (statistics.md 3.6): `Ȳ + β(F̄_all - F̄_labelled)`, `SE² = v_e/n + β²·Var(all F)/(n+N)`. β (cut to 0…1)
 * and v_e are the slope and the residual squares / (n+2w-2) of the labels *with* the pseudo labels; t has
 * n+2w-2 degrees of freedom. Null where these are below 1.
 */
function protectedPpi({ labelled, judged, confidence = interval/* DEFAULT_CONFIDENCE */.F, designEffect = 1, protection, }) {
    const df = labelled.length + 2 * protection.weight - 2;
    if (labelled.length === 0 || df < 1)
        return null;
    const { slope, residuals } = regression(labelled, protection);
    const ours = labelled.map(({ judge }) => judge);
    const all = [...ours, ...judged];
    const estimate = (0,moments/* mean */.i2)(labelled.map(({ human }) => human)) + slope * ((0,moments/* mean */.i2)(all) - (0,moments/* mean */.i2)(ours));
    const se = Math.sqrt(designEffect * (residuals / df / labelled.length + (slope ** 2 * (0,moments/* variance */.GV)(all)) / all.length));
    const half = (0,student_t/* studentTQuantile */.$)(confidence, df) * se;
    return { estimate, low: estimate - half, high: estimate + half, se, df, slope };
}
/** Weighted least squares of people's value on the judge's; a judge that always says the same has slope 0. */
function regression(labelled, { pseudo, weight }) {
    const points = [
        ...labelled.map((value) => ({ ...value, weight: 1 })),
        ...pseudo.map((value) => ({ ...value, weight })),
    ];
    const total = (0,moments/* sum */.cz)(points.map((point) => point.weight));
    const human = (0,moments/* sum */.cz)(points.map((point) => point.weight * point.human)) / total;
    const judge = (0,moments/* sum */.cz)(points.map((point) => point.weight * point.judge)) / total;
    const centred = points.map((point) => ({
        weight: point.weight,
        human: point.human - human,
        judge: point.judge - judge,
    }));
    const spread = (0,moments/* sum */.cz)(centred.map((point) => point.weight * point.judge ** 2));
    const shared = (0,moments/* sum */.cz)(centred.map((point) => point.weight * point.judge * point.human));
    const slope = spread === 0 ? 0 : Math.min(1, Math.max(0, shared / spread));
    const residuals = (0,moments/* sum */.cz)(centred.map((point) => point.weight * (point.human - slope * point.judge) ** 2));
    return { slope, residuals };
}

;// CONCATENATED MODULE: ./build/stats/ppi-difference.js

/**
 * A loss and a gain of the whole scale that the judge misses, half a pair each; t then has n-1 degrees of
 * freedom.
 */
const MISSED_LOSS_AND_GAIN = {
    pseudo: [
        { human: -1, judge: 0 },
        { human: 1, judge: 0 },
    ],
    weight: 0.5,
};
/**
 * A change from a random draw of pairs (case C), differences head - base in [-1, 1]: protected PPI++. Null
 * below two labelled pairs.
 */
function ppiDifference(predictions) {
    return protectedPpi({ ...predictions, protection: MISSED_LOSS_AND_GAIN });
}

;// CONCATENATED MODULE: ./build/gate/estimate-draw.js





/** Case B: people's differences on a draw from the strata of changed pairs (statistics.md 3.8). Null where a stratum has no label. */
function estimateStratified(question) {
    const { table, plan, look } = question;
    const width = scaleWidth(table.scorer);
    if (width === null)
        return null;
    const said = peopleOnDraw(question, width);
    const strata = plan.strata.map(({ name, members }) => ({
        size: members.length,
        differences: said.filter((pair) => pair.stratum === name).map(({ difference }) => difference),
    }));
    const same = [...table.pairs, ...table.missing].filter(({ unchanged }) => unchanged).length;
    const estimate = adjudicatedDifference({
        strata,
        same,
        confidence: look.confidence,
        designEffect: judgedDesignEffect(table),
    });
    if (estimate === null)
        return null;
    const weighed = (sign) => strata.reduce((sum, { size, differences }) => {
        const share = differences.filter((d) => Math.sign(d) === sign).length / Math.max(1, differences.length);
        return sum + size * share;
    }, 0);
    const n = same + strata.reduce((sum, { size }) => sum + size, 0);
    const seen = { worse: weighed(-1), better: weighed(1), n };
    return inUnits({ estimate, width, method: "adjudicated", said, seen, look });
}
/** Case C: a random draw over all records, with the judge's word on the rest (protected PPI++, statistics.md 3.6). */
function estimateRandom(question) {
    const { table, look } = question;
    const width = scaleWidth(table.scorer);
    if (width === null)
        return null;
    const said = peopleOnDraw(question, width);
    const human = new Map(said.map(({ record_id, difference }) => [record_id, difference]));
    const judged = table.pairs.map(({ record, difference }) => ({ id: record.id, judge: difference / width }));
    const estimate = ppiDifference({
        labelled: judged.flatMap(({ id, judge }) => {
            const difference = human.get(id);
            return difference === undefined ? [] : [{ human: difference, judge }];
        }),
        judged: judged.filter(({ id }) => !human.has(id)).map(({ judge }) => judge),
        confidence: look.confidence,
        designEffect: judgedDesignEffect(table),
    });
    if (estimate === null)
        return null;
    const n = table.pairs.length;
    const share = (sign) => said.filter((pair) => Math.sign(pair.difference) === sign).length / said.length;
    const seen = { worse: n * share(-1), better: n * share(1), n };
    return inUnits({ estimate, width, method: "ppi", said, seen, look });
}
function peopleOnDraw({ table, look, people }, width) {
    const { kind } = table.scorer;
    const unchanged = new Set(table.pairs.filter((pair) => pair.unchanged).map(({ record }) => record.id));
    return look.draw.pairs.flatMap(({ record_id, stratum, base, head }) => {
        const before = base === null ? null : humanValue(people.get(base), kind);
        const after = humanValue(people.get(head), kind);
        if (base === null || before === null || after === null)
            return [];
        const difference = unchanged.has(record_id) ? 0 : (table.direction * (after - before)) / width;
        return [{ record_id, stratum, difference, traces: [base, head] }];
    });
}
/** Clusters widen people's estimate as much as they widen the judge's, which all pairs have. */
function judgedDesignEffect({ pairs }) {
    const clusters = pairs.map(({ cluster }) => cluster);
    if ((0,stats_clusters/* clusterCount */.A3)(clusters) === clusters.length)
        return 1;
    return (0,stats_clusters/* designEffect */.GL)({ values: pairs.map(({ difference }) => difference), clusters });
}
function inUnits(from) {
    const { estimate, width, method, said, seen, look } = from;
    return {
        interval: { estimate: estimate.estimate * width, low: estimate.low * width, high: estimate.high * width },
        p: (0,loss_p/* lossP */.O)(estimate),
        alpha: 1 - look.confidence,
        method,
        worse: said.filter(({ difference }) => difference < 0).length,
        better: said.filter(({ difference }) => difference > 0).length,
        seen,
        labels_used: new Set(said.flatMap(({ traces }) => traces)).size,
        designEffect: 1,
        se: estimate.se * width,
    };
}

// EXTERNAL MODULE: ./build/stats/mcnemar.js
var mcnemar = __webpack_require__(90875);
// EXTERNAL MODULE: ./build/stats/paired-t.js
var paired_t = __webpack_require__(25822);
// EXTERNAL MODULE: ./build/stats/tango.js
var tango = __webpack_require__(3413);
;// CONCATENATED MODULE: ./build/gate/estimate-pairs.js





/** The change over paired records (rules 3, 6, 7): Tango for passes and fails, paired t for grades. Null where too little is there. */
function estimatePairs(question) {
    const { differences, kind } = question;
    if (differences.length === 0)
        return null;
    const runs = kind === "pass_rate" ? equalRuns(differences) : null;
    return runs === null ? graded(question) : binary(question, runs);
}
/** How many runs every side of every record has; null where that differs, so that passes don't add up to whole pairs. */
function equalRuns(differences) {
    const first = differences[0]?.runs[0] ?? 1;
    return differences.every(({ runs }) => runs[0] === first && runs[1] === first) ? first : null;
}
/**
 * Several runs of a record are so many pairs of one cluster, paired so that passes meet passes first: the cluster's error
 * does not depend on which run meets which.
 */
function binary({ differences, confidence, atLeast }, runs) {
    const units = differences.flatMap(({ value, cluster }) => {
        const net = Math.round(value * runs);
        return Array.from({ length: runs }, (_, run) => ({
            cluster,
            value: run < Math.abs(net) ? Math.sign(net) : 0,
        }));
    });
    const values = units.map(({ value }) => value);
    const clusters = units.map(({ cluster }) => cluster);
    const counts = { ...signs(values), n: values.length };
    const clustered = (0,stats_clusters/* clusterCount */.A3)(clusters) < clusters.length;
    const effect = clustered ? (0,stats_clusters/* designEffect */.GL)({ values, clusters }) : 1;
    const exact = !clustered && atLeast === 0;
    return {
        interval: (0,tango/* tango */.wY)({ ...counts, designEffect: effect, confidence }),
        p: exact ? (0,mcnemar/* mcnemar */.o)(counts).lossMidP : (0,tango/* tangoP */.Qs)({ ...counts, designEffect: effect, atLeast }),
        method: clustered ? "clustered_tango" : "tango",
        ...signs(differences.map(({ value }) => value)),
        n: differences.length,
        // In records, not runs: that is what plans count.
        designEffect: Math.max(1, (effect * differences.length) / values.length),
        se: null,
    };
}
function graded({ differences, width, confidence, atLeast }) {
    const values = differences.map(({ value }) => value);
    const clusters = differences.map(({ cluster }) => cluster);
    const estimate = (0,paired_t/* protectedPairedT */.Y)({ differences: values, clusters, range: width ?? undefined, confidence });
    if (estimate === null)
        return null;
    const { low, high, se } = estimate;
    return {
        interval: { estimate: estimate.estimate, low, high },
        p: (0,loss_p/* lossP */.O)(estimate, atLeast),
        method: (0,stats_clusters/* clusterCount */.A3)(clusters) < clusters.length ? "clustered_t" : "paired_t",
        ...signs(values),
        n: values.length,
        designEffect: 1,
        se,
    };
}
function signs(values) {
    return {
        worse: values.filter((value) => value < 0).length,
        better: values.filter((value) => value > 0).length,
    };
}

;// CONCATENATED MODULE: ./build/gate/estimate.js



/** The change, one estimate a look (two only for a draw with a planned top-up); empty where nothing can be estimated. */
function estimate({ table, speaker, people, confidence, judgeAtLeast }) {
    if (!table.compared)
        return [];
    switch (speaker.estimator) {
        case "A": {
            const differences = speaker.by === "code" ? scored(table.pairs, table) : speaker.differences;
            const labels = speaker.by === "code" ? 0 : speaker.labels;
            return paired({ table, differences, confidence, atLeast: 0, labels });
        }
        case "B":
        case "C": {
            const { plan } = speaker.state;
            const of = speaker.estimator === "B" ? estimateStratified : estimateRandom;
            return speaker.looks.flatMap((look) => of({ table, plan, look, people }) ?? []);
        }
        case "D":
            return judgedChange({ table, confidence, atLeast: judgeAtLeast });
    }
}
/** The judge's own view of the change, where it speaks (D) or is shown beside people's. */
function judgedChange({ table, confidence, atLeast, }) {
    return paired({ table, differences: scored(table.pairs, table), confidence, atLeast, labels: 0 });
}
/** The scorer's own differences. */
function scored(pairs, { scorer }) {
    const runs = (samples) => samples.filter(({ verdict }) => verdictValue(verdict, scorer.kind) !== null).length;
    return pairs.map(({ difference, cluster, base, head }) => ({
        value: difference,
        cluster,
        runs: [runs(base), runs(head)],
    }));
}
function paired(from) {
    const { table, differences, confidence, atLeast, labels } = from;
    const { kind } = table.scorer;
    const width = scaleWidth(table.scorer);
    const made = estimatePairs({ differences, kind, width, confidence, atLeast });
    if (made === null)
        return [];
    const { worse, better, n } = made;
    return [{ ...made, alpha: 1 - confidence, seen: { worse, better, n }, labels_used: labels }];
}

// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(49832);
;// CONCATENATED MODULE: ./build/stats/ppi-mean.js

/** The judge is wrong once each way; t then has n degrees of freedom. */
const WRONG_BOTH_WAYS = {
    pseudo: [
        { human: 0, judge: 1 },
        { human: 1, judge: 0 },
    ],
    weight: 1,
};
/**
 * A pass rate (or a mean scaled to [0, 1]) from a complete random draw: protected PPI++, n degrees of
 * freedom. Null without a label.
 */
function ppiMean(predictions) {
    return protectedPpi({ ...predictions, protection: WRONG_BOTH_WAYS });
}

;// CONCATENATED MODULE: ./build/stats/rogan-gladen.js


/**
 * Pass rate by Rogan & Gladen 1978, `θ = (p + s₀ - 1)/J` clipped to [0, 1], with the interval of Lang &
 * Reiczigel 2014 (as in Lee et al. 2025, arXiv 2511.21140). Undefined where a class has no label or
 * `J = s₁ + s₀ - 1` is not above 0.
 */
function roganGladen({ passed, n, confusion, confidence = interval/* DEFAULT_CONFIDENCE */.F, }) {
    const { tp, fp, fn, tn } = confusion;
    if (n === 0)
        return { status: "undefined", reason: "none_judged" };
    if (tp + fn === 0)
        return { status: "undefined", reason: "no_human_pass" };
    if (tn + fp === 0)
        return { status: "undefined", reason: "no_human_fail" };
    const z = (0,normal/* normalQuantile */.Z)(confidence);
    const raw = {
        judged: { rate: passed / n, n },
        sens: { rate: tp / (tp + fn), n: tp + fn },
        spec: { rate: tn / (tn + fp), n: tn + fp },
    };
    const guarded = {
        judged: { rate: (passed + (z * z) / 2) / (n + z * z), n: n + z * z },
        sens: { rate: (tp + 1) / (tp + fn + 2), n: tp + fn + 2 },
        spec: { rate: (tn + 1) / (tn + fp + 2), n: tn + fp + 2 },
    };
    if (youden(raw) <= 0 || youden(guarded) <= 0)
        return { status: "undefined", reason: "judge_uninformative" };
    return { status: "estimated", estimate: clip(corrected(raw)), ...langReiczigel(guarded, z) };
}
function youden({ sens, spec }) {
    return sens.rate + spec.rate - 1;
}
function corrected(rates) {
    return (rates.judged.rate + rates.spec.rate - 1) / youden(rates);
}
/**
 * Delta variance `[Var p + (1-θ)² Var s₀ + θ² Var s₁]/J²` and shift `2z²(θ Var s₁ - (1-θ) Var s₀)`, both on
 * the guarded rates.
 */
function langReiczigel(rates, z) {
    const theta = clip(corrected(rates));
    const sens = variance(rates.sens);
    const spec = variance(rates.spec);
    const total = variance(rates.judged) + (1 - theta) ** 2 * spec + theta ** 2 * sens;
    const half = (z * Math.sqrt(total)) / youden(rates);
    const centre = theta + 2 * z * z * (theta * sens - (1 - theta) * spec);
    return { low: clip(centre - half), high: clip(centre + half) };
}
function variance({ rate, n }) {
    return (rate * (1 - rate)) / n;
}
function clip(rate) {
    return Math.min(1, Math.max(0, rate));
}

// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/stats/draw-allocation.js

/** Guessed spread s_h of people's differences, by the judge's word on base and head (statistics.md 3.8). */
const STRATUM_SPREAD = {
    pass_fail: 0.6,
    fail_pass: 0.6,
    pass_pass: 0.3,
    fail_fail: 0.4,
    other: 0.6,
};
/** No stratum is judged by fewer pairs than this, unless it has fewer. */
const SMALLEST_STRATUM = 4;
/**
 * How many of each stratum to draw: `n_h = max(min(4, N_h), round(n·N_h·s_h/Σ N_h·s_h))`, at most N_h, then
 * one pair at a time given or taken by largest remainder (ties in the order given) until the numbers add up
 * to `pairs`. With no more pairs than that in all, everything is drawn. Whole strata come first and out of
 * the same `pairs`; the smallest numbers may push the sum above it.
 */
function allocateDraw({ pairs, strata }) {
    if ((0,moments/* sum */.cz)(strata.map(({ size }) => size)) <= pairs)
        return strata.map(({ size }) => size);
    const left = Math.max(0, pairs - (0,moments/* sum */.cz)(strata.filter(({ whole }) => whole).map(({ size }) => size)));
    const weights = strata.map(({ size, spread, whole }) => (whole ? 0 : size * spread));
    const total = (0,moments/* sum */.cz)(weights);
    const seats = strata.map(({ size, whole }, index) => {
        if (whole)
            return { taken: size, quota: size, least: size, most: size };
        const quota = total === 0 ? 0 : (left * (weights[index] ?? 0)) / total;
        const least = Math.min(SMALLEST_STRATUM, size);
        return { taken: Math.min(size, Math.max(least, Math.round(quota))), quota, least, most: size };
    });
    return settle(seats, pairs);
}
function settle(seats, pairs) {
    const missing = () => pairs - (0,moments/* sum */.cz)(seats.map(({ taken }) => taken));
    while (missing() > 0) {
        const open = seats.filter(({ taken, most }) => taken < most);
        largest(open, ({ quota, taken }) => quota - taken).taken += 1;
    }
    while (missing() < 0) {
        const spare = seats.filter(({ taken, least }) => taken > least);
        if (spare.length === 0)
            break;
        largest(spare, ({ quota, taken }) => taken - quota).taken -= 1;
    }
    return seats.map(({ taken }) => taken);
}
/** The first of the largest. There is always one: the callers stop when nothing is left to give or take. */
function largest(seats, by) {
    return seats.reduce((best, seat) => (by(seat) > by(best) ? seat : best));
}

;// CONCATENATED MODULE: ./build/gate/draw-lot.js

/**
 * The seed of a draw. Together with a pair's own trace ids it gives that pair's lot, so after a push the pairs that still
 * exist keep their lots, and with them their turn and their labels: pushing again is no second draw.
 */
function lotSeed({ metric, fingerprint, datasetVersion }) {
    return (0,hash/* hashJson */.jM)({ metric, fingerprint, dataset: datasetVersion });
}
/** Takes one run of each side by lot (rule 7) and gives the pair its lot: sorting by it is a simple random order. */
function drawRuns({ record_id, base, head, }, seed) {
    const after = pick(head, [seed, record_id, "head"]);
    if (after === null)
        return null;
    const before = pick(base, [seed, record_id, "base"]);
    const lot = (0,hash/* hashJson */.jM)([seed, record_id, before?.trace_id ?? null, after.trace_id]);
    return { record_id, base: before, head: after, lot };
}
/** Hexadecimal digits of a hash that pick a run: 32 bits are plenty for a handful of runs. */
const PICK_DIGITS = 8;
function pick(samples, by) {
    if (samples.length <= 1)
        return samples[0] ?? null;
    const fraction = Number.parseInt((0,hash/* hashJson */.jM)(by).slice(0, PICK_DIGITS), 16) / 16 ** PICK_DIGITS;
    return samples[Math.floor(fraction * samples.length)] ?? null;
}

;// CONCATENATED MODULE: ./build/gate/draw-strata.js


const JUDGED = ["pass_fail", "fail_pass", "pass_pass", "fail_fail", "other"];
/** Sorts drawn runs into the strata of rules 11 and 14, empty ones left out; a random draw has one, "all". */
function inStrata({ drawn, must, kind, metricKind, }) {
    const byLot = drawn.toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
    if (kind === "random")
        return [{ name: "all", spread: 1, whole: false, members: byLot }];
    const rest = byLot.filter(({ record_id }) => !must.has(record_id));
    const strata = [
        { name: "must", spread: 1, whole: true, members: byLot.filter(({ record_id }) => must.has(record_id)) },
        ...JUDGED.map((name) => ({
            name,
            spread: STRATUM_SPREAD[name],
            whole: false,
            members: rest.filter((runs) => judgedAs(runs, metricKind) === name),
        })),
    ];
    return strata.filter(({ members }) => members.length > 0);
}
/** What the judge said about (base, head); "other" where a side is unscored or nothing passes or fails. */
function judgedAs({ base, head }, kind) {
    if (kind !== "pass_rate" || base === null)
        return "other";
    const before = verdictValue(base.verdict, kind);
    const after = verdictValue(head.verdict, kind);
    if (before === null || after === null)
        return "other";
    if (before === 1)
        return after === 1 ? "pass_pass" : "pass_fail";
    return after === 1 ? "fail_pass" : "fail_fail";
}

;// CONCATENATED MODULE: ./build/gate/draw-plan.js






/** Pairs that case B needs at least, unless fewer changed. */
const LEAST_STRATIFIED = 30;
/** Pairs that case C and a judge's floor need at least. */
const LEAST_RANDOM = 50;
const ID_DIGITS = 16;
const PAIR_DIGITS = 12;
/** Plans the draw of a metric (rule 11): which pairs people are asked about. Null where there is nothing to draw from. */
function planDraw({ metric, table, datasetVersion, adjudication }) {
    const { kind } = adjudication;
    const seed = lotSeed({ metric, fingerprint: table.scorer.fingerprint, datasetVersion });
    const population = candidates(table, kind);
    const drawn = population.flatMap((candidate) => drawRuns(candidate, seed) ?? []);
    if (drawn.length === 0)
        return null;
    const must = new Set(population.filter((candidate) => candidate.must).map(({ record_id }) => record_id));
    const strata = inStrata({ drawn, must, kind, metricKind: table.scorer.kind });
    const id = (0,hash/* hashJson */.jM)({ seed, pairs: pairedIds(population) }).slice(0, ID_DIGITS);
    const least = kind === "random" ? LEAST_RANDOM : LEAST_STRATIFIED;
    const first = allocate(strata, Math.max(least, adjudication.pairs));
    const drawOf = (taken) => ({ id, ...content({ metric, kind, seed, strata, taken }) });
    const topUp = adjudication.top_up ?? 0;
    const full = allocate(strata, topUp).map((n, h) => Math.max(n, first[h] ?? 0));
    const looks = total(full) > total(first) ? [drawOf([first]), drawOf([first, full])] : [drawOf([first])];
    return { id, kind, strata, looks };
}
/** Stratified: what changed. Random: everything that the judge scored, for its word on the rest is used too. */
function candidates(table, kind) {
    if (kind === "stratified") {
        return changedPairs(table).map(({ record, base, head }) => ({
            record_id: record.id,
            must: record.must,
            base: base.filter(isAnswered),
            head: head.filter(isAnswered),
        }));
    }
    const scored = (samples) => samples.filter(({ verdict }) => verdictValue(verdict, table.scorer.kind) !== null);
    const rows = table.compared ? table.pairs : table.heads.map((row) => ({ ...row, base: [] }));
    return rows.map(({ record, base, head }) => ({
        record_id: record.id,
        must: record.must,
        base: scored(base),
        head: scored(head),
    }));
}
function pairedIds(population) {
    const ids = (samples) => samples.map(({ trace_id }) => trace_id);
    const pairs = population.map(({ base, head }) => [ids(base), ids(head)]);
    const keyed = pairs.map((pair) => ({ pair, key: JSON.stringify(pair) }));
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ pair }) => pair);
}
function allocate(strata, pairs) {
    const sizes = strata.map(({ members, spread, whole }) => ({ size: members.length, spread, whole }));
    return allocateDraw({ pairs, strata: sizes });
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}
function content({ metric, kind, seed, strata, taken }) {
    const last = taken.at(-1) ?? [];
    const counts = strata.map(({ name, members }, h) => ({ name, N: members.length, n: last[h] ?? 0 }));
    const pairs = taken.flatMap((upTo, look) => {
        const before = taken[look - 1];
        const added = strata.flatMap(({ name, members }, h) => members.slice(before?.[h] ?? 0, upTo[h]).map((runs) => ({ name, runs })));
        // By lot over all strata: the order of a draw's lines says nothing about what the judge thought.
        return added.toSorted((a, b) => (a.runs.lot < b.runs.lot ? -1 : 1)).map(toLine);
    });
    return { head: { version: 1, metric, kind, seed, strata: counts }, pairs };
}
function toLine({ name, runs }) {
    return {
        pair: runs.lot.slice(0, PAIR_DIGITS),
        stratum: name,
        record_id: runs.record_id,
        base: runs.base?.trace_id ?? null,
        head: runs.head.trace_id,
    };
}

;// CONCATENATED MODULE: ./build/gate/people-rate.js







/**
 * People's level of one side (rule 5): from a complete random draw of current outputs by protected PPI++, else from a trusted judge
 * by Lang & Reiczigel. Null where nothing lets it be known.
 */
function peopleRate(question) {
    const look = question.draw?.plan.kind === "random" ? question.draw.looks.at(-1) : undefined;
    if (look && look.draw.pairs.length >= LEAST_RANDOM)
        return fromDraw(question, look);
    const { trust } = question;
    return trust?.trusted ? fromTrust(question, trust) : null;
}
function levels({ table, side }) {
    if (side === "head")
        return table.heads.map(({ record, cluster, value }) => ({ id: record.id, cluster, value }));
    return table.pairs.map(({ record, cluster, baseValue }) => ({ id: record.id, cluster, value: baseValue }));
}
function effectOf(values) {
    const clusters = values.map(({ cluster }) => cluster);
    if ((0,stats_clusters/* clusterCount */.A3)(clusters) === clusters.length)
        return 1;
    return (0,stats_clusters/* designEffect */.GL)({ values: values.map(({ value }) => value), clusters });
}
function fromDraw(question, look) {
    const { table, side, people } = question;
    const width = scaleWidth(table.scorer);
    if (width === null || width <= 0)
        return null;
    const lowest = table.scorer.kind === "mean" ? (table.scorer.range?.[0] ?? 0) : 0;
    const scaled = (value) => (value - lowest) / width;
    const said = new Map(look.draw.pairs.flatMap((pair) => {
        const trace = pair[side];
        const value = trace === null ? null : humanValue(people.get(trace), table.scorer.kind);
        return value === null ? [] : [[pair.record_id, scaled(value)]];
    }));
    const all = levels(question);
    const estimate = ppiMean({
        labelled: all.flatMap(({ id, value }) => {
            const human = said.get(id);
            return human === undefined ? [] : [{ human, judge: scaled(value) }];
        }),
        judged: all.filter(({ id }) => !said.has(id)).map(({ value }) => scaled(value)),
        confidence: look.confidence,
        designEffect: effectOf(all),
    });
    if (estimate === null)
        return null;
    const unscaled = (value) => lowest + value * width;
    return {
        interval: {
            estimate: unscaled(estimate.estimate),
            low: unscaled(Math.max(0, estimate.low)),
            high: unscaled(Math.min(1, estimate.high)),
        },
        method: "ppi",
        labels: said.size,
        alpha: 1 - look.confidence,
        belowP: (atLeast) => (0,loss_p/* lossP */.O)(estimate, scaled(atLeast)),
    };
}
function fromTrust(question, { confusion, labels }) {
    const { table, confidence } = question;
    const all = levels(question);
    if (table.scorer.kind !== "pass_rate" || all.length === 0)
        return null;
    const effect = effectOf(all);
    const judged = {
        passed: all.reduce((sum, { value }) => sum + value, 0) / effect,
        n: all.length / effect,
        confusion,
    };
    const rate = roganGladen({ ...judged, confidence });
    if (rate.status === "undefined")
        return null;
    const { estimate, low, high } = rate;
    return {
        interval: { estimate, low, high },
        method: "lang_reiczigel",
        labels,
        alpha: 1 - confidence,
        belowP: (atLeast) => invertedP((alpha) => upperEnd(judged, 1 - alpha) - atLeast),
    };
}
function upperEnd(judged, confidence) {
    const rate = roganGladen({ ...judged, confidence });
    return rate.status === "estimated" ? rate.high : 1;
}
const SMALLEST_ALPHA = 1e-12;
/** The interval has no test of its own: its p is the alpha at which its upper end meets the floor. */
function invertedP(excess) {
    if (excess(0.5) >= 0)
        return 1;
    return excess(SMALLEST_ALPHA) < 0 ? SMALLEST_ALPHA : (0,bisect/* bisectFalling */.K)(excess, SMALLEST_ALPHA, 0.5);
}

;// CONCATENATED MODULE: ./build/gate/levels.js





/**
 * Code and a judge speaking alone give the range of their own level. Where people speak, a judge's level is not theirs: the range
 * is people's, as far as labels let it be known, else null.
 */
function levels_levels(question) {
    const { table, speaker } = question;
    const people = speaker.estimator !== "D" && speaker.by === "people";
    const range = (side) => people ? (peopleRate({ ...question, side })?.interval ?? null) : ownRange(question, side);
    return {
        observed: { base: observedLevel(table, "base"), head: observedLevel(table, "head") },
        base: range("base"),
        head: range("head"),
    };
}
/** The mean of what the scorer said on one side; null where it said nothing. */
function observedLevel(table, side) {
    const runs = runsOf(table, side);
    if (runs.length === 0)
        return null;
    const even = runs.every((values) => values.length === runs[0]?.length);
    // With equally many runs everywhere the mean over runs is the mean over records, and whole counts stay exact.
    return even ? mean(runs.flat()) : mean(runs.map(mean));
}
function ownRange({ table, confidence }, side) {
    const values = runsOf(table, side).map(mean);
    const clusters = (side === "head" ? table.heads : table.pairs).map(({ cluster }) => cluster);
    if (table.scorer.kind === "mean")
        return plainT(values, clusters, confidence);
    const clustered = (0,stats_clusters/* clusterCount */.A3)(clusters) < clusters.length;
    const effect = clustered ? (0,stats_clusters/* designEffect */.GL)({ values, clusters }) : 1;
    const successes = values.reduce((sum, value) => sum + value, 0) / effect;
    const n = values.length / effect;
    return (0,wilson/* wilson */.r)({ successes: Math.min(successes, n), n, confidence });
}
function plainT(values, clusters, confidence) {
    const estimate = (0,paired_t/* pairedT */.u)({ differences: values, clusters, confidence });
    return estimate && { estimate: estimate.estimate, low: estimate.low, high: estimate.high };
}
function runsOf({ pairs, heads, scorer }, side) {
    const rows = side === "head" ? heads.map(({ head }) => head) : pairs.map(({ base }) => base);
    return rows.map((samples) => samples.flatMap(({ verdict }) => verdictValue(verdict, scorer.kind) ?? []));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/stats/holm.js
/**
 * Holm's step-down adjusted p-values (1979), in the order given: max over the smaller ones of (m - rank)·p,
 * at most 1.
 */
function holm(p) {
    const ascending = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const adjusted = p.map(() => 1);
    let largest = 0;
    ascending.forEach(({ value, index }, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * value));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./build/gate/multiplicity.js

/** Rules that need no p: by them nothing is tested, so nothing is adjusted. */
const UNTESTED = [
    "unchanged",
    "too_few_changes",
    "unscored",
    "no_secrets",
    "no_baseline",
    "judge_differs",
    "first_run",
];
/** Whether the answer on the change rests on its p (which is shown only then). */
function isTested({ change, changeRuling, missing }) {
    if (change === null || missing !== null)
        return false;
    return changeRuling === null || !UNTESTED.includes(changeRuling.reason);
}
/**
 * Rule 10: the p of every bound in the family, changes and judges' floors alike, adjusted by Holm; a loss that is seen alone but not
 * after it is INCONCLUSIVE{multiplicity}. `must` records and floors of code leave nothing to chance and stand outside.
 */
function adjust(all, inFamily) {
    const tests = all.filter(inFamily).flatMap(testsOf);
    const adjusted = holm(tests.map(({ p }) => p));
    const several = tests.length > 1;
    const pOf = (weighed, bound) => {
        const index = tests.findIndex((test) => test.weighed === weighed && test.bound === bound);
        return index === -1 ? null : (adjusted[index] ?? null);
    };
    return all.map((weighed) => {
        const p_holm = pOf(weighed, "change");
        const floorP = pOf(weighed, "floor");
        const { changeRuling, floorRuling, change } = weighed;
        return {
            ...weighed,
            p_holm,
            changeRuling: changeRuling && several && above(p_holm, change?.alpha) ? doubted(changeRuling) : changeRuling,
            floorRuling: floorRuling && several && above(floorP, floorRuling.test?.alpha) ? doubted(floorRuling) : floorRuling,
        };
    });
}
function testsOf(weighed) {
    const { change, changeRuling, floorRuling, nothingChanged, missing } = weighed;
    const onChange = change && changeRuling && isTested(weighed) ? [change.p] : [];
    const onFloor = floorRuling?.test && !nothingChanged && missing === null ? [floorRuling.test.p] : [];
    return [
        ...onChange.map((p) => ({ weighed, bound: "change", p })),
        ...onFloor.map((p) => ({ weighed, bound: "floor", p })),
    ];
}
function above(p, alpha) {
    return p !== null && alpha !== undefined && p > alpha;
}
function doubted(ruling) {
    return ruling.decision === "fail"
        ? { ...ruling, decision: "inconclusive", reason: "multiplicity" }
        : ruling;
}

// EXTERNAL MODULE: ./build/stats/planning.js
var planning = __webpack_require__(83599);
;// CONCATENATED MODULE: ./build/stats/records-needed.js

/** Above this multiple of the present records more of them "would not settle it soon". */
const SOON = 10;
/**
 * Common records, in all, that would settle an inconclusive change (statistics.md 0, rule 12):
 * non-inferiority with ψ = (worse+better+1)/(n+2) and the change seen so far, at least 0. Null above 10 n.
 */
function recordsNeeded({ worse, better, n, margin, confidence, ...seen }) {
    const { estimate = (better - worse) / n } = seen;
    const discordance = (worse + better + 1) / (n + 2);
    const needed = (0,planning/* recordsForNonInferiority */.HU)({ discordance, margin, gain: Math.max(0, estimate), confidence });
    return needed > SOON * n ? null : Math.ceil(needed);
}

// EXTERNAL MODULE: ./build/gate/decide-change.js
var decide_change = __webpack_require__(72453);
;// CONCATENATED MODULE: ./build/gate/needs.js



/** Doubts that more records can end. */
const RECORDS_HELP = [
    "too_close",
    "judge_only",
    "draw_incomplete",
    "too_few_records",
    "multiplicity",
];
/** Above this multiple of the present records more of them "would not settle it soon" (rule 12). */
const needs_SOON = 10;
/** What would settle a metric: more records, answers in its draw, or answers of a class for trust (rules 4, 12, 13). */
function needsOf(weighed, ruling, { confidence, drawOpen }) {
    return {
        records: ruling.decision === "inconclusive" ? moreRecords(weighed, ruling, confidence) : null,
        labels: drawOpen && weighed.draw ? weighed.draw.progress.missing : null,
        class: ruling.decision === "pass" ? null : classNeeded(weighed),
    };
}
/** Trust matters where the judge speaks alone, on the change or on the floor. */
function classNeeded({ speaker, trust, floorRuling }) {
    const alone = speaker.estimator === "D" || floorRuling?.reason === "untrusted";
    return alone && trust && !trust.trusted ? trust.missingClass : null;
}
function moreRecords(weighed, { reason }, confidence) {
    const { plan, table, change } = weighed;
    const margin = marginToExclude(weighed);
    if (!RECORDS_HELP.includes(reason) || plan.margin === null || margin === null)
        return null;
    const n = table.pairs.length;
    const total = change === null ? firstGuess(margin, confidence) : totalRecords(change, margin, confidence);
    if (total === null || (n > 0 && total > needs_SOON * n))
        return null;
    return Math.max(1, Math.ceil(total) - n, decide_change/* LEAST_RECORDS */.L - n);
}
/** In case D a judge that is not trusted can't pass a change on any number of records. */
function marginToExclude({ plan, speaker, trust }) {
    if (plan.margin === null || speaker.estimator !== "D")
        return plan.margin;
    return trust?.trusted ? plan.margin * trust.j : null;
}
function firstGuess(margin, confidence) {
    return (0,planning/* recordsForNonInferiority */.HU)({ discordance: planning/* FIRST_RUN_DISCORDANCE */.pr, margin, confidence });
}
/** Records in all: by discordant counts, or where the estimate has a standard error by its variance, n·SE² a record. */
function totalRecords(change, margin, confidence) {
    const { seen, se, designEffect, interval } = change;
    if (se === null) {
        const needed = recordsNeeded({ ...seen, margin, confidence });
        return needed === null ? null : needed * designEffect;
    }
    const gain = Math.max(0, interval.estimate);
    const discordance = seen.n * se ** 2 + gain ** 2;
    return (0,planning/* recordsForNonInferiority */.HU)({ discordance, margin, gain, confidence, power: planning/* DEFAULT_POWER */.qc });
}

;// CONCATENATED MODULE: ./build/gate/metric-decision.js







/** One metric's (or slice's) word, ready for every surface. */
function metricDecision(adjusted, context) {
    const { plan, table, speaker, draw, trust, change, floorRuling } = adjusted;
    const { confidence } = context;
    const ruling = combine(adjusted);
    const people = context.peopleOf(plan.scorer);
    const drawOpen = isDrawOpen(adjusted, ruling);
    return {
        name: plan.name,
        scorer: plan.scorer,
        voice: table.scorer.voice,
        kind: table.scorer.kind,
        unit: table.scorer.unit,
        better_when: plan.better,
        slice: null,
        ...ruling,
        blocking: adjusted.blocking,
        beside: plan.beside,
        estimator: speaker.estimator,
        ...countsOf(adjusted),
        ...levels_levels({ table, speaker, people, draw, trust, confidence }),
        change: changeOf(adjusted, ruling),
        margin: plan.margin,
        floor: floorRuling && {
            min: floorRuling.min,
            decision: floorRuling.floor,
            base_below: floorRuling.base_below,
        },
        worse: change?.worse ?? 0,
        better: change?.better ?? 0,
        labels_used: Math.max(change?.labels_used ?? 0, floorRuling?.labels ?? 0),
        judge_view: judgeView(adjusted, confidence),
        needs: needsOf(adjusted, ruling, { confidence, drawOpen }),
        detectable_change: detectableBy(adjusted, confidence),
        draw: drawStatus(adjusted, drawOpen)?.id ?? null,
        slices: [],
    };
}
function countsOf({ table }) {
    const { compared, pairs, heads, missing, counts } = table;
    return {
        records: counts.records,
        n: compared ? pairs.length : heads.length,
        unchanged: pairs.filter(({ unchanged }) => unchanged).length,
        unscored: missing.length,
        not_sampled: counts.not_sampled,
        quarantined: counts.quarantined,
        not_common: counts.not_common,
    };
}
function changeOf(adjusted, { reason }) {
    const { change, nothingChanged, p_holm } = adjusted;
    if (nothingChanged && reason === "unchanged") {
        return { estimate: 0, low: 0, high: 0, p_value: null, p_holm: null, method: "unchanged" };
    }
    if (change === null)
        return null;
    const tested = isTested(adjusted);
    return { ...change.interval, p_value: tested ? change.p : null, p_holm, method: change.method };
}
/** What the judge alone would have said, beside people's word. */
function judgeView({ speaker, table, plan }, confidence) {
    if (speaker.estimator === "D" || speaker.by === "code")
        return null;
    const [view] = judgedChange({ table, confidence, atLeast: -(plan.margin ?? 0) });
    return view ? viewOf(view) : null;
}
function viewOf({ interval, p, method }) {
    return { ...interval, p_value: p, p_holm: null, method };
}
function detectableBy({ change, table }, confidence) {
    if (change !== null)
        return (0,detectable_change/* detectableFrom */.i)(change, confidence);
    return table.scorer.kind === "pass_rate" ? (0,detectable_change/* detectableChange */.w)({ n: table.heads.length, confidence }) : null;
}

;// CONCATENATED MODULE: ./build/gate/compare.js


/** The paired table of a metric: one difference per common record (statistics.md 0), everything else counted by why it is not there. */
function compare({ rows, plan, baseline, quarantined }) {
    const scorer = numeric(rows.scorer);
    const all = inOrder(rows.rows.filter((row) => speaksOf(plan.where, row.record)));
    const deciding = all.filter((row) => !quarantined.has(row.record.id));
    const sampled = deciding.filter((row) => row.sampled);
    // A scorer that never looked at the base has no baseline of its own, and added records do not make one.
    const compared = baseline && sampled.some((row) => row.base !== null);
    const common = compared ? sampled.filter((row) => row.base !== null) : sampled;
    const direction = plan.better === "lower" ? -1 : 1;
    const sides = common.map((row) => readSides({ row, kind: scorer.kind, compared }));
    return {
        scorer,
        direction,
        compared,
        pairs: sides.flatMap((side) => pairOf(side, direction) ?? []),
        heads: sides.flatMap((side) => headOf(side, compared) ?? []),
        missing: sides.flatMap((side) => missingOf(side, compared) ?? []),
        counts: {
            records: all.length,
            quarantined: all.length - deciding.length,
            not_sampled: deciding.length - sampled.length,
            not_common: sampled.length - common.length,
        },
    };
}
function numeric(scorer) {
    const { kind } = scorer;
    if (kind === "shown")
        throw new Error(`"${scorer.name}" gives text, and text never becomes a metric`);
    return { ...scorer, kind };
}
function speaksOf(where, record) {
    return Object.entries(where ?? {}).every(([key, value]) => tagOf(record, key) === value);
}
/** The record's tag that a configuration names as `tags.topic`. */
function tagOf(record, key) {
    return record.tags[key.replace(/^tags\./, "")];
}
function inOrder(rows) {
    const sorted = rows.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
    const twice = sorted.find((row, index) => row.record.id === sorted[index + 1]?.record.id);
    if (twice)
        throw new Error(`record ${twice.record.id} stands twice in the rows of one scorer`);
    return sorted;
}
function readSides({ row, kind, compared }) {
    const { record } = row;
    const base = runsInOrder(row.base ?? [], kind);
    const head = runsInOrder(row.head, kind);
    return {
        record,
        cluster: (0,stats_clusters/* clusterOf */.es)({ recordId: record.id, group: record.group === record.id ? null : record.group }),
        unchanged: compared && row.unchanged,
        base,
        head,
        baseValue: sideValue(base, kind),
        headValue: sideValue(head, kind),
    };
}
/** By trace id, then value: sums must not depend on the order in which runs arrive. */
function runsInOrder(samples, kind) {
    const value = ({ verdict }) => verdictValue(verdict, kind) ?? Number.POSITIVE_INFINITY;
    return samples.toSorted((a, b) => {
        if (a.trace_id !== b.trace_id)
            return a.trace_id < b.trace_id ? -1 : 1;
        return value(a) === value(b) ? 0 : value(a) - value(b);
    });
}
function pairOf(side, direction) {
    const { baseValue, headValue } = side;
    if (baseValue === null || headValue === null)
        return null;
    const difference = side.unchanged ? 0 : direction * (headValue - baseValue);
    // -0 would print as a loss of nothing.
    return { ...side, baseValue, headValue, difference: difference === 0 ? 0 : difference };
}
function headOf({ record, cluster, head, baseValue, headValue }, compared) {
    if (headValue === null || (compared && baseValue === null))
        return null;
    return { record, cluster, head, value: headValue };
}
function missingOf(side, compared) {
    const { record, cluster, unchanged, base, head, baseValue, headValue } = side;
    const lost = { record, cluster, unchanged, base, head };
    if (!compared)
        return headValue === null ? { ...lost, side: "head" } : null;
    if (baseValue !== null && headValue !== null)
        return null;
    if (baseValue === null && headValue === null)
        return { ...lost, side: "both" };
    return { ...lost, side: baseValue === null ? "base" : "head" };
}

;// CONCATENATED MODULE: ./build/gate/decide-floor.js



/** Rule 5: what is observed, for code; what people would say, for judges. */
function decideFloor(min, question) {
    const { table } = question;
    if (table.heads.length === 0)
        return ruling({ min, decision: "inconclusive", reason: "too_few_records" });
    return table.scorer.voice === "code" ? observedFloor(min, question) : judgedFloor(min, question);
}
function observedFloor(min, { table }) {
    const base = observedLevel(table, "base");
    const head = observedLevel(table, "head");
    const below = (level) => level !== null && level < min;
    if (!below(head))
        return ruling({ min, decision: "pass", reason: "no_loss_beyond_margin" });
    return ruling({ min, decision: "fail", reason: "floor", base_below: below(base) });
}
function judgedFloor(min, question) {
    const head = peopleRate({ ...question, side: "head" });
    if (head === null) {
        const asked = question.draw?.plan.kind === "random" && question.draw.status.recorded;
        return ruling({ min, decision: "inconclusive", reason: asked ? "draw_incomplete" : "untrusted" });
    }
    const test = { p: head.belowP(min), alpha: head.alpha };
    const common = { min, test, labels: head.labels };
    if (head.interval.high < min) {
        const base = question.table.compared ? peopleRate({ ...question, side: "base" }) : null;
        return ruling({ ...common, decision: "fail", reason: "floor", base_below: isBelow(base, min) });
    }
    if (head.interval.low < min)
        return ruling({ ...common, decision: "inconclusive", reason: "too_close" });
    if (question.table.heads.length < decide_change/* LEAST_RECORDS */.L) {
        return ruling({ ...common, decision: "inconclusive", reason: "too_few_records" });
    }
    return ruling({ ...common, decision: "pass", reason: "no_loss_beyond_margin" });
}
function isBelow(rate, min) {
    return rate !== null && rate.interval.high < min;
}
function ruling(said) {
    const { decision, base_below = false } = said;
    const excused = decision === "fail" && base_below;
    return {
        ...said,
        floor: decision,
        decision: excused ? "pass" : decision,
        reason: excused ? "no_loss_beyond_margin" : said.reason,
        base_below,
        test: said.test ?? null,
        labels: said.labels ?? 0,
    };
}

// EXTERNAL MODULE: ./build/gate/draw-state.js + 1 modules
var draw_state = __webpack_require__(57534);
;// CONCATENATED MODULE: ./build/gate/few-changes.js


/**
 * Rule 1: nothing changed for this scorer. A pair that was not sampled may have changed, unless no file of the app did;
 * and where not one pair has a value, nothing has been seen to be equal.
 */
function nothingChanged({ compared, pairs, missing, counts }, { appUnchanged }) {
    const all = [...pairs, ...missing];
    const seenAll = counts.not_sampled === 0 || appUnchanged;
    return compared && all.length > 0 && seenAll && all.every(({ unchanged }) => unchanged);
}
/**
 * Rule 1: the range of the change if every changed and every unscored pair were lost. Null for means, where "lost" is no
 * number, and where there is no pair.
 */
function worstCase({ scorer, pairs, missing }, confidence) {
    const all = [...pairs, ...missing];
    if (scorer.kind !== "pass_rate" || all.length === 0)
        return null;
    const values = all.map(({ unchanged }) => (unchanged ? 0 : -1));
    const clusters = all.map(({ cluster }) => cluster);
    const clustered = (0,stats_clusters/* clusterCount */.A3)(clusters) < clusters.length;
    return (0,tango/* tango */.wY)({
        worse: values.filter((value) => value < 0).length,
        better: 0,
        n: all.length,
        designEffect: clustered ? (0,stats_clusters/* designEffect */.GL)({ values, clusters }) : 1,
        confidence,
    });
}

;// CONCATENATED MODULE: ./build/gate/must.js
/**
 * Rule 14: records that must hold, and that an exact scorer saw pass on the base and fail on the head. With several runs a
 * side passes (fails) where more (less) than half of its runs pass.
 */
function lostMust({ scorer, direction, pairs }) {
    if (scorer.voice !== "code" || scorer.kind !== "pass_rate")
        return [];
    return pairs.filter((pair) => pair.record.must && isLost(pair, direction)).map(({ record }) => record);
}
function isLost({ baseValue, headValue }, direction) {
    const [from, to] = direction === 1 ? [baseValue, headValue] : [1 - baseValue, 1 - headValue];
    return from > 0.5 && to < 0.5;
}

;// CONCATENATED MODULE: ./build/gate/too-much-missing.js



/** Two-sided mid-p below which missing verdicts are called one-sided (rule 9). */
const ONE_SIDED = 0.01;
/**
 * Rule 9: so much is missing, or so unevenly, that nothing can be said. Missing is what the speaker can't have a word on: a verdict,
 * or, where people speak of the changed pairs, an answer to look at. With several runs a record, single runs count too: a
 * side that loses every second run must not look complete.
 */
function tooMuchMissing({ table, speaker, maxUnscored }) {
    const sides = sidesOf(table);
    const isGap = gapFor(table, speaker);
    const lost = sides.filter((row) => row.some((side) => side.every(isGap))).length;
    if (lost > maxUnscored * sides.length || (lost > 0 && lost === sides.length))
        return true;
    const runs = sides.flat(2);
    return runs.filter(isGap).length > maxUnscored * runs.length || oneSided(sides, isGap);
}
function sidesOf({ compared, pairs, heads, missing }) {
    if (!compared)
        return [...heads, ...missing].map(({ head }) => [head]);
    return [...pairs, ...missing].map(({ base, head }) => [base, head]);
}
function gapFor({ scorer }, speaker) {
    const people = speaker.estimator === "B" || (speaker.estimator === "A" && speaker.by === "people");
    if (people)
        return (sample) => !isAnswered(sample);
    return ({ verdict }) => verdictValue(verdict, scorer.kind) === null;
}
/** McNemar on missingness: records that lack a run on the head alone against those that lack one on the base alone. */
function oneSided(sides, isGap) {
    const lacks = (side) => !side || side.length === 0 || side.some(isGap);
    const compared = sides.filter((row) => row.length === 2);
    const worse = compared.filter(([base, head]) => lacks(head) && !lacks(base)).length;
    const better = compared.filter(([base, head]) => lacks(base) && !lacks(head)).length;
    return (0,mcnemar/* mcnemar */.o)({ worse, better }).midP < ONE_SIDED;
}

;// CONCATENATED MODULE: ./build/gate/who-speaks.js




/** The first that applies; never two and pick (rule 2). */
function whoSpeaks({ table, people, draw }) {
    if (table.scorer.voice === "code")
        return { estimator: "A", by: "code" };
    return allLabelled(table, people) ?? drawn(table, draw) ?? { estimator: "D", by: "judge" };
}
/**
 * People have looked at (almost) everything that changed. The few changed pairs without a label are left out; unchanged
 * pairs are exact zeros.
 */
function allLabelled(table, people) {
    const { kind } = table.scorer;
    const changed = changedPairs(table);
    const labelled = changed.flatMap((pair) => {
        const difference = peopleDifference(pair, { people, kind });
        return difference === null ? [] : [{ pair, difference: table.direction * difference }];
    });
    if (labelled.length === 0 || labelled.length < draw_state/* COMPLETE_SHARE */.Gp * changed.length)
        return null;
    const unchanged = table.pairs.filter((pair) => pair.unchanged);
    const traces = labelled.flatMap(({ pair }) => [...pair.base, ...pair.head].map(({ trace_id }) => trace_id));
    return {
        estimator: "A",
        by: "people",
        differences: [
            ...labelled.map(({ pair, difference }) => toDifference(pair, difference)),
            ...unchanged.map((pair) => toDifference(pair, 0)),
        ],
        labels: new Set(traces).size,
    };
}
function drawn(table, draw) {
    const first = draw?.looks[0];
    if (!draw || !first || !table.compared || scaleWidth(table.scorer) === null)
        return null;
    const random = draw.plan.kind === "random";
    const least = random ? LEAST_RANDOM : Math.min(LEAST_STRATIFIED, changedPairs(table).length);
    if (first.draw.pairs.length < least)
        return null;
    return { estimator: random ? "C" : "B", by: "people", state: draw, looks: draw.looks };
}
function toDifference({ cluster, base, head }, value) {
    return { value, cluster, runs: [base.length, head.length] };
}

;// CONCATENATED MODULE: ./build/gate/weigh.js












/** Compares, asks who speaks, estimates and rules on change and floor (rules 1 to 9, 14). */
function weigh({ plan, rows, context, withDraw }) {
    const { evidence, confidence, baseline, quarantined } = context;
    const table = compare({ rows, plan, baseline, quarantined });
    const people = context.peopleOf(plan.scorer);
    const trust = context.trustIn(table.scorer);
    const draw = withDraw && table.scorer.voice === "judge" ? drawOf({ plan, table, context }) : null;
    const speaker = whoSpeaks({ table, people, draw });
    const unchanged = nothingChanged(table, { appUnchanged: evidence.baseline.app_unchanged });
    const missing = missingFrom({ table, speaker, context, unchanged });
    const { judge_only_fail: mustShow } = evidence.policy;
    const judgeAtLeast = mustShow === "any_loss" ? 0 : -(plan.margin ?? 0);
    const estimates = estimate({ table, speaker, people, confidence, judgeAtLeast });
    const facts = { plan, table, trust, draw, speaker, missing, estimates, nothingChanged: unchanged };
    const { change, changeRuling } = ruleOnChange(facts, context);
    return {
        ...facts,
        blocking: isBlocking(facts),
        change,
        changeRuling,
        floorRuling: plan.min === null ? null : decideFloor(plan.min, { table, people, draw, trust, confidence }),
        mustLost: plan.margin !== null || plan.min !== null ? lostMust(table).length > 0 : false,
    };
}
function drawOf({ plan, table, context }) {
    const { evidence, confidence } = context;
    const { adjudication } = evidence.policy;
    const datasetVersion = evidence.dataset.version;
    const made = planDraw({ metric: plan.name, table, datasetVersion, adjudication });
    if (made === null)
        return null;
    const people = context.peopleOf(plan.scorer);
    const name = evidence.label_of.get(plan.scorer) ?? plan.scorer;
    const question = evidence.questions.get(name) ?? { name, version: 1, example: true };
    return (0,draw_state/* drawState */.AZ)({ plan: made, recorded: evidence.draws.get(made.id), people, question, confidence });
}
function missingFrom(from) {
    const { table, speaker, context, unchanged } = from;
    const { no_secrets, baseline, policy } = context.evidence;
    // Without secrets the verdicts of an unchanged app need not be asked for: the base's traces serve (gate.md 7).
    if (no_secrets && unchanged && baseline.app_unchanged)
        return null;
    const missing = tooMuchMissing({ table, speaker, maxUnscored: policy.max_unscored });
    if (no_secrets && (missing || table.missing.length > 0 || table.heads.length === 0))
        return "no_secrets";
    return missing ? "unscored" : null;
}
/** An advisory judge that speaks alone and is not trusted never blocks (rule 4). */
function isBlocking({ plan, speaker, trust }) {
    const bounded = plan.margin !== null || plan.min !== null;
    const advisory = speaker.estimator === "D" && trust !== null && trust.advisory && !trust.trusted;
    return plan.blocking && bounded && !advisory;
}
/** The first look that decides, else the last one. */
function ruleOnChange(facts, context) {
    const looks = facts.estimates.length === 0 ? [null] : facts.estimates;
    const ruled = looks.map((change) => ({ change, changeRuling: changeRuling(facts, change, context) }));
    const decided = ruled.find((look) => look.changeRuling !== null && look.changeRuling.decision !== "inconclusive");
    // There is one look at least.
    return decided ?? ruled.at(-1);
}
function changeRuling(facts, change, context) {
    const { plan, table, missing } = facts;
    const { baseline, first_run, policy } = context.evidence;
    if (plan.margin === null || !baseline.wanted)
        return null;
    if (!context.baseline && !missing) {
        if (!first_run)
            return { decision: "inconclusive", reason: "no_baseline" };
        if (table.heads.length > 0)
            return { decision: "pass", reason: "first_run" };
    }
    return (0,decide_change/* decideChange */.h)({
        nothingChanged: facts.nothingChanged,
        missing,
        worstCase: table.compared ? worstCase(table, context.confidence) : null,
        change,
        margin: plan.margin,
        n: table.pairs.length,
        clusters: (0,stats_clusters/* clusterCount */.A3)(table.pairs.map(({ cluster }) => cluster)),
        scale: scaleOf(facts, policy.judge_only_fail),
    });
}
function scaleOf({ plan, speaker, trust, draw, table }, mustShow) {
    if (speaker.estimator !== "D")
        return { of: "people" };
    const open = draw?.status.recorded === true && !draw.status.complete;
    return {
        of: "judge",
        trusted: trust?.trusted === true && table.scorer.kind === "pass_rate",
        j: trust?.j ?? 0,
        mustShow,
        differs: plan.judge_differs,
        drawIncomplete: open && changedPairs(table).length > 0,
    };
}

;// CONCATENATED MODULE: ./build/gate/slices.js




/**
 * A metric by each value of each of its slice tags (rule 10): they inform and never block, and their p is Holm-adjusted over all
 * slices of the metric. Sorted by tag as configured, then by value.
 */
function slicesOf(plan, context) {
    const rows = context.rowsOf(plan.scorer);
    const parts = plan.slices.flatMap((tag) => byValue(rows, tag).map(([value, part]) => ({ slice: { tag, value }, part })));
    const informing = { ...plan, min: null, slices: [], blocking: false };
    const weighed = parts.map(({ part }) => weigh({ plan: informing, rows: part, context, withDraw: false }));
    const decisions = adjust(weighed, () => true).map((adjusted) => metricDecision(adjusted, context));
    const sliced = decisions.map((decision, index) => ({ ...decision, slice: parts[index]?.slice ?? null }));
    return sliced.filter(({ records }) => records > 0);
}
function byValue({ scorer, rows }, tag) {
    const values = new Map();
    for (const row of rows) {
        const value = tagOf(row.record, tag);
        if (value === undefined)
            continue;
        const part = values.get(value) ?? { scorer, rows: [] };
        part.rows.push(row);
        values.set(value, part);
    }
    return [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./build/gate/trust-card.js + 1 modules
var trust_card = __webpack_require__(8019);
;// CONCATENATED MODULE: ./build/gate/unscored-records.js
/** Every missing row of every metric with its reason, in the metrics' order; the counts are those of the metrics' rows. */
function unscoredRecords(all) {
    const records = all.flatMap(({ plan, table }) => table.missing.map((missing) => recordOf(plan.name, missing)));
    const by_reason = {};
    for (const { reason } of records.toSorted((a, b) => (a.reason < b.reason ? -1 : 1))) {
        by_reason[reason] = (by_reason[reason] ?? 0) + 1;
    }
    return { total: records.length, by_reason, records };
}
function recordOf(metric, { record, side, base, head }) {
    const why = side === "base" ? reasonIn(base) : reasonIn(head);
    return { metric, record_id: record.id, side, ...why };
}
function reasonIn(samples) {
    for (const { verdict } of samples) {
        if (verdict.status === "unscored")
            return { reason: verdict.reason, detail: verdict.detail };
    }
    if (samples.length === 0)
        return { reason: "no_output", detail: "the app did not run on this record" };
    return { reason: "scorer_error", detail: "the value says neither pass nor a number" };
}

;// CONCATENATED MODULE: ./build/gate/decide.js













/**
 * The decision of a run (statistics.md 0): every metric weighed by itself, bounds adjusted together, one answer for the whole. Pure:
 * equal evidence gives the same bytes, whatever order its rows, labels and draws come in.
 */
function decide(evidence) {
    const context = contextOf(evidence);
    const { confidence } = context;
    const weighed = evidence.metrics.map((plan) => weigh({ plan, rows: context.rowsOf(plan.scorer), context, withDraw: true }));
    const adjusted = adjust(weighed, ({ blocking }) => blocking);
    const metrics = adjusted.map((metric) => ({
        ...metricDecision(metric, context),
        slices: slicesOf(metric.plan, context),
    }));
    const judge_changes = evidence.judge_changes.map((change) => (0,judge_change/* compareJudges */.E)(change, { confidence }));
    const judges = evidence.judges.map((judge) => (0,trust_card/* trustCard */.b)(judge, { confidence }));
    return {
        ...decideRun(metrics, judge_changes, evidence.policy),
        metrics,
        draws: adjusted.flatMap((metric) => drawStatus(metric, isDrawOpen(metric, combine(metric))) ?? []),
        judges,
        judge_changes,
        first_sessions: (0,first_sessions/* firstSessions */.EJ)(evidence, judges),
        unscored: unscoredRecords(adjusted),
        flips: flipsOf(adjusted, context),
        evidence: factsOf(evidence),
    };
}
/** What surfaces say of the run beside the decision; lists of record ids are sorted, for they come from files in any order. */
function factsOf(evidence) {
    const { config, commit, policy, policy_from, policy_changes, first_run, baseline, cause } = evidence;
    const { dataset } = evidence;
    return {
        config,
        commit,
        policy,
        policy_from,
        policy_changes,
        first_run,
        baseline,
        cause,
        dataset: {
            ...dataset,
            added: dataset.added.toSorted(),
            removed: dataset.removed.toSorted(),
            changed: dataset.changed.toSorted(),
            quarantined: dataset.quarantined.toSorted(),
        },
    };
}


/***/ }),

/***/ 27622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MISSING_REASONS)
/* harmony export */ });
/** Reasons that `missing:` governs; the others of an inconclusive decision are governed by `inconclusive:`. */
const MISSING_REASONS = ["no_baseline", "unscored", "no_secrets", "judge_differs"];


/***/ }),

/***/ 57534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ COMPLETE_SHARE),
  Il: () => (/* binding */ drawProgress),
  AZ: () => (/* binding */ drawState)
});

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(49832);
// EXTERNAL MODULE: ./build/stats/interval.js
var interval = __webpack_require__(99915);
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

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkConclusion),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27622);

/**
 * gate.md 5: 0 pass, or inconclusive that the policy lets through; 1 fail; 2 could not be tried, for missing data under
 * `missing: fail`; 3 inconclusive under `inconclusive: fail`. `enforce: false` lets through what was tried.
 */
function exitCode(decided, { accepted }) {
    const { policy } = decided.evidence;
    if (accepted || decided.decision === "pass")
        return 0;
    if (decided.decision === "fail")
        return policy.enforce ? 1 : 0;
    const reasons = openReasons(decided);
    const missing = reasons.some((reason) => _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING_REASONS */ .H.includes(reason));
    if (missing && policy.missing === "fail")
        return 2;
    const doubted = reasons.some((reason) => !_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING_REASONS */ .H.includes(reason));
    return doubted && policy.inconclusive === "fail" && policy.enforce ? 3 : 0;
}
/** The check run's conclusion: green, red, or neither where the run says nothing and the policy lets it through. */
function checkConclusion(decided, { accepted }) {
    if (exitCode(decided, { accepted }) !== 0)
        return "failure";
    return decided.decision === "pass" ? "success" : "neutral";
}
function openReasons({ metrics, reason }) {
    const open = metrics.filter(({ blocking, decision }) => blocking && decision === "inconclusive");
    return [reason, ...open.map((metric) => metric.reason)];
}


/***/ }),

/***/ 93756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ firstSessions),
/* harmony export */   cK: () => (/* binding */ JUDGE_FAILS)
/* harmony export */ });
/* unused harmony export JUDGE_PASSES */
/* harmony import */ var _formats_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);

/** Outputs that a first session asks about, half of them such as the judge fails. */
const OUTPUTS = 60;
/** Names of the two kinds, in the session's file. */
const JUDGE_FAILS = "judge_fails";
const JUDGE_PASSES = "judge_passes";
/**
 * On a first run, a session for every judge that is not trusted yet (gate.md 6). Which outputs it takes follows from the
 * outputs, the judge and the dataset alone: running again draws the same ones.
 */
function firstSessions(evidence, cards) {
    if (!evidence.first_run)
        return [];
    const asked = new Set();
    return evidence.scorers.flatMap((rows) => {
        const { name, fingerprint } = rows.scorer;
        const question = evidence.label_of.get(name);
        const card = cards.find((one) => one.fingerprint === fingerprint);
        if (!question || !card || card.trusted || !evidence.questions.has(question) || asked.has(question))
            return [];
        const session = sessionOf(rows, { question, version: evidence.dataset.version });
        if (session)
            asked.add(question);
        return session ? [session] : [];
    });
}
function sessionOf({ scorer, rows }, { question, version }) {
    const said = new Map();
    for (const { trace_id, verdict } of rows.flatMap(({ head }) => head))
        if (verdict.status === "scored" && verdict.pass !== null)
            said.set(trace_id, verdict.pass);
    const lot = (id) => (0,_formats_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)([scorer.fingerprint, version, id]);
    const lots = new Map([...said.keys()].map((id) => [id, lot(id)]));
    const byLot = (ids) => ids.toSorted((a, b) => ((lots.get(a) ?? "") < (lots.get(b) ?? "") ? -1 : 1));
    const kind = (pass) => byLot([...said].flatMap(([id, is]) => (is === pass ? [id] : [])));
    const [fails, passes] = [kind(false), kind(true)];
    const fewPasses = Math.min(passes.length, OUTPUTS - Math.min(fails.length, OUTPUTS / 2));
    const drawn = [
        stratum(JUDGE_FAILS, fails, OUTPUTS - fewPasses),
        stratum(JUDGE_PASSES, passes, fewPasses),
    ].filter(({ N }) => N > 0);
    if (drawn.length === 0)
        return null;
    const traces = byLot(drawn.flatMap((one) => one.traces));
    return { judge: scorer.name, question, traces, strata: drawn };
}
function stratum(name, ids, most) {
    const traces = ids.slice(0, most);
    return { name, N: ids.length, n: traces.length, traces };
}


/***/ })

};
