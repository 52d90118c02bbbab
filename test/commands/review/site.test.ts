import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReviewPorts } from "../../../src/commands/review/review-request.ts";
import { planSite } from "../../../src/commands/review/site.ts";
import { diskTree } from "../../../src/io/tree-disk.ts";
import { writeFiles } from "../../../src/io/write-files.ts";
import { type Workshop, workshop } from "../../cli/run.ts";

function portsOf({ dir }: Workshop): ReviewPorts {
  return {
    workspace: dir,
    openRepo: () => Promise.reject(new Error("no git is needed here")),
    diskTree: (root) => diskTree({ root }),
    readFile: (path) => readFile(join(dir, path), "utf8"),
    writeFiles: (changes) => writeFiles(dir, changes),
    now: Date.now,
    newId: () => "a-0",
    readTemplate: async () => "connect-src 'none'<!--review-data-->",
  };
}

const plan = (shop: Workshop, publish = true) =>
  planSite(
    { configPath: "eval/assize.yaml", traces: [], publish, handIn: { kind: "file", github: null } },
    portsOf(shop),
    diskTree({ root: join(shop.dir, "site"), label: "site" }),
  );

const OTHER =
  "name: <b>&\ntraces: { filter: \"tags.sample = 'no'\" }\nschemas: [correctness]\ndue: 2026-12-01\n";

describe("a static site", () => {
  test("is an index and a page for each list, from any file server, with nothing but what was agreed to", async () => {
    await using shop = await workshop("label-desk", { "eval/sessions/<b>&.yaml": OTHER });
    const { files, outputs } = await plan(shop);
    expect(files.map(({ path }) => path)).toEqual(["list-b.html", "list-september.html", "index.html"]);
    expect(outputs).toBe(7);
    await writeFiles(join(shop.dir, "site"), files);
    await using server = await serve(join(shop.dir, "site"));
    const index = await server.text("/");
    expect(index).toContain(
      '<li><a href="list-b.html">&#60;b&#62;&#38;</a><p>0 of 1 answer done, until 2026-12-01.</p></li>',
    );
    expect(index).toContain('<a href="list-september.html">september</a><p>0 of 6 answers done.</p>');
    expect(index).not.toMatch(/<script|https?:|<b>/);
    expect(await server.text("/list-september.html")).toContain("13.80 €");
    // Made anew: what is no list any more goes, what is done stays named.
    await shop.edit({ "eval/sessions/<b>&.yaml": null });
    const again = await plan(shop);
    expect(again.files.map(({ path, after }) => [path, after === null])).toEqual([
      ["list-september.html", false],
      ["index.html", false],
      ["list-b.html", true],
    ]);
  });

  test("is refused where nobody has agreed to publish, with who could read what", async () => {
    await using shop = await workshop("label-desk");
    await expect(plan(shop, false)).rejects.toThrow(
      "the site would hold 6 outputs on 1 page: whoever can open it can read all of them, what was asked and what the app did included, and the names of the labelers\n  If they all may, add --publish-traces. labels.redact leaves values out; for one person, --file makes a page to send.",
    );
    expect((await shop.run("review --site site")).code).toBe(2);
    expect((await shop.files()).filter((path) => path.startsWith("site/"))).toEqual([]);
  });

  test("is never put over other files, nor made of nothing", async () => {
    await using shop = await workshop("label-desk", { "site/index.html": "<p>my own</p>" });
    await expect(plan(shop)).rejects.toThrow("site: the folder holds files that are no earlier site");
    await shop.edit({ "site/index.html": null, "eval/sessions/september.yaml": null });
    await expect(plan(shop)).rejects.toThrow("there is no list to answer");
  });
});

/** A file server that knows nothing but files. */
async function serve(root: string) {
  const server = createServer(async (request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    response.end(await readFile(join(root, path)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    text: async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text(),
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}
