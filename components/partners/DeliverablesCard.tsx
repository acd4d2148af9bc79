import { useId, useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { countedPosts, type Deliverable } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';
import { DeliverableItem } from './DeliverableItem';
import { isLikelyDay } from './day';
import type { PartnerCardProps } from './PartnerPage';
import { RemovedLine } from './RemovedLine';
import { useDraft } from './use-draft';

interface DeliverablesCardProps extends PartnerCardProps {
  newId(): string;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
}

const words = partnersWords.deliverables;
/** As many as are stored. */
const most = 30;

/** What the creator is to make, by when, and what became of it. */
export function DeliverablesCard(props: DeliverablesCardProps) {
  const { row, place, save, newId, toPostUrl } = props;
  const { collaboration } = row;
  const deliverables = collaboration?.deliverables ?? [];
  const posts = collaboration === undefined ? [] : countedPosts(collaboration);
  const [removed, setRemoved] = useState<{ deliverable: Deliverable; index: number }>();

  async function remove(deliverable: Deliverable) {
    const index = deliverables.indexOf(deliverable);
    const kept = deliverables.filter((one) => one !== deliverable);
    if (await save({ deliverables: kept })) setRemoved({ deliverable, index });
  }

  async function putBack() {
    if (removed === undefined) return;
    const { deliverable, index } = removed;
    if (await save({ deliverables: deliverables.toSpliced(index, 0, deliverable) })) {
      setRemoved(undefined);
    }
  }

  return (
    <section class="view-card partner-card" aria-labelledby="partner-deliverables">
      <h3 id="partner-deliverables">{words.title}</h3>
      {deliverables.length === 0 && <p class="muted">{words.none}</p>}
      {deliverables.length > 0 && (
        <ol class="deliverables">
          {deliverables.map((deliverable, index) => (
            <DeliverableItem
              key={deliverable.id}
              deliverable={deliverable}
              name={words.item(index + 1)}
              posts={posts}
              toUrl={(post) => toPostUrl(row.creator.handle, post)}
              onSave={(change) =>
                save({
                  deliverables: deliverables.map((one) =>
                    one.id === deliverable.id ? { ...one, ...change } : one,
                  ),
                })
              }
              onRemove={() => void remove(deliverable)}
            />
          ))}
        </ol>
      )}
      {deliverables.length > 0 && posts.length === 0 && <p class="hint">{words.noPosts}</p>}
      {removed !== undefined && (
        <RemovedLine
          key={removed.deliverable.id}
          text={words.removed(removed.deliverable.what)}
          onUndo={() => void putBack()}
        />
      )}
      {deliverables.length < most ? (
        <NewDeliverable
          draftKey={`deliverable ${place}`}
          onAdd={(what, dueOn) =>
            save({
              deliverables: [...deliverables, { id: newId(), what, dueOn, approval: 'open' }],
            })
          }
        />
      ) : (
        <p class="hint">{words.full}</p>
      )}
    </section>
  );
}

interface NewDeliverableProps {
  /** Tells this form from others: what is typed waits here for the scout to come back. */
  draftKey: string;
  /** Resolves to whether it is stored; what was typed stays where it is not. */
  onAdd(what: string, dueOn?: string): Promise<boolean>;
}

function NewDeliverable({ draftKey, onAdd }: NewDeliverableProps) {
  const [{ what, day }, change, clear] = useDraft(draftKey, { what: '', day: '' });
  const [problem, setProblem] = useState<string>();
  const id = useId();

  async function add() {
    const isDayWrong = day !== '' && !isLikelyDay(day);
    const wrong = what.trim() === '' ? words.empty : isDayWrong ? partnersWords.badYear : undefined;
    setProblem(wrong);
    if (wrong !== undefined) return;
    if (!(await onAdd(what.trim(), day || undefined))) return setProblem(partnersWords.notSaved);
    clear();
    document.getElementById(`${id}-what`)?.focus();
  }

  return (
    <form
      class="new-deliverable"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class={`field ${problem === undefined ? '' : 'has-error'}`}>
        <label for={`${id}-what`}>{words.what}</label>
        <input
          id={`${id}-what`}
          dir="auto"
          autocomplete="off"
          maxLength={300}
          value={what}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            change({ what: event.currentTarget.value });
            setProblem(undefined);
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-day`}>{words.dueOn}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={day}
          onInput={(event) => change({ day: event.currentTarget.value })}
        />
      </div>
      <button type="submit" class="button">
        {words.add}
      </button>
      <span
        class={problem === undefined ? 'hint' : 'error'}
        id={`${id}-hint`}
        role={problem === undefined ? undefined : 'alert'}
      >
        {problem ?? words.whatHint}
      </span>
    </form>
  );
}
