import type { Collaboration } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { ContactMade, Known } from '@/lib/model/known';
import { toKnown } from './read-known';
import { parseCreatorRecord } from './read-record';
import type { Relations } from './read-relations';
import type { CreatorRecord } from './schema';

export interface StoredCreator {
  known: Known;
  /** The latest campaign in which the creator was written to, whatever was decided since. */
  contactMade?: ContactMade;
  /** What is agreed in the campaign, where anything is. */
  collaboration?: Collaboration;
  /** The same in other campaigns, the latest changed first. */
  otherCollaborations: Collaboration[];
  record: CreatorRecord;
}

export interface StoredCreators {
  creators: StoredCreator[];
  /** Keys of records that no longer parse or are not there: left out, never a reason to fail. */
  unreadable: CreatorKey[];
}

/** Records as they lie in the store, read together with what the campaigns hold. */
export function toStored(
  records: readonly { key: CreatorKey; value: unknown }[],
  relations: Relations,
): StoredCreators {
  const found: StoredCreators = { creators: [], unreadable: [] };
  for (const { key, value } of records) {
    const record = parseCreatorRecord(value);
    if (record) found.creators.push(toStoredCreator(record, relations));
    else found.unreadable.push(key);
  }
  return found;
}

function toStoredCreator(
  record: CreatorRecord,
  { campaignId, names, entriesOf, collaborationsOf }: Relations,
): StoredCreator {
  const entries = entriesOf.get(record.key) ?? [];
  const collaborations = collaborationsOf.get(record.key) ?? [];
  const collaboration = collaborations.find((one) => one.campaignId === campaignId);
  const otherCollaborations = collaborations
    .filter((one) => one !== collaboration)
    .sort((a, b) => b.updatedAt - a.updatedAt);
  const known = toKnown(record, entries, { campaignId, names });
  const contactMade = readContactMade(entries, names);
  return { known, record, contactMade, collaboration, otherCollaborations };
}

/** Everything but `shortlisted` follows a message; `declined` may also be a word from elsewhere. */
function readContactMade(
  entries: readonly Entry[],
  names: ReadonlyMap<string, string>,
): ContactMade | undefined {
  const [latest] = entries
    .filter(({ status, contactedAt }) => contactedAt !== undefined || status !== 'shortlisted')
    .sort((a, b) => (b.contactedAt ?? 0) - (a.contactedAt ?? 0));
  if (latest === undefined) return undefined;
  const { campaignId, contactedAt } = latest;
  return {
    campaignId,
    campaign: names.get(campaignId) ?? '',
    ...(contactedAt !== undefined && { at: contactedAt }),
  };
}
