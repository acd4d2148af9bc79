import { useEffect, useRef } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { Icon } from './Icon';
import type { Deed, Notice } from './notice';

export type ShownNotice = Notice | { kind: 'said'; text: string };

interface NoticeBarProps {
  notice?: ShownNotice;
  /** What it tells of is still on its way to the store. */
  isBusy?: boolean;
  onUndo(): void;
  onDismiss(): void;
}

const words = pageWords.notice;

/** Long enough to read; longer where there is something to decide. Failures stay until dismissed. */
const shortMs = 6_000;
const undoMs = 20_000;

/** What just happened, with its undoing. The live region is always there, so that it is heard. */
export function NoticeBar({ notice, isBusy = false, onUndo, onDismiss }: NoticeBarProps) {
  const isFailure = notice?.kind === 'failed';
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (notice === undefined || isFailure || isBusy) return undefined;
    const leave = () => {
      // Never from under a hand that is on its way to "Undo".
      if (place.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, shortMs);
      else onDismiss();
    };
    let timer = setTimeout(leave, notice.kind === 'done' ? undoMs : shortMs);
    return () => clearTimeout(timer);
  }, [notice, isFailure, isBusy, onDismiss]);

  return (
    <div class="notice-place" role={isFailure ? 'alert' : 'status'} ref={place}>
      {notice !== undefined && (
        <div class={`notice ${isFailure ? 'is-failure' : ''}`}>
          {isFailure && <span aria-hidden="true">▲</span>}
          <span class="clip">{toSentence(notice)}</span>
          {notice.kind === 'done' && (
            <button type="button" class="text-button" aria-keyshortcuts="u" onClick={onUndo}>
              {words.undo} <span aria-hidden="true">({messages.overlay.notice.undoKey})</span>
            </button>
          )}
          <button
            type="button"
            class="square"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={onDismiss}
          >
            <Icon name="remove" />
          </button>
        </div>
      )}
    </div>
  );
}

function toSentence(notice: ShownNotice): string {
  switch (notice.kind) {
    case 'done':
      return toDeedSentence(notice.deed, listWords.who(notice.who), notice.campaign);
    case 'undone':
      return words.undone(listWords.who(notice.who));
    case 'erased':
      return listWords.notice.erased(notice.count);
    case 'gone':
      return listWords.notice.gone(notice.count);
    case 'saved':
      return words.saved;
    case 'failed':
      return words.failed[notice.failure];
    case 'said':
      return notice.text;
  }
}

function toDeedSentence(deed: Deed, who: string, campaign: string): string {
  switch (deed.kind) {
    case 'decided':
      return words.decided[deed.decision](who, campaign);
    case 'status':
      return listWords.notice.status(who, deed.status);
    case 'tagged':
    case 'untagged':
      return listWords.notice[deed.kind](who, deed.tags);
    case 'moved':
    case 'copied':
      return listWords.notice[deed.kind](who, deed.to);
    case 'given':
    case 'blocked':
    case 'unblocked':
      return listWords.notice[deed.kind](who);
  }
}
