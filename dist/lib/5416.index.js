export const id = 5416;
export const ids = [5416];
export const modules = {

/***/ 84434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ planLook),
/* harmony export */   bu: () => (/* binding */ laterLooks),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   zj: () => (/* binding */ NO_LOOKS)
/* harmony export */ });
/* unused harmony export FRESH_LABELS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

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

/***/ 85955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ proofJson),
/* harmony export */   q: () => (/* binding */ rememberedBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84434);



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
        ...(examples.some(({ subject }) => subject.span !== undefined) ? { unit: "step" } : {}),
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

/***/ 47069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _evaluate_estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84286);
/* harmony import */ var _gate_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60728);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9360);
/* harmony import */ var _planned_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17858);




/** Says, before anything is spent, what this run takes and what it can find (statistics.md 3.10). */
function announce(prepared, { say }) {
    const { given, base, scorers } = prepared;
    const n = given.common.size;
    const judges = scorers.filter((scorer) => scorer.judge).length;
    const compared = base ? `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} compared with the base` : "nothing to compare with";
    say(`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(given.records.length, "record")}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(scorers.length, "scorer")} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(judges, "judge")}), ${compared}.`);
    const calls = (0,_planned_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedCalls */ .C)(prepared);
    if (calls.length > 0)
        say(atMost((0,_evaluate_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .estimate */ .jA)({ calls, prices: given.policy.config.models.prices })));
    if (!base)
        return;
    const smallest = (0,_gate_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableChange */ .w)({ n, confidence: given.policy.config.gate.confidence });
    say(smallest === null
        ? `With ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} no loss can be shown with confidence; only what hardly changed can be cleared.`
        : `With ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n, "record")} a loss of ${upwards(smallest)} points or more is found 8 times in 10 (if 15 % of outcomes differ).`);
}
/** One line about cost, for the moment before it is spent. */
function atMost(planned) {
    if (planned.calls === 0)
        return "No judge asks a model: nothing to pay for.";
    return `At most ${(0,_evaluate_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .formatEstimate */ .eG)(planned)}; what earlier runs judged is not asked again.`;
}
/** In points; rounding never promises more than was computed. */
function upwards(share) {
    return (Math.ceil(share * 1000) / 10).toFixed(1);
}


/***/ }),

/***/ 86059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/** Labelled outputs with their record and the earlier turns of their session, as judges read them. */
function subjectsOf(traces, records) {
    const sessions = sessionsOf(traces.values());
    return (trace) => {
        const record = (trace.record_id !== null && records.get(trace.record_id)) || null;
        const turns = (trace.session !== null && sessions.get(trace.session)) || [];
        const at = turns.findIndex(({ trace_id }) => trace_id === trace.trace_id);
        return { trace, record, earlier: turns.slice(0, Math.max(0, at)) };
    };
}
/** The turns of each session, oldest first; turns without a time stay in the order of their file. */
function sessionsOf(traces) {
    const sessions = new Map();
    for (const trace of traces) {
        if (trace.session === null)
            continue;
        const turns = sessions.get(trace.session);
        if (turns)
            turns.push(trace);
        else
            sessions.set(trace.session, [trace]);
    }
    for (const turns of sessions.values()) {
        if (turns.every(({ at_ms }) => at_ms !== null))
            turns.sort((a, b) => (a.at_ms ?? 0) - (b.at_ms ?? 0));
    }
    return sessions;
}


/***/ }),

/***/ 65603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsReadBy),
/* harmony export */   y: () => (/* binding */ partsAskedBy)
/* harmony export */ });
/* harmony import */ var _judges_define_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16134);

/** The parts of outputs that a judge reads one by one; null where it reads outputs as a whole. */
function partsReadBy(judge, traces) {
    return partsRead((0,_judges_define_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B)(judge), traces);
}
/** The parts that a question is about: as itself says, else as a judge reads that is measured on it; null: answers alone. */
function partsAskedBy({ judges, traces }, { name, about }) {
    if (about !== "answer")
        return partsRead(about, traces);
    const measured = [...judges.values()].filter(({ file }) => (file.labels ?? file.name) === name);
    return partsRead(measured.map(_judges_define_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsOf */ .B).find((kind) => kind !== null) ?? null, traces);
}
function partsRead(kind, traces) {
    return kind === null ? null : { kind, spansOf: (id) => traces.get(id)?.spans ?? null };
}


/***/ }),

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plannedCalls)
/* harmony export */ });
/* harmony import */ var _judges_define_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16134);
/* harmony import */ var _judges_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47107);


