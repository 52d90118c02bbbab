export const id = 3246;
export const ids = [3246];
export const modules = {

/***/ 93246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startStandIn: () => (/* binding */ startStandIn)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/formats/hash.js
var formats_hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/offline/fault-switch.js

/** A switch that has struck nothing yet. */
function createFaultSwitch() {
    const seen = new Map();
    return { strike: (faults, content) => faults.filter((fault) => strikes(fault, content)) };
    function strikes({ text, times, share }, content) {
        if (times !== null)
            return count(text) < times;
        if (share === null)
            return true;
        const key = (0,formats_hash/* sha256 */.sc)(`${text}\n${content}`);
        return fraction(`${key} ${count(key)}`) < share;
    }
    /** How often this was asked before. */
    function count(key) {
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return before;
    }
}
/** A number in [0, 1) that follows from the text alone. */
function fraction(text) {
    return Number.parseInt((0,formats_hash/* sha256 */.sc)(text).slice(0, 8), 16) / 2 ** 32;
}

;// CONCATENATED MODULE: ./build/offline/faults.js
/** What the stand-in can be told to do wrong, and what its value means. */
const FAULT_KINDS = {
    latency: "milliseconds before each answer",
    rate_limit: "429 with this Retry-After in seconds",
    capacity: "429 while more than this many requests are in flight",
    status: "an error of this HTTP status",
    drop: "the connection is dropped",
    hang: "no answer, ever",
    malformed_body: "the HTTP body is no JSON",
    malformed_json: "the message is broken JSON",
    out_of_vocabulary: "the verdict is a word nobody offered",
    refusal: "the model refuses",
    truncation: "the message is cut, finish_reason length",
    empty: "the message is empty",
    refuse_json_schema: "400 for response_format json_schema",
    refuse_json_object: "400 for response_format json_object",
    refuse_parameter: "400 for the named parameter",
};
const FAULT = /^([a-z_]+)(?:=([\w.-]+))?(?:\*(\d+)|~([\d.]+))?$/;
/**
 * Reads faults in the one grammar of all three doors (option, header, model suffix): `name[=value][*times | ~share]`,
 * such as `rate_limit=1*3` or `drop~0.1`. Throws on a fault that does not exist: a test that asks for one is wrong.
 */
function parseFaults(texts) {
    return texts.map((text) => parseFault(text.trim()));
}
function parseFault(text) {
    const [, name = "", value = "", times, share] = FAULT.exec(text) ?? [];
    if (!isKind(name))
        throw new Error(`no fault "${text}"; faults: ${Object.keys(FAULT_KINDS).join(", ")}`);
    return {
        kind: name,
        value,
        times: times === undefined ? null : Number(times),
        share: share === undefined ? null : Number(share),
        text,
    };
}
function isKind(name) {
    return Object.hasOwn(FAULT_KINDS, name);
}

;// CONCATENATED MODULE: ./build/offline/refusal.js
/** The error that one of the striking faults makes of a request, or null where the request is answered. */
function refusalOf(options) {
    for (const fault of options.faults) {
        const refusal = refusalBy(fault, options.request, options.inFlight);
        if (refusal)
            return refusal;
    }
    return null;
}
/** An error body as clients expect it. */
function apiError(error) {
    const { status, message, code, param = null, headers = {} } = error;
    const type = status === 429 ? "requests" : status >= 500 ? "server_error" : "invalid_request_error";
    return { status, headers, body: { error: { message, type, param, code } } };
}
/** How long a server at capacity asks to wait. */
const CAPACITY_WAIT_MS = 100;
function refusalBy({ kind, value }, request, inFlight) {
    switch (kind) {
        case "rate_limit":
            return rateLimited({ "retry-after": value || "1" });
        case "capacity":
            return inFlight > Number(value) ? rateLimited({ "retry-after-ms": String(CAPACITY_WAIT_MS) }) : null;
        case "status":
            return apiError({
                status: Number(value || 500),
                message: "the stand-in was told to fail",
                code: "told_to_fail",
            });
        case "refuse_json_schema":
            return formatOf(request) === "json_schema" ? formatRefused("json_schema") : null;
        case "refuse_json_object":
            return formatOf(request) === "json_object" ? formatRefused("json_object") : null;
        case "refuse_parameter":
            return isSent(request, value) ? parameterRefused(value) : null;
        default:
            return null;
    }
}
function rateLimited(headers) {
    return apiError({ status: 429, message: "Rate limit reached", code: "rate_limit_exceeded", headers });
}
function formatRefused(format) {
    const message = `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`;
    return apiError({ status: 400, message, code: "unsupported_value", param: "response_format" });
}
function parameterRefused(name) {
    const instead = name === "max_tokens" ? " Use 'max_completion_tokens' instead." : "";
    const message = `Unsupported parameter: '${name}' is not supported with this model.${instead}`;
    return apiError({ status: 400, message, code: "unsupported_parameter", param: name });
}
function formatOf(request) {
    return member(member(request, "response_format"), "type");
}
function isSent(request, name) {
    return member(request, name) !== undefined;
}
function member(value, name) {
    if (value === null || typeof value !== "object")
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./build/offline/request-log.js
/** Requests kept with their bodies; thousands of a benchmark would fill the memory. */
const KEPT = 1_000;
/** A log without requests. */
function createRequestLog() {
    const latest = [];
    let total = 0;
    return {
        latest,
        get total() {
            return total;
        },
        add(request) {
            total++;
            latest.push(request);
            if (latest.length > KEPT)
                latest.shift();
        },
    };
}

;// CONCATENATED MODULE: ./build/offline/record-leaf.js
/** The texts of a record, values that are JSON taken apart. */
function leavesOf(record) {
    return [...record].flatMap(([name, text]) => {
        const side = SIDES.find((known) => name === known || name.startsWith(`${known}.`)) ?? "other";
        return takeApart(parse(text)).map((leaf) => ({ side, name: leaf.name || name, text: leaf.text }));
    });
}
/** All texts of one side as one. */
function textOf(leaves, ...sides) {
    return leaves
        .filter(({ side }) => sides.includes(side))
        .map(({ text }) => text)
        .join("\n");
}
/** Words of a text, counted by white space. */
function wordCount(text) {
    return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}
const SIDES = ["inputs", "outputs", "expectations"];
function takeApart(value, name = "") {
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => takeApart(item, name));
    if (typeof value === "object")
        return Object.entries(value).flatMap(([key, item]) => takeApart(item, key));
    return [{ name, text: String(value) }];
}
function parse(text) {
    if (!/^\s*[[{]/.test(text))
        return text;
    try {
        return JSON.parse(text); // JSON.parse gives nothing but JSON
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/offline/words.js
/** A text in the lower-case words that carry meaning, cut to their stems by a few English endings. */
function contentWords(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.filter((word) => word.length > 2 && !STOP.has(word)).map(stem);
}
/** Share of the words of `part` that occur in `whole`; null where `part` has none. */
function shareIn(part, whole) {
    const wanted = new Set(contentWords(part));
    if (wanted.size === 0)
        return null;
    const present = new Set(contentWords(whole));
    return [...wanted].filter((word) => present.has(word)).length / wanted.size;
}
/** Cosine of two texts as sets of words. */
function wordCosine(a, b) {
    const [one, other] = [new Set(contentWords(a)), new Set(contentWords(b))];
    if (one.size === 0 || other.size === 0)
        return 0;
    const shared = [...one].filter((word) => other.has(word)).length;
    return shared / Math.sqrt(one.size * other.size);
}
/** Whether a phrase occurs in a text as whole words, case aside. */
function occurs(phrase, text) {
    const needle = phrase.toLowerCase().trim();
    if (needle === "")
        return false;
    const haystack = text.toLowerCase();
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
        if (!isWordChar(haystack[at - 1]) && !isWordChar(haystack[at + needle.length]))
            return true;
    }
    return false;
}
function isWordChar(char) {
    return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
const ENDING = /(?:ations?|ments?|ingly|edly|ings?|ies|ied|ed|es|ly|s)$/;
function stem(word) {
    const cut = word.replace(ENDING, "");
    return cut.length >= 3 ? cut : word;
}
const STOP = new Set(("the and for are was were has have had not but with from this that these those which who whom its their our your his her " +
    "into onto than then them they there been being will would can could may might should does did done how what when where " +
    "why all any some such only own same too very just also about after before between during each more most other over").split(" "));

;// CONCATENATED MODULE: ./build/offline/cue-guideline.js


/**
 * A guideline as the stand-in understands it. Its cues are what stands in quotation marks: all groups must occur, of
 * cues joined by "or" or a comma one is enough. Then it decides by a verdict that it names ("the verdict is no"), else
 * by a label in capitals ("is METHODS", "not RESULTS"), else by a word such as wrong or acceptable.
 */
function applyGuideline(text, leaves, verdicts) {
    const verdict = namedVerdict(text, verdicts);
    const groups = cueGroups(verdict ? text.slice(0, verdict.at) : text);
    const everything = leaves.map((leaf) => leaf.text).join("\n");
    if (groups.length === 0 || !groups.every((group) => group.some((cue) => occurs(cue, everything))))
        return "nothing";
    return verdict?.word ?? namedLabel(text, leaves) ?? namedQuality(text) ?? "nothing";
}
const QUOTE = /["“]([^"“”]+)["”]/g;
function cueGroups(text) {
    const groups = [];
    let end = 0;
    for (const match of text.matchAll(QUOTE)) {
        const between = text.slice(end, match.index);
        const alternative = groups.length > 0 && /^(?:[\s,;]|\bor\b)*$/.test(between);
        if (alternative)
            groups.at(-1)?.push(match[1] ?? "");
        else
            groups.push([match[1] ?? ""]);
        end = match.index + match[0].length;
    }
    return groups;
}
function namedVerdict(text, { good, bad }) {
    for (const match of text.matchAll(/\b(?:verdict is|verdict:|answer is|answer|say)\s+["“]?([\w-]+)["”]?/gi)) {
        const said = match[1]?.toLowerCase() ?? "";
        if (good.includes(said))
            return { word: "for", at: match.index };
        if (bad.includes(said))
            return { word: "against", at: match.index };
    }
    return null;
}
/** The label that the text "is" wins over any other; "not LABEL" only speaks against that one. */
function namedLabel(text, leaves) {
    const unquoted = text.replace(QUOTE, " ");
    const labels = [...unquoted.matchAll(/\b(not |never )?([A-Z][A-Z_]{2,})\b/g)];
    const [first] = labels;
    if (!first)
        return null;
    const given = leaves.filter(({ side, text: leaf }) => side === "outputs" && wordCount(leaf) <= 2);
    const says = (label) => given.some((leaf) => leaf.text.toUpperCase() === label);
    const wanted = labels.filter(([, negated]) => negated === undefined);
    if (wanted.length > 0)
        return wanted.some(([, , label]) => says(label)) ? "for" : "against";
    return labels.some(([, , label]) => says(label)) ? "against" : "nothing";
}
function namedQuality(text) {
    const plain = text.replace(QUOTE, " ");
    if (/\b(?:wrong|incorrect|fails?|unsupported|unacceptable|not enough|not acceptable|must not|never)\b/i.test(plain)) {
        return "against";
    }
    return /\b(?:right|correct|pass(?:es)?|supported|acceptable|enough|fine)\b/i.test(plain) ? "for" : null;
}

;// CONCATENATED MODULE: ./build/offline/discourse.js
/** A statement that holds in general. */
const PRESENT = /\b(?:is|are|has|have|does|do|remains?)\b/i;
/**
 * What the stand-in believes about reports in English. General habits of writing, none of any data set, and crude on
 * purpose: figures sound like findings, and a careful "may" sounds like a conclusion wherever it stands.
 */
const MOVES = [
    {
        names: ["background", "introduction", "context", "known", "open", "before"],
        announced: false,
        cues: [
            cue(2, /\b(?:unknown|unclear|little is known|not known|poorly understood|controversial|remains?)\b/i),
            cue(2, /\b(?:common|commonly|often|usually|widely|worldwide|rare|rarely|leading cause)\b/i),
            cue(2, PRESENT),
            cue(1, /\b(?:has|have) (?:been|become|shown)\b/i),
        ],
    },
    {
        names: ["objective", "objectives", "aim", "aims", "purpose", "goal", "question", "wants", "find out"],
        announced: true,
        cues: [
            cue(5, /\b(?:aim|aims|aimed|objective|purpose|goal|hypothesi[sz]ed?|sought|set out|we asked|wanted)\b/i),
            cue(5, /^to [a-z]+ |\?$/im),
            cue(3, /\b(?:whether|(?:designed|order|study|trial|wished) to)\b/i),
            cue(3, /\b(?:we|study|trial|paper) (?:assess|compare|describe|evaluate|examine|explore|investigate|test)(?:s|ed|d)?\b/i),
        ],
    },
    {
        names: ["methods", "method", "procedure", "design", "done", "did"],
        announced: false,
        cues: [
            cue(3, /\b(?:randomi[sz]ed|randomly|at random|by lot|blind|blinded|placebo|cohort|controls|crossover)\b/i),
            cue(2, /\b(?:was|were) (?:\w+ly )?(?:\w+ed|drawn|given|held|put|read|seen|sent|shown|split|taken|told)\b/i),
            cue(2, /\bwe (?:\w+ed|took|gave|kept|drew|built|held|put|sent|split)\b/i),
            cue(1, /\b(?:using|questionnaires?|interviews?|follow-up|baseline|by (?:phone|post|letter))\b/i),
        ],
    },
    {
        names: ["results", "result", "findings", "found", "outcome"],
        announced: false,
        cues: [
            cue(3, /\d(?:[.,]\d+)?\s?%|\bper ?cent\b|\bp\s?[<=>]|\bCI\b/i),
            cue(2, /\b(?:increased|decreased|declined|dropped|fell|gained|improved|lost|reduced|rose)\b/i),
            cue(2, /\b(?:than|half|thirds?|quarter|one in|difference|differ|differed|ratio|median|themes?)\b/i),
            cue(1, /\b(?:higher|lower|fewer|longer|shorter|greater|better|worse|found|observed|showed|reported)\b/i),
            cue(1, /\d/),
        ],
    },
    {
        names: ["conclusions", "conclusion", "interpretation", "implication", "mean", "means"],
        announced: false,
        cues: [
            cue(3, /\b(?:conclude|concluded|conclusion|findings|suggests?|implications?|recommend|evidence)\b/i),
            cue(3, /\b(?:may|might|could|should|can|cannot|needs?|deserves?|worth|warranted|support)\b/i),
            cue(2, PRESENT),
        ],
    },
];
/** The move that a label means: by its own name, else by how the instructions define it; null for another kind of label. */
function moveOf(label, instructions) {
    const named = MOVES.find(({ names }) => names.includes(label.toLowerCase()));
    if (named)
        return named;
    const definition = definitionOf(label, instructions);
    const counted = MOVES.map((move) => ({
        move,
        hits: move.names.filter((name) => mentions(definition, name)).length,
    }));
    const best = counted.toSorted((a, b) => b.hits - a.hits)[0];
    return best && best.hits > 0 ? best.move : null;
}
/** How loudly a text says that it plays each part. */
function soundOf(text) {
    return new Map(MOVES.map((move) => [move, loudness(move, text)]));
}
function loudness({ cues }, text) {
    return cues.reduce((sum, { pattern, weight }) => (pattern.test(text) ? sum + weight : sum), 0);
}
/** The rest of the sentence after `LABEL says …`, `LABEL: …`, `LABEL means …`. */
function definitionOf(label, instructions) {
    const escaped = label.replace(/[^\w\s]/g, "\\$&");
    const after = new RegExp(`\\b${escaped}\\b\\s*(?::|says?|means?|is|are|=|-)\\s*([^.\\n]+)`).exec(instructions);
    return after?.[1] ?? "";
}
function mentions(text, word) {
    return new RegExp(`\\b${word}\\b`, "i").test(text);
}
function cue(weight, pattern) {
    return { pattern, weight };
}

;// CONCATENATED MODULE: ./build/offline/prior.js



/** Texts of at least this many words are read as prose, shorter ones as names and labels. */
const PROSE_WORDS = 4;
/**
 * What the stand-in thinks before anybody told it anything. It looks for words, not for meaning: do the expected words
 * occur, does a label sound like the text, do the words of a reason occur in what it explains. Its faults are on
 * purpose, and listed in docs/stand-in.md.
 */
function priorEvidence(leaves, instructions) {
    const found = [
        expectedWords(leaves),
        labelSound(leaves, instructions),
        ...reasons(leaves, instructions),
        relevance(leaves, instructions),
        leniency(leaves),
    ];
    return found.filter((item) => item !== null);
}
/** Do the expected words occur in the output? Figures are not compared: fault 1. */
function expectedWords(leaves) {
    const expected = textOf(leaves, "expectations").replace(/\d+/g, " ");
    const share = shareIn(expected, textOf(leaves, "outputs"));
    if (share === null)
        return null;
    const because = `${Math.round(share * 100)} of 100 expected words occur in the output`;
    return { score: 3 * (share - 0.6), because };
}
/** Does a short output name the part that the text sounds most like? A tie is in its favour. */
function labelSound(leaves, instructions) {
    const label = labelOf(leaves, instructions);
    const text = proseOf(leaves, "inputs");
    if (!label || text === "")
        return null;
    const sounds = soundOf(text);
    const own = sounds.get(label.move) ?? 0;
    const others = Math.max(...[...sounds].map(([move, sound]) => (move === label.move ? 0 : sound)));
    if (own === 0 && label.move.announced)
        return { score: -1, because: `nothing in the text says ${label.text}` };
    if (own === 0 && others === 0)
        return { score: 0.3, because: `nothing speaks against ${label.text}` };
    if (own >= others)
        return { score: 1, because: `the text sounds like ${label.text}` };
    // Any sign at all of the label makes it doubt rather than refuse: fault 2.
    return {
        score: own > 0 ? 0.4 - 0.3 * (others - own) : -0.8,
        because: `the text sounds less like ${label.text}`,
    };
}
/** Does the reason beside a label quote something, and does the input say it? Whether that shows the label it can't tell. */
function reasons(leaves, instructions) {
    const label = labelOf(leaves, instructions);
    const input = textOf(leaves, "inputs");
    if (!label || input === "")
        return [];
    return leaves.filter(isReason).map(({ text }) => {
        const quotes = quotedIn(text);
        if (quotes.length === 0)
            return { score: -1.1, because: "the reason quotes nothing of the text" };
        const present = quotes.filter((quote) => occurs(quote, input));
        if (present.length < quotes.length)
            return { score: -1.2, because: "the reason quotes what the text does not say" };
        return { score: 0.4, because: `the text says "${quotes[0]}"` };
    });
}
/** Without a label to check: does the output speak of what was asked? */
function relevance(leaves, instructions) {
    const outputs = textOf(leaves, "outputs");
    if (labelOf(leaves, instructions))
        return null;
    if (wordCount(outputs) < PROSE_WORDS || leaves.some(({ side }) => side === "expectations"))
        return null;
    const share = shareIn(textOf(leaves, "inputs"), outputs);
    if (share === null)
        return null;
    return {
        score: share > 0 ? 0.4 : -0.6,
        because: `the output ${share > 0 ? "takes up" : "does not take up"} the input`,
    };
}
/** Long outputs and careful wording are taken for quality: fault 3. */
function leniency(leaves) {
    const outputs = textOf(leaves, "outputs");
    const careful = /\b(?:may|might|could|appears?|perhaps|possibly|likely)\b/i.test(outputs);
    if (careful)
        return { score: 0.4, because: "the output is worded with care" };
    if (wordCount(outputs) > LONG)
        return { score: 0.4, because: "the output is thorough" };
    return null;
}
/** Words from which on an output seems thorough. */
const LONG = 80;
function labelOf(leaves, instructions) {
    for (const { side, text } of leaves) {
        if (side !== "outputs" || wordCount(text) >= PROSE_WORDS)
            continue;
        const move = moveOf(text, instructions);
        if (move)
            return { text, move };
    }
    return null;
}
function isReason({ side, text }) {
    return side === "outputs" && wordCount(text) >= PROSE_WORDS && contentWords(text).length > 0;
}
function proseOf(leaves, side) {
    return textOf(leaves.filter(({ text }) => wordCount(text) >= PROSE_WORDS), side);
}
function quotedIn(text) {
    return [...text.matchAll(/["“]([^"“”]+)["”]/g)].map((match) => match[1] ?? "");
}

;// CONCATENATED MODULE: ./build/offline/weigh.js




/** Below this similarity an example has nothing to say. */
const NEAR = 0.25;
/** How much a fully alike example outweighs the prior's usual evidence of 1. */
const EXAMPLE_WEIGHT = 3;
/** Log-odds of a guideline that applies: it decides. */
const GUIDELINE_SCORE = 4;
/** Steepness from evidence to probability. */
const STEEPNESS = 2;
/** Guidelines decide where one applies; else examples and the prior are added up. */
function weigh(prompt) {
    const polarity = polarityOf(prompt.vocabulary);
    return byGuidelines(prompt, polarity) ?? byEvidence(prompt, polarity);
}
/** Verdicts that speak for an output are known by their word; of strange words the first is taken for the good one. */
function polarityOf(vocabulary) {
    const words = vocabulary.kind === "choice" ? vocabulary.choices.map((choice) => String(choice).toLowerCase()) : [];
    const good = words.filter((word) => GOOD.test(word));
    const bad = words.filter((word) => BAD.test(word));
    if (good.length > 0)
        return { good, bad: bad.length > 0 ? bad : words.filter((word) => !good.includes(word)) };
    return {
        good: words.filter((word) => !bad.includes(word)).slice(0, 1),
        bad: bad.length > 0 ? bad : words.slice(1),
    };
}
const GOOD = /^(?:yes|true|pass|passed|good|right|correct|supported|safe|relevant|acceptable|complete|ok)$/;
const BAD = /^(?:no|false|fail|failed|bad|wrong|incorrect|unsupported|unsafe|irrelevant|unacceptable|incomplete)$/;
function byGuidelines(prompt, polarity) {
    const leaves = leavesOf(prompt.record);
    const spoken = prompt.guidelines
        .map((text, at) => ({ text, at, word: applyGuideline(text, leaves, polarity) }))
        .filter(({ word }) => word !== "nothing");
    const [first] = spoken;
    if (!first)
        return null;
    const votes = spoken.reduce((sum, { word }) => sum + sign(word), 0);
    const direction = votes === 0 ? sign(first.word) : Math.sign(votes);
    const decisive = spoken.find(({ word }) => sign(word) === direction) ?? first;
    return {
        good: probability(direction * GUIDELINE_SCORE),
        rationale: `Guideline ${decisive.at + 1} applies: ${decisive.text}`,
    };
}
function byEvidence(prompt, polarity) {
    const evidence = [
        ...priorEvidence(leavesOf(prompt.record), prompt.instructions),
        ...exampleVotes(prompt, polarity),
    ];
    const score = evidence.reduce((sum, item) => sum + item.score, 0);
    const spoken = evidence
        .filter((item) => Math.sign(item.score) === (score >= 0 ? 1 : -1))
        .toSorted((a, b) => Math.abs(b.score) - Math.abs(a.score));
    const reason = spoken[0]?.because ?? "nothing speaks against the output";
    return { good: probability(score), rationale: `${reason[0]?.toUpperCase()}${reason.slice(1)}.` };
}
function exampleVotes({ examples, record }, polarity) {
    const own = textsOf(record);
    return examples.flatMap((example, at) => {
        const similarity = wordCosine(textsOf(example.values), own);
        const word = sideOf(example, polarity);
        if (similarity < NEAR || word === "nothing")
            return [];
        const because = `people said "${example.verdict}" of example ${at + 1}, which is like it`;
        return [{ score: sign(word) * EXAMPLE_WEIGHT * similarity ** 2, because }];
    });
}
function textsOf(values) {
    return leavesOf(values)
        .map(({ text }) => text)
        .join("\n");
}
function sideOf({ verdict }, { good, bad }) {
    const said = verdict.toLowerCase();
    return good.includes(said) ? "for" : bad.includes(said) ? "against" : "nothing";
}
function sign(word) {
    return word === "for" ? 1 : word === "against" ? -1 : 0;
}
function probability(score) {
    return 1 / (1 + Math.exp(-STEEPNESS * score));
}

;// CONCATENATED MODULE: ./build/offline/judge-answer.js

/** Judges the record of a prompt in the vocabulary of that prompt. */
function judgeAnswer(prompt) {
    const { good, rationale } = weigh(prompt);
    const verdict = verdictFor(good, prompt.vocabulary, rationale);
    return { rationale, verdict, probability: Math.max(good, 1 - good) };
}
function verdictFor(good, vocabulary, rationale) {
    if (vocabulary.kind === "text")
        return rationale;
    if (vocabulary.kind === "number")
        return onScale(good, vocabulary);
    const polarity = polarityOf(vocabulary);
    const [wanted] = good >= 0.5 ? polarity.good : polarity.bad;
    return (vocabulary.choices.find((choice) => String(choice).toLowerCase() === wanted) ??
        vocabulary.choices[0] ??
        null);
}
function onScale(good, { min, max, integer }) {
    const value = min + good * (max - min);
    return integer ? Math.round(value) : Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./build/offline/read-prompt.js
/**
 * Reads a judge's prompt by its headings and its marked values, as any model would; null where it is no such prompt. Only
 * what stands between marks is a value, so a record that forges headings or marks stays a value.
 */
function readPrompt(messages) {
    const system = messages.find(({ role }) => role === "system")?.content ?? "";
    const user = messages.find(({ content }) => MARK.test(content))?.content;
    const mark = user && MARK.exec(user)?.[1];
    if (!user || !mark)
        return null;
    const values = [];
    const [examples, record] = splitRecord(hideValues(user, mark, values));
    return {
        instructions: section(system, "Instructions"),
        guidelines: [
            ...listItems(`${section(system, "Given")}\n${section(system, "Guidelines")}`),
            ...rulesIn(section(system, "Instructions")),
        ],
        examples: examples.map((example) => exampleOf(valuesOf(example, values))),
        record: valuesOf(record, values),
        vocabulary: vocabularyOf(section(system, "Answer")),
    };
}
const MARK = /^The mark of this message is ([0-9a-f]+)\.$/m;
/** The body below `# title`, up to the next of our headings. */
function section(text, title) {
    const [, body = ""] = new RegExp(`(?:^|\\n)# ${title}\\n([\\s\\S]*?)(?=\\n# (?:${TITLES})\\n|$)`).exec(text) ?? [];
    return body;
}
const TITLES = "Instructions|Given|Guidelines|Data|Answer";
/** Lines of instructions that are rules with a cue in quotation marks. */
function rulesIn(instructions) {
    return [...instructions.matchAll(/^- (.*["“].+)$/gm)].map((match) => match[1] ?? "");
}
function listItems(text) {
    return [...text.matchAll(/^\d+\. (.+)$/gm)].map((match) => match[1] ?? "");
}
/** Values put aside in `values` and named by their place there, so that no value can look like structure. */
function hideValues(text, mark, values) {
    const value = new RegExp(`<<<${mark}\\n([\\s\\S]*?)\\n${mark}>>>`, "g");
    return text.replace(value, (_, inner) => `=${values.push(inner) - 1}`);
}
function splitRecord(text) {
    const [before = "", record = ""] = text.split(/^# Record$/m);
    return [before.split(/^## Example \d+$/m).slice(1), record];
}
function valuesOf(text, values) {
    const found = [...text.matchAll(/^### (.+)\n=(\d+)$/gm)];
    return new Map(found.map(([, name = "", at]) => [name, values[Number(at)] ?? ""]));
}
function exampleOf(values) {
    const verdict = values.get("people's verdict") ?? "";
    const own = [...values].filter(([name]) => !name.startsWith("people's "));
    return { values: new Map(own), verdict };
}
function vocabularyOf(answer) {
    return vocabularyIn(/^- verdict: (.+)$/m.exec(answer)?.[1] ?? "");
}
/** The vocabulary that a line describes: `"yes" or "no"`, `a whole number from 1 to 5`. */
function vocabularyIn(line) {
    const range = /^a (whole )?number(?: from (-?[\d.]+) to (-?[\d.]+))?/.exec(line);
    if (range) {
        const [, whole, min = "0", max = "1"] = range;
        return { kind: "number", min: Number(min), max: Number(max), integer: whole !== undefined };
    }
    const choices = [...line.matchAll(/"(?:[^"\\]|\\.)*"|true|false|-?\d+(?:\.\d+)?/g)].map(([word]) => JSON.parse(word));
    return choices.length > 0 ? { kind: "choice", choices } : { kind: "text" };
}

;// CONCATENATED MODULE: ./build/offline/read-reflection.js
/** Reads a question by its headings and its marked values; null where it is none. */
function readReflection(messages) {
    const system = messages.find(({ role }) => role === "system")?.content ?? "";
    const user = messages.find(({ content }) => read_reflection_MARK.test(content))?.content;
    const mark = user && read_reflection_MARK.exec(user)?.[1];
    if (!user || !mark || !system.includes("\n# Judge's instructions\n"))
        return null;
    const shown = /^Reply with one JSON object and nothing else: (\{.*\})$/m.exec(system)?.[1] ?? "";
    return {
        wanted: new Set([...shown.matchAll(/"(\w+)":/g)].map((match) => match[1] ?? "")),
        instructions: read_reflection_section(system, "Judge's instructions"),
        verdicts: read_reflection_section(system, "Judge's verdicts"),
        items: itemsOf(user, mark),
    };
}
const read_reflection_MARK = /^The mark of this message is ([0-9a-f]+)\.$/m;
const read_reflection_TITLES = ["Task", "Judge's instructions", "Judge's verdicts", "Judge's guidelines", "Data", "Answer"];
function read_reflection_section(text, title) {
    const from = text.indexOf(`\n# ${title}\n`);
    if (from < 0)
        return "";
    const body = text.slice(from + title.length + 4);
    const ends = read_reflection_TITLES.map((next) => body.indexOf(`\n# ${next}\n`)).filter((end) => end >= 0);
    return body.slice(0, Math.min(body.length, ...ends)).trim();
}
/** Values are put aside first, so that nothing in them can look like a heading. */
function itemsOf(user, mark) {
    const values = [];
    const value = new RegExp(`<<<${mark}\\n([\\s\\S]*?)\\n${mark}>>>`, "g");
    const hidden = user.replace(value, (_, inner) => `=${values.push(inner) - 1}`);
    return hidden
        .split(/^## .+$/m)
        .slice(1)
        .map((item) => {
        const found = [...item.matchAll(/^### (.+)\n=(\d+)$/gm)];
        return new Map(found.map(([, name = "", at]) => [name, values[Number(at)] ?? ""]));
    });
}

;// CONCATENATED MODULE: ./build/offline/explain.js

/**
 * A reason for each verdict that a comparison knows: it names the label that the expectations name, and where they name
 * none it repeats what the comparison said. It sees no more of the record than a person who only has the answer sheet.
 */
function explained({ items }) {
    return { reasons: items.map((item, at) => ({ number: at + 1, reason: reasonOf(item) })) };
}
function reasonOf(item) {
    const leaves = leavesOf(new Map([...item].filter(([name]) => name === "expectations")));
    const right = leaves.find(({ text }) => /^[A-Z][A-Z_]{2,}$/.test(text))?.text;
    if (right !== undefined)
        return `It is ${right}.`;
    return `The verdict is ${item.get("right verdict") ?? ""}: ${item.get("what the comparison said") ?? ""}`;
}

;// CONCATENATED MODULE: ./build/offline/induce.js
/** A cue must repair at least so many verdicts, and most of its cases must be right, or it is taken for chance. */
const LEAST_FIXED = 2;
const LEAST_PRECISION = 0.9;
/** Cues of one rule, and rules of one answer. */
const MOST_CUES = 8;
const MOST_RULES = 10;
/**
 * Rules that set right what the judge got wrong, learned from the examples of one question and nothing else: cues whose
 * cases people judge alike, taken greedily by what they repair less what they break.
 */
function induce(observations, words) {
    const open = new Set(observations.filter(({ judge, people }) => judge !== people).map(({ number }) => number));
    const candidates = candidatesOf(observations).sort((a, b) => (a.cue < b.cue ? -1 : a.cue > b.cue ? 1 : 0));
    const chosen = [];
    for (let best = bestOf(candidates, open); best; best = bestOf(candidates, open)) {
        chosen.push(best);
        for (const number of best.fixed)
            open.delete(number);
    }
    return rulesOf(chosen, words).slice(0, MOST_RULES);
}
/** The first of those that are worth most; null where none repairs enough of what is still open. */
function bestOf(candidates, open) {
    let [best, most] = [null, LEAST_FIXED - 1];
    for (const candidate of candidates) {
        const own = worth(candidate, open);
        if (own > most)
            [best, most] = [candidate, own];
    }
    return best;
}
/** What a candidate still repairs, less what it breaks. */
function worth({ fixed, broken }, open) {
    return fixed.filter((number) => open.has(number)).length - 2 * broken;
}
function candidatesOf(observations) {
    return [...casesByCue(observations)].flatMap(([cue, cases]) => {
        const wrong = cases.filter(({ judge, people }) => judge !== people).length;
        return wrong < LEAST_FIXED ? [] : consequencesOf(cases).flatMap((then) => candidate(cue, cases, then));
    });
}
function casesByCue(observations) {
    const cases = new Map();
    for (const observation of observations) {
        for (const cue of observation.cues) {
            const own = cases.get(cue);
            if (own)
                own.push(observation);
            else
                cases.set(cue, [observation]);
        }
    }
    return cases;
}
function consequencesOf(cases) {
    const truths = new Set(cases.flatMap(({ truth }) => truth ?? []));
    const given = new Set([null, ...cases.map(({ label }) => label)]);
    return [
        ...[...truths].filter(isCapital).map((label) => ({ kind: "label", label })),
        ...[...given].flatMap((label) => [
            { kind: "verdict", given: label, good: false },
            { kind: "verdict", given: label, good: true },
        ]),
    ];
}
function candidate(cue, cases, consequence) {
    const fixed = [];
    let [spoken, right, broken] = [0, 0, 0];
    for (const { number, label, judge, people } of cases) {
        const said = saysOf(consequence, label);
        if (said === null)
            continue;
        spoken++;
        if (said === people)
            right++;
        if (said === people && judge !== people)
            fixed.push(number);
        if (said !== people && judge === people)
            broken++;
    }
    if (fixed.length < LEAST_FIXED || right < LEAST_PRECISION * spoken)
        return [];
    return [{ cue, consequence, fixed, broken }];
}
function saysOf(consequence, label) {
    if (consequence.kind === "label")
        return label === null ? null : label === consequence.label;
    return consequence.given === null || consequence.given === label ? consequence.good : null;
}
/** Cues of one consequence share a rule, a few to each. */
function rulesOf(chosen, words) {
    const groups = new Map();
    for (const candidate of chosen) {
        const key = JSON.stringify(candidate.consequence);
        groups.set(key, [...(groups.get(key) ?? []), candidate]);
    }
    return [...groups.values()].flatMap((group) => chunks(group, MOST_CUES).map((part) => ruleOf(part, words)));
}
function ruleOf(part, words) {
    const cues = part.map(({ cue }) => `"${cue}"`).join(" or ");
    const sources = [...new Set(part.flatMap(({ fixed }) => fixed))].sort((a, b) => a - b);
    const consequence = part[0]?.consequence;
    if (consequence?.kind === "label")
        return { text: `Where it says ${cues}, it is ${consequence.label}.`, sources };
    const verdict = consequence?.good ? words.good : words.bad;
    const given = consequence?.given ? ` and the output is "${consequence.given}"` : "";
    return { text: `Where it says ${cues}${given}, the verdict is ${verdict}.`, sources };
}
function isCapital(label) {
    return /^[A-Z][A-Z_]{2,}$/.test(label);
}
function chunks(items, size) {
    return items.length <= size ? [[...items]] : [items.slice(0, size), ...chunks(items.slice(size), size)];
}

;// CONCATENATED MODULE: ./build/offline/observe.js


/** Texts of at least this many words are read as prose, shorter ones as names and labels. */
const observe_PROSE_WORDS = 4;
/** Looks at each item of a question; one without people's verdict is none. */
function observe(items, vocabulary) {
    return items.flatMap((item, at) => {
        const said = item.get("people's verdict");
        const people = said === undefined ? null : observe_sideOf(said, vocabulary);
        if (people === null)
            return [];
        const leaves = leavesOf(new Map([...item].filter(([name]) => isRecordPart(name))));
        // A short output is the label that is judged; everything else, however short, may hold a cue.
        const told = leaves.filter(({ side, text }) => side === "inputs" || wordCount(text) >= observe_PROSE_WORDS);
        const label = leaves.find(({ side, text }) => side === "outputs" && wordCount(text) <= 2)?.text ?? null;
        const judged = item.get("judge's verdict");
        return [
            {
                number: at + 1,
                cues: cuesIn(textOf(told, "inputs", "outputs")),
                label,
                truth: people ? label : namedIn(item.get("people's reason") ?? "", label),
                judge: judged === undefined ? null : observe_sideOf(judged, vocabulary),
                people,
            },
        ];
    });
}
function isRecordPart(name) {
    return ["inputs", "outputs", "expectations"].includes(name);
}
/** Whether a verdict speaks for the output: by its word, on a scale by its upper half. */
function observe_sideOf(verdict, vocabulary) {
    if (vocabulary.kind === "number") {
        return Number.isNaN(Number(verdict)) ? null : Number(verdict) > (vocabulary.min + vocabulary.max) / 2;
    }
    const { good, bad } = polarityOf(vocabulary);
    const word = verdict.toLowerCase();
    return good.includes(word) ? true : bad.includes(word) ? false : null;
}
/** The one label in capitals that a reason names beside the one that was given. */
function namedIn(reason, given) {
    if (given === null || given !== given.toUpperCase())
        return null;
    const named = new Set((reason.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? []).filter((word) => word !== given));
    return named.size === 1 ? ([...named][0] ?? null) : null;
}
/** Words that could stand in quotation marks as a cue, alone and in pairs. */
function cuesIn(text) {
    const cues = new Set();
    for (const sentence of text.toLowerCase().split(/[.!?\n,;:()“”"]+/)) {
        const words = sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
        words.forEach((word, at) => {
            if (/^\p{L}{2,}/u.test(word))
                cues.add(word);
            const next = words[at + 1];
            if (next)
                cues.add(`${word} ${next}`);
        });
    }
    return cues;
}

;// CONCATENATED MODULE: ./build/offline/reflect.js





/** Answers a question to a reflection model in the shape that the question shows. */
function reflect(prompt) {
    if (prompt.wanted.has("reasons"))
        return explained(prompt);
    if (prompt.wanted.has("contradictions"))
        return consolidated(prompt);
    const vocabulary = vocabularyIn(prompt.verdicts.replace(/^A verdict is /, ""));
    const { good, bad } = polarityOf(vocabulary);
    const words = { good: good[0] ?? "yes", bad: bad[0] ?? "no" };
    const rules = induce(observe(prompt.items, vocabulary), words);
    if (prompt.wanted.has("guidelines"))
        return { guidelines: rules.map(({ text, sources }) => ({ text, sources })) };
    if (prompt.wanted.has("advice"))
        return { advice: rules.map(({ text }) => text) };
    const lines = rules.map(({ text }) => `- ${text}`).join("\n");
    return { instructions: lines === "" ? prompt.instructions : `${prompt.instructions}\n\n${lines}` };
}
/** Drafts that say the same of other cues become one; the rest stays as it is. */
function consolidated({ items }) {
    const texts = items.map((item) => item.get("text") ?? "");
    const groups = new Map();
    texts.forEach((text, at) => {
        const key = patternOf(text);
        groups.set(key, [...(groups.get(key) ?? []), at + 1]);
    });
    const guidelines = [...groups.values()].map((merges) => ({
        text: mergedText(merges.map((number) => texts[number - 1] ?? "")),
        merges,
    }));
    return { guidelines, contradictions: contradictionsIn(texts) };
}
const RULE = /^Where it says ((?:"[^"]+"(?: or )?)+)(.*)$/;
function patternOf(text) {
    const [, , rest] = RULE.exec(text) ?? [];
    return rest ?? text;
}
function mergedText(texts) {
    const parts = texts.map((text) => RULE.exec(text));
    const rest = parts[0]?.[2];
    if (rest === undefined)
        return texts[0] ?? "";
    return `Where it says ${[...new Set(texts.flatMap(cuesOf))].join(" or ")}${rest}`;
}
function cuesOf(text) {
    return (RULE.exec(text)?.[1] ?? "").match(/"[^"]+"/g) ?? [];
}
/** Rules that share a cue and say different things of it. */
function contradictionsIn(texts) {
    return texts.flatMap((text, at) => texts.slice(at + 1).flatMap((other, offset) => {
        const shared = cuesOf(text).find((cue) => cuesOf(other).includes(cue));
        if (shared === undefined || patternOf(text) === patternOf(other))
            return [];
        return [{ guidelines: [at + 1, at + offset + 2], why: `both speak of ${shared}` }];
    }));
}

;// CONCATENATED MODULE: ./build/offline/reply-text.js




/** Answers a chat request from its messages alone: a judge's prompt with a verdict, a question to reflect on with what it learns from it, anything else with a set phrase. */
function replyText({ messages, response_format }) {
    const question = readReflection(messages);
    if (question)
        return { text: JSON.stringify(reflect(question)), verdict: null };
    const prompt = readPrompt(messages);
    if (!prompt)
        return { text: SMALL_TALK, verdict: null };
    const { rationale, verdict, probability } = judgeAnswer(prompt);
    const json = JSON.stringify({ rationale, verdict });
    const asked = response_format !== undefined && response_format.type !== "text";
    return {
        // Without a response format real models like to talk around their JSON.
        text: asked ? json : `Here is my verdict:\n\`\`\`json\n${json}\n\`\`\``,
        verdict: { literal: JSON.stringify(verdict), logprob: Math.log(probability) },
    };
}
const SMALL_TALK = "I am a stand-in for a language model. I can judge, but I cannot hold a conversation.";

;// CONCATENATED MODULE: ./build/offline/chat-completion.js


/** Characters of one token in the usage the stand-in reports. */
const CHARS_PER_TOKEN = 4;
/** The body of a chat completion, with the faults that spoil the message worked in. */
function chatCompletion(request, faults) {
    const reply = replyText(request);
    const said = spoil(reply.text, new Set(faults.map(({ kind }) => kind)));
    const prompt = request.messages.map(({ content }) => content).join("\n");
    const usage = {
        prompt_tokens: tokens(prompt),
        completion_tokens: tokens(said.content ?? said.refusal ?? ""),
    };
    return {
        id: `chatcmpl-${(0,formats_hash/* sha256 */.sc)(`${prompt}\n${said.content}`).slice(0, 24)}`,
        object: "chat.completion",
        created: 0,
        model: request.model.split("+")[0] ?? request.model,
        choices: [
            {
                index: 0,
                message: { role: "assistant", content: said.content, refusal: said.refusal },
                finish_reason: said.finish,
                logprobs: request.logprobs && said.content ? { content: logprobs(said.content, reply) } : null,
            },
        ],
        usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
    };
}
function spoil(text, kinds) {
    const plain = { content: text, refusal: null, finish: "stop" };
    if (kinds.has("refusal"))
        return { ...plain, content: null, refusal: "I can't help with judging this." };
    if (kinds.has("empty"))
        return { ...plain, content: "" };
    if (kinds.has("truncation"))
        return { ...plain, content: text.slice(0, text.length / 2), finish: "length" };
    if (kinds.has("malformed_json"))
        return { ...plain, content: text.replaceAll('"', "'") };
    if (kinds.has("out_of_vocabulary")) {
        return { ...plain, content: JSON.stringify({ rationale: "Hard to say.", verdict: "perhaps" }) };
    }
    return plain;
}
/** Sure of every token but the verdict. */
function logprobs(content, { verdict }) {
    const from = verdict ? content.lastIndexOf(verdict.literal) : -1;
    const pieces = content.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu);
    return [...pieces].map(({ 0: token, index }) => {
        const isVerdict = verdict !== null && from >= 0 && index >= from && /\w/.test(token) && verdict.literal.includes(token);
        return { token, logprob: isVerdict ? verdict.logprob : 0, bytes: null, top_logprobs: [] };
    });
}
function tokens(text) {
    return Math.ceil(text.length / CHARS_PER_TOKEN);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./build/offline/chat-request.js

const part = schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() });
/** A chat completion request as far as the stand-in reads it. */
const chatRequest = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP(),
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        role: schemas/* string */.YjP(),
        content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part), schemas/* null */.chJ()])
            .optional()
            .transform((content) => typeof content === "string" ? content : (content ?? []).map(({ text = "" }) => text).join("")),
    })),
    response_format: schemas/* looseObject */._H3({ type: schemas/* string */.YjP() }).optional(),
    logprobs: schemas/* boolean */.zMY().nullish(),
    stream: schemas/* boolean */.zMY().nullish(),
});
/** The model alone: a request that is refused for its faults need not be one in all its parts. */
const modelOnly = schemas/* looseObject */._H3({ model: schemas/* string */.YjP() });
/** An embeddings request as far as the stand-in reads it. */
const embeddingsRequest = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP(),
    input: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]),
    encoding_format: schemas/* enum */.k5n(["float", "base64"]).default("float"),
    dimensions: schemas/* number */.aig().int().min(1).max(4096).default(256),
});

;// CONCATENATED MODULE: ./build/offline/embeddings.js


/** The body of an embeddings reply: texts that share words point the same way. */
function embeddings({ model, input, encoding_format, dimensions }) {
    const texts = typeof input === "string" ? [input] : input;
    const data = texts.map((text, index) => {
        const vector = embeddings_embed(text, dimensions);
        return {
            object: "embedding",
            index,
            embedding: encoding_format === "base64" ? base64(vector) : [...vector],
        };
    });
    const tokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
    return { object: "list", model, data, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}
/** Each word adds one to a place and sign that its hash names; unit length. */
function embeddings_embed(text, dimensions) {
    const vector = new Float32Array(dimensions);
    for (const word of contentWords(text)) {
        const hash = Number.parseInt((0,formats_hash/* sha256 */.sc)(word).slice(0, 8), 16);
        const place = hash % dimensions;
        vector[place] = (vector[place] ?? 0) + (hash & 0x80000000 ? 1 : -1);
    }
    const length = Math.hypot(...vector);
    return length === 0 ? vector : vector.map((part) => part / length);
}
function base64(vector) {
    return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
}

;// CONCATENATED MODULE: ./build/offline/respond.js





/** Decides the reply to one request; a function of the request and of the faults switched on. */
function respond(incoming) {
    const request = respond_parse(incoming.body);
    const asked = askedFaults(incoming, request);
    const faults = incoming.faultSwitch.strike([...incoming.faults, ...asked], contentOf(incoming.body));
    const has = (kind) => faults.some((fault) => fault.kind === kind);
    const delay = faults.reduce((sum, { kind, value }) => (kind === "latency" ? sum + Number(value) : sum), 0);
    const manner = has("drop") ? "drop" : has("hang") ? "hang" : has("malformed_body") ? "garbage" : "send";
    const refused = refusalOf({ faults, request, inFlight: incoming.inFlight });
    const answered = refused ?? route(incoming, request, faults);
    return { headers: {}, ...answered, delay, manner, request, faults: faults.map(({ text }) => text) };
}
function route({ method, path }, request, faults) {
    const at = `${method} ${path.split("?")[0]}`;
    if (at === "GET /v1/models")
        return { status: 200, body: MODELS };
    if (at === "POST /v1/chat/completions")
        return chat(request, faults);
    if (at === "POST /v1/embeddings")
        return embedded(request);
    return apiError({ status: 404, message: `no ${at} here`, code: "not_found" });
}
const MODELS = { object: "list", data: [{ id: "standin", object: "model", created: 0, owned_by: "assize" }] };
function chat(request, faults) {
    const parsed = chatRequest.safeParse(request);
    if (!parsed.success)
        return apiError({ status: 400, message: "no chat completion request", code: "bad_request" });
    if (parsed.data.stream)
        return apiError({ status: 400, message: "the stand-in does not stream", code: "no_stream" });
    return { status: 200, body: chatCompletion(parsed.data, faults) };
}
function embedded(request) {
    const parsed = embeddingsRequest.safeParse(request);
    if (!parsed.success)
        return apiError({ status: 400, message: "no embeddings request", code: "bad_request" });
    return { status: 200, body: embeddings(parsed.data) };
}
/** Faults of the header `x-stand-in-fault: a, b` and of the model `standin+a+b`. */
function askedFaults({ headers }, request) {
    const header = String(headers["x-stand-in-fault"] ?? "");
    const asked = [...header.split(","), ...modelOf(request).split("+").slice(1)];
    return parseFaults(asked.filter((text) => text.trim() !== ""));
}
function modelOf(request) {
    const parsed = modelOnly.safeParse(request);
    return parsed.success ? parsed.data.model : "";
}
/** The request without the marks of its message, which change with every process that asks. */
function contentOf(body) {
    const [, mark] = /The mark of this message is ([0-9a-f]+)\./.exec(body) ?? [];
    return mark ? body.replaceAll(mark, "") : body;
}
function respond_parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/offline/send-reply.js
/** Sends a reply, after its delay and in its manner. */
function sendReply(response, reply) {
    if (reply.manner === "hang")
        return;
    if (reply.delay === 0) {
        send(response, reply);
        return;
    }
    const timer = setTimeout(() => send(response, reply), reply.delay);
    response.once("close", () => clearTimeout(timer));
}
function send(response, { status, headers, body, manner }) {
    if (manner === "drop") {
        response.destroy();
        return;
    }
    const text = manner === "garbage" ? "<html>upstream said no</html>" : JSON.stringify(body);
    response.writeHead(status, {
        "content-type": manner === "garbage" ? "text/html" : "application/json",
        "content-length": Buffer.byteLength(text),
        ...headers,
    });
    response.end(text);
}

;// CONCATENATED MODULE: ./build/offline/stand-in.js







/** Largest request that is read, in bytes. */
const MAX_BODY = 64 * 1024 * 1024;
/**
 * Starts the stand-in: an OpenAI-compatible server on loopback that knows only what a prompt says and a small prior
 * (docs/stand-in.md). `faults` in the grammar of faults.ts strike every request; a request can ask for more by the
 * header `x-stand-in-fault` or a suffix of its model.
 */
async function startStandIn(options = {}) {
    const faults = parseFaults(options.faults ?? []);
    const faultSwitch = createFaultSwitch();
    const requests = createRequestLog();
    let inFlight = 0;
    const server = (0,external_node_http_.createServer)((request, response) => {
        inFlight++;
        response.once("close", () => inFlight--);
        answer(request, response).catch((error) => giveUp(response, error));
    });
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    return { url: await listen(server, options.port ?? 0), requests, close: () => stand_in_close(server) };
    async function answer(request, response) {
        const body = await readBody(request);
        const { method = "GET", url: path = "/", headers } = request;
        const reply = respond({ method, path, headers, body, faults, faultSwitch, inFlight });
        requests.add({ path, body: reply.request, status: reply.status, faults: reply.faults });
        sendReply(response, reply);
    }
}
/** Idle connections outlive any pause of a client: a close that crosses a request would look like a fault. */
const KEEP_ALIVE_MS = 60_000;
/** A caller that hung up needs no answer; one that asked for a fault that does not exist is told. */
function giveUp(response, { message }) {
    if (response.destroyed)
        return;
    const { status, headers, body } = apiError({ status: 400, message, code: "bad_request" });
    sendReply(response, { status, headers, body, delay: 0, manner: "send" });
}
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MAX_BODY)
            return "";
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => {
            const address = server.address();
            resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : port}`);
        });
    });
}
function stand_in_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}


/***/ })

};
