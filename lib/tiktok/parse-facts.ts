import type { Evidence } from '@/lib/model/sighting';
import { createEvidenceCollector } from './collect-evidence';
import { parseItem } from './parse-item';
import { parseUser } from './parse-user';
import { pickLimits } from './pick-facts';
import { isRaw, readOwn } from './read-own';
import type { Unreadable } from './unreadable';

/** What a source told, and what in it could not be understood. */
export interface ParsedFacts {
  evidence: Evidence[];
  unreadable: Unreadable[];
}

/** More of the same says nothing new. */
const maxUnreadable = 100;

/**
 * Creators and posts of picked facts (`pickFacts`), whole TikTok items and users included. This is
 * the border: what is not understood stays outside, field by field, and one bad item never costs
 * another.
 *
 * @param picked `{ items, users }` from anywhere, forged ones included
 * @param observedAt milliseconds; when the counts were read
 * @returns each creator once, with the posts found; empty for anything that is no picked facts
 */
export function parseFacts(picked: unknown, observedAt: number): ParsedFacts {
  const collector = createEvidenceCollector();
  const unreadable: Unreadable[] = [];
  const report = (field: string, reason: string) => {
    if (unreadable.length < maxUnreadable) unreadable.push({ field, reason });
  };
  for (const item of readRows(picked, 'items', pickLimits.maxItems)) {
    if (!isRaw(item)) {
      report('item', 'no object');
      continue;
    }
    const parsed = parseItem(item, observedAt, report);
    if (parsed !== undefined) collector.add(parsed.creator, parsed.post);
  }
  for (const user of readRows(picked, 'users', pickLimits.maxUsers)) {
    const creator = parseUser(user, observedAt, report);
    if (creator !== undefined) collector.add(creator);
  }
  return { evidence: collector.evidence(), unreadable };
}

function readRows(picked: unknown, field: string, max: number): unknown[] {
  const rows = readOwn(picked, field);
  return Array.isArray(rows) ? rows.slice(0, max) : [];
}
