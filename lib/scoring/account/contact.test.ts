import { expect, test } from 'vitest';
import { emailIn, rateContact } from './contact';

test('finds a plain address between words, emoji and line breaks', () => {
  expect(emailIn('books 📚\n📩maya.reads+pr@inkwell.example\n⬇️ podcast')).toBe(
    'maya.reads+pr@inkwell.example',
  );
});

test('finds an address written in fancy letters', () => {
  expect(emailIn('✉ 𝓂𝒶𝓎𝒶@𝑔𝓁𝑜𝓌.𝑒𝓍𝒶𝓂𝓅𝓁𝑒')).toBe('maya@glow.example');
});

test('keeps any top-level domain, since .agency and .management occur', () => {
  expect(emailIn('hello@brightside.management')).toBe('hello@brightside.management');
});

test('a full stop after the address is not part of it', () => {
  expect(emailIn('Write to lena@atelier.example.')).toBe('lena@atelier.example');
});

test.each([
  ['a handle with dots', 'shop @barbiebac.com'],
  ['a mention after a word', 'managed by @glow.talent'],
  ['a site', 'SHOP.com.au sites'],
  ['an address that was cut off', 'mail: maya@gmail.'],
  ['a domain without a local part', '…@gmail.com'],
  ['an address with no domain end', 'maya@gmail'],
  ['a site after a word and a sign', '📩 find me @ glow.example'],
  ['two signs', 'maya@@glow.example'],
])('%s is no address', (_, bio) => {
  expect(emailIn(bio)).toBeUndefined();
});

test.each([
  ['maya(at)glow(dot)example', 'maya@glow.example'],
  ['📩 maya [at] gmail [dot] com', 'maya@gmail.com'],
  ['contacto: maya {arroba} hotmail {punto} es', 'maya@hotmail.es'],
  ['📧 maya @ gmail . com', 'maya@gmail.com'],
])('undoes a disguise: %s', (bio, email) => {
  // Without an envelope or a mail provider near it, "(at)" is a word: only then is it undone.
  expect(emailIn(`📩 ${bio}`)).toBe(email);
});

test('"(at)" far from anything that speaks of mail stays a word', () => {
  expect(emailIn('dinner (at) home (dot) every day')).toBeUndefined();
  expect(emailIn('📩 below. dinner (at) home every day')).toBeUndefined();
});

test('the address alone tells an agency from a free mailbox from a business', () => {
  const typeOf = (email: string) => rateContact({ bio: email }).emailType;
  expect(typeOf('maya@northstar-talent.example')).toBe('management');
  expect(typeOf('pr@glowbymaya.example')).toBe('management');
  expect(typeOf('maya.mgmt@gmail.com')).toBe('management');
  expect(typeOf('maya@gmail.com')).toBe('personal');
  expect(typeOf('maya@yahoo.co.uk')).toBe('personal');
  expect(typeOf('hello@glowbymaya.example')).toBe('business');
});

test('an e-mail in a bio from the feed is a route, though the profile was not opened', () => {
  expect(rateContact({ bio: 'maya@gmail.com' }).route).toBe('email');
});

test('without e-mail the route is unchecked until the profile was read', () => {
  expect(rateContact({ bio: 'baker' })).toEqual({ route: 'unchecked', otherHandles: [] });
  expect(rateContact({})).toEqual({ route: 'unchecked', otherHandles: [] });
  expect(rateContact({ bio: 'baker', profileReadAt: 1 }).route).toBe('dm');
});

test('a link is the second best route and stands beside an e-mail', () => {
  const bioLink = 'https://links.example/maya';
  expect(rateContact({ bioLink, profileReadAt: 1 })).toEqual({
    bioLink,
    linkKind: 'site',
    otherHandles: [],
    route: 'link',
  });
  expect(rateContact({ bio: 'maya@gmail.com', bioLink, profileReadAt: 1 })).toMatchObject({
    bioLink,
    route: 'email',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://links.example', 'https://', '', '1'])(
  'a link that no browser opens over http(s) is not passed on: %s',
  (bioLink) => {
    expect(rateContact({ bioLink, profileReadAt: 1 })).toEqual({ otherHandles: [], route: 'dm' });
  },
);

test('an e-mail typed into the field for the link is the e-mail, and no link', () => {
  const contact = { email: 'maya@glow.example', linkKind: 'mail', route: 'email' };
  for (const bioLink of ['maya@glow.example', 'https://maya@glow.example/']) {
    expect(rateContact({ bioLink, profileReadAt: 1 })).toMatchObject(contact);
    expect(rateContact({ bioLink, profileReadAt: 1 }).bioLink).toBeUndefined();
  }
});

test('the accounts elsewhere and the invitation stand beside the route', () => {
  expect(
    rateContact({ bio: 'skin first\nIG: @maya.b\nDM for collabs 💌', profileReadAt: 1 }),
  ).toEqual({
    otherHandles: [{ platform: 'Instagram', handle: 'maya.b' }],
    invitation: 'DM for collabs',
    route: 'dm',
  });
});

const repeat = (text: string) => text.repeat(Math.ceil(10_000 / text.length));
test.each([
  ['dots', repeat('a.')],
  ['at signs', repeat('a@')],
  ['half addresses', repeat('a@a.')],
  ['hyphens', `a@${repeat('a-')}`],
  ['platforms', repeat('ig ')],
  ['platforms and signs', repeat('ig:')],
  ['bars', repeat('ig/')],
  ['invitations', repeat('dm for ')],
  ['digits', repeat('1 ')],
  ['mail words', repeat('gmail ')],
  ['brackets', `📩${repeat('( ')}`],
  ['spaces', `📩${repeat(' ')}`],
  ['lone surrogates', repeat('\ud83d')],
])('10,000 characters of %s are read at once', (_, bio) => {
  const start = performance.now();
  rateContact({ bio, bioLink: bio });
  expect(performance.now() - start).toBeLessThan(250);
});

test('an address that the scout brought along counts where the profile shows none, and says so', () => {
  const given = 'maya@glow.example';
  expect(rateContact({ bio: 'baker', profileReadAt: 1 }, given)).toEqual({
    route: 'email',
    email: given,
    emailType: 'business',
    isEmailGiven: true,
    otherHandles: [],
  });
  expect(rateContact({ bio: 'me@own.example' }, given)).toMatchObject({ email: 'me@own.example' });
  expect(rateContact({ bio: 'me@own.example' }, given).isEmailGiven).toBeUndefined();
});
