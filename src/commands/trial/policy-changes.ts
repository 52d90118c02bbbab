import { canonicalJson } from "../../formats/canonical.ts";
import { asJson, type Json } from "../../formats/json.ts";
import type { Suite } from "../../formats/suite.ts";

/** How many characters of a value a sentence shows. */
const SHOWN = 60;

/**
 * What a pull request changes of the policy that judges it, a sentence each (gate.md 2). The base's policy decides; the
 * surfaces say on top that this pull request moves its own goal posts.
 */
export function policyChanges(base: Suite, head: Suite): string[] {
  const shared = new Set(base.records.map((record) => record.id));
  const inBoth = head.records.filter((record) => shared.has(record.id)).map((record) => record.id);
  return [...differences("", policyOf(base, inBoth), policyOf(head, inBoth)), ...retagged(base, head)];
}

/**
 * What a pull request changes of how its app is run. That is the head's to say, and part of what is tried; but outputs
 * that are recorded, or come from another program, need no file of the app to differ.
 */
export function appChanges(base: Suite, head: Suite): string[] {
  return differences("app", asJson(base.config.app), asJson(head.config.app));
}

/** Tags choose whom a metric speaks of, so the base's hold; one sentence for all, for there may be thousands. */
function retagged(base: Suite, head: Suite): string[] {
  const before = new Map(base.records.map((record) => [record.id, record]));
  const moved = head.records.filter((record) => {
    const old = before.get(record.id);
    return old && (old.group !== record.group || !same(asJson(old.tags), asJson(record.tags)));
  });
  return moved.length > 0 ? [`tags or group: changed on ${moved.length} of the records that both have`] : [];
}

/** All that the base decides, as one value. */
function policyOf(suite: Suite, inBoth: readonly string[]): Json {
  const { gate, scorers, baseline, budget, labelers } = suite.config;
  const judges = Object.fromEntries(
    [...suite.judges].map(([name, { file }]) => [
      name,
      { trust: file.trust, pass_when: file.pass_when ?? null },
    ]),
  );
  const must = mustAmong(suite, inBoth);
  const policy = {
    gate,
    scorers: byName(scorers),
    baseline,
    budget,
    labelers,
    judges,
    quarantine: suite.quarantine,
    must,
  };
  return asJson(policy);
}

/** Records that are new or gone are no goal posts; only what changed on a record of both sides is. */
function mustAmong(suite: Suite, inBoth: readonly string[]): string[] {
  const both = new Set(inBoth);
  return suite.records
    .filter((record) => record.must && both.has(record.id))
    .map((record) => record.id)
    .sort();
}

function byName(scorers: Suite["config"]["scorers"]): { [name: string]: unknown } {
  return Object.fromEntries(scorers.map((scorer) => [scorer.name ?? scorer.judge ?? "", scorer]));
}

function differences(path: string, base: Json | undefined, head: Json | undefined): string[] {
  if (isObject(base) && isObject(head)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys.flatMap((key) => differences(path ? `${path}.${key}` : key, base[key], head[key]));
  }
  if (same(base, head)) return [];
  return [`${path}: ${shown(base)} → ${shown(head)}`];
}

function same(base: Json | undefined, head: Json | undefined): boolean {
  if (base === undefined || head === undefined) return base === head;
  return canonicalJson(base) === canonicalJson(head);
}

function shown(value: Json | undefined): string {
  if (value === undefined) return "(none)";
  const text = canonicalJson(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
