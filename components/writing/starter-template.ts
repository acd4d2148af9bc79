import { writingWords } from '@/assets/messages/writing';
import type { DeskPagePorts } from '@/components/desk/DeskPage';
import type { Template } from '@/lib/model/template';
import type { Starter } from './writing-port';

type World = Pick<DeskPagePorts, 'newId' | 'now'>;

/** A starter as a template of the scout's own, under what it is for. */
export function toTemplate(
  { kind, language, route, subject, body }: Starter,
  { newId, now }: World,
): Template {
  const { name } = writingWords.kinds[kind];
  return { id: newId(), name, route, language, subject, body, updatedAt: now() };
}

/** What leads to a new template that begins with a starter. */
export function toStarterPath({ kind, language }: Pick<Starter, 'kind' | 'language'>): string {
  return `${kind}.${language}`;
}

/** An empty template in a language. */
export function emptyTemplate(language: string, { newId, now }: World): Template {
  return {
    id: newId(),
    name: '',
    route: 'email',
    language,
    subject: '',
    body: '',
    updatedAt: now(),
  };
}
