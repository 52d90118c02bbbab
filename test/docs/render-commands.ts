import type { CommandSpec, Flag } from "../../src/shell/command-spec.ts";
import { table } from "./render-table.ts";

/** The Action's face, as `action.yml` says. */
export interface ActionFace {
  inputs: { [name: string]: { description: string; default?: string } };
  outputs: { [name: string]: { description: string } };
}

/** `docs/commands.md`: every command with its flags, then the Action's inputs and outputs, then the exit codes. */
export function renderCommands(specs: readonly CommandSpec[], action: ActionFace): string {
  const parts = [
    "# Commands",
    "`assize <command> --help` says the same in a terminal. Flags beat the configuration; an unknown flag is an error. What people read goes to standard error, data to standard output or to the file you name.",
    table(
      ["command", "does"],
      specs.map(({ name, summary }) => [`[\`assize ${name}\`](#assize-${name})`, summary]),
    ),
    "## Exit codes",
    table(["code", "means"], EXIT_CODES),
    ...specs.flatMap(commandParts),
    "## The Action",
    "The same commands in a workflow. Flags stand in `args:`, as in a terminal.",
    table(
      ["input", "is"],
      Object.entries(action.inputs).map(([name, input]) => [`\`${name}\``, inputText(input)]),
    ),
    table(
      ["output", "is"],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

const EXIT_CODES = [
  ["0", "Pass; or inconclusive where the policy lets it through (`gate.inconclusive: pass`)."],
  ["1", "The gate failed: a loss is shown."],
  [
    "2",
    "It could not be tried: configuration, access, or missing data with `gate.missing: fail`. Says nothing about the change.",
  ],
  ["3", "Inconclusive, and the policy says that blocks (`gate.inconclusive: fail`)."],
];

function commandParts(spec: CommandSpec): string[] {
  const usage = ["assize", spec.name, spec.positionals, spec.flags.length > 0 ? "[flags]" : ""];
  const flags = spec.flags.map((flag) => [flagText(flag), flag.default ?? "", flag.help]);
  return [
    `## assize ${spec.name}`,
    `\`${usage.filter(Boolean).join(" ")}\``,
    spec.description,
    ...(flags.length > 0 ? [table(["flag", "default", "does"], flags)] : []),
    table(
      ["for example", "does"],
      spec.examples.map(({ line, says }) => [`\`${line}\``, says]),
    ),
  ];
}

function flagText({ name, type, value }: Flag): string {
  const shown = type === "switch" ? "" : ` ${value ?? (type === "number" ? "<n>" : "<text>")}`;
  return `\`--${name}${shown}\``;
}

function inputText({ description, default: fallback }: { description: string; default?: string }): string {
  return fallback ? `${description} Default: \`${fallback}\`.` : description;
}
