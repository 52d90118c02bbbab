import vm from "node:vm";

/** Far more than an honest pattern takes; an exploding one is stopped instead of stopping the run. */
const MATCH_TIMEOUT_MS = 1000;

let shared: { context: vm.Context; script: vm.Script } | null = null;

/** Whether the pattern occurs in the text. Throws where the search takes longer than a second. */
export function boundedMatch(pattern: RegExp, text: string): boolean {
  shared ??= { context: vm.createContext({ pattern, text }), script: new vm.Script("pattern.test(text)") };
  const { context, script } = shared;
  context.pattern = pattern;
  context.text = text;
  try {
    return script.runInContext(context, { timeout: MATCH_TIMEOUT_MS });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new Error(`the pattern ${pattern} took longer than ${MATCH_TIMEOUT_MS} ms on this text`);
  } finally {
    context.text = "";
  }
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
