export const id = 6392;
export const ids = [6392];
export const modules = {

/***/ 45047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines),
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79739);

/** A line of a JSONL file may have this many bytes. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
const LF = 0x0a;
/** Cuts chunks into lines; holds one line at most, and nothing of a line that is too long. */
async function* byteLines(chunks, limit = MAX_LINE_BYTES) {
    let number = 1;
    let length = 0;
    let parts = [];
    const finish = () => {
        const line = { number, bytes: length > limit ? null : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBytes */ .mE)(parts) };
        number += 1;
        length = 0;
        parts = [];
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(LF);; end = chunk.indexOf(LF, start)) {
            const part = chunk.subarray(start, end === -1 ? undefined : end);
            length += part.byteLength;
            parts = length > limit ? [] : [...parts, part];
            if (end === -1)
                break;
            yield finish();
            start = end + 1;
        }
    }
    if (length > 0)
        yield finish();
}


/***/ }),

/***/ 38657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ fileReporter),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   r8: () => (/* binding */ throwIfFaulty)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Nothing found yet. */
function newFindings() {
    return { problems: [], warnings: [] };
}
/** Ends the load with one UserError that lists every problem, if there is any. */
function throwIfFaulty(findings) {
    if (findings.problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(findings.problems);
}
/** Faults of one file that are told one by one; the rest is counted, or a large broken file would fill memory. */
const MAX_PROBLEMS_PER_FILE = 100;
/** Reports the faults of one file up to MAX_PROBLEMS_PER_FILE; `finish` says how many more there were. */
function fileReporter(findings, file) {
    let count = 0;
    return {
        tell(problems) {
            for (const problem of problems) {
                count += 1;
                if (count <= MAX_PROBLEMS_PER_FILE)
                    findings.problems.push(problem);
            }
        },
        finish() {
            const more = count - MAX_PROBLEMS_PER_FILE;
            if (more <= 0)
                return;
            findings.problems.push({ code: "more", message: `${more} more faults in this file`, at: { file } });
        },
    };
}


/***/ }),

/***/ 61888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson),
  V: () => (/* binding */ readJson)
});

;// CONCATENATED MODULE: ./build/formats/json-keys.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;
/**
 * Whether a text that JSON.parse has taken says a key twice in one object, of which JSON.parse keeps the last in silence.
 */
