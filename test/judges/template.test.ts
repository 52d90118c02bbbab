import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../src/judges/template.ts";

describe("parseTemplate", () => {
  test("finds variables, paths and optional ones, each once, in order", () => {
    const template = parseTemplate(
      "Does {{ outputs.items[0].text }} answer {{inputs.question}}, given {{ expectations? }}? {{ inputs.question }}.",
    );
    expect(template).toEqual({
      status: "parsed",
      placeholders: [
        { name: "outputs.items[0].text", variable: "outputs", optional: false },
        { name: "inputs.question", variable: "inputs", optional: false },
        { name: "expectations", variable: "expectations", optional: true },
      ],
    });
  });

  test("a variable written both ways is required", () => {
    const template = parseTemplate("{{ expectations? }} {{ expectations }}");
    expect(template).toMatchObject({ placeholders: [{ name: "expectations", optional: false }] });
  });

  test.each([
    ["Is it good?", "the instructions name no variable, so the judge would read nothing"],
    ["{{ output }}", "unknown variable {{ output }}, did you mean {{ outputs }}?"],
    ["{{ weather }}", "unknown variable {{ weather }}"],
    ["{{ inputs. }}", "{{ inputs. }} is not a variable or a path into one"],
    ["{{ }}", "{{  }} is not a variable or a path into one"],
    ["{{ inputs['a'] }}", "{{ inputs['a'] }} is not a variable or a path into one"],
    ["{{ trace.spans }}", "{{ trace.spans }}: trace is one text, without parts to name"],
  ])("%s is refused", (instructions, message) => {
    expect(parseTemplate(instructions)).toMatchObject({ status: "invalid", problems: [{ message }] });
  });

  test("all faults are named at once, with what is known", () => {
    const template = parseTemplate("{{ input }} {{ answer }}");
    expect(template.status === "invalid" && template.problems.map(({ hint }) => hint)).toEqual(
      Array(2).fill(
        "Known: {{ inputs }}, {{ outputs }}, {{ expectations }}, {{ trace }}, {{ span }}, {{ conversation }}, and paths such as {{ inputs.question }}.",
      ),
    );
  });
});
