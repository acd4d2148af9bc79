import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import { rateBusiness } from './business';

const handle = 'glowbymaya';
const kindOf = (fields: Partial<Creator>) => rateBusiness({ handle, ...fields }).kind;

test('where nothing speaks of a business there is no kind and no reason', () => {
  expect(rateBusiness({ handle })).toEqual({ kind: undefined, reasons: [], isOverridden: false });
  expect(kindOf({ bio: 'skincare nerd · Leeds', isBusiness: false })).toBeUndefined();
});

test('the commerce flag makes a business, with TikTok’s category quoted', () => {
  expect(rateBusiness({ handle, isBusiness: true, businessCategory: 'Beauty' })).toMatchObject({
    kind: 'business',
    reasons: [{ reason: 'commerce-flag', quote: 'Beauty' }],
  });
  const [reason] = rateBusiness({ handle, isBusiness: true, businessCategory: 'none' }).reasons;
  expect(reason?.quote).toBeUndefined();
});

test('the organisation flag makes an organisation', () => {
  expect(kindOf({ isOrganization: true })).toBe('organization');
  expect(kindOf({ isOrganization: true, isBusiness: true })).toBe('organization');
});

test('a TikTok Shop alone makes nothing, since creators sell too; with the commerce flag a shop', () => {
  expect(rateBusiness({ handle, isSeller: true })).toMatchObject({
    kind: undefined,
    reasons: [{ reason: 'shop-flag' }],
  });
  expect(kindOf({ isSeller: true, isBusiness: true })).toBe('shop');
});

test('the scout can say that it is a person; what was found stays to be read', () => {
  const signal = rateBusiness({ handle, isBusiness: true }, true);
  expect(signal).toMatchObject({ kind: 'business', isOverridden: true });
  expect(signal.reasons).toHaveLength(1);
  expect(rateBusiness({ handle, isBusiness: true }, false).isOverridden).toBe(false);
});

test.each([
  ['We ship worldwide 🌍', 'shop'],
  ['Official store · customer service 9 to 5', 'shop'],
  ['Orders via WhatsApp', 'shop'],
  ['Shop our new drop ⬇️', 'shop'],
  ['Tienda oficial · envíos a todo el país', 'shop'],
  ['Loja online, enviamos para todo o Brasil', 'shop'],
  ['La boutique en ligne des bougies', 'shop'],
  ['Negozio online, spedizione gratuita', 'shop'],
  ['Unser Laden in Köln', 'shop'],
  ['Toko resmi, order via WA', 'shop'],
  ['Cửa hàng mỹ phẩm, ship toàn quốc', 'shop'],
  ['ร้านค้าออนไลน์ จัดส่งทุกวัน', 'shop'],
  ['コスメの公式ショップです', 'shop'],
  ['공식 스토어 · 매일 발송', 'shop'],
  ['Интернет-магазин, доставка по всей стране', 'shop'],
  ['متجرنا · للطلب واتساب', 'shop'],
  ['Breaking news, every hour', 'media'],
  ['The city’s radio station · 98.7 FM', 'media'],
  ['Canal de noticias', 'media'],
  ['Glow® skincare', 'brand'],
  ['Glow™ skincare', 'brand'],
  ['We are a small-batch candle company', 'brand'],
  ['The official TikTok account of the Harbour Otters', 'brand'],
  ['Somos una marca de ropa', 'brand'],
])('"%s" speaks of a %s', (bio, kind) => {
  const signal = rateBusiness({ handle, bio });
  expect(signal.kind).toBe(kind);
  expect(signal.reasons[0]?.quote).toBeTruthy();
});

test.each([
  'I own a small shop',
  'shop my looks ⬇️',
  'Shop our outfits, Maya & Tom',
  'ex news anchor, now baker',
  'TV presenter · as seen on local news',
  'UGC creator, worldwide shipping of smiles',
  'founder of Glow®',
  'official account',
  'news, gossip & tea',
  'my online store 👇 we ship worldwide',
  'mi tienda online ⬇️',
  'brand collabs: maya@glow-ltd.example',
  'radio, podcasts, coffee',
  'we love dogs',
  'tag @officialstore',
])('"%s" may be a person', (bio) => {
  expect(kindOf({ bio })).toBeUndefined();
});

test('a name counts where it names the thing, not where it mentions it', () => {
  expect(kindOf({ name: 'Glow Shop ✨' })).toBe('shop');
  expect(kindOf({ name: 'Tienda Maya' })).toBe('shop');
  expect(kindOf({ name: 'Harbour News' })).toBe('media');
  expect(kindOf({ name: 'Shop With Maya' })).toBeUndefined();
  expect(kindOf({ name: 'Shopaholic Maya' })).toBeUndefined();
  expect(kindOf({ name: 'Glow Shop', bio: 'hi, I’m Maya' })).toBeUndefined();
});

test('a handle can name a shop, but no outlet', () => {
  expect(rateBusiness({ handle: 'glow.shop' }).reasons).toEqual([
    { reason: 'shop-words', quote: 'shop' },
  ]);
  expect(rateBusiness({ handle: 'bad.news' }).kind).toBeUndefined();
  expect(rateBusiness({ handle: 'workshopmaya' }).kind).toBeUndefined();
});

test('words say more than flags', () => {
  const signal = rateBusiness({ handle, bio: 'Breaking news', isBusiness: true });
  expect(signal.kind).toBe('media');
  expect(signal.reasons.map(({ reason }) => reason)).toEqual(['media-words', 'commerce-flag']);
});

test('hostile text is read in no time and quoted whole', () => {
  const started = performance.now();
  for (const part of ['a', 'we are a ', 'ship ', '®', '株', '\ud800', ' ', 'the official ', '-']) {
    const bio = part.repeat(2_000);
    for (const { quote = '' } of rateBusiness({ handle: 'x', name: bio, bio }).reasons) {
      expect(quote.isWellFormed()).toBe(true);
    }
  }
  expect(performance.now() - started).toBeLessThan(500);
});

test('whatever the text, a kind comes with its reason and a quote is short', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 80 }), { nil: undefined });
  const flag = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        name: text,
        bio: text,
        businessCategory: text,
        isBusiness: flag,
        isOrganization: flag,
        isSeller: flag,
      }),
      (fields) => {
        const { kind, reasons } = rateBusiness({ handle, ...fields });
        if (kind !== undefined) expect(reasons.length).toBeGreaterThan(0);
        for (const { reason, quote } of reasons) {
          if (reason.endsWith('-words')) expect(quote).toBeTruthy();
          expect([...(quote ?? '')].length).toBeLessThanOrEqual(200);
        }
      },
    ),
  );
});
