import { expect, test } from 'vitest';
import { linkKindOf, toWebAddress } from './contact-link';

test('http and https are kept as written, a bare host gets https', () => {
  expect(toWebAddress('HTTP://Glow.example/A')).toBe('HTTP://Glow.example/A');
  expect(toWebAddress('beacons.ai/maya')).toBe('https://beacons.ai/maya');
  expect(toWebAddress('Www.glow.example')).toBe('https://Www.glow.example');
});

test.each([
  undefined,
  '',
  'maya',
  'no address.',
  'javascript:alert(1)',
  'mailto:maya@glow.example',
  'maya@glow.example',
  'https://glow',
  '//glow.example',
  'insta(maya)🙏',
])('%s is no address', (link) => expect(toWebAddress(link)).toBeUndefined());

test.each([
  ['https://linktr.ee/maya', 'hub'],
  ['https://Linktr.ee/maya', 'hub'],
  ['https://maya.carrd.co', 'hub'],
  ['https://maya.lnk.to/song', 'hub'],
  ['https://stan.store/maya', 'hub'],
  ['https://www.amazon.co.uk/shop/maya', 'shop'],
  ['https://maya.myshopify.com', 'shop'],
  ['https://shop.glow.example', 'shop'],
  ['https://glow.store', 'shop'],
  ['https://m.youtube.com/@maya', 'social'],
  ['https://open.spotify.com/artist/1', 'social'],
  ['https://t.me/maya', 'social'],
  ['https://glow.example', 'site'],
  ['https://notlinktr.ee', 'site'],
  ['https://linktr.ee.glow.example', 'site'],
  ['https://bit.ly/3xyz', undefined],
  ['https://tinyurl.com/3xyz', undefined],
  ['no address', undefined],
  [undefined, undefined],
])('%s leads to: %s', (address, kind) => expect(linkKindOf(address)).toBe(kind));
