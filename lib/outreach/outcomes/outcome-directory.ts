import type { OutcomeField } from '@/lib/model/outcome-columns';

/** A creator by what an export may call them. */
export interface OutcomeCreator {
  key: string;
  handle: string;
  formerHandles: readonly string[];
  promoCode?: string;
  trackingUrl?: string;
}

/** Whose a line is, or what it names that is nobody's; `''` where it names nobody. */
export interface Named {
  creator?: OutcomeCreator;
  text: string;
}

/**
 * Finds whose a line of an export is: by its promo code, else by the `utm_content` of its link, as given to
 * the creator, else by handle, profile address or former handle. In any case of letters.
 */
export function createOutcomeDirectory(
  creators: readonly OutcomeCreator[],
): (cellOf: (field: OutcomeField) => string) => Named {
  const byCode = new Map<string, OutcomeCreator>();
  const byTag = new Map<string, OutcomeCreator>();
  const byHandle = new Map<string, OutcomeCreator>();
  // A handle that somebody has now goes before one that somebody else had.
  for (const creator of creators) {
    for (const handle of creator.formerHandles) byHandle.set(fold(handle), creator);
  }
  for (const creator of creators) {
    byHandle.set(fold(creator.handle), creator);
    if (creator.promoCode !== undefined) byCode.set(fold(creator.promoCode), creator);
    const tag = creator.trackingUrl && contentOf(creator.trackingUrl);
    if (tag) byTag.set(fold(tag), creator);
  }
  const ofTag = (text: string) =>
    byTag.get(fold(text)) ?? byCode.get(fold(text)) ?? byHandle.get(fold(text));

  return (cellOf) => {
    const codes = cellOf('code')
      .split(/[\s,;|]+/)
      .filter(Boolean);
    const tags = [cellOf('utm-content'), contentOf(cellOf('link')) ?? ''].filter(isNamed);
    const handle = toHandle(cellOf('handle'));
    const creator =
      codes.map((code) => byCode.get(fold(code))).find(Boolean) ??
      tags.map(ofTag).find(Boolean) ??
      byHandle.get(fold(handle));
    return { creator, text: codes.join(', ') || tags[0] || handle };
  };
}

function isNamed(text: string): boolean {
  return text !== '' && !/^\((?:not set|none|direct)\)$/i.test(text);
}

/** `utm_content` of an address, whole or from its path on. */
function contentOf(address: string): string | undefined {
  const query = /[?&]utm_content=([^&#\s]*)/i.exec(address)?.[1];
  if (query === undefined) return undefined;
  try {
    return decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return query;
  }
}

function toHandle(text: string): string {
  const [, ofAddress] = /\/@([^/?#\s]+)/.exec(text) ?? [];
  return ofAddress ?? text.replace(/^@/, '').trim();
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
