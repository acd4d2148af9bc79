import * as z from 'zod/mini';
import { creatorSchema, instantSchema } from './creator';
import { postSchema } from './post';

/** Where on TikTok a post was met. */
export const placeSchema = z.enum([
  'for-you',
  'following',
  'post',
  'profile',
  'search',
  'tag',
  'other',
]);
export type Place = z.infer<typeof placeSchema>;

/** One post of one creator, seen at a time and place: its card was at least half visible. */
export const sightingSchema = z.object({
  postId: z.string(),
  place: placeSchema,
  at: instantSchema,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What one capture tells of one creator: the account and any of its posts. */
export const evidenceSchema = z.object({
  creator: creatorSchema,
  posts: z.array(postSchema).check(z.maxLength(100)),
});
export type Evidence = z.infer<typeof evidenceSchema>;
