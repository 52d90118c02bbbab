import { describe, expect, test } from "vitest";
import { agrees } from "../../src/align/agreement.ts";
import { alignJudge } from "../../src/align/align-judge.ts";
import { OPTIMIZERS } from "../../src/align/optimizers.ts";
import { createReader, noCalls } from "../../src/align/reader.ts";
import { memoryReplies } from "../../src/align/reply-store.ts";
import type { Model } from "../../src/judges/model.ts";
import type { ChatRequest } from "../../src/offline/chat-request.ts";
import { seededRng, shuffle } from "../../src/stats/rng.ts";
import { openDesk } from "../io/models/desk.ts";
import { standing } from "../offline/standing.ts";
import {
  exampleOf,
  inProcess,
  isReflection,
  planOf,
  reflecting,
  replyOf,
  sentences,
  tried,
} from "./world.ts";

const NAMES = [...OPTIMIZERS.keys()];
const standIn = standing();

/** Enough for every step of an optimizer where the claim is not about what it finds. */
const FEW = sentences(30).map((said, at) => exampleOf(said, at));

/** What no optimizer can learn from, each kind in turn. */
const USELESS = ["I would rather talk about the weather.", '{"answer": 42}', ""];

/** Judges in process; what it is to reflect on goes to another model. */
function reflectingBy(other: Model): Model {
  const own = inProcess();
  return { complete: (request) => (isReflection(request) ? other : own).complete(request) };
}

describe.each(NAMES)("%s", (optimizerName) => {
  test("corrects a judge that is wrong in every sample on one kind of record, by what people said of it", async () => {
    using desk = openDesk({ url: `${standIn.url}/v1` });
    const asked = standIn.requests.total;
    const port = reflectingBy(desk.model);
    const plan = planOf({ optimizerName, model: { port, judge: null, reflection: "compatible:/thinker" } });
    const before = await createReader(plan, { limit: 1e6, calls: noCalls() }).read(plan.judge, plan.examples);
    const wrong = plan.examples.filter((example, at) => agrees(example, before[at] ?? never) === false);
    // The weighed ones that were called METHODS (every sixth), and RESULTS (every sixth from the third).
    expect(wrong.length).toBe(20);
    const { proof, judge } = await tried(plan);
    expect(proof).toMatchObject({ decision: "better", method: "crossfit", use: 1 });
    const after = await createReader(plan, { limit: 1e6, calls: noCalls() }).read(judge, wrong);
    const corrected = wrong.filter((example, at) => agrees(example, after[at] ?? never) === true);
    expect(corrected.length).toBeGreaterThanOrEqual(18);
    // What went over the wire: label, labeler's reason, the judge's verdict and its reason.
    const { body } = standIn.requests.latest[asked] ?? {};
    expect(body).toMatchObject({ model: "thinker" });
    const { messages } = body as ChatRequest; // the stand-in took it for one
    const data = messages[1]?.content ?? "";
    const [, mark] = /The mark of this message is (\w+)\./.exec(data) ?? [];
    const value = (name: string, text: string) => `### ${name}\n<<<${mark}\n${text}\n${mark}>>>`;
    expect(data).toContain(value("people's reason", "Weighing is what they did. METHODS."));
    expect(data).toContain(value("people's verdict", "yes"));
    expect(data).toContain(value("judge's verdict", "no"));
    expect(data).toContain(value("judge's reason", "The text sounds less like METHODS."));
  });

  test("a judge that is right already is left alone", async () => {
    const right = sentences(45).filter((_, at) => at % 3 !== 0);
    const plan = planOf({ optimizerName, examples: right.map((said, at) => exampleOf(said, at)) });
    const { proof, judge } = await tried(plan);
    expect(proof.decision).toBe("not_shown");
    expect(proof.reason).toBe("no held-out verdict changed");
    expect(judge.file).toEqual(plan.judge.file);
    expect(judge.examples).toEqual([]);
  });

  test("labels that all say yes prove nothing", async () => {
    const examples = sentences(30).map((said, at) => exampleOf({ ...said, label: "yes", why: "" }, at));
    const { proof } = await tried(planOf({ optimizerName, examples }));
    // The judge fails most of them; one that learns to say yes agrees better, and nobody can say what it would fail.
    expect(proof.passes?.classes.find(({ people }) => people === "fail")?.n).toBe(0);
    expect(proof.decision).toBe("not_shown");
    expect(proof.reason).toBe(
      "people fail none of the held-out outputs, so a judge that passes all could not be told from a good one",
    );
  });

  test("shuffled labels teach nothing that holds (one deal of those that bench/ deals)", async () => {
    const said = sentences(36);
    const labels = shuffle(said, seededRng("controls 1")).map(({ label }) => label);
    const examples = said.map((one, at) => exampleOf({ ...one, label: labels[at] ?? "yes", why: "" }, at));
    const { proof } = await tried(planOf({ optimizerName, examples }));
    expect(proof.decision).not.toBe("better");
  });

  test("a reflection model that answers nonsense, another JSON or nothing changes nothing, and is said", async () => {
    let asked = 0;
    const port = reflecting(inProcess(), () => replyOf(USELESS[asked++ % USELESS.length] ?? ""));
    const { proof, judge, log } = await tried(
      planOf({ optimizerName, examples: FEW, model: { port, judge: null, reflection: "m:/r" } }),
    );
    expect(asked).toBeGreaterThanOrEqual(USELESS.length);
    expect(judge.file.guidelines).toEqual([]);
    expect(proof.decision).not.toBe("worse");
    expect(log.entries.map(({ detail }) => detail).join("\n")).toMatch(
      /gave nothing usable: asked twice: the (reply|JSON)/,
    );
  });

  test("a budget that ends midway leaves a judge that is no worse, and says so", async () => {
    const plan = planOf({ optimizerName, budget: { judge_calls: 30, reflections: 2 } });
    const { proof, log } = await tried(plan);
    expect(log.budget_reached).toBe(true);
    expect(proof.decision).not.toBe("worse");
  });

  test("a run that crashed goes on where it stopped, and ends in the same judge", async () => {
    const models = { judge: null, reflection: "offline:/standin" };
    const few = (port: Model) => planOf({ optimizerName, examples: FEW, model: { port, ...models } });
    const unbroken = inProcess();
    const whole = await tried(few(unbroken));
    const replies = memoryReplies();
    const own = inProcess();
    let left = ANSWERED;
    const failing: Model = {
      complete: async (request) => {
        if (left-- <= 0) throw new Error("killed");
        return own.complete(request);
      },
    };
    await expect(alignJudge({ ...few(failing), replies })).rejects.toThrow("killed");
    const rest = inProcess();
    // Another process has another nonce: nothing may hang on it.
    const resumed = await tried({ ...few(rest), replies, nonce: "other" });
    expect(resumed.fingerprint).toBe(whole.fingerprint);
    expect(resumed.proof).toEqual(whole.proof);
    // Whatever was answered before is not asked again.
    expect(rest.asked.length).toBeLessThanOrEqual(unbroken.asked.length - ANSWERED);
  });
});

/** Calls before a run is killed: every label was read once, and the optimizer has begun. */
const ANSWERED = 45;

const never = { status: "not_sampled" } as const;
