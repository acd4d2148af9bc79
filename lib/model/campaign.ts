import * as z from 'zod/mini';
import { briefSchema } from './brief';
import { instantSchema } from './creator';
import { pitchSchema } from './pitch';

export const campaignIdSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** A brief with its shortlist. */
export const campaignSchema = z.object({
  id: campaignIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  brief: briefSchema,
  pitch: z.optional(pitchSchema),
  createdAt: instantSchema,
  /** Over and done with: kept and readable, offered nowhere for adding. */
  archivedAt: z.optional(instantSchema),
  updatedAt: instantSchema,
});
export type Campaign = z.infer<typeof campaignSchema>;
