export const id = 7716;
export const ids = [7716];
export const modules = {

/***/ 2323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   _: () => (/* binding */ inFolder)
/* harmony export */ });
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63947);

/** A path of Assize's own files as a path of the tree. */
function inFolder({ folder }, path) {
    return folder === "" ? path : `${folder}/${path}`;
}
/** A file of the tree, and a line of it, as messages name it. */
function placeIn({ tree }, path, line) {
    return { file: (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(tree, path), line };
}


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resolvePatterns),
/* harmony export */   c: () => (/* binding */ leavesWorkspace)
/* harmony export */ });
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63947);

/** The globs of a list in the configuration; what leaves the workspace is reported and left out. */
function resolvePatterns({ folder, findings }, { patterns, at, locate }) {
    return patterns.flatMap((written, index) => {
        const place = locate([...at, index]);
        const excludes = written.startsWith("!");
        const inside = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .insideTree */ .vJ)(folder, excludes ? written.slice(1) : written);
        if (inside !== null)
            return [{ pattern: excludes ? `!${inside}` : inside, excludes, place }];
        findings.problems.push({ ...leavesWorkspace(written), at: place });
        return [];
    });
}
/** A path that is not one of the workspace, and how it is to be written. */
function leavesWorkspace(path) {
    return {
        code: "leaves_workspace",
        message: `the path "${path}" leaves the workspace`,
        hint: "Paths are relative to the configuration's folder, have / between their parts and stay in the repository.",
    };
}


/***/ }),

/***/ 44321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ globBase),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * A matcher for paths with `/`: `*` and `?` within a part, `**` over parts, `{a,b}`, `[a-z]`; a leading `!` excludes.
 * A path matches if a pattern includes it and none excludes it; exclusions alone start from everything. Dots at the
 * start of a name are nothing special. Time grows with the product of the lengths and no faster, whatever the pattern.
 */
function globMatcher(patterns) {
    const excluding = patterns.filter((pattern) => pattern.startsWith("!")).map((p) => pathMatcher(p.slice(1)));
    const including = patterns.filter((pattern) => !pattern.startsWith("!")).map(pathMatcher);
    return (path) => {
        const parts = path.split("/");
        const included = including.length === 0 || including.some((matches) => matches(parts));
        return included && !excluding.some((matches) => matches(parts));
    };
}
/** Whether a pattern has any sign that is not literal. */
function isGlob(pattern) {
    return /[*?{[]/.test(pattern);
}
/** The folder that everything a pattern matches stands in: its leading parts without signs. */
function globBase(pattern) {
    const parts = pattern.split("/");
    const first = parts.findIndex(isGlob);
    return parts.slice(0, first === -1 ? parts.length - 1 : first).join("/");
}
/** Alternatives that the braces of one pattern may unfold to; the rest is taken literally. */
const MAX_ALTERNATIVES = 256;
function pathMatcher(pattern) {
    const alternatives = unfoldBraces(pattern).map((plain) => plain.split("/").map(readPart));
    return (parts) => alternatives.some((wanted) => matchParts(wanted, parts));
}
function unfoldBraces(pattern) {
    let unfolded = [pattern];
    for (;;) {
        const next = unfolded.flatMap(unfoldFirst);
        if (next.length === unfolded.length || next.length > MAX_ALTERNATIVES)
            return unfolded;
        unfolded = next;
    }
}
function unfoldFirst(pattern) {
    const [braces, inner = ""] = /\{([^{}]*,[^{}]*)\}/.exec(pattern) ?? [];
    if (braces === undefined)
        return [pattern];
    return inner.split(",").map((choice) => pattern.replace(braces, () => choice));
}
const SIGN = /\*+|\?|\[!?[^\]]+\]|./gsu;
function readPart(part) {
    return part === "**" ? "folders" : (part.match(SIGN) ?? []).map(readSign);
}
function readSign(sign) {
    if (sign.startsWith("*"))
        return "any";
    if (sign === "?")
        return "one";
    if (!sign.startsWith("[") || sign === "[")
        return { literal: sign };
    const inner = sign.slice(1, -1).replace(/[\\\]^[&~|]/g, "\\$&");
    try {
        return { set: new RegExp(inner.startsWith("!") ? `^[^${inner.slice(1)}]$` : `^[${inner}]$`, "su") };
    }
    catch {
        return { literal: sign }; // a range from z to a: no character is in it
    }
}
/** Follows all positions at once that the pattern may have reached in the path. */
function matchParts(wanted, parts) {
    let reached = new Set([0]);
    for (const [index, part] of wanted.entries()) {
        const next = new Set();
        const last = index === wanted.length - 1;
        if (part === "folders") {
            // At the end it stands for what is in the folder, so for one part at least.
            for (let at = Math.min(...reached) + (last ? 1 : 0); at <= parts.length; at++)
                next.add(at);
        }
        else {
            for (const at of reached)
                if (at < parts.length && matchName(part, [...(parts[at] ?? "")]))
                    next.add(at + 1);
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return reached.has(parts.length);
}
/** The usual walk: a star first takes nothing, and one more character each time the rest fails. */
function matchName(signs, name) {
    let at = 0;
    let sign = 0;
    let star = -1;
    let afterStar = 0;
    while (at < name.length) {
        if (signs[sign] === "any") {
            star = sign++;
            afterStar = at;
        }
        else if (sign < signs.length && matchSign(signs[sign], name[at] ?? "")) {
            at += 1;
            sign += 1;
        }
        else if (star !== -1) {
            sign = star + 1;
            at = ++afterStar;
        }
        else
            return false;
    }
    return signs.slice(sign).every((rest) => rest === "any");
}
function matchSign(sign, character) {
    if (sign === undefined || typeof sign === "string")
        return sign === "one";
    return "literal" in sign ? sign.literal === character : sign.set.test(character);
}


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _byte_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45047);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38657);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61888);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79739);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63947);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33000);
/* harmony import */ var _zod_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35158);







