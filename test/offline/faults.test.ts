import { describe, expect, test, vi } from "vitest";
import { parseFaults } from "../../src/offline/faults.ts";
import { startStandIn } from "../../src/offline/stand-in.ts";
import { post } from "./ask.ts";
import { PROMPT } from "./prompt.ts";
import { standing } from "./standing.ts";

const standIn = standing();
const asked = { ...PROMPT, response_format: { type: "json_schema" }, temperature: 0, max_tokens: 9 };
const ask = (fault: string, body: object = asked) =>
  post(`${standIn.url}/v1/chat/completions`, body, fault ? { "x-stand-in-fault": fault } : {});

describe("refusals over HTTP", () => {
  test.each([
    ["rate_limit=7", 429, "Rate limit reached", "rate_limit_exceeded"],
    ["status=503", 503, "the stand-in was told to fail", "told_to_fail"],
    [
      "refuse_json_schema",
      400,
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      "unsupported_value",
    ],
    [
      "refuse_parameter=temperature",
      400,
      "Unsupported parameter: 'temperature' is not supported with this model.",
      "unsupported_parameter",
    ],
    [
      "refuse_parameter=max_tokens",
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      "unsupported_parameter",
    ],
  ])("%s", async (fault, status, message, code) => {
    const reply = await ask(fault);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject({ error: { message, code } });
  });

  test("a rate limit says when to come back", async () => {
    expect((await ask("rate_limit=7")).headers.get("retry-after")).toBe("7");
  });

  test.each(["refuse_json_object", "refuse_parameter=top_p"])("%s leaves others alone", async (fault) => {
    expect((await ask(fault)).status).toBe(200);
  });
});

describe("spoilt messages", () => {
  test.each([
    ["malformed_json", { content: "{'rationale':'The text sounds like METHODS.','verdict':'yes'}" }, "stop"],
    ["out_of_vocabulary", { content: '{"rationale":"Hard to say.","verdict":"perhaps"}' }, "stop"],
    ["refusal", { content: null, refusal: "I can't help with judging this." }, "stop"],
    ["truncation", { content: '{"rationale":"The text sounds ' }, "length"],
    ["empty", { content: "" }, "stop"],
  ])("%s", async (fault, message, finish_reason) => {
    const { text } = await ask(fault);
    expect(JSON.parse(text).choices[0]).toMatchObject({ message, finish_reason });
  });

  test("malformed_body is no JSON", async () => {
    expect((await ask("malformed_body")).text).toBe("<html>upstream said no</html>");
  });
});

describe("connections", () => {
  test("drop", async () => {
    await expect(ask("drop")).rejects.toThrow("fetch failed");
  });

  test("hang", async () => {
    const signal = AbortSignal.timeout(50);
    const body = JSON.stringify({ ...asked, model: "standin+hang" });
    const hanging = fetch(`${standIn.url}/v1/chat/completions`, { method: "POST", body, signal });
    await expect(hanging).rejects.toThrow("timeout");
  });

  test("latency", async () => {
    const started = performance.now();
    await ask("latency=60");
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  test("capacity counts what is being answered", async () => {
    await using busy = await disposable([]);
    const url = `${busy.url}/v1/chat/completions`;
    const hanging = [1, 2].map(() => post(url, { ...asked, model: "standin+hang" }).catch(() => "hung up"));
    await vi.waitUntil(() => busy.requests.total === 2);
    const refused = await post(url, asked, { "x-stand-in-fault": "capacity=2" });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after-ms")).toBe("100");
    expect((await post(url, asked, { "x-stand-in-fault": "capacity=3" })).status).toBe(200);
    await busy[Symbol.asyncDispose]();
    expect(await Promise.all(hanging)).toEqual(["hung up", "hung up"]);
  });
});

describe("when they strike", () => {
  test("by option for every request, by model suffix, by header; several at once", async () => {
    await using faulty = await disposable(["status=500*1"]);
    const url = `${faulty.url}/v1/chat/completions`;
    expect((await post(url, asked)).status).toBe(500);
    const suffixed = await post(url, { ...asked, model: "standin+empty+latency=1" });
    expect(JSON.parse(suffixed.text)).toMatchObject({
      model: "standin",
      choices: [{ message: { content: "" } }],
    });
    expect(faulty.requests.latest.map(({ faults }) => faults)).toEqual([
      ["status=500*1"],
      ["empty", "latency=1"],
    ]);
  });

  test("*2 strikes twice", async () => {
    await using faulty = await disposable(["status=503*2"]);
    const url = `${faulty.url}/v1/chat/completions`;
    const statuses = [await post(url, asked), await post(url, asked), await post(url, asked)];
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  test("~0.3 strikes about three of ten contents, the same ones on every server, and a retry anew", async () => {
    const struck = async () => {
      await using faulty = await disposable(["status=503~0.3"]);
      const url = `${faulty.url}/v1/chat/completions`;
      const replies = Array.from({ length: 200 }, (_, at) => post(url, { ...asked, user: `${at}` }));
      return (await Promise.all(replies)).map(({ status }) => status === 503);
    };
    const [first, second] = [await struck(), await struck()];
    expect(first).toEqual(second);
    // Binomial(200, 0.3): mean 60, sd 6.5; the hash is fixed, so this cannot waver.
    expect(first.filter(Boolean).length).toBeGreaterThan(40);
    expect(first.filter(Boolean).length).toBeLessThan(80);
  });

  test("the mark of the message does not choose", async () => {
    const [system, user] = PROMPT.messages;
    const marked = (mark: string) => ({
      ...asked,
      messages: [system, { role: "user", content: user?.content.replaceAll("0a1b", mark) }],
    });
    const statuses = async (mark: string) => {
      await using faulty = await disposable(["status=503~0.5"]);
      const replies = [];
      for (let at = 0; at < 8; at++)
        replies.push(await post(`${faulty.url}/v1/chat/completions`, marked(mark)));
      return replies.map(({ status }) => status);
    };
    const one = await statuses("0a1b");
    expect(one).toContain(503);
    expect(one).toContain(200);
    expect(await statuses("ffff")).toEqual(one);
  });
});

describe("parseFaults", () => {
  test("reads the grammar", () => {
    expect(parseFaults(["rate_limit=1.5*3", " drop~0.1"])).toEqual([
      { kind: "rate_limit", value: "1.5", times: 3, share: null, text: "rate_limit=1.5*3" },
      { kind: "drop", value: "", times: null, share: 0.1, text: "drop~0.1" },
    ]);
  });

  test.each(["explode", "drop*", "toString", "drop=1*2~3"])("%s does not exist", (text) => {
    expect(() => parseFaults([text])).toThrow(`no fault "${text}"; faults: latency, rate_limit,`);
  });

  test("a request that asks for one is told", async () => {
    const { status, text } = await ask("explode");
    expect(status).toBe(400);
    expect(text).toContain('no fault \\"explode\\"');
  });
});

/** A stand-in of its own for one test. */
async function disposable(faults: string[]) {
  const own = await startStandIn({ faults });
  return { ...own, requests: own.requests, [Symbol.asyncDispose]: own.close };
}