function hasRepeatedKey(text) {
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const end = endOfString(text, at);
            if (nextCode(text, end + 1) === COLON) {
                const keys = open.at(-1);
                const key = unquoted(text.slice(at, end + 1));
                if (keys?.has(key))
                    return true;
                keys?.add(key);
            }
            at = end;
        }
        else if (text[at] === "{")
            open.push(new Set());
        else if (text[at] === "}")
            open.pop();
    }
    return false;
}
function unquoted(quoted) {
    return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
/** Index of the quote that closes the one at `start`: the first that no odd number of backslashes stands before. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
}
function nextCode(text, from) {
    let at = from;
    while (text.charCodeAt(at) <= SPACE)
        at += 1;
    return text.charCodeAt(at);
}

// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
;// CONCATENATED MODULE: ./build/formats/json-scan.js

/**
 * Reads a JSON text for its positions, which JSON.parse does not tell: the first fault in it, or null. Also refuses what
 * JSON.parse lets pass in silence, a key said twice in one object, and nesting deeper than MAX_JSON_DEPTH.
 */
function scanJson(text, visit) {
    const scan = { text, at: 0, path: [], visit };
    const fault = scanValue(scan, 0) ?? skipSpace(scan);
    if (fault)
        return fault;
    return scan.at < text.length ? faultAt(scan, "expected the end of the JSON value") : null;
}
/** Offset of the value (or of the key) that a path leads to; of the nearest value around it where it leads nowhere. */
function locateInJson(text, path, part) {
    let offset = 0;
    let depth = -1;
    scanJson(text, (seen, keyOffset, valueOffset) => {
        if (seen.length <= depth || seen.length > path.length)
            return;
        if (!seen.every((segment, index) => segment === path[index]))
            return;
        depth = seen.length;
        offset = part === "key" && depth === path.length ? keyOffset : valueOffset;
    });
    return offset;
}
const json_scan_QUOTE = 0x22;
const json_scan_BACKSLASH = 0x5c;
const json_scan_SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function scanValue(scan, depth, keyOffset) {
    skipSpace(scan);
    scan.visit?.(scan.path, keyOffset ?? scan.at, scan.at);
    const first = scan.text[scan.at];
    if (first === "{" || first === "[") {
        if (depth >= json/* MAX_JSON_DEPTH */.KX)
            return { offset: scan.at, message: `nested deeper than ${json/* MAX_JSON_DEPTH */.KX} levels` };
        return first === "{" ? scanObject(scan, depth) : scanList(scan, depth);
    }
    if (first === '"')
        return scanString(scan);
    return take(scan, SCALAR) === null ? faultAt(scan, `expected a value, found ${foundAt(scan)}`) : null;
}
/** A text in double quotes; a loop, because one text may be megabytes long and regular expressions recurse. */
function scanString(scan) {
    scan.at += 1;
    for (;;) {
        const code = scan.text.charCodeAt(scan.at);
        if (Number.isNaN(code))
            return faultAt(scan, "a text in double quotes is not closed");
        if (code < 0x20)
            return faultAt(scan, `${foundAt(scan)} must be escaped in a text`);
        if (code === json_scan_BACKSLASH) {
            if (take(scan, ESCAPE) === null)
                return faultAt(scan, "unknown escape in a text");
            continue;
        }
        scan.at += 1;
        if (code === json_scan_QUOTE)
            return null;
    }
}
function scanObject(scan, depth) {
    const keys = new Set();
    return scanMembers(scan, "}", () => {
        const keyOffset = scan.at;
        if (scan.text[scan.at] !== '"')
            return faultAt(scan, `expected a key in double quotes, found ${foundAt(scan)}`);
        const fault = scanString(scan);
        if (fault)
            return fault;
        const key = String(JSON.parse(scan.text.slice(keyOffset, scan.at)));
        if (keys.has(key))
            return { offset: keyOffset, message: `the key "${key}" stands twice in one object` };
        keys.add(key);
        skipSpace(scan);
        if (scan.text[scan.at] !== ":")
            return faultAt(scan, `expected a colon, found ${foundAt(scan)}`);
        scan.at += 1;
        return within(scan, key, () => scanValue(scan, depth + 1, keyOffset));
    });
}
function scanList(scan, depth) {
    let index = 0;
    return scanMembers(scan, "]", () => within(scan, index++, () => scanValue(scan, depth + 1)));
}
/** The members between two brackets, the cursor on the opening one. */
function scanMembers(scan, close, member) {
    scan.at += 1;
    skipSpace(scan);
    if (scan.text[scan.at] === close)
        return advance(scan);
    for (;;) {
        const fault = member();
        if (fault)
            return fault;
        skipSpace(scan);
        const next = scan.text[scan.at];
        if (next === close)
            return advance(scan);
        if (next !== ",")
            return faultAt(scan, `expected a comma or ${close}, found ${foundAt(scan)}`);
        advance(scan);
        skipSpace(scan);
    }
}
function within(scan, segment, step) {
    scan.path.push(segment);
    const fault = step();
    scan.path.pop();
    return fault;
}
function skipSpace(scan) {
    take(scan, json_scan_SPACE);
    return null;
}
function advance(scan) {
    scan.at += 1;
    return null;
}
function take(scan, token) {
    token.lastIndex = scan.at;
    const found = token.exec(scan.text);
    if (found === null)
        return null;
    scan.at += found[0].length;
    return found[0];
}
function faultAt(scan, message) {
    return { offset: scan.at, message: `not JSON: ${message}` };
}
function foundAt(scan) {
    const found = scan.text[scan.at];
    if (found === undefined)
        return "the end of the line";
    if (found < " ")
        return `the control character U+${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return found;
}

// EXTERNAL MODULE: ./build/formats/text-file.js
var text_file = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
;// CONCATENATED MODULE: ./build/formats/json-file.js





/** Reads a file that is one JSON document against a schema; null with every fault reported. */
async function readJson({ schema, ...file }) {
    const text = await (0,text_file/* readText */.yR)(file);
    if (text === null)
        return null;
    const name = (0,tree_path/* nameIn */.ZC)(file.tree, file.path);
    const parsed = parseJson(text, (offset) => ({ file: name, ...(0,text_file/* placeAfter */.ef)(text.slice(0, offset)) }));
    if (parsed.status === "faulty") {
        file.findings.problems.push(parsed.problem);
        return null;
    }
    const checked = (0,zod_problems/* checkWith */.d)(schema, parsed.value, parsed.locate);
    if (checked.status === "sound")
        return { value: checked.value, locate: parsed.locate };
    file.findings.problems.push(...checked.problems);
    return null;
}
/** A JSON text as a value with the places of its parts, or its first fault. */
function parseJson(text, placeOf) {
    const read = tryParse(text);
    // JSON.parse is ten times as fast as the scan, which only has to say where the fault is.
    const fault = read === null || hasRepeatedKey(text) ? scanJson(text) : null;
    if (fault) {
        return {
            status: "faulty",
            problem: { code: "bad_json", message: fault.message, at: placeOf(fault.offset) },
        };
    }
    const locate = (path, part = "value") => placeOf(locateInJson(text, path, part));
    return { status: "parsed", value: read?.value, locate };
}
function tryParse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 45445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readLabelValue),
/* harmony export */   p: () => (/* binding */ labelPayload)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73766);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82797);
/* harmony import */ var _pass_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59945);



/** The value that a label carries: of its feedback, or of its expectation, which MLflow may keep as JSON in a text. */
function labelPayload({ feedback, expectation, }) {
    if (feedback)
        return feedback.value;
    if (expectation?.value !== undefined)
        return expectation.value;
    const serialized = expectation?.serialized_value?.value;
    if (serialized === undefined)
        return undefined;
    try {
        return JSON.parse(serialized); // JSON.parse gives nothing but JSON
    }
    catch {
        return serialized;
    }
}
/** Reads a label's value under its question; pass_fail becomes true or false however it is written. */
function readLabelValue({ input }, value) {
    if (value === _label_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSTAIN */ .tL)
        return { status: "abstained" };
    if ("pass_fail" in input)
        return passFail(value, input.pass_fail);
    if ("categorical" in input)
        return categorical(value, input.categorical);
    if ("numeric" in input)
        return numeric(value, input.numeric);
    if ("text" in input)
        return text(value, input.text.max_length);
    return textList(value, input.text_list);
}
function passFail(value, { positive, negative }) {
    const named = value === positive ? true : value === negative ? false : (0,_pass_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf)(value);
    return named === null
        ? invalid(value, `true or false (also ${positive}, ${negative}, yes, no)`)
        : { status: "value", value: named };
}
function categorical(value, { options, multiple }) {
    const isOption = (chosen) => typeof chosen === "string" && options.includes(chosen);
    const allowed = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(options);
    if (!multiple) {
        const option = typeof value === "boolean" ? optionFor(value, options) : value;
        return isOption(option) ? { status: "value", value: option } : invalid(value, allowed);
    }
    const isChoice = Array.isArray(value) && value.every(isOption) && new Set(value).size === value.length;
    return isChoice
        ? { status: "value", value }
        : invalid(value, `a list of different options, each ${allowed}`);
}
/** A truth value answers a question whose options say the same in words. */
function optionFor(value, options) {
    return options.find((option) => (0,_pass_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf)(option) === value) ?? value;
}
function numeric(value, bounds) {
    if (typeof value === "number" && (0,_pass_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(value, bounds))
        return { status: "value", value };
    return invalid(value, `a ${bounds.integer ? "whole " : ""}number from ${bounds.min} to ${bounds.max}`);
}
function text(value, longest) {
    const fits = typeof value === "string" && value.length <= longest;
    return fits ? { status: "value", value } : invalid(value, `a text of at most ${longest} characters`);
}
function textList(value, { max_count, max_length_each }) {
    const fits = Array.isArray(value) &&
        value.length <= max_count &&
        value.every((item) => typeof item === "string" && item.length <= max_length_each);
    if (fits)
        return { status: "value", value };
    return invalid(value, `a list of at most ${max_count} texts of at most ${max_length_each} characters`);
}
function invalid(value, allowed) {
    return {
        status: "invalid",
        message: `the answer ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)} is not one of this question`,
        hint: `Allowed: ${allowed}; or "${_label_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSTAIN */ .tL}".`,
    };
}


/***/ }),

/***/ 59945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   XS: () => (/* binding */ parsePassRule),
/* harmony export */   mA: () => (/* binding */ applyPassRule)
/* harmony export */ });
/**
 * The pass rule of a judge. Default: true, or `yes` where the categories have it; numbers without a rule are a mean,
 * text never passes or fails; other categories need a rule, because nothing else says which of them is good.
 */
function parsePassRule({ value, passWhen, }) {
    if (value === "text") {
        return passWhen === undefined
            ? { status: "none" }
            : invalid("pass_when on a text", "A judge whose value is text never passes or fails; remove pass_when.");
    }
    if (passWhen === undefined)
        return defaultRule(value);
    if (typeof passWhen !== "string")
        return valuesRule(passWhen, value);
    const comparison = parseComparison(passWhen);
    return comparison ? comparisonRule(comparison, value) : valuesRule([passWhen], value);
}
/** Whether a value passes; null where it is of another kind than the rule speaks of. */
function applyPassRule(rule, value) {
    switch (rule.kind) {
        case "values":
            return isScalar(value) ? rule.values.includes(value) : null;
        case "comparison":
            return typeof value === "number" ? COMPARE[rule.operator](value, rule.bound) : null;
    }
}
const COMPARE = {
    ">=": (value, bound) => value >= bound,
    ">": (value, bound) => value > bound,
    "<=": (value, bound) => value <= bound,
    "<": (value, bound) => value < bound,
    "==": (value, bound) => value === bound,
    "!=": (value, bound) => value !== bound,
};
function defaultRule(value) {
    if (value === "boolean")
        return { status: "rule", rule: { kind: "values", values: [true] } };
    if ("number" in value)
        return { status: "none" };
    const good = value.categories.find((category) => category === true || category === "yes");
    if (good !== undefined)
        return { status: "rule", rule: { kind: "values", values: [good] } };
    return invalid("pass_when is missing: nothing says which categories pass", `Name those that pass, such as pass_when: [${value.categories[0]}].`);
}
function valuesRule(values, value) {
    const read = values.map((wanted) => ({ wanted, known: inVocabulary(wanted, value) }));
    const foreign = read.filter(({ known }) => known === null).map(({ wanted }) => JSON.stringify(wanted));
    if (foreign.length > 0) {
        return invalid(`pass_when names ${foreign.join(", ")}, which the judge can't answer`, vocabularyHint(value));
    }
    return {
        status: "rule",
        rule: { kind: "values", values: read.map(({ known }) => known).filter((known) => known !== null) },
    };
}
/** The value as the vocabulary has it (a boolean judge reads yes and no), or null where it has no such value. */
function inVocabulary(wanted, value) {
    if (value === "boolean")
        return readBoolean(wanted);
    if ("categories" in value)
        return value.categories.includes(wanted) ? wanted : null;
    return typeof wanted === "number" && isWithin(wanted, value.number) ? wanted : null;
}
/** A truth value as people and models write it: true, false, "yes", "no", "true", "false". */
function readBoolean(value) {
    if (typeof value === "boolean")
        return value;
    if (typeof value !== "string")
        return null;
    const word = value.trim().toLowerCase();
    if (word === "yes" || word === "true")
        return true;
    return word === "no" || word === "false" ? false : null;
}
function comparisonRule({ operator, bound }, value) {
    const hint = vocabularyHint(value);
    if (value === "boolean")
        return invalid("pass_when compares, but the judge answers true or false", hint);
    const compare = COMPARE[operator];
    const written = `pass_when "${operator} ${bound}"`;
    if ("categories" in value) {
        const numbers = value.categories.filter((category) => typeof category === "number");
        if (numbers.length < value.categories.length)
            return invalid(`${written} compares, but not all categories are numbers`, hint);
        if (!numbers.some((number) => compare(number, bound)))
            return invalid(`${written} lets no answer pass`, hint);
    }
    else if (!reachable({ operator, bound }, value.number)) {
        return invalid(`${written} lets no answer pass`, hint);
    }
    return { status: "rule", rule: { kind: "comparison", operator, bound } };
}
/** Whether a number within the bounds passes: the ends decide, the bound itself for an equality. */
function reachable({ operator, bound }, range) {
    if (operator === "==")
        return isWithin(bound, range);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
    return COMPARE[operator](min, bound) || COMPARE[operator](max, bound);
}
/** Whether a number is one that a judge or a question with these bounds may answer. */
function isWithin(value, { min, max, integer }) {
    if (integer && !Number.isInteger(value))
        return false;
    return (min === undefined || value >= min) && (max === undefined || value <= max);
}
function parseComparison(text) {
    const [, operator, bound] = /^\s*(>=|<=|==|!=|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
    return operator ? { operator: operator, bound: Number(bound) } : null; // the pattern has these operators only
}
function vocabularyHint(value) {
    if (value === "boolean")
        return "Its values are true, false.";
    if ("categories" in value)
        return `Its values are ${value.categories.map(String).join(", ")}.`;
    const { min, max, integer } = value.number;
    const bounds = [min === undefined ? "" : ` from ${min}`, max === undefined ? "" : ` to ${max}`].join("");
    return `Its values are ${integer ? "whole numbers" : "numbers"}${bounds}; a rule reads ">= 4" or [4, 5].`;
}
function isScalar(value) {
    return typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}
function invalid(message, hint) {
    return { status: "invalid", message, hint };
}


/***/ }),

