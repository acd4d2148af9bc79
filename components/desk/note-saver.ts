import type { EntryTarget, NoteDrafts } from './desk-source';
import type { NoteDraft } from './note-draft';

export interface NoteSaver {
  /** A keystroke: kept at once as a draft, sent after a short rest. */
  type(draft: NoteDraft): void;
  /** Sends everything that waits, now: on blur, on closing, when the page goes away. */
  flush(): void;
  /** The text that the store has not confirmed, whether on its way or refused. */
  unsaved(target: EntryTarget): string | undefined;
}

/**
 * Saves notes as they are typed. Every keystroke is safe in a draft before this returns, since a
 * popup dies without warning; a draft is dropped only when the store has confirmed that very text.
 * What was refused waits for the next flush.
 *
 * @param save stores one note; resolves to whether the store confirmed
 * @param restMs pause in typing after which a note is sent
 */
export function createNoteSaver(
  save: (draft: NoteDraft) => Promise<boolean>,
  drafts: Pick<NoteDrafts, 'keep' | 'drop'>,
  restMs = 300,
): NoteSaver {
  const latest = new Map<string, NoteDraft>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const sending = new Set<string>();
  const sent = new Map<string, string>();
  const idOf = (target: EntryTarget) => `${target.campaignId} ${target.creatorKey}`;

  async function send(id: string) {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const draft = latest.get(id);
    // One at a time per note: a retried older text must not land after a newer one.
    if (draft === undefined || sending.has(id)) return;
    sending.add(id);
    sent.set(id, draft.note);
    const isSaved = await save(draft);
    sending.delete(id);
    const typedOn = latest.get(id);
    if (typedOn !== undefined && typedOn !== draft) {
      if (isSaved) latest.set(id, { ...typedOn, base: draft.note });
      if (!timers.has(id)) send(id);
    } else if (isSaved) {
      latest.delete(id);
      sent.delete(id);
      drafts.drop(draft);
    }
  }

  return {
    type(draft) {
      const id = idOf(draft);
      // The text before typing began stays the base, however many saves happen meanwhile.
      const kept = { ...draft, base: latest.get(id)?.base ?? draft.base, sent: sent.get(id) };
      latest.set(id, kept);
      drafts.keep(kept);
      clearTimeout(timers.get(id));
      timers.set(
        id,
        setTimeout(() => send(id), restMs),
      );
    },
    flush() {
      for (const id of latest.keys()) send(id);
    },
    unsaved: (target) => latest.get(idOf(target))?.note,
  };
}
