import type { ExportedFile } from '@/lib/flows/export-shortlist';
import { toCsvBlob } from '@/lib/flows/export-shortlist';

/** Long enough for a browser that asks where to save. */
const keepUrlMs = 60_000;

/** Hands a finished file to the browser. Nothing waits: the page may close right after. */
export function download({ name, text }: ExportedFile): void {
  const url = URL.createObjectURL(toCsvBlob(text));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepUrlMs);
}