/***/ 79739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ placeAfter),
/* harmony export */   fl: () => (/* binding */ SAVE_AS),
/* harmony export */   mE: () => (/* binding */ joinBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63947);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33000);


/** Files that are read as a whole (YAML, one JSON document) may have this many bytes. */
const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;
/** How to mend the byte order mark, CRLF and foreign encodings; the same sentence wherever text is read. */
const SAVE_AS = {
    bom: "Save it as UTF-8 without a byte order mark.",
    crlf: 'Save it with LF line ends; the line "eval/** text eol=lf" in .gitattributes keeps them on every machine.',
    utf8: "Save it as UTF-8.",
    empty: "Write something into it or remove it.",
};
/** The text of a file in strict UTF-8 with LF line ends, or null with the fault reported. */
async function readText({ tree, path, findings }) {
    const file = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(tree, path);
    const size = await tree.size(path);
    const refuse = (code, message, { hint, ...at } = {}) => {
        findings.problems.push({ code, message, hint, at: { file, ...at } });
        return null;
    };
    if (size === null)
        return refuse("no_file", "there is no such file");
    if (size > MAX_DOCUMENT_BYTES)
        return refuse("too_large", `larger than ${MAX_DOCUMENT_BYTES} bytes`);
    const decoded = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(await readBytes(tree, path));
    if (decoded.status === "faulty") {
        return refuse("bad_utf8", "a byte that is not UTF-8", {
            ...placeAfter(decoded.before),
            hint: SAVE_AS.utf8,
        });
    }
    const { text } = decoded;
    if (text.startsWith("\ufeff")) {
        return refuse("bom", "the file starts with a byte order mark", { line: 1, column: 1, hint: SAVE_AS.bom });
    }
    const crlf = text.indexOf("\r\n");
    if (crlf !== -1) {
        const at = placeAfter(text.slice(0, crlf));
        return refuse("crlf", "the line ends with CR LF", { ...at, hint: SAVE_AS.crlf });
    }
    if (text.trim() === "")
        return refuse("empty_file", "the file is empty", { hint: SAVE_AS.empty });
    return text;
}
/** Line and column of what follows a text, both from 1. */
function placeAfter(text) {
    const lastBreak = text.lastIndexOf("\n");
    let line = 1;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        line += 1;
    return { line, column: text.length - lastBreak };
}
async function readBytes(tree, path) {
    const chunks = [];
    for await (const chunk of tree.chunks(path))
        chunks.push(chunk);
    return joinBytes(chunks);
}
/** Chunks as one array. */
function joinBytes(chunks) {
    if (chunks.length === 1 && chunks[0])
        return chunks[0];
    const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
    let at = 0;
    for (const chunk of chunks) {
        joined.set(chunk, at);
        at += chunk.byteLength;
    }
    return joined;
}


