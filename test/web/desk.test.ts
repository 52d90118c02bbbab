import { describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../../src/web/review/desk.ts";
import { openVault, type Storage, vaultPrefix } from "../../src/web/review/vault.ts";
import { plainItems, question, reviewData } from "./review-list.ts";

const ASKED = { key: "correctness", version: 1, question: question(), part: null };

function memoryStorage(limit = Number.POSITIVE_INFINITY): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem(key, value) {
      if (values.size >= limit) throw new Error("quota");
      values.set(key, value);
    },
  };
}

function desk(storage: Storage | null, { labeler = "mira", answered = {}, count = 4 } = {}): Desk {
  const { head, items } = reviewData({ items: plainItems(count), list: { kind: "ordered" }, answered });
  const index = {
    traces: items.map(({ trace_id }) => trace_id),
    groups: items.map(({ group }) => group),
    chunks: [0],
  };
  const vault = openVault(
    storage,
    vaultPrefix({ repository: head.repository, list: head.list.name, labeler }),
  );
  let ids = 0;
  return openDesk({
    head,
    index,
    labeler,
    partsOf: () => [],
    vault,
    now: () => "2026-11-01T10:00:00Z",
    newId: () => `a-${++ids}`,
  });
}

const here = (one: Desk) => one.traceAt(one.place());

describe("a desk", () => {
  test("goes on where it was left, by person", () => {
    const storage = memoryStorage();
    const first = desk(storage);
    first.answer(here(first), ASKED, "yes");
    first.next();
    first.answer(here(first), ASKED, "no");
    const again = desk(storage);
    expect([again.place(), again.progress().done]).toEqual([1, 1]);
    expect(again.kept(here(again)).answers.correctness?.value).toBe("no");
    expect(desk(storage, { labeler: "mir" }).progress().done).toBe(0);
  });

  test("does not move on from a question without an answer", () => {
    const one = desk(memoryStorage());
    one.next();
    expect([one.place(), one.open().length]).toEqual([0, 1]);
  });

  test("comes back to what was jumped over, then ends", () => {
    const one = desk(memoryStorage(), { count: 2 });
    one.goTo(1);
    one.answer(here(one), ASKED, "yes");
    one.next();
    expect(one.place()).toBe(0);
    one.skip("not my field");
    expect(one.place()).toBe(2);
    expect(one.progress()).toEqual({ total: 2, done: 2, skipped: 1, unsent: 2, minutes: null });
  });

  test("does not ask again what a person answered elsewhere", () => {
    const before = plainItems(4)
      .slice(0, 3)
      .map(({ trace_id }) => trace_id);
    expect(desk(memoryStorage(), { answered: { mira: before } }).order).toEqual([3]);
  });

  test("knows what has not been handed in", () => {
    const one = desk(memoryStorage());
    one.answer(here(one), ASKED, "yes");
    one.next();
    expect(one.progress().unsent).toBe(1);
    one.markHandedIn([one.traceAt(0)]);
    expect(one.progress().unsent).toBe(0);
    one.answer(one.traceAt(0), ASKED, "no");
    expect(one.progress().unsent).toBe(1);
  });

  test("an answer taken back is asked again; one that was handed in and changed since stands again", () => {
    const one = desk(memoryStorage(), { count: 2 });
    const first = here(one);
    one.answer(first, ASKED, "abstain");
    one.next();
    one.back();
    one.answer(first, ASKED, null);
    expect([one.progress().done, one.kept(first).done]).toEqual([0, false]);
    one.answer(first, ASKED, "yes");
    one.next();
    one.markHandedIn([first]);
    one.goTo(0);
    one.answer(first, ASKED, "abstain");
    one.answer(first, ASKED, null);
    expect(one.kept(first)).toMatchObject({ done: true, answers: { correctness: { value: "yes" } } });
    expect([one.kept(first).earlier, one.progress().unsent]).toEqual([{ correctness: [] }, 0]);
  });

  test.each([
    ["is full", memoryStorage(0)],
    ["is forbidden", null],
  ])("says so where the browser's store %s, and works on", (_, storage) => {
    const one = desk(storage);
    expect(one.safe()).toBe(true);
    one.answer(here(one), ASKED, "yes");
    expect([one.safe(), one.kept(here(one)).answers.correctness?.value]).toEqual([false, "yes"]);
  });

  test("leaves out what is not an answer of this page", () => {
    const storage = memoryStorage();
    const prefix = vaultPrefix({
      repository: "octo/support-bot",
      list: "September answers",
      labeler: "mira",
    });
    storage.setItem(`${prefix}tr-1`, "{broken");
    storage.setItem(`${prefix}tr-2`, '{"trace_id": 3}');
    expect(desk(storage).progress().done).toBe(0);
  });
});
