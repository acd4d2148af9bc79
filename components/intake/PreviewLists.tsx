import type { ComponentChildren } from 'preact';
import { importWords } from '@/assets/messages/import';
import type { LineProblem } from '@/lib/model/imported';
import type { PreviewView } from './intake-port';

interface PreviewListsProps {
  preview: PreviewView;
  /** Given the problems as rows of cells. */
  onSave(rows: string[][]): void;
}

const words = importWords.preview;
const shown = 100;

/** Everything that is not simply imported, line by line: bad lines, cells left out, duplicates, known ones. */
export function PreviewLists({ preview, onSave }: PreviewListsProps) {
  const { creators, duplicates, problems } = preview;
  const bad = problems.filter(({ kind }) => kind === 'bad');
  const leftOut = problems.filter(({ kind }) => kind === 'left-out');
  const known = creators.filter(({ isKnown }) => isKnown);
  const blocked = creators.filter(({ isDoNotContact }) => isDoNotContact);
  const save = () => onSave(problems.map(toCells));

  return (
    <div class="lists">
      <List title={words.lists.bad(bad.length)} items={bad} isOpen>
        {(problem) => <Problem problem={problem} />}
      </List>
      <List title={words.lists.leftOut(leftOut.length)} items={leftOut}>
        {(problem) => <Problem problem={problem} />}
      </List>
      {problems.length > 0 && (
        <button type="button" class="button save-problems" onClick={save}>
          {words.saveProblems}
        </button>
      )}
      <List title={words.lists.duplicates(duplicates.length)} items={duplicates}>
        {({ line, handle, firstLine }) => (
          <>
            <b>{words.line(line)}</b> <bdi>{words.duplicate(handle, firstLine)}</bdi>
          </>
        )}
      </List>
      <List title={words.lists.known(known.length)} items={known}>
        {({ line, handle, formerHandle }) => (
          <>
            <b>{words.line(line)}</b> <bdi>@{handle}</bdi>
            {formerHandle !== undefined && (
              <span class="muted"> ({words.isFormer(formerHandle)})</span>
            )}
          </>
        )}
      </List>
      <List
        title={words.lists.doNotContact(blocked.length)}
        items={blocked}
        hint={words.doNotContactHint}
      >
        {({ line, handle }) => (
          <>
            <b>{words.line(line)}</b> <bdi>⊘ @{handle}</bdi>
          </>
        )}
      </List>
    </div>
  );
}

interface ListProps<Item> {
  title: string;
  items: readonly Item[];
  hint?: string;
  isOpen?: boolean;
  children(item: Item): ComponentChildren;
}

function List<Item>({ title, items, hint, isOpen, children }: ListProps<Item>) {
  if (items.length === 0) return null;
  const more = items.length - shown;
  return (
    <details class="list" open={isOpen}>
      <summary>{title}</summary>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul>
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
        {more > 0 && <li class="muted">{words.more(more)}</li>}
      </ul>
    </details>
  );
}

function Problem({ problem: { line, reason, text } }: { problem: LineProblem }) {
  return (
    <>
      <b>{words.line(line)}</b> {words.reasons[reason]}
      {text !== '' && (
        <small class="clip">
          <bdi>{text}</bdi>
        </small>
      )}
    </>
  );
}

function toCells({ line, kind, reason, text }: LineProblem): string[] {
  return [String(line), words.problemIn[kind], words.reasons[reason], text];
}
