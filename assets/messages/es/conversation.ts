/** What is said about comments and saves as shares of views and likes. */
import type { conversationMessages as english } from '@/assets/messages/en/conversation';
import type { ConversationSignal, RatioFigure } from '@/lib/scoring/signals/conversation-signal';
import { aboveText, agree, fineText, postsText, wholeText } from './numbers';

const samples: Record<ConversationSignal['sample'], string> = {
  'vn-feed-2025': 'los posts del feed en Vietnam, 2025',
};

const ratios = {
  commentsPerLike: 'comentarios por cada 100 likes',
  commentsPerView: 'comentarios por cada 100 vistas',
  savesPerLike: 'guardados por cada 100 likes',
  savesPerView: 'guardados por cada 100 vistas',
} as const;
type Ratio = keyof typeof ratios;

/** `1,4` and `comentarios por cada 100 likes`; `undefined` where the posts do not tell. */
function ratioFigure(
  conversation: ConversationSignal,
  ratio: Ratio,
): { figure: string; of: string } | undefined {
  const known = conversation[ratio];
  return known === undefined ? undefined : { figure: fineText(known.pct), of: ratios[ratio] };
}

/** One ratio with its n and its sample. */
function ratioSentence(conversation: ConversationSignal, ratio: Ratio): string | undefined {
  const known = conversation[ratio];
  if (known === undefined) return undefined;
  const basis = known.n === 1 ? 'solo un post' : `mediana de ${postsText(known.n)}`;
  return `${fineText(known.pct)} ${ratios[ratio]} (${basis})${comparison(known, conversation)}.`;
}

function comparison({ typicalPct, percentile }: RatioFigure, { sample }: ConversationSignal) {
  if (percentile === undefined) {
    return typicalPct === undefined
      ? ''
      : `; lo típico en ${samples[sample]}: ${fineText(typicalPct)}`;
  }
  const typical = typicalPct === undefined ? '' : ` (lo típico allí: ${fineText(typicalPct)})`;
  return `, ${aboveText(percentile)} de ${samples[sample]}${typical}`;
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
      ? 'Solo un post'
      : counts.length === 1
        ? `Mediana de ${postsText(only ?? 0)}`
        : `Medianas de ${counts.map(wholeText).join(' y ')} posts`;
  const typical = known.map(({ typicalPct }) => typicalPct);
  if (typical.some((pct) => pct === undefined)) return `${basis}.`;
  const figures = typical.map((pct) => fineText(pct ?? 0)).join(' y ');
  return `${basis}; lo típico en ${samples[conversation.sample]}: ${figures}.`;
}

/** Comments and saves by likes, the ratios that differ least between markets; else why not. */
function conversationSentence(conversation: ConversationSignal): string {
  const { n } = conversation;
  if (n === 0) return 'Aún no se sabe: no se ha leído ningún post que cuente.';
  const told = [
    ratioSentence(conversation, 'commentsPerLike'),
    ratioSentence(conversation, 'savesPerLike'),
  ].filter((sentence) => sentence !== undefined);
  if (told.length > 0) return told.join(' ');
  return `No se sabe: ${postsText(n)} ${agree(n, 'leído', 'leídos')}, sin datos de likes, comentarios o guardados.`;
}

/** The same by views. */
function conversationByViews(conversation: ConversationSignal): string[] {
  return [
    ratioSentence(conversation, 'commentsPerView'),
    ratioSentence(conversation, 'savesPerView'),
  ].filter((sentence) => sentence !== undefined);
}

export const conversationMessages: typeof english = {
  ratioFigure,
  conversationBrief,
  conversationSentence,
  conversationByViews,
};
