/** Who calls, and what the caller's token may do. Names of permissions as a workflow file writes them. */
export interface Token {
  login: string;
  /** A job token and an App's token are installations: they have no user and answer `GET /user` with 403. */
  kind: "installation" | "user";
  permissions: Record<string, "read" | "write">;
}

/** The job token of a workflow that asked for exactly these permissions. */
export function jobToken(permissions: Token["permissions"]): Token {
  return {
    login: "github-actions[bot]",
    kind: "installation",
    permissions: { metadata: "read", ...permissions },
  };
}

/** What the gate's documentation asks for. */
export const GATE_PERMISSIONS: Token["permissions"] = {
  contents: "read",
  "pull-requests": "write",
  checks: "write",
  actions: "read",
};

/** On a fork's or Dependabot's pull request every permission is cut down to read, whatever the workflow says. */
export function forkToken(): Token {
  const cut = Object.keys(GATE_PERMISSIONS).map((name) => [name, "read"] as const);
  return jobToken(Object.fromEntries(cut));
}

/** A person's personal access token: may all that its owner may, but create no check run. */
export function personToken(login: string): Token {
  return { login, kind: "user", permissions: {} };
}

const ISSUES_OR_PULLS = ["issues=write", "pull_requests=write"];

/** What an operation asks of an installation, as the header X-Accepted-GitHub-Permissions lists it: any one will do. */
const NEEDS: Record<string, string[]> = {
  "pulls/create": ["pull_requests=write"],
  "pulls/update": ["pull_requests=write"],
  "pulls/request-reviewers": ["pull_requests=write"],
  "issues/create-comment": ISSUES_OR_PULLS,
  "issues/update-comment": ISSUES_OR_PULLS,
  "issues/delete-comment": ISSUES_OR_PULLS,
  "issues/add-labels": ISSUES_OR_PULLS,
  "issues/remove-label": ISSUES_OR_PULLS,
  "checks/create": ["checks=write"],
  "checks/update": ["checks=write"],
  "git/create-ref": ["contents=write"],
  "git/update-ref": ["contents=write"],
  "git/create-blob": ["contents=write"],
  "git/create-tree": ["contents=write"],
  "git/create-commit": ["contents=write"],
  "actions/download-artifact": ["actions=read"],
};

/** Reading a private repository needs the scope of what is read; a public one is open to every token. */
const READ_SCOPES: [prefix: string, scopes: string[]][] = [
  ["pulls/", ["pull_requests=read"]],
  ["issues/", ["issues=read", "pull_requests=read"]],
  ["checks/", ["checks=read"]],
  ["git/", ["contents=read"]],
  ["actions/", ["actions=read"]],
  ["repos/get-collaborator", ["metadata=read"]],
  ["repos/list-pull-requests", ["pull_requests=read"]],
  ["repos/", ["contents=read"]],
];

/** Undefined when the token may; else the header's text that names what is missing. */
export function missingPermission(token: Token, operation: string, isPrivate: boolean): string | undefined {
  if (token.kind === "user") return undefined;
  const read = READ_SCOPES.find(([prefix]) => operation.startsWith(prefix))?.[1];
  const needs = NEEDS[operation] ?? (isPrivate ? (read ?? []) : []);
  const has = needs.length === 0 || needs.some((need) => grants(token, need));
  return has ? undefined : needs.join("; ");
}

function grants(token: Token, need: string): boolean {
  const [scope = "", level = "read"] = need.split("=");
  const granted = token.permissions[scope.replaceAll("_", "-")];
  return granted === "write" || (granted === "read" && level === "read");
}
