export const id = 7861;
export const ids = [7861];
export const modules = {

/***/ 17861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAction: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/io/actions/event-payload.js

/** The event's payload that GitHub left for the job; an empty object where there is none. */
async function eventPayload(env) {
    const path = env.GITHUB_EVENT_PATH;
    return path ? JSON.parse(await (0,promises_.readFile)(path, "utf8")) : {};
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/io/actions/occasion.js



/** The parts of GitHub's event payloads that we read; everything else passes by. */
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
});
const payloads = {
    pull_request: schemas/* object */.Ikc({ pull_request: pullRequest }),
    push: schemas/* object */.Ikc({ before: schemas/* string */.YjP(), after: schemas/* string */.YjP() }),
    workflow_dispatch: schemas/* object */.Ikc({ inputs: schemas/* object */.Ikc({ pull: coerce/* string */.Yj().optional() }).nullish() }),
    merge_group: schemas/* object */.Ikc({
        merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP(), base_sha: schemas/* string */.YjP(), head_ref: schemas/* string */.YjP().default("") }),
    }),
};
const DEPENDABOT = "dependabot[bot]";
/** Reads what started the job. Refuses `pull_request_target`, which would run a fork's code with our secrets. */
function occasionOf({ env, payload }) {
    const common = { ...occasion/* LOCAL */.G, attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1) || 1, runUrl: runUrl(env) };
    switch (env.GITHUB_EVENT_NAME) {
        case "pull_request":
            return ofPullRequest(common, payloads.pull_request.parse(payload).pull_request, env);
        case "push":
            return { ...common, kind: "push", head: payloads.push.parse(payload).after, against: "first_parent" };
        case "merge_group":
            return ofMergeGroup(common, payloads.merge_group.parse(payload).merge_group);
        case "schedule":
            return { ...common, kind: "schedule", head: env.GITHUB_SHA ?? null, against: "first_parent" };
        case "workflow_dispatch":
            return ofDispatch(common, { env, payload });
        case "pull_request_target":
            throw refused();
        default:
            return common;
    }
}
function ofPullRequest(common, pull, env) {
    const fork = pull.head.repo?.full_name !== pull.base.repo.full_name;
    return {
        ...common,
        kind: "pull_request",
        head: pull.head.sha,
        base: pull.base.sha,
        against: "merge_base",
        pull: pull.number,
        author: pull.user?.login ?? null,
        untrusted: fork || env.GITHUB_ACTOR === DEPENDABOT,
    };
}
/** The queue names its branch after the last pull request of the group; the payload says it nowhere else. */
const QUEUE_BRANCH = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/;
function ofMergeGroup(common, { head_sha, base_sha, head_ref }) {
    const merges = Number(QUEUE_BRANCH.exec(head_ref)?.[1] ?? 0) || null;
    return { ...common, kind: "merge_group", head: head_sha, base: base_sha, against: "commit", merges };
}
/** A maintainer may try a pull request by its number: head and base are then asked of the forge. */
function ofDispatch(common, { env, payload }) {
    const pull = Number(payloads.workflow_dispatch.parse(payload).inputs?.pull ?? "");
    const named = Number.isInteger(pull) && pull > 0 ? pull : null;
    return { ...common, kind: "dispatch", head: env.GITHUB_SHA ?? null, against: "first_parent", pull: named };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}
function refused() {
    return new errors/* UserError */.y({
        code: "pull_request_target",
        message: "assize does not run on pull_request_target: it would run a fork's code with this repository's secrets",
        hint: "Use `on: pull_request`. For pull requests of forks see docs/platform-engineer.md.",
    });
}

;// CONCATENATED MODULE: ./build/io/actions/store-cache.js
/** GitHub's cache as the store's carrier; the client is loaded only when used, for it is heavy. */
function storeCache({ dir, config, run }) {
    const prefix = `assize-1-${config.replaceAll(",", "_")}-`;
    return {
        restore: () => politely("restored", async (cache) => void (await cache.restoreCache([dir], `${prefix}${run}`, [prefix]))),
        save: () => politely("saved", async (cache) => void (await cache.saveCache([dir], `${prefix}${run}`))),
    };
}
async function politely(what, use) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
    if (!cache.isFeatureAvailable())
        return `There is no Actions cache here, so the store is not ${what}: verdicts of other runs are asked again.`;
    try {
        await use(cache);
        return null;
    }
    catch (error) {
        return `The store was not ${what} (${reason(error)}): verdicts of other runs may be asked again.`;
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/io/actions/upload-artifact.js
/** Uploads result and evidence with the run; the client is loaded only when used, for it is heavy. */
async function uploadArtifact({ name, files, root, runUrl }) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(1579), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 62037));
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, root);
        return { status: "uploaded", url: runUrl && id ? `${runUrl}/artifacts/${id}` : null };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { status: "missing", why: `Result and evidence were not kept as an artifact (${why}).` };
    }
}

// EXTERNAL MODULE: ./build/io/github/publishing.js
var publishing = __webpack_require__(79276);
;// CONCATENATED MODULE: ./build/io/github/check-run.js

const WRITE_CHECKS = "checks: write";
/** GitHub's limits: annotations in one request, characters of summary and text, of an annotation's title and message. */
const ANNOTATIONS = 50;
const LONGEST_TEXT = 65_535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 16_000; // 64 KB, and a character may take four bytes
/** What stands on a check whose run ended without a word. */
const REPLACED = {
    title: "Not tried: the run was stopped, and a later one took its place",
    summary: "The run ended before it could decide. This says nothing about the change.",
};
const SHORTENED = "\n\n… (shortened)";
/** Opens a check run on the head commit, so that the pull request shows from the start that it is being tried. */
async function startCheck(client, check) {
    const { octokit, repo } = client;
    const { sha, name, title, summary } = check;
    return (0,publishing/* publishing */.K)(WRITE_CHECKS, async () => {
        await closeLeft(client, check);
        const output = { title: cut(title, LONGEST_TITLE, "…"), summary: cut(summary, LONGEST_TEXT) };
        const request = { ...repo, name, head_sha: sha, status: "in_progress", output };
        const { data } = await octokit.rest.checks.create(request);
        return { id: data.id, url: data.html_url };
    });
}
/**
 * A run that was killed leaves its check spinning: no post step came to close it. One of a run that is still at work is
 * closed too, and gets its own conclusion when that run ends. What can't be listed or closed is left as it is.
 */
async function closeLeft({ octokit, repo }, { sha, name }) {
    const wanted = {
        ...repo,
        ref: sha,
        check_name: name,
        status: "in_progress",
        filter: "all",
    };
    await (0,publishing/* publishing */.K)(WRITE_CHECKS, async () => {
        const { data } = await octokit.rest.checks.listForRef(wanted);
        for (const { id } of data.check_runs) {
            const closed = { status: "completed", conclusion: "cancelled", output: REPLACED };
            await octokit.rest.checks.update({ ...repo, check_run_id: id, ...closed });
        }
        return { id: 0, url: null };
    });
}
/**
 * Closes a check run. The first request already carries the conclusion, so that a check is closed even if a later one
 * fails; GitHub adds the annotations of each further request to those it has.
 */
function finishCheck({ octokit, repo }, check) {
    return (0,publishing/* publishing */.K)(WRITE_CHECKS, async () => {
        const [first = [], ...rest] = batches(check.annotations.map(annotationOf));
        const finish = (annotations) => octokit.rest.checks.update({
            ...repo,
            check_run_id: check.id,
            name: check.name,
            status: "completed",
            conclusion: check.conclusion,
            ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
            output: { ...texts(check), annotations },
        });
        const { data } = await finish(first);
        for (const annotations of rest)
            await finish(annotations);
        return { id: data.id, url: data.html_url };
    });
}
function texts({ title, summary, text }) {
    const cutText = text === null ? {} : { text: cut(text, LONGEST_TEXT) };
    return { title: cut(title, LONGEST_TITLE, "…"), summary: cut(summary, LONGEST_TEXT), ...cutText };
}
function annotationOf({ path, line, column, level, title, message }) {
    return {
        path,
        start_line: line,
        end_line: line,
        ...(column === undefined ? {} : { start_column: column, end_column: column }),
        annotation_level: level,
        title: cut(title, LONGEST_TITLE, "…"),
        message: cut(message, LONGEST_MESSAGE),
    };
}
function batches(all) {
    const count = Math.ceil(all.length / ANNOTATIONS);
    return Array.from({ length: count }, (_, index) => all.slice(index * ANNOTATIONS, (index + 1) * ANNOTATIONS));
}
/** Cut to a length and said so; never within a character that takes two places. */
function cut(text, longest, mark = SHORTENED) {
    if (text.length <= longest)
        return text;
    const head = text.slice(0, longest - mark.length).replace(/[\uD800-\uDBFF]$/, "");
    return head + mark;
}

// EXTERNAL MODULE: ./build/io/github/client.js
var github_client = __webpack_require__(80642);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/zip-member.js

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The end record is 22 bytes and may be followed by a comment of as many as 16 bits count. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/**
 * One member of a ZIP archive by its exact name, in memory: nothing is unpacked to disk, so no name in the archive can
 * lead anywhere. Null where there is no such member. Throws an Error where the archive is damaged, or the member larger
 * than `limit` bytes, whatever its header says.
 */