/** A JSONL file is streamed, and still bounded. */
const MAX_FILE_BYTES = 2 * 1024 ** 3;
/**
 * The lines of a JSONL file, streamed, each checked against the schema. Faulty lines are reported and skipped; blank
 * ones are skipped with one warning. A file that is missing, too large, empty or blank is a fault.
 */
async function* readJsonLines({ schema, ...file }) {
    const name = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .nameIn */ .ZC)(file.tree, file.path);
    if (!(await isReadable(file, name)))
        return;
    const { tell, finish } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReporter */ .CD)(file.findings, name);
    const seen = { crlf: false, blank: [], written: 0 };
    for await (const { number, bytes } of (0,_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLines */ .G)(file.tree.chunks(file.path))) {
        const line = readLine({ bytes, name, number, seen });
        tell(line.problems);
        if (line.text === null)
            continue;
        const checked = checkLine(line.text, schema, (column) => ({ file: name, line: number, column }));
        if (checked.status === "faulty")
            tell(checked.problems);
        else
            yield { value: checked.value, line: number };
    }
    tell(fileProblems(seen, name));
    finish();
    if (seen.blank.length > 0)
        file.findings.warnings.push(blankWarning(seen.blank, name));
}
async function isReadable({ tree, path, findings }, file) {
    const size = await tree.size(path);
    if (size === null)
        findings.problems.push({
            code: "no_file",
            message: "there is no such file",
            hint: "Paths on the command line start where it is called, those in a file at the configuration's folder.",
            at: { file },
        });
    else if (size > MAX_FILE_BYTES) {
        findings.problems.push({
            code: "too_large",
            message: `larger than ${MAX_FILE_BYTES} bytes`,
            at: { file },
        });
    }
    else
        return true;
    return false;
}
/** The text of a line without what does not belong there; null where there is nothing to parse. */
function readLine({ bytes, name: file, number: line, seen }) {
    const faulty = (problem) => ({ text: null, problems: [problem] });
    if (bytes === null) {
        return faulty({
            code: "too_large",
            message: `a line longer than ${_byte_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .O} bytes`,
            at: { file, line },
        });
    }
    const decoded = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._)(bytes);
    if (decoded.status === "faulty") {
        seen.written += 1;
        const at = { file, line, column: decoded.before.length + 1 };
        return faulty({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SAVE_AS */ .fl.utf8, at });
    }
    const problems = signProblems(decoded.text, { file, line, seen });
    const text = decoded.text.replace(/^\ufeff/, "").replace(/\r$/, "");
    if (text.trim() !== "")
        seen.written += 1;
    else
        seen.blank.push(line);
    return { text: text.trim() === "" ? null : text, problems };
}
/** Byte order mark and CR LF, each told once a file. */
function signProblems(text, { file, line, seen }) {
    const problems = [];
    if (line === 1 && text.startsWith("\ufeff")) {
        const message = "the file starts with a byte order mark";
        problems.push({ code: "bom", message, hint: _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SAVE_AS */ .fl.bom, at: { file, line, column: 1 } });
    }
    if (text.endsWith("\r") && !seen.crlf) {
        seen.crlf = true;
        const message = "the line ends with CR LF";
        problems.push({ code: "crlf", message, hint: _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SAVE_AS */ .fl.crlf, at: { file, line, column: text.length } });
    }
    return problems;
}
function checkLine(text, schema, placeOf) {
    const parsed = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, (offset) => placeOf(offset + 1));
    if (parsed.status === "faulty")
        return { status: "faulty", problems: [parsed.problem] };
    return (0,_zod_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .checkWith */ .d)(schema, parsed.value, parsed.locate);
}
function fileProblems({ written, blank }, file) {
    if (written > 0)
        return [];
    const message = blank.length > 0 ? "the file has blank lines only" : "the file is empty";
    return [{ code: "empty_file", message, hint: _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SAVE_AS */ .fl.empty, at: { file } }];
}
function blankWarning(blank, file) {
    return `${file}:${blank[0]}: blank lines were skipped: ${blank.length}`;
}


/***/ }),

/***/ 92318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87956);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2323);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3833);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63947);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94042);







/** Reads `assize.yaml`; throws at once where there is none, because nothing else can be loaded then. */
async function loadConfig(door, path) {
    if ((await door.tree.size(path)) === null)
        throw noConfiguration(door, path);
    const file = await (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ ...door, path, schema: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Z });
    const read = file?.value ?? null;
    const { datasets, judges, ...said } = read ?? salvage.parse(file?.raw);
    const name = said.name ?? defaultName(door.folder, read?.app.root ?? "..");
    return {
        config: read && { ...read, name },
        name,
        datasets,
        judges,
        locate: file?.locate ?? (() => (0,_door_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .V)(door, path)),
        says: (at) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(file?.raw, at) !== undefined,
    };
}
/** What a faulty configuration still says about where the other files are. */
const salvage = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    name: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Z.shape.name.catch(undefined),
    datasets: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Z.shape.datasets.catch([]),
    judges: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Z.shape.judges.catch(["judges/*"]),
})
    .catch({ name: undefined, datasets: [], judges: ["judges/*"] });
/** The app's folder; the root of the workspace has no name that every machine knows. */
function defaultName(folder, root) {
    return (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .baseName */ .Fl)((0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .insideTree */ .vJ)(folder, root) ?? "") || "app";
}
function noConfiguration(door, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "no_configuration",
        message: "there is no configuration",
        hint: "Name yours with --config; docs/app-developer.md shows one to copy.",
        at: (0,_door_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .V)(door, path),
    });
}


/***/ }),

/***/ 40016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadJudges),
/* harmony export */   Y: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2323);
/* harmony import */ var _file_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30401);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44321);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61888);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44303);
/* harmony import */ var _judge_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65243);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63947);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94042);








