import * as z from 'zod/mini';
import { campaignIdSchema } from './campaign';
import { tierPresetNameSchema, tierTableSchema } from './tier';

/** The scout's choices, kept in the extension's own IndexedDB. */
export const settingsSchema = z.object({
  tierPreset: tierPresetNameSchema,
  /** Used while `tierPreset` is `custom`. */
  customTiers: z.optional(tierTableSchema),
  activeCampaignId: z.optional(campaignIdSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { tierPreset: 'standard' };
