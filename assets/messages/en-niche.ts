/** What is said about topics. */
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { postsText, shareText, wholeText } from './numbers';

/** How many niches of a split are named in a sentence. */
const namedShares = 3;

/** `Skincare`, `Skincare?` on first impression, `Mixed topics`, or that nothing is known. */
function nicheShort({ verdict, label }: NicheSignal): string {
  if (verdict === 'none') return 'Topic unknown';
  if (verdict === 'mixed') return 'Mixed topics';
  if (label === undefined) return 'Topic unclear';
  return verdict === 'first-impression' ? `${label}?` : label;
}

/**
 * The same where there is little room: the label up to its first comma or "&", and that it goes on.
 *
 * @example nicheBrief({ verdict: 'confident', label: 'Coffee, tea & drinks', … }) // 'Coffee…'
 */
function nicheBrief(niche: NicheSignal): string {
  const brief = niche.label?.replace(/\s*[,&].*$/, '…');
  return nicheShort({ ...niche, label: brief });
}

/** What the niche rests on: posts with a topic, of posts read, and the words that spoke for it. */
function nicheSentence(niche: NicheSignal): string {
  const { classified, posts, label, focus, verdict, split } = niche;
  if (posts === 0) return 'No topic yet: no post read.';
  if (classified === 0 || verdict === 'none') return `No topic found in ${postsText(posts)} read.`;
  const without = posts - classified;
  const rest = without > 0 ? ` ${postsText(without)} had none.` : '';
  if (verdict === 'mixed' || label === undefined) {
    const shares = split.slice(0, namedShares).map(nicheShareText).join(', ');
    return `No single topic: ${shares} of ${postsText(classified)} with a topic.${rest}`;
  }
  const inTop = focus === undefined ? classified : Math.round(focus * classified);
  const of = `${wholeText(inTop)} of ${postsText(classified)} with a topic`;
  const words = niche.evidence.slice(0, 3).join(', ');
  const evidence = words === '' ? '' : ` (${words})`;
  const impression =
    verdict === 'first-impression' ? `${label} on first impression:` : `${label} in`;
  return `${impression} ${of}${evidence}.${rest}`;
}

/** One share of the split: `Skincare 70%`. */
function nicheShareText({ label, share }: NicheSignal['split'][number]): string {
  return `${label} ${shareText(share)}`;
}

export const nicheMessages = { nicheShort, nicheBrief, nicheSentence, nicheShareText };