/** All judges by name. `broken` says whether some folder has no readable judge, so that a missing name may be its. */
async function loadJudges(door, config) {
    const judges = new Map();
    let broken = false;
    for (const folder of await judgeFolders(door, config)) {
        const loaded = await loadJudge(door, folder);
        if (!loaded) {
            broken = true;
            continue;
        }
        const { name } = loaded.judge.file;
        const earlier = judges.get(name);
        if (earlier)
            door.findings.problems.push(duplicate(door, loaded, earlier));
        else
            judges.set(name, loaded);
    }
    return { judges, broken };
}
/** Folders that the patterns match; a pattern that a user wrote must match one. */
async function judgeFolders(door, { judges, locate, says }) {
    const patterns = (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePatterns */ .E)(door, { patterns: judges, at: ["judges"], locate });
    const folders = new Set();
    for (const { pattern, place } of patterns.filter(({ excludes }) => !excludes)) {
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .f)([pattern]);
        const files = await door.tree.list([`${pattern}/**`]);
        const found = files.flatMap(ancestors).filter(matches);
        for (const folder of found)
            folders.add(folder);
        if (found.length > 0 || !says(["judges"]))
            continue;
        const hint = `No folder in the workspace matches ${pattern}.`;
        door.findings.problems.push({
            code: "no_match",
            message: "this matches no folder of a judge",
            hint,
            at: place,
        });
    }
    const excluding = patterns.filter(({ excludes }) => excludes).map(({ pattern }) => pattern);
    return [...folders].filter((0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .f)(["**", ...excluding])).sort();
}
function ancestors(path) {
    const folder = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path);
    return folder === "" ? [] : [folder, ...ancestors(folder)];
}
/** One judge from its folder; faults go to the door. */
async function loadJudge(door, folder) {
    const path = `${folder}/judge.yaml`;
    if ((await door.tree.size(path)) === null) {
        const message = "this folder of a judge has no judge.yaml";
        const hint = "Add one, or leave the folder out of `judges`.";
        door.findings.problems.push({ code: "no_judge", message, hint, at: (0,_door_js__WEBPACK_IMPORTED_MODULE_7__/* .placeIn */ .V)(door, folder) });
        return null;
    }
    const file = await (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)({ ...door, path, schema: _judge_file_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeFile */ .GP });
    if (!file?.value)
        return null;
    const examples = file.value.examples
        ? await loadExamples(door, { folder, file: file.value.examples.file }, file.locate)
        : [];
    const proofPath = `${folder}/proof.json`;
    const hasProof = (await door.tree.size(proofPath)) !== null;
    const proof = hasProof ? await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)({ ...door, path: proofPath, schema: _judge_file_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeProof */ .eB }) : null;
    return { judge: { file: file.value, examples, proof: proof?.value ?? null, folder }, locate: file.locate };
}
async function loadExamples(door, { folder, file }, locate) {
    const path = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .insideTree */ .vJ)(folder, file);
    if (path === null || (await door.tree.size(path)) === null) {
        const message = `there is no file ${path === null ? file : (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .nameIn */ .ZC)(door.tree, path)}`;
        door.findings.problems.push({ code: "no_file", message, at: locate(["examples", "file"]) });
        return [];
    }
    const examples = [];
    for await (const { value } of (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)({ ...door, path, schema: _judge_file_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeExample */ .m7 }))
        examples.push(value);
    return examples;
}
function duplicate(door, { judge, locate }, earlier) {
    const first = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .nameIn */ .ZC)(door.tree, `${earlier.judge.folder}/judge.yaml`);
    return {
        code: "duplicate_judge",
        message: `a judge with the name "${judge.file.name}" stands already in ${first}`,
        hint: "Names of judges are unique.",
        at: locate(["name"]),
    };
}


/***/ }),

/***/ 32011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadLabels)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2323);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38657);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44303);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82797);
/* harmony import */ var _label_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45445);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77801);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63947);







