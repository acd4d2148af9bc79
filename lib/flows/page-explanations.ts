import type { CreatorKey } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { PageComments } from './page-comments';
import type { PageDesk } from './page-desk';
import type { PageMemory, Remembered } from './page-memory';
import { sendRequest, type Transport } from './send-request';

/** A rating whole, as the dossier shows it. */
export interface Explained {
  rating: Rating;
  /** Every known post of the creator, the page's and the store's. */
  posts: readonly Post[];
  /** Comments of each class on the card's post, else on any post of theirs that was open in this tab. */
  commentExamples?: CommentExamples;
}

/** Whom the dossier shows. */
export interface ExplainTarget {
  key: CreatorKey;
  postId?: string;
}

export interface PageExplanations {
  /** What was explained last of this creator on this card; absent once the brief is another. */
  of(remembered: Remembered, postId: string | undefined): Explained | undefined;
  /** Rises with every answer: what is explained has not changed by being explained, but is to be drawn. */
  revision(): number;
  /** The dossier shows this creator, or nobody: asks again where something has changed since. */
  look(target: ExplainTarget | undefined): void;
}

export interface PageExplanationsOptions {
  memory: Pick<PageMemory, 'byKey' | 'evidenceOf'>;
  desk: Pick<PageDesk, 'current' | 'revision' | 'epoch' | 'set'>;
  comments: Pick<PageComments, 'examplesOf'>;
  transport: Transport;
  onChange(keys: CreatorKey[]): void;
}

/**
 * The reasons behind the one rating that is looked at. They are asked for when the dossier opens: kept
 * for every creator on the page they would be a hundred times what the chips need.
 */
export function createPageExplanations(options: PageExplanationsOptions): PageExplanations {
  const { memory, desk, comments, transport, onChange } = options;
  let shown: { target: ExplainTarget; against: number; explained: Explained } | undefined;
  let wanted: string | undefined;
  let revision = 0;

  function isOf(target: ExplainTarget, { key }: Remembered, postId: string | undefined): boolean {
    return target.postId === postId && memory.byKey(target.key)?.key === key;
  }

  async function ask(target: ExplainTarget, version: string) {
    const evidence = memory.evidenceOf(target.key);
    if (evidence === undefined) return;
    const { postId } = target;
    const answer = await sendRequest({ type: 'explain', evidence, postId }, transport);
    // Another was opened meanwhile, or this one is being asked for anew.
    if (wanted !== version) return;
    const held = memory.byKey(target.key);
    if (held === undefined) return;
    if (!answer.ok) {
      wanted = undefined;
      held.isUnanswered = true;
    } else {
      const { rating, posts } = answer;
      shown = { target, against: desk.revision(), explained: { rating, posts } };
    }
    revision += 1;
    onChange([held.key]);
  }

  return {
    revision: () => revision,
    of(remembered, postId) {
      if (!shown || !isOf(shown.target, remembered, postId)) return undefined;
      if (shown.against !== desk.revision()) return undefined;
      return {
        ...shown.explained,
        commentExamples:
          (postId === undefined ? undefined : comments.examplesOf([postId])) ??
          comments.examplesOf(remembered.posts.keys()),
      };
    },
    look(target) {
      const held = target && memory.byKey(target.key);
      if (target === undefined || held === undefined) {
        wanted = undefined;
        return;
      }
      const version = [held.key, target.postId, held.revision, desk.revision()].join();
      if (version === wanted) return;
      wanted = version;
      void ask(target, version);
    },
  };
}
