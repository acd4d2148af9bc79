/** What is said about ways to reach a creator, and about language and place of the posts. */

import { quoted } from '@/assets/messages/quotes';
import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import type { ContentSignal } from '@/lib/scoring/signals/content-signal';
import { capitalised, languageText, postsText, regionInSentence, roundText } from './numbers';

const emailTypes: Record<NonNullable<ContactSignal['emailType']>, string> = {
  management: 'management',
  personal: 'personal',
  business: 'business',
};

/** What the profile's link leads to, beside the link itself. */
const linkKinds: Record<NonNullable<ContactSignal['linkKind']>, string> = {
  hub: 'page of links',
  shop: 'shop',
  social: 'another platform',
  mail: 'e-mail link',
  site: 'website',
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
      if (contact.isEmailGiven) return 'You brought this address along (import)';
      return `E-mail ${contact.linkKind === 'mail' ? 'as the profile’s link' : 'in the bio'}${type}`;
    case 'link':
      return 'No e-mail in the bio; a link is';
    case 'dm':
      return 'No e-mail and no link: direct message';
    case 'unchecked':
      return 'Not checked: open the profile to look for e-mail and link';
  }
}

/** Messages are welcome, in the bio's words; `undefined` where it does not say so. */
function invitationSentence({ invitation }: ContactSignal): string | undefined {
  return invitation === undefined ? undefined : `The bio invites: ${quoted(invitation)}.`;
}

/** Language and place of the posts, a creator's and never the audience's. */
function contentSentence({ language, region }: ContentSignal): string {
  const parts = [
    language &&
      `Captions in ${languageText(language.code)} (${roundText(language.sharePct)}% of ${postsText(language.n)})`,
    region &&
      (region.from === 'posts'
        ? `posted from ${regionInSentence(region.code)} (${region.sharePct === undefined ? '' : `${roundText(region.sharePct)}% of `}${postsText(region.n)})`
        : `account in ${regionInSentence(region.code)}`),
  ].filter((part) => part !== undefined);
  return parts.length > 0
    ? `${capitalised(parts.join('; '))}.`
    : 'Language and place are not known yet.';
}

export const contactMessages = {
  linkKinds,
  platformName,
  contactSentence,
  invitationSentence,
  contentSentence,
};
