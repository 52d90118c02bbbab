// Builds the Review App: src/web/review into ONE HTML file that carries its code and its policy, and asks for nothing else.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LIMIT_KIB = 120;

/** Builds the page and writes it to `out`; the same sources give the same bytes. */
export async function buildWeb(out) {
  const page = inOneFile(await bundle(join(ROOT, "src/web/review")));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, page);
  return { bytes: Buffer.byteLength(page), gzipped: gzipSync(page, { level: 9 }).length };
}

async function bundle(root) {
  const { output } = await build({
    root,
    configFile: false,
    envDir: false,
    logLevel: "warn",
    mode: "production",
    base: "./",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    },
  });
  const text = (kind) =>
    output.filter(({ fileName }) => fileName.endsWith(kind)).map((part) => part.code ?? String(part.source));
  const [script, ...otherScripts] = text(".js");
  const [style = "", ...otherStyles] = text(".css");
  const [html] = text(".html");
  if (!script || !html || otherScripts.length + otherStyles.length > 0)
    throw new Error("the page is not one script and one style");
  return { html, script, style };
}

/** Puts script and style into the page and allows these two, by their hashes, and nothing else. */
function inOneFile({ html, script, style }) {
  const code = script.trim().replaceAll("</script", "<\\/script");
  const look = style.trim();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(look)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "");
  return bare
    .replace(
      '<meta charset="utf-8" />',
      (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace("</head>", (end) => `  <style>${look}</style>\n  ${end}`)
    .replace("</body>", (end) => `  <script type="module">${code}</script>\n  ${end}`);
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? join(ROOT, "build/web/review.html");
  const { bytes, gzipped } = await buildWeb(out);
  process.stdout.write(
    `${out}: ${(bytes / 1024).toFixed(1)} KiB, ${(gzipped / 1024).toFixed(1)} KiB gzipped\n`,
  );
  if (gzipped > LIMIT_KIB * 1024) {
    process.stderr.write(`the page is over its limit of ${LIMIT_KIB} KiB gzipped\n`);
    process.exit(1);
  }
}
