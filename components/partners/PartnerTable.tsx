import { useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import type { DeskRow } from '@/components/desk/row';
import { StatusCell } from '@/components/desk/StatusCell';
import { toHash } from '@/components/desk/section';
import type { Status } from '@/lib/model/entry';
import { DueLine } from './DueLine';
import { toNoon } from './day';
import type { Partner } from './partner-rows';

interface PartnerTableProps {
  partners: readonly Partner[];
  now: number;
  onStatus(row: DeskRow, status: Status): void;
}

const words = partnersWords.list;
/** So many rows are drawn at first, and by each "more". */
const step = 100;

/** A partner a row: status, fee, what is due next, posts. */
export function PartnerTable({ partners, now, onStatus }: PartnerTableProps) {
  const [most, setMost] = useState(step);
  return (
    <section class="view-card partner-card partner-table-card">
      <table class="partner-table" aria-label={words.table(partners.length)}>
        <thead>
          <tr>
            <th scope="col">{words.creator}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.fee}</th>
            <th scope="col">{words.next}</th>
            <th scope="col" class="figure">
              {words.posts}
            </th>
          </tr>
        </thead>
        <tbody>
          {partners.slice(0, most).map((partner) => (
            <PartnerRow key={partner.row.key} partner={partner} now={now} onStatus={onStatus} />
          ))}
        </tbody>
      </table>
      {partners.length > most && (
        <button type="button" class="button show-more" onClick={() => setMost(most + step)}>
          {words.more(Math.min(step, partners.length - most))}
        </button>
      )}
    </section>
  );
}

interface PartnerRowProps extends Omit<PartnerTableProps, 'partners'> {
  partner: Partner;
}

function PartnerRow({ partner, now, onStatus }: PartnerRowProps) {
  const { row, dues, posts, repeats } = partner;
  const [next] = dues;
  return (
    <tr>
      <th scope="row">
        <a href={toHash(`partners/${row.key}`)} dir="ltr">
          @{row.creator.handle}
        </a>
        {row.creator.name !== undefined && (
          <small class="clip">
            <bdi>{row.creator.name}</bdi>
          </small>
        )}
        {repeats.length > 0 && (
          <span class="repeat">
            <span aria-hidden="true">↻</span> {words.repeat(repeats)}
          </span>
        )}
      </th>
      <td class="of-status">
        <StatusCell row={row} now={now} onStatus={onStatus} />
      </td>
      <td class="of-fee">
        <Fee row={row} now={now} />
      </td>
      <td class="of-next">
        {next === undefined ? (
          <span class="muted">{partnersWords.due.none}</span>
        ) : (
          <DueLine due={next} now={now} />
        )}
        {dues.length > 1 && <small>{partnersWords.due.more(dues.length - 1)}</small>}
      </td>
      <td class={posts === 0 ? 'figure of-posts is-none' : 'figure of-posts'}>
        <span class="posts-figure" aria-hidden="true">
          {posts}
        </span>
        <span class="said posts-words">{words.postsSaid(posts)}</span>
      </td>
    </tr>
  );
}

function Fee({ row: { collaboration }, now }: { row: DeskRow; now: number }) {
  const { fee, paidOn } = collaboration ?? {};
  if (fee === undefined) return <span class="muted">{words.noFeeYet}</span>;
  return (
    <>
      <b>{partnersWords.money(fee)}</b>
      {paidOn === undefined ? (
        <small class="unpaid">
          <span aria-hidden="true">○</span> {words.notPaid}
        </small>
      ) : (
        <small class="paid">
          <span aria-hidden="true">✓</span> {words.paid(toNoon(paidOn), now)}
        </small>
      )}
    </>
  );
}
