/** What is said about topics. */
import type { nicheMessages as english } from '@/assets/messages/en/niche';
import { isolated } from '@/assets/messages/quotes';
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { niches } from './niche-names';
import { agree, plural, postsText, shareText, wholeText } from './numbers';

/** What a chip knows of the topic. */
type TopicFacts = Pick<NicheSignal, 'verdict' | 'niche' | 'label'>;

/** How many niches of a split are named in a sentence. */
const namedShares = 3;
/** How many words that spoke for a niche are. */
const namedWords = 3;

function labelOf({ niche, label }: Pick<NicheSignal, 'niche' | 'label'>): string | undefined {
  return label === undefined ? undefined : niches.label(niche, label);
}

/** `Viajes`, `¿Viajes?` on first impression, `Varios temas`, or that nothing is known. */
function nicheShort(niche: TopicFacts): string {
  return toShort(niche, labelOf(niche));
}

/**
 * The same where there is little room: the label up to its first comma or "y", and that it goes on.
 *
 * @example nicheBrief({ verdict: 'confident', label: 'Café, té y bebidas', … }) // 'Café…'
 */
function nicheBrief(niche: TopicFacts): string {
  return toShort(niche, labelOf(niche)?.replace(/(?:,| [ye] ).*$/, '…'));
}

function toShort({ verdict }: TopicFacts, label: string | undefined): string {
  if (verdict === 'none') return 'Tema desconocido';
  if (verdict === 'mixed') return 'Varios temas';
  if (label === undefined) return 'Tema poco claro';
  return verdict === 'first-impression' ? `¿${label}?` : label;
}

/** What the niche rests on: posts with a topic, of posts read, and the words that spoke for it. */
function nicheSentence(niche: NicheSignal): string {
  const { classified, posts, focus, verdict, split } = niche;
  const label = labelOf(niche);
  if (posts === 0) return 'Sin tema aún: ningún post leído.';
  if (classified === 0 || verdict === 'none') {
    return `Ningún tema encontrado en ${postsText(posts)} ${agree(posts, 'leído', 'leídos')}.`;
  }
  const without = posts - classified;
  const rest =
    without > 0 ? ` ${postsText(without)} no ${agree(without, 'tenía', 'tenían')} ninguno.` : '';
  if (verdict === 'mixed' || label === undefined) {
    const shares = split.slice(0, namedShares).map(nicheShareText).join(', ');
    return `Sin un tema único: ${shares} de ${postsText(classified)} con tema.${rest}`;
  }
  const inTop = focus === undefined ? classified : Math.round(focus * classified);
  const of = `${wholeText(inTop)} de ${postsText(classified)} con tema`;
  const words = niche.evidence.slice(0, namedWords).map(isolated).join(', ');
  const evidence = words === '' ? '' : ` (${words})`;
  const learnt = niche.learnedTags.slice(0, 3).map(learnedText).join('');
  const impression = verdict === 'first-impression' ? `${label} a primera vista:` : `${label} en`;
  return `${impression} ${of}${evidence}.${rest}${learnt}`;
}

/** ` #newtag: aprendido de 5 creadores que has visto.`, to follow a sentence. */
function learnedText({ tag, creators }: NicheSignal['learnedTags'][number]): string {
  const from = plural(creators, 'creador', 'creadores');
  return ` ${isolated(`#${tag.replace(/^#/, '')}`)}: aprendido de ${from} que has visto.`;
}

/** Every word that spoke for the niche, beyond the few of the sentence. */
function nicheEvidenceSentence({ evidence }: NicheSignal): string | undefined {
  if (evidence.length <= namedWords) return undefined;
  return `Indicios: ${evidence.map(isolated).join(', ')}.`;
}

/** Or `undefined` where TikTok's labels told none. */
function nicheLabelsSentence({ fromLabels }: NicheSignal): string | undefined {
  if (fromLabels === 0) return undefined;
  return `Las etiquetas de TikTok indicaron el tema de ${postsText(fromLabels)}.`;
}

/** One share of the split: `Viajes 70 %`. */
function nicheShareText({ niche, label, share }: NicheSignal['split'][number]): string {
  return `${niches.label(niche, label)} ${shareText(share)}`;
}

export const nicheMessages: typeof english = {
  nicheShort,
  nicheBrief,
  nicheSentence,
  nicheLabelsSentence,
  nicheEvidenceSentence,
  nicheShareText,
};
