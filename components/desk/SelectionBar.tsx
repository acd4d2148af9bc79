import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type RuledOutReason, ruledOutReasons, type Status, statuses } from '@/lib/model/entry';
import { Icon } from './Icon';
import type { Tab } from './list-view';
import { Popover } from './Popover';
import type { DeskRow } from './row';
import { TagMenu } from './TagMenu';
import './styles/bulk.css';
import './styles/editor.css';

export interface BulkActions {
  onDecide(rows: readonly DeskRow[], decision: 'later' | 'none'): void;
  onShortlist(rows: readonly DeskRow[]): void;
  onRuleOut(rows: readonly DeskRow[], reason: RuledOutReason): void;
  onStatus(rows: readonly DeskRow[], status: Status): void;
  onAddTags(rows: readonly DeskRow[], tags: readonly string[]): void;
  onRemoveTags(rows: readonly DeskRow[], tags: readonly string[]): void;
  onTransfer(rows: readonly DeskRow[]): void;
  onDoNotContact(rows: readonly DeskRow[], isBlocked: boolean): void;
  onErase(rows: readonly DeskRow[]): void;
  isEraseElsewhere: boolean;
}

interface SelectionBarProps {
  tab: Tab;
  selected: readonly DeskRow[];
  /** Creators shown; all of them can be selected at once. */
  shown: number;
  knownTags: readonly string[];
  actions: BulkActions;
  onSelectAll(): void;
  onClear(): void;
}

const words = pageWords.footer;

/** What can be done with all selected creators at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { tab, selected, shown, actions } = props;
  const isListedOnly = selected.every(({ entry }) => entry?.decision === 'listed');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the parts of a form
    <div class="selection-bar" role="group" aria-label={listWords.bulk.label}>
      <b role="status">{words.selected(selected.length)}</b>
      {selected.length < shown && (
        <button type="button" class="text-button where-roomy" onClick={props.onSelectAll}>
          {listWords.bulk.selectAll(shown)}
        </button>
      )}
      <button
        type="button"
        class="square"
        aria-label={words.clearSelection}
        title={words.clearSelection}
        onClick={props.onClear}
      >
        <Icon name="remove" />
      </button>
      {tab === 'seen' && !isListedOnly && (
        <button type="button" class="button" onClick={() => actions.onShortlist(selected)}>
          {words.shortlist}
        </button>
      )}
      {isListedOnly && (
        <Menu
          label={listWords.bulk.status}
          items={statuses}
          toWord={(status) => messages.signals.statuses[status]}
          onPick={(status) => actions.onStatus(selected, status)}
        />
      )}
      <TagMenu rows={selected} known={props.knownTags} actions={actions} />
      <button type="button" class="button" onClick={() => actions.onDecide(selected, 'later')}>
        {words.later}
      </button>
      <Menu
        label={words.ruleOut}
        items={ruledOutReasons}
        toWord={(reason) => pageWords.capitalised(messages.triage.reasons[reason])}
        onPick={(reason) => actions.onRuleOut(selected, reason)}
      />
      {tab === 'shortlist' && (
        <button
          type="button"
          class="button where-roomy"
          onClick={() => actions.onDecide(selected, 'none')}
        >
          {words.remove}
        </button>
      )}
      <MoreMenu tab={tab} selected={selected} actions={actions} />
    </div>
  );
}

interface MenuProps<Item extends string> {
  label: string;
  items: readonly Item[];
  toWord(item: Item): string;
  onPick(item: Item): void;
}

function Menu<Item extends string>({ label, items, toWord, onPick }: MenuProps<Item>) {
  return (
    <Popover label={label} class="upwards">
      {(close) => (
        <div class="menu">
          {items.map((item) => (
            <button
              key={item}
              type="button"
              onClick={() => {
                close();
                onPick(item);
              }}
            >
              {toWord(item)}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}

/** What is done seldom, and what a narrow bar has no room for. */
function MoreMenu({
  tab,
  selected,
  actions,
}: Pick<SelectionBarProps, 'tab' | 'selected' | 'actions'>) {
  const hasBlocked = selected.some(({ doNotContactAt }) => doNotContactAt !== undefined);
  const hasFree = selected.some(({ doNotContactAt }) => doNotContactAt === undefined);
  const deeds = {
    takeBack: () => actions.onDecide(selected, 'none'),
    transfer: () => actions.onTransfer(selected),
    block: () => actions.onDoNotContact(selected, true),
    unblock: () => actions.onDoNotContact(selected, false),
    erase: () => actions.onErase(selected),
  };
  const items = (['takeBack', 'transfer', 'block', 'unblock', 'erase'] as const).filter(
    (item) =>
      (item !== 'takeBack' || tab === 'shortlist') &&
      (item !== 'block' || hasFree) &&
      (item !== 'unblock' || hasBlocked),
  );
  return (
    <Menu
      label={listWords.bulk.more}
      items={items}
      toWord={(item) =>
        item === 'erase' && actions.isEraseElsewhere
          ? listWords.menu.eraseElsewhere
          : listWords.menu[item]
      }
      onPick={(item) => deeds[item]()}
    />
  );
}
