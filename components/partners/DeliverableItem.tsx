import { useId } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { Icon } from '@/components/desk/Icon';
import { approvals, type CampaignPost, type Deliverable } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';
import { SavedDay } from './SavedDay';
import { SavedField } from './SavedField';

interface DeliverableItemProps {
  deliverable: Deliverable;
  /** "Deliverable 2". */
  name: string;
  /** Those that count, the latest first. */
  posts: readonly CampaignPost[];
  toUrl(post: Post): string;
  onSave(change: Partial<Deliverable>): Promise<boolean>;
  onRemove(): void;
}

const words = partnersWords.deliverables;
const captionLength = 48;

/** One thing the creator is to make. */
export function DeliverableItem(props: DeliverableItemProps) {
  const { deliverable, name, posts, toUrl, onSave, onRemove } = props;
  const { what, dueOn, approval, postId } = deliverable;
  const id = useId();
  const linked = posts.find(({ post }) => post.id === postId)?.post;
  return (
    <li class="deliverable">
      <fieldset>
        <legend class="said">{name}</legend>
        <div class="deliverable-what">
          <SavedField
            label={words.what}
            value={what}
            check={(text) => (text.trim() === '' ? words.empty : undefined)}
            onSave={(text) => onSave({ what: text.trim() })}
          />
          <button
            type="button"
            class="square"
            aria-label={words.remove(what)}
            title={words.remove(what)}
            onClick={onRemove}
          >
            <Icon name="remove" />
          </button>
        </div>
        <div class="field-pair">
          <SavedDay label={words.dueOn} value={dueOn} onSave={(day) => onSave({ dueOn: day })} />
          <div class="field">
            <label for={`${id}-state`}>{words.approval}</label>
            <select
              id={`${id}-state`}
              value={approval}
              onChange={(event) => {
                const chosen = approvals.find((known) => known === event.currentTarget.value);
                if (chosen !== undefined) void onSave({ approval: chosen });
              }}
            >
              {approvals.map((known) => (
                <option key={known} value={known}>
                  {words.approvals[known]}
                </option>
              ))}
            </select>
          </div>
        </div>
        {(posts.length > 0 || postId !== undefined) && (
          <div class="field">
            <label for={`${id}-post`}>{words.post}</label>
            <span class="post-line">
              <select
                id={`${id}-post`}
                value={postId ?? ''}
                onChange={(event) =>
                  void onSave({ postId: event.currentTarget.value || undefined })
                }
              >
                <option value="">{words.noPost}</option>
                {posts.map(({ post, foundAt }) => (
                  <option key={post.id} value={post.id}>
                    {words.postOption(post.createdAt ?? foundAt, toShort(post.caption ?? post.id))}
                  </option>
                ))}
                {postId !== undefined && linked === undefined && (
                  <option value={postId}>{words.postUnknown(postId)}</option>
                )}
              </select>
              {linked !== undefined && (
                <a
                  class="square"
                  href={toUrl(linked)}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label={words.openPost}
                  title={words.openPost}
                >
                  <Icon name="window" />
                </a>
              )}
            </span>
          </div>
        )}
      </fieldset>
    </li>
  );
}

function toShort(caption: string): string {
  const letters = [...caption.replace(/\s+/g, ' ')];
  return letters.length > captionLength
    ? `${letters.slice(0, captionLength).join('')}…`
    : letters.join('');
}
