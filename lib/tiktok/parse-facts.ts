import type { SeenComment } from '@/lib/model/seen-comment';
import type { Evidence } from '@/lib/model/sighting';
import { createEvidenceCollector } from './collect-evidence';
import { parseComment } from './parse-comment';
import { parseItem } from './parse-item';
import { parseUser } from './parse-user';
import { maxComments, maxItems, maxUsers } from './pick-facts';
import { createPostAuthors } from './post-authors';
import { isRaw, readOwn } from './read-own';
import type { Unreadable } from './unreadable';

/** What a source told, and what in it could not be understood. */
export interface ParsedFacts {
  evidence: Evidence[];
  /** Comments on posts, each once; they belong to the tab's memory only. */
  comments: SeenComment[];
  unreadable: Unreadable[];
}

/** More of the same says nothing new. */
const maxUnreadable = 100;

/**
 * Creators, posts and comments of picked facts (`pickFacts`), whole TikTok items and users included. This is
 * the border: what is not understood stays outside, field by field, and one bad item never costs
 * another.
 *
 * @param picked `{ items, users, comments }` from anywhere, forged ones included
 * @param observedAt milliseconds; when the counts were read
 * @param authors of the posts met before: they tell which comments are the creator's; the posts found
 *   now are added
 * @returns each creator once, with the posts found; empty for anything that is no picked facts
 */
export function parseFacts(
  picked: unknown,
  observedAt: number,
  authors = createPostAuthors(),
): ParsedFacts {
  const collector = createEvidenceCollector();
  const unreadable: Unreadable[] = [];
  const report = (field: string, reason: string) => {
    if (unreadable.length < maxUnreadable) unreadable.push({ field, reason });
  };
  for (const item of readRows(picked, 'items', maxItems)) {
    if (!isRaw(item)) {
      report('item', 'no object');
      continue;
    }
    const parsed = parseItem(item, observedAt, report);
    if (parsed !== undefined) collector.add(parsed.creator, parsed.post);
  }
  for (const user of readRows(picked, 'users', maxUsers)) {
    const creator = parseUser(user, observedAt, report);
    if (creator !== undefined) collector.add(creator);
  }
  const evidence = collector.evidence();
  authors.learn(evidence);
  const comments = new Map<string, SeenComment>();
  for (const row of readRows(picked, 'comments', maxComments)) {
    for (const comment of parseComment(row, authors, report)) comments.set(comment.id, comment);
  }
  return { evidence, comments: [...comments.values()], unreadable };
}

function readRows(picked: unknown, field: string, max: number): unknown[] {
  const rows = readOwn(picked, field);
  return Array.isArray(rows) ? rows.slice(0, max) : [];
}
