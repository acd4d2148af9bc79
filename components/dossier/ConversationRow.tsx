import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { ConversationSignal } from '@/lib/scoring/signals/conversation-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

/** How much viewers talk and keep. */
export function ConversationRow({ conversation }: { conversation: ConversationSignal }) {
  const label = overlay.dossier.rows.conversation;
  const shown = [
    signals.ratioFigure(conversation, 'commentsPerLike'),
    signals.ratioFigure(conversation, 'savesPerLike'),
  ].filter((figure) => figure !== undefined);
  const byViews = signals.conversationByViews(conversation);
  return (
    <SignalRow label={label}>
      {shown.length === 0 ? (
        <Unknown>{signals.conversationSentence(conversation)}</Unknown>
      ) : (
        <>
          {shown.map((figure) => (
            <Figure key={figure.of} {...figure} />
          ))}
          <p class="quiet">{signals.conversationBrief(conversation)}</p>
        </>
      )}
      <More
        about={label}
        sentences={
          shown.length === 0 ? byViews : [signals.conversationSentence(conversation), ...byViews]
        }
      />
    </SignalRow>
  );
}
