/** What TikTok's page tells and asks while it is scrolled; see `lib/messages.ts` for who may send it. */
import * as z from 'zod/mini';
import { creatorKeySchema } from '@/lib/model/creator';
import { evidenceSchema, sightingSchema } from '@/lib/model/sighting';

/**
 * New evidence and sightings; answered with what the store knows of these creators, and with their
 * ratings: the background rates, so that TikTok's page does not feel it.
 */
export const captureSchema = z.object({
  type: z.literal('capture'),
  evidence: z.array(evidenceSchema).check(z.maxLength(60)),
  sightings: z.array(sightingSchema).check(z.maxLength(200)),
  /** Further creators on the page to rate, with all that the page holds of them; nothing of it is stored. */
  rate: z.array(evidenceSchema).check(z.maxLength(60)),
  /** Further creators on the page whose history is wanted, and no rating. */
  lookup: z.array(creatorKeySchema).check(z.maxLength(120)),
});

/** Everything about one creator for an open dossier; nothing is stored. */
export const explainSchema = z.object({
  type: z.literal('explain'),
  evidence: evidenceSchema,
  /** The post on the card. */
  postId: z.optional(z.string()),
});
