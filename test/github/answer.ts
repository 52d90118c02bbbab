import type { Description } from "./description.ts";
import type { Repo, State } from "./state.ts";
import type { Token } from "./tokens.ts";

/** One request on its way through a handler, checked against the description before. */
export interface Call {
  state: State;
  description: Description;
  repo: Repo;
  token: Token;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  /** The URL of the API without a slash at its end. */
  baseUrl: string;
  /** The path of the request, for links to further pages. */
  path: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Thrown by a handler to answer with an error in GitHub's form. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly errors: Record<string, unknown>[] | undefined;

  constructor(
    status: number,
    message: string,
    more: { headers?: Record<string, string>; errors?: Record<string, unknown>[] } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = more.headers ?? {};
    this.errors = more.errors;
  }

  answer(): Answer {
    const errors = this.errors === undefined ? {} : { errors: this.errors };
    const body = { message: this.message, ...errors, documentation_url: DOCS, status: String(this.status) };
    return { status: this.status, body, headers: this.headers };
  }
}

const DOCS = "https://docs.github.com/rest";
const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 100;

/** The JSON of a body; undefined when it is empty or none. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

export function notFound(): ApiError {
  return new ApiError(404, "Not Found");
}

/** One page of a list, with the Link header that leads to the others. */
export function page<T>(call: Call, items: T[], wrap: (items: T[]) => unknown = (shown) => shown): Answer {
  const size = Math.min(Number(call.query.per_page ?? DEFAULT_PAGE), LARGEST_PAGE);
  const number = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((number - 1) * size, number * size);
  const links = [
    ...(number < last ? [link(call, number + 1, "next"), link(call, last, "last")] : []),
    ...(number > 1 ? [link(call, 1, "first"), link(call, number - 1, "prev")] : []),
  ];
  return { status: 200, body: wrap(shown), headers: links.length > 0 ? { link: links.join(", ") } : {} };
}

function link(call: Call, number: number, rel: string): string {
  const query = new URLSearchParams({ ...call.query, page: String(number) });
  return `<${call.baseUrl}${call.path}?${query}>; rel="${rel}"`;
}
