import { messages } from '@/assets/messages/messages';
import type { DeskRow } from './row';

/** As many as an entry holds, and as long. */
export const maxTags = 30;
export const maxTagLength = 60;

/** The tags in a text, with commas or line breaks between them and perhaps `#` before. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim().replace(/^#+\s*/, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Whether an entry with these tags has room for those. */
export function canTag(present: readonly string[], added: readonly string[]): boolean {
  const all = new Set([...present, ...added]);
  return all.size <= maxTags && added.every((tag) => tag.length <= maxTagLength);
}

/** Every tag that occurs, with the number of creators that have it, the most frequent first. */
export function countTags(rows: readonly DeskRow[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { entry } of rows) {
    for (const tag of entry?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(messages.locale);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || compare(a.tag, b.tag));
}
