import { z } from "zod";

/** `quarantine.yaml`: records set aside from the decision, still run, shown and counted. */
export const quarantineFile = z.array(
  z.strictObject({
    record: z.string().min(1).describe("Id of the record."),
    owner: z.string().min(1).describe("Who looks after it."),
    reason: z.string().min(1).describe("Why it is set aside."),
    until: z.iso.date().describe("Last day it holds; past it the record decides again."),
  }),
);

/** One record set aside. */
export type Quarantined = z.infer<typeof quarantineFile>[number];
