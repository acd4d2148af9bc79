/** What keys, menus and toasts say where creators are sorted while the feed goes by. */
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { ShortcutAction } from '@/lib/model/settings';
import { dayText } from './numbers';

type Decided = Exclude<Decision, 'none'>;

/** The reasons as they are picked; on a chip they are said in a word. */
const reasons: Record<RuledOutReason, string> = {
  niche: 'off-niche',
  market: 'language or market',
  size: 'size',
  commercial: 'too commercial',
  competitor: 'competitor',
  brand: 'brand or shop',
  quality: 'quality',
  safety: 'safety',
  other: 'other',
};

const does: Record<ShortcutAction, string> = {
  shortlist: 'Shortlist, or take back',
  later: 'Later, or take back',
  'rule-out': 'Rule out, then a digit for the reason',
  note: 'Note',
  undo: 'Undo',
  panel: 'This session and the feed',
  keys: 'List of keys',
};

export const triageMessages = {
  reasons,
  /** A decision of another campaign, in a word or two beside a glyph. */
  elsewhere: {
    drawn: {
      listed: (campaign: string) => `in ${campaign}`,
      later: (campaign: string) => `in ${campaign}`,
      'ruled-out': (campaign: string, reason?: string) =>
        reason === undefined ? campaign : `${campaign}: ${reason}`,
    } satisfies Record<Decided, (campaign: string, reason?: string) => string>,
    /** The same in a sentence of chips, for those who hear it. */
    said: {
      listed: (campaign: string) => `shortlisted in ${campaign}`,
      later: (campaign: string) => `later in ${campaign}`,
      'ruled-out': (campaign: string, reason?: string) =>
        reason === undefined ? `ruled out for ${campaign}` : `ruled out for ${campaign}: ${reason}`,
    } satisfies Record<Decided, (campaign: string, reason?: string) => string>,
    /** Further campaigns that do not fit. */
    more: (count: number) => `+${count}`,
    label: 'In other campaigns',
    /** `Shortlisted in Summer teaser · 3 Mar 2026`. */
    line: (decision: string, campaign: string, at: number | undefined) =>
      `${decision} in ${campaign}${dated(at)}`,
    ruledOutLine: (reason: string | undefined, campaign: string, at: number | undefined) =>
      `Ruled out for ${campaign}${reason === undefined ? '' : `: ${reason}`}${dated(at)}`,
  },
  campaign: {
    /** Read before the name on the button. */
    said: (campaign: string) => `Campaign of this tab: ${campaign}`,
    label: 'Campaign of this tab',
    manage: 'All campaigns',
    chosen: (campaign: string) => `This tab now works for ${campaign}.`,
    notChosen: {
      invalid: (campaign: string) =>
        `Still the same campaign: ${campaign} is not there any more. Reload the page to see which are`,
      'not-allowed': (campaign: string) =>
        `Still the same campaign: this page may not choose ${campaign}. Reload the page and try again`,
      'storage-full': (campaign: string) =>
        `Still the same campaign: ${campaign} could not be kept, the disk is full. Free some space, then try again`,
      'storage-failed': (campaign: string) =>
        `Still the same campaign: the browser refused to keep ${campaign}. Close other Feedscout pages and try again`,
      'no-answer': () =>
        'Still the same campaign: Feedscout does not answer. It may have been updated: reload the page and try again',
    },
  },
  menu: {
    label: (handle: string) => `More on @${handle}`,
    doNotContact: 'Do not contact',
    sidePanel: 'Open side panel',
    workspace: 'Open in workspace',
  },
  blocked: (handle: string) => `@${handle}: do not contact, in every campaign.`,
  unblocked: (handle: string) => `@${handle} may be contacted again.`,
  /** The list of do-not-contact holds in every campaign, so no name is given. */
  undone: (handle: string) => `Undone: @${handle} is as before in every campaign`,
  notOpened: {
    workspace: 'The workspace did not open: reload the page, or open it from Feedscout’s button',
    'side-panel': 'The side panel did not open: open it from the browser’s own menu of side panels',
  },
  /** Read out after a report; the eye has the button beside it. */
  undoHint: (key: string | undefined) => (key === undefined ? 'Undo' : `Undo (${key})`),
  keys: { does, escape: 'Esc', close: 'Close', none: 'no key' },
};

function dated(at: number | undefined): string {
  return at === undefined ? '' : ` · ${dayText(at)}`;
}
