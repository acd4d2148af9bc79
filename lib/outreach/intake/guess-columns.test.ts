import { expect, test } from 'vitest';
import type { ColumnUse } from '@/lib/model/imported';
import { guessColumns, hasHeadings } from './guess-columns';
import { toFeedscoutCsv } from './test-csv';

type Case = [
  tool: string,
  headings: string,
  rows: string[],
  uses: Partial<Record<string, ColumnUse>>,
];

/** Header rows as these tools export them, with one invented line each. */
const tools: Case[] = [
  [
    'HubSpot',
    'Record ID|First Name|Last Name|Email|Phone Number|Lead Status|TikTok Handle|Create Date|Lifecycle Stage|Unsubscribed from all email',
    ['901|Maya|Brown|maya@glow.example|555|Open|glowbymaya|2026-11-03 14:20|Lead|false'],
    {
      'First Name': 'name',
      'Last Name': 'name',
      Email: 'email',
      'Lead Status': 'status',
      'TikTok Handle': 'handle',
      'Create Date': 'added-at',
      'Unsubscribed from all email': 'do-not-contact',
      'Record ID': 'ignore',
      'Phone Number': 'ignore',
      'Lifecycle Stage': 'ignore',
    },
  ],
  [
    'Mailchimp',
    'Email Address|First Name|Last Name|TikTok|MEMBER_RATING|OPTIN_TIME|TAGS|NOTES',
    ['maya@glow.example|Maya|Brown|@glowbymaya|2|2026-11-03 14:20:00|"a","b"|kind'],
    {
      'Email Address': 'email',
      TikTok: 'handle',
      OPTIN_TIME: 'added-at',
      TAGS: 'tags',
      NOTES: 'note',
      MEMBER_RATING: 'ignore',
    },
  ],
  [
    'Instantly, Smartlead',
    'first_name|last_name|email|company|title|website|city|country|phone|status|tags|source|date_added',
    [
      'Maya|Brown|maya@glow.example|Glow|CEO|https://www.tiktok.com/@glowbymaya|x|y|1|contacted|spf|z|2026-11-03',
    ],
    {
      website: 'profile-url',
      status: 'status',
      tags: 'tags',
      date_added: 'added-at',
      first_name: 'name',
      company: 'ignore',
    },
  ],
  [
    'Lemlist',
    'email|firstName|lastName|companyName|icebreaker|tiktokUrl|status|lastContactDate',
    ['maya@glow.example|Maya|Brown|Glow|Loved it|tiktok.com/@glowbymaya|emailsSent|2026-11-03'],
    {
      firstName: 'name',
      icebreaker: 'note',
      tiktokUrl: 'profile-url',
      lastContactDate: 'contacted-at',
    },
  ],
  [
    'GMass, a sheet',
    'Name|TikTok username|E-mail|Followers|Price per post|Currency|Sent?',
    ['Maya|glowbymaya|maya@glow.example|52.4K|400|EUR|x'],
    {
      Name: 'name',
      'TikTok username': 'handle',
      'E-mail': 'email',
      Followers: 'figure',
      'Price per post': 'fee',
      Currency: 'fee-currency',
    },
  ],
  [
    'Modash',
    'Username|Fullname|Profile link|Followers|Engagement rate|Average views|Email|Labels|Notes|Added',
    [
      'glowbymaya|Maya|https://www.tiktok.com/@glowbymaya|52400|0.061|18000|maya@glow.example|a, b|x|2026-11-03',
    ],
    {
      Username: 'handle',
      Fullname: 'name',
      'Profile link': 'profile-url',
      Followers: 'figure',
      'Engagement rate': 'figure',
      'Average views': 'figure',
      Labels: 'tags',
      Added: 'added-at',
    },
  ],
  [
    'Upfluence',
    'Influencer name|TikTok: username|TikTok: url|TikTok: followers|Contact email|Lists|Comments',
    [
      'Maya Brown|glowbymaya|https://www.tiktok.com/@glowbymaya|52400|maya@glow.example|spring|kind',
    ],
    {
      'Influencer name': 'name',
      'TikTok: username': 'handle',
      'TikTok: url': 'profile-url',
      'TikTok: followers': 'figure',
      'Contact email': 'email',
      Lists: 'tags',
      Comments: 'note',
    },
  ],
  [
    'a Spanish sheet',
    'Usuario|Nombre|Correo electrónico|Seguidores|Estado|Etiquetas|Notas|Campaña|Fecha de alta|Tarifa',
    ['@glowbymaya|Maya|maya@glow.example|52.400|contactada|spf|x|Primavera|3/11/2026|400 €'],
    {
      Usuario: 'handle',
      Nombre: 'name',
      'Correo electrónico': 'email',
      Seguidores: 'figure',
      Estado: 'status',
      Etiquetas: 'tags',
      Notas: 'note',
      Campaña: 'campaign',
      'Fecha de alta': 'added-at',
      Tarifa: 'fee',
    },
  ],
  [
    'a German sheet',
    'Benutzername|Vorname|Nachname|E-Mail-Adresse|Abonnenten|Bemerkung|Kampagne|Nicht kontaktieren',
    ['glowbymaya|Maya|Braun|maya@glow.example|52.400|nett|Frühling|ja'],
    {
      Benutzername: 'handle',
      Vorname: 'name',
      'E-Mail-Adresse': 'email',
      Bemerkung: 'note',
      Kampagne: 'campaign',
      'Nicht kontaktieren': 'do-not-contact',
    },
  ],
  [
    'French, Portuguese, Japanese',
    "Nom d'utilisateur|Prénom|Statut|メールアドレス|メモ|フォロワー数",
    ['glowbymaya|Maya|contacté|maya@glow.example|x|52400'],
    {
      "Nom d'utilisateur": 'handle',
      Statut: 'status',
      メールアドレス: 'email',
      メモ: 'note',
      フォロワー数: 'figure',
    },
  ],
];

