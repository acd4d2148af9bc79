/** Long enough for a browser that asks where to save. */
const keepUrlMs = 60_000;

/** Hands a finished file to the browser. Nothing waits: the page may close right after. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepUrlMs);
}
