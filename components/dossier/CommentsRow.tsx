import { messages } from '@/assets/messages/messages';
import { StackedBar } from '@/components/charts/StackedBar';
import { StackLegend } from '@/components/charts/StackLegend';
import { Unknown } from '@/components/Unknown';
import type { CommentClass } from '@/lib/model/comment-tally';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import type { CommentSignal } from '@/lib/scoring/signals/comment-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Tone and glyph of a class; colour alone tells nobody anything. */
const looks: Record<CommentClass, { tone: string; glyph: string }> = {
  intent: { tone: '1', glyph: '$' },
  question: { tone: '3', glyph: '?' },
  specific: { tone: '2', glyph: '“' },
  'mention-only': { tone: '4', glyph: '@' },
  praise: { tone: '5', glyph: '+' },
  'emoji-only': { tone: '6', glyph: '☺' },
  spam: { tone: '7', glyph: '!' },
};
const maxExamples = 3;

export interface CommentsRowProps {
  comments: CommentSignal;
  /** Of the post that is open in this tab. */
  examples?: CommentExamples;
}

/** What kind of comments were read, with examples, and whether the creator answers. */
export function CommentsRow({ comments, examples = {} }: CommentsRowProps) {
  const label = overlay.dossier.rows.comments;
  const sentence = signals.commentsSentence(comments);
  const { n, posts, counts } = comments;
  const quoted = signals.classOrder.flatMap((each) => {
    const texts = Object.hasOwn(examples, each) ? (examples[each] ?? []) : [];
    return texts.length === 0 ? [] : [{ each, texts: texts.slice(0, maxExamples) }];
  });
  const parts = signals.classOrder.map((each) => ({
    key: each,
    count: counts[each],
    label: signals.classNames[each],
    ...looks[each],
  }));
  const details = [...(n === 0 ? [] : [sentence]), ...signals.commentDetails(comments)];
  return (
    <SignalRow label={label}>
      {n === 0 ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={signals.commentsFigure(n)} of={signals.commentsOf(n, posts)} />
          <StackedBar parts={parts} />
          <StackLegend parts={parts} countText={signals.classCount} />
          <p class="quiet">
            {signals.commentsBrief(comments)} {signals.answeredSentence(comments)}
          </p>
        </>
      )}
      <More about={label} sentences={details}>
        {quoted.length > 0 && (
          <>
            {quoted.map(({ each, texts }) => (
              <div key={each}>
                <p class="more-label">{signals.classNames[each]}</p>
                <ul class="quotes">
                  {texts.map((text) => (
                    <li key={text} dir="auto">
                      {signals.commentExample(text)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <p>{signals.examplesKept}</p>
          </>
        )}
      </More>
    </SignalRow>
  );
}
