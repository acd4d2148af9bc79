import * as z from 'zod/mini';

/** Whom a file is for, in the order in which they are offered. The first one is the usual. */
export const exportPresetIds = [
  'feedscout',
  'excel',
  'hubspot',
  'mailchimp',
  'instantly',
  'lemlist',
  'sheets',
  'custom',
] as const;
export const exportPresetIdSchema = z.enum(exportPresetIds);
export type ExportPresetId = z.infer<typeof exportPresetIdSchema>;
