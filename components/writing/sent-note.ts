import type { ContactNote } from '@/lib/model/collaboration';
import type { Template } from '@/lib/model/template';
import type { Letter } from './writing-port';

interface World {
  newId(): string;
  now(): number;
}

/** What a contact log says of a letter that the scout says went out. */
export function toSentNote(letter: Letter, template: Template, { newId, now }: World): ContactNote {
  return {
    id: newId(),
    at: now(),
    route: toRoute(letter, template),
    isFromCreator: false,
    text: template.name,
  };
}

function toRoute({ route }: Letter, template: Template): ContactNote['route'] {
  if (template.route === 'email' && route === 'email') return 'email';
  return route === 'link' ? 'form' : 'dm';
}