/** All labels under `labels/<schema>/<labeler>.jsonl`, each checked against its question. */
async function loadLabels(door, questions) {
    await refuseStrays(door);
    const labels = new Map();
    for (const path of await door.tree.list([(0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._)(door, "labels/*/*.jsonl")])) {
        await loadFile(door, { path, questions, labels });
    }
    for (const label of labels.values())
        door.findings.problems.push(...overrideProblems(label, labels, door));
    return [...labels.values()];
}
/** Files in which somebody keeps labels, wherever they lie. */
const DATA = ["jsonl", "json", "ndjson", "csv"];
/** A file of labels in a place where nobody reads it would be labels lost without a word. */
async function refuseStrays(door) {
    const paths = await door.tree.list(DATA.map((ending) => (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._)(door, `labels/**/*.${ending}`)));
    const read = new Set(await door.tree.list([(0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._)(door, "labels/*/*.jsonl")]));
    for (const path of paths.filter((one) => !read.has(one))) {
        const hint = "Labels stand in labels/<schema>/<labeler>.jsonl.";
        const message = "a file of labels that belongs to no schema";
        door.findings.problems.push({ code: "stray_labels", message, hint, at: (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .V)(door, path) });
    }
}
async function loadFile(door, { path, questions, labels }) {
    const name = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)((0,_tree_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path));
    const labeler = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)(path).replace(/\.jsonl$/, "");
    const schema = questions.schemas.get(name) ?? null;
    if (!schema && !questions.broken.has(name)) {
        door.findings.problems.push({ ...unknownSchema(name, questions), at: (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .V)(door, path) });
    }
    const reporter = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReporter */ .CD)(door.findings, (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_5__/* .nameIn */ .ZC)(door.tree, path));
    for await (const { value, line } of (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)({ ...door, path, schema: _label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelLine */ .D4 })) {
        const label = { ...value, at: { file: path, line } };
        const at = (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .V)(door, path, line);
        const problems = [
            ...ownerProblems(label, { name, labeler }),
            ...(schema ? valueProblems(label, schema) : []),
        ];
        reporter.tell(problems.map((problem) => ({ ...problem, at })));
        const earlier = labels.get(label.assessment_id);
        if (earlier)
            reporter.tell([{ ...duplicateId(label, earlier, door), at }]);
        else
            labels.set(label.assessment_id, label);
    }
    reporter.finish();
}
function ownerProblems(label, { name, labeler }) {
    const problems = [];
    if (label.assessment_name !== name) {
        const message = `assessment_name is "${label.assessment_name}", but the file stands in labels/${name}`;
        problems.push({ code: "wrong_schema", message });
    }
    if (label.source.source_id !== labeler) {
        const message = `source_id is "${label.source.source_id}", but the file is ${labeler}.jsonl`;
        problems.push({ code: "wrong_labeler", message, hint: "Each labeler has a file of their own." });
    }
    return problems;
}
/** Stale labels may say what the question no longer allows; they don't vote. */
function valueProblems(label, schema) {
    const version = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .labelVersion */ .VT)(label);
    if (version > schema.version) {
        const message = `the label answers version ${version} of ${schema.name}, which is at version ${schema.version}`;
        return [{ code: "future_schema", message, hint: "Raise the schema's version or correct the label's." }];
    }
    if (label[schema.type] === undefined) {
        const message = `the schema ${schema.name} asks for ${schema.type}, which this label has not`;
        return [{ code: "wrong_type", message }];
    }
    if (version < schema.version)
        return [];
    const read = (0,_label_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readLabelValue */ .c)(schema, (0,_label_value_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPayload */ .p)(label) ?? null);
    return read.status === "invalid"
        ? [{ code: "bad_label_value", message: read.message, hint: read.hint }]
        : [];
}
/** An override names a line of the same labeler: nobody takes back what somebody else said. */
function overrideProblems(label, labels, door) {
    if (!label.overrides)
        return [];
    const target = labels.get(label.overrides);
    const at = (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .V)(door, label.at.file, label.at.line);
    if (!target)
        return [{ code: "unknown_label", message: `overrides "${label.overrides}", which is no label`, at }];
    if (target.source.source_id === label.source.source_id)
        return [];
    const message = `overrides "${label.overrides}", which ${target.source.source_id} said`;
    return [{ code: "foreign_override", message, hint: "Only one's own labels can be taken back.", at }];
}
function duplicateId(label, earlier, door) {
    const first = `${(0,_tree_path_js__WEBPACK_IMPORTED_MODULE_5__/* .nameIn */ .ZC)(door.tree, earlier.at.file)}:${earlier.at.line}`;
    return {
        code: "duplicate_label",
        message: `the assessment_id "${label.assessment_id}" stands already at ${first}`,
    };
}
function unknownSchema(name, { schemas }) {
    const known = [...schemas.keys()];
    return {
        code: "unknown_schema",
        message: `labels of "${name}", but there is no such schema`,
        hint: `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}Known schemas: ${known.join(", ")}.`,
    };
}


/***/ }),

/***/ 49524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ loadSchemas)
});

;// CONCATENATED MODULE: ./build/formats/builtin-schemas.js
const common = {
    version: 1,
    type: "expectation",
    about: "answer",
    enable_comment: true,
    reason_for: [],
    show_expectation: false,
};
/** Questions that need no file: MLflow's expectations. A file of the same name in `schemas/` takes their place. */
const BUILTIN_SCHEMAS = [
    {
        ...common,
        name: "expected_facts",
        title: "Which facts must a good answer state?",
        input: { text_list: { max_count: 10, max_length_each: 500 } },
    },
    {
        ...common,
        name: "expected_response",
        title: "What would a good answer be?",
        input: { text: { max_length: 5000 } },
    },
    {
        ...common,
        name: "guidelines",
        title: "Which rules must a good answer follow?",
        input: { text_list: { max_count: 10, max_length_each: 500 } },
    },
];

// EXTERNAL MODULE: ./build/formats/door.js
var formats_door = __webpack_require__(2323);
// EXTERNAL MODULE: ./build/formats/schema.js
var schema = __webpack_require__(60900);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/formats/yaml-file.js + 1 modules
var yaml_file = __webpack_require__(94042);
;// CONCATENATED MODULE: ./build/formats/load-schemas.js





/** The questions of `schemas/` and the built-in ones by name. `broken` names files that say nothing yet, so that what refers to them is no second fault. */
async function loadSchemas(door) {
    const schemas = new Map(BUILTIN_SCHEMAS.map((schema) => [schema.name, schema]));
    const broken = new Set();
    for (const path of await door.tree.list([(0,formats_door/* inFolder */._)(door, "schemas/*.yaml")])) {
        const fileName = (0,tree_path/* baseName */.Fl)(path).replace(/\.yaml$/, "");
        const file = await (0,yaml_file/* readYaml */.g)({ ...door, path, schema: schema/* labelSchema */.G });
        if (!file?.value) {
            broken.add(fileName);
            continue;
        }
        schemas.set(file.value.name, file.value);
        if (file.value.name === fileName)
            continue;
        broken.add(fileName);
        door.findings.problems.push({
            code: "wrong_name",
            message: `the schema's name is "${file.value.name}", its file's "${fileName}"`,
            hint: "A schema stands in schemas/<name>.yaml.",
            at: file.locate(["name"]),
        });
    }
    return { schemas, broken };
}


/***/ }),