function readZipMember(archive, name, limit) {
    try {
        for (const entry of entriesOf(archive))
            if (entry.name === name)
                return contentOf(archive, entry, limit);
        return null;
    }
    catch (cause) {
        throw new Error("the archive is damaged or too large", { cause });
    }
}
function* entriesOf(archive) {
    const end = endOfDirectory(archive);
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
        if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY)
            throw new Error("no directory entry");
        const nameLength = archive.readUInt16LE(at + 28);
        yield {
            name: archive.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
            method: archive.readUInt16LE(at + 10),
            compressed: archive.readUInt32LE(at + 20),
            size: archive.readUInt32LE(at + 24),
            offset: archive.readUInt32LE(at + 42),
        };
        at += ENTRY_BYTES + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
}
function endOfDirectory(archive) {
    const earliest = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
    for (let at = archive.length - END_BYTES; at >= earliest; at--) {
        if (archive.readUInt32LE(at) === END_OF_DIRECTORY)
            return at;
    }
    throw new Error("no directory");
}
function contentOf(archive, { method, compressed, size, offset }, limit) {
    if (size > limit)
        throw new Error("too large");
    if (archive.readUInt32LE(offset) !== LOCAL_ENTRY)
        throw new Error("no entry where the directory says");
    const start = offset + LOCAL_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const bytes = archive.subarray(start, start + compressed);
    if (bytes.length !== compressed)
        throw new Error("cut off");
    if (method === STORED)
        return bytes;
    if (method !== DEFLATED)
        throw new Error("an unknown compression");
    return (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: limit });
}

// EXTERNAL MODULE: ./build/io/github/pull-requests.js
var pull_requests = __webpack_require__(5781);
// EXTERNAL MODULE: ./build/io/github/refusal.js
var github_refusal = __webpack_require__(49265);
;// CONCATENATED MODULE: ./build/io/github/kept-files.js




const READ_ACTIONS = "actions: read";
/** Runs of one commit that are looked through: one a workflow, as a rule. */
const MOST_RUNS = 20;
/** What is fetched at most; an artifact of ten thousand records takes a tenth of it. */
const MAX_ARCHIVE_BYTES = 128 << 20;
const MAX_FILE_BYTES = 384 << 20; // a text may hold no more than 512 million characters
const kept_files_DEPENDABOT = "dependabot[bot]";
const run = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
});
const artifact = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
});
/** The pull request that was merged as this commit; null where none is known, as after a direct push. */
async function mergedPull(client, sha) {
    const pulls = await (0,pull_requests/* pullsOfCommit */.bU)(client, sha);
    const merged = pulls.filter((pull) => pull.merged_at !== null);
    const found = merged.find((pull) => pull.merge_commit_sha === sha) ?? merged[0];
    return found ? (0,pull_requests/* ofAnswer */.Eu)(found) : null;
}
/**
 * A file that the last run on a pull request's head kept. Only runs of this repository's own branches count, and none
 * that Dependabot started: whoever made those had no right to write here. Never throws over GitHub's answers.
 */
