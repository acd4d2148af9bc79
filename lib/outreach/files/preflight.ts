import { emailSchema } from '@/lib/model/creator';
import type { HeldBack } from '@/lib/model/held-back';
import { type Addressee, whyHeldBack } from '@/lib/outreach/messages/held-back';
import { groupByMailbox, toMailbox } from '@/lib/outreach/messages/letters';
import { bytesOf } from './cut-bytes';
import type { Preset } from './preset';

/** What decides whether and how a creator gets into a file. */
export interface Candidate extends Addressee {
  handle: string;
  emailType?: 'management' | 'personal' | 'business';
  trackingUrl?: string;
}

/** Why a creator stays out of a file. */
export type NotExported =
  | HeldBack
  | { reason: 'bad-email'; email: string }
  /** The same person under another account, who is not to be written to for a reason of its own. */
  | { reason: 'same-address'; handle: string; why: HeldBack };

/** One line of a file: whoever is reached at one address. */
export interface Mailbox<One extends Candidate> {
  creators: readonly [One, ...One[]];
  /** Of an agency, or of several people. */
  isShared: boolean;
}

/** What the scout should know of a file before it is written. */
export type ExportWarning =
  /** The importer forbids lists of people who did not ask to be written to. */
  | { kind: 'cold-list' }
  /** Held back without an address, since each import would make them anew. */
  | { kind: 'made-anew'; count: number }
  /** In the scout's own table, though they are not to be written to. */
  | { kind: 'do-not-contact'; count: number }
  /** Links that the importer would cut, and that are left out therefore. */
  | { kind: 'long-link'; count: number };

export interface Preflight<One extends Candidate> {
  /** Lines of the file, in the order of the list. */
  mailboxes: readonly Mailbox<One>[];
  /** Creators in them. */
  ready: number;
  heldBack: readonly { creator: One; why: NotExported }[];
  warnings: readonly ExportWarning[];
}

/** By address: somebody who is not to be written to there. */
export type BarredAddresses = ReadonlyMap<string, { handle: string; why: HeldBack }>;

/**
 * What a file will have in it and who stays out of it, and why, before anything is written.
 *
 * For outreach whoever must not be written to is held back, and each address gets one line: letters'
 * case does not make two of it, an agency that speaks for several creators gets one message, and a
 * person with two accounts is one person.
 *
 * @param barred see `findBarred`; of everyone who is known, not of these rows alone
 */
export function preflight<One extends Candidate>(
  creators: readonly One[],
  preset: Preset,
  barred: BarredAddresses = findBarred(creators),
): Preflight<One> {
  if (preset.audience === 'everybody') {
    const mailboxes = creators.map((one) => ({ creators: [one] as const, isShared: false }));
    const blocked = creators.filter(({ doNotContactAt }) => doNotContactAt !== undefined).length;
    const warnings = blocked > 0 ? [{ kind: 'do-not-contact' as const, count: blocked }] : [];
    return { mailboxes, ready: creators.length, heldBack: [], warnings };
  }
  const heldBack: { creator: One; why: NotExported }[] = [];
  const reached: One[] = [];
  for (const creator of creators) {
    const why = whyNotExported(creator, preset, barred);
    if (why !== undefined) heldBack.push({ creator, why });
    else reached.push(creator);
  }
  const mailboxes = groupByMailbox(reached, ({ email }) => email).map((group) => ({
    creators: group,
    isShared: group.length > 1 && group.some(({ emailType }) => emailType !== 'personal'),
  }));
  const ready = creators.length - heldBack.length;
  return { mailboxes, ready, heldBack, warnings: toWarnings(preset, mailboxes, heldBack) };
}

/**
 * Addresses at which somebody asked not to be written to, was written to, declined, or is a minor. What
 * one creator of an agency said binds the others as little as it names them: its addresses are left out.
 */
export function findBarred(everyone: readonly Candidate[]): BarredAddresses {
  const barred = new Map<string, { handle: string; why: HeldBack }>();
  for (const creator of everyone) {
    const address = toMailbox(creator.email);
    if (address === undefined || creator.emailType === 'management') continue;
    const why = whyHeldBack(creator, { needsEmail: false });
    if (why === undefined || why.reason === 'ruled-out' || why.reason === 'private') continue;
    if (!barred.has(address)) barred.set(address, { handle: creator.handle, why });
  }
  return barred;
}

function whyNotExported(
  creator: Candidate,
  preset: Preset,
  barred: BarredAddresses,
): NotExported | undefined {
  const own = whyHeldBack(creator, { needsEmail: true });
  const address = toMailbox(creator.email);
  if (own !== undefined || address === undefined) return own;
  if (!isSendable(address) || preset.refusesEmail?.(address)) {
    return { reason: 'bad-email', email: address };
  }
  const other = barred.get(address);
  if (other === undefined || other.handle === creator.handle) return undefined;
  return { reason: 'same-address', ...other };
}

/** One that begins like a formula would have to be quoted, and so become another address. */
function isSendable(address: string): boolean {
  return emailSchema.safeParse(address).success && !/^[=+\-@']/.test(address);
}

function toWarnings(
  { id, maxTextBytes = Number.POSITIVE_INFINITY }: Preset,
  mailboxes: readonly Mailbox<Candidate>[],
  heldBack: readonly { why: NotExported }[],
): ExportWarning[] {
  const warnings: ExportWarning[] = [];
  if (id === 'mailchimp') warnings.push({ kind: 'cold-list' });
  const without = heldBack.filter(({ why }) => why.reason === 'no-email').length;
  if (id === 'hubspot' && without > 0) warnings.push({ kind: 'made-anew', count: without });
  const long = mailboxes.filter(({ creators }) => linkBytes(creators) > maxTextBytes).length;
  if (long > 0) warnings.push({ kind: 'long-link', count: long });
  return warnings;
}

/** Of the links of one line, with the handles before them where there are several. */
function linkBytes(creators: readonly Candidate[]): number {
  const links = creators.flatMap(({ handle, trackingUrl }) =>
    trackingUrl === undefined
      ? []
      : [creators.length === 1 ? trackingUrl : `${handle}: ${trackingUrl}`],
  );
  return bytesOf(links.join('; '));
}
