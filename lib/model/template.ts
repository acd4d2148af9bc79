import * as z from 'zod/mini';
import { instantSchema } from './creator';

export const templateIdSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** By which way a message goes out: a direct message has no subject and should be short. */
export const templateRoutes = ['email', 'dm'] as const;

/** A message with variables in braces; what they stand for is `lib/outreach`'s matter. */
export const templateSchema = z.object({
  id: templateIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  route: z.enum(templateRoutes),
  /** BCP 47 primary subtag: what the message is written in, and so how it greets. */
  language: z.string().check(z.minLength(2), z.maxLength(16)),
  subject: z.string().check(z.maxLength(300)),
  body: z.string().check(z.maxLength(5_000)),
  updatedAt: instantSchema,
});
export type Template = z.infer<typeof templateSchema>;