async function lastKeptFile(client, kept) {
    try {
        const runs = await ownRuns(client, kept.sha);
        for (const { id, html_url } of runs) {
            const found = await artifactOf(client, id, kept.artifact);
            if (found)
                return await fileOf(client, { ...kept, artifact: found, run: html_url });
        }
        return { status: "missing", why: `no run on commit ${kept.sha.slice(0, 7)} has kept anything` };
    }
    catch (error) {
        return { status: "missing", why: reasonOf(error) };
    }
}
/** The latest first. */
async function ownRuns({ octokit, repo }, sha) {
    const request = { ...repo, event: "pull_request", head_sha: sha, per_page: MOST_RUNS };
    const { data } = await octokit.rest.actions.listWorkflowRunsForRepo(request);
    return schemas/* array */.YOg(run)
        .parse(data.workflow_runs)
        .filter(({ event, head_sha, head_repository, actor }) => event === "pull_request" &&
        head_sha === sha &&
        head_repository?.full_name === `${repo.owner}/${repo.repo}` &&
        actor?.login !== kept_files_DEPENDABOT)
        .toSorted((one, other) => other.id - one.id);
}
/** The artifact of the last attempt; names end with it. */
async function artifactOf({ octokit, repo }, run_id, prefix) {
    const list = octokit.rest.actions.listWorkflowRunArtifacts;
    const listed = schemas/* array */.YOg(artifact).parse(await octokit.paginate(list, { ...repo, run_id, per_page: 100 }));
    const attemptOf = ({ name }) => Number(name.slice(prefix.length));
    const own = listed.filter((one) => one.name.startsWith(prefix) && /^\d+$/.test(one.name.slice(prefix.length)));
    return own.toSorted((one, other) => attemptOf(other) - attemptOf(one))[0];
}
async function fileOf({ octokit, repo }, { artifact: { id, name, size_in_bytes, expired }, file, run, }) {
    if (expired)
        return { status: "missing", why: `GitHub has deleted the artifact ${name} for its age` };
    if (size_in_bytes > MAX_ARCHIVE_BYTES)
        return { status: "missing", why: `the artifact ${name} is too large` };
    const request = { ...repo, artifact_id: id, archive_format: "zip" };
    const { data } = await octokit.rest.actions.downloadArtifact(request);
    // Octokit types the answer as unknown: the bytes come from where GitHub's redirect leads.
    const archive = Buffer.from(data);
    const bytes = archive.length > MAX_ARCHIVE_BYTES ? null : readZipMember(archive, file, MAX_FILE_BYTES);
    if (!bytes)
        return { status: "missing", why: `the artifact ${name} holds no ${file}` };
    return { status: "found", text: bytes.toString("utf8"), run };
}
function reasonOf(error) {
    const refusal = (0,github_refusal/* refusalOf */.O)(error, READ_ACTIONS);
    if (refusal?.kind === "forbidden")
        return `the token lacks \`${refusal.permission}\``;
    if (refusal?.kind === "not_found")
        return "GitHub answers: not found";
    return refusal?.message ?? (error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./build/io/github/label-events.js




const READ_PULLS = "pull-requests: read";
const READ_METADATA = "metadata: read";
const labelled = schemas/* object */.Ikc({
    event: schemas/* enum */.k5n(["labeled", "unlabeled"]),
    created_at: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
});
/** Who set a label that is still there, latest first, and whether they may write. Names of labels know no case. */
async function labelEvents(client, { pull, label }) {
    const { octokit, repo } = client;
    const request = { ...repo, issue_number: pull, per_page: 100 };
    const all = await (0,publishing/* asking */.o)({ what: `label events of pull request #${pull}`, permission: READ_PULLS }, () => octokit.paginate(octokit.rest.issues.listEvents, request));
    const events = all
        .flatMap((event) => labelled.safeParse(event).data ?? [])
        .filter((event) => event.label.name.toLowerCase() === label.toLowerCase())
        .toSorted((one, other) => other.created_at.localeCompare(one.created_at));
    return Promise.all(standing(events).map((event) => describe(client, { event, label })));
}
/** The events since the label was last taken off; none if that was the last thing that happened to it. */
function standing(latestFirst) {
    const removed = latestFirst.findIndex(({ event }) => event === "unlabeled");
    return removed === -1 ? latestFirst : latestFirst.slice(0, removed);
}
async function describe(client, { event, label }) {
    const actor = event.actor?.login ?? pull_requests/* GHOST */.SE;
    return { label, actor, at: event.created_at, canWrite: await canWrite(client, actor) };
}
/** Of the old words `admin` and `write` are the ones that let push; roles as `maintain` are told as one of them. */
async function canWrite({ octokit, repo }, username) {
    return (0,publishing/* asking */.o)({ what: `permissions of ${username}`, permission: READ_METADATA }, async () => {
        try {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repo, username });
            return data.permission === "admin" || data.permission === "write";
        }
        catch (error) {
            if ((0,github_refusal/* refusalOf */.O)(error, READ_METADATA)?.kind === "not_found")
                return false;
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./build/io/github/own-comments.js

/**
 * GraphQL and not REST: only it says whether a comment was minimised, and who we are (`GET /user` refuses the tokens
 * of jobs and Apps).
 */
const QUERY = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body url isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const comment = schemas/* object */.Ikc({
    /** The REST id, as text: `databaseId` ends at 32 bits, and comments are beyond. */
    fullDatabaseId: coerce/* number */.ai().int(),
    body: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullish(),
    isMinimized: schemas/* boolean */.zMY(),
    author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
});
const answered = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(comment),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
/**
 * Our own comments that carry the marker and were not minimised, oldest first. Anybody can paste a marker, so the
 * author decides; a minimised comment is one that somebody put away.
 */
async function ownComments(client, { pull, marker }) {
    const own = [];
    let after = null;
    do {
        const { viewer, repository } = answered.parse(await client.octokit.graphql(QUERY, { ...client.repo, pull, after }));
        const { nodes, pageInfo } = repository.pullRequest.comments;
        const ours = nodes.filter((node) => isOurs(node, viewer.login) && !node.isMinimized && node.body.includes(marker));
        own.push(...ours.map((node) => ({ id: node.fullDatabaseId, body: node.body, url: node.url ?? null })));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return own.toSorted((one, other) => one.id - other.id);
}
/** As a viewer a bot is called `name[bot]`, as an author `name`; a person may be called `name` too. */
function isOurs({ author }, viewer) {
    if (author === null)
        return false;
    return (author.__typename === "Bot" ? `${author.login}[bot]` : author.login) === viewer;
}

;// CONCATENATED MODULE: ./build/io/github/sticky-comment.js



const WRITE_PULLS = "pull-requests: write";
/** How often to look for our own new comment in the list before trusting a list that lacks it. */
const LOOKS = 3;
/**
 * Creates or edits the one comment that carries the marker. GitHub has no compare-and-swap: jobs that race each create
 * one, then each sees all, the oldest stays and gets the later text, the others go. The same mends a list that lagged
 * behind and an answer that was lost after the comment was written.
 */
function upsertComment(client, upsert) {
    return (0,publishing/* publishing */.K)(WRITE_PULLS, async () => {
        const { id, url } = await leaveOne(client, upsert);
        return { id, url };
    });
}
async function leaveOne(client, upsert) {
    const before = await ownComments(client, upsert);
    if (before.length > 0)
        return keepOldest(client, upsert, before);
    const created = await create(client, upsert);
    return keepOldest(client, upsert, await sticky_comment_standing(client, { upsert, created }));
}
async function create({ octokit, repo }, { pull, body }) {
    const { data } = await octokit.rest.issues.createComment({ ...repo, issue_number: pull, body });
    return { id: data.id, body, url: data.html_url };
}
/** All that stand after ours was created. A list that lacks ours is behind, and may lack others'. */
async function sticky_comment_standing(client, { upsert, created }) {
    for (let look = 1; look <= LOOKS; look++) {
        const listed = await ownComments(client, upsert);
        if (listed.some(({ id }) => id === created.id))
            return listed;
        if (look < LOOKS)
            await client.pause(look);
    }
    return [created];
}
async function keepOldest(client, upsert, comments) {
    const [oldest, ...others] = comments;
    if (oldest === undefined)
        return create(client, upsert);
    const kept = oldest.body === upsert.body ? oldest : await edit(client, { upsert, id: oldest.id });
    await Promise.all(others.map(({ id }) => remove(client, id)));
    return kept;
}
/** Somebody may have deleted it meanwhile; then it is written anew. */
async function edit(client, { upsert, id }) {
    const { octokit, repo } = client;
    try {
        const { data } = await octokit.rest.issues.updateComment({ ...repo, comment_id: id, body: upsert.body });
        return { id, body: upsert.body, url: data.html_url };
    }
    catch (error) {
        if ((0,github_refusal/* refusalOf */.O)(error, WRITE_PULLS)?.kind === "not_found")
            return create(client, upsert);
        throw error;
    }
}
/** The job that raced us may have removed it first. */
async function remove({ octokit, repo }, id) {
    try {
        await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
    }
    catch (error) {
        if ((0,github_refusal/* refusalOf */.O)(error, WRITE_PULLS)?.kind !== "not_found")
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/io/github/github-forge.js








/** The forge over GitHub's API. Nothing is imported or asked before the first call. */
function githubForge(access) {
    let connected;
    const client = () => {
        connected ??= (0,github_client/* connect */.N)(access);
        return connected;
    };
    return {
        pullRequest: async (number) => (0,pull_requests/* readPullRequest */.DQ)(await client(), number),
        pullRequestsOf: async (sha) => (0,pull_requests/* pullRequestsOf */.Tb)(await client(), sha),
        mergedPull: async (sha) => mergedPull(await client(), sha),
        lastKeptFile: async (wanted) => lastKeptFile(await client(), wanted),
        commitAuthors: async (pull) => (0,pull_requests/* commitAuthors */.Ax)(await client(), pull),
        labelEvents: async (pull, label) => labelEvents(await client(), { pull, label }),
        findComment: async (pull, marker) => {
            const what = { what: `comments of pull request #${pull}`, permission: "pull-requests: read" };
            const [oldest = null] = await (0,publishing/* asking */.o)(what, async () => ownComments(await client(), { pull, marker }));
            return oldest;
        },
        upsertComment: async (request) => upsertComment(await client(), request),
        startCheck: async (request) => startCheck(await client(), request),
        finishCheck: async (check) => finishCheck(await client(), check),
    };
}

// EXTERNAL MODULE: ./build/shell/abort-on-signals.js
var abort_on_signals = __webpack_require__(221);
// EXTERNAL MODULE: ./build/formats/nearest.js
var nearest = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/io/masking.js
var masking = __webpack_require__(63009);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/shell/action-check.js
var action_check = __webpack_require__(61410);
// EXTERNAL MODULE: ./build/shell/action-main.js + 5 modules
var action_main = __webpack_require__(26900);
;// CONCATENATED MODULE: ./build/shell/masked-sinks.js
/**
 * The last gate before the world: what the app and the models say is masked at their doors, but records, labels and
 * recorded traces come from files, and a key that somebody left there must not be published either.
 */
function maskedForge(forge, mask) {
    return {
        ...forge,
        upsertComment: (request) => forge.upsertComment({ ...request, body: mask(request.body) }),
        startCheck: (request) => forge.startCheck({ ...request, title: mask(request.title), summary: mask(request.summary) }),
        finishCheck: (check) => forge.finishCheck(maskedCheck(check, mask)),
    };
}
function maskedCheck(check, mask) {
    return {
        ...check,
        title: mask(check.title),
        summary: mask(check.summary),
        text: check.text && mask(check.text),
        annotations: check.annotations.map((one) => ({
            ...one,
            title: mask(one.title),
            message: mask(one.message),
        })),
    };
}
/** The same for the job's log, summary and outputs. */
function maskedRunner(runner, mask) {
    return {
        ...runner,
        info: (line) => runner.info(mask(line)),
        warning: (text) => runner.warning(mask(text)),
        fail: (text) => runner.fail(mask(text)),
        remark: (one) => runner.remark({ ...one, title: mask(one.title), message: mask(one.message) }),
        output: (name, value) => runner.output(name, mask(value)),
        summary: (markdown) => runner.summary(mask(markdown)),
    };
}

;// CONCATENATED MODULE: ./build/shell/split-words.js
/** Words of `args:` as a terminal would part them: by white space, kept together by quotes. No shell is involved. */
function splitWords(text) {
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double !== undefined ? double.replace(/\\(.)/g, "$1") : (single ?? bare ?? ""));
}

;// CONCATENATED MODULE: ./build/shell/run-action.js








/** Commands that a workflow may name. */
const COMMANDS = {
    gate: action_main/* runGateAction */.b,
    align: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(8590), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 70099))).runAlignAction(job),
    labels: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(8590), __webpack_require__.e(9876), __webpack_require__.e(6400), __webpack_require__.e(7917)]).then(__webpack_require__.bind(__webpack_require__, 47917))).runLabelsAction(job),
};
const NOT_TRIED = 2;
/** The Action's half: the post step closes what is open; the main step runs the command. Only here is everything caught. */
async function runAction(entry) {
    const { runner, forge } = entry;
    try {
        if (runner.state("main") !== "") {
            await (0,action_check/* closeLeftCheck */.Y)({ forge, runner });
            return 0;
        }
        runner.saveState("main", "started");
        return await command(entry.inputs.command || "gate")(await jobOf(entry));
    }
    catch (error) {
        const mask = (0,masking/* createMask */.P)(entry.env);
        runner.fail(mask(error instanceof errors/* UserError */.y ? error.message : bug(error)));
        return NOT_TRIED;
    }
}
function command(name) {
    const run = COMMANDS[name];
    if (run)
        return run;
    const near = (0,nearest/* nearest */.p)(name, Object.keys(COMMANDS));
    const hint = near ? `Did you mean ${near}?` : `Commands: ${Object.keys(COMMANDS).join(", ")}.`;
    throw new errors/* UserError */.y({ code: "command_unknown", message: `the Action knows no command "${name}"`, hint });
}
async function jobOf(entry) {
    const { env, cwd, signal, inputs, log } = entry;
    const mask = (0,masking/* createMask */.P)(env);
    const line = (text) => log(`${mask(text).split("\n").map(report_escape/* logLine */.BP).join("\n")}`);
    const console = { out: line, err: line, terminal: false, colour: false, width: 120 };
    const { command, config, args } = inputs;
    return {
        ...entry,
        runner: maskedRunner(entry.runner, mask),
        forge: entry.forge && maskedForge(entry.forge, mask),
        started: { argv: [], env, cwd, signal, console },
        occasion: await entry.occasion(),
        inputs: { command, config, args: splitWords(args) },
    };
}
function bug(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in assize, not in your files:\n${stack}`;
}

;// CONCATENATED MODULE: ./build/action.js








/** Runs the step that the runner started this process for, main or post; the exit code is set, not forced. */
async function startAction() {
    process.exitCode = await runAction(entryOf(process.env, (0,abort_on_signals/* abortOnSignals */.P)()));
}
/** The runner's world as its variables tell it. */
function entryOf(env, signal) {
    const token = core/* getInput */.V4("token");
    if (token)
        core/* setSecret */.Pq(token);
    return {
        env,
        cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
        signal,
        inputs: {
            command: core/* getInput */.V4("command"),
            config: core/* getInput */.V4("config"),
            args: core/* getInput */.V4("args"),
        },
        forge: forgeOf(env, token),
        token: token || null,
        occasion: async () => occasionOf({ env, payload: await eventPayload(env) }),
        storeCache: storeCache,
        uploadArtifact: uploadArtifact,
        temp: env.RUNNER_TEMP ?? "/tmp",
        log: (text) => void process.stdout.write(text),
        runner: {
            info: core/* info */.pq,
            warning: core/* warning */.$e,
            fail: core/* error */.z3,
            remark: ({ level, title, message, path, line, column }) => (level === "failure" ? core/* error */.z3 : core/* warning */.$e)(message, {
                title,
                file: path,
                startLine: line,
                ...(column === undefined ? {} : { startColumn: column }),
            }),
            output: core/* setOutput */.uH,
            summary: async (markdown) => void (await core/* summary */.z.addRaw(markdown, true).write()),
            saveState: core/* saveState */.LZ,
            state: core/* getState */.Gu,
        },
    };
}
/** GitHub as the job's token opens it; null where there is none to talk to. */
function forgeOf(env, token) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl = "https://api.github.com" } = env;
    return token && repository ? githubForge({ apiUrl, token, repository }) : null;
}


/***/ }),

/***/ 61755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ publishTrial),
  I: () => (/* binding */ publishWarning)
});

// EXTERNAL MODULE: ./build/report/check.js + 1 modules
var report_check = __webpack_require__(87286);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/comment-state.js
var comment_state = __webpack_require__(79722);
// EXTERNAL MODULE: ./build/gate/exit-code.js
var exit_code = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/commands/acceptance.js

/** The label by which somebody with write access lets a failed change through. */
const ACCEPT_LABEL = "assize: accept";
/**
 * Asks the forge only where there is something to accept. Whoever opened the pull request counts as an author: a commit
 * bears any name and address that its writer likes.
 */
async function acceptanceFacts(forge, pull, state) {
    const events = await forge.labelEvents(pull, ACCEPT_LABEL);
    if (events.length === 0)
        return { events, authors: [], state };
    const [writers, opened] = [await forge.commitAuthors(pull), await forge.pullRequest(pull)];
    return { events, authors: [...writers, ...(opened ? [opened.author] : [])], state };
}
/**
 * Ends a failed trial green where it was accepted: by somebody with write access who wrote none of the head's commits,
 * after these outputs were first reported. The decision stays; an acceptance of other outputs is void, and said to be.
 */
function settleAcceptance(trial, { events, authors, state }) {
    if (trial.decision.decision === "pass" || events.length === 0)
        return trial;
    const able = events.filter(({ actor, canWrite }) => canWrite && !authors.includes(actor));
    const valid = able.find(({ at }) => Date.parse(at) >= Date.parse(state.since));
    if (valid)
        return accepted(trial, valid.actor);
    return { ...trial, warnings: [...trial.warnings, refusal({ events, able, authors })] };
}
function accepted(trial, by) {
    return {
        ...trial,
        run: { ...trial.run, accepted_by: by },
        exit_code: (0,exit_code/* exitCode */.I)(trial.decision, { accepted: true }),
    };
}
function refusal(from) {
    const { events, able, authors } = from;
    const label = `The label "${ACCEPT_LABEL}"`;
    const [late] = able;
    if (late)
        return `${label} of ${late.actor} was for other outputs: take it off and set it again to accept these.`;
    const [first] = events;
    const own = first && authors.includes(first.actor);
    const why = own ? "opened this pull request or wrote commits of it" : "may not write to this repository";
    return `${label} was set by ${first?.actor ?? "somebody"}, who ${why}; it does not count.`;
}

;// CONCATENATED MODULE: ./build/commands/publish.js




/** Publishes a trial: acceptance first, for it is part of what is said, then comment, then check. Never throws over the forge. */
async function publishTrial(trial, publishing) {
    const { forge, pull } = publishing;
    const marker = (0,comment_state/* commentMarker */.Ql)(trial.decision.evidence.config);
    const existing = pull === null ? null : await quietly(forge.findComment(pull, marker));
    const state = stateOf(trial, existing, publishing.now);
    const settled = pull === null ? trial : await settle({ trial, state, forge, pull });
    const comment = pull === null ? null : await comments({ trial: settled, publishing, pull, existing, state });
    const check = await closeCheck(settled, publishing);
    const outcomes = [
        comment && { what: "the comment", outcome: comment },
        check && { what: "the check", outcome: check },
    ];
    return {
        trial: settled,
        commentUrl: comment?.status === "published" ? comment.url : (existing?.url ?? null),
        warnings: outcomes.flatMap((one) => (one ? publishWarning(one.what, one.outcome) : [])),
    };
}
/** One sentence for what could not be published, with the line of YAML that grants it. */
function publishWarning(what, outcome) {
    if (outcome.status === "forbidden") {
        return [
            `The token may not write ${what}: give the job \`permissions: { ${outcome.permission} }\`. The decision stands.`,
        ];
    }
    return outcome.status === "failed"
        ? [`GitHub did not take ${what} (${outcome.message}). The decision stands.`]
        : [];
}
/** A comment that already spoke of these outputs keeps the time from which an acceptance counts. */
function stateOf(trial, existing, now) {
    const before = existing ? (0,comment_state/* readState */.un)(existing.body) : null;
    if (before?.outputs === trial.outputs_id)
        return before;
    return { outputs: trial.outputs_id, since: new Date(now).toISOString() };
}
async function settle(from) {
    const { trial, state, forge, pull } = from;
    if (trial.decision.decision === "pass")
        return trial;
    const facts = await quietly(acceptanceFacts(forge, pull, state));
    return facts ? settleAcceptance(trial, facts) : trial;
}
async function comments({ trial, publishing, pull, existing, state }) {
    if (!existing && !wanted(trial, publishing.comment))
        return { status: "skipped", reason: `report.comment is ${publishing.comment}` };
    const marker = (0,comment_state/* commentMarker */.Ql)(trial.decision.evidence.config);
    return publishing.forge.upsertComment({ pull, marker, body: (0,comment/* renderComment */.wQ)(trial, state) });
}
/** `on-change`: when there is something to say, which is not that everything is as it was. */
function wanted({ decision, exit_code }, when) {
    if (when === "on-failure")
        return exit_code !== 0 || decision.decision === "fail";
    if (when !== "on-change")
        return when === "always";
    const { policy_changes, first_run, dataset } = decision.evidence;
    const records = dataset.added.length + dataset.removed.length + dataset.changed.length;
    return decision.reason !== "unchanged" || first_run || policy_changes.length > 0 || records > 0;
}
async function closeCheck(trial, { forge, check }) {
    if (!check)
        return null;
    return forge.finishCheck({ ...check, ...(0,report_check/* checkOutput */.yr)(trial), detailsUrl: trial.links.run });
}
/** What the forge can't answer is not known; it never ends a finished trial. */
async function quietly(answer) {
    return answer.catch(() => null);
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/** An answer that has not come by then does not come any more. */
const REQUEST_TIMEOUT_MS = 30_000;
const RETRIES = 3;
/** The longest wait for a rate limit; a primary limit resets up to an hour later, which no job should pay for. */
const LONGEST_WAIT_S = 60;
const RATE_LIMIT_RETRIES = 2;
/** Makes the client. Octokit is imported here, at the first call, because importing it costs every start of the CLI. */
async function connect(access) {
    const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const secondMs = access.secondMs ?? 1000;
    const Patient = Octokit.plugin(retry, throttling);
    const octokit = new Patient({
        auth: access.token,
        baseUrl: access.apiUrl,
        userAgent: "assize",
        log: SILENT,
        request: { fetch: fetchInTime },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
        throttle: {
            retryAfterBaseValue: secondMs,
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            write: UNPACED,
            notifications: UNPACED,
        },
    });
    const [owner = "", repo = ""] = access.repository.split("/");
    const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * secondMs));
    return { octokit, repo: { owner, repo }, pause };
}
/** The surfaces say what failed; Octokit's own lines about each request would only stand in the job's log. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * The plugin would put one second between writes and three between comments. That is meant for many writes; a run
 * makes a handful, one after the other, and must not end seconds later for it. Waiting when told to stays.
 */
