import * as z from 'zod/mini';

const termsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(80)))
  .check(z.maxLength(20));

/**
 * Who a campaign is for, as posts name it: by these a creator's post is recognised as made for the
 * campaign. Handles without `@` and hashtags without `#`, lower case.
 */
export const brandSchema = z.object({
  /** As written in messages and in the report. */
  name: z.optional(z.string().check(z.maxLength(80))),
  handles: termsSchema,
  hashtags: termsSchema,
});
export type Brand = z.infer<typeof brandSchema>;