/***/ 18204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Nt: () => (/* binding */ unpricedModels),
/* harmony export */   Ny: () => (/* binding */ RECORDED),
/* harmony export */   n: () => (/* binding */ askedJudges)
/* harmony export */ });
/** The model of judges whose verdicts the traces already carry. */
const RECORDED = "recorded";
/** The model that a judge asks, null where nothing names one; `recorded` asks nobody. */
function modelOf(judge, models) {
    return judge.model ?? models.judge ?? null;
}
/** The judges that scorers name, without those whose verdicts are recorded. */
function askedJudges({ config, judges }) {
    const names = new Set(config.scorers.map(({ judge }) => judge));
    const files = [...judges.values()].map(({ file }) => file);
    return files.filter(({ name, model }) => names.has(name) && model !== RECORDED);
}
/** Models of used judges that `models.prices` lacks: money can't be counted for them. */
function unpricedModels(suite) {
    const { models } = suite.config;
    const asked = askedJudges(suite).map((judge) => modelOf(judge, models));
    const priced = (model) => model.startsWith("offline:") || Object.hasOwn(models.prices, model);
    return [...new Set(asked)].filter((model) => model !== null).filter((model) => !priced(model));
}


/***/ }),

/***/ 94042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/formats/json.js
var json = __webpack_require__(64441);
;// CONCATENATED MODULE: ./build/formats/parse-yaml.js


/** YAML files are written by people: more characters than this is a mistake. */
const MAX_YAML_LENGTH = 1024 * 1024;
/** Aliases of one file, and what each may unfold to; more is an attack ("billion laughs"). */
const MAX_ALIASES = 100;
/** Reads one YAML document: core schema, no tags of its own, keys once, aliases bounded. `file` names it in messages. */
function parseYaml(text, file) {
    if (text.length > MAX_YAML_LENGTH)
        return faulty("too_large", `larger than ${MAX_YAML_LENGTH} characters`, { file });
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const documents = parseDocuments(text, lines);
    if (documents === null)
        return faulty("too_deep", "the values are nested too deeply", { file });
    const [document, second] = documents;
    if (!document)
        return faulty("empty_file", "the file says nothing but comments", { file });
    if (second) {
        return faulty("many_documents", 'a second document starts ("---"); one file is one document', placeOf(second.range[0]));
    }
    const problems = [...syntaxProblems(document, placeOf), ...aliasProblems(document, placeOf)];
    if (problems.length > 0)
        return { status: "faulty", problems };
    return plainValue(document, placeOf);
}
/** Null where the text nests too deeply: the composer recurses, so the depth is measured on the tokens before. */
function parseDocuments(text, lines) {
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    if (tokens.some(isTooDeep))
        return null;
    const options = { schema: "core", uniqueKeys: true, logLevel: "silent" };
    return [...new dist/* Composer */.Dk(options).compose(tokens)];
}
function isTooDeep(root) {
    let level = [root];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > json/* MAX_JSON_DEPTH */.KX)
            return true;
        level = level.flatMap(tokensIn);
    }
    return false;
}
function tokensIn(token) {
    if (token.type === "document")
        return token.value ? [token.value] : [];
    if (!("items" in token))
        return [];
    return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner != null);
}
/** Unknown tags are warnings to the parser; here they are errors, because the value would silently be another. */
function syntaxProblems(document, placeOf) {
    return [...document.errors, ...document.warnings].map((fault) => ({
        code: fault.code === "DUPLICATE_KEY" ? "duplicate_key" : "bad_yaml",
        message: MESSAGES[fault.code] ?? fault.message,
        at: placeOf(fault.pos[0]),
    }));
}
const MESSAGES = {
    DUPLICATE_KEY: "this key stands twice in one object",
    TAG_RESOLVE_FAILED: "a tag (!name) that is not taken: only plain values are",
};
function aliasProblems(document, placeOf) {
    const problems = [];
    let count = 0;
    (0,dist/* visit */.YR)(document, {
        Alias(_key, alias, path) {
            count += 1;
            const fault = count > MAX_ALIASES ? `more than ${MAX_ALIASES} aliases` : aliasFault(alias, path, document);
            if (fault)
                problems.push({ code: "alias", message: fault, at: placeOf(alias.range?.[0] ?? 0) });
            return count > MAX_ALIASES ? dist/* visit */.YR.BREAK : undefined;
        },
    });
    return problems;
}
function aliasFault(alias, path, document) {
    const source = alias.resolve(document);
    if (!source)
        return `the alias *${alias.source} has no anchor before it`;
    return path.includes(source) ? `the alias *${alias.source} stands inside itself` : null;
}
function plainValue(document, placeOf) {
    try {
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { status: "parsed", value, locate: (path, part) => placeOf(offsetOf(document, path, part)) };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const message = `the aliases unfold to more than ${MAX_ALIASES} copies`;
        const hint = "Write the repeated parts out where they stand; a few aliases are fine.";
        return faulty("alias", message, placeOf(firstAlias(document)), hint);
    }
}
function firstAlias(document) {
    let first = 0;
    (0,dist/* visit */.YR)(document, {
        Alias(_key, alias) {
            first = alias.range?.[0] ?? 0;
            return dist/* visit */.YR.BREAK;
        },
    });
    return first;
}
/** Where a value (or its key) starts; the nearest value around it where the path leads nowhere. */
function offsetOf(document, path, part = "value") {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const [index, segment] of path.entries()) {
        const pair = (0,dist/* isMap */.jh)(node)
            ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === segment)
            : undefined;
        const next = pair ? pair.value : (0,dist/* isSeq */.oP)(node) ? node.items[Number(segment)] : undefined;
        const wantsKey = pair && (part === "key" || startOf(next) === null) && index === path.length - 1;
        const start = wantsKey ? startOf(pair.key) : startOf(next);
        if (start === null)
            return offset;
        offset = start;
        node = next;
    }
    return offset;
}
function startOf(node) {
    if (node === null || typeof node !== "object" || !("range" in node))
        return null;
    return Array.isArray(node.range) ? Number(node.range[0]) : null;
}
function faulty(code, message, at, hint) {
    return { status: "faulty", problems: [{ code, message, hint, at }] };
}

