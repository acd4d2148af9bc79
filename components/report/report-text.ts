import * as z from 'zod/mini';

export const maxTitle = 120;
export const maxIntro = 3_000;

/** What the scout writes into a report. */
export const reportTextSchema = z.object({
  /** Empty: the campaign's name. */
  title: z.string().check(z.maxLength(maxTitle)),
  intro: z.string().check(z.maxLength(maxIntro)),
});
export type ReportText = z.infer<typeof reportTextSchema>;

export const noText: ReportText = { title: '', intro: '' };

/** Paragraphs of what was typed: an empty line ends one. */
export function toParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
