import type { Template } from '@/lib/model/template';
import type { TemplateVariable } from '@/lib/model/template-variable';
import type { Letter, Stage } from './writing-port';

export interface TemplateWish {
  route: Template['route'];
  /** BCP 47 primary subtag. */
  language?: string;
  /** The mailbox stands for somebody else. */
  isToMailbox: boolean;
  stage: Stage;
}

/** What a template is chosen from. */
export interface TemplateChoice {
  templates: readonly Template[];
  /** Ids that the scout used at this stage, the latest first. */
  usedLast: readonly string[];
  /** The variables that a template names. */
  usedIn(template: Template): readonly TemplateVariable[];
}

/** What a letter asks of its template. */
export function toWish({ rows, route, language }: Letter, stage: Stage): TemplateWish {
  return {
    stage,
    route: route === 'email' ? 'email' : 'dm',
    language: language?.code,
    isToMailbox: route === 'email' && (rows.length > 1 || isManagers(rows[0])),
  };
}

function isManagers(row: Letter['rows'][number] | undefined): boolean {
  return row?.rating.contact.emailType === 'management';
}

/** What a template that names such things is made for. */
const purposes: Readonly<Record<Stage, (used: readonly TemplateVariable[]) => boolean>> = {
  first: (used) => !purposes.talking(used) && used.some(isAboutThem),
  waiting: (used) => !purposes.talking(used) && !used.some(isAboutThem),
  talking: (used) => used.includes('promo_code') || used.includes('tracking_url'),
};

/** What is said once, when one introduces oneself. */
function isAboutThem(variable: TemplateVariable): boolean {
  return ['post_hook', 'post_url', 'post_when', 'why_fit', 'niche'].includes(variable);
}

/**
 * The template to begin with. What weighs most: the letter's way; then, in a first letter, whether it
 * says whom a shared mailbox is written about; that it is made for the stage, or was used there before;
 * and the language of the captions. Of equals the one used last, else the first.
 *
 * @returns `undefined` where there is none
 */
export function suggestTemplate(choice: TemplateChoice, wish: TemplateWish): Template | undefined {
  const { templates, usedLast, usedIn } = choice;
  const [forMailbox, forStage] = wish.stage === 'first' ? [16, 8] : [8, 16];
  const score = (template: Template) => {
    const used = usedIn(template);
    const at = usedLast.indexOf(template.id);
    return (
      (template.route === wish.route ? 32 : 0) +
      (used.includes('creators') === wish.isToMailbox ? forMailbox : 0) +
      (at >= 0 || purposes[wish.stage](used) ? forStage : 0) +
      (template.language === wish.language ? 4 : 0) +
      (at < 0 ? 0 : 1 / (at + 2))
    );
  };
  return templates.toSorted((a, b) => score(b) - score(a))[0];
}

/** The like of a chosen template in the language of the captions, where it is in another. */
export function findTranslation(
  choice: TemplateChoice,
  wish: TemplateWish,
  chosen: Template,
): Template | undefined {
  const { language } = wish;
  if (language === undefined || chosen.language === language) return undefined;
  const templates = choice.templates.filter(
    (template) => template.language === language && template.route === chosen.route,
  );
  const namesakes = templates.filter(({ name }) => name === chosen.name);
  const fitting = namesakes.length > 0 ? namesakes : templates;
  return suggestTemplate({ ...choice, templates: fitting }, { ...wish, route: chosen.route });
}
