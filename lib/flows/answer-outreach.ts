import type { Request } from '@/lib/messages';
import { writeCollaborations } from '@/lib/store/collaborations';
import { writeGivenName } from '@/lib/store/given-name';
import type { Store } from '@/lib/store/schema';
import { removeTemplate, writeTemplate } from '@/lib/store/templates';
import { type FlowResult, invalid } from './flow-result';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** Changes what is agreed. @returns `invalid` for an unknown campaign or creator, or a code given twice */
export async function saveCollaborations(
  store: Store,
  { campaignId, edits }: Of<'save-collaborations'>,
  now: number,
): Promise<FlowResult<'save-collaborations'>> {
  const collaborations = await writeCollaborations(store, { campaignId, edits, now });
  if (!collaborations) return invalid;
  const creatorKeys = [...new Set(edits.map(({ creatorKey }) => creatorKey))];
  return { answer: { ok: true, collaborations }, changed: { creatorKeys } };
}

/** Stores a first name to greet with. @returns `invalid` for a creator not known */
export async function giveName(
  store: Store,
  request: Of<'give-name'>,
): Promise<FlowResult<'give-name'>> {
  const creatorKeys = await writeGivenName(store, request);
  return creatorKeys ? { answer: { ok: true }, changed: { creatorKeys } } : invalid;
}

/** Stores a message template. @returns `invalid` where there is no room for another one */
export async function saveTemplate(
  store: Store,
  { template }: Of<'save-template'>,
  now: number,
): Promise<FlowResult<'save-template'>> {
  return (await writeTemplate(store, template, now)) ? { answer: { ok: true } } : invalid;
}

/** Removes a message template. @returns `invalid` where there is none with this id */
export async function deleteTemplate(
  store: Store,
  { templateId }: Of<'delete-template'>,
): Promise<FlowResult<'delete-template'>> {
  return (await removeTemplate(store, templateId)) ? { answer: { ok: true } } : invalid;
}
