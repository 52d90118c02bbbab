import type { Evaluation, SideRun } from "../../evaluate/evaluation.ts";
import type { VerdictStore } from "../../evaluate/stores.ts";
import { readReuse, reuseLines, withTakenOver } from "../../evaluate/take-over.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Verdict } from "../../formats/verdict.ts";
import type { GatePorts, Stores } from "./ports.ts";
import type { ReadySide } from "./sides.ts";

/** The run's stores, with what an earlier run left behind them, and the addresses that this run comes to use. */
export async function usedStores(from: {
  opened: Stores;
  sides: readonly (ReadySide | null)[];
  ports: Pick<GatePorts, "takeOver" | "keepUsed" | "now" | "say">;
}): Promise<{ stores: Stores; used: Set<string> | null }> {
  const { opened, ports } = from;
  const stores = { ...opened, ...(await takenOver(from)) };
  if (!ports.keepUsed) return { stores, used: null };
  const used = new Set<string>();
  return { stores: { ...stores, verdicts: noting(stores.verdicts, used) }, used };
}

async function takenOver({
  opened,
  sides,
  ports,
}: Parameters<typeof usedStores>[0]): Promise<Partial<Stores>> {
  const text = (await ports.takeOver?.()) ?? null;
  if (text === null) return {};
  const digests = sides.flatMap((ready) => ready?.side.digest ?? []);
  const taken = readReuse(text, { digests, now: ports.now() });
  if (!taken) {
    ports.say("What the earlier run kept is of another form, so nothing of it is taken over.");
    return {};
  }
  if (taken.refused > 0)
    ports.say(
      `${taken.refused} entries of the earlier run are of another app or damaged, and were left out.`,
    );
  return withTakenOver(opened, taken);
}

function noting({ get, put }: VerdictStore, used: Set<string>): VerdictStore {
  return {
    get(address) {
      const known = get(address);
      if (known) used.add(address);
      return known;
    },
    put: (address, verdict) => {
      used.add(address);
      return put(address, verdict);
    },
  };
}

/** All that this run used, as lines for a later run of the same change; nothing where nobody keeps it. */
export function usedLines(
  { used, stores }: { used: ReadonlySet<string> | null; stores: Stores },
  { base, head }: Evaluation,
): Iterable<string> {
  return reuseLines({
    verdicts: verdictsAt(used ?? [], stores.verdicts),
    traces: answersOf(base ? [head, base] : [head]),
  });
}

function* verdictsAt(
  addresses: Iterable<string>,
  store: VerdictStore,
): Generator<readonly [string, Verdict]> {
  for (const address of addresses) {
    const verdict = store.get(address);
    if (verdict) yield [address, verdict];
  }
}

/** Recorded traces come from files; only what an app answered is worth keeping. */
function* answersOf(sides: readonly SideRun[]): Generator<readonly [string, Trace]> {
  const digests = new Set<string>();
  for (const side of sides) {
    if (digests.has(side.digest)) continue; // one app spoke for both
    digests.add(side.digest);
    for (const kept of [...side.traces.values()].flat()) {
      const trace = kept.origin === "recorded" ? null : side.full(kept);
      if (trace) yield [side.digest, trace];
    }
  }
}