/** Length of an output that nobody has seen yet: a few paragraphs. */
const TYPICAL_OUTPUT_CHARS = 1200;
/**
 * Every call that a run could make: each judge on each output of both sides and on each labelled output. An upper bound,
 * for what the store knows and what is equal on both sides is not asked.
 */
function plannedCalls(prepared) {
    return prepared.scorers.flatMap(askingJudges).flatMap((asking) => callsOf(asking, prepared));
}
function askingJudges({ scorer, beside, judge, headJudge, sampleRate }) {
    return [
        { judge, scorer },
        { judge: headJudge, scorer: beside },
    ].flatMap(({ judge, scorer }) => judge && scorer?.model ? [{ judge, scorer, model: scorer.model, sampleRate }] : []);
}
function callsOf({ judge, scorer, model, sampleRate }, prepared) {
    const { given, suites, base, head, request } = prepared;
    const system = promptLength(judge);
    const sides = base && base.side.digest !== head.side.digest ? 2 : 1;
    const reads = sides * suites.head.config.app.samples * scorer.repeat;
    const sampled = given.records.slice(0, Math.ceil(given.records.length * sampleRate));
    const onRecords = sampled.flatMap((record) => {
        const call = { model, input_chars: system + recordLength(record) + TYPICAL_OUTPUT_CHARS };
        return Array.from({ length: reads }, () => call);
    });
    const labelled = request.measure ? labelledOutputs(judge, prepared) * scorer.repeat : 0;
    const onLabels = { model, input_chars: system + 2 * TYPICAL_OUTPUT_CHARS };
    return [...onRecords, ...Array.from({ length: labelled }, () => onLabels)];
}
function promptLength(judge) {
    const defined = (0,_judges_define_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .defineJudge */ .z)(judge);
    const guidelines = judge.file.guidelines.map(({ text }) => text);
    return defined.status === "invalid" ? 0 : (0,_judges_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .judgePrompt */ .Q)(defined.definition, guidelines).length;
}
function recordLength({ inputs, expectations }) {
    return JSON.stringify([inputs, expectations]).length;
}
function labelledOutputs({ file }, { given }) {
    const name = file.labels ?? file.name;
    const labels = given.labels.filter((label) => label.assessment_name === name);
    return new Set(labels.map((label) => label.trace_id)).size;
}


/***/ }),

/***/ 84286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ formatEstimate),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66105);

/** English text in the common tokenizers; other languages take more. */
const CHARS_PER_TOKEN = 4;
/** A rationale of a few sentences and a verdict. */
const TYPICAL_OUTPUT_TOKENS = 150;
/** Sums up what the calls would take. */
function estimate(request) {
    const total = { calls: 0, input_tokens: 0, output_tokens: 0, usd: 0 };
    for (const call of request.calls) {
        const tokens = tokensOf(call);
        const usd = priceOf({ model: call.model, prices: request.prices, ...tokens });
        total.calls += 1;
        total.input_tokens += tokens.input_tokens;
        total.output_tokens += tokens.output_tokens;
        total.usd = total.usd === null || usd === null ? null : total.usd + usd;
    }
    return total;
}
/** US dollars for so many tokens; null where the price is not known. */
function priceOf(request) {
    const price = request.prices[request.model];
    if (!price)
        return null;
    return (request.input_tokens * price.input + request.output_tokens * price.output) / 1e6;
}
/** Tokens that a call would take. */
function tokensOf(call) {
    return {
        input_tokens: Math.ceil(call.input_chars / CHARS_PER_TOKEN),
        output_tokens: Math.min(call.max_output_tokens ?? TYPICAL_OUTPUT_TOKENS, TYPICAL_OUTPUT_TOKENS),
    };
}
/** One line for people: "412 calls, about 310,000 tokens in and 62,000 out, about $0.08". */
function formatEstimate({ calls, input_tokens, output_tokens, usd }) {
    if (calls === 0)
        return "no calls: everything needed is in the store";
    const money = usd === null ? "price not known" : usd === 0 ? "free" : `about $${usd.toFixed(usd < 0.995 ? 3 : 2)}`;
    const noun = calls === 1 ? "call" : "calls";
    return `${(0,_formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(calls)} ${noun}, about ${rough(input_tokens)} tokens in and ${rough(output_tokens)} out, ${money}`;
}
function rough(tokens) {
    return (0,_formats_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(Number(tokens.toPrecision(2)));
}


/***/ }),

/***/ 66105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * A whole number with its thousands set apart: "310,000". By hand, because the first `toLocaleString` of a process loads
 * the tables of all languages: 11 ms and 6 MB that a run has better use for.
 */
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}


