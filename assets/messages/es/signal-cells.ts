/** A signal in a cell of the list: its figure, what it rests on, and the whole sentence to hear. */
import type { signalCellMessages as english } from '@/assets/messages/en/signal-cells';
import {
  countRangeText,
  countText,
  dateText,
  percentText,
  plural,
  postsText,
  tenthText,
  wholePercentText,
  wholeText,
} from './numbers';
import { signalMessages as signals } from './signals';

const sentences = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' ');

const commentsText = (n: number) => plural(n, 'comentario', 'comentarios');

export const signalCellMessages: typeof english = {
  said: {
    views: ({ views }) => sentences(signals.viewsSentence(views), signals.viralSentence(views)),
    conversation: ({ conversation }) => signals.conversationSentence(conversation),
    saves: ({ conversation }) => signals.conversationSentence(conversation),
    asks: ({ comments }) => signals.commentsSentence(comments),
    answers: ({ comments }) =>
      signals.answeredSentence(comments) ?? signals.commentsSentence(comments),
    sponsored: ({ sponsored }) => signals.sponsoredSentence(sponsored),
    'check-first': ({ authenticity }) => signals.checkSentence(authenticity),
    'posts-a-week': ({ cadence }) => signals.cadenceSentence(cadence),
    'last-post': ({ cadence }) => signals.cadenceSentence(cadence),
    growth: ({ growth }) => signals.growthSentence(growth),
    fee: ({ price }) => signals.priceSentence(price),
    safety: ({ safety, fit }) => signals.safetySentence(safety, fit?.vetoed.length ?? 0),
  },
  shown: {
    views: (value, { views: { low, high, n } }) => ({
      figure: countText(value),
      base: low === undefined || high === undefined ? postsText(n) : countRangeText(low, high),
    }),
    conversation: (value, { conversation }) => ({
      figure: percentText(value),
      base: postsText(conversation.commentsPerView?.n ?? conversation.n),
    }),
    saves: (value, { conversation }) => ({
      figure: percentText(value),
      base: postsText(conversation.savesPerView?.n ?? conversation.n),
    }),
    asks: (value, { comments }) => ({
      figure: wholePercentText(value),
      base: commentsText(comments.n),
    }),
    answers: (value, { comments }) => ({
      figure: wholePercentText(value),
      base: commentsText(comments.topLevel),
    }),
    sponsored: (value, { sponsored }) => ({
      figure: wholePercentText(value),
      base: postsText(sponsored.n),
    }),
    'check-first': (value, { authenticity }) => ({
      figure: wholeText(value),
      base: `de ${plural(authenticity.tested, 'prueba', 'pruebas')}`,
    }),
    'posts-a-week': (value, { cadence }) => ({
      figure: tenthText(value),
      base: postsText(cadence.perWeekN ?? cadence.n),
    }),
    'last-post': (value, _, now) => ({ figure: dateText(value, now) }),
    growth: (value, { growth }) => ({
      figure: `${value > 0 ? '+' : value < 0 ? '−' : ''}${percentText(Math.abs(value))}`,
      base: signals.growthOf(growth),
    }),
    fee: (value, { price }) => ({
      figure: signals.priceFigure(price) ?? tenthText(value),
      base: postsText(price.viewsN),
    }),
    safety: (value, { safety }) => ({
      figure: wholeText(value),
      base: postsText(safety.postsRead),
    }),
  },
};
