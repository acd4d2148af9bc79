import type { Template } from '@/lib/model/template';
import type { Letter } from './writing-port';

export interface TemplateWish {
  route: Template['route'];
  /** BCP 47 primary subtag. */
  language?: string;
  /** The mailbox stands for somebody else. */
  isToMailbox: boolean;
}

/** What a letter asks of its template. */
export function toWish({ rows, route, language }: Letter): TemplateWish {
  return {
    route: route === 'email' ? 'email' : 'dm',
    language: language?.code,
    isToMailbox: route === 'email' && (rows.length > 1 || isManagers(rows[0])),
  };
}

function isManagers(row: Letter['rows'][number] | undefined): boolean {
  return row?.rating.contact.emailType === 'management';
}

/**
 * The template to begin with: of the letter's way first, then for the kind of mailbox, then in the
 * language of the captions. Of equals the one that the scout used last, else the first.
 *
 * @param usedLast ids, the latest first
 * @param namesCreators whether a template says whom a shared mailbox is written about
 * @returns `undefined` where there is none
 */
export function suggestTemplate(
  templates: readonly Template[],
  wish: TemplateWish,
  usedLast: readonly string[],
  namesCreators: (template: Template) => boolean,
): Template | undefined {
  const recency = ({ id }: Template) => {
    const at = usedLast.indexOf(id);
    return at < 0 ? 0 : 1 / (at + 2);
  };
  const score = (template: Template) =>
    (template.route === wish.route ? 8 : 0) +
    (namesCreators(template) === wish.isToMailbox ? 4 : 0) +
    (template.language === wish.language ? 2 : 0) +
    recency(template);
  return templates.toSorted((a, b) => score(b) - score(a))[0];
}

/** A template of the letter's way and kind in the language of the captions, where the chosen one is in another. */
export function findTranslation(
  templates: readonly Template[],
  wish: TemplateWish,
  chosen: Template,
  usedLast: readonly string[],
  namesCreators: (template: Template) => boolean,
): Template | undefined {
  const { language } = wish;
  if (language === undefined || chosen.language === language) return undefined;
  const fitting = templates.filter(
    (template) => template.language === language && template.route === chosen.route,
  );
  return suggestTemplate(fitting, { ...wish, route: chosen.route }, usedLast, namesCreators);
}
