import type { TraceStore } from "../evaluate/stores.ts";
import type { Json } from "../formats/json.ts";
import { parseMasked } from "./apps/parse-masked.ts";
import type { Mask } from "./masking.ts";

/**
 * A store whose traces hold no key that somebody left in a record. What the app says is masked at its door, but inputs come
 * from the dataset as they are. Whoever takes a trace out puts the record's own inputs back, so nothing is lost by it.
 */
export function withMaskedInputs({ get, put }: TraceStore, mask: Mask): TraceStore {
  return {
    get,
    // JSON goes in, so JSON comes out.
    put: (address, trace) =>
      put(address, { ...trace, inputs: parseMasked(JSON.stringify(trace.inputs), mask) as Json }),
  };
}
