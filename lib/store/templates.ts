import type { Template } from '@/lib/model/template';
import { parseTemplate } from './read-record';
import type { Store } from './schema';
import { writeTransaction } from './write-transaction';

/** More would be no help to anybody, and each page reads all. */
export const maxTemplates = 100;

/** All message templates, by name. */
export async function readTemplates(store: Store): Promise<Template[]> {
  const stored = await store.getAll('templates');
  return stored
    .flatMap((value) => parseTemplate(value) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Stores a template. @returns whether there was room: at most 100 are kept */
export function writeTemplate(store: Store, template: Template, now: number): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const templates = transaction.objectStore('templates');
      const isNew = (await templates.getKey(template.id)) === undefined;
      if (isNew && (await templates.count()) >= maxTemplates) return false;
      await templates.put({ ...template, updatedAt: now });
      return true;
    },
    { durability: 'strict' },
  );
}

/** @returns whether it was there */
export function removeTemplate(store: Store, templateId: string): Promise<boolean> {
  return writeTransaction(
    store,
    async (transaction) => {
      const templates = transaction.objectStore('templates');
      if ((await templates.getKey(templateId)) === undefined) return false;
      await templates.delete(templateId);
      return true;
    },
    { durability: 'strict' },
  );
}
