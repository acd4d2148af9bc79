import * as z from 'zod/mini';
import { countSchema } from './count';
import { instantSchema } from './creator';

/** What a comment is, by the first that matches, in this order. */
export const commentClasses = [
  'spam',
  'emoji-only',
  'mention-only',
  'intent',
  'question',
  'specific',
  'praise',
] as const;
export const commentClassSchema = z.enum(commentClasses);
export type CommentClass = z.infer<typeof commentClassSchema>;

/** A count of 0 for every class, a new object each time. */
export function zeroByClass(): Record<CommentClass, number> {
  return {
    spam: 0,
    'emoji-only': 0,
    'mention-only': 0,
    intent: 0,
    question: 0,
    specific: 0,
    praise: 0,
  };
}

/**
 * How many comments of a post were of which kind. Counts only: no text, and nobody who wrote one.
 * The creator's own comments are not among `read`.
 */
export const commentTallySchema = z.object({
  /** Comments of others, replies included, that were classed. */
  read: countSchema,
  classes: z.record(commentClassSchema, countSchema),
  /** Comments whose normalised text another comment has too. */
  duplicates: countSchema,
  /** Comments of others that are no replies, and how many of these the creator answered. */
  topLevel: countSchema,
  answered: countSchema,
  /** Likes-weighted counts by class: each comment counts 1 + ln(1 + likes). */
  weights: z.record(commentClassSchema, z.number().check(z.nonnegative())),
  observedAt: instantSchema,
});
export type CommentTally = z.infer<typeof commentTallySchema>;
