import type { Brief } from '@/lib/model/brief';
import type { Learned } from '@/lib/model/learned';
import type { Settings } from '@/lib/model/settings';
import type { StoredCreator } from '@/lib/store/stored-creator';

/** What the creators of a list are rated against. */
export interface Standard {
  brief: Brief;
  settings: Settings;
  learned?: Learned;
  /** Tells one from another. */
  version: string;
}

export function toStandard(
  brief: Brief,
  settings: Settings,
  learned: Learned | undefined,
): Standard {
  const { tierPreset, customTiers } = settings;
  const version = JSON.stringify([brief, tierPreset, customTiers, learned?.madeAt]);
  return { brief, settings, learned, version };
}

/**
 * The standard's name in the store, 32 letters.
 *
 * @param product the version that rates: another one may rate otherwise
 */
export async function toStandardName({ version }: Standard, product: string): Promise<string> {
  const text = new TextEncoder().encode(`${product}\n${version}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of a creator besides the standard a rating is of: two that are the same are rated the same. */
export function toState({ record, known }: StoredCreator): string {
  const fee = known.entry?.quotedFee;
  const state = `${record.revision}.${record.updatedAt}`;
  return fee === undefined ? state : `${state}.${JSON.stringify(fee)}`;
}
