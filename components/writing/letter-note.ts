import { createSentNote } from '@/components/desk/sent-note';
import type { ContactNote } from '@/lib/model/collaboration';
import type { Template } from '@/lib/model/template';
import type { Letter } from './writing-port';

/** What a contact log says of a letter that the scout says went out. */
export function toLetterNote(
  letter: Letter,
  template: Template,
  ports: { newId(): string; now(): number },
): ContactNote {
  return createSentNote({ route: toRoute(letter, template), text: template.name }, ports);
}

function toRoute({ route }: Letter, template: Template): ContactNote['route'] {
  if (template.route === 'email' && route === 'email') return 'email';
  return route === 'link' ? 'form' : 'dm';
}
