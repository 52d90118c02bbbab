import { measured } from "./measured.ts";

/** Milliseconds that the app took. */
export const latency = measured("duration_ms", "ms");
