import { measured } from "./measured.ts";

/** US dollars that the app says it spent. */
export const cost = measured("usage.usd", "USD");
