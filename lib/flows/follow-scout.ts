import type { LookingAt } from '@/lib/messages/reports';

/** The card or dossier of one creator on the page. */
interface Shown {
  key: string;
  postId?: string;
  /** The store may have the creator by id where this page knows the handle only. */
  known?: { key: string };
}

export interface ScoutFollowing {
  /**
   * Tells a follower at once what the scout looks at, then whenever that has changed.
   *
   * @returns its undoing
   */
  follow(tell: (lookingAt: LookingAt) => void): () => void;
  /** Something on the page may have changed. */
  look(): void;
}

export interface ScoutFollowingOptions {
  /** The card nearest the centre. */
  marked(): Shown | undefined;
  /** What the dossier shows. */
  opened(): Shown | undefined;
  /** Runs later, unless its undoing is called before. */
  schedule(run: () => void): () => void;
}

/**
 * Follows the scout's eye for other pages of ours: the card nearest the centre, or the dossier where
 * that was opened later. Cards that only fly past are not told: a follower reads the store for each.
 */
export function createScoutFollowing(options: ScoutFollowingOptions): ScoutFollowing {
  const { marked, opened, schedule } = options;
  const followers = new Set<(lookingAt: LookingAt) => void>();
  let seen: { marked?: string; opened?: string } = {};
  let isDossierLast = false;
  let told: LookingAt = {};
  let waiting: { lookingAt: LookingAt; cancel(): void } | undefined;

  function read(): LookingAt {
    const [card, dossier] = [marked(), opened()];
    const now = { marked: card && idOf(card), opened: dossier && idOf(dossier) };
    if (now.opened !== seen.opened) isDossierLast = dossier !== undefined;
    else if (now.marked !== seen.marked && card) isDossierLast = false;
    seen = now;
    const shown = isDossierLast ? (dossier ?? card) : (card ?? dossier);
    if (shown === undefined) return {};
    const creatorKey = shown.known?.key ?? shown.key;
    return shown.postId === undefined ? { creatorKey } : { creatorKey, postId: shown.postId };
  }

  function stopWaiting() {
    waiting?.cancel();
    waiting = undefined;
  }

  return {
    follow(tell) {
      // An object of its own for each, so that following twice is ended twice.
      const follower = (lookingAt: LookingAt) => tell(lookingAt);
      stopWaiting();
      told = read();
      followers.add(follower);
      for (const each of followers) each(told);
      return () => {
        followers.delete(follower);
        if (followers.size === 0) stopWaiting();
      };
    },
    look() {
      // Read in any case: what was opened before somebody follows may be looked away from since.
      const lookingAt = read();
      if (followers.size === 0) return;
      if (waiting && isSame(waiting.lookingAt, lookingAt)) return;
      stopWaiting();
      if (isSame(told, lookingAt)) return;
      const cancel = schedule(() => {
        waiting = undefined;
        told = lookingAt;
        for (const each of followers) each(told);
      });
      waiting = { lookingAt, cancel };
    },
  };
}

/** A creator first known by handle only gets another key later; the post stays. */
function idOf({ key, postId }: Shown): string {
  return postId ?? key;
}

function isSame(a: LookingAt, b: LookingAt): boolean {
  return a.creatorKey === b.creatorKey && a.postId === b.postId;
}
