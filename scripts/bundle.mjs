// Bundles the compiled program: chunks that are loaded when they are needed, and the licenses of what went into them.
import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { licenseText } from "./licenses.mjs";

/**
 * Modules that are always wanted together lie in one chunk: opening fifty small files took a tenth of a gate's start. What
 * starts the command line stands apart, so that `--version` loads nothing else.
 */
const TOGETHER = [
  { name: "start", test: /build\/(main|cli|shell\/run-cli)\.js$/, priority: 2 },
  { name: "gate", test: /build\/shell\/gate-cli\.js$/, priority: 1 },
];

/** White space and local names go, a sixth of the time it takes to load; functions keep theirs, so stacks can be read. */
const MINIFY = {
  compress: true,
  mangle: { keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true },
};

/** Files that the program reads beside itself, below `build`. */
const ASSETS = ["io/review.html"];

/** Writes the bundle of `build/main.js` to `dir`; the same sources give the same bytes. */
export async function writeBundle(dir) {
  const bundle = await rolldown({
    input: { index: join("build", "main.js") },
    platform: "node",
    resolve: { alias: { yaml: yamlModules() } },
    onLog: (_level, log) => {
      throw new Error(log.message); // a warning of the bundler is a bundle that may not run
    },
  });
  const { output } = await bundle.write({
    dir,
    format: "esm",
    minify: MINIFY,
    comments: { legal: false }, // all licenses stand in one file
    chunkFileNames: "[name].js",
    codeSplitting: { groups: TOGETHER },
  });
  await bundle.close();
  for (const asset of ASSETS) copyFileSync(join("build", asset), join(dir, basename(asset)));
  writeFileSync(join(dir, "licenses.txt"), licenseText(output.flatMap(({ moduleIds }) => moduleIds ?? [])));
}

/** yaml's door for Node.js is CommonJS, which cannot be merged with other modules; the same code lies beside it as modules. */
function yamlModules() {
  return join(createRequire(import.meta.url).resolve("yaml/package.json"), "../browser/dist/index.js");
}
