import { useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
const maxHandles = 4;

export interface ContactRowProps {
  contact: ContactSignal;
  /** @returns whether the text is on the clipboard now */
  onCopy(text: string): Promise<boolean>;
}

/** How the creator can be reached. The address is shown, and copied only by a click. */
export function ContactRow({ contact, onCopy }: ContactRowProps) {
  const { email, bioLink, linkKind, otherHandles } = contact;
  const [attempt, setAttempt] = useState<{ email: string; isCopied: boolean }>();
  // Another creator's address has not been copied.
  const isCopied = attempt?.email === email ? attempt?.isCopied : undefined;
  const text = overlay.dossier;
  const invitation = signals.invitationSentence(contact);
  return (
    <SignalRow label={text.rows.contact}>
      {email !== undefined && (
        <p class="figure">
          <bdi class="address">{email}</bdi>
          <button
            type="button"
            class="small"
            aria-label={text.copyEmail(email)}
            onClick={() => void onCopy(email).then((isCopied) => setAttempt({ email, isCopied }))}
          >
            {isCopied ? text.copied : text.copy}
          </button>
        </p>
      )}
      <p class="quiet" role="status">
        {isCopied === false ? text.notCopied : signals.contactSentence(contact)}
      </p>
      {bioLink !== undefined && isWebAddress(bioLink) && (
        <p class="quiet">
          <a href={bioLink} target="_blank" rel="noopener noreferrer">
            <bdi>{toShortAddress(bioLink)}</bdi> <span aria-hidden="true">↗</span>
          </a>
          {linkKind !== undefined && <> · {signals.linkKinds[linkKind]}</>}
        </p>
      )}
      {otherHandles.slice(0, maxHandles).map(({ platform, handle }) => (
        <p class="quiet" key={`${platform} ${handle}`}>
          {signals.platformName(platform)}: <bdi class="address">@{handle}</bdi>
        </p>
      ))}
      {invitation !== undefined && <p class="quiet">{invitation}</p>}
    </SignalRow>
  );
}

/** The link comes from a stranger's profile: nothing but the web may be opened by it. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function toShortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
