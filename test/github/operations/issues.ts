import { ApiError, type Call, type Handler, notFound, page } from "../answer.ts";
import { fill } from "../fill.ts";
import { addComment, changeLabel } from "../seed.ts";
import { commentShape, labelEventShape, labelShape, userShape } from "../shapes.ts";
import { type Comment, tick } from "../state.ts";
import { findPull } from "./pulls.ts";

/** GitHub's limit on the body of a comment, in characters; it is in no schema. */
const LONGEST_COMMENT = 65_536;

const get: Handler = (call) => {
  const pull = findPull(call);
  const { number, id, title, body, state } = pull;
  const labels = pull.labels.map((label) => labelShape(call, label));
  const url = `${call.baseUrl}${call.path}`;
  const user = userShape(call, pull.author);
  const links = { url, html_url: url, diff_url: url, patch_url: url };
  return {
    status: 200,
    body: fill(call.description, "issue", {
      id,
      number,
      title,
      body,
      state,
      labels,
      user,
      pull_request: links,
    }),
  };
};

const listComments: Handler = (call) => {
  const { number } = findPull(call);
  const found = call.repo.comments.filter((comment) => comment.on === number);
  return page(call, found, (comments) => comments.map((comment) => commentShape(call, call.repo, comment)));
};

const createComment: Handler = (call) => {
  const body = commentBody(call);
  const comment = addComment(call.state, call.repo, {
    on: findPull(call).number,
    author: call.token.login,
    body,
  });
  return { status: 201, body: commentShape(call, call.repo, comment) };
};

const getComment: Handler = (call) => ({
  status: 200,
  body: commentShape(call, call.repo, findComment(call)),
});

const updateComment: Handler = (call) => {
  const comment = findComment(call);
  Object.assign(comment, { body: commentBody(call), updatedAt: tick(call.state) });
  return { status: 200, body: commentShape(call, call.repo, comment) };
};

const deleteComment: Handler = (call) => {
  const gone = findComment(call);
  call.repo.comments = call.repo.comments.filter((comment) => comment !== gone);
  return { status: 204 };
};

const listLabels: Handler = (call) =>
  page(call, findPull(call).labels, (labels) => labels.map((label) => labelShape(call, label)));

const addLabels: Handler = (call) => {
  const pull = findPull(call);
  // Checked against the description before any handler sees it; of its forms we send the first.
  const { labels } = call.body as { labels: string[] };
  const added = labels.filter((label) => !pull.labels.includes(label));
  for (const label of added)
    changeLabel(call.state, pull, { event: "labeled", label, actor: call.token.login });
  return { status: 200, body: pull.labels.map((label) => labelShape(call, label)) };
};

const removeLabel: Handler = (call) => {
  const pull = findPull(call);
  const label = call.params.name ?? "";
  if (!pull.labels.includes(label)) throw new ApiError(404, "Label does not exist");
  changeLabel(call.state, pull, { event: "unlabeled", label, actor: call.token.login });
  return { status: 200, body: pull.labels.map((name) => labelShape(call, name)) };
};

const listEvents: Handler = (call) =>
  page(call, findPull(call).events, (events) => events.map((event) => labelEventShape(call, event)));

/** Handlers of everything under `/issues`; the issues are pull requests, as the state keeps no others. */
export const issues: Record<string, Handler> = {
  "issues/get": get,
  "issues/list-comments": listComments,
  "issues/create-comment": createComment,
  "issues/get-comment": getComment,
  "issues/update-comment": updateComment,
  "issues/delete-comment": deleteComment,
  "issues/list-labels-on-issue": listLabels,
  "issues/add-labels": addLabels,
  "issues/remove-label": removeLabel,
  "issues/list-events": listEvents,
  "issues/list-events-for-timeline": listEvents,
};

function findComment(call: Call): Comment {
  const comment = call.repo.comments.find((candidate) => candidate.id === Number(call.params.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

function commentBody(call: Call): string {
  // Checked against the description before any handler sees it.
  const { body } = call.body as { body: string };
  const refuse = (code: string, message: string) =>
    new ApiError(422, "Validation Failed", {
      errors: [{ resource: "IssueComment", code, field: "body", message }],
    });
  if (body.trim() === "") throw refuse("missing_field", "body can't be blank");
  if (body.length > LONGEST_COMMENT)
    throw refuse("unprocessable", `body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  return body;
}
