import { type Answer, ApiError, type Call, type Handler, notFound, parseJson } from "./answer.ts";
import { loadDescription, type Reading } from "./description.ts";
import { type ActiveFault, badGateway, forbidden, page, secondaryRateLimit, strike } from "./faults.ts";
import { answerGraphql } from "./graphql.ts";
import { actions } from "./operations/actions.ts";
import { checks } from "./operations/checks.ts";
import { git } from "./operations/git.ts";
import { issues } from "./operations/issues.ts";
import { pulls } from "./operations/pulls.ts";
import { repos } from "./operations/repos.ts";
import type { Repo } from "./state.ts";
import { missingPermission, type Token } from "./tokens.ts";
import type { Asked, Outcome, World } from "./world.ts";

const HANDLERS: Record<string, Handler> = { ...pulls, ...issues, ...checks, ...repos, ...git, ...actions };

/** Answers one request to the API: judged by the description, then by the token, then by the state. */
export async function answerApi(world: World, asked: Asked): Promise<Outcome> {
  const graphql = asked.method === "POST" && asked.path === "/graphql";
  const reading = graphql ? undefined : await read(world, asked);
  const operation = graphql ? "graphql" : (reading?.operation ?? "unknown");
  const fault = strike(world.faults, operation);
  try {
    if (fault?.fault.kind === "reset") return { operation, status: 0 };
    if (fault?.fault.kind === "page") return { operation, ...page() };
    await refuseByFault(fault);
    const token = tokenOf(world, asked);
    const answer = reading
      ? await carryOut(world, { asked, reading, token, fault })
      : query(world, { asked, token, fault });
    if (fault?.fault.kind === "lost_answer") throw badGateway();
    return { ...answer, operation, ...(fault?.fault.kind === "cut_off" ? { cutOff: true } : {}) };
  } catch (error) {
    if (error instanceof ApiError) return { ...error.answer(), operation };
    throw error;
  }
}

/** What the description makes of the request; everything it finds wrong becomes a problem of the test. */
async function read(world: World, asked: Asked): Promise<Reading> {
  const description = await loadDescription();
  const body = parseJson(asked.bytes);
  const reading = description.read({ method: asked.method, path: asked.path, query: asked.query, body });
  const name = `${asked.method} ${asked.path}`;
  if (reading === undefined) {
    world.problems.push(`${name}: no such operation in the cut of the description`);
    return { operation: "unknown", params: {}, query: {}, body, invalid: [], unknown: [] };
  }
  world.problems.push(...reading.invalid.map((error) => `${name}: ${error}`));
  world.problems.push(...reading.unknown.map((field) => `${name}: unknown body field ${field}`));
  return reading;
}

async function refuseByFault(active: ActiveFault | undefined): Promise<void> {
  const fault = active?.fault;
  if (fault?.kind === "forbidden") throw forbidden();
  if (fault?.kind === "bad_gateway") throw badGateway();
  if (fault?.kind === "secondary_rate_limit") throw secondaryRateLimit(fault.status, fault.retryAfter);
  if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
}

function tokenOf(world: World, asked: Asked): Token {
  const text = /^(?:token|bearer) (.+)$/i.exec(asked.headers.authorization ?? "")?.[1] ?? "";
  const token = world.tokens.get(text);
  if (token === undefined) throw new ApiError(401, "Bad credentials");
  return token;
}

interface Known {
  asked: Asked;
  token: Token;
  fault: ActiveFault | undefined;
}

async function carryOut(
  world: World,
  { asked, reading, token, fault }: Known & { reading: Reading },
): Promise<Answer> {
  const { operation, params, query, body } = reading;
  const handler = HANDLERS[operation];
  if (handler === undefined) throw notFound();
  const repo = repoOf(world, { params, fault, operation });
  refuseByToken(token, operation, repo.private);
  if (reading.invalid.length > 0)
    throw new ApiError(422, `Invalid request.\n\n${reading.invalid.join("\n")}`);
  const description = await loadDescription();
  const call: Call = {
    ...world,
    description,
    repo,
    token,
    params,
    query,
    body,
    baseUrl: world.url,
    path: asked.path,
  };
  const answer = await handler(call);
  const wrong = description.checkAnswer({ operation, status: answer.status, body: answer.body });
  world.problems.push(...wrong.map((error) => `answer to ${operation}: ${error}`));
  return answer;
}

const NO_REPO = "users/get-authenticated";

function repoOf(
  world: World,
  {
    params,
    fault,
    operation,
  }: { params: Record<string, string>; fault: ActiveFault | undefined; operation: string },
): Repo {
  const [first] = world.state.repos.values();
  const named = world.state.repos.get(`${params.owner}/${params.repo}`);
  const repo = operation === NO_REPO ? first : named;
  if (repo === undefined) throw notFound();
  return fault?.fault.kind === "stale" ? asOf(repo, fault.since) : repo;
}

function refuseByToken(token: Token, operation: string, isPrivate: boolean): void {
  const missing = missingPermission(token, operation, isPrivate);
  if (missing === undefined) return;
  const headers = { "x-accepted-github-permissions": missing };
  throw new ApiError(403, "Resource not accessible by integration", { headers });
}

function query(world: World, { asked, token, fault }: Known): Answer {
  // Octokit sends exactly these two fields.
  const request = parseJson(asked.bytes) as { query: string; variables?: Record<string, unknown> };
  const since = fault?.fault.kind === "stale" ? fault.since : undefined;
  const repos = new Map(
    [...world.state.repos].map(([name, repo]) => [name, since ? asOf(repo, since) : repo]),
  );
  const body = answerGraphql({ repos, token }, request);
  const faulty = (body.errors ?? []).filter(({ type }) => type === undefined);
  world.problems.push(...faulty.map((error) => `graphql: ${error.message}`));
  return { status: 200, body };
}

/** The repository as a reader sees it who was served by a copy that lags behind. */
function asOf(repo: Repo, since: string): Repo {
  return { ...repo, comments: repo.comments.filter((comment) => comment.createdAt <= since) };
}
