import * as z from 'zod/mini';
import { campaignIdSchema } from './campaign';
import { instantSchema } from './creator';
import { tierPresetNameSchema, tierTableSchema } from './tier';

/** What a key can do on TikTok's page, in the order in which keys are listed. */
export const shortcutActions = [
  'shortlist',
  'later',
  'rule-out',
  'note',
  'undo',
  'panel',
  'keys',
] as const;
export const shortcutActionSchema = z.enum(shortcutActions);
export type ShortcutAction = z.infer<typeof shortcutActionSchema>;

/** One printable character, lower case; `''` leaves the action without a key. */
export const shortcutKeySchema = z.string().check(z.maxLength(2));

/** A view of a list under a name of the scout's. What it holds is the list's own matter. */
export const savedViewSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  view: z.record(z.string(), z.unknown()),
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const defaultRetentionDays = 90;

/** The scout's choices, kept in the extension's own IndexedDB. */
export const settingsSchema = z.object({
  tierPreset: tierPresetNameSchema,
  /** Used while `tierPreset` is `custom`. */
  customTiers: z.optional(tierTableSchema),
  /** Where a new TikTok tab begins. */
  activeCampaignId: z.optional(campaignIdSchema),
  /** Keys of the scout's own; an action that is missing has its usual key. */
  shortcuts: z.optional(z.partialRecord(shortcutActionSchema, shortcutKeySchema)),
  /** Undecided sightings are forgotten after so many days; absent: 90. */
  retentionDays: z.optional(z.int().check(z.minimum(7), z.maximum(3_650))),
  views: z.optional(z.array(savedViewSchema).check(z.maxLength(50))),
  /** Columns of the workspace's table, in their order; absent: as the width allows. */
  columns: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60))),
  /** Columns of the scout's own export, in their order; absent: those of the preset. */
  exportColumns: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(80))),
  /** When the first start was gone through or skipped. */
  startedAt: z.optional(instantSchema),
  /** The feed meter is drawn on TikTok's page; absent: yes. */
  showsMeter: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What is given replaces; what is not given stays. */
export const settingsChangeSchema = z.partial(settingsSchema);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export const defaultSettings: Settings = { tierPreset: 'standard' };
