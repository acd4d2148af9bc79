import { expect, test } from 'vitest';
import { otherHandlesIn } from './contact-handles';

const found = (bio: string, link?: string) =>
  otherHandlesIn(bio, link).map(({ platform, handle }) => `${platform} ${handle}`);

test.each([
  ['IG: @maya', 'Instagram maya'],
  ['📷 insta maya.b', 'Instagram maya.b'],
  ['ig maya', 'Instagram maya'],
  ['Insta - Maya_B ✨', 'Instagram maya_b'],
  ['Instagram/@maya', 'Instagram maya'],
  ['[IG | @mayab]', 'Instagram mayab'],
  ['follow me on my ig @maya.b 🦋', 'Instagram maya.b'],
  ['Text me on Ig (maya__b)', 'Instagram maya__b'],
  ['@maya.b on insta!', 'Instagram maya.b'],
  ['@maya ( Instagram)', 'Instagram maya'],
  ['𝓲𝓷𝓼𝓽𝓪: mayab', 'Instagram mayab'],
  ['snap: maya.b', 'Snapchat maya.b'],
  ['👻 maya_b', 'Snapchat maya_b'],
  ['👻 Snap: mayab', 'Snapchat mayab'],
  ['Snapchat id: maya_7', 'Snapchat maya_7'],
  ['twitter: mayab', 'X mayab'],
  ['https://x.com/mayab', 'X mayab'],
  ['tg: @mayab_chat', 'Telegram mayab_chat'],
  ['t.me/mayab_chat', 'Telegram mayab_chat'],
  ['twitch > mayab', 'Twitch mayab'],
  ['twitch.tv/mayab', 'Twitch mayab'],
  ['threads: @maya.b', 'Threads maya.b'],
  ['pinterest.de/mayab', 'Pinterest mayab'],
  ['https://youtube.com/@maya-b', 'YouTube maya-b'],
])('%s', (bio, expected) => {
  expect(found(bio)).toEqual([expected]);
});

test('one handle may stand for several platforms', () => {
  expect(found('IG/YT: @mayab')).toEqual(['Instagram mayab', 'YouTube mayab']);
  expect(found('Twitter & Ig: @mayab')).toEqual(['X mayab', 'Instagram mayab']);
  expect(found('FB/IG: @mayab')).toEqual(['Instagram mayab']);
});

test('each platform’s first counts, the bio before the link', () => {
  expect(found('ig: maya.b\ninsta: maya.c', 'https://instagram.com/maya.d?igshid=1')).toEqual([
    'Instagram maya.b',
  ]);
  expect(found('', 'https://instagram.com/maya.d?igshid=1')).toEqual(['Instagram maya.d']);
});

test.each([
  ['a platform alone', 'Instagram 👆'],
  ['a platform as a topic', 'Instagram model from Leeds'],
  ['a platform on the next line', 'my insta\nmaya.b'],
  ['words that point', 'IG: link below · insta in bio'],
  ['a name of two words', 'Facebook: Maya Bell · YouTube: Maya Bell'],
  ['a channel’s title after @', 'YT: @maya bell'],
  ['a longer word', 'Instagrammers · science_fan1 · snapped_1'],
  ['a request', 'please add me on Snap'],
  ['a telephone number', 'telegram: +44 7700 900123 · snap: 07700900123'],
  ['WhatsApp', 'WhatsApp: maya.b'],
  ['a platform not known here', 'IG / Zing : Maya Bell'],
  ['an e-mail', 'insta: maya@glow.example'],
  ['a number of followers', 'IG 120k · Instagram: +120k'],
  ['another creator here', 'with @maya.b'],
  ['a page that is nobody’s', 'instagram.com/reels youtube.com/watch?v=1 t.me/+abc'],
  ['nothing', ''],
])('%s is no handle', (_, bio) => expect(found(bio)).toEqual([]));

test('an unknown bio names nobody', () => {
  expect(otherHandlesIn(undefined, undefined)).toEqual([]);
});