/***/ }),

/***/ 63947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   vJ: () => (/* binding */ insideTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * A path that a user wrote, relative to `folder`, as a path of the tree ("" is its root). Null where it is absolute, has
 * a backslash or leaves the tree.
 */
function insideTree(folder, path) {
    if (path.startsWith("/") || path.includes("\\") || /^[A-Za-z]:/.test(path))
        return null;
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** The folder that a path of a tree stands in, "" for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** How messages name a file: as it is in the workspace, with the tree's label for any other tree. */
function nameIn(tree, path) {
    return tree.label === "" ? path : `${tree.label}:${path}`;
}


/***/ }),

/***/ 33000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Decodes strictly; a byte order mark is kept, so that the reader can refuse it. */
function decodeUtf8(bytes) {
    try {
        return { status: "text", text: new TextDecoder("utf-8", STRICT).decode(bytes) };
    }
    catch {
        const byte = firstFault(bytes);
        return { status: "faulty", byte, before: decodePrefix(bytes, byte) ?? "" };
    }
}
const STRICT = { fatal: true, ignoreBOM: true };
/** Length of the longest beginning that decodes: the decoder does not say where it failed, halving finds it. */
function firstFault(bytes) {
    let sound = 0;
    let faulty = bytes.byteLength + 1;
    while (faulty - sound > 1) {
        const middle = (sound + faulty) >> 1;
        if (decodePrefix(bytes, middle) === null)
            faulty = middle;
        else
            sound = middle;
    }
    return sound;
}
/** The text of the first bytes, null where they are not UTF-8; a character cut at the end does not count. */
function decodePrefix(bytes, length) {
    try {
        return new TextDecoder("utf-8", STRICT).decode(bytes.subarray(0, length), { stream: true });
    }
    catch {
        return null;
    }
}


/***/ })

};