/***/ }),

/***/ 19368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ spanHash)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80211);

/** Hex digits of a hash of a part: it tells versions of one part apart, nothing more. */
const HASH_DIGITS = 16;
/**
 * Hash of what a part of a trace was given and gave: a label on it holds for that. Of a document: what was looked for and
 * the document, wherever among the others it stands. The first 16 hex digits of SHA-256 over the canonical JSON.
 */
function spanHash({ name, type, inputs, outputs, error }) {
    const content = {
        name,
        type: type ?? null,
        inputs: inputs ?? null,
        outputs: outputs ?? null,
        error: error ?? null,
    };
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashJson */ .jM)(content).slice(0, HASH_DIGITS);
}


/***/ }),

/***/ 60728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ detectableFrom),
/* harmony export */   w: () => (/* binding */ detectableChange)
/* harmony export */ });
/* harmony import */ var _stats_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99915);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
/* harmony import */ var _stats_planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83599);



/**
 * Smallest loss that a comparison of n records finds with power 0.8 (statistics.md 3.10), as a share. Null where even a loss of all
 * discordant records would not be found.
 */
function detectableChange({ n, discordance = _stats_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RUN_DISCORDANCE */ .pr, confidence = _stats_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_CONFIDENCE */ .F, }) {
    return n > 0 ? (0,_stats_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestLoss */ .ln)({ n, discordance, confidence }) : null;
}
/** The same from this run's estimate: by its discordance, or where it has a standard error, (z_α + z_β)·SE in the metric's unit. */
function detectableFrom({ se, seen, designEffect }, confidence) {
    if (se !== null)
        return ((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(_stats_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POWER */ .qc)) * se;
    const discordance = (seen.worse + seen.better + 1) / (seen.n + 2);
    return detectableChange({ n: seen.n / designEffect, discordance, confidence });
}


/***/ }),

/***/ 56586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ placePart),
/* harmony export */   s: () => (/* binding */ placeLabel)
/* harmony export */ });
/* harmony import */ var _formats_span_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19368);
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15043);


/**
 * Finds the part that a label on one is about. The label holds for the content that it hashed, wherever that stands now;
 * without a hash for whatever stands at its path.
 */
function placePart(spans, { span_id, metadata }) {
    const named = (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(spans, span_id ?? "");
    const hash = metadata?.span_hash;
    const isSame = ({ span }) => hash === undefined || (0,_formats_span_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .spanHash */ .F)(span) === hash;
    if (named && isSame(named))
        return { status: "placed", path: named.path };
    const moved = hash === undefined ? undefined : (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_1__/* .allParts */ .CH)(spans).find(isSame);
    if (moved)
        return { status: "placed", path: moved.path };
    return named ? { status: "changed", path: named.path } : { status: "unknown" };
}
/** A label with its part by the name it has now, or why it does not count; one on a whole output as it is. */
function placeLabel(label, { kind, spansOf }) {
    const spans = label.span_id ? spansOf(label.trace_id) : null;
    if (spans === null)
        return label;
    const place = placePart(spans, label);
    if (place.status === "unknown")
        return "the output has no such part";
    if (place.status === "changed")
        return "the step is another one now";
    const isRead = (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfKind */ .ck)(spans, kind).some(({ path }) => path === place.path);
    return isRead ? { ...label, span_id: place.path } : "on a part that is not read one by one";
}


/***/ }),

/***/ 70595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ votesOf),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _formats_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82797);
/* harmony import */ var _formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45445);
/* harmony import */ var _formats_span_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15043);
/* harmony import */ var _place_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56586);




