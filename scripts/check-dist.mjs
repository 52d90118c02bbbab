// Rebuilds dist next to the committed one and compares byte for byte: what runs is what the source says.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const FRESH = join("build", "dist-check");

function files(root, dir = root) {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? files(root, join(dir, entry.name)) : [relative(root, join(dir, entry.name))],
    )
    .sort();
}

execFileSync(process.execPath, ["scripts/build.mjs", FRESH], { stdio: "inherit" });
const names = new Set([...files("dist"), ...files(FRESH)]);
const different = [...names].filter((name) => {
  try {
    return !readFileSync(join("dist", name)).equals(readFileSync(join(FRESH, name)));
  } catch {
    return true;
  }
});
rmSync(FRESH, { recursive: true, force: true });
if (different.length > 0) {
  process.stderr.write(
    `dist is not what the source builds: ${different.join(", ")}\nRun npm run build and commit dist.\n`,
  );
  process.exit(1);
}
process.stdout.write(`dist equals a fresh build (${names.size} files)\n`);
