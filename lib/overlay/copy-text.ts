/**
 * Puts a text on the clipboard; to be called while handling a click.
 *
 * @returns whether it is there now
 */
export async function copyText(
  text: string,
  clipboard: Pick<Clipboard, 'writeText'> | undefined = globalThis.navigator.clipboard,
): Promise<boolean> {
  try {
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    // The page's permissions policy or the scout's settings may forbid it.
    return false;
  }
}
