import type { Problem } from "../errors.ts";
import type { Json, JsonObject } from "../formats/json.ts";
import { didYouMean } from "../formats/nearest.ts";
import type { Builtin, BuiltinSetting } from "./builtin/builtin.ts";

/** What is wrong with `with:`: settings the built-in does not know, misses, or wants in another shape. */
export function checkSettings(settings: JsonObject, builtin: Builtin | null): Problem[] {
  if (!builtin) return Object.keys(settings).length > 0 ? [withoutBuiltin()] : [];
  const unknown = Object.keys(settings)
    .filter((key) => !builtin.settings.some(({ name }) => name === key))
    .map((key) => unknownSetting(key, builtin));
  return [
    ...unknown,
    ...builtin.settings.flatMap((setting) => checkSetting(setting, settings, builtin.name)),
  ];
}

function checkSetting(setting: BuiltinSetting, settings: JsonObject, builtin: string): Problem[] {
  const value = settings[setting.name];
  if (value === undefined && !setting.required) return [];
  if (value !== undefined && hasShape(value, setting.kind)) return [];
  const wanted = setting.kind === "texts" ? "a list of texts" : "a text";
  const found = value === undefined ? "is missing" : "has another shape";
  return [
    {
      code: "judge_bad_setting",
      message: `with.${setting.name} ${found}: builtin ${builtin} needs ${wanted}`,
      hint: `Write with: { ${setting.name}: ${setting.kind === "texts" ? '["..."]' : '"..."'} }`,
    },
  ];
}

function hasShape(value: Json, kind: BuiltinSetting["kind"]): boolean {
  const isText = (item: Json) => typeof item === "string" && item.trim() !== "";
  if (kind === "text") return isText(value);
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function unknownSetting(key: string, builtin: Builtin): Problem {
  const known = builtin.settings.map(({ name }) => name);
  return {
    code: "judge_unknown_setting",
    message: `builtin ${builtin.name} has no setting "${key}"`,
    hint:
      known.length > 0 ? `${didYouMean(key, known)}Settings: ${known.join(", ")}.` : "It takes no settings.",
  };
}

function withoutBuiltin(): Problem {
  return {
    code: "judge_unknown_setting",
    message: "`with` holds the settings of a built-in judge, but this judge names no `builtin`",
    hint: "Name one under `builtin`, or put what the judge should know into `instructions`.",
  };
}
