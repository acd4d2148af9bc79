import type { Template } from '@/lib/model/template';
import { german } from './starters-de';
import { english } from './starters-en';
import { spanish } from './starters-es';
import { french } from './starters-fr';
import { portuguese } from './starters-pt';

/** What a message is for, in the order in which it is needed. */
export const starterKinds = [
  'first',
  'dm',
  'manager',
  'follow-up',
  'dm-follow-up',
  'brief',
] as const;
export type StarterKind = (typeof starterKinds)[number];

/** A direct message has no subject. */
export type StarterTexts = Readonly<Record<StarterKind, { subject: string; body: string }>>;

/** A message to begin a template with. */
export interface Starter extends Pick<Template, 'route' | 'language' | 'subject' | 'body'> {
  kind: StarterKind;
}

const texts: Readonly<Record<string, StarterTexts>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};

/** Languages that have starters, as BCP 47 primary subtags. */
export const starterLanguages: readonly string[] = Object.keys(texts);

/**
 * Messages to begin with, language by language. Each names what was seen and what both sides get out of
 * it, says that the post will be marked as advertising, asks one question and offers the way out. What
 * may not be known stands in a passage that vanishes with it.
 */
export const starters: readonly Starter[] = Object.entries(texts).flatMap(([language, all]) =>
  starterKinds.map((kind) => ({
    kind,
    language,
    route: kind.startsWith('dm') ? ('dm' as const) : ('email' as const),
    ...all[kind],
  })),
);
