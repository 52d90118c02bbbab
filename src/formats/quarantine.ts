import { z } from "zod";

/** `quarantine.yaml`: records set aside from the decision, still run, shown and counted. */
export const quarantineFile = z.array(
  z.strictObject({
    record: z.string(),
    owner: z.string(),
    reason: z.string(),
    /** Last day it holds, ISO date; past it the record decides again. */
    until: z.iso.date(),
  }),
);

/** One record set aside. */
export type Quarantined = z.infer<typeof quarantineFile>[number];
