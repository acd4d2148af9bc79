/** Requests about what is agreed with creators and about messages to them; from extension pages only. */
import * as z from 'zod/mini';
import { campaignIdSchema } from '@/lib/model/campaign';
import { collaborationChangeSchema } from '@/lib/model/collaboration';
import { creatorKeySchema, givenNameSchema, tiktokIdSchema } from '@/lib/model/creator';
import { templateIdSchema, templateSchema } from '@/lib/model/template';

/** Of one campaign, all or none. */
export const saveCollaborationsSchema = z.object({
  type: z.literal('save-collaborations'),
  campaignId: campaignIdSchema,
  edits: z
    .array(z.object({ creatorKey: creatorKeySchema, change: collaborationChangeSchema }))
    .check(z.minLength(1), z.maxLength(500)),
});

/** The scout's word on whether a post was made for the campaign; it stands over what is recognised. */
export const markPostSchema = z.object({
  type: z.literal('mark-post'),
  campaignId: campaignIdSchema,
  creatorKey: creatorKeySchema,
  postId: tiktokIdSchema,
  isCounted: z.boolean(),
});

/** Looks through the stored posts of a campaign's creators for posts made for it. */
export const recognisePostsSchema = z.object({
  type: z.literal('recognise-posts'),
  campaignId: campaignIdSchema,
});

/** A first name to greet with; `''`: none, `null`: as the bio says. */
export const giveNameSchema = z.object({
  type: z.literal('give-name'),
  creatorKey: creatorKeySchema,
  givenName: z.nullable(givenNameSchema),
});

export const saveTemplateSchema = z.object({
  type: z.literal('save-template'),
  template: templateSchema,
});
export const deleteTemplateSchema = z.object({
  type: z.literal('delete-template'),
  templateId: templateIdSchema,
});
