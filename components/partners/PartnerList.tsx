import { useMemo, useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { toHash } from '@/components/desk/section';
import type { Status } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import { PartnerTable } from './PartnerTable';
import {
  filterPartners,
  type Partner,
  type PartnerFilter,
  partnerFilters,
  toSums,
} from './partner-rows';

interface PartnerListProps {
  partners: readonly Partner[];
  now: number;
  onStatus(row: DeskRow, status: Status): void;
}

const words = partnersWords.list;

/** Everyone who was written to: sums, what is due, and the table. */
export function PartnerList({ partners, now, onStatus }: PartnerListProps) {
  const [filter, setFilter] = useState<PartnerFilter>('all');
  const counts = useMemo(
    () => partnerFilters.map((each) => ({ each, count: filterPartners(partners, each).length })),
    [partners],
  );
  const shown = useMemo(() => filterPartners(partners, filter), [partners, filter]);
  return (
    <>
      <header class="partners-head">
        <h2>{partnersWords.title}</h2>
        <p class="muted">{partnersWords.intro}</p>
      </header>
      {partners.length === 0 ? (
        <Nobody />
      ) : (
        <>
          <Sums partners={partners} />
          <fieldset class="due-filter">
            <legend class="said">{words.filter}</legend>
            {counts
              // A filter that leaves nobody is none; the one that is on stays in sight.
              .filter(({ each, count }) => each === 'all' || each === filter || count > 0)
              .map(({ each, count }) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="due-filter"
                    checked={each === filter}
                    onChange={() => setFilter(each)}
                  />
                  <span>{words.filterCount(words.filters[each], count)}</span>
                </label>
              ))}
          </fieldset>
          {shown.length > 0 ? (
            <PartnerTable key={filter} partners={shown} now={now} onStatus={onStatus} />
          ) : (
            <div class="empty">
              <Icon name="check" />
              <p>{words.noMatch}</p>
              <button type="button" class="button" onClick={() => setFilter('all')}>
                {words.showAll}
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Sums({ partners }: { partners: readonly Partner[] }) {
  const { agreed, unpaid, payable, dueSoon, overdue } = useMemo(() => toSums(partners), [partners]);
  return (
    <section class="view-card partner-card" aria-label={words.sums}>
      <dl class="sums">
        <Sum name={words.agreed}>{toMoneyWords(agreed)}</Sum>
        <Sum
          name={words.unpaid}
          note={payable.length > 0 ? words.payable(toMoneyWords(payable)) : undefined}
        >
          {toMoneyWords(unpaid)}
        </Sum>
        <Sum name={words.dueSoon} warning={overdue > 0 ? words.overdue(overdue) : undefined}>
          {words.things(dueSoon)}
        </Sum>
      </dl>
    </section>
  );
}

interface SumProps {
  name: string;
  note?: string;
  warning?: string;
  children: string;
}

function Sum({ name, note, warning, children }: SumProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <small>{note}</small>}
        {warning !== undefined && (
          <small class="is-late">
            <span aria-hidden="true">▲</span> {warning}
          </small>
        )}
      </dd>
    </div>
  );
}

/** One amount a currency: they are never added up. */
function toMoneyWords(amounts: readonly Money[]): string {
  return amounts.length === 0 ? words.noFee : amounts.map(partnersWords.money).join(' + ');
}

function Nobody() {
  return (
    <div class="empty">
      <Icon name="people" />
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p class="empty-ways">
        <a class="button" href={toHash('outreach/messages')}>
          {words.toMessages}
        </a>
        <a class="button" href={toHash('lists')}>
          {words.toList}
        </a>
      </p>
    </div>
  );
}
