/** A signal in a cell of the list: its figure, what it rests on, and the whole sentence to hear. */
import type { Rating } from '@/lib/scoring/signals/rating';
import {
  countRangeText,
  countText,
  dateText,
  percentText,
  plural,
  postsText,
  roundText,
  tenthText,
  wholeText,
} from './numbers';
import { signalMessages as signals } from './signals';

interface CellText {
  figure: string;
  base?: string;
}

const sentences = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' ');

/** Every sentence of the signal that stands on its own. */
const said = {
  views: ({ views }: Rating) =>
    sentences(signals.viewsSentence(views), signals.viralSentence(views)),
  conversation: ({ conversation }: Rating) => signals.conversationSentence(conversation),
  saves: ({ conversation }: Rating) => signals.conversationSentence(conversation),
  asks: ({ comments }: Rating) => signals.commentsSentence(comments),
  answers: ({ comments }: Rating) =>
    signals.answeredSentence(comments) ?? signals.commentsSentence(comments),
  sponsored: ({ sponsored }: Rating) => signals.sponsoredSentence(sponsored),
  'check-first': ({ authenticity }: Rating) => signals.checkSentence(authenticity),
  'posts-a-week': ({ cadence }: Rating) => signals.cadenceSentence(cadence),
  'last-post': ({ cadence }: Rating) => signals.cadenceSentence(cadence),
  growth: ({ growth }: Rating) => signals.growthSentence(growth),
  fee: ({ price }: Rating) => signals.priceSentence(price),
  safety: ({ safety, fit }: Rating) => signals.safetySentence(safety, fit?.vetoed.length ?? 0),
};

/** What there is room for, of a value that is known. */
const shown: Record<keyof typeof said, (value: number, rating: Rating, now: number) => CellText> = {
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
    figure: `${roundText(value)}%`,
    base: plural(comments.n, 'comment', 'comments'),
  }),
  answers: (value, { comments }) => ({
    figure: `${roundText(value)}%`,
    base: plural(comments.topLevel, 'comment', 'comments'),
  }),
  sponsored: (value, { sponsored }) => ({
    figure: `${roundText(value)}%`,
    base: postsText(sponsored.n),
  }),
  'check-first': (value, { authenticity }) => ({
    figure: wholeText(value),
    base: `of ${plural(authenticity.tested, 'test', 'tests')}`,
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
  // Sorted by the middle, shown as a range: there is no such thing as the price.
  fee: (value, { price }) => ({
    figure: signals.priceFigure(price) ?? tenthText(value),
    base: postsText(price.viewsN),
  }),
  safety: (value, { safety }) => ({ figure: wholeText(value), base: postsText(safety.postsRead) }),
};

export const signalCellMessages = { said, shown };
