import type { Json } from "../formats/json.ts";
import type { Fault } from "./faults.ts";

/** An HTTP error in the shape that OpenAI-compatible servers use. */
export interface Refusal {
  status: number;
  headers: { [name: string]: string };
  body: Json;
}

/** The error that one of the striking faults makes of a request, or null where the request is answered. */
export function refusalOf(options: {
  faults: readonly Fault[];
  request: unknown;
  inFlight: number;
}): Refusal | null {
  for (const fault of options.faults) {
    const refusal = refusalBy(fault, options.request, options.inFlight);
    if (refusal) return refusal;
  }
  return null;
}

/** An error body as clients expect it. */
export function apiError(error: {
  status: number;
  message: string;
  code: string;
  param?: string;
  headers?: { [name: string]: string };
}): Refusal {
  const { status, message, code, param = null, headers = {} } = error;
  const type = status === 429 ? "requests" : status >= 500 ? "server_error" : "invalid_request_error";
  return { status, headers, body: { error: { message, type, param, code } } };
}

/** How long a server at capacity asks to wait. */
const CAPACITY_WAIT_MS = 100;

function refusalBy({ kind, value }: Fault, request: unknown, inFlight: number): Refusal | null {
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

function rateLimited(headers: { [name: string]: string }): Refusal {
  return apiError({ status: 429, message: "Rate limit reached", code: "rate_limit_exceeded", headers });
}

function formatRefused(format: string): Refusal {
  const message = `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`;
  return apiError({ status: 400, message, code: "unsupported_value", param: "response_format" });
}

function parameterRefused(name: string): Refusal {
  const instead = name === "max_tokens" ? " Use 'max_completion_tokens' instead." : "";
  const message = `Unsupported parameter: '${name}' is not supported with this model.${instead}`;
  return apiError({ status: 400, message, code: "unsupported_parameter", param: name });
}

function formatOf(request: unknown): unknown {
  return member(member(request, "response_format"), "type");
}

function isSent(request: unknown, name: string): boolean {
  return member(request, name) !== undefined;
}

function member(value: unknown, name: string): unknown {
  if (value === null || typeof value !== "object") return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
