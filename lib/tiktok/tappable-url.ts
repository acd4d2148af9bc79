/** The visitor's own affairs, by the path: never looked at, whatever they may hold. */
const privatePath =
  /^[^?#]*(\/(im|dm|chat|inbox|notice|account|privacy|pay|wallet|order|report)(?![^/?#])|message|passport|password|login|logout|setting|token|notif|verif|captcha)/i;

/**
 * Whether a response may be read: the page's own API, and nothing of the visitor's private affairs.
 *
 * @param url absolute, as the response tells it (after redirects)
 * @param origin the page's
 */
export function isTappable(url: string, origin: string): boolean {
  // Nearly every response of the page ends at the first question: images, scripts, telemetry.
  return url.startsWith(`${origin}/api/`) && !privatePath.test(url);
}

/** Bodies above this are left alone; a batch of 30 items has 1 MB. */
export const maxBodyBytes = 8_000_000;

/**
 * Whether a response says that it is JSON of bearable size.
 *
 * @param contentType and @param contentLength header values; a missing length is measured later
 */
export function isJsonOfSize(contentType: unknown, contentLength: unknown): boolean {
  return /json/i.test(String(contentType)) && Number(contentLength) <= maxBodyBytes;
}
