import { describe, expect, test } from "vitest";
import { readZipMember } from "../../src/io/zip-member.ts";
import { zipOf } from "./zip.ts";

const FILES = { "../../etc/passwd": "no", "a/one.txt": "eins", "two.txt": "zwei ".repeat(1000) };
const DAMAGED = "the archive is damaged or too large";

describe("a member of an archive", () => {
  test.each([true, false])("is found by its exact name (deflated: %s)", (deflate) => {
    const archive = zipOf(FILES, { deflate });
    expect(readZipMember(archive, "a/one.txt", 100)?.toString()).toBe("eins");
    expect(readZipMember(archive, "two.txt", 5000)?.length).toBe(5000);
    expect(readZipMember(archive, "passwd", 100)).toBeNull();
  });

  test("is refused where it is larger than allowed, whatever its header says", () => {
    const archive = zipOf(FILES);
    expect(() => readZipMember(archive, "two.txt", 4999)).toThrow(DAMAGED);
    const entry = archive.indexOf("two.txt", archive.indexOf(Buffer.from("PK\u0001\u0002")));
    archive.writeUInt32LE(1, entry - 46 + 24);
    expect(() => readZipMember(archive, "two.txt", 4999)).toThrow(DAMAGED);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["no archive", Buffer.from("hello, this is no archive at all")],
    ["half of one", zipOf(FILES).subarray(60)],
    ["one whose directory leads nowhere", zipOf({}).fill(0xff, 10, 20)],
  ])("is refused in %s", (_, bytes) => {
    expect(() => readZipMember(bytes, "two.txt", 5000)).toThrow(DAMAGED);
  });
});
