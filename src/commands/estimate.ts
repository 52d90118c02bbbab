import { type Estimate, estimate } from "../evaluate/estimate.ts";
import { checkOut } from "./trial/checkouts.ts";
import { settle } from "./trial/given.ts";
import { plannedCalls } from "./trial/planned-calls.ts";
import type { GatePorts } from "./trial/ports.ts";
import { prepare } from "./trial/prepare.ts";
import type { GateRequest } from "./trial/request.ts";
import { loadSuites } from "./trial/suites.ts";

/** What trying a change would take at most; every fault of the setting shows, nothing is run and nobody is asked. */
export async function estimateGate(request: GateRequest, ports: GatePorts): Promise<Estimate> {
  await using checkouts = await checkOut(request, ports);
  const suites = await loadSuites(checkouts, request, ports);
  const given = settle(suites);
  await using prepared = await prepare({ request, checkouts, suites, given, ports });
  return estimate({ calls: plannedCalls(prepared), prices: given.policy.config.models.prices });
}
