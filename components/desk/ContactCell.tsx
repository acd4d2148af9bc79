import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { Icon, type IconName } from './Icon';
import type { ContactRoute, DeskRow } from './row';

interface ContactCellProps {
  row: DeskRow;
  profileUrl: string;
  tabIndex?: number;
  onCopy(email: string): void;
}

const icons: Record<ContactRoute, IconName> = {
  email: 'mail',
  link: 'link',
  dm: 'message',
  unchecked: 'question',
};
const words = pageWords.contact;

/** The way to reach a creator: copies the e-mail, else opens the link or the profile. */
export function ContactCell({ row, profileUrl, tabIndex, onCopy }: ContactCellProps) {
  const { route, email, bioLink } = row.rating.contact;
  if (route === 'email' && email !== undefined) {
    return (
      <button
        type="button"
        class="contact email"
        aria-label={words.copy(email)}
        title={words.copy(email)}
        tabIndex={tabIndex}
        onClick={() => onCopy(email)}
      >
        <Icon name="mail" />
        <span class="route">{words.routes.email}</span>
      </button>
    );
  }
  const safeLink = bioLink === undefined ? undefined : toWebUrl(bioLink);
  const said =
    route === 'link' && bioLink !== undefined
      ? words.link(bioLink)
      : messages.signals.contactSentence(row.rating.contact);
  return (
    <a
      class={`contact ${route}`}
      href={route === 'link' && safeLink !== undefined ? safeLink : profileUrl}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={said}
      title={said}
      tabIndex={tabIndex}
    >
      <Icon name={icons[route]} />
      <span class="route">{words.routes[route]}</span>
    </a>
  );
}

/**
 * A link that a creator wrote, if a browser may open it: only http and https, never `javascript:`.
 *
 * @example toWebUrl('linktr.ee/maya') // 'https://linktr.ee/maya'
 */
export function toWebUrl(text: string): string | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(withScheme);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
