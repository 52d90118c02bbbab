import type { CommandSpec, Flag } from "./command-spec.ts";

const WIDTH = 96;

/** `assize <command> --help`: one paragraph, flags with types and defaults, two examples. */
export function commandHelp(spec: CommandSpec): string {
  const usage = ["assize", spec.name, spec.positionals, spec.flags.length > 0 ? "[flags]" : ""]
    .filter(Boolean)
    .join(" ");
  const parts = [usage, wrap(spec.description, "")];
  if (spec.flags.length > 0) parts.push(["Flags:", ...spec.flags.map(flagLine)].join("\n"));
  parts.push(["Examples:", ...spec.examples.map(({ line, says }) => `  ${line}\n      ${says}`)].join("\n"));
  return `${parts.join("\n\n")}\n`;
}

/** `assize --help`: what it is, and the table of commands. */
export function programHelp(specs: readonly CommandSpec[]): string {
  const claim =
    "assize: the gate that tries an LLM app on every pull request, and knows how wrong its judge is.";
  const longest = Math.max(...specs.map((spec) => spec.name.length));
  const table = specs.map((spec) => `  ${spec.name.padEnd(longest)}  ${spec.summary}`);
  const foot = "assize <command> --help explains one of them. Start with: assize demo";
  const codes =
    "Exit codes: 0 pass, 1 the gate failed, 2 it could not be tried, 3 inconclusive where the policy blocks.";
  return `${[claim, ["Commands:", ...table].join("\n"), `${foot}\n${codes}`].join("\n\n")}\n`;
}

function flagLine(flag: Flag): string {
  const head = `  --${flag.name}${flag.type === "switch" ? "" : ` ${flag.value ?? (flag.type === "number" ? "<n>" : "<text>")}`}`;
  const text = flag.default ? `${flag.help} [${flag.default}]` : flag.help;
  return `${head}\n${wrap(text, "      ")}`;
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > WIDTH && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}
