import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { toFirstName } from '@/lib/outreach/messages/first-name';
import { findUnknownVariable } from '@/lib/outreach/tracking/parse-pattern';
import {
  findCodePatternProblem,
  findCodeProblem,
  proposeCodes,
} from '@/lib/outreach/tracking/promo-code';
import {
  createLinks,
  findLandingProblem,
  linkVariables,
  maxTrackingUrl,
  toUtmPatterns,
} from '@/lib/outreach/tracking/tracking-link';

/** What links and codes need of a row; every `CreatorRow` is one. */
export interface TrackedRow {
  key: CreatorKey;
  creator: Pick<Creator, 'handle' | 'name' | 'bio'>;
  givenName?: string;
  entry?: Entry;
  doNotContactAt?: number;
  collaboration?: Collaboration;
}

/** A creator's link and code: as given, else as they would be. */
export interface Tracked<Row extends TrackedRow = TrackedRow> {
  row: Row;
  code?: string;
  url?: string;
  isCodeGiven: boolean;
  isUrlGiven: boolean;
}

/**
 * Links and codes of a campaign: of everybody listed who may be written to, and of whoever has one
 * already. What is given stays as it is; the others get theirs in the order in which they were listed,
 * so that a newcomer changes nobody's.
 *
 * @param rows all of the campaign, since a code that somebody has is nobody else's
 */
export function proposeTracking<Row extends TrackedRow>(
  rows: readonly Row[],
  { name, pitch = {} }: Pick<Campaign, 'name' | 'pitch'>,
): Tracked<Row>[] {
  const tracked = rows
    .filter((row) => isGiven(row) || canBeGiven(row))
    .sort((a, b) => listedAt(a) - listedAt(b) || (a.key < b.key ? -1 : 1));
  const pattern = pitch.codePattern?.trim() ?? '';
  const withoutCode = tracked.filter(
    (row) => row.collaboration?.promoCode === undefined && canBeGiven(row),
  );
  const codes =
    pattern === '' || findCodePatternProblem(pattern) !== undefined
      ? new Map<CreatorKey, string>()
      : proposeCodes(withoutCode.map(toCodeFacts(name)), pattern, codesOf(rows));
  const toUrl = createLinks(pitch.landingUrl, toUtmPatterns(pitch));
  return tracked.map((row) => {
    const { promoCode, trackingUrl } = row.collaboration ?? {};
    const code = promoCode ?? codes.get(row.key);
    const link = { campaign: name, handle: row.creator.handle, code };
    return {
      row,
      code,
      url: trackingUrl ?? (canBeGiven(row) ? toUrl(link) : undefined),
      isCodeGiven: promoCode !== undefined,
      isUrlGiven: trackingUrl !== undefined,
    };
  });
}

/**
 * What is wrong with a code that is typed for a creator.
 *
 * @param rows all of the campaign
 */
export function checkCode(rows: readonly TrackedRow[], key: CreatorKey, code: string) {
  const others = rows.flatMap(({ key: other, creator, collaboration }) =>
    other === key || collaboration?.promoCode === undefined
      ? []
      : [[collaboration.promoCode, `@${creator.handle}`] as const],
  );
  return findCodeProblem(code, others);
}

/** What is wrong with the text of a pattern: a variable that is none. */
export function findUtmProblem(pattern: string): { variable: string } | undefined {
  const variable = findUnknownVariable(pattern, linkVariables);
  return variable === undefined ? undefined : { variable };
}

/** What is wrong with a link that is typed for a creator; it may be longer than a landing page. */
export function findLinkProblem(url: string) {
  const problem = findLandingProblem(url);
  return problem === 'too-long' && url.length <= maxTrackingUrl ? undefined : problem;
}

function isGiven({ collaboration }: TrackedRow): boolean {
  return collaboration?.promoCode !== undefined || collaboration?.trackingUrl !== undefined;
}

function canBeGiven({ entry, doNotContactAt }: TrackedRow): boolean {
  const isListed = entry?.decision === 'listed' && entry.status !== 'declined';
  return isListed && doNotContactAt === undefined;
}

function listedAt({ entry }: TrackedRow): number {
  return entry?.addedAt ?? Number.MAX_SAFE_INTEGER;
}

function codesOf(rows: readonly TrackedRow[]): string[] {
  return rows.flatMap(({ collaboration }) => collaboration?.promoCode ?? []);
}

function toCodeFacts(campaign: string) {
  return ({ key, creator, givenName }: TrackedRow) => ({
    key,
    handle: creator.handle,
    name: creator.name,
    firstName: toFirstName(creator, givenName),
    campaign,
  });
}
