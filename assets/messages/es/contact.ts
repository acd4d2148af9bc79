/** What is said about ways to reach a creator, and about language and place of the posts. */
import type { contactMessages as english } from '@/assets/messages/en/contact';
import { quoted } from '@/assets/messages/quotes';
import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import type { ContentSignal } from '@/lib/scoring/signals/content-signal';
import { capitalised, languageText, postsText, regionText, wholePercentText } from './numbers';

const emailTypes: Record<NonNullable<ContactSignal['emailType']>, string> = {
  management: 'representación',
  personal: 'personal',
  business: 'empresa',
};

/** Names that are not the platform's word with a capital. */
const platforms: Record<string, string> = {
  youtube: 'YouTube',
  x: 'X',
  linkedin: 'LinkedIn',
  onlyfans: 'OnlyFans',
  soundcloud: 'SoundCloud',
};

/** `Instagram`, as the platform writes itself. */
function platformName(platform: string): string {
  const key = platform.toLowerCase();
  return Object.hasOwn(platforms, key) ? (platforms[key] ?? key) : capitalised(platform);
}

/** How the creator can be reached, and whether the profile has been looked at. */
function contactSentence(contact: ContactSignal): string {
  const type = contact.emailType === undefined ? '' : ` (${emailTypes[contact.emailType]})`;
  switch (contact.route) {
    case 'email':
      if (contact.isEmailGiven) return 'Esta dirección la trajiste tú (importación)';
      return `Correo ${contact.linkKind === 'mail' ? 'como enlace del perfil' : 'en la bio'}${type}`;
    case 'link':
      return 'Sin correo en la bio; hay un enlace';
    case 'dm':
      return 'Sin correo ni enlace: mensaje directo';
    case 'unchecked':
      return 'Sin revisar: abre el perfil para buscar correo y enlace';
  }
}

/** Messages are welcome, in the bio's words; `undefined` where it does not say so. */
function invitationSentence({ invitation }: ContactSignal): string | undefined {
  return invitation === undefined ? undefined : `La bio invita: ${quoted(invitation)}.`;
}

/** Language and place of the posts, a creator's and never the audience's. */
function contentSentence({ language, region }: ContentSignal): string {
  const parts = [
    language &&
      `descripciones en ${languageText(language.code)} (${wholePercentText(language.sharePct)} de ${postsText(language.n)})`,
    region &&
      (region.from === 'posts'
        ? `publica desde ${regionText(region.code)} (${region.sharePct === undefined ? '' : `${wholePercentText(region.sharePct)} de `}${postsText(region.n)})`
        : `cuenta de ${regionText(region.code)}`),
  ].filter((part) => part !== undefined);
  return parts.length > 0
    ? `${capitalised(parts.join('; '))}.`
    : 'Aún no se conocen el idioma ni el lugar.';
}

export const contactMessages: typeof english = {
  linkKinds: {
    hub: 'página de enlaces',
    shop: 'tienda',
    social: 'otra plataforma',
    mail: 'enlace de correo',
    site: 'sitio web',
  },
  platformName,
  contactSentence,
  invitationSentence,
  contentSentence,
};