const UNPACED = {
    key: () => ({
        schedule: (_, run, ...args) => run(...args),
    }),
    // The plugin calls nothing but `key(id).schedule(options, run, ...args)` of these limiters.
};
function worthWaiting(retryAfter, _request, _octokit, retryCount) {
    return retryAfter <= LONGEST_WAIT_S && retryCount < RATE_LIMIT_RETRIES;
}
function fetchInTime(url, init) {
    return fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
}


/***/ }),

/***/ 79276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49265);


/** Publishes something, and turns GitHub's refusal into an outcome: a decision stands whether or not it can be shown. */
async function publishing(permission, act) {
    try {
        return { status: "published", ...(await act()) };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, permission);
        if (refusal === undefined)
            throw error;
        if (refusal.kind === "forbidden")
            return { status: "forbidden", permission: refusal.permission };
        return {
            status: "failed",
            message: refusal.kind === "not_found" ? "GitHub answers: not found" : refusal.message,
        };
    }
}
/** Asks for something the run needs, and turns GitHub's refusal into an error that says how to mend it. */
async function asking({ what, permission }, act) {
    try {
        return await act();
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, permission);
        if (refusal === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problemOf(what, refusal), { cause: error });
    }
}
function problemOf(what, refusal) {
    switch (refusal.kind) {
        case "forbidden": {
            const hint = `Add \`${refusal.permission}\` to the workflow's \`permissions:\`.`;
            return { code: "github_forbidden", message: `GitHub does not let this token read ${what}.`, hint };
        }
        case "not_found":
            return {
                code: "github_not_found",
                message: `GitHub has no ${what}, or does not show it to this token.`,
            };
        case "failed":
            return { code: "github_failed", message: `GitHub did not give ${what}: ${refusal.message}` };
    }
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ commitAuthors),
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Eu: () => (/* binding */ ofAnswer),
/* harmony export */   SE: () => (/* binding */ GHOST),
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   bU: () => (/* binding */ pullsOfCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79276);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49265);



