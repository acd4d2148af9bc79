import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { Post } from '@/lib/model/post';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import { Figure } from './Figure';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

export interface PostRowProps {
  post?: PostSignal;
  /** The post on the card. */
  card?: Post;
}

/** The post on the card against the creator's own others. */
export function PostRow({ post, card }: PostRowProps) {
  const shown = signals.postFigure(post);
  const sentence = signals.postSentence(post, card, shown !== undefined);
  return (
    <SignalRow label={overlay.dossier.rows.post}>
      {shown === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure {...shown} />
          <p class="quiet">{sentence}</p>
        </>
      )}
    </SignalRow>
  );
}
