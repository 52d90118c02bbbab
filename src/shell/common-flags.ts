import type { Flag } from "./command-spec.ts";

/** Which configuration. */
export const CONFIG: Flag = {
  name: "config",
  type: "text",
  value: "<file>",
  default: "eval/assize.yaml",
  help: "The configuration.",
};
/** Where earlier runs' results lie. */
export const STORE: Flag = {
  name: "store",
  type: "text",
  value: "<dir>",
  default: ".assize",
  help: "Folder of verdicts and traces that earlier runs paid for.",
};
/** The stand-in instead of every model. */
export const OFFLINE: Flag = {
  name: "offline",
  type: "switch",
  help: "Let the embedded stand-in answer for every judge: no key, no network, no opinion worth having.",
};

/** What a run may take. */
export const LIMITS: readonly Flag[] = [
  { name: "concurrency", type: "number", help: "Calls in flight, to the app and to models." },
  {
    name: "max-usd",
    type: "number",
    value: "<x>",
    help: "Stop asking models at this cost; beats budget.usd.",
  },
];