const READ_PULLS = "pull-requests: read";
const READ_CONTENTS = "contents: read";
const answered = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish().default(null),
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish().default(null),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
});
/** The pull request of that number; null if there is none. */
async function readPullRequest({ octokit, repo }, number) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `pull request #${number}`, permission: READ_PULLS }, async () => {
        try {
            const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
            return ofAnswer(answered.parse(data));
        }
        catch (error) {
            if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, READ_PULLS)?.kind === "not_found")
                return null;
            throw error;
        }
    });
}
/** Open pull requests whose head is this commit. GitHub's list also has those that merely contain it. */
async function pullRequestsOf(client, sha) {
    const pulls = await pullsOfCommit(client, sha);
    return pulls.filter((pull) => pull.state === "open" && pull.head.sha === sha).map(ofAnswer);
}
/** Everything that GitHub lists as a pull request of this commit, merged ones too. */
async function pullsOfCommit({ octokit, repo }, sha) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `pull requests of commit ${sha}`, permission: READ_PULLS }, async () => {
        const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
        const data = await octokit.paginate(list, { ...repo, commit_sha: sha, per_page: 100 });
        return data.map((pull) => answered.parse(pull));
    });
}
/** A pull request in our words. */
function ofAnswer(pull) {
    const headRepo = pull.head.repo?.full_name ?? null;
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        headRepo,
        fork: headRepo !== pull.base.repo.full_name,
        author: pull.user?.login ?? GHOST,
        labels: pull.labels.map(({ name }) => name),
    };
}
/** GitHub's stand-in for people whose account is gone. */
const GHOST = "ghost";
/** GitHub's own committer of what was edited or merged on its pages; it wrote nothing. */
const WEB_FLOW = "web-flow";
/** GitHub lists no more commits of a pull request than these; a comparison lists all, page by page. */
const LISTED_COMMITS = 250;
const PAGE = 100;
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish();
const commits = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    author: account,
    committer: account,
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ author: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullish() }),
}));
/** Everybody who wrote or committed a commit of the pull request: logins, or author names where GitHub knows none. */
async function commitAuthors(client, number) {
    return (0,_publishing_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)({ what: `commits of pull request #${number}`, permission: READ_CONTENTS }, async () => {
        const { octokit, repo } = client;
        const request = { ...repo, pull_number: number, per_page: PAGE };
        const listed = await octokit.paginate(octokit.rest.pulls.listCommits, request);
        const all = listed.length < LISTED_COMMITS ? listed : await everyCommit(client, number);
        return [...new Set(commits.parse(all).flatMap(people))];
    });
}
async function everyCommit({ octokit, repo }, number) {
    const { data: pull } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
    const basehead = `${pull.base.sha}...${pull.head.sha}`;
    const all = [];
    for (let page = 1;; page++) {
        const request = { ...repo, basehead, per_page: PAGE, page };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
        all.push(...data.commits);
        if (data.commits.length < PAGE)
            return all;
    }
}
function people(commit) {
    const author = commit.author?.login ?? commit.commit.author?.name ?? GHOST;
    const committer = commit.committer?.login ?? author;
    return committer === WEB_FLOW ? [author] : [author, committer];
}


/***/ }),

/***/ 49265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What Octokit throws for an answer that is no success, and for a connection that gave none. */
const requestError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("HttpError"),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) }).nullish(),
});
/** What it throws for GraphQL's errors, which come with a successful answer. */
const graphqlError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("GraphqlResponseError"),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).min(1),
});
/** GitHub's words for "the token is good, but lacks a permission"; other 403 mean something else, as a locked thread. */
const LACKS_PERMISSION = /resource not accessible by/i;
const ACCEPTED = "x-accepted-github-permissions";
/**
 * Reads a thrown error as a refusal. `permission` is the YAML line that our documentation asks for ("checks: write");
 * it is named if GitHub accepts it, else what GitHub says it accepts. Undefined: not GitHub's doing, but a bug.
 */
function refusalOf(error, permission) {
    const http = requestError.safeParse(error).data;
    const message = http?.message ?? graphqlError.safeParse(error).data?.errors[0]?.message;
    if (message === undefined)
        return undefined;
    if (LACKS_PERMISSION.test(message))
        return { kind: "forbidden", permission: named(http?.response?.headers, permission) };
    if (http?.status === 404)
        return { kind: "not_found" };
    return { kind: "failed", message: firstLine(message) };
}
function named(headers, permission) {
    const accepted = String(headers?.[ACCEPTED] ?? "")
        .split(/[;,]/)
        .map((one) => one.trim().replaceAll("_", "-").replace("=", ": "))
        .filter((one) => one !== "");
    return accepted.includes(permission) ? permission : (accepted[0] ?? permission);
}
/** GitHub appends a link to its documentation, and some answers are whole pages. */
function firstLine(message) {
    const [line = ""] = message.replace(/ - https:\/\/docs\.github\.com\S*/, "").split("\n");
    return line.slice(0, 300);
}


/***/ }),

/***/ 23153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   b9: () => (/* binding */ connectSources),
/* harmony export */   nY: () => (/* binding */ githubTarget)
/* harmony export */ });
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** Nothing that ends a word or a rule of a policy. */
const PLAIN_PATH = /^[A-Za-z0-9_./-]*$/;
/** The target as a page may carry it; null where a part is missing, or would mean something to the page's policy. */
function githubTarget(given) {
    const api = given.api.replace(/\/+$/, "");
    if (given.repository === null || !REPOSITORY.test(given.repository) || !isApi(api))
        return null;
    return { api, repository: given.repository, folder: given.folder.replace(/^\.?\/+|\/+$|^\.$/g, "") };
}
/** A token travels encrypted, or not beyond this machine. */
function isApi(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, pathname, search, hash, username } = new URL(address);
    const isSafe = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
    return isSafe && PLAIN_PATH.test(pathname) && search + hash + username === "";
}
/** What a page may connect to that hands answers in there: this one repository's part of the API. */
function connectSources({ api, repository }) {
    return `${api}/repos/${repository} ${api}/repos/${repository}/`;
}
/** `owner/name` of a remote's address (`https://host/owner/name.git`, `git@host:owner/name.git`) and its host. */
function remoteRepository(remote) {
    const match = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote.trim());
    const [, host = "", repository = ""] = match ?? [];
    return match && REPOSITORY.test(repository) ? { host, repository } : null;
}


/***/ }),

/***/ 87286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yr: () => (/* binding */ checkOutput),
  wW: () => (/* binding */ notTriedCheck),
  k4: () => (/* binding */ startedCheck)
});

// EXTERNAL MODULE: ./build/gate/exit-code.js
var exit_code = __webpack_require__(8280);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/flip-text.js
var flip_text = __webpack_require__(66830);
;// CONCATENATED MODULE: ./build/report/annotations.js


/** Remarks at most: what one request to GitHub takes. */
const ANNOTATIONS = 50;
/** Characters of a title, and of each text in a message. */
const TITLE = 255;
const TEXT = 500;
/** A remark on the dataset line of each record that got worse, worst first; a failing metric's are failures. */
function annotations(trial) {
    const { decision } = trial;
    const failing = decision.metrics.filter((metric) => metric.blocking && metric.decision === "fail");
    const names = new Set(failing.map(({ name }) => name));
    const worse = decision.flips.filter((flip) => flip.direction === "worse");
    return worse.slice(0, ANNOTATIONS).map((flip) => {
        const text = (0,flip_text/* flipText */.x)(flip, trial);
        return {
            path: flip.record.at.file,
            line: flip.record.at.line,
            level: names.has(flip.metric) ? "failure" : "warning",
            title: (0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(`${text.id} ${text.what}`), TITLE),
            message: message(text),
        };
    });
}
function message({ contents }) {
    if (!contents)
        return "Contents are redacted.";
    const { input, answers, expected, reason } = contents;
    const lines = [
        ["Asked", input],
        ...answers.flatMap(({ field, before, after }) => [
            [field === null ? "Base" : `Base (${field})`, before],
            [field === null ? "Here" : `Here (${field})`, after],
        ]),
        ["Expected", expected],
        ["Reason", reason],
    ];
    return lines
        .filter(([, text]) => text !== "")
        .map(([name, text]) => `${name}: ${(0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(text), TEXT)}`)
        .join("\n");
}

// EXTERNAL MODULE: ./build/report/body.js + 9 modules
var body = __webpack_require__(55285);
// EXTERNAL MODULE: ./build/report/fitted.js
var fitted = __webpack_require__(78067);
// EXTERNAL MODULE: ./build/report/not-tried.js
var not_tried = __webpack_require__(99367);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
;// CONCATENATED MODULE: ./build/report/check.js







