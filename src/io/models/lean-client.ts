import { APIConnectionError, type ClientOptions, OpenAI } from "openai";
import { APIPromise } from "openai/core/api-promise";
import type { Fields, Transport, TransportInit } from "./transport.ts";

type Given = Parameters<OpenAI["request"]>[0];
type Replied = Awaited<ConstructorParameters<typeof APIPromise>[1]>;

/** What every request of a client is sent with. */
export interface Wire {
  send: Transport["send"];
  /** Headers; all calls of a client have the same. */
  fields: Fields;
}

/**
 * The SDK's client over our own wire. Between a method of the SDK and its `fetch` lie headers built anew, retries and a
 * log written out and thrown away with every call, and the first mention of `Headers` has Node.js load the whole of
 * fetch: a good part of a call's time, and of a short run's start. The limiter retries, and nothing is logged here.
 */
export class LeanClient extends OpenAI {
  readonly #wire: Wire;

  constructor(options: ClientOptions, wire: Wire) {
    super(options);
    this.#wire = wire;
  }

  override request<Reply>(given: Given): APIPromise<Reply> {
    return new APIPromise<Reply>(this, this.#exchange(given));
  }

  async #exchange(given: Given): Promise<Replied> {
    const options = await given;
    const { method, path, body, fetchOptions } = options;
    const init: TransportInit = {
      method,
      fields: this.#wire.fields,
      body: JSON.stringify(body),
      timeout_ms: this.timeout,
      ...fetchOptions,
    };
    const response = await this.#wire.send(this.buildURL(path, null), init).catch(lost);
    if (!response.ok) throw await this.#refusalOf(response);
    return { response, options, ...UNUSED };
  }

  async #refusalOf(response: Response): Promise<Error> {
    const text = await response.text();
    const body = standardError(text);
    return this.makeStatusError(response.status, body ?? {}, body ? undefined : text, response.headers);
  }
}

/** What only the SDK's log and streamed replies would need of a request. */
const UNUSED = {
  controller: new AbortController(),
  requestLogID: "",
  retryOfRequestLogID: undefined,
  startTime: 0,
};

function lost(cause: Error): never {
  throw new APIConnectionError({ cause });
}

/** An error's body as the SDK reads it: some servers put its words beside `error` instead of in it. Null where it is no object. */
function standardError(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return null;
    return "error" in body && typeof body.error === "object" ? body : { error: { message: text, ...body } };
  } catch {
    return null;
  }
}
