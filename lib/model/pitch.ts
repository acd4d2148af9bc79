import * as z from 'zod/mini';

const lineSchema = z.string().check(z.maxLength(200));

/** What a campaign's messages and links say beside what is known of the creator. All of it optional. */
export const pitchSchema = z.object({
  /** Who signs. */
  sender: z.optional(lineSchema),
  product: z.optional(lineSchema),
  /** What the creator gets: a fee, a product, a share. */
  offer: z.optional(lineSchema),
  /** Page that a creator's link leads to; `http` or `https`. */
  landingUrl: z.optional(z.string().check(z.maxLength(1_000))),
  /** Patterns of the link's UTM fields; absent: the usual ones of `lib/outreach/tracking/tracking-link`. */
  utmSource: z.optional(lineSchema),
  utmMedium: z.optional(lineSchema),
  utmCampaign: z.optional(lineSchema),
  utmContent: z.optional(lineSchema),
  /** Pattern of a creator's promo code, e.g. `{NAME}15`. */
  codePattern: z.optional(z.string().check(z.maxLength(60))),
  /** What creators are asked to mark their posts with, e.g. `#ad`. */
  disclosure: z.optional(lineSchema),
});
export type Pitch = z.infer<typeof pitchSchema>;
