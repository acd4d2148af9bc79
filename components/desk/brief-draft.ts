import * as z from 'zod/mini';
import { goalSchema } from '@/lib/model/brief';
import { campaignSchema } from '@/lib/model/campaign';
import { currencySchema } from '@/lib/model/money';

const tokens = z._default(z.array(z.string()), []);
/** As typed; empty for none. */
const typed = z._default(z.string().check(z.maxLength(40)), '');
const currency = z._default(currencySchema, 'USD');

/** A brief under the scout's hands: what the form holds, valid or not. */
export const briefFormSchema = z.object({
  name: z.string().check(z.maxLength(500)),
  niches: z.array(z.string()),
  terms: z.array(z.string()),
  vetoes: z.array(z.string()),
  tiers: campaignSchema.shape.brief.shape.tiers,
  languages: z.array(z.string()),
  // Since then: an unsaved form of an earlier version lacks these.
  markets: tokens,
  competitors: tokens,
  cpmAmount: typed,
  cpmCurrency: currency,
  goal: z.optional(goalSchema),
  budgetAmount: typed,
  budgetCurrency: currency,
  minEngagement: typed,
  followersFrom: typed,
  followersTo: typed,
  brandName: z._default(z.string().check(z.maxLength(500)), ''),
  brandHandles: tokens,
  brandHashtags: tokens,
});
export type BriefForm = z.infer<typeof briefFormSchema>;