// EXTERNAL MODULE: ./build/formats/text-file.js
var text_file = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: ./build/formats/zod-problems.js + 1 modules
var zod_problems = __webpack_require__(35158);
;// CONCATENATED MODULE: ./build/formats/yaml-file.js




/** Reads a YAML file against a schema, every fault reported; null where it is not even YAML. */
async function readYaml({ schema, ...file }) {
    const text = await (0,text_file/* readText */.yR)(file);
    if (text === null)
        return null;
    const parsed = parseYaml(text, (0,tree_path/* nameIn */.ZC)(file.tree, file.path));
    if (parsed.status === "faulty") {
        file.findings.problems.push(...parsed.problems);
        return null;
    }
    const checked = (0,zod_problems/* checkWith */.d)(schema, parsed.value, parsed.locate);
    if (checked.status === "sound")
        return { value: checked.value, raw: parsed.value, locate: parsed.locate };
    file.findings.problems.push(...checked.problems);
    return { value: null, raw: parsed.value, locate: parsed.locate };
}


/***/ }),

/***/ 13791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ diskTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
;// CONCATENATED MODULE: ./build/io/disk-blobs.js






/**
 * Git's blob ids of the files on disk, sorted by path. In a git working tree they are those of its index where nothing
 * was edited since (so filters and large-file pointers count as they do in a commit), and files that git ignores are
 * left out; elsewhere every file is hashed. What running an app leaves behind is left out too, unless it is committed:
 * then it is code like any other.
 */
async function diskBlobs({ root, patterns, walk }) {
    const known = await indexBlobs(root);
    const matches = (0,glob/* globMatcher */.f)(patterns);
    const paths = known
        ? [...known.keys()].filter(matches).sort()
        : (await walk()).filter((path) => !LEFT_BY_RUNS.test(path));
    const blobs = new Map();
    for (const path of paths) {
        const id = known?.get(path) ?? (await hashFile((0,external_node_path_.join)(root, path)));
        if (id !== null)
            blobs.set(path, id);
    }
    return blobs;
}
/** What trying an app leaves in its folder: no part of it, or every run would be the first. */
const LEFT_BY_RUNS = /(^|\/)(\.assize|__pycache__)\//;
const STAGED = /^\d+ ([0-9a-f]+) \d\t(.*)$/s;
/** Blob ids of the index by path, null for a file to hash (edited or new); null where this is no git working tree. */
async function indexBlobs(root) {
    const staged = await gitPaths(root, ["ls-files", "-s"]);
    const untracked = await gitPaths(root, ["ls-files", "--others", "--exclude-standard"]);
    const edited = await gitPaths(root, ["diff-files", "--name-only", "--relative"]);
    if (!staged || !untracked || !edited || staged.length + untracked.length === 0)
        return null;
    const blobs = new Map();
    for (const line of staged) {
        const [, id = null, path = ""] = STAGED.exec(line) ?? [];
        blobs.set(path, id);
    }
    const written = untracked.filter((path) => !LEFT_BY_RUNS.test(path));
    for (const path of [...written, ...edited])
        blobs.set(path, null);
    return blobs;
}
async function gitPaths(root, args) {
    try {
        const options = { maxBuffer: MAX_LISTING_BYTES };
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", root, ...args, "-z"], options);
        return stdout.split("\0").filter((line) => line !== "");
    }
    catch {
        return null; // no git, or not a working tree of it: the folder is walked instead
    }
}
/** Listings of very large repositories stay below this. */
const MAX_LISTING_BYTES = 1024 ** 3;
/** A link is identified by where it leads, as in git; what is gone or is a folder (a submodule) has no blob. */
async function hashFile(path) {
    const status = await (0,promises_.lstat)(path).catch(() => null);
    if (status?.isSymbolicLink())
        return (0,hash/* gitBlobId */.tK)(Buffer.from(await (0,promises_.readlink)(path)));
    return status?.isFile() ? (0,hash/* gitBlobId */.tK)(await (0,promises_.readFile)(path)) : null;
}

// EXTERNAL MODULE: ./build/io/tree-git.js + 1 modules
var tree_git = __webpack_require__(34246);
;// CONCATENATED MODULE: ./build/io/tree-disk.js








/** Folders that hold nothing a user wrote; entered only where a pattern names them. */
const SKIPPED_FOLDERS = [".git", "node_modules", ".assize"];
/**
 * The files below a folder on disk. Symbolic links to files inside are followed; linked folders are not walked, and a file
 * named through one is refused: in a commit it does not exist, and both sides of a comparison must be read alike.
 */
