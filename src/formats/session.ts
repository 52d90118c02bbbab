import { z } from "zod";
import { LABELER_ID, LABELER_WORDS } from "./labeler.ts";

const selection = z.strictObject({
  filter: z.string().min(1).optional().describe('MLflow\'s search grammar, such as `tags.sample = "yes"`.'),
  limit: z.number().int().positive().optional().describe("At most so many."),
  order_by: z.string().min(1).optional().describe("In this order."),
});

/** A labelling session, `sessions/<name>.yaml`: a list of answers for people to judge. */
export const sessionFile = z
  .strictObject({
    name: z.string().min(1).describe("Names the list."),
    traces: z
      .union([z.array(z.string().min(1)).min(1), selection])
      .optional()
      .describe("Trace ids or files, or a selection by filter."),
    draw: z.string().min(1).optional().describe("Id of the draw that the list is made from."),
    schemas: z.array(z.string().min(1)).min(1).describe("Questions to ask about each answer."),
    assigned: z
      .array(z.string().regex(LABELER_ID, LABELER_WORDS))
      .default([])
      .describe("Who is to answer; nobody named: anyone."),
    overlap: z.number().min(0).max(1).default(0.2).describe("Share that a second labeler answers blind."),
    strata: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe("The kind."),
          N: z.number().int().nonnegative().describe("Answers of this kind."),
          n: z.number().int().nonnegative().describe("Answers drawn of them."),
          traces: z
            .array(z.string().min(1))
            .optional()
            .describe("The drawn ones, by id; with them their labels are weighed in the trust card."),
        }),
      )
      .optional()
      .describe("How the list was drawn: weights for the trust card."),
    due: z.iso.date().optional().describe("Last day."),
  })
  .refine(({ traces, draw }) => (traces === undefined) !== (draw === undefined), {
    error: "a session has exactly one of: traces, draw",
  });

/** A labelling session as read. */
export type Session = z.infer<typeof sessionFile>;
