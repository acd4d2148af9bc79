import { messages } from '@/assets/messages/messages';
import { partnersWords } from '@/assets/messages/partners';
import { BackLink } from '@/components/desk/BackLink';
import { Icon } from '@/components/desk/Icon';
import { type DeskRow, isListed } from '@/components/desk/row';
import { StatusCell } from '@/components/desk/StatusCell';
import { toHash } from '@/components/desk/section';
import { WhoHeading } from '@/components/desk/WhoHeading';
import type { Status } from '@/lib/model/entry';
import { isStatusBehind } from './log-entries';

interface PartnerHeadProps {
  row: DeskRow;
  now: number;
  repeats: readonly string[];
  profileUrl: string;
  onStatus(status: Status): void;
  onShortlist(): void;
}

const words = partnersWords.page;

/** Who it is, where they stand, and where else they are told of. */
export function PartnerHead(props: PartnerHeadProps) {
  const { row, now, repeats, profileUrl, onStatus, onShortlist } = props;
  const { creator, rating, doNotContactAt } = row;
  return (
    <header class="partner-head">
      <div class="partner-who">
        <BackLink to="partners" words={words.back} />
        <WhoHeading creator={creator} />
        <p class="muted">{messages.signals.tierAndFollowers(rating.tier)}</p>
        {repeats.length > 0 && (
          <p class="repeat">
            <span aria-hidden="true">↻</span> {partnersWords.list.repeat(repeats)}
          </p>
        )}
        {doNotContactAt !== undefined && (
          <p class="is-late">
            <span aria-hidden="true">⊘</span> {words.doNotContact(doNotContactAt)}
          </p>
        )}
      </div>
      <div class="partner-actions">
        <span class="partner-status">
          <StatusCell row={row} now={now} onStatus={(_, status) => onStatus(status)} />
        </span>
        <a class="button" href={profileUrl} target="_blank" rel="noopener noreferrer">
          {words.profile} <Icon name="window" />
        </a>
        <a class="button" href={toHash(`insights/creator/${row.key}`)}>
          {words.insights}
        </a>
        <a class="button" href={toHash(`results/${row.key}`)}>
          {words.results}
        </a>
      </div>
      {!isListed(row) && (
        <p class="partner-remark">
          {words.notListed}
          {doNotContactAt === undefined && (
            <button type="button" class="button" onClick={onShortlist}>
              {words.shortlist}
            </button>
          )}
        </p>
      )}
      {isStatusBehind(row) && (
        <p class="partner-remark" role="status">
          {words.statusBehind(creator.handle)}
          <button type="button" class="button inviting" onClick={() => onStatus('contacted')}>
            {words.setContacted}
          </button>
        </p>
      )}
    </header>
  );
}