function diskTree({ root, label = "" }) {
    const links = linkedFolders(root);
    const real = async (path) => {
        const file = await realFile({ root, path, label });
        const link = file && (await links((0,tree_path/* folderOf */.yS)(path)));
        if (link)
            throw linkedFolder((0,tree_path/* nameIn */.ZC)({ label }, link));
        return file;
    };
    return {
        label,
        list: async (patterns) => {
            const found = await walkAll(root, patterns);
            const files = await Promise.all(found.map(async (path) => ((await real(path)) ? path : null)));
            return files.filter((path) => path !== null).sort();
        },
        size: async (path) => (await real(path))?.size ?? null,
        async *chunks(path) {
            const file = await real(path);
            if (!file)
                throw new Error(`no such file: ${(0,tree_path/* nameIn */.ZC)({ label }, path)}`);
            yield* (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: CHUNK_BYTES });
        },
        blobs: (patterns) => diskBlobs({ root, patterns, walk: () => walkAll(root, patterns) }),
    };
}
/** Finds the folder on the way to another that is a link; null where none is. Each folder is looked at once. */
function linkedFolders(root) {
    const known = new Map([["", Promise.resolve(null)]]);
    const find = (folder) => {
        const found = known.get(folder) ?? look(folder);
        known.set(folder, found);
        return found;
    };
    const look = async (folder) => {
        const above = await find((0,tree_path/* folderOf */.yS)(folder));
        if (above !== null)
            return above;
        return (await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(absent))?.isSymbolicLink() ? folder : null;
    };
    return find;
}
function linkedFolder(file) {
    return new errors/* UserError */.y({
        code: "linked_folder",
        message: "this folder is a symbolic link, which git keeps as a link and not as a folder",
        hint: "Put the folder itself there, or name its own path.",
        at: { file },
    });
}
const CHUNK_BYTES = 256 * 1024;
/** The regular file that a path leads to, links followed; null where there is none, a UserError where it leads out. */
async function realFile({ root, path, label, }) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(absent);
    if (target === null)
        return null;
    if (!target.startsWith(`${await (0,promises_.realpath)(root)}${external_node_path_.sep}`))
        throw (0,tree_git/* leavesTree */.t)((0,tree_path/* nameIn */.ZC)({ label }, path));
    const status = await (0,promises_.stat)(target).catch(absent);
    return status?.isFile() ? { path: target, size: status.size } : null;
}
/** Paths that match, links among them, from walks that start where the patterns do and go no deeper than they. */
async function walkAll(root, patterns) {
    const including = patterns.filter((pattern) => !pattern.startsWith("!"));
    const matches = (0,glob/* globMatcher */.f)(patterns);
    const found = new Set();
    for (const pattern of including.length > 0 ? including : ["**"]) {
        const skipped = SKIPPED_FOLDERS.filter((folder) => !pattern.split("/").includes(folder));
        const base = (0,glob/* globBase */.E)(pattern);
        const depth = pattern.includes("**") ? Number.POSITIVE_INFINITY : pattern.split("/").length;
        const baseDepth = base === "" ? 0 : base.split("/").length;
        for await (const path of walk({ root, folder: base, depth: depth - baseDepth, skipped })) {
            if (matches(path))
                found.add(path);
        }
    }
    return [...found].sort();
}
async function* walk({ root, folder, depth, skipped, }) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(absent);
    for (const entry of entries ?? []) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            yield path;
        else if (depth > 1 && !skipped.includes(entry.name)) {
            yield* walk({ root, folder: path, depth: depth - 1, skipped });
        }
    }
}
/** Null for what is not there; any other failure of the disk is not hidden. */
function absent(error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code ?? ""))
        return null;
    throw error;
}


/***/ }),

/***/ 34246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ gitTree),
  t: () => (/* binding */ leavesTree)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/formats/glob.js
var glob = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/formats/tree-path.js
var tree_path = __webpack_require__(63947);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/io/cat-file.js


/**
 * Git's objects over `git cat-file`: one process answers one question after the other. For contents a second one is
 * started only while the first is being read; sizes wait for each other, a process for each file would cost more than
 * all of the reading. Idle processes do not keep ours alive and end with it.
 */
class CatFilePool {
    #repoDir;
    #idle = [];
    #sizes = null;
    #lastSize = Promise.resolve();
    constructor(repoDir) {
        this.#repoDir = repoDir;
    }
    /** Bytes of an object, without reading it; throws where git has no such object. */
    size(id) {
        const size = this.#lastSize.then(() => {
            this.#sizes ??= new CatFile(this.#repoDir, "--batch-check");
            return this.#sizes.size(id);
        });
        this.#lastSize = size.catch(() => {
            this.#sizes?.kill();
            this.#sizes = null;
        });
        return size;
    }
    /** The bytes of an object in chunks; throws where git has no such object. */
    async *content(id) {
        const process = this.#idle.pop() ?? new CatFile(this.#repoDir, "--batch");
        let answered = false;
        try {
            yield* process.answer(id);
            answered = true;
        }
        finally {
            // A reader that stopped early leaves the rest of the answer in the pipe: that process cannot be asked again.
            if (answered)
                this.#idle.push(process);
            else
                process.kill();
        }
    }
    /** A small object as text. */
    async text(id) {
        const chunks = [];
        for await (const chunk of this.content(id))
            chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
    }
}
const LF = 0x0a;
class CatFile {
    #child;
    #chunks;
    #pending = Buffer.alloc(0);
    constructor(repoDir, mode) {
        this.#child = (0,external_node_child_process_.spawn)("git", ["-C", repoDir, "cat-file", mode], { stdio: ["pipe", "pipe", "ignore"] });
        this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
        this.#child.on("error", (error) => this.#child.stdout.destroy(error));
        this.#child.stdin.on("error", () => { }); // a dead process is told by its output ending
    }
    /** The answer of `--batch-check`: a header. */
    async size(id) {
        this.#hold(true);
        const size = await this.#header(id);
        this.#hold(false);
        return size;
    }
    /** The answer of `--batch`: a header, the bytes, a line feed. */
    async *answer(id) {
        this.#hold(true);
        for (let left = await this.#header(id); left > 0;) {
            if (this.#pending.length === 0)
                await this.#fill();
            const part = this.#take(Math.min(left, this.#pending.length));
            left -= part.length;
            yield part;
        }
        await this.#line();
        this.#hold(false);
    }
    kill() {
        this.#child.kill();
    }
    /** The size out of `<id> blob <size>`; git may say `<id> missing` as well. */
    async #header(id) {
        this.#child.stdin.write(`${id}\n`);
        const header = await this.#line();
        const size = / blob (\d+)$/.exec(header)?.[1];
        if (size === undefined)
            throw new Error(`git cat-file: ${header}`);
        return Number(size);
    }
    async #line() {
        let end = this.#pending.indexOf(LF);
        for (; end === -1; end = this.#pending.indexOf(LF))
            await this.#fill();
        return this.#take(end + 1).toString("utf8", 0, end);
    }
    #take(length) {
        const taken = this.#pending.subarray(0, length);
        this.#pending = this.#pending.subarray(length);
        return taken;
    }
    async #fill() {
        const next = await this.#chunks.next();
        if (next.done)
            throw new Error("git cat-file ended before its answer");
        this.#pending = this.#pending.length === 0 ? next.value : Buffer.concat([this.#pending, next.value]);
    }
    /** Only a process that owes an answer keeps ours alive. */
    #hold(owes) {
        const { stdin, stdout } = this.#child;
        for (const held of [this.#child, stdin, stdout]) {
            if (held !== this.#child && !(held instanceof external_node_net_.Socket))
                continue;
            if (owes)
                held.ref();
            else
                held.unref();
        }
    }
}

