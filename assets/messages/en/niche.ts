/** What is said about topics. */

import { isolated } from '@/assets/messages/quotes';
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { plural, postsText, shareText, wholeText } from './numbers';

/** What a chip knows of the topic. */
type TopicFacts = Pick<NicheSignal, 'verdict' | 'niche' | 'label'>;

/** How many niches of a split are named in a sentence. */
const namedShares = 3;
/** How many words that spoke for a niche are. */
const namedWords = 3;

/** `Skincare`, `Skincare?` on first impression, `Mixed topics`, or that nothing is known. */
function nicheShort({ verdict, label }: TopicFacts): string {
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
function nicheBrief(niche: TopicFacts): string {
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
  const words = niche.evidence.slice(0, namedWords).map(isolated).join(', ');
  const evidence = words === '' ? '' : ` (${words})`;
  const learnt = niche.learnedTags.slice(0, 3).map(learnedText).join('');
  const impression =
    verdict === 'first-impression' ? `${label} on first impression:` : `${label} in`;
  return `${impression} ${of}${evidence}.${rest}${learnt}`;
}

/** ` #newtag: learnt from 5 creators you have seen.`, to follow a sentence. */
function learnedText({ tag, creators }: NicheSignal['learnedTags'][number]): string {
  const from = plural(creators, 'creator', 'creators');
  return ` ${isolated(`#${tag.replace(/^#/, '')}`)}: learnt from ${from} you have seen.`;
}

/** Every word that spoke for the niche, beyond the few of the sentence. */
function nicheEvidenceSentence({ evidence }: NicheSignal): string | undefined {
  if (evidence.length <= namedWords) return undefined;
  return `What spoke for it: ${evidence.map(isolated).join(', ')}.`;
}

/** `TikTok’s own labels told the topic of 3 posts.`, or `undefined` where they told none. */
function nicheLabelsSentence({ fromLabels }: NicheSignal): string | undefined {
  if (fromLabels === 0) return undefined;
  return `TikTok’s own labels told the topic of ${postsText(fromLabels)}.`;
}

/** One share of the split: `Skincare 70%`. */
function nicheShareText({ label, share }: NicheSignal['split'][number]): string {
  return `${label} ${shareText(share)}`;
}

export const nicheMessages = {
  nicheShort,
  nicheBrief,
  nicheSentence,
  nicheLabelsSentence,
  nicheEvidenceSentence,
  nicheShareText,
};
