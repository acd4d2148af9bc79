import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type DeskRow, standingOf } from '@/components/desk/row';
import type { Campaign } from '@/lib/model/campaign';
import {
  type ComparedCell,
  toCheckCell,
  toEngagementCell,
  toFitCell,
  toSafetyCell,
  toViewsCell,
} from './compare-cells';

export interface ComparedRow {
  id: string;
  label: string;
  /** Ends of a logarithmic scale, where the row has ranges. */
  scale?: { min: number; max: number };
  /** One a creator, in their order. */
  cells: ComparedCell[];
}

/** Of a signal whose sentence is all of it, `isUnknown` is given; else it is where there is no figure. */
type ToCell = (row: DeskRow, campaign: Campaign) => ComparedCell;

const { signals, overlay } = messages;
const labels = overlay.dossier.rows;

/**
 * The signals of the dossier, in its order and with its words. There is no row for a total, and none
 * says who is better: what counts more is the scout's to say.
 */
const rows: { id: string; label: string; scale?: ComparedRow['scale']; toCell: ToCell }[] = [
  {
    id: 'standing',
    label: pageWords.columns.status,
    toCell: (row) => ({ figure: pageWords.standings[standingOf(row)], sentence: '' }),
  },
  {
    id: 'followers',
    label: pageWords.columns.followers,
    toCell: ({ rating: { tier } }) => ({
      figure: tier.followers === undefined ? undefined : signals.tierAndFollowers(tier),
      sentence: signals.tierSentence(tier),
    }),
  },
  { id: 'fit', label: labels.fit, toCell: toFitCell },
  {
    id: 'engagement',
    label: labels.engagement,
    scale: { min: 0.7, max: 30 },
    toCell: toEngagementCell,
  },
  {
    id: 'like-rate',
    label: labels.likeRate,
    scale: { min: 0.5, max: 200 },
    toCell: ({ rating: { likeRate } }) => ({
      figure: likeRate.ratePct === undefined ? undefined : signals.likeRateFigure(likeRate.ratePct),
      of: overlay.dossier.perHundred,
      sentence: signals.likeRateSentence(likeRate),
      range: { value: likeRate.ratePct, typical: likeRate.typicalPct },
    }),
  },
  {
    id: 'niche',
    label: labels.niche,
    toCell: ({ rating: { niche } }) => ({
      figure: niche.verdict === 'none' ? undefined : signals.nicheShort(niche),
      sentence: signals.nicheSentence(niche),
    }),
  },
  {
    id: 'views',
    label: labels.views,
    scale: { min: 100, max: 10_000_000 },
    toCell: toViewsCell,
  },
  {
    id: 'sponsored',
    label: labels.sponsored,
    toCell: ({ rating: { sponsored } }) => ({
      figure: signals.sponsoredFigure(sponsored),
      of: signals.sponsoredOf(sponsored.n),
      sentence: [
        signals.sponsoredSentence(sponsored),
        ...sponsored.conflicts.map(signals.conflictSentence),
      ].join(' '),
    }),
  },
  {
    id: 'check',
    label: labels.check,
    toCell: toCheckCell,
  },
  {
    id: 'safety',
    label: labels.safety,
    toCell: toSafetyCell,
  },
  {
    id: 'contact',
    label: labels.contact,
    toCell: ({ rating: { contact } }) => ({
      figure: contact.route === 'unchecked' ? undefined : pageWords.contact.routes[contact.route],
      of: contact.email,
      sentence: signals.contactSentence(contact),
    }),
  },
  {
    id: 'price',
    label: labels.price,
    toCell: ({ rating: { price } }) => ({
      figure: signals.priceFigure(price),
      of: signals.priceOf,
      sentence: signals.priceSentence(price),
    }),
  },
  {
    id: 'comments',
    label: labels.comments,
    toCell: ({ rating: { comments } }) => ({
      figure: comments.n === 0 ? undefined : signals.commentsFigure(comments.n),
      of: signals.commentsOf(comments.n, comments.posts),
      sentence: signals.commentsSentence(comments),
    }),
  },
  {
    id: 'conversation',
    label: labels.conversation,
    toCell: ({ rating: { conversation } }) => ({
      ...signals.ratioFigure(conversation, 'commentsPerLike'),
      sentence: signals.conversationSentence(conversation),
    }),
  },
  {
    id: 'cadence',
    label: labels.cadence,
    toCell: ({ rating: { cadence } }) => ({
      ...signals.cadenceFigure(cadence),
      sentence: signals.cadenceSentence(cadence, signals.cadenceFigure(cadence) !== undefined),
    }),
  },
  {
    id: 'growth',
    label: labels.growth,
    toCell: ({ rating: { growth } }) => ({
      figure: signals.growthFigure(growth),
      of: signals.growthOf(growth),
      sentence: signals.growthSentence(growth),
    }),
  },
  {
    id: 'content',
    label: labels.content,
    toCell: ({ rating: { content } }) => ({
      isUnknown: content.language === undefined && content.region === undefined,
      sentence: signals.contentSentence(content),
    }),
  },
  {
    id: 'audience',
    label: labels.audience,
    toCell: () => ({ sentence: overlay.dossier.audience }),
  },
];

/** A row a signal, a cell a creator. */
export function toComparedRows(creators: readonly DeskRow[], campaign: Campaign): ComparedRow[] {
  return rows.map(({ toCell, ...row }) => ({
    ...row,
    cells: creators.map((creator) => {
      const cell = toCell(creator, campaign);
      return { ...cell, isUnknown: cell.isUnknown ?? cell.figure === undefined };
    }),
  }));
}
