// Builds dist: TypeScript and the review page to build/, then one bundle of everything, in chunks that are loaded when
// they are needed, and a door of one line each for the CLI and the Action.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { minifySync } from "rolldown/experimental";
import { buildWeb } from "./build-web.mjs";

const LIMIT_MIB = 10;

/** Chunks above this are other people's clients: their white space goes, their names stay, so stacks can be read. */
const LARGE_BYTES = 2 ** 20;
/** The folder of `dist` that holds the program; the doors beside it only call it. */
const SHARED = "lib";
/** By folder, what its `index.js` calls. */
const DOORS = [
  ["cli", "startCli"],
  ["action", "startAction"],
];
const out = process.argv[2] ?? "dist";

function run(tool, ...args) {
  execFileSync(process.execPath, [join("node_modules", ...tool), ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

function slim(dir) {
  for (const name of readdirSync(dir).filter((file) => file.endsWith(".js"))) {
    const path = join(dir, name);
    if (statSync(path).size < LARGE_BYTES) continue;
    const { code, errors } = minifySync(name, readFileSync(path, "utf8"), {
      module: true,
      compress: false,
      mangle: false,
    });
    if (errors.length > 0) throw new Error(`${path} could not be made smaller: ${errors[0].message}`);
    writeFileSync(path, code);
  }
}

function writeDoor(name, start) {
  const path = join(out, name, "index.js");
  mkdirSync(join(out, name));
  writeFileSync(
    path,
    `#!/usr/bin/env node\nimport { ${start} } from "../${SHARED}/index.js";\n\nawait ${start}();\n`,
  );
  chmodSync(path, 0o755);
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

rmSync("build", { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run(["typescript", "bin", "tsc"], "-p", "tsconfig.build.json");
await buildWeb(join("build", "io", "review.html"));
run(
  ["@vercel", "ncc", "dist", "ncc", "cli.js"],
  "build",
  "build/main.js",
  "-o",
  join(out, SHARED),
  "--quiet",
  "--no-cache",
  "--license",
  "licenses.txt",
);
slim(join(out, SHARED));
renameSync(join(out, SHARED, "package.json"), join(out, "package.json")); // "type": "module", for all of dist
for (const [name, start] of DOORS) writeDoor(name, start);

const mib = sizeOf(out) / 2 ** 20;
process.stdout.write(`${out}: ${mib.toFixed(1)} MiB\n`);
if (mib > LIMIT_MIB) {
  process.stderr.write(`${out} is over its limit of ${LIMIT_MIB} MiB\n`);
  process.exit(1);
}
