/**
 * The address behind a profile's link. TikTok wraps it in a redirect,
 * `https://www.tiktok.com/link/v2?…&target=https%3A%2F%2Fexample.com`.
 *
 * @returns the address as the creator wrote it, at most 2,000 characters; `undefined` for '', for
 * scripts and other schemes than http(s), and for anything but a string
 */
export function parseLink(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const link = (toTarget(value.trim()) ?? value).trim().toWellFormed();
  if (link === '' || link.length > 2_000 || /\s/.test(link)) return undefined;
  // A bare `beacons.ai/someone` is what creators type; `javascript:…` is not.
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d+(?:\/|$))/i.exec(link)?.[1];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  return link.includes('.') ? link : undefined;
}

function toTarget(link: string): string | undefined {
  const absolute = link.startsWith('/') ? `https://www.tiktok.com${link}` : link;
  if (!URL.canParse(absolute)) return undefined;
  const { hostname, pathname, searchParams } = new URL(absolute);
  const isRedirect = /(^|\.)tiktok\.com$/.test(hostname) && pathname.startsWith('/link/v2');
  return isRedirect ? (searchParams.get('target') ?? '') : undefined;
}