/** GitHub's limits on a check run's output: summary and text each, and the title that is shown whole. */
const LONGEST_TEXT = 65_535;
const LONGEST_TITLE = 255;
/** Steps of shortening: the folds go first, for a check has no need to be the place for them. */
const STEPS = [
    body/* WHOLE */.Ef,
    { ...body/* WHOLE */.Ef, text: 400 },
    { text: 200, examples: 5, folds: "few" },
    { text: 0, examples: 0, folds: "none" },
];
/** The check run of a trial: the sentence as title, the report below it, a remark on the dataset line of each flip. */
function checkOutput(trial) {
    const accepted = trial.run.accepted_by !== null;
    return {
        conclusion: (0,exit_code/* checkConclusion */.G)(trial.decision, { accepted }),
        title: titleOf((0,sentence/* sentence */.e)(trial)),
        summary: (0,fitted/* fitted */.$)({ limit: LONGEST_TEXT, steps: [body/* WHOLE */.Ef], render: () => `${(0,body/* bodyTop */.Qp)(trial)}\n` }),
        text: (0,fitted/* fitted */.$)({ limit: LONGEST_TEXT, steps: STEPS, render: (size) => `${(0,body/* bodyDetails */.pi)(trial, size)}\n` }),
        annotations: annotations(trial),
    };
}
/** The check run while it is under way. */
function startedCheck(config) {
    return {
        title: titleOf(`Trying ${config}`),
        summary: "Base and head are run on the same records, and scored. The decision follows.",
    };
}
/** The check run of a change that could not be tried. */
function notTriedCheck(notTried) {
    return {
        conclusion: "failure",
        title: titleOf((0,not_tried/* notTriedSentence */.bQ)(notTried)),
        summary: `${(0,not_tried/* notTriedBody */.Qu)(notTried)}\n`,
        text: null,
        annotations: [],
    };
}
function titleOf(text) {
    return (0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(text), LONGEST_TITLE);
}


/***/ }),

/***/ 79722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   qo: () => (/* binding */ stateLine),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
const STATE = /^<!-- assize:state outputs=([0-9a-f]{64}) since=([0-9T:.Z-]+) -->$/m;
/** The line by which the gate finds its own comment again; one a configuration. */
function commentMarker(config) {
    // Half a surrogate pair can't be encoded.
    return `<!-- assize:gate ${encodeURIComponent(config.replace(/\p{Cs}/gu, "\ufffd"))} -->`;
}
/** The state as a line of the comment that nobody sees. Models can't forge it: their text has no `<`. */
function stateLine({ outputs, since }) {
    return `<!-- assize:state outputs=${outputs} since=${since} -->`;
}
/** The state of a comment, null where it has none. */
function readState(body) {
    const [, outputs, since] = STATE.exec(body) ?? [];
    return outputs && since ? { outputs, since } : null;
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ COMMENT_STEPS),
/* harmony export */   kb: () => (/* binding */ hiddenLines),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55285);
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79722);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78067);



/** GitHub refuses a longer comment; counted in UTF-16 units, which is never fewer than it counts. */
const LONGEST_COMMENT = 65_536;
/** Steps of shortening, in order; the last one is the decision, the table and what to do. */
const COMMENT_STEPS = [
    _body_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef,
    { ..._body_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef, text: 400 },
    { ..._body_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef, text: 200, examples: 5 },
    { text: 200, examples: 3, folds: "few" },
    { text: 0, examples: 0, folds: "few" },
    { text: 0, examples: 0, folds: "none" },
];
/** The pull request's one comment. `state` is what it remembers between runs; null for an occasion without memory. */
function renderComment(trial, state) {
    const hidden = hiddenLines(trial.decision.evidence.config, state);
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$)({
        limit: LONGEST_COMMENT,
        steps: COMMENT_STEPS,
        render: (size) => `${hidden}\n${(0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBody */ .F3)(trial, size)}\n`,
    });
}
/** The lines nobody sees: by them the comment is found again. */
function hiddenLines(config, state) {
    return [(0,_comment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(config), ...(state ? [(0,_comment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateLine */ .qo)(state)] : [])].join("\n");
}


/***/ }),

/***/ 78067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** What is said where something had to be left out. */
const SHORTENED = "\n\n(Shortened: GitHub allows no more here. The whole report is in the run's artifact.)\n";
/** Renders at the first of the steps that fits into the limit; where even the last one does not, cuts at a line's end. */
function fitted(from) {
    const { limit, steps, render } = from;
    const room = limit - SHORTENED.length;
    let text = "";
    for (const [index, size] of steps.entries()) {
        text = render(size);
        if (index === 0 && text.length <= limit)
            return text;
        if (text.length <= room)
            return `${text.trimEnd()}${SHORTENED}`;
    }
    return `${text.slice(0, Math.max(0, text.lastIndexOf("\n", room)))}${SHORTENED}`;
}


/***/ }),

/***/ 99367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ notTriedBody),
/* harmony export */   YY: () => (/* binding */ renderNotTried),
/* harmony export */   bQ: () => (/* binding */ notTriedSentence)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12828);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17554);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9360);
/* harmony import */ var _parts_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24823);





/** Problems listed at most, and characters of each. */
const PROBLEMS = 30;
const PROBLEM = 500;
/** The comment of a run that could not be tried: why, and that it says nothing about the change. */
function renderNotTried(notTried, state) {
    return `${(0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenLines */ .kb)(notTried.config, state)}\n${notTriedBody(notTried)}\n`;
}
/** "Not tried: OPENAI_API_KEY is missing. This says nothing about your change." Plain text. */
function notTriedSentence({ reason }) {
    return `Not tried: ${sentenceEnd(reason)} This says nothing about your change.`;
}
/** The same in Markdown, with every problem and what to do. */
function notTriedBody(notTried) {
    const { reason, run } = notTried;
    return (0,_parts_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([
        `**Not tried:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(sentenceEnd(reason))} This says nothing about your change.`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(notTriedWhere(notTried)),
        problemList(notTried),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(`It took ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(run.wall_s)}. Once this is mended, run the gate again. Assize ${run.version}.`),
    ]);
}
/** Which configuration and commit it is about. */
function notTriedWhere({ config, commit }) {
    const here = commit.head ? `${config} at ${(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h)(commit.head)}` : config;
    return commit.base ? `${here}, to be compared with its base ${(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h)(commit.base)}.` : `${here}.`;
}
/** Problems to list: none where the first sentence has said it all. */
function problemLines({ problems, reason }) {
    if (problems.length === 1 && problems[0]?.trim() === reason.trim())
        return [];
    const shown = problems.slice(0, PROBLEMS).map((problem) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(problem, PROBLEM));
    return problems.length > PROBLEMS ? [...shown, `and ${problems.length - PROBLEMS} more`] : shown;
}
function problemList(notTried) {
    return (0,_parts_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(problemLines(notTried).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7));
}
function sentenceEnd(text) {
    return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}


/***/ }),

/***/ 61410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openCheck),
/* harmony export */   Y: () => (/* binding */ closeLeftCheck)
/* harmony export */ });
/* harmony import */ var _commands_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61755);
/* harmony import */ var _report_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87286);


/** Opens the check on the head commit, where the configuration wants one and the token may; the post step closes what is left. */
async function openCheck({ forge, occasion, runner }, setting) {
    if (!forge || !setting.check || !occasion.head || occasion.untrusted)
        return null;
    const name = `assize: ${setting.name}`;
    const opened = await forge.startCheck({ sha: occasion.head, name, ...(0,_report_check_js__WEBPACK_IMPORTED_MODULE_1__/* .startedCheck */ .k4)(setting.name) });
    if (opened.status !== "published") {
        for (const warning of (0,_commands_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishWarning */ .I)("the check", opened))
            runner.warning(warning);
        return null;
    }
    const check = { id: opened.id, name };
    runner.saveState("check", JSON.stringify(check));
    return check;
}
/** The post step: a job that was cancelled or crashed leaves no check spinning. */
async function closeLeftCheck({ forge, runner }) {
    const left = runner.state("check");
    if (!forge || left === "")
        return;
    const check = JSON.parse(left); // written by openCheck
    const summary = "The job was stopped before it could decide. This says nothing about the change.";
    await forge.finishCheck({
        ...check,
        conclusion: "failure",
        title: "Not tried: the job was stopped",
        summary,
        text: null,
        annotations: [],
        detailsUrl: null,
    });
}


/***/ }),

