// The licenses of the packages in a bundle, each text once.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One text for all packages that these modules belong to; packages under the same words share them. */
export function licenseText(moduleIds) {
  const packages = new Map(moduleIds.flatMap(packageOf).map((found) => [found.name, found]));
  const byText = new Map();
  for (const [name, { license, text }] of [...packages].sort(([a], [b]) => (a < b ? -1 : 1)))
    byText.set(text, [...(byText.get(text) ?? []), `${name} (${license})`]);
  return [...byText]
    .map(([text, names]) => `${names.join("\n")}\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** The package that a module of node_modules lies in; none for our own. */
function packageOf(id) {
  if (!id.includes("node_modules")) return [];
  let dir = dirname(id);
  while (!isPackage(dir)) dir = dirname(dir);
  const { name, version, license = "its package.json names no license" } = manifestOf(dir);
  return [
    { name: `${name} ${version}`, license, text: textIn(dir) ?? "No text of a license lies in the package." },
  ];
}

/** Folders inside a package may hold a package.json too, with a type and no name. */
function isPackage(dir) {
  return existsSync(join(dir, "package.json")) && manifestOf(dir).version !== undefined;
}

function manifestOf(dir) {
  return JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
}

function textIn(dir) {
  const file = readdirSync(dir).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file && readFileSync(join(dir, file), "utf8").replaceAll("\r\n", "\n").trim();
}
