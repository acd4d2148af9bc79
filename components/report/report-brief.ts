import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { isolated } from '@/assets/messages/quotes';
import { reportWords } from '@/assets/messages/report';
import type { NicheOption } from '@/components/desk/NichePicker';
import type { Brief, FollowerRange } from '@/lib/model/brief';
import type { ReportFact } from './report';

const words = reportWords.file.brief;

/** What the brief asks for, wish by wish; what it does not ask for is not said. */
export function toBriefFacts(brief: Brief, niches: readonly NicheOption[]): ReportFact[] {
  const nicheName = (id: string) =>
    messages.niches.label(id, niches.find((niche) => niche.id === id)?.label ?? id);
  const facts: [label: string, text: string | undefined][] = [
    [words.goal, brief.goal && words.goals[brief.goal]],
    [words.niches, inLine(brief.niches.map(nicheName))],
    [words.terms, inLine(brief.terms)],
    [words.vetoes, inLine(brief.vetoes)],
    [words.tiers, inLine(brief.tiers.map((tier) => pageWords.tiers[tier]))],
    [words.followers, brief.followers && rangeText(brief.followers)],
    [
      words.engagement,
      brief.minEngagementPct === undefined ? undefined : words.atLeast(brief.minEngagementPct),
    ],
    [words.languages, inLine(brief.languages.map(messages.names.language))],
    [words.markets, inLine(brief.markets.map(messages.names.region))],
    [words.competitors, inLine(brief.competitors)],
    [words.brand, brief.brand && inLine(namesOf(brief.brand))],
  ];
  return facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
}

function namesOf({ handles, hashtags }: NonNullable<Brief['brand']>): string[] {
  return [...handles.map((handle) => `@${handle}`), ...hashtags.map((tag) => `#${tag}`)];
}

function inLine(texts: readonly string[]): string {
  return texts.map(isolated).join(', ');
}

function rangeText({ from, to }: FollowerRange): string | undefined {
  const { shortCount } = reportWords.file;
  if (from !== undefined && to !== undefined) {
    return words.fromTo(shortCount(from), shortCount(to));
  }
  if (from !== undefined) return words.from(shortCount(from));
  return to === undefined ? undefined : words.under(shortCount(to));
}