/** Parts the labels of one question into those that vote, one per person and output (or part), and those that don't, with why. */
function votesOf(question) {
    const own = question.labels.filter(({ assessment_name }) => assessment_name === question.schema.name);
    const overridden = overriddenIds(own);
    const labelers = new Set(question.labelers);
    const leftOut = [];
    const latest = new Map();
    for (const said of own.toSorted(byTime)) {
        const place = question.parts ? (0,_place_label_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLabel */ .s)(said, question.parts) : said;
        const label = typeof place === "string" ? said : place;
        const value = valueUnder(question.schema, label);
        const reason = refusal({ label, value, overridden, labelers, question }) ?? (typeof place === "string" ? place : null);
        if (reason !== null || value.status === "invalid") {
            leftOut.push({ label, reason: reason ?? "value not allowed" });
            continue;
        }
        const key = `${label.source.source_id} ${unitOf(label)}`;
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
function refusal({ label, value, overridden, labelers, question: { schema, exclude, parts = null }, }) {
    const { source_id } = label.source;
    if (label.span_id && !parts)
        return "on a span";
    if (overridden.has(label.assessment_id))
        return "overridden";
    if (label.valid === false)
        return "withdrawn";
    if ((0,_formats_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelVersion */ .VT)(label) < schema.version)
        return "schema version is stale";
    if (isDerived(label))
        return "derived from other data";
    if (labelers.size > 0 && !labelers.has(source_id))
        return "not by a listed labeler";
    if (exclude?.has(source_id))
        return "by an author of the change";
    return value.status === "invalid" ? "value not allowed" : null;
}
/** What a label is about: an output, or a part of it. */
function unitOf({ trace_id, span_id }) {
    return (0,_formats_span_path_js__WEBPACK_IMPORTED_MODULE_3__/* .unitId */ .KF)(trace_id, span_id || null);
}
/** What was made from other data is nobody's word, whoever handed it in. */
function isDerived({ metadata }) {
    return String(metadata?.derived ?? false) === "true";
}
function valueUnder(schema, label) {
    return (0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabelValue */ .c)(schema, (0,_formats_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPayload */ .p)(label) ?? null);
}
/** Older first; lines of the same moment stay in file order. */
function byTime(a, b) {
    return Date.parse(a.create_time) - Date.parse(b.create_time);
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * One function per sink. Everything that a model, dataset, label or fork wrote passes through one of these before it
 * is shown: it can't mention people, load an image, close a fold, forge a row, a marker or a workflow command.
 */
/** Control characters (but tab and newline), marks that reorder or hide text, and what no encoding can hold. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;
/** What of those is kept: tab and newline. */
const KEPT = new Set(["\t", "\n"]);
/** Every way to end a line. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const [ESC, BEL, CSI] = ["\u001b", "\u0007", "\u009b"];
/** ANSI sequences as a whole, so that no remains of them are shown: colours and cursor; titles and links; the rest. */
const ANSI = new RegExp([
    `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}\\n]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[@-_]`,
].join("|"), "g");
/** Accents piled up so high that they cover the lines above; three on a letter are more than any language asks. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
/**
 * Where GitHub makes a mention, a reference or a link of plain text. It looks for these after entities are resolved, so
 * only a character between keeps them apart.
 */
const LINKING = /(?<=@)(?=\S)|(?<=#)(?=\d)|(?<=\bGH)(?=-\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;
/** The zero-width space: invisible, and no part of a name, number or address. */
const APART = "\u200b";
/** Characters that mean something inside a line of Markdown; an underscore within a word does not. */
const MARKDOWN = /[&<>`*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What at the start of a line makes a heading, a list, a rule or a heading of the line above. */
const LINE_START = /^(?:#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[-=](?=[-=\s]*$)|\d(?=\d{0,8}[.)](?:\s|$)))/;
/** Plain text of one or many lines without anything that hides or reorders. */
function plain(text) {
    return text
        .replace(ANSI, "")
        .replace(LINE_BREAK, "\n")
        .replace(INVISIBLE, (mark) => (KEPT.has(mark) ? mark : ""))
        .replace(PILED_MARKS, "$1");
}
/** Plain text on one line: line breaks and runs of white space become a space. */
function oneLine(text) {
    return plain(text).replace(/\s+/g, " ").trim();
}
/** Text in a paragraph, list, table cell or summary of Markdown, on one line: it shows as it is and means nothing. */
function markdownText(text) {
    return oneLine(text).replace(LINKING, APART).replace(MARKDOWN, entity).replace(LINE_START, entity);
}
/** Text of many lines in a fence that it can't close: the fence is longer than any run of backticks inside. */
function markdownFence(text, language = "") {
    const clean = plain(text).replaceAll("<!--", `<!${APART}--`);
    const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${clean}\n${fence}`;
}
/** A short text as code on one line, such as a record's id: nothing in it is a link, and it copies as it is. */
function markdownCode(text) {
    const clean = oneLine(text).replaceAll("<!--", `<!${APART}--`).replaceAll("|", "¦");
    if (clean === "")
        return "(empty)";
    const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const room = longest > 0 ? " " : "";
    return `${fence}${room}${clean}${room}${fence}`;
}
/** A link of ours; an address that could end the link early is left out. */
function markdownLink(text, address) {
    return /^https?:\/\/[^\s()<>[\]"'`|\\]+$/.test(address) ? `[${text}](${address})` : text;
}
/** Text as XML 1.0 content or attribute value: what XML can't hold is gone already. */
function xml(text) {
    return plain(text).replace(/[&<>"'\n\t]/g, entity);
}
/** A message in a line of the log: no line break, and nothing that the runner would obey as a workflow command. */
function logLine(text) {
    return withoutCommands(oneLine(text));
}
/** Lines of a terminal that may be the log of a job: no line starts a workflow command, whoever wrote it. */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
/** Text cut to a number of characters, with the sign that it was; never inside a surrogate pair. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function entity(char) {
    return `&#${char.charCodeAt(0)};`;
}


/***/ }),

/***/ 59263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/** Words compared at most between the common start and end; the table of the comparison grows with their product. */
const WORDS = 400;
/** Scripts that write without spaces: each character counts as a word. */
const UNSPACED = String.raw `\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw `(?:[${UNSPACED}]|[^\s${UNSPACED}]+)\s*`, "gu");
/** Differences between two texts by words (longest common subsequence between their common start and end). */
function wordDiff(before, after) {
    const number = numbering();
    const a = wordsOf(before, number);
    const b = wordsOf(after, number);
    const start = commonStart(a, b);
    const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
    const parts = [];
    for (const word of b.slice(0, start))
        push(parts, "same", word);
    compareMiddle(bounded(a.slice(start, a.length - end)), bounded(b.slice(start, b.length - end)), parts);
    for (const word of b.slice(b.length - end))
        push(parts, "same", word);
    return parts;
}
function numbering() {
    const numbers = new Map();
    return (word) => {
        const known = numbers.get(word);
        if (known !== undefined)
            return known;
        numbers.set(word, numbers.size);
        return numbers.size - 1;
    };
}
function wordsOf(text, number) {
    const words = text.match(WORD) ?? [];
    return words.map((word) => ({ text: word, number: number(word.trimEnd()) }));
}
function compareMiddle(a, b, parts) {
    const common = commonLengths(a, b);
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        const [before, after] = [a[i], b[j]];
        if (before && after && before.number === after.number) {
            push(parts, "same", after);
            i++;
            j++;
        }
        else if (before && (!after || common(i + 1, j) >= common(i, j + 1))) {
            push(parts, "removed", before);
            i++;
        }
        else if (after) {
            push(parts, "added", after);
            j++;
        }
    }
}
function commonStart(a, b) {
    const different = a.findIndex((word, index) => word.number !== b[index]?.number);
    return different === -1 ? a.length : different;
}
function bounded(words) {
    return words.length > WORDS ? [...words.slice(0, WORDS), { text: "…", number: -1 }] : words;
}
/** (i, j): length of the longest common subsequence of a from i and b from j; 0 beyond the ends. */
function commonLengths(a, b) {
    const width = b.length + 1;
    const lengths = new Uint16Array((a.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const equal = a[i]?.number === b[j]?.number;
            lengths[i * width + j] = equal ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    return at;
}
function push(parts, kind, { text }) {
    const last = parts.at(-1);
    if (last?.kind === kind)
        last.text += text;
    else
        parts.push({ kind, text });
}


/***/ }),

/***/ 78288:
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

/***/ 96961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ clusterCount),
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   tG: () => (/* binding */ residualTotals)
/* harmony export */ });
/* unused harmony export clusteredSe */
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44785);

/**
 * The cluster a record belongs to: its `group` where it has one, else itself. The only place that says what a
 * cluster is; samples of one record always share it.
 */
function clusterOf({ recordId, group }) {
    return group == null ? `record:${recordId}` : `group:${group}`;
}
/** Number of different clusters. */
function clusterCount(clusters) {
    return new Set(clusters).size;
}
/**
 * Clustered standard error of a mean (Liang & Zeger 1986; Miller 2024, arXiv 2411.00640). Null with fewer
 * than two clusters: nothing can be said about what varies between clusters.
 */
function clusteredSe({ values, clusters }) {
    if (values.length !== clusters.length)
        throw new RangeError("a cluster is needed for each value");
    const groups = clusterCount(clusters);
    if (groups < 2)
        return null;
    const centre = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values);
    const totals = residualTotals({ values, clusters, centre });
    const plain = Math.sqrt((0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(totals.map((total) => total * total))) / values.length;
    return {
        mean: centre,
        naive: Math.sqrt((0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .variance */ .GV)(values) / values.length),
        plain,
        corrected: plain * Math.sqrt(groups / (groups - 1)),
        clusters: groups,
    };
}
/**
 * By how much clusters shrink the number of records: max(1, (SE_cluster/SE_naive)²). Where no variance can be
 * seen (all values equal, or one cluster) each cluster counts as one record: n/G.
 */
function designEffect({ values, clusters }) {
    const se = clusteredSe({ values, clusters });
    if (se === null || se.naive === 0)
        return values.length === 0 ? 1 : values.length / clusterCount(clusters);
    return Math.max(1, (se.corrected / se.naive) ** 2);
}
/** Σ(x - centre) of each cluster, in order of first appearance. */
function residualTotals({ values, clusters, centre }) {
    if (values.length !== clusters.length)
        throw new RangeError("a cluster is needed for each value");
    const totals = new Map();
    values.forEach((value, index) => {
        // Lengths are equal, so each value has a cluster.
        const cluster = clusters[index];
        totals.set(cluster, (totals.get(cluster) ?? 0) + value - centre);
    });
    return [...totals.values()];
}


/***/ }),

/***/ 44595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _category_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78288);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
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

/***/ 76436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ binaryMetrics),
/* harmony export */   w: () => (/* binding */ confusionOf)
/* harmony export */ });
/** Counts the four cells. */
function confusionOf(pairs) {
    const confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { human, judge } of pairs)
        confusion[cellOf(human, judge)] += 1;
    return confusion;
}
function cellOf(human, judge) {
    if (human)
        return judge ? "tp" : "fn";
    return judge ? "fp" : "tn";
}
/** The metrics of a two-class judge (statistics.md 3.4). */
function binaryMetrics({ tp, fp, fn, tn }) {
    const n = tp + fp + fn + tn;
    const sensitivity = share(tp, tp + fn);
    const specificity = share(tn, tn + fp);
    const youden = sensitivity === null || specificity === null ? null : sensitivity + specificity - 1;
    return {
        n,
        accuracy: share(tp + tn, n),
        sensitivity,
        specificity,
        balancedAccuracy: youden === null ? null : (youden + 1) / 2,
        youden,
        // A root for each pair of margins: their product could pass the exact integers.
        mcc: share(tp * tn - fp * fn, Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn))),
        f1: share(2 * tp, 2 * tp + fp + fn),
    };
}
function share(part, whole) {
    return whole === 0 ? null : part / whole;
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ krippendorffAlpha)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44785);

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

/***/ 29946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/** Stirling's series is exact to double precision from here on; smaller arguments are shifted up to it. */
const SERIES_FROM = 16;
/** B₂ₖ / (2k(2k-1)), k = 1, 2, …: the coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of Γ(x) for x > 0: Stirling's series, after Γ(x) = Γ(x+1)/x has lifted small arguments.
 */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`a positive argument is needed, not ${x}`);
    let lift = 1;
    let lifted = x;
    for (; lifted < SERIES_FROM; lifted++)
        lift *= lifted;
    return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + series(lifted) - Math.log(lift);
}
/**
 * ln(n!) - ln(√(2πn)·(n/e)ⁿ): what Stirling's approximation leaves out. Of order 1/(12 n), so safe at any
 * size.
 */
function stirlingError(n) {
    if (n >= SERIES_FROM)
        return series(n);
    return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
/** ln B(a, b). The large terms of ln Γ(a+b) - ln Γ(a) are taken out before they can cancel. */
function logBeta(a, b) {
    const [small, large] = a < b ? [a, b] : [b, a];
    if (large < SERIES_FROM)
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    const rise = (large - 0.5) * Math.log1p(small / large) + small * (Math.log(a + b) - 1);
    return logGamma(small) - rise - series(a + b) + series(large);
}
function series(x) {
    return STIRLING.reduceRight((sum, coefficient) => sum / (x * x) + coefficient, 0) / x;
}


/***/ }),

/***/ 24960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lossP)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93695);


/**
 * One-sided p of the hypothesis "the true change is `bound` or more" (0 unless given), by the estimate's own
 * t or z: `F((estimate - bound)/se)`. Small where a loss is shown. Without any spread the estimate itself
 * decides.
 */
function lossP({ estimate, se, df }, bound = 0) {
    const excess = estimate - bound;
    if (se === 0)
        return excess < 0 ? 0 : 1;
    return df === null ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(excess / se) : (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTCdf */ .J)(excess / se, df);
}


/***/ }),

/***/ 90875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ mcnemar)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29946);

/**
 * McNemar's test with X ~ Bin(worse + better, ½): exact, and mid-p (Fagerland, Lydersen & Laake 2013), which
 * takes half of P(X = worse) back. For losses P(X >= worse). Without a discordant pair every p is 1.
 */
function mcnemar({ worse, better }) {
    if (![worse, better].every((count) => Number.isSafeInteger(count) && count >= 0)) {
        throw new RangeError(`whole counts of discordant pairs are needed, not ${worse} and ${better}`);
    }
    const n = worse + better;
    if (n === 0)
        return { exact: 1, midP: 1, lossExact: 1, lossMidP: 1 };
    const point = probability(n, worse);
    const exact = Math.min(1, 2 * lowerTail(n, Math.min(worse, better)));
    const lossExact = worse >= better ? lowerTail(n, better) : 1 - lowerTail(n, worse - 1);
    return {
        exact,
        midP: worse === better ? 1 - point / 2 : exact - point,
        lossExact,
        lossMidP: lossExact - point / 2,
    };
}
/** P(X <= k) for k <= n/2: each term is the one above it times j/(n-j+1), until nothing is added. */
function lowerTail(n, k) {
    if (k < 0)
        return 0;
    let term = probability(n, k);
    let sum = term;
    for (let j = k; j > 0 && term > sum * Number.EPSILON; j--) {
        term *= j / (n - j + 1);
        sum += term;
    }
    return sum;
}
/**
 * P(X = k) by Loader's saddle-point form (2000): with u = (2k-n)/n the deviance is
 * `n/2·(ln(1-u²) + 2u·artanh u)`, so no large logarithms cancel and the result keeps its digits for n in the
 * millions.
 */
function probability(n, k) {
    if (k === 0 || k === n)
        return 2 ** -n;
    const u = (2 * k - n) / n;
    const deviance = (n / 2) * (Math.log1p(-u * u) + 2 * u * Math.atanh(u));
    const correction = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(k) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - k);
    return Math.exp(correction - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}


/***/ }),

/***/ 44785:
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

/***/ 25822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ protectedPairedT),
/* harmony export */   u: () => (/* binding */ pairedT)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96961);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44785);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93695);




/** Weight of each of the two pseudo pairs (statistics.md 0, rule 6). */
const PSEUDO_WEIGHT = 0.5;
/**
 * Paired t that decides on means: the variance is taken with two pseudo pairs of ± `range` (the scale's max -
 * min; where the scale has no bounds the largest difference), weight ½ each, so that equal differences have
 * no zero width: `s² = [Σ(d-m)² + ½(R-m)² + ½(R+m)²]/n`, `m = Σd/(n+1)`; `d̄ ± t_{n-1}·s/√n`. With clusters
 * the residuals are summed within each first, a pseudo pair stands for one more cluster of the usual size
 * n/G, and t has G-1 degrees of freedom. With a zero range and all differences 0 no spread is known and the
 * width stays 0. Null below two clusters.
 */
function protectedPairedT({ range, ...input }) {
    const largest = input.differences.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
    return meanWithT({ ...input, pseudo: range ?? largest, weight: PSEUDO_WEIGHT });
}
/**
 * The textbook paired t, `d̄ ± t_{n-1}·s/√n` (clustered: t_{G-1}), for what is shown beside. Null below two
 * clusters.
 */
function pairedT(input) {
    return meanWithT({ ...input, pseudo: 0, weight: 0 });
}
function meanWithT({ differences, clusters = differences.map((_, index) => String(index)), confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, pseudo, weight, }) {
    const n = differences.length;
    const groups = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterCount */ .A3)(clusters);
    if (groups < 2)
        return null;
    const centre = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(differences) / (n + 2 * weight);
    const totals = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .residualTotals */ .tG)({ values: differences, clusters, centre });
    const size = n / groups;
    const squares = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(totals.map((total) => total ** 2)) +
        weight * size ** 2 * ((pseudo - centre) ** 2 + (pseudo + centre) ** 2);
    const se = Math.sqrt((squares * groups) / (groups + 2 * weight - 1)) / n;
    const estimate = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(differences) / n;
    const half = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(confidence, groups - 1) * se;
    return { estimate, low: estimate - half, high: estimate + half, se, df: groups - 1 };
}


/***/ }),

/***/ 93695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ studentTCdf),
  $: () => (/* binding */ studentTQuantile)
});

// EXTERNAL MODULE: ./build/stats/bisect.js
var bisect = __webpack_require__(49832);
// EXTERNAL MODULE: ./build/stats/log-gamma.js
var log_gamma = __webpack_require__(29946);
;// CONCATENATED MODULE: ./build/stats/incomplete-beta.js

const FRACTION_STEPS = 10_000;
/** Keeps a vanishing denominator of the continued fraction away from zero. */
const TINY = 1e-300;
/** Beta distribution function I_x(a, b): Lentz's evaluation of the continued fraction, on its fast side. */
function betaCdf({ x, a, b, rest = 1 - x }) {
    if (x <= 0)
        return 0;
    if (rest <= 0)
        return 1;
    const logX = x < 0.5 ? Math.log(x) : Math.log1p(-rest);
    const logRest = x < 0.5 ? Math.log1p(-x) : Math.log(rest);
    const front = Math.exp(a * logX + b * logRest - (0,log_gamma/* logBeta */.ln)(a, b));
    if (x < (a + 1) / (a + b + 2))
        return (front * continuedFraction(x, a, b)) / a;
    return 1 - (front * continuedFraction(rest, b, a)) / b;
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= FRACTION_STEPS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        value *= c * d;
        if (Math.abs(c * d - 1) < Number.EPSILON)
            break;
    }
    return value;
}
function awayFromZero(x) {
    return Math.abs(x) < TINY ? TINY : x;
}

;// CONCATENATED MODULE: ./build/stats/student-t.js


/** Below this |t| the middle of the distribution is computed, above it the tail: neither cancels. */
const TAIL_FROM = 1;
/** Student's t distribution function through the incomplete beta function, accurate in the lower tail. */
function studentTCdf(t, df) {
    const inner = (t * t) / (df + t * t);
    const outer = df / (df + t * t);
    const below = Math.abs(t) < TAIL_FROM
        ? 0.5 - 0.5 * betaCdf({ x: inner, rest: outer, a: 0.5, b: df / 2 })
        : 0.5 * betaCdf({ x: outer, rest: inner, a: df / 2, b: 0.5 });
    return t < 0 ? below : 1 - below;
}
/** Student's t quantile by bisection. Throws RangeError unless 0 < p < 1. */
function studentTQuantile(p, df) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a probability between 0 and 1 is needed, not ${p}`);
    if (p > 0.5)
        return -studentTQuantile(1 - p, df);
    if (p === 0.5)
        return 0;
    let far = -1;
    while (studentTCdf(far, df) > p)
        far *= 2;
    return (0,bisect/* bisectFalling */.K)((t) => p - studentTCdf(t, df), far, 0);
}


/***/ }),

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ tangoP),
/* harmony export */   wY: () => (/* binding */ tango)
/* harmony export */ });
/* unused harmony export tangoZ */
/* harmony import */ var _bisect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49832);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);



