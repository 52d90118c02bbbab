import { BUILTIN_SCHEMAS } from "./builtin-schemas.ts";
import { type Door, inFolder } from "./door.ts";
import { type LabelSchema, labelSchema } from "./schema.ts";
import { baseName } from "./tree-path.ts";
import { readYaml } from "./yaml-file.ts";

/** The questions of `schemas/` and the built-in ones by name. `broken` names files that say nothing yet, so that what refers to them is no second fault. */
export async function loadSchemas(
  door: Door,
): Promise<{ schemas: Map<string, LabelSchema>; broken: Set<string> }> {
  const schemas = new Map(BUILTIN_SCHEMAS.map((schema) => [schema.name, schema]));
  const broken = new Set<string>();
  for (const path of await door.tree.list([inFolder(door, "schemas/*.yaml")])) {
    const fileName = baseName(path).replace(/\.yaml$/, "");
    const file = await readYaml({ ...door, path, schema: labelSchema });
    if (!file?.value) {
      broken.add(fileName);
      continue;
    }
    schemas.set(file.value.name, file.value);
    if (file.value.name === fileName) continue;
    broken.add(fileName);
    door.findings.problems.push({
      code: "wrong_name",
      message: `the schema's name is "${file.value.name}", its file's "${fileName}"`,
      hint: "A schema stands in schemas/<name>.yaml.",
      at: file.locate(["name"]),
    });
  }
  return { schemas, broken };
}
