import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { DeskRow } from '@/components/desk/row';
import { hasTopic } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';

/** A range on a scale that all columns share. */
export interface ComparedRange {
  low?: number;
  high?: number;
  value?: number;
  typical?: number;
  lowText?: string;
  highText?: string;
}

/** One signal of one creator: its figure, what that counts, and the sentence of the dossier. */
export interface ComparedCell {
  figure?: string;
  /** Nothing is known; the sentence says why. */
  isUnknown?: boolean;
  of?: string;
  /** It deserves a look. */
  isCheck?: boolean;
  sentence: string;
  range?: ComparedRange;
}

const { signals, overlay } = messages;
/** Of each kind; a creator's own page has them all. */
const maxFinds = 2;

/** Without a brief there is no fit. */
export function toFitCell({ rating: { fit } }: DeskRow, { brief }: Campaign): ComparedCell {
  if (!hasTopic(brief)) return { sentence: overlay.dossier.noBrief };
  if (fit?.fit === undefined) {
    return { sentence: fit ? signals.fitSentence(fit) : overlay.dossier.noFit };
  }
  return { figure: signals.fitFigure(fit.fit), sentence: signals.fitSentence(fit) };
}

/** From three posts on the estimate, before that the range alone, as everywhere. */
export function toEngagementCell({ rating: { engagement } }: DeskRow): ComparedCell {
  const { n, ratePct, lowPct, highPct, isFirstImpression, reference } = engagement;
  const [lowText, highText] =
    lowPct === undefined || highPct === undefined
      ? []
      : signals.scaleEnds(lowPct, highPct, isFirstImpression);
  return {
    figure: signals.engagementBrief(engagement),
    of: signals.posts(n),
    sentence: [
      signals.engagementSentence(engagement),
      ...(isFirstImpression ? [] : [signals.comparisonSentence(engagement) ?? '']),
    ]
      .join(' ')
      .trim(),
    range: {
      low: lowPct,
      high: highPct,
      value: isFirstImpression ? undefined : ratePct,
      typical: reference && Math.exp(reference.mu),
      lowText,
      highText,
    },
  };
}

export function toViewsCell({ rating: { views } }: DeskRow): ComparedCell {
  return {
    figure: signals.viewsFigure(views),
    of: signals.viewsOf(views.n),
    sentence: signals.viewsSentence(views),
    range: {
      low: views.low,
      high: views.high,
      value: views.n === 1 ? undefined : views.median,
      lowText: views.low === undefined ? undefined : signals.outlookEnd(views.low),
      highText: views.high === undefined ? undefined : signals.outlookEnd(views.high),
    },
  };
}

/** What fired, then what did not: a look is asked for, nobody is accused. */
export function toCheckCell({ rating: { authenticity } }: DeskRow): ComparedCell {
  return {
    figure: signals.checkFigure(authenticity),
    isCheck: authenticity.checks > 0,
    sentence: [
      ...authenticity.tests.filter(({ state }) => state === 'check').map(signals.findSentence),
      signals.checkSentence(authenticity),
    ].join(' '),
  };
}

/** With posts read and nothing found, 0 is known. */
export function toSafetyCell({ rating: { safety } }: DeskRow, { brief }: Campaign): ComparedCell {
  return {
    figure: signals.safetyFigure(safety) ?? (safety.postsRead > 0 ? pageWords.count(0) : undefined),
    isCheck: signals.safetyFigure(safety) !== undefined,
    sentence: [
      ...safety.warnings.slice(0, maxFinds).map(signals.warningText),
      ...safety.vetoes.slice(0, maxFinds).map(signals.vetoText),
      signals.safetySentence(safety, brief.vetoes.length),
    ].join(' '),
  };
}
