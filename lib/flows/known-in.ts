import type { Desk } from '@/lib/messages';
import type { Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';

/** The entry that is known of a campaign, be it the active one or another. */
export function entryIn(known: Known | undefined, campaignId: string): Entry | undefined {
  const { entry, elsewhere = [] } = known ?? {};
  return [entry, ...elsewhere.map((other) => other.entry)].find(
    (one) => one?.campaignId === campaignId,
  );
}

/**
 * What is known, seen from the campaign of this tab: after a switch the entry that was the active
 * campaign's is one elsewhere, and the other way round.
 *
 * @returns the very same object where it is seen from there already
 */
export function knownIn(known: Known, { campaign, campaigns }: Desk): Known {
  const { entry, elsewhere } = known;
  const here = entryIn(known, campaign.id);
  if (here === entry && elsewhere.every((other) => other.entry !== here)) return known;
  const nameOf = (id: string) => campaigns.find((one) => one.id === id)?.name;
  const others = elsewhere.filter((other) => other.entry !== here);
  const name = entry && entry.decision !== 'none' ? nameOf(entry.campaignId) : undefined;
  const { entry: _, ...rest } = known;
  return {
    ...rest,
    ...(here && { entry: here }),
    elsewhere:
      entry && entry !== here && name !== undefined
        ? [...others, { campaign: name, entry }]
        : others,
  };
}

/** The same with an entry as the store confirmed it, in whichever campaign it is. */
export function withEntry(known: Known, entry: Entry, desk: Desk): Known {
  const isHere = entry.campaignId === desk.campaign.id;
  const seen = knownIn(known, desk);
  if (isHere) return { ...seen, entry };
  const others = seen.elsewhere.filter((other) => other.entry.campaignId !== entry.campaignId);
  const name = desk.campaigns.find(({ id }) => id === entry.campaignId)?.name;
  const isTold = name !== undefined && entry.decision !== 'none';
  return { ...seen, elsewhere: isTold ? [...others, { campaign: name, entry }] : others };
}
