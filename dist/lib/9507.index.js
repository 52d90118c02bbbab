export const id = 9507;
export const ids = [9507];
export const modules = {

/***/ 19507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepo: () => (/* binding */ openRepo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/tree-git.js + 1 modules
var tree_git = __webpack_require__(34246);
;// CONCATENATED MODULE: ./build/io/git/history.js
/** How far a shallow clone is deepened, step by step, before all of its history is asked for. */
const DEEPEN_STEPS = ["--deepen=50", "--deepen=500", "--unshallow"];
const FETCH_HINT = "in a workflow, give actions/checkout `fetch-depth: 0`";
/** Fetches one commit, branch or tag from `origin` without its history. */
async function fetchCommit(git, ref) {
    const name = ref.replace(/^origin\//, "");
    if (name.startsWith("-"))
        return { status: "missing", why: `"${ref}" is no name of a commit` };
    const args = ["fetch", "--no-tags", "--no-recurse-submodules", "--depth=1", "origin", name];
    const depth = (await isShallow(git)) ? args : args.filter((arg) => arg !== "--depth=1");
    try {
        await git(depth);
        return { status: "found", sha: "FETCH_HEAD" };
    }
    catch (error) {
        const why = `commit "${ref}" is not in this clone and could not be fetched (${reason(error)}); ${FETCH_HINT}`;
        return { status: "missing", why };
    }
}
/** The commit where two histories part; deepens a shallow clone until it shows, or says why it can't. */
async function findMergeBase(git, one, other) {
    const near = await mergeBase(git, one, other);
    if (near)
        return { status: "found", sha: near };
    if (!(await isShallow(git)))
        return { status: "missing", why: `${history_short(one)} and ${history_short(other)} have no common history` };
    for (const step of DEEPEN_STEPS) {
        const failure = await deepen(git, step, [one, other]);
        if (failure)
            return {
                status: "missing",
                why: `this clone is shallow and could not be deepened (${failure}); ${FETCH_HINT}`,
            };
        const found = await mergeBase(git, one, other);
        if (found)
            return { status: "found", sha: found };
    }
    return { status: "missing", why: `${history_short(one)} and ${history_short(other)} have no common history` };
}
async function mergeBase(git, one, other) {
    const out = await git(["merge-base", one, other]).catch(() => "");
    return out.trim() || null;
}
async function deepen(git, step, shas) {
    if (!(await isShallow(git)))
        return null;
    try {
        await git(["fetch", "--no-tags", "--no-recurse-submodules", step, "origin", ...shas]);
        return null;
    }
    catch (error) {
        return reason(error);
    }
}
async function isShallow(git) {
    return (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
/** The line on which git says what failed; advice may follow it. */
function reason(error) {
    const text = error instanceof Error ? error.message : String(error);
    const lines = text.trim().split("\n");
    const fatal = lines.find((line) => line.startsWith("fatal: "))?.slice("fatal: ".length);
    return fatal ?? lines.at(-1) ?? text;
}
function history_short(sha) {
    return /^[0-9a-f]{40}$/.test(sha) ? sha.slice(0, 7) : sha;
}

;// CONCATENATED MODULE: ./build/io/git/repo.js






/** Hooks of the repository never run for our worktrees: they would be code of a pull request outside its app. */
const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];
/** Opens the git repository that `dir` lies in; throws a UserError where there is none. */
async function openRepo(dir) {
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
    const git = asGit(simpleGit({ baseDir: dir, unsafe: { allowUnsafeHooksPath: true } }));
    const root = (await git(["rev-parse", "--show-toplevel"]).catch(notARepository(dir))).trim();
    return {
        root,
        head: async () => (await git(["rev-parse", "HEAD"])).trim(),
        edited: async () => (await git(["status", "--porcelain", "--untracked-files=no"])).trim() !== "",
        resolve: (ref) => resolve(git, ref),
        mergeBase: (one, other) => findMergeBase(git, one, other),
        firstParent: (sha) => resolve(git, `${sha}^1`),
        parents: async (sha) => (await git(["rev-list", "--parents", "-n", "1", sha])).trim().split(" ").slice(1),
        tree: (sha, label) => (0,tree_git/* gitTree */.$)({ repoDir: root, commit: sha, label }),
        worktree: (sha) => addWorktree(git, sha),
        authors: (base, head) => authorsBetween(git, base, head),
    };
}
function asGit(git) {
    return (args) => git.raw(args);
}
function notARepository(dir) {
    return (cause) => {
        const message = `${dir} is not inside a git repository`;
        const hint = "A comparison needs git: run inside the repository, or compare recorded outputs with --base-traces.";
        throw new errors/* UserError */.y({ code: "no_git", message, hint }, { cause });
    };
}
/** A ref that this clone does not know may still be on the remote: a shallow clone has one branch. */
async function resolve(git, ref) {
    const local = await revParse(git, ref);
    if (local)
        return { status: "found", sha: local };
    const fetched = await fetchCommit(git, ref);
    if (fetched.status === "missing")
        return fetched;
    const sha = (await revParse(git, ref)) ?? (await revParse(git, "FETCH_HEAD"));
    return sha ? { status: "found", sha } : { status: "missing", why: `git knows no commit "${ref}"` };
}
async function revParse(git, ref) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
    const out = await git(args).catch(() => "");
    return out.trim() || null;
}
async function addWorktree(git, sha) {
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assize-"));
    const dir = (0,external_node_path_.join)(parent, "checkout");
    await git([...NO_HOOKS, "worktree", "add", "--detach", "--force", dir, sha]);
    const remove = async () => {
        await git(["worktree", "remove", "--force", dir]).catch(() => undefined);
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        await git(["worktree", "prune"]).catch(() => undefined);
    };
    return { dir, [Symbol.asyncDispose]: remove };
}
async function authorsBetween(git, base, head) {
    const log = await git(["log", "--format=%an%x00%ae", `${base}..${head}`]).catch(() => "");
    return log
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [name = "", email = ""] = line.split("\0");
        return { name, email };
    });
}


/***/ })

};
