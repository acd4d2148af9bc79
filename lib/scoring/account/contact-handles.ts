import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import {
  platformAddresses,
  platformNames,
  platformPages,
  wordsAfterPlatform,
} from './contact-platforms';

type OtherHandle = ContactSignal['otherHandles'][number];

const anyName = platformNames.map(([, names]) => names).join('|');
const platformOf = new Map(
  platformNames.flatMap(([platform, names]) => names.split('|').map((name) => [name, platform])),
);

const handle = '[a-z0-9_](?:[a-z0-9._-]{0,28}[a-z0-9_])?';
/** One platform or several at once: "IG/YT", "Twitter & Insta". */
const names = `(?:${anyName})(?: ?(?:[/&+,|]|and|y|et|und|e) ?(?:${anyName})){0,3}`;
const decoration = '[ \\t👻👉🏻🏼🏽🏾🏿📸📷➡→►▶»›>~•·]';
const before = '(?<![\\p{L}\\p{N}@._#-])(?<![\\p{L}\\p{N}]/)';
/** Nothing that goes on: no longer word, no e-mail address. */
const after = `(?![\\p{L}\\p{N}@_]|[.-][\\p{L}\\p{N}])`;

/** "IG: @maya", "insta - maya.b", "Snap (maya_b)", "👻 maya_b", "ig maya". */
const nameFirst = new RegExp(
  `${before}(${names})(?![\\p{L}\\p{N}])\\ufe0f?(?: ?(?:id|handle|user|username|account|acc))?(?:${decoration}{0,4}(?:([:：=|/()\\-–—_;.“"]{1,3})${decoration}{0,4})?)(@?)(?!(?:${anyName})(?![\\p{L}\\p{N}]))(${handle})${after}`,
  'giu',
);
/** "@maya on Instagram", "@maya (IG)". */
const nameLast = new RegExp(
  `(?<![\\p{L}\\p{N}@._])@(${handle})(?: on | ?\\( ?| ?- ?| en | sur | auf | su )(${names})(?![\\p{L}\\p{N}])`,
  'giu',
);

const maxBio = 2_000;
const maxHandles = 8;

/**
 * Accounts elsewhere that a bio or its link names, each platform's first; rather none than a wrong
 * one. A platform's name alone, a name of several words ("Facebook: Maya Bell") and telephone
 * numbers are no handles; WhatsApp is left out, being a telephone number.
 *
 * @param link from `toWebAddress`
 * @returns handles in lower case, without `@`; `[]` for none
 * @example otherHandlesIn('📷 insta maya.b') // [{ platform: 'Instagram', handle: 'maya.b' }]
 */
export function otherHandlesIn(bio: string | undefined, link: string | undefined): OtherHandle[] {
  const text = (bio ?? '').slice(0, maxBio).normalize('NFKC');
  const found: OtherHandle[] = [];
  const add = (platform: string | undefined, name: string) => {
    if (!platform || found.some((other) => other.platform === platform)) return;
    if (/\p{L}/u.test(name) && found.length < maxHandles) found.push({ platform, handle: name });
  };
  for (const line of text.split(/[\n\r]/)) {
    for (const match of line.matchAll(nameFirst)) {
      const [whole, platforms = '', separator, at, name = ''] = match;
      const rest = line.slice(match.index + whole.length);
      if (
        !isHandle(name, {
          separator,
          isMarked: at === '@',
          isFirst: !/[\p{L}\p{N}]/u.test(line.slice(0, match.index)),
          isTitled: /youtube|you tube|yt/i.test(platforms),
          rest,
        })
      )
        continue;
      for (const platform of toPlatforms(platforms)) add(platform, name.toLowerCase());
    }
    for (const [, name = '', platforms = ''] of line.matchAll(nameLast)) {
      for (const platform of toPlatforms(platforms)) add(platform, name.toLowerCase());
    }
  }
  for (const source of [text, link ?? '']) {
    for (const [platform, address] of platformAddresses) {
      for (const [, name = ''] of source.matchAll(address)) {
        const trimmed = name.toLowerCase().replace(/[._-]+$/, '');
        if (trimmed.length > 1 && !platformPages.has(trimmed)) add(platform, trimmed);
      }
    }
  }
  return found;
}

function toPlatforms(names: string): (string | undefined)[] {
  return names
    .toLowerCase()
    .split(/ ?(?:[/&+,|]| and | y | et | und | e ) ?/)
    .map((name) => platformOf.get(name.trim()));
}

/** Whether what follows a platform's name is a handle, by how it is set off and what comes after it. */
function isHandle(
  name: string,
  setting: {
    separator: string | undefined;
    isMarked: boolean;
    /** Nothing but signs stands before the platform's name in its line. */
    isFirst: boolean;
    /** YouTube's channels have titles: "YT: @maya bell" names one. */
    isTitled: boolean;
    rest: string;
  },
): boolean {
  if (name.length < 3 || wordsAfterPlatform.has(name.toLowerCase())) return false;
  const looksMade = /[._\d]/.test(name.slice(0, -1)) && /\p{L}/u.test(name);
  if (setting.isTitled && !looksMade && /^ [\p{L}\p{N}]{1,14}\s*$/u.test(setting.rest))
    return false;
  if (setting.isMarked) return true;
  // "IG / Kumu: …": one more platform.
  if (/^ ?[:：=]/.test(setting.rest)) return false;
  // "Instagram : Maya Bell": a name of two words. A sign, an emoji or the end closes a handle.
  const goesOn = /^[ \t]{1,2}[\p{L}\p{N}]/u.test(setting.rest);
  if (setting.separator === undefined) {
    const isAll = setting.rest.trim() === '';
    return looksMade
      ? !/^\d+(?:k|m|mil)$/i.test(name)
      : isAll && setting.isFirst && name === name.toLowerCase();
  }
  return looksMade || !goesOn;
}
