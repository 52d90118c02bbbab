// Builds dist: TypeScript and the review page to build/, then one bundle of everything, in chunks that are loaded when
// they are needed, and a door of one line each for the CLI and the Action.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { writeBundle } from "./bundle.mjs";

const LIMIT_MIB = 10;

/** The folder of `dist` that holds the program; the doors beside it only call it. */
const SHARED = "lib";
/** By folder, what its `index.js` calls. */
const DOORS = [
  ["cli", "startCli"],
  ["action", "startAction"],
];
const out = process.argv[2] ?? "dist";

function compile() {
  const tsc = join("node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
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
compile();
await buildWeb(join("build", "io", "review.html"));
await writeBundle(join(out, SHARED));
writeFileSync(join(out, "package.json"), `${JSON.stringify({ type: "module" }, null, 2)}\n`);
for (const [name, start] of DOORS) writeDoor(name, start);

const mib = sizeOf(out) / 2 ** 20;
process.stdout.write(`${out}: ${mib.toFixed(1)} MiB\n`);
if (mib > LIMIT_MIB) {
  process.stderr.write(`${out} is over its limit of ${LIMIT_MIB} MiB\n`);
  process.exit(1);
}
