import * as z from 'zod/mini';

export const tierNames = ['nano', 'micro', 'mid', 'macro', 'mega'] as const;
export const tierNameSchema = z.enum(tierNames);
export type TierName = z.infer<typeof tierNameSchema>;

/** One step of a tier table: `[from, next step's from)` followers. The label is what the source calls it. */
export const tierStepSchema = z.object({
  tier: tierNameSchema,
  label: z.string().check(z.minLength(1), z.maxLength(24)),
  from: z.int().check(z.nonnegative()),
});
export type TierStep = z.infer<typeof tierStepSchema>;

export const tierPresetNames = ['standard', 'viral-nation', 'five-tier', 'custom'] as const;
export const tierPresetNameSchema = z.enum(tierPresetNames);
export type TierPresetName = z.infer<typeof tierPresetNameSchema>;

/** Steps in rising order of `from`. */
export const tierTableSchema = z.array(tierStepSchema).check(
  z.minLength(1),
  z.maxLength(8),
  z.refine((steps) => steps.every((step, i) => i === 0 || step.from > (steps[i - 1]?.from ?? 0)), {
    error: 'Tier thresholds must rise',
  }),
);
export type TierTable = z.infer<typeof tierTableSchema>;
