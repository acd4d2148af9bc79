/** The visitor's own affairs: never looked at, whatever they may hold. */
const privateSegments = new Set([
  'im',
  'dm',
  'chat',
  'inbox',
  'notice',
  'account',
  'privacy',
  'pay',
  'wallet',
  'order',
  'report',
]);
const privateWords = /message|passport|login|logout|setting|password|token|notif|verif|captcha/;

/**
 * Whether a response may be read: the page's own API, and nothing of the visitor's private affairs.
 *
 * @param url absolute, as the response tells it (after redirects)
 * @param origin the page's
 */
export function isTappable(url: string, origin: string): boolean {
  // Nearly every response of the page ends here: images, scripts, telemetry.
  if (!url.startsWith(`${origin}/api/`)) return false;
  const end = url.search(/[?#]/);
  const path = url.slice(origin.length, end === -1 ? undefined : end).toLowerCase();
  return !path
    .split('/')
    .some((segment) => privateSegments.has(segment) || privateWords.test(segment));
}

/** Bodies above this are left alone; a batch of 30 items has 1 MB. */
export const maxBodyBytes = 8 * 1024 * 1024;

/**
 * Whether a response says that it is JSON of bearable size.
 *
 * @param contentType and @param contentLength header values; a missing length is measured later
 */
export function isJsonOfSize(contentType: string | null, contentLength: string | null): boolean {
  if (!/\bjson\b/i.test(contentType ?? '')) return false;
  return contentLength === null || Number(contentLength) <= maxBodyBytes;
}
