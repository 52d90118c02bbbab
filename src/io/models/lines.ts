import type { OpenAI } from "openai";
import type { Clock } from "../../evaluate/clock.ts";
import type { Line } from "./ask.ts";
import { createClient } from "./client.ts";
import { firstShape } from "./shape.ts";
import { type Reach, resolveTarget } from "./target.ts";
import type { Transport } from "./transport.ts";

/** Finds a model's line and its provider's name; the same line for the same name. */
export type LineOf = (name: string) => { provider: string; line: Promise<Line> };

/**
 * Lines to models, opened on the first call to each; models of one provider share a client. Throws a UserError where a
 * model cannot be reached at all.
 */
export function createLines(options: Reach & { clock: Clock; send: Transport["send"] }): LineOf {
  const clients = new Map<string, Promise<OpenAI>>();
  const lines = new Map<string, ReturnType<LineOf>>();
  return (name) => {
    const known = lines.get(name);
    if (known) return known;
    const target = resolveTarget(name, options);
    const client = clients.get(target.provider) ?? createClient({ target, ...options });
    clients.set(target.provider, client);
    const opened = { provider: target.provider, line: client.then((ready) => freshLine(ready)) };
    lines.set(name, opened);
    return opened;

    function freshLine(ready: OpenAI): Line {
      const shape = firstShape(target.row);
      return {
        model: target.model,
        client: ready,
        clock: options.clock,
        shape,
        hopeless: null,
        answered: false,
      };
    }
  };
}
