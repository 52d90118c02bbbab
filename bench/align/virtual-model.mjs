// The stand-in in process, behind a clock of its own: a call takes so many milliseconds and so many are under way at once,
// but nobody waits. So a busy machine does not show in the wall time, and hours of runs take minutes.
import { createHash } from "node:crypto";

/** Replies known from an earlier run; beyond this many the memory begins anew. */
const MOST_KNOWN = 150_000;

/** A model with counts; `latency` and `width` are those of a provider. `known` is shared by runs. */
export function virtualModel(house, { latency = 50, width = 16, known = new Map() } = {}) {
  const free = Array(width).fill(0);
  const underWay = [];
  const counts = { judge: 0, reflection: 0 };
  let now = 0;
  let running = false;
  return { counts, elapsed: () => now / 1000, complete };

  async function complete(request) {
    counts[request.messages[0].content.startsWith("You help a judge") ? "reflection" : "judge"] += 1;
    const text = textOf(house, request, known);
    await wait();
    const call = { input_tokens: 0, output_tokens: 0, usd: 0, latency_ms: latency, attempts: 1 };
    const { model } = request;
    return { status: "replied", text, finish: "stop", model, ...call, logprobs: null, dropped: [] };
  }

  /** Takes the slot that is free first. */
  function wait() {
    const slot = free.indexOf(Math.min(...free));
    free[slot] = Math.max(now, free[slot]) + latency;
    const until = free[slot];
    return new Promise((done) => {
      underWay.push({ until, done });
      if (!running) setImmediate(tick);
      running = true;
    });
  }

  /** Nothing else is left to do at this time: the clock goes to the next reply. */
  function tick() {
    now = Math.min(...underWay.map(({ until }) => until));
    for (const { done } of underWay.filter(({ until }) => until === now)) done();
    const rest = underWay.filter(({ until }) => until > now);
    underWay.splice(0, underWay.length, ...rest);
    running = false;
    setImmediate(() => {
      if (!running && underWay.length > 0) setImmediate(tick);
      running ||= underWay.length > 0;
    });
  }
}

function textOf({ replyText }, { model, messages, schema }, known) {
  const response_format = schema ? { type: "json_schema" } : undefined;
  const address = createHash("sha1").update(JSON.stringify(messages)).digest("base64");
  const text = known.get(address) ?? replyText({ model, messages, response_format }).text;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(address, text);
  return text;
}