;// CONCATENATED MODULE: ./build/io/tree-git.js






/**
 * The files of a commit, read from git's objects without a checkout. `commit` is a full object id, so nothing a user
 * wrote can be taken for an option; the listing is fetched at the first question.
 */
function gitTree({ repoDir, commit, label, }) {
    if (!OBJECT_ID.test(commit))
        throw new Error(`not a full commit id: ${commit}`);
    const objects = new CatFilePool(repoDir);
    let listing = null;
    const entries = () => (listing ??= listTree(repoDir, commit));
    const file = async (path) => resolveLink({ path, entries: await entries(), objects, label });
    return {
        label,
        async list(patterns) {
            const candidates = [...(await entries())]
                .filter(matching(patterns))
                .filter(([, { kind }]) => kind !== "module");
            const targets = await Promise.all(candidates.map(([path, entry]) => (entry.kind === "file" ? entry : file(path))));
            return candidates.map(([path]) => path).filter((_, index) => targets[index]);
        },
        async size(path) {
            const entry = await file(path);
            return entry ? objects.size(entry.id) : null;
        },
        async *chunks(path) {
            const entry = await file(path);
            if (!entry)
                throw new Error(`no such file: ${(0,tree_path/* nameIn */.ZC)({ label }, path)}`);
            yield* objects.content(entry.id);
        },
        async blobs(patterns) {
            const named = [...(await entries())].filter(matching(patterns));
            return new Map(named.map(([path, { id }]) => [path, id]));
        },
    };
}
function matching(patterns) {
    const matches = (0,glob/* globMatcher */.f)(patterns);
    return ([path]) => matches(path);
}
const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const LISTED = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s;
const KINDS = { "120000": "link", "160000": "module" };
/** Links may lead to links, as often as a file system lets them. */
const MAX_LINKS = 8;
/** Without sizes: in a partial clone git would fetch every blob to tell them. */
async function listTree(repoDir, commit) {
    const output = await git(repoDir, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    const entries = new Map();
    for (const line of output.split("\0")) {
        const [, mode = "", id = "", path] = LISTED.exec(line) ?? [];
        if (path !== undefined)
            entries.set(path, { id, kind: KINDS[mode] ?? "file" });
    }
    return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The file that a path names, through symbolic links within the tree; null where there is none. */
async function resolveLink({ path, entries, objects, label, }) {
    let at = path;
    for (let links = 0; links <= MAX_LINKS; links++) {
        const entry = entries.get(at);
        if (!entry || entry.kind === "module")
            return null;
        if (entry.kind === "file")
            return entry;
        const target = (0,tree_path/* insideTree */.vJ)((0,tree_path/* folderOf */.yS)(at), await objects.text(entry.id));
        if (target === null)
            throw leavesTree((0,tree_path/* nameIn */.ZC)({ label }, path));
        at = target;
    }
    return null;
}
/** A link that leads out of the tree is refused: what it names is not under review. */
function leavesTree(file) {
    return new errors/* UserError */.y({
        code: "leaves_workspace",
        message: "this symbolic link leads out of the workspace",
        hint: "Put a copy of the file where the link stands.",
        at: { file },
    });
}
async function git(repoDir, args) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["-C", repoDir, ...args], {
        maxBuffer: MAX_LISTING_BYTES,
    });
    return stdout;
}
/** Listings of very large repositories stay below this. */
const MAX_LISTING_BYTES = 1024 ** 3;


/***/ }),

/***/ 64274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ DEFAULT_STORE),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   tV: () => (/* binding */ gateRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Where the configuration stands unless somebody says otherwise. */
const DEFAULT_CONFIG = "eval/assize.yaml";
/** Where the store lies unless somebody says otherwise. */
const DEFAULT_STORE = ".assize";
/** The words of a call as a request; flags that exclude each other are refused here. */
function gateRequest(words, occasion) {
    return {
        configPath: words.text("config") ?? DEFAULT_CONFIG,
        occasion,
        baseline: baselineOf(words),
        traces: words.text("traces") ?? null,
        records: words
            .text("records")
            ?.split(",")
            .map((id) => id.trim()) ?? null,
        measure: true,
        only: words.text("only") ?? null,
        offline: words.on("offline"),
        concurrency: words.number("concurrency") ?? null,
        maxUsd: words.number("max-usd") ?? null,
        profile: words.on("profile"),
        store: words.text("store") ?? DEFAULT_STORE,
        writes: WRITING.flatMap((flag) => words.text(flag) ?? []),
    };
}
/** Flags that name something to write. */
const WRITING = ["json", "junit", "markdown", "verdicts", "draw", "session", "evidence", "store"];
function baselineOf(words) {
    const ref = words.text("base");
    const file = words.text("base-traces");
    const none = words.on("no-base");
    const given = [ref, file, none || undefined].filter((value) => value !== undefined);
    if (given.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(exclusive);
    if (ref !== undefined)
        return { kind: "ref", ref };
    if (file !== undefined)
        return { kind: "traces", file };
    return none ? { kind: "none" } : { kind: "occasion" };
}
const exclusive = {
    code: "flags_exclude",
    message: "--base, --base-traces and --no-base exclude each other",
    hint: "Name one thing to compare with, or none.",
};


/***/ })

};
