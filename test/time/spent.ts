import { readFileSync } from "node:fs";

/** Milliseconds of processor time that this process has used: what hostile text costs, however busy the machine is. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds in which this thread neither ran nor stood in line for a processor: it waited for a timer or for somebody
 * else. Where the system does not tell (no Linux), all the time counts.
 */
export function asleepMs(): number {
  const [ran, stoodInLine] = schedule();
  return performance.now() - (ran + stoodInLine) / 1e6;
}

/** Nanoseconds that the main thread ran, and that it was ready to run and did not get to. */
function schedule(): [ran: number, stoodInLine: number] {
  try {
    const [ran, stoodInLine] = readFileSync("/proc/self/schedstat", "utf8").split(" ").map(Number);
    return [ran ?? 0, stoodInLine ?? 0];
  } catch {
    return [0, 0];
  }
}
