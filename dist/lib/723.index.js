export const id = 723;
export const ids = [723,6748];
export const modules = {

/***/ 16748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes files under a folder: all are written beside their place first, and only then moved, so none is half-written. */
async function writeFiles(root, changes) {
    const staged = [];
    for (const { path, after } of changes) {
        if (after === null)
            continue;
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${to}.part`, after);
        staged.push({ from: `${to}.part`, to });
    }
    for (const { from, to } of staged)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    for (const { path, after } of changes)
        if (after === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { force: true });
}


/***/ }),

/***/ 40723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSite: () => (/* binding */ runSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/numbers.js + 1 modules
var numbers = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/formats/hash.js
var hash = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/review-index.js



/** By this word in its head an index that Assize made is known again, and may be made anew. */
const INDEX_MARK = '<meta name="generator" content="assize review">';
const STYLE = `:root{color-scheme:light dark}
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.25}
ul{list-style:none;padding:0}
li{border:1px solid GrayText;border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 1rem}
a{font-weight:600;overflow-wrap:anywhere}
p{margin:.3rem 0}`;
/** The first page of a static site: its lists, how far each is, and what to do. It runs no script and asks for nothing. */
function reviewIndex({ name, lists }) {
    const policy = `default-src 'none'; style-src 'sha256-${(0,hash/* sha256Base64 */.TZ)(STYLE)}'; base-uri 'none'; form-action 'none'`;
    const title = `${(0,report_escape/* xml */._n)(name)}: answers to judge`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${INDEX_MARK}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Open a list, say who you are, and answer. What you answer stays in this browser until you save it.</p>
<ul>
${lists.map(listItem).join("\n")}
</ul>
</main>
</body>
</html>
`;
}
function listItem({ title, page, outputs, done, due }) {
    const name = page === null ? `<strong>${(0,report_escape/* xml */._n)(title)}</strong>` : `<a href="${(0,report_escape/* xml */._n)(encodeURI(page))}">${(0,report_escape/* xml */._n)(title)}</a>`;
    const far = done === null ? (0,numbers/* count */.U9)(outputs, "answer") : `${done} of ${(0,numbers/* count */.U9)(outputs, "answer")} done`;
    const last = due === null ? "" : `, until ${(0,report_escape/* xml */._n)(due)}`;
    const finished = page === null ? " Nothing is left to answer here. Thank you." : "";
    return `<li>${name}<p>${far}${last}.${finished}</p></li>`;
}

// EXTERNAL MODULE: ./build/commands/labels/label-side.js
var label_side = __webpack_require__(77553);
// EXTERNAL MODULE: ./build/commands/review/open-review.js
var open_review = __webpack_require__(78463);
// EXTERNAL MODULE: ./build/commands/review/page.js + 1 modules
var page = __webpack_require__(93105);
// EXTERNAL MODULE: ./build/commands/review/session-state.js
var session_state = __webpack_require__(87456);
;// CONCATENATED MODULE: ./build/commands/review/site.js







/**
 * Plans the site of all sessions, and of draws that no session is made from. `site` is the folder as it lies there; only
 * a site of ours is made anew. Throws a UserError that says who could read what, where nobody has agreed to that.
 */
async function planSite(request, ports, site) {
    const old = await oldPages(site);
    const open = await (0,open_review/* openReview */.p)(request, ports);
    const made = [];
    for (const wanted of wantedLists(open))
        made.push(await makePage(wanted, { open, request, ports, made }));
    const pages = made.flatMap(({ file }) => file ?? []);
    const outputs = new Set(made.flatMap(({ ids }) => ids)).size;
    if (pages.length === 0)
        throw new errors/* UserError */.y(noLists(made));
    if (!request.publish)
        throw new errors/* UserError */.y(unpublished({ pages: pages.length, outputs }));
    const lists = made.flatMap(({ listed }) => listed ?? []);
    const index = reviewIndex({ name: open.suite.config.name, lists });
    const kept = new Set(pages.map(({ path }) => path));
    const gone = old.filter((path) => !kept.has(path)).map((path) => ({ path, before: null, after: null }));
    return {
        files: [...pages, { path: "index.html", before: null, after: index }, ...gone],
        lists,
        outputs,
        warnings: made.flatMap(({ warnings }) => warnings),
    };
}
function wantedLists(open) {
    const { suite } = open;
    const sessions = (0,session_state/* sessionsOf */.Hj)(suite).map((session) => {
        return { session: (0,session_state/* sessionState */.Ck)(open, session), draw: null };
    });
    const covered = new Set((0,session_state/* sessionsOf */.Hj)(suite).map(({ draw }) => draw));
    const draws = [...suite.draws.keys()].sort().filter((id) => !covered.has(id));
    return [...sessions, ...draws.map((draw) => ({ session: null, draw }))];
}
/** One page; a list that is done stays on the index, one that cannot be made is said. */
async function makePage({ session, draw }, of) {
    const name = session?.session.name ?? draw ?? "";
    const request = {
        ...of.request,
        session: session?.session.name ?? null,
        draw,
        disagreement: null,
        compare: false,
    };
    try {
        const { html, data, warnings } = await (0,page/* pageOf */.Z)(of.open, request, of.ports);
        const path = freePath(data.head.list.name, of.made);
        const listed = listedAs(session, { title: data.head.list.name, page: path, outputs: data.items.length });
        const ids = data.items.map(({ trace_id }) => trace_id);
        return { file: { path, before: null, after: html }, listed, ids, warnings };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const finished = session?.status === "known" && session.progress.outputs > 0;
        const listed = finished ? listedAs(session, { title: name, page: null, outputs: 0 }) : null;
        const warnings = finished ? [] : [`${name} has no page: ${error.problems[0]?.message ?? error.message}`];
        return { file: null, listed, ids: [], warnings };
    }
}
function listedAs(session, { title, page, outputs }) {
    const progress = session?.status === "known" ? session.progress : null;
    return {
        title,
        page,
        outputs: progress?.outputs ?? outputs,
        done: progress?.done ?? null,
        due: session?.session.due ?? null,
    };
}
/** A name that no other page has, and that every file server takes. */
function freePath(name, made) {
    const taken = new Set(made.map(({ file }) => file?.path));
    const slug = name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "answers";
    const tries = Array.from({ length: made.length + 1 }, (_, n) => `list-${slug}${n === 0 ? "" : `-${n + 1}`}.html`);
    return tries.find((path) => !taken.has(path)) ?? `list-${slug}.html`;
}
/** Pages of an earlier site in the folder; a UserError where the folder holds something else. */
async function oldPages(site) {
    const files = await site.list(["**"]);
    if (files.length === 0)
        return [];
    const isOurs = files.includes("index.html") && (await (0,label_side/* textOf */.b6)(site, "index.html")).includes(INDEX_MARK);
    if (isOurs)
        return files.filter((path) => /^list-[^/]+\.html$/.test(path));
    const message = "the folder holds files that are no earlier site of this command";
    const hint = "Name an empty folder, or one that is not there yet.";
    throw new errors/* UserError */.y({ code: "folder_taken", message, hint, at: { file: site.label } });
}
function noLists(made) {
    const why = made.flatMap(({ warnings }) => warnings);
    const hint = why.length > 0 ? `${why.join(". ")}.` : "Make a session: assize review --new <name>, or commit a draw.";
    return { code: "no_lists", message: "there is no list to answer", hint };
}
function unpublished({ pages, outputs }) {
    return {
        code: "not_published",
        message: `the site would hold ${(0,numbers/* count */.U9)(outputs, "output")} on ${(0,numbers/* count */.U9)(pages, "page")}: whoever can open it can read all of them, what was asked and what the app did included, and the names of the labelers`,
        hint: "If they all may, add --publish-traces. labels.redact leaves values out; for one person, --file makes a page to send.",
    };
}

// EXTERNAL MODULE: ./build/io/tree-disk.js + 1 modules
var tree_disk = __webpack_require__(13791);
// EXTERNAL MODULE: ./build/io/write-files.js
var write_files = __webpack_require__(16748);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/review-target.js
var review_target = __webpack_require__(16127);
// EXTERNAL MODULE: ./build/shell/review-words.js
var review_words = __webpack_require__(64485);
;// CONCATENATED MODULE: ./build/shell/review-site-cli.js








/** `assize review --site`: an index and a page for each list, for any file server. */
async function runSite(dir, words, { started, ports }) {
    const root = (0,external_node_path_.resolve)(started.cwd, dir);
    const configPath = words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV;
    const request = {
        configPath,
        traces: (0,review_words/* listOf */.c)(words, "traces") ?? [],
        publish: words.on("publish-traces"),
        handIn: { kind: "file", github: await (0,review_target/* reviewTarget */.e)(started, configPath) },
    };
    const { files, lists, outputs, warnings } = await planSite(request, ports, (0,tree_disk/* diskTree */.c)({ root, label: dir }));
    const { console } = started;
    for (const warning of warnings)
        console.err(`warning: ${warning}\n`);
    console.err(`Whoever can open this site can read ${(0,numbers/* count */.U9)(outputs, "output")}: what was asked, what the app did and answered; and the names of the labelers.\n`);
    await (0,write_files.writeFiles)(root, files);
    console.err(`${(0,numbers/* count */.U9)(lists.length, "list")}. What comes back is taken up with: assize labels add <file>\n`);
    console.out(`${(0,external_node_path_.relative)(started.cwd, (0,external_node_path_.resolve)(root, "index.html"))}\n`);
    return 0;
}


/***/ })

};