/***/ 26900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runGateAction),
  a: () => (/* binding */ withStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/estimate.js
var estimate = __webpack_require__(97349);
// EXTERNAL MODULE: ./build/commands/gate.js + 8 modules
var gate = __webpack_require__(39425);
// EXTERNAL MODULE: ./build/commands/occasion.js
var occasion = __webpack_require__(15420);
// EXTERNAL MODULE: ./build/commands/publish.js + 1 modules
var publish = __webpack_require__(61755);
// EXTERNAL MODULE: ./build/commands/trial/announce.js
var announce = __webpack_require__(47069);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/sentence.js
var sentence = __webpack_require__(71706);
// EXTERNAL MODULE: ./build/report/body.js + 9 modules
var body = __webpack_require__(55285);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/fitted.js
var fitted = __webpack_require__(78067);
// EXTERNAL MODULE: ./build/report/not-tried.js
var not_tried = __webpack_require__(99367);
;// CONCATENATED MODULE: ./build/report/summary.js




/** GitHub drops a job summary over 1 MiB without a word; a character of UTF-16 takes three bytes at most. */
const LONGEST_SUMMARY = Math.floor((1024 * 1024) / 3);
/** The job's summary: the same words as the comment, with more room. */
function renderSummary(trial) {
    return (0,fitted/* fitted */.$)({
        limit: LONGEST_SUMMARY,
        steps: comment/* COMMENT_STEPS */.Q0,
        render: (size) => `${(0,body/* reportBody */.F3)(trial, size)}\n`,
    });
}
/** The job's summary of a run that could not be tried. */
function renderNotTriedSummary(notTried) {
    return `${(0,not_tried/* notTriedBody */.Qu)(notTried)}\n`;
}

// EXTERNAL MODULE: ./build/report/terminal.js + 5 modules
var terminal = __webpack_require__(35268);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/evaluate/take-over.js
var take_over = __webpack_require__(71842);
;// CONCATENATED MODULE: ./build/commands/trial/earlier-run.js

/**
 * A merge group and a push try what a pull request's run has tried already, but GitHub lets neither read that run's
 * cache (gate.md 1): its artifact is read instead. Null where the occasion has no pull request behind it. Never throws
 * over the forge: without it the same things are only asked again.
 */
async function earlierRun(from) {
    const { occasion, forge, artifact } = from;
    if (occasion.untrusted || occasion.head === null || !FOLLOWING.includes(occasion.kind))
        return null;
    if (!forge)
        return nothing("there is no token to find the pull request with");
    const found = await pullBehind(occasion, forge).catch((error) => error.message.split("\n")[0] ?? "");
    if (typeof found === "string")
        return nothing(found.replace(/\.$/, ""));
    if (found === null)
        return nothing("no pull request is known behind this commit");
    const pull = `pull request #${found.number}`;
    if (found.fork)
        return nothing(`${pull} comes from a fork, whose runs are not taken at their word`);
    const kept = await forge.lastKeptFile({ sha: found.headSha, artifact, file: take_over/* REUSE_FILE */.Y_ });
    if (kept.status === "missing")
        return nothing(`${pull}: ${kept.why}`);
    return { text: kept.text, said: `What ${pull} has run and judged already is taken over: ${kept.run}` };
}
const FOLLOWING = ["push", "merge_group"];
function pullBehind({ kind, head, merges }, forge) {
    if (kind === "push")
        return forge.mergedPull(head ?? "");
    return merges === null ? Promise.resolve(null) : forge.pullRequest(merges);
}
function nothing(why) {
    return {
        text: null,
        said: `Nothing is taken over from an earlier run: ${why}. What is not in the cache is run and asked.`,
    };
}

// EXTERNAL MODULE: ./build/io/masking.js
var masking = __webpack_require__(63009);
// EXTERNAL MODULE: ./build/commands/trial/kept-evidence.js
var kept_evidence = __webpack_require__(55418);
// EXTERNAL MODULE: ./build/report/draw-file.js
var draw_file = __webpack_require__(5212);
// EXTERNAL MODULE: ./build/report/junit.js
var junit = __webpack_require__(44227);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/result.js
var result = __webpack_require__(99934);
// EXTERNAL MODULE: ./build/report/session-file.js
var session_file = __webpack_require__(20410);
// EXTERNAL MODULE: ./build/shell/gate-request.js
var gate_request = __webpack_require__(64274);
// EXTERNAL MODULE: ./build/shell/review-target.js
var review_target = __webpack_require__(16127);
// EXTERNAL MODULE: ./build/shell/write-surfaces.js + 3 modules
var write_surfaces = __webpack_require__(36464);
// EXTERNAL MODULE: ./build/shell/write-whole.js
var write_whole = __webpack_require__(76928);
;// CONCATENATED MODULE: ./build/shell/action-files.js














/** Writes result, report and evidence, and keeps them with the run. */
async function keepFiles(from) {
    const { job, setting, words, tried } = from;
    const dir = filesDir(job, setting);
    const mask = (0,masking/* createMask */.P)(job.started.env);
    const texts = { ...filesOf(tried), ...(await pagesOf(tried, job, words)) };
    const files = Object.entries(texts).map(([name, text]) => ({ path: (0,external_node_path_.join)(dir, name), text: mask(text) }));
    for (const { path, text } of files)
        await (0,write_whole/* writeWhole */.f)(path, text);
    await (0,write_surfaces/* writeSurfaces */.g)(tried, words, job.started);
    const name = `${artifactOf(setting)}${job.occasion.attempt}`;
    const paths = [...files.map(({ path }) => path), ...reusable(from)];
    const uploaded = await job.uploadArtifact({ name, files: paths, root: dir, runUrl: job.occasion.runUrl });
    if (uploaded.status === "missing")
        job.runner.info(uploaded.why);
    return { dir, artifactUrl: uploaded.status === "uploaded" ? uploaded.url : null };
}
/** Name of a configuration's artifacts, up to the attempt that ends it. */
function artifactOf({ name }) {
    return `assize-${fileName(name)}-`;
}
/** Where what this run used is written, for a later run of the same change. */
function reusePath(job, setting) {
    return (0,external_node_path_.join)(filesDir(job, setting), take_over/* REUSE_FILE */.Y_);
}
function filesDir({ temp }, { name }) {
    return (0,external_node_path_.join)(temp, "assize", fileName(name));
}
/** As the evidence it holds every output in full. */
function reusable({ job, setting, tried }) {
    const path = reusePath(job, setting);
    return tried.trial.report.outputs === "shown" && (0,external_node_fs_.existsSync)(path) ? [path] : [];
}
function filesOf(tried) {
    const { trial, evidence } = tried;
    const draws = trial.decision.draws.map(({ id, draw }) => [`draws/${id}.jsonl`, (0,draw_file/* drawLines */.w)(draw)]);
    return {
        "result.json": `${JSON.stringify((0,result/* resultJson */.y)(trial), null, 2)}\n`,
        "report.md": (0,markdown/* renderMarkdown */.G)(trial),
        "junit.xml": (0,junit/* renderJUnit */.d)(trial, evidence),
        "verdicts.jsonl": (0,write_surfaces/* verdictsText */.S)(tried),
        // Evidence holds every shown output in full: where they are redacted it stays on the runner.
        ...(trial.report.outputs === "shown" ? { [kept_evidence/* EVIDENCE_FILE */.fi]: (0,kept_evidence/* writeEvidence */.nP)(evidence, trial) } : {}),
        ...Object.fromEntries(draws),
        ...sessionFiles(trial),
    };
}
/** What people judge first, by file name from the configuration's folder. */
function sessionFiles({ decision }) {
    const files = decision.first_sessions.map((session) => [
        `sessions/${(0,session_file/* sessionName */.C)(session)}.yaml`,
        (0,session_file/* sessionText */.a)(session),
    ]);
    return Object.fromEntries(files);
}
/** A page to answer on for each draw and each first session, where outputs may be shown. */
async function pagesOf({ trial, suite }, { started }, words) {
    const { draws, first_sessions } = trial.decision;
    if (!suite || draws.length + first_sessions.length === 0 || trial.report.outputs !== "shown")
        return {};
    const { drawPages, firstPages } = await Promise.all(/* import() */[__webpack_require__.e(9876), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 53601));
    const { readReviewTemplate } = await __webpack_require__.e(/* import() */ 7312).then(__webpack_require__.bind(__webpack_require__, 37312));
    const github = await (0,review_target/* reviewTarget */.e)(started, words.text("config") ?? gate_request/* DEFAULT_CONFIG */.PV);
    const from = { suite, traces: trial.traces, template: await readReviewTemplate(), github };
    return { ...drawPages({ ...from, draws }), ...firstPages({ ...from, sessions: first_sessions }) };
}
/** Artifact names and folders may not hold everything a configuration's name may; `..` is a folder of its own. */
function fileName(name) {
    return name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+/, "-");
}

;// CONCATENATED MODULE: ./build/shell/action-carry.js








/** How outputs and verdicts travel from a pull request's run to the run that merges it: by the artifact. */
function carrying(job, setting) {
    const { occasion, forge, runner } = job;
    return {
        async takeOver() {
            const earlier = await earlierRun({ occasion, forge, artifact: artifactOf(setting) });
            if (earlier)
                runner.info(earlier.said);
            return earlier?.text ?? null;
        },
        // A fork's run could have been fed by its app; nobody takes anything over from it.
        ...(occasion.untrusted ? {} : { keepUsed: (lines) => writeLines(lines, { job, setting }) }),
    };
}
/** A masked answer no longer has the id that it had, so a later run leaves it out and runs that record again. */
async function writeLines(lines, { job, setting }) {
    const path = reusePath(job, setting);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(masked(lines, (0,masking/* createMask */.P)(job.started.env))), (0,external_node_fs_.createWriteStream)(path));
}
function* masked(lines, mask) {
    for (const line of lines)
        yield `${mask(line)}\n`;
}

// EXTERNAL MODULE: ./build/shell/action-check.js
var action_check = __webpack_require__(61410);
// EXTERNAL MODULE: ./build/report/check.js + 1 modules
var report_check = __webpack_require__(87286);
// EXTERNAL MODULE: ./build/report/comment-state.js
var comment_state = __webpack_require__(79722);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/shell/action-not-tried.js








