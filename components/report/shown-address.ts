/**
 * An address as it is printed beside its link: without what every address has.
 *
 * @example toShownAddress('https://www.tiktok.com/@maya') // 'tiktok.com/@maya'
 */
export function toShownAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
