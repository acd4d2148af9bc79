/** What is said about comments and saves as shares of views and likes. */
import type { ConversationSignal, RatioFigure } from '@/lib/scoring/signals/conversation-signal';
import { aboveText, fineText, postsText, wholeText } from './numbers';

const samples: Record<ConversationSignal['sample'], string> = {
  'vn-feed-2025': 'feed posts in Vietnam, 2025',
};

const ratios = {
  commentsPerLike: { what: 'comments', per: 'likes' },
  commentsPerView: { what: 'comments', per: 'views' },
  savesPerLike: { what: 'saves', per: 'likes' },
  savesPerView: { what: 'saves', per: 'views' },
} as const;
type Ratio = keyof typeof ratios;

/** `1.4` and `comments per 100 likes`; `undefined` where the posts do not tell. */
function ratioFigure(
  conversation: ConversationSignal,
  ratio: Ratio,
): { figure: string; of: string } | undefined {
  const known = conversation[ratio];
  if (known === undefined) return undefined;
  const { what, per } = ratios[ratio];
  return { figure: fineText(known.pct), of: `${what} per 100 ${per}` };
}

/** One ratio with its n and its sample: `1.4 comments per 100 likes (median of 5 posts); …`. */
function ratioSentence(conversation: ConversationSignal, ratio: Ratio): string | undefined {
  const known = conversation[ratio];
  const shown = ratioFigure(conversation, ratio);
  if (known === undefined || shown === undefined) return undefined;
  const basis = known.n === 1 ? 'one post only' : `median of ${postsText(known.n)}`;
  return `${shown.figure} ${shown.of} (${basis})${comparison(known, conversation)}.`;
}

function comparison({ typicalPct, percentile }: RatioFigure, { sample }: ConversationSignal) {
  if (typicalPct === undefined && percentile === undefined) return '';
  const typical = typicalPct === undefined ? '' : ` have ${fineText(typicalPct)}`;
  const above = percentile === undefined ? '' : `${aboveText(percentile)} of them`;
  return `; ${samples[sample]},${typical}${typical !== '' && above !== '' ? ': ' : ' '}${above}`.trimEnd();
}

/** Beside the figures: n and what is typical, in their order. */
function conversationBrief(conversation: ConversationSignal): string {
  const known = [conversation.commentsPerLike, conversation.savesPerLike].filter(
    (figure) => figure !== undefined,
  );
  if (known.length === 0) return conversationSentence(conversation);
  const counts = [...new Set(known.map(({ n }) => n))];
  const [only] = counts;
  const basis =
    only === 1 && counts.length === 1
      ? 'One post only'
      : counts.length === 1
        ? `Median of ${postsText(only ?? 0)}`
        : `Medians of ${counts.map(wholeText).join(' and ')} posts`;
  const typical = known.map(({ typicalPct }) => typicalPct);
  if (typical.some((pct) => pct === undefined)) return `${basis}.`;
  const figures = typical.map((pct) => fineText(pct ?? 0)).join(' and ');
  return `${basis}; ${samples[conversation.sample]}, have ${figures}.`;
}

/** Comments and saves by likes, the ratios that differ least between markets; else why not. */
function conversationSentence(conversation: ConversationSignal): string {
  if (conversation.n === 0) return 'Not known yet: no post that counts has been read.';
  const told = [
    ratioSentence(conversation, 'commentsPerLike'),
    ratioSentence(conversation, 'savesPerLike'),
  ].filter((sentence) => sentence !== undefined);
  if (told.length > 0) return told.join(' ');
  return `Not known: ${postsText(conversation.n)} read, and likes, comments or saves were not told.`;
}

/** The same by views. */
function conversationByViews(conversation: ConversationSignal): string[] {
  return [
    ratioSentence(conversation, 'commentsPerView'),
    ratioSentence(conversation, 'savesPerView'),
  ].filter((sentence) => sentence !== undefined);
}

export const conversationMessages = {
  ratioFigure,
  conversationBrief,
  conversationSentence,
  conversationByViews,
};
