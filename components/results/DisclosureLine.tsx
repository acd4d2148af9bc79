import { resultsWords } from '@/assets/messages/results';
import type { PostDisclosure } from '@/lib/scoring/results/post-disclosure';

const words = resultsWords.post;
const glyphs: Record<PostDisclosure['seen'], string> = {
  clear: '✓',
  placed: '◐',
  buried: '▲',
  weak: '◐',
  none: '▲',
};

/** How a post tells that it is paid for, as far as it was read, and whether as it was asked to. */
export function DisclosureLine({ disclosure }: { disclosure: PostDisclosure }) {
  const { seen, evidence, isUnread, asked } = disclosure;
  const isUnknown = isUnread && seen === 'none';
  const isToCheck = !isUnknown && (seen === 'buried' || seen === 'none');
  return (
    <>
      <li class={isToCheck ? 'is-check' : ''}>
        <span aria-hidden="true">{isUnknown ? '?' : glyphs[seen]}</span>
        <bdi>
          {isUnknown ? words.unreadCaption : words.quote(words.disclosure[seen], undefined)}
          {evidence.length > 0 && <> ({words.evidence(evidence.slice(0, 3))})</>}
        </bdi>
      </li>
      {asked !== undefined && !isUnread && (
        <li class={asked.isThere ? '' : 'is-check'}>
          <span aria-hidden="true">{asked.isThere ? '✓' : '▲'}</span>
          <bdi>{words.asked(asked.text, asked.isThere)}</bdi>
        </li>
      )}
    </>
  );
}