/** Exit code of a run that could not be tried. */
const NOT_TRIED = 2;
/** Publishes that a change could not be tried and why; says nothing about the change itself. */
async function publishNotTried(from) {
    const { job, setting, check, error } = from;
    const notTried = notTriedOf({ job, setting, error });
    await job.runner.summary(renderNotTriedSummary(notTried));
    job.runner.output("decision", "not_tried");
    job.runner.output("summary", `Not tried: ${notTried.reason}`);
    try {
        await action_not_tried_publish({ job, setting, check, notTried });
    }
    catch (cause) {
        job.runner.warning(`Publishing failed (${cause instanceof Error ? cause.message : String(cause)}).`);
    }
    job.runner.fail(notTried.problems.join("\n"));
    return NOT_TRIED;
}
function notTriedOf({ job, setting, error, }) {
    const mask = (0,masking/* createMask */.P)(job.started.env);
    const [first] = error.problems;
    const message = mask(first?.message ?? "it could not be tried").replace(/\.$/, "");
    const more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : "";
    const where = first?.at ? ` (${first.at.file}${first.at.line ? `:${first.at.line}` : ""})` : "";
    return {
        config: setting.name,
        commit: { head: job.occasion.head, base: job.occasion.base },
        reason: `${message}${where}${more}.`,
        problems: error.problems.map((problem) => mask((0,errors/* formatProblem */.V)(problem))),
        run: { ...NO_FACTS, started_at: new Date().toISOString(), attempt: job.occasion.attempt },
    };
}
const NO_FACTS = {
    started_at: "",
    wall_s: 0,
    requests: 0,
    reused: 0,
    retries: 0,
    input_tokens: 0,
    output_tokens: 0,
    usd: 0,
    budget_reached: false,
    baseline_age_s: null,
    attempt: 1,
    accepted_by: null,
    version: version/* VERSION */.x,
};
async function action_not_tried_publish(from) {
    const { job, setting, check, notTried } = from;
    const { forge, occasion, runner } = job;
    if (!forge || occasion.untrusted)
        return;
    if (check) {
        const closed = await forge.finishCheck({
            ...check,
            ...(0,report_check/* notTriedCheck */.wW)(notTried),
            detailsUrl: occasion.runUrl,
        });
        for (const warning of (0,publish/* publishWarning */.I)("the check", closed))
            runner.warning(warning);
        runner.saveState("check", "");
    }
    if (occasion.pull === null)
        return;
    const marker = (0,comment_state/* commentMarker */.Ql)(setting.name);
    const existing = await forge.findComment(occasion.pull, marker);
    if (!existing && setting.comment === "never")
        return;
    const body = (0,not_tried/* renderNotTried */.YY)(notTried, existing ? (0,comment_state/* readState */.un)(existing.body) : null);
    const comment = await forge.upsertComment({ pull: occasion.pull, marker, body });
    for (const warning of (0,publish/* publishWarning */.I)("the comment", comment))
        runner.warning(warning);
}

// EXTERNAL MODULE: ./build/shell/action-setting.js
var action_setting = __webpack_require__(82270);
// EXTERNAL MODULE: ./build/shell/compose.js + 10 modules
var compose = __webpack_require__(21689);
// EXTERNAL MODULE: ./build/shell/parse-flags.js
var parse_flags = __webpack_require__(49048);
// EXTERNAL MODULE: ./build/shell/specs.js + 1 modules
var specs = __webpack_require__(90426);
;// CONCATENATED MODULE: ./build/shell/action-main.js



















/** `command: gate` in a workflow: open the check, try, keep, publish, end with the decision's code. */
async function runGateAction(started) {
    const job = { ...started, occasion: await (0,occasion/* ofNamedPull */.K)(started.occasion, started.forge) };
    if (job.inputs.args.includes("--estimate"))
        return estimateOnly(job);
    const setting = await (0,action_setting/* readSetting */.L)(job.started.cwd, job.inputs.config || gate_request/* DEFAULT_CONFIG */.PV);
    const check = await (0,action_check/* openCheck */.X)(job, setting);
    try {
        const words = (0,parse_flags/* parseFlags */.b)(specs/* GATE */.k, flagsOf(job));
        const tried = await withStore({ job, setting, words }, () => tryChange(words, { job, setting }));
        return await conclude({ job, setting, words, tried, check });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return publishNotTried({ job, setting, check, error });
    }
}
/** What it would take, said in the log; no check is opened and nothing is published. */
async function estimateOnly(job) {
    const request = (0,gate_request/* gateRequest */.tV)((0,parse_flags/* parseFlags */.b)(specs/* GATE */.k, flagsOf(job)), job.occasion);
    job.runner.info((0,announce/* atMost */.T)(await (0,estimate/* estimateGate */.Q)(request, (0,compose/* composePorts */.V)(job.started))));
    return 0;
}
function flagsOf({ inputs }) {
    return inputs.config ? ["--config", inputs.config, ...inputs.args] : inputs.args;
}
async function tryChange(words, { job, setting }) {
    const ports = { ...(0,compose/* composePorts */.V)(job.started), ...carrying(job, setting) };
    return (0,gate/* gate */.G)((0,gate_request/* gateRequest */.tV)(words, job.occasion), ports);
}
/**
 * The store travels by the Actions cache; without one the run only costs more, and says so. A fork's app could have
 * written into it while it ran, and a fork's next run, which has no key, rests on what is kept: nothing of it is saved.
 */
async function withStore({ job, setting, words }, work) {
    const { env, cwd } = job.started;
    const run = `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
    const dir = (0,external_node_path_.resolve)(cwd, words.text("store") ?? gate_request/* DEFAULT_STORE */.Oc);
    const cache = job.storeCache({ dir, config: setting.name, run });
    note(job, await cache.restore());
    try {
        return await work();
    }
    finally {
        if (!job.occasion.untrusted)
            note(job, await cache.save());
    }
}
function note({ runner }, sentence) {
    if (sentence)
        runner.info(sentence);
}
async function conclude(from) {
    const { job, setting, words, tried, check } = from;
    const kept = await keepFiles({ job, setting, words, tried });
    const linked = { ...tried.trial, links: { ...tried.trial.links, artifact: kept.artifactUrl } };
    const trial = await action_main_publish({ job, setting, check, trial: linked });
    job.runner.info((0,terminal/* renderTerminal */.b)(trial, { colour: false, width: 120 }));
    await job.runner.summary(renderSummary(trial));
    job.runner.output("decision", trial.decision.decision);
    job.runner.output("summary", (0,sentence/* sentence */.e)(trial));
    job.runner.output("report", (0,external_node_path_.join)(kept.dir, "report.md"));
    job.runner.output("results", (0,external_node_path_.join)(kept.dir, "result.json"));
    if (trial.exit_code !== 0)
        job.runner.fail((0,sentence/* sentence */.e)(trial));
    return trial.exit_code;
}
/** Publishing is guarded as a whole: whatever GitHub does, a finished decision stands. */
async function action_main_publish(from) {
    const { job, setting, check, trial } = from;
    const { forge, occasion, runner, started } = job;
    if (!forge)
        return trial;
    try {
        const pull = occasion.untrusted ? null : occasion.pull;
        const now = Date.now();
        const published = await (0,publish/* publishTrial */.c)(trial, { forge, pull, check, comment: setting.comment, now });
        for (const warning of published.warnings)
            runner.warning(warning);
        if (check)
            runner.saveState("check", "");
        return published.trial;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.warning(`Publishing failed (${why}). The decision stands.`);
        started.console.err(`${error instanceof Error ? error.stack : why}\n`);
        return trial;
    }
}


/***/ }),

/***/ 82270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting)
/* harmony export */ });
/* harmony import */ var _formats_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38657);
/* harmony import */ var _formats_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92318);
/* harmony import */ var _io_tree_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13791);



/** What a configuration that is not there goes by; the same as one without a name. */
const NAMELESS = "app";
/** Reads name and report settings; a configuration that can't be read has defaults, for its faults must be published too. */
async function readSetting(root, configPath) {
    const folder = configPath.includes("/") ? configPath.slice(0, configPath.lastIndexOf("/")) : "";
    const door = { tree: (0,_io_tree_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskTree */ .c)({ root }), folder, findings: (0,_formats_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .newFindings */ .FN)() };
    const loaded = await (0,_formats_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(door, configPath).catch(() => null);
    const report = loaded?.config?.report;
    return {
        name: loaded?.name ?? NAMELESS,
        check: report?.check ?? true,
        comment: report?.comment ?? "on-change",
    };
}


/***/ }),

/***/ 16127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reviewTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23153);



const GITHUB_API = "https://api.github.com";
/**
 * Where a page lets people with a token hand in: the workflow's repository, else the one that `origin` names. Null where
 * neither is known, and for hosts that are not GitHub's unless GITHUB_API_URL says where their API is.
 */
async function reviewTarget({ env, cwd }, configPath) {
    const { readOrigin } = await __webpack_require__.e(/* import() */ 4306).then(__webpack_require__.bind(__webpack_require__, 4306));
    const origin = await readOrigin(cwd);
    if (origin === null)
        return null;
    // Git tells the root without links; the folder is named from there.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(origin.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), configPath)));
    if (folder.startsWith(".."))
        return null;
    const remote = (0,_labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteRepository */ .D8)(origin.url ?? "");
    const api = env.GITHUB_API_URL ?? (remote === null || remote.host === "github.com" ? GITHUB_API : "");
    return (0,_labels_github_target_js__WEBPACK_IMPORTED_MODULE_2__/* .githubTarget */ .nY)({ api, repository: env.GITHUB_REPOSITORY ?? remote?.repository ?? null, folder });
}


/***/ })

};
