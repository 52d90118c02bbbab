import { afterAll, beforeAll } from "vitest";
import { type StandIn, startStandIn } from "../../src/offline/stand-in.ts";

/** One stand-in for all tests of a file. */
export function standing(): { readonly url: string; readonly requests: StandIn["requests"] } {
  let running: StandIn | null = null;
  beforeAll(async () => {
    running = await startStandIn();
  });
  afterAll(async () => {
    await running?.close();
  });
  const started = () => {
    if (!running) throw new Error("not started yet");
    return running;
  };
  return {
    get url() {
      return started().url;
    },
    get requests() {
      return started().requests;
    },
  };
}
