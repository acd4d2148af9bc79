import type { ComponentChildren } from 'preact';
import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { Column, ColumnId } from './columns';
import { type DeskRow, standingOf } from './row';
import { toElsewhere } from './standing-words';

interface NameCellProps {
  row: DeskRow;
  columns: readonly Column[];
  now: number;
  profileUrl: string;
  tabIndex: number;
}

const words = pageWords.cell;

/** The handle, which leads to the profile, and under it what a scout must not overlook. */
export function NameCell({ row, columns, now, profileUrl, tabIndex }: NameCellProps) {
  const { handle } = row.creator;
  return (
    <>
      <a
        class="handle"
        href={profileUrl}
        target="_blank"
        rel="noopener noreferrer"
        title={words.profile(handle)}
        tabIndex={tabIndex}
      >
        <bdi>@{handle}</bdi>
      </a>
      <small class="clip">
        {toFacts(row, columns, now).map((fact, index) => (
          <>
            {index > 0 && ' · '}
            {fact}
          </>
        ))}
      </small>
    </>
  );
}

/** The most important first: a narrow cell shows one or two of them. */
function toFacts(row: DeskRow, columns: readonly Column[], now: number): ComponentChildren[] {
  const { creator, rating, seen, elsewhere, entry, doNotContactAt } = row;
  const hasColumn = (id: ColumnId) => columns.some((column) => column.id === id);
  const [other] = elsewhere;
  const times = seen !== undefined && seen.posts > 1 ? seen.posts : undefined;
  const name = creator.name !== undefined && <bdi title={creator.name}>{creator.name}</bdi>;
  const niche =
    !hasColumn('niche') &&
    rating.niche.verdict !== 'none' &&
    messages.signals.nicheShort(rating.niche);
  const tags = entry !== undefined && !hasColumn('tags') && entry.tags.length > 0 && (
    <bdi>{entry.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
  );
  return [
    doNotContactAt !== undefined && (
      <b class="blocked" title={listWords.cell.doNotContactSaid(doNotContactAt, now)}>
        <span aria-hidden="true">⊘ {pageWords.day(doNotContactAt, now)}</span>
        <span class="said">{listWords.cell.doNotContactSaid(doNotContactAt, now)}</span>
      </b>
    ),
    seen === undefined && standingOf(row) !== 'undecided' && listWords.cell.notSeen,
    other !== undefined &&
      !hasColumn('elsewhere') &&
      listWords.cell.alsoIn(other.campaign, toElsewhere(other.entry)),
    times !== undefined && (
      <span title={words.timesSaid(times)}>
        <span aria-hidden="true">↻ {words.times(times)}</span>
        <span class="said">{words.timesSaid(times)}</span>
      </span>
    ),
    tags,
    // Without a fit the niche is what a scout looks for first.
    ...(hasColumn('fit') ? [name, niche] : [niche, name]),
  ].filter((fact) => fact !== false && fact !== undefined);
}
