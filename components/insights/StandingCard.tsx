import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type DeskRow, standingOf } from '@/components/desk/row';
import type { Entry } from '@/lib/model/entry';
import { type StandingEvent, toStandingEvents } from './status-history';

interface StandingCardProps {
  row: DeskRow;
  /** The campaign that is shown. */
  campaignName: string;
}

const words = insightWords.creator;

/** In which campaigns somebody stands, since when, and how they came there. */
export function StandingCard({ row, campaignName }: StandingCardProps) {
  const { entry, elsewhere } = row;
  const all = [
    ...(entry === undefined ? [] : [{ campaign: campaignName, entry, isShown: true }]),
    ...elsewhere.map((other) => ({ ...other, isShown: false })),
  ];
  return (
    <section class="view-card insight-card">
      <h3>{words.campaigns}</h3>
      {all.length === 0 && <p class="muted">{words.noCampaign}</p>}
      <ul class="standings">
        {all.map(({ campaign, entry: one, isShown }) => (
          <li key={`${one.campaignId}`}>
            <p>
              <b>
                <bdi>{campaign}</bdi>
              </b>{' '}
              <span class="standing-word">{wordOf(row, one)}</span>
              {isShown && <small> {words.present}</small>}
            </p>
            <Events entry={one} />
            {one.tags.length > 0 && (
              <p class="hint">
                {words.tags}: {one.tags.join(', ')}
              </p>
            )}
            {!isShown && one.note !== '' && (
              <p class="hint">
                {words.note}: <bdi>{one.note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordOf(row: DeskRow, entry: Entry): string {
  return entry.decision === 'none'
    ? words.events['taken-back']
    : pageWords.standings[standingOf({ ...row, entry })];
}

function Events({ entry }: { entry: Entry }) {
  const events = toStandingEvents(entry);
  if (events.length === 0) return <p class="hint">{words.noDates}</p>;
  return (
    <ol class="events">
      {events.map((event) => (
        <li key={`${event.kind} ${event.at}`}>
          <time dateTime={new Date(event.at).toISOString()}>{insightWords.day(event.at)}</time>{' '}
          {toWords(event)}
        </li>
      ))}
    </ol>
  );
}

function toWords(event: StandingEvent): string {
  switch (event.kind) {
    case 'status':
      return words.events.status(event.status);
    case 'ruled-out':
      return words.events['ruled-out'](
        event.reason && messages.signals.ruledOutReasons[event.reason],
      );
    default:
      return words.events[event.kind];
  }
}