test.each(tools)('the columns of %s', (_tool, headings, rows, uses) => {
  const names = headings.split('|');
  const guessed = guessColumns(
    names,
    rows.map((row) => row.split('|')),
  );
  const found = Object.fromEntries(names.map((name, i) => [name, guessed[i]]));
  expect(found).toMatchObject(uses);
});

test('our own export comes back with all that is not a figure', () => {
  const row = {
    handle: 'maya',
    name: 'Maya',
    firstName: 'Maya',
    profileUrl: 'https://www.tiktok.com/@maya',
    followers: 52_400,
    engagementRatePct: 6.1,
    email: 'maya@glow.example',
    campaign: 'Spring',
    postUrl: 'https://www.tiktok.com/@maya/video/7510000000000000001',
    creatorKey: 'tt_7101234567890123459',
    feeLow: 1,
    feeHigh: 2,
    feeCurrency: 'EUR',
  };
  const [header = '', line = ''] = toFeedscoutCsv([row]).split('\r\n');
  const names = header.split(',');
  const uses = guessColumns(names, [line.split(',')]);
  const used = names.filter((_, i) => !['ignore', 'figure'].includes(uses[i] ?? 'ignore'));
  expect(used).toEqual(
    'handle,name,profile_url,email,status,tags,note,campaign,added_at,contacted_at,creator_key'.split(
      ',',
    ),
  );
  expect(names.filter((_, i) => uses[i] === 'figure')).toContain('engagement_rate_pct');
});

test('cells tell more than a heading: handles, addresses and e-mails are found without a word', () => {
  expect(
    guessColumns(
      ['A', 'B', 'C', ''],
      [
        ['@maya', 'https://www.tiktok.com/@maya', 'maya@glow.example', '7101234567890123459'],
        ['@tomas', 'tiktok.com/@tomas', '', ''],
      ],
    ),
  ).toEqual(['handle', 'profile-url', 'email', 'creator-key']);
  expect(guessColumns(['Creator'], [['Maya Brown'], ['Tomas']])).toEqual(['name']);
  expect(guessColumns(['Creator'], [['mayab'], ['tomas.x']])).toEqual(['handle']);
  expect(guessColumns(['Website'], [['https://glow.example']])).toEqual(['ignore']);
});

test('a field goes to the one column that looks most like it', () => {
  const uses = guessColumns(['Account', 'TikTok handle'], [['Glow Ltd', 'maya']]);
  expect(uses).toEqual(['name', 'handle']);
  expect(guessColumns(['User', 'Handle'], [['a', 'b']])).toEqual(['handle', 'ignore']);
});

test('names that objects have of their own are headings like others', () => {
  expect(guessColumns(['__proto__', 'constructor', 'toString'], [['a', 'b', 'c']])).toEqual([
    'ignore',
    'ignore',
    'ignore',
  ]);
});

test('a first line that holds a creator is no heading', () => {
  expect(hasHeadings(['@maya'])).toBe(false);
  expect(hasHeadings(['https://www.tiktok.com/@maya', 'x'])).toBe(false);
  expect(hasHeadings(['maya', 'maya@glow.example'])).toBe(false);
  expect(hasHeadings(['handle'])).toBe(true);
  expect(hasHeadings(['maya'])).toBe(false);
  expect(hasHeadings(['Who', 'What'])).toBe(true);
});
