import type { Language } from './niches/niche.ts';

/** First names by the language a creator writes in. */
export const firstNames: Record<Language, string[]> = {
  en: [
    ...['Maya', 'Odette', 'Jasper', 'Wren', 'Tobias', 'Pia', 'Corin', 'Hazel', 'Bram', 'Isolde'],
    ...['Opal', 'Rufus', 'Tamsin', 'Ezra', 'Linnea', 'Cosmo', 'Briony', 'Silas', 'Zadie', 'Fitz'],
    ...[
      'Marlowe',
      'Kezia',
      'Otis',
      'Delphine',
      'Rowan',
      'Ines',
      'Barnaby',
      'Juno',
      'Percy',
      'Sable',
    ],
  ],
  es: ['Lucía', 'Mateo', 'Ximena', 'Rocío', 'Iker', 'Paloma'],
  fr: ['Éloïse', 'Bastien', 'Capucine', 'Noé', 'Margaux', 'Théo'],
  de: ['Frieda', 'Jonte', 'Liesl', 'Anselm', 'Greta', 'Käthe'],
  pt: ['Inês', 'Caetano', 'Luana', 'Tiago', 'Yara', 'Benedita'],
  it: ['Ginevra', 'Ettore', 'Ludovica', 'Tito', 'Bianca', 'Nevio'],
  vi: ['Thảo', 'Minh', 'Ngọc', 'Hải', 'Trâm', 'Khánh'],
  id: ['Sekar', 'Bagas', 'Wulan', 'Raka', 'Melati', 'Dimas'],
  th: ['มะลิ', 'ต้นข้าว', 'ใบบัว', 'ภูผา', 'น้ำฟ้า'],
  ja: ['あおい', 'はると', 'つむぎ', 'みお', 'そら'],
  ko: ['하늘', '도윤', '서아', '은결', '다온'],
  ar: ['ليان', 'سيف', 'ريم', 'جود', 'تالين'],
  tr: ['Elif', 'Deniz', 'Çağla', 'Rüzgar', 'İpek', 'Umut'],
  pl: ['Zośka', 'Mikołaj', 'Jagoda', 'Wiesław', 'Hania'],
  ru: ['Алёна', 'Тимофей', 'Злата', 'Мирон', 'Варя'],
};

/** The same names in the letters that a handle can hold. */
export const handleNames: Partial<Record<Language, string[]>> = {
  th: ['mali', 'tonkhao', 'baibua', 'phupha', 'namfah'],
  ja: ['aoi', 'haruto', 'tsumugi', 'mio', 'sora'],
  ko: ['haneul', 'doyun', 'seoa', 'eungyeol', 'daon'],
  ar: ['layan', 'saif', 'reem', 'joud', 'talin'],
  ru: ['alyona', 'timofey', 'zlata', 'miron', 'varya'],
};

/** Family names that nobody has. */
export const familyNames = [
  'Quillfeather',
  'Ambersley',
  'Tallowby',
  'Fennimoor',
  'Larkwhistle',
  'Oddwell',
  'Brindlemay',
  'Copperwick',
  'Dapplestone',
  'Everhazel',
  'Foxglade',
  'Gallowmere',
  'Hollowbrook',
  'Inkpenny',
  'Juniperry',
  'Kettlewind',
  'Lanternby',
  'Mosswater',
  'Nettlecroft',
  'Otterhythe',
  'Pebbleton',
  'Quincebury',
  'Rookhaven',
  'Saltmarrow',
  'Thistledown',
  'Umberley',
  'Velvetine',
  'Wickersham-Pool',
  'Yarrowgate',
  'Zephyrine',
];

/** Talent agencies that several creators share, with the domain they write from. */
export const agencies = [
  { name: 'Nordlicht Talent', domain: 'nordlicht-talent.example' },
  { name: 'Paper Kite Mgmt', domain: 'paperkite-mgmt.example' },
  { name: 'Casa Verde Agency', domain: 'casaverde-agency.example' },
];

/** Mailboxes that anybody could have. */
export const mailboxes = ['mailbox.example', 'postfach.example', 'correo.example', 'inbox.example'];

/** Pages that collect a creator's links. */
export const linkHubs = ['linkgarden.example', 'allmylinks.example', 'tinytree.example'];

/** The region that most creators of a language post from, and others that some do. */
export const regions: Record<Language, string[]> = {
  en: ['US', 'US', 'US', 'GB', 'GB', 'CA', 'AU', 'IE', 'PH'],
  es: ['MX', 'ES', 'CO', 'AR', 'US'],
  fr: ['FR', 'FR', 'BE', 'CA', 'CI'],
  de: ['DE', 'DE', 'AT', 'CH'],
  pt: ['BR', 'BR', 'PT'],
  it: ['IT'],
  vi: ['VN'],
  id: ['ID'],
  th: ['TH'],
  ja: ['JP'],
  ko: ['KR'],
  ar: ['EG', 'SA', 'MA', 'AE'],
  tr: ['TR'],
  pl: ['PL'],
  ru: ['KZ', 'GE', 'RS'],
};
