export const id = 1858;
export const ids = [1858];
export const modules = {

/***/ 30713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _y: () => (/* binding */ appRoot),
  dX: () => (/* binding */ baseSide),
  u2: () => (/* binding */ headSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/app-spec.js
var app_spec = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
;// CONCATENATED MODULE: ./build/evaluate/app-digest.js




/**
 * Identity of what the app is made of (gate.md 3): the git blobs under `paths`, every file that `app` names, and the
 * part of the configuration that can change an answer. How fast and how often it is run is no part of it.
 * `root` (where the app runs), `folder` (of the configuration, left out where `paths` is silent) and `written` (what
 * this call leaves behind, files or folders) are relative to the tree's root. `before` is how the base looks at its
 * app: what it counted still counts, so a change can't hide files by naming fewer paths.
 */
async function appDigest({ tree, spec, root, folder, written = [], before = null, }) {
    const left = written.flatMap((path) => [`!${path}`, `!${path}/**`]);
    const views = before ? [before, { spec, root, folder }] : [{ spec, root, folder }];
    const blobs = await Promise.all(views.map((view) => tree.blobs([...patternsOf(view), ...left])));
    const named = await namedBlobs({ tree, spec, root });
    const files = [...new Map([...blobs.flatMap((found) => [...found]), ...named])].sort(([a], [b]) => a < b ? -1 : 1);
    return (0,hash/* hashJson */.jM)(["app", files.map(([path, blob]) => [relativeTo(root, path), blob]), behaviour(spec)]);
}
function patternsOf({ spec, root, folder }) {
    return spec.paths ? spec.paths.map(under(root)) : defaultPatterns({ root, folder });
}
/** Everything but the evaluation itself; the configuration's own folder may bear another name than `eval`. */
function defaultPatterns({ root, folder }) {
    const patterns = app_spec/* DEFAULT_APP_PATHS */.V.map(under(root));
    return folder === "" || folder === root ? patterns : [...patterns, `!${folder}/**`];
}
/** Words of `app` that are files of the tree: a script, a prompt, a module, recorded traces. */
async function namedBlobs({ tree, spec, root }) {
    const paths = namedWords(spec).flatMap((word) => (0,tree_path/* insideTree */.vJ)(root, word) ?? []);
    const literal = [...new Set(paths)].filter((path) => path !== "" && !/[*?{}[\]!]/.test(path));
    return literal.length > 0 ? tree.blobs(literal) : new Map();
}
function namedWords({ command, http, module, traces }) {
    const argv = command && (Array.isArray(command) ? command : command.run);
    const file = module?.slice(0, module.lastIndexOf("#"));
    return [...(argv ?? []), ...(http?.start ?? []), file, traces].filter((word) => word !== undefined);
}
/** The configuration without what only says how to run it. */
function behaviour({ command, http, module, traces, setup }) {
    return (0,json/* asJson */.vA)({ command, http, module, traces, setup });
}
function under(root) {
    if (root === "")
        return (pattern) => pattern;
    return (pattern) => (pattern.startsWith("!") ? `!${root}/${pattern.slice(1)}` : `${root}/${pattern}`);
}
function relativeTo(root, path) {
    return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

;// CONCATENATED MODULE: ./build/evaluate/recorded.js
/**
 * Traces made elsewhere, by the record they answer; several of a record are its samples in the order of the file.
 * Those of no record serve as earlier turns of their session.
 */
function recordedTraces(traces) {
    const byRecord = groupBy(traces, (trace) => trace.record_id);
    const bySession = groupBy(traces, (trace) => trace.session);
    return {
        of: (recordId) => byRecord.get(recordId) ?? [],
        earlier(trace) {
            const turns = trace.session === null ? [] : (bySession.get(trace.session) ?? []);
            return turns.slice(0, Math.max(0, turns.indexOf(trace)));
        },
    };
}
function groupBy(traces, keyOf) {
    const groups = new Map();
    for (const trace of traces) {
        const key = keyOf(trace);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(trace);
        else
            groups.set(key, [trace]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/formats/load-traces.js
var load_traces = __webpack_require__(59534);
;// CONCATENATED MODULE: ./build/commands/trial/sides.js







/** Folder where an app runs: `root` counts from the configuration's folder. */
function appRoot(dir, suite) {
    return (0,external_node_path_.join)(dir, suite.folder, suite.config.app.root);
}
/** The head: the app as configured, or its outputs recorded elsewhere. */
async function headSide({ request, checkouts, suites, given, ports }) {
    if (request.traces) {
        const path = checkouts.pathOf(request.traces);
        return recordedSide({ name: "head", checkout: checkouts.head, path, records: given.records });
    }
    const written = writtenPaths(request, checkouts);
    return suiteSide({
        name: "head",
        checkout: checkouts.head,
        suite: suites.head,
        ports,
        written,
        rerun: true,
        before: suites.base && viewOf(suites.base),
    });
}
function viewOf({ folder, config }) {
    return { spec: config.app, root: (0,tree_path/* insideTree */.vJ)(folder, config.app.root) ?? "", folder };
}
/** The base by `baseline:`; null where none is wanted or none can be had. */
async function baseSide(making) {
    const { request, checkouts, suites, given, ports } = making;
    if (request.baseline.kind === "none")
        return null;
    const { baseline } = given.policy.config;
    if (request.baseline.kind === "traces") {
        const path = checkouts.pathOf(request.baseline.file);
        return recordedSide({ name: "base", checkout: checkouts.head, path, records: given.records });
    }
    if (baseline === "none")
        return null;
    if (baseline.file) {
        const path = (0,tree_path/* insideTree */.vJ)(given.policy.folder, baseline.file) ?? baseline.file;
        const checkout = checkouts.base ?? checkouts.head;
        return recordedSide({ name: "base", checkout, path, records: given.records });
    }
    if (!checkouts.base)
        return null;
    const rerun = baseline.from.includes("rerun");
    return suiteSide({
        name: "base",
        checkout: checkouts.base,
        suite: suites.base ?? suites.head,
        ports,
        written: writtenPaths(request, checkouts),
        rerun,
        before: null,
    });
}
/** What this call writes into the workspace; what lies elsewhere is no part of the app anyway. */
function writtenPaths({ writes }, { pathOf }) {
    return writes.flatMap((file) => {
        try {
            return file === "-" ? [] : pathOf(file).replace(/\/+$/, "");
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return [];
            throw error;
        }
    });
}
async function recordedSide(wanted) {
    const { name, checkout, path, records } = wanted;
    const { traces } = await (0,load_traces/* loadTraces */.d1)({ tree: checkout.tree, path, records });
    return fromTraces(name, traces);
}
function fromTraces(name, traces) {
    const digest = (0,hash/* hashJson */.jM)(["recorded", ...traces.map((trace) => trace.trace_id)]);
    const source = { kind: "recorded", recorded: recordedTraces(traces) };
    return { side: { name, digest, source }, recorded: traces, from: "file" };
}
async function suiteSide(wanted) {
    const { name, checkout, suite, ports, written, rerun, before } = wanted;
    if (suite.recorded)
        return fromTraces(name, suite.recorded);
    const view = viewOf(suite);
    const { spec } = view;
    const digest = await appDigest({ tree: checkout.tree, ...view, written, before });
    const open = async (signal) => ports.openApp({ spec, root: appRoot(await checkout.dir(), suite), side: name, signal });
    const source = rerun ? { kind: "app", open } : { kind: "store" };
    return { side: { name, digest, source }, recorded: [], from: rerun ? "rerun" : "cache" };
}


/***/ }),

/***/ 55370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createCodeScorer)
});

// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/formats/scorer-scale.js
const PASS_RATE = { kind: "pass_rate", unit: null, range: null };
/** The scale of a code scorer, known from its entry alone: with `at_least`, or a boolean, a pass rate; else a mean. */
function codeScale(spec) {
    if (spec.latency)
        return { kind: "mean", unit: "ms", range: spec.range ?? null };
    if (spec.cost)
        return { kind: "mean", unit: "USD", range: spec.range ?? null };
    const graded = spec.set_overlap ?? spec.similarity;
    if (graded)
        return graded.at_least === undefined ? { kind: "mean", unit: null, range: [0, 1] } : PASS_RATE;
    const isNumber = spec.returns === "number" || (spec.range !== undefined && spec.returns !== "boolean");
    if (spec.module && isNumber && spec.at_least === undefined)
        return { kind: "mean", unit: null, range: spec.range ?? null };
    return PASS_RATE;
}

// EXTERNAL MODULE: ./build/formats/path.js
var formats_path = __webpack_require__(80040);
;// CONCATENATED MODULE: ./build/judges/code/kind.js

/**
 * A kind that looks at one place of the trace, and mostly compares it with one of the record. Nothing to look at is a
 * fail, nothing to compare with is unscored.
 */
function comparison(parts) {
    return {
        read: (settings, view) => readPlaces(parts.paths(settings), view),
        async prepare(settings, ports) {
            const compare = await parts.compare(settings, ports);
            const { actual: path } = parts.paths(settings);
            return { mark: (content) => markPlaces(content, { compare, path }) }; // content is what read gave
        },
    };
}
function readPlaces({ actual, expected }, view) {
    const places = {};
    const found = (0,formats_path/* readPath */.G)(actual, view);
    if (found !== undefined)
        places.actual = found;
    if (typeof expected === "string") {
        const wanted = (0,formats_path/* readPath */.G)(expected, view);
        if (wanted === undefined)
            return missing(expected);
        places.expected = wanted;
    }
    return { status: "ready", content: places };
}
function missing(path) {
    return { status: "unscored", reason: "missing_expectation", detail: `the record has no ${path}` };
}
function markPlaces({ actual, expected }, { compare, path }) {
    if (actual === undefined)
        return { pass: false, rationale: `the output has no ${path}` };
    return compare(actual, expected ?? null);
}

;// CONCATENATED MODULE: ./build/judges/code/quote.js
const MAX_QUOTED = 80;
/** A value as JSON, cut to what fits a sentence. */
function quote(value) {
    const text = JSON.stringify(value);
    return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}
/** What a value is, for a sentence: "a list", "null", "a number". */
function kindOf(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/** A value as text where it can be read as one. */
function asText(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./build/judges/code/contains.js


/** All, or any, of the expected words occur in the text. */
const contains = comparison({
    paths: (settings) => ({ actual: settings.actual, expected: wordsOf(settings) }),
    compare: (settings) => {
        const words = wordsOf(settings);
        return (actual, expected) => search({ actual, words: typeof words === "string" ? expected : [...words], settings });
    },
});
function wordsOf({ expected, all, any }) {
    return expected ?? all ?? any ?? [];
}
function search({ actual, words, settings }) {
    const text = asText(actual);
    if (text === null)
        return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a text` };
    const wanted = (Array.isArray(words) ? words : [words]).map(asText).filter((word) => word !== null);
    if (wanted.length === 0)
        return { unscored: "missing_expectation", detail: `no text to look for, but ${kindOf(words)}` };
    const fold = (part) => (settings.ignore_case ? part.toLowerCase() : part);
    const [found, absent] = [true, false].map((there) => wanted.filter((word) => fold(text).includes(fold(word)) === there));
    const pass = settings.any === undefined ? absent?.length === 0 : (found?.length ?? 0) > 0;
    return { pass, rationale: pass ? `contains ${list(found)}` : `does not contain ${list(absent)}` };
}
function list(words = []) {
    return words.map(quote).join(", ");
}

;// CONCATENATED MODULE: ./build/judges/code/measured.js

/** A kind that takes over a number of the trace. Where there is none it is unscored: 0 would be the best of all. */
function measured(path, unit) {
    return {
        read(_, view) {
            const value = (0,formats_path/* readPath */.G)(path, view);
            if (typeof value === "number")
                return { status: "ready", content: value };
            return { status: "unscored", reason: "missing_variable", detail: `the trace has no ${path}` };
        },
        prepare: () => ({
            mark: (content) => ({ number: Number(content), rationale: `${Number(content)} ${unit}` }),
        }),
    };
}

;// CONCATENATED MODULE: ./build/judges/code/cost.js

/** US dollars that the app says it spent. */
const cost = measured("usage.usd", "USD");

// EXTERNAL MODULE: ./build/formats/canonical.js
var canonical = __webpack_require__(62393);
;// CONCATENATED MODULE: ./build/judges/code/exact-match.js



/** Equal as JSON: the order of keys does not matter, the order of lists does. */
const exactMatch = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => (0,canonical/* canonicalJson */.d)(normal(actual, settings)) === (0,canonical/* canonicalJson */.d)(normal(expected, settings))
        ? { pass: true, rationale: `equals ${quote(expected)}` }
        : { pass: false, rationale: `expected ${quote(expected)}, got ${quote(actual)}` },
});
function normal(value, settings) {
    if (typeof value !== "string")
        return value;
    const trimmed = settings.trim ? value.trim() : value;
    return settings.ignore_case ? trimmed.toLowerCase() : trimmed;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/judges/code/json-schema.js


const MAX_FAULTS = 3;
const byPlaces = comparison({
    paths: ({ actual }) => ({ actual }),
    compare: async (settings, ports) => {
        const validate = await compile(await loadSchema(settings, ports));
        return (actual) => check(actual, validate);
    },
});
/** The output is valid under a JSON Schema (draft 2020-12, or draft 7 where `$schema` says so); `format` is not checked. */
const jsonSchema = {
    read: byPlaces.read,
    async prepare(settings, ports) {
        const schema = await loadSchema(settings, ports);
        return { ...(await byPlaces.prepare({ ...settings, schema }, ports)), identity: schema };
    },
};
async function loadSchema({ schema }, ports) {
    const loaded = typeof schema === "string" ? await ports.loadJson(schema) : schema;
    if (typeof loaded === "object" && loaded !== null && !Array.isArray(loaded))
        return loaded;
    throw new errors/* UserError */.y({ code: "bad_schema", message: `${schema} is not a JSON Schema: it is no object` });
}
/** The validator is loaded only where a configuration asks for it. */
async function compile(schema) {
    const isDraft7 = String(schema.$schema ?? "").includes("draft-07");
    const { Ajv } = isDraft7 ? await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020 };
    // Strict against unknown keywords, where a typo would let everything pass; lenient in matters of taste.
    const lenient = { strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false };
    const ajv = new Ajv({ allErrors: true, strict: true, ...lenient });
    try {
        return ajv.compile(schema);
    }
    catch (cause) {
        const message = `the JSON Schema of a scorer is not valid: ${cause instanceof Error ? cause.message : cause}`;
        throw new errors/* UserError */.y({ code: "bad_schema", message }, { cause });
    }
}
/** A text that is no instance itself may be one as JSON: that is how most apps answer. */
function check(actual, validate) {
    if (validate(actual))
        return { pass: true, rationale: "valid under the schema" };
    const faults = describe(validate.errors);
    const parsed = typeof actual === "string" ? parse(actual) : undefined;
    if (parsed === undefined)
        return { pass: false, rationale: faults };
    if (validate(parsed))
        return { pass: true, rationale: "valid under the schema, read as JSON" };
    return { pass: false, rationale: describe(validate.errors) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function describe(errors) {
    const faults = (errors ?? []).map(({ instancePath, message }) => `${instancePath || "the output"} ${message}`);
    const more = faults.length > MAX_FAULTS ? `; and ${faults.length - MAX_FAULTS} more` : "";
    return faults.slice(0, MAX_FAULTS).join("; ") + more;
}

;// CONCATENATED MODULE: ./build/judges/code/latency.js

/** Milliseconds that the app took. */
const latency = measured("duration_ms", "ms");

;// CONCATENATED MODULE: ./build/judges/code/number.js


/** Floating-point dust: 0.1 + 0.2 is 0.3. */
const DUST = 1e-12;
/** A number, or a text that is one, within the tolerance (inclusive). */
const number = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => {
        const [got, wanted] = [numberOf(actual), numberOf(expected)];
        if (wanted === null)
            return {
                unscored: "missing_expectation",
                detail: `${settings.expected} is ${kindOf(expected)}, not a number`,
            };
        if (got === null)
            return { pass: false, rationale: `expected ${wanted}, got ${quote(actual)}` };
        const off = Math.abs(got - wanted);
        const slack = DUST * Math.max(1, Math.abs(got), Math.abs(wanted));
        const pass = off <= settings.tolerance + slack;
        const within = settings.tolerance > 0 ? ` within ${settings.tolerance}` : "";
        return {
            pass,
            rationale: pass ? `${got} is ${wanted}${within}` : `expected ${wanted}${within}, got ${got}`,
        };
    },
});
function numberOf(value) {
    if (typeof value === "number")
        return value;
    const isNumeral = typeof value === "string" && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?\s*$/i.test(value);
    return isNumeral ? Number(value) : null;
}

;// CONCATENATED MODULE: ./build/judges/code/regex.js


/** Longer outputs are not searched: a pattern's time can grow much faster than the text. */
const MAX_CHARS = 200_000;
/** The pattern occurs in the text. */
const regex = comparison({
    paths: ({ actual }) => ({ actual }),
    compare: ({ actual: path, pattern, flags }, ports) => {
        const compiled = new RegExp(pattern, flags);
        return (actual) => {
            const text = asText(actual);
            if (text === null)
                return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
            if (text.length > MAX_CHARS)
                return { unscored: "scorer_error", detail: `the text has more than ${MAX_CHARS} characters` };
            const pass = ports.matches(compiled, text);
            return { pass, rationale: `${pass ? "matches" : "does not match"} ${compiled}` };
        };
    },
});

;// CONCATENATED MODULE: ./build/judges/code/set-overlap.js


/**
 * How far two lists are the same set: precision = |A ∩ E| / |A|, recall = |A ∩ E| / |E|, F1 = 2 |A ∩ E| / (|A| + |E|).
 * Two empty sets are equal (1); an empty answer to something expected is 0; where nothing is expected, recall is 1.
 */
const setOverlap = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: ({ measure }) => (actual, expected) => {
        const [given, wanted] = [setOf(actual), setOf(expected)];
        const common = [...given].filter((item) => wanted.has(item)).length;
        const value = measures[measure]({ common, given: given.size, wanted: wanted.size });
        return {
            number: value,
            rationale: `${measure} ${value.toFixed(2)}: ${common} of ${wanted.size} found, ${given.size} given`,
        };
    },
});
const measures = {
    precision: ({ common, given, wanted }) => (given > 0 ? common / given : wanted === 0 ? 1 : 0),
    recall: ({ common, wanted }) => (wanted > 0 ? common / wanted : 1),
    f1: ({ common, given, wanted }) => (given + wanted > 0 ? (2 * common) / (given + wanted) : 1),
};
/** A single value is a set of one; null is the empty set. */
function setOf(value) {
    const items = Array.isArray(value) ? value : value === null ? [] : [value];
    return new Set(items.map(canonical/* canonicalJson */.d));
}

;// CONCATENATED MODULE: ./build/judges/code/tokens.js
/** A run of letters and digits, or one character of a script that writes no spaces. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;
/** The words of a text in lower case, without punctuation. */
function tokens(text) {
    return text.toLowerCase().match(TOKEN) ?? [];
}

;// CONCATENATED MODULE: ./build/judges/code/bleu.js

const MAX_ORDER = 4;
/**
 * Sentence BLEU-4 (Papineni 2002) with one added to counts of order two and up (Lin and Och 2004), in [0, 1]: the
 * geometric mean of clipped n-gram precisions times exp(1 - |expected| / |actual|) for an answer that is shorter.
 */
function bleu(actual, expected) {
    const [a, e] = [tokens(actual), tokens(expected)];
    if (a.length === 0 || e.length === 0)
        return a.length === e.length ? 1 : 0;
    const precisions = Array.from({ length: MAX_ORDER }, (_, at) => precision(a, e, at + 1));
    if (precisions[0] === 0)
        return 0;
    const mean = Math.exp(precisions.reduce((sum, share) => sum + Math.log(share), 0) / MAX_ORDER);
    return mean * Math.min(1, Math.exp(1 - e.length / a.length));
}
/** Share of the answer's n-grams that are expected, each as often as it is expected. */
function precision(actual, expected, order) {
    const wanted = ngrams(expected, order);
    let matched = 0;
    for (const [ngram, count] of ngrams(actual, order))
        matched += Math.min(count, wanted.get(ngram) ?? 0);
    const total = Math.max(0, actual.length - order + 1);
    return order === 1 ? matched / total : (matched + 1) / (total + 1);
}
function ngrams(words, order) {
    const counts = new Map();
    for (let at = 0; at + order <= words.length; at += 1) {
        const ngram = words.slice(at, at + order).join(" ");
        counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/judges/code/levenshtein.js
/** 1 - d / max(|a|, |b|) with d the edit distance in characters (insert, delete, replace), in [0, 1]. */
function levenshtein(actual, expected) {
    const [a, b] = [[...actual], [...expected]];
    const longest = Math.max(a.length, b.length);
    return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}
function editDistance(a, b) {
    const row = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        let diagonal = i - 1;
        row[0] = i;
        for (let j = 1; j <= b.length; j += 1) {
            const above = row[j] ?? 0;
            const replaced = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
            diagonal = above;
        }
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/judges/code/rouge-l.js

/**
 * ROUGE-L (Lin 2004) with beta 1: the F1 of the longest common subsequence of words, in [0, 1]. Two texts without words
 * are equal.
 */
function rougeL(actual, expected) {
    const [a, e] = [tokens(actual), tokens(expected)];
    if (a.length + e.length === 0)
        return 1;
    return (2 * commonSubsequence(a, e)) / (a.length + e.length);
}
/** Length of the longest common subsequence, row by row. */
function commonSubsequence(a, b) {
    let above = new Uint32Array(b.length + 1);
    for (const word of a) {
        const row = new Uint32Array(b.length + 1);
        for (let j = 1; j <= b.length; j += 1) {
            const longer = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
            row[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : longer;
        }
        above = row;
    }
    return above[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/judges/code/similarity.js





/** The measures take time in the product of both lengths. */
const similarity_MAX_CHARS = 20_000;
const similarity_measures = { rouge_l: rougeL, bleu: bleu, levenshtein: levenshtein };
/** How alike two texts are, in [0, 1]; of several expected texts the nearest counts. */
const similarity = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: ({ actual: path, expected: wanted, measure }) => (actual, expected) => {
        const text = asText(actual);
        const references = (Array.isArray(expected) ? expected : [expected])
            .map(asText)
            .filter((one) => one !== null);
        if (references.length === 0)
            return { unscored: "missing_expectation", detail: `${wanted} is ${kindOf(expected)}, not a text` };
        if (text === null)
            return { pass: false, rationale: `${path} is ${kindOf(actual)}, not a text` };
        if (text.length > similarity_MAX_CHARS || references.some(({ length }) => length > similarity_MAX_CHARS))
            return { unscored: "scorer_error", detail: `a text has more than ${similarity_MAX_CHARS} characters` };
        const value = Math.max(...references.map((reference) => similarity_measures[measure](text, reference)));
        return { number: value, rationale: `${measure} ${value.toFixed(2)}` };
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
;// CONCATENATED MODULE: ./build/judges/code/tool-calls.js





/**
 * The app called the expected tools, as often as expected and no others; in this order where `ordered`, with these
 * arguments where `arguments` is set and the expectation names them.
 */
const toolCalls = comparison({
    paths: ({ actual, expected }) => ({ actual, expected }),
    compare: (settings) => (actual, expected) => {
        const [made, wanted] = [callsOf(actual), callsOf(expected)];
        if (!wanted)
            return {
                unscored: "missing_expectation",
                detail: `${settings.expected} is ${kindOf(expected)}, not a list of tool calls`,
            };
        if (!made)
            return { pass: false, rationale: `${settings.actual} is ${kindOf(actual)}, not a list of tool calls` };
        const fits = (call, want) => matches(call, want, settings);
        return settings.ordered ? inOrder({ made, wanted, fits }) : inAnyOrder({ made, wanted, fits });
    },
});
function inOrder({ made, wanted, fits }) {
    const wrong = wanted.findIndex((want, at) => !made[at] || !fits(made[at], want));
    const pass = wrong === -1 && made.length === wanted.length;
    const order = (calls) => calls.map(({ name }) => name).join(", ") || "nothing";
    return {
        pass,
        rationale: pass
            ? `called ${order(made)}`
            : `expected ${order(wanted)}; called ${order(made)}${hint(made, wanted)}`,
    };
}
/** Wishes that name arguments choose first, so that an open wish does not take the call they need. */
function inAnyOrder({ made, wanted, fits }) {
    const left = [...made];
    const missed = wanted
        .toSorted((a, b) => Number(a.arguments === null) - Number(b.arguments === null))
        .filter((want) => {
        const at = left.findIndex((call) => fits(call, want));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    const names = (calls) => calls.map(({ name }) => name).join(", ");
    const faults = [
        ...(missed.length > 0 ? [`not called as expected: ${names(missed)}`] : []),
        ...(left.length > 0 ? [`not expected: ${names(left)}`] : []),
    ];
    const done = made.length > 0 ? `called ${names(made)}` : "called nothing, as expected";
    return { pass: faults.length === 0, rationale: faults.length === 0 ? done : faults.join("; ") };
}
/** The names agree and it failed all the same: then the arguments differ. */
function hint(made, wanted) {
    const same = made.length === wanted.length && made.every(({ name }, at) => name === wanted[at]?.name);
    return same ? " with other arguments" : "";
}
function matches(call, want, settings) {
    if (call.name !== want.name)
        return false;
    if (!settings.arguments || want.arguments === null)
        return true;
    return (0,canonical/* canonicalJson */.d)(call.arguments) === (0,canonical/* canonicalJson */.d)(want.arguments);
}
const named = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    arguments: json/* json */.Pq.nullish(),
    inputs: json/* json */.Pq.nullish(),
    type: schemas/* string */.YjP().nullish(),
});
const openai = schemas/* object */.Ikc({ function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP().nullish() }) });
/** Reads spans (those of type TOOL), `{name, arguments}`, OpenAI's `{function: {…}}`, or bare names. */
function callsOf(value) {
    if (!Array.isArray(value))
        return null;
    const calls = value.filter((item) => !isOtherSpan(item)).map(callOf);
    return calls.every((call) => call !== null) ? calls : null;
}
function isOtherSpan(item) {
    if (item === null || typeof item !== "object" || Array.isArray(item) || "function" in item)
        return false;
    if ("arguments" in item)
        return false;
    const isSpan = "start_ms" in item || "inputs" in item || "outputs" in item || "parent" in item || "type" in item;
    return isSpan && String(item.type ?? "").toUpperCase() !== "TOOL";
}
function callOf(item) {
    if (typeof item === "string")
        return { name: item, arguments: null };
    const foreign = openai.safeParse(item);
    if (foreign.success) {
        const { name, arguments: text } = foreign.data.function;
        return { name, arguments: parsed(text ?? "") };
    }
    const own = named.safeParse(item);
    return own.success
        ? { name: own.data.name, arguments: own.data.arguments ?? own.data.inputs ?? null }
        : null;
}
function parsed(text) {
    try {
        return json/* json */.Pq.parse(JSON.parse(text));
    }
    catch {
        return text || null;
    }
}

;// CONCATENATED MODULE: ./build/judges/code/kinds.js










/** Every kind of code scorer, by the word in the configuration. */
const codeKinds = {
    exact_match: exactMatch,
    contains: contains,
    regex: regex,
    json_schema: jsonSchema,
    number: number,
    set_overlap: setOverlap,
    similarity: similarity,
    tool_calls: toolCalls,
    latency: latency,
    cost: cost,
};

// EXTERNAL MODULE: ./build/formats/trace.js
var formats_trace = __webpack_require__(92902);
;// CONCATENATED MODULE: ./build/judges/code/module.js


/**
 * What a user's function is given. Times and costs are left out: they differ between equal answers, and a pair that is
 * equal must be known as equal; `latency` and `cost` are kinds of their own.
 */
function moduleContent({ trace, record }) {
    const content = {
        trace: {
            trace_id: trace.trace_id,
            inputs: trace.inputs,
            outputs: (0,formats_trace/* outputsOf */.Yz)(trace),
            spans: trace.spans.map(timeless),
            session: trace.session,
            tags: trace.tags,
        },
        record: record && {
            id: record.id,
            inputs: record.inputs,
            expectations: record.expectations,
            tags: record.tags,
            group: record.group,
        },
    };
    return content; // spans were read as JSON; members that are undefined are left out of it
}
/** Loads the function. What it throws is a fault of the scorer, not of the app. */
async function prepareModule(settings, ports) {
    const { call, digest } = await ports.loadFunction(settings.reference);
    return {
        identity: digest,
        async mark(content) {
            const { trace, record } = structuredClone(content); // content is what moduleContent gave
            return readResult(await call(trace ?? null, record ?? null), settings.returns);
        },
    };
}
const result = schemas/* union */.KCZ([
    schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig()]).transform((value) => ({ value, rationale: "" })),
    schemas/* object */.Ikc({ value: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig()]), rationale: schemas/* string */.YjP().default("") }),
]);
function readResult(returned, returns) {
    const read = result.safeParse(returned);
    if (!read.success)
        return fault("the function must return a boolean, a finite number or { value, rationale }");
    const { value, rationale } = read.data;
    if (typeof value === "boolean") {
        if (returns === "boolean")
            return { pass: value, rationale };
        return fault("the function returned a boolean where its scorer declares a number");
    }
    if (returns === "number")
        return { number: value, rationale };
    return fault(`the function returned a number (${value}): declare it with returns: number, or make it a pass rate with at_least`);
}
function fault(detail) {
    return { unscored: "scorer_error", detail };
}
function timeless({ start_ms: _start, end_ms: _end, ...span }) {
    return span;
}

;// CONCATENATED MODULE: ./build/judges/code/view.js

/** The places that paths lead into: the trace's, and the record's expectations and tags. */
function viewOf({ trace, record }) {
    const view = {
        inputs: trace.inputs,
        outputs: (0,formats_trace/* outputsOf */.Yz)(trace),
        expectations: record?.expectations ?? {},
        tags: { ...trace.tags, ...record?.tags },
        spans: trace.spans,
        usage: trace.usage,
        duration_ms: trace.duration_ms,
    };
    return view; // spans and usage were read as JSON; members that are undefined are left out of it
}

;// CONCATENATED MODULE: ./build/judges/code/create-code-scorer.js





/** Raised when a kind marks otherwise than before, so that kept verdicts are not taken for new ones. */
const VERSION = 1;
/**
 * Makes the code scorer of an entry ready. Throws a UserError where its schema, module or function cannot be used; a
 * throw while scoring is unscored{scorer_error} for that output.
 */
async function createCodeScorer({ spec, ports, }) {
    const { settings, read, prepared } = await bodyOf(spec, ports);
    const scale = codeScale(spec);
    const atLeast = thresholdOf(spec);
    return {
        name: spec.name ?? "",
        voice: "code",
        ...scale,
        fingerprint: (0,hash/* hashJson */.jM)({
            version: VERSION,
            settings,
            at_least: atLeast,
            identity: prepared.identity ?? null,
        }),
        repeat: 1,
        model: null,
        outcomeOf: () => null,
        read: (subject) => silence(subject) ?? read(subject),
        score: (content, { signal }) => score({ content, signal, prepared, scale, atLeast }),
    };
}
async function bodyOf(spec, ports) {
    const kind = kindNames.find((name) => spec[name] !== undefined);
    if (kind)
        return kindBody({ spec, kind, ports });
    if (spec.module === undefined)
        throw new TypeError("a judge is no code scorer");
    const isPassRate = codeScale(spec).kind === "pass_rate";
    const returns = isPassRate && spec.at_least === undefined ? "boolean" : "number";
    const settings = { reference: spec.module, returns };
    const prepared = await prepareModule(settings, ports);
    return { settings, prepared, read: (subject) => ({ status: "ready", content: moduleContent(subject) }) };
}
// the map has one key for each kind
const kindNames = Object.keys(codeKinds);
async function kindBody(request) {
    const { spec, kind, ports } = request;
    const settings = spec[kind]; // read from the configuration's YAML, so it is JSON
    const code = codeKinds[kind]; // the kind of these very settings
    return {
        settings: { kind, settings },
        prepared: await code.prepare(settings, ports),
        read: (subject) => code.read(settings, viewOf(subject)),
    };
}
function thresholdOf(spec) {
    return spec.at_least ?? spec.set_overlap?.at_least ?? spec.similarity?.at_least ?? null;
}
/** An app that gave no answer is not marked for it; the built-in `answers` counts that. */
function silence({ trace: { outcome } }) {
    if (outcome.status !== "silent")
        return null;
    return { status: "unscored", reason: outcome.reason, detail: outcome.detail };
}
async function score({ content, signal, prepared, scale, atLeast }) {
    if (signal.aborted)
        return { status: "unscored", reason: "aborted", detail: "the run was stopped" };
    try {
        return verdictOf(await prepared.mark(content), scale, atLeast);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { status: "unscored", reason: "scorer_error", detail };
    }
}
function verdictOf(mark, scale, atLeast) {
    if ("unscored" in mark)
        return { status: "unscored", reason: mark.unscored, detail: mark.detail };
    const number = "number" in mark ? mark.number : Number(mark.pass);
    const pass = "pass" in mark ? mark.pass : atLeast === null || number >= atLeast;
    const value = "number" in mark || scale.kind === "mean" ? number : pass;
    const isMean = scale.kind === "mean";
    return {
        status: "scored",
        value,
        pass: isMean ? null : pass,
        number: isMean ? number : null,
        rationale: mark.rationale,
    };
}


/***/ })

};
