import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { Fact } from './Fact';
import type { DeskRow } from './row';

const words = pageWords.cell;
const { signals } = messages;

/** Hatched and in words: an unknown is not a zero. */
export function Unknown({ said, shown = words.unknown }: { said: string; shown?: string }) {
  return (
    <Fact said={said} class="unknown">
      {shown}
    </Fact>
  );
}

interface MissingProps {
  row: DeskRow;
  said: string;
  shown?: string;
  /** Where there is room to say that nobody was met. */
  isWordy?: boolean;
}

/** A figure that is not known; of somebody whom the feed has not met, because of that. */
export function Missing({ row, said, shown, isWordy = false }: MissingProps) {
  if (row.seen !== undefined) return <Unknown said={said} shown={shown} />;
  return (
    <Unknown said={listWords.cell.notSeenSaid} shown={isWordy ? listWords.cell.notSeen : '–'} />
  );
}

export function FollowersCell({ row }: { row: DeskRow }) {
  const { tier } = row.rating;
  if (tier.followers === undefined) return <Missing row={row} said={signals.tierSentence(tier)} />;
  return (
    <Fact said={signals.tierSentence(tier)}>
      <b>{pageWords.shortCount(tier.followers)}</b>
      <small>{signals.tierWord(tier)}</small>
    </Fact>
  );
}

export function FitCell({ row }: { row: DeskRow }) {
  const { fit } = row.rating;
  if (fit === undefined) return <Missing row={row} said={words.noFit} />;
  if (fit.fit === undefined) return <Missing row={row} said={signals.fitSentence(fit)} />;
  const band = fit.fit >= 70 ? 'high' : fit.fit >= 40 ? 'some' : 'low';
  return (
    <Fact said={signals.fitSentence(fit)} class={`fit ${band}`}>
      <span class="glyph">{{ high: '●', some: '◐', low: '○' }[band]}</span>
      <b>{signals.fitFigure(fit.fit)}</b>
    </Fact>
  );
}

export function NicheCell({ row }: { row: DeskRow }) {
  const { niche } = row.rating;
  if (niche.verdict === 'none') return <Missing row={row} said={signals.nicheSentence(niche)} />;
  return (
    <Fact said={signals.nicheSentence(niche)} class="clip">
      {signals.nicheShort(niche)}
    </Fact>
  );
}

/** From three posts the estimate leads; one or two give a range only; none gives no figure. */
export function EngagementCell({ row }: { row: DeskRow }) {
  const { engagement } = row.rating;
  const { n, ratePct, lowPct, highPct, isFirstImpression } = engagement;
  const said = signals.engagementSentence(engagement);
  if (n === 0 || ratePct === undefined || lowPct === undefined || highPct === undefined) {
    return <Missing row={row} said={said} shown={words.noRate} isWordy />;
  }
  if (isFirstImpression) {
    return (
      <Fact said={said}>
        {words.range(lowPct, highPct, true)}
        <small>{signals.posts(n)}</small>
      </Fact>
    );
  }
  return (
    <Fact said={said}>
      <b>{words.rate(ratePct)}</b>
      <small>{words.rangeOf(lowPct, highPct, n)}</small>
    </Fact>
  );
}

export function LikeRateCell({ row }: { row: DeskRow }) {
  const { likeRate } = row.rating;
  const said = signals.likeRateSentence(likeRate);
  if (likeRate.ratePct === undefined) return <Missing row={row} said={said} />;
  return <Fact said={said}>{signals.likeRateFigure(likeRate.ratePct)}</Fact>;
}

interface DayCellProps {
  at: number | undefined;
  now: number;
}

export function DayCell({ at, now }: DayCellProps) {
  if (at === undefined) return <Unknown said={words.dayUnknown} shown="–" />;
  return <span class="day">{pageWords.day(at, now)}</span>;
}
