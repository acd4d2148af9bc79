import { useMemo, useState } from 'preact/hooks';
import { trackingWords } from '@/assets/messages/tracking';
import type { Desk } from '@/components/desk/desk';
import { foldText } from '@/components/desk/fold-text';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import type { CreatorKey } from '@/lib/model/creator';
import { TrackedEditor } from './TrackedEditor';
import type { TrackedView, TrackingPort } from './tracking-port';

interface TrackingTableProps {
  tracked: readonly TrackedView[];
  /** All of the campaign: a code that somebody has is nobody else's. */
  rows: readonly DeskRow[];
  desk: Pick<Desk, 'saveCollaborations'>;
  port: TrackingPort;
  copyText(text: string): Promise<boolean>;
  say(text: string): void;
}

const words = trackingWords.table;
/** So many rows are drawn at first, and by each "more". */
const step = 100;

/** Who has which link and code, and who would get which. */
export function TrackingTable(props: TrackingTableProps) {
  const { tracked, rows, desk, port, copyText, say } = props;
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(step);
  const [edited, setEdited] = useState<CreatorKey>();
  const found = useMemo(() => {
    const wanted = foldText(search.trim().replace(/^@/, ''));
    return tracked.filter(({ row: { creator }, code = '' }) =>
      foldText(`${creator.handle} ${creator.name ?? ''} ${code}`).includes(wanted),
    );
  }, [tracked, search]);

  async function copy({ row, code, url }: TrackedView) {
    const text = [code, url].filter((one) => one !== undefined).join('\n');
    say((await copyText(text)) ? words.copied(row.creator.handle) : words.notCopied);
  }

  function endEditing(key: CreatorKey) {
    setEdited(undefined);
    requestAnimationFrame(() => document.getElementById(`edit-${key}`)?.focus());
  }

  return (
    <>
      <div class="find-line">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setMost(step);
          }}
        />
        <span class="muted" role="status">
          {found.length === 0 ? words.nobodyFound : words.count(found.length, tracked.length)}
        </span>
      </div>
      {found.length > 0 && (
        <table class="tracked" aria-label={trackingWords.table.label}>
          <thead>
            <tr>
              <th scope="col">{words.creator}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.url}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span class="said">{words.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((one) =>
              one.row.key === edited ? (
                <tr key={one.row.key} class="is-edited">
                  <td colSpan={5}>
                    <TrackedEditor
                      tracked={one}
                      rows={rows}
                      desk={desk}
                      port={port}
                      say={say}
                      onEnd={() => endEditing(one.row.key)}
                    />
                  </td>
                </tr>
              ) : (
                <TrackedRow
                  key={one.row.key}
                  tracked={one}
                  onEdit={() => setEdited(one.row.key)}
                  onCopy={() => void copy(one)}
                />
              ),
            )}
          </tbody>
        </table>
      )}
      {found.length > most && (
        <button type="button" class="button show-more" onClick={() => setMost(most + step)}>
          {words.more(Math.min(step, found.length - most))}
        </button>
      )}
    </>
  );
}

interface TrackedRowProps {
  tracked: TrackedView;
  onEdit(): void;
  onCopy(): void;
}

function TrackedRow({ tracked, onEdit, onCopy }: TrackedRowProps) {
  const { row, code, url } = tracked;
  const { handle, name } = row.creator;
  const hasAny = code !== undefined || url !== undefined;
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr" title={handle}>
          @{handle}
        </bdi>
        {name !== undefined && (
          <small class="clip">
            <bdi>{name}</bdi>
          </small>
        )}
      </th>
      <td class="code" dir="ltr">
        {code ?? <span class="muted">{words.noCode}</span>}
      </td>
      <td class="url" dir="ltr">
        {url === undefined ? <span class="muted">{words.noUrl}</span> : <Link url={url} />}
      </td>
      <td>
        <State tracked={tracked} />
      </td>
      <td class="acts">
        <button
          type="button"
          class="square"
          disabled={!hasAny}
          aria-label={words.copyOf(handle)}
          title={words.copy}
          onClick={onCopy}
        >
          <Icon name="copy" />
        </button>
        <button
          type="button"
          class="square"
          id={`edit-${row.key}`}
          aria-label={words.editOf(handle)}
          title={words.edit}
          onClick={onEdit}
        >
          <Icon name="edit" />
        </button>
      </td>
    </tr>
  );
}

/** An address in the pieces between which it may break. */
function Link({ url }: { url: string }) {
  return (
    <span class="link-text">
      {url.split(/(?=[?&#])/u).map((piece, index) => (
        <span key={index}>{piece}</span>
      ))}
    </span>
  );
}

function State({ tracked: { code, url, isCodeGiven, isUrlGiven } }: { tracked: TrackedView }) {
  const isGiven = isCodeGiven || isUrlGiven;
  const isWaiting = (code !== undefined && !isCodeGiven) || (url !== undefined && !isUrlGiven);
  if (!isGiven && !isWaiting) return null;
  return (
    <span class={isGiven ? 'state is-given' : 'state'}>
      <span aria-hidden="true">{isWaiting ? '○' : '✓'}</span>{' '}
      {isGiven ? (isWaiting ? words.partly : words.given) : words.proposed}
    </span>
  );
}
