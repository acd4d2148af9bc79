/** A key as it stands on the keyboard: letters are printed in capitals. */
export function toKeyCap(key: string): string {
  return key.toUpperCase();
}
