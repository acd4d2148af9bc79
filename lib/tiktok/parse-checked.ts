import * as z from 'zod/mini';
import type { Report } from './unreadable';

/**
 * Lets a candidate into the model. A field that the schema refuses is left out and reported; the
 * whole is given up only for want of a `required` one.
 *
 * @param subject `item` or `user`, for the report
 * @returns `undefined` when a required field is missing or refused
 */
export function parseChecked<Schema extends z.ZodMiniType>(
  schema: Schema,
  candidate: Readonly<Record<string, unknown>>,
  required: readonly string[],
  subject: string,
  report: Report,
): z.infer<Schema> | undefined {
  const known = Object.fromEntries(
    Object.entries(candidate).filter(([, value]) => value !== undefined),
  );
  const first = z.safeParse(schema, known);
  if (first.success) return first.data;
  for (const { path, code } of first.error.issues) {
    const field = String(path[0]);
    if (required.includes(field)) {
      report(subject, `${field}: ${field in known ? code : 'missing'}`);
      return undefined;
    }
    report(`${subject}.${field}`, code);
    delete known[field];
  }
  const second = z.safeParse(schema, known);
  if (!second.success) report(subject, 'unreadable');
  return second.success ? second.data : undefined;
}
