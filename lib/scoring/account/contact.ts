import type { Creator } from '@/lib/model/creator';
import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import { otherHandlesIn } from './contact-handles';
import { invitationIn } from './contact-invitation';
import { linkKindOf, toWebAddress } from './contact-link';

/**
 * A local part directly before `@` (so that the handle `@barbiebac.com` is none), any top-level
 * domain (`.agency`, `.media` and `.management` occur in bios).
 */
const emailPattern =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![A-Za-z0-9@])/;

/** Freely offered mailboxes, by the label before the top-level domain. */
const freeMail =
  /@(?:[a-z0-9-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|mail|yandex|laposte|orange|wanadoo|free|sfr|libero|virgilio|tiscali|uol|bol|terra|qq|163|126|naver|daum|hanmail|zoho|tutanota|seznam|wp|o2|interia|t-online|freenet|bigpond|btinternet|sky)\.(?:com|net|de|fr|it|es|co\.[a-z]{2}|com?\.[a-z]{2}|[a-z]{2,3})$/;
const management =
  /mgmt|mgt|mngm?n?t|management|talent|agency|agence|agencia|booking|(?:^|[._-])pr@/;

/** An obfuscated address stands near one of these; elsewhere "(at)" is just a word. */
const mailContext = /@|gmail|outlook|hotmail|yahoo|icloud|[📩📧💌✉📥📬📨]/u;
const windowLength = 80;

/**
 * The ways a profile tells how to reach its author: e-mail, link, or else a direct message, with the
 * accounts elsewhere that it names and the words that welcome offers. Only what the bio and its link
 * show; telephone numbers are not read.
 *
 * A bio from a feed item may carry an e-mail, but "no link" is known only once the profile itself was
 * read; until then the route is `unchecked`. A link is passed on only if a browser can open it over
 * http(s); an e-mail address in its place (`linkKind: 'mail'`) is the e-mail.
 *
 * @param givenEmail an address that the scout brought along; counts where the profile shows none, since
 *   what creators write themselves is as new as the last look at it
 */
export function rateContact(
  creator: Pick<Creator, 'bio' | 'bioLink' | 'profileReadAt'>,
  givenEmail?: string,
): ContactSignal {
  const linkedEmail = emailOfLink(creator.bioLink);
  const shownEmail = emailIn(creator.bio) ?? linkedEmail;
  const email = shownEmail ?? givenEmail;
  const bioLink = linkedEmail === undefined ? toWebAddress(creator.bioLink) : undefined;
  const linkKind = linkedEmail === undefined ? linkKindOf(bioLink) : 'mail';
  const invitation = invitationIn(creator.bio);
  const signal: ContactSignal = {
    route: 'unchecked',
    otherHandles: otherHandlesIn(creator.bio, bioLink),
  };
  if (bioLink !== undefined) signal.bioLink = bioLink;
  if (linkKind !== undefined) signal.linkKind = linkKind;
  if (invitation !== undefined) signal.invitation = invitation;
  if (email !== undefined) {
    signal.email = email;
    signal.emailType = toEmailType(email);
    if (shownEmail === undefined) signal.isEmailGiven = true;
    signal.route = 'email';
  } else if (bioLink !== undefined) signal.route = 'link';
  else if (creator.profileReadAt !== undefined) signal.route = 'dm';
  return signal;
}

/** The address where somebody typed an e-mail into the field for the link. */
function emailOfLink(link: string | undefined): string | undefined {
  const bare = link?.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  const email = bare === undefined ? undefined : emailPattern.exec(bare)?.[0];
  return email !== undefined && email === bare ? email : undefined;
}

/**
 * The first e-mail address in a bio, as written.
 *
 * @returns `undefined` for none; an address cut off by TikTok's bio length ("maya@gmail.") is none
 * @example emailIn('📩 maya(at)glow(dot)example') // 'maya@glow.example'
 */
export function emailIn(bio: string | undefined): string | undefined {
  if (bio === undefined) return undefined;
  const text = bio.normalize('NFKC');
  return emailPattern.exec(text)?.[0] ?? emailPattern.exec(withoutDisguise(text))?.[0];
}

/**
 * Undoes "(at)", "[dot]" and spaces around the signs, only near something that speaks of mail.
 * None of 4,706 real bios needed it: insurance that must not invent addresses.
 */
function withoutDisguise(text: string): string {
  const plain = (part: string) =>
    part
      .replace(/\s*[[({<]\s*(?:at|arroba|@)\s*[\])}>]\s*/gi, '@')
      .replace(/\s*[[({<]\s*(?:dot|punto|point|punkt|ponto|\.)\s*[\])}>]\s*/gi, '.')
      // "find me @ glow.example" names a site, so bare spaces are undone for mail providers only.
      .replace(
        /(?<=[A-Za-z0-9]) ?@ ?(gmail|outlook|hotmail|yahoo|icloud) ?\. ?(?=[A-Za-z]{2})/gi,
        '@$1.',
      );
  const hint = mailContext.exec(text);
  if (!hint) return text;
  const from = Math.max(0, hint.index - windowLength);
  return plain(text.slice(from, hint.index + windowLength));
}

/**
 * Whose mailbox it seems to be, from the address alone: `management` for an agency's or a booking
 * address, `personal` for a free mailbox, else `business`.
 */
export function toEmailType(email: string): NonNullable<ContactSignal['emailType']> {
  const address = email.toLowerCase();
  if (management.test(address)) return 'management';
  return freeMail.test(address) ? 'personal' : 'business';
}
