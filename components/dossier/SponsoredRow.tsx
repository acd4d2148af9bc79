import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { Post } from '@/lib/model/post';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

/** How many of the posts carry TikTok's own paid label. */
export function SponsoredRow({ posts }: { posts: readonly Post[] }) {
  const told = posts.filter((post) => post.isPaidPartnership !== undefined);
  const labelled = told.filter((post) => post.isPaidPartnership === true);
  const sentence = signals.sponsoredSentence(labelled.length, told.length, posts.length);
  return (
    <SignalRow label={overlay.dossier.rows.sponsored}>
      {told.length === 0 ? <Unknown>{sentence}</Unknown> : <p>{sentence}</p>}
    </SignalRow>
  );
}
