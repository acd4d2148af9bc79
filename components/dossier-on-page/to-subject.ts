import type { DeskData } from '@/components/desk/desk-source';
import type { DeskRow } from '@/components/desk/row';
import type { DossierSubject } from '@/components/dossier/dossier-subject';

/** A row as the dossier shows it. */
export function toSubject(
  row: DeskRow,
  {
    data,
    postId,
    note,
    isPending,
  }: { data: DeskData; postId?: string; note?: string; isPending: boolean },
): DossierSubject {
  const { entry } = row;
  const { creator, posts, rating } = row;
  return {
    creator,
    postId,
    notRated: rating.notRated,
    tier: rating.tier,
    rating,
    explained: { rating, posts },
    known: {
      ...row,
      posts: [...posts],
      history: [...row.history],
      // The note as typed, until the store has confirmed it.
      entry: entry && note !== undefined ? { ...entry, note } : entry,
    },
    campaign: data.campaign,
    pending: isPending ? (entry?.decision ?? 'none') : undefined,
    isDoNotContact: row.doNotContactAt !== undefined,
  };
}