/**
 * Tango's score interval for the change (better - worse)/n of a paired proportion (Tango 1998, Stat Med
 * 17:891): all δ with |Z(δ)| <= z. Where all pairs got worse (better) the low (high) end is exactly -1 (+1).
 */
function tango({ confidence = _interval_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIDENCE */ .F, ...counts }) {
    const { worse, better, n } = effective(counts);
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(confidence);
    const estimate = (counts.better - counts.worse) / counts.n;
    const score = (change) => scoreAt({ worse, better, n }, change);
    return {
        estimate,
        low: estimate === -1 ? -1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_2__/* .bisectFalling */ .K)((change) => score(change) - z, -1, estimate),
        high: estimate === 1 ? 1 : (0,_bisect_js__WEBPACK_IMPORTED_MODULE_2__/* .bisectFalling */ .K)((change) => score(change) + z, estimate, 1),
    };
}
/** Tango's score of "the true change is `change`": positive where the data show more than that. */
function tangoZ({ change, ...counts }) {
    return scoreAt(effective(counts), change);
}
/** One-sided p of the score test of "change >= `atLeast`": small where a loss beyond it is shown. */
function tangoP({ atLeast, ...counts }) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(tangoZ({ ...counts, change: atLeast }));
}
function effective({ worse, better, n, designEffect = 1 }) {
    if (!(n > 0 && worse >= 0 && better >= 0 && worse + better <= n && designEffect >= 1)) {
        throw new RangeError(`${worse} worse and ${better} better of ${n} are not paired counts`);
    }
    return { worse: worse / designEffect, better: better / designEffect, n: n / designEffect };
}
/**
 * `Z(δ) = (better - worse - nδ) / sqrt(n(2q + δ(1-δ)))`, q the larger root of `2n·q² + Bq + C = 0` with
 * `B = -worse - better + (2n - better + worse)δ`, `C = -worse·δ(1-δ)`: the likeliest
 * share of losses under that change.
 */
function scoreAt({ worse, better, n }, change) {
    const b = -worse - better + (2 * n - better + worse) * change;
    const c = -worse * change * (1 - change);
    const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
    // Each branch adds numbers of one sign.
    const q = b <= 0 ? (root - b) / (4 * n) : (-2 * c) / (root + b);
    const excess = better - worse - n * change;
    const variance = n * (2 * q + change * (1 - change));
    if (variance > 0)
        return excess / Math.sqrt(variance);
    return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
}


/***/ })

};
