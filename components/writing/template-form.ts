import { writingWords } from '@/assets/messages/writing';
import type { Template } from '@/lib/model/template';

const words = writingWords.editor;

/** As much as the store takes. */
const most = { name: 80, subject: 300, body: 5_000 };

export type TemplateProblems = Partial<Record<'name' | 'subject' | 'body', string>>;

/** What keeps a template from being stored, by field. A name that is no variable does not. */
export function findProblems({ name, route, subject, body }: Template): TemplateProblems {
  const problems: TemplateProblems = {};
  if (name.trim() === '') problems.name = words.nameMissing;
  else if (name.trim().length > most.name) problems.name = words.nameLong;
  if (route === 'email' && subject.trim() === '') problems.subject = words.subjectMissing;
  if (subject.length > most.subject) problems.subject = words.subjectLong;
  if (body.trim() === '') problems.body = words.bodyMissing;
  else if (body.length > most.body) problems.body = words.bodyLong(body.length);
  return problems;
}

/** The template as it is stored: a direct message has no subject. */
export function toStored(template: Template): Template {
  const { name, route, subject } = template;
  return { ...template, name: name.trim(), subject: route === 'dm' ? '' : subject.trim() };
}

/** A text with something put in the place of what is selected, and where the caret is then. */
export interface Edited {
  text: string;
  caret: number;
}

/** @param from and @param to the selection; both the caret's place where nothing is selected */
export function insertAt(text: string, from: number, to: number, inserted: string): Edited {
  return { text: text.slice(0, from) + inserted + text.slice(to), caret: from + inserted.length };
}

/** The selected text as an optional passage; the caret stands in an empty one. */
export function wrapPassage(text: string, from: number, to: number): Edited {
  const inside = text.slice(from, to);
  const edited = insertAt(text, from, to, `[[${inside}]]`);
  return inside === '' ? { ...edited, caret: from + 2 } : edited;
}
