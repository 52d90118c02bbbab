import { OpenAI } from "openai";
import type { TransportInit } from "./transport.ts";

type Build = OpenAI["buildRequest"];
type Built = Awaited<ReturnType<Build>>;
type Fetch = OpenAI["fetchWithTimeout"];

/** What the SDK writes out for its log with every call, although that is off; what is sent stands in `fields`. */
const UNLISTED = new Headers();

/**
 * The SDK's client, which makes address and headers of a path once instead of with every call, and leaves timing a call
 * to the transport: all calls of a run are alike, and at 64 in flight this is a good part of a call's time.
 */
export class LeanClient extends OpenAI {
  readonly #known = new Map<string, Promise<Built>>();

  override async buildRequest(...given: Parameters<Build>): Promise<Built> {
    const [{ path, body, fetchOptions, headers }] = given;
    if (headers) return super.buildRequest(...given);
    const building = this.#known.get(path) ?? super.buildRequest(...given).then(unlisted);
    this.#known.set(path, building);
    const { req, ...built } = await building;
    return { ...built, req: { ...req, ...fetchOptions, body: JSON.stringify(body) } };
  }

  override fetchWithTimeout(...[url, init, timeout_ms]: Parameters<Fetch>): Promise<Response> {
    const timed: TransportInit = { ...init, timeout_ms };
    return (this._options.fetch ?? fetch)(url, timed);
  }
}

function unlisted({ req, ...built }: Built): Built {
  const fields = { fields: Object.fromEntries(req.headers) } satisfies TransportInit;
  return { ...built, req: { ...req, ...fields, headers: UNLISTED } };
}
