import { parseCsv } from '#test/rig/parse-csv.ts';
import type { ExportPresetId } from '@/lib/model/export-preset';

/** A file as its importer reads it. */
export interface ReadFile {
  text: string;
  header: string[];
  rows: Record<string, string>[];
}

/** What an importer asks of a file, where it says so, and what in a file goes against it. */
export interface ImporterRule {
  rule: string;
  source: string;
  findBreaches(file: ReadFile): string[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const market = 'market.md, outreach files';

/** Holds the cells of some columns against a test. */
function cells(
  isRight: (cell: string) => boolean,
  isMeant: (header: string) => boolean = () => true,
): ImporterRule['findBreaches'] {
  return ({ header, rows }) =>
    rows.flatMap((row, line) =>
      header
        .filter((name) => isMeant(name) && !isRight(row[name] ?? ''))
        .map((name) => `line ${line + 1}, ${name}: ${row[name]}`),
    );
}

const isEmpty = (cell: string) => cell === '';
const isEmail = (name: string) => /^e-?mail(?: address)?$/i.test(name);
const isMerge = (name: string) =>
  /^(?:first[ _]?name|greeting|niche|post[ _]?hook|promo[ _]?code)$/i.test(name);

const anyFile: ImporterRule[] = [
  {
    rule: 'no cell starts a formula',
    source: 'https://owasp.org/www-community/attacks/CSV_Injection',
    findBreaches: cells((cell) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)),
  },
  {
    rule: 'every character is whole UTF-8',
    source: 'RFC 3629',
    findBreaches: ({ text }) => (text.isWellFormed() ? [] : ['half a surrogate pair']),
  },
  {
    rule: 'no two columns have one name, in any letters’ case',
    source: 'https://digitalinspiration.com/docs/document-studio/workflow/column-headers',
    findBreaches: ({ header }) =>
      header.filter(
        (name, at) => header.findIndex((one) => one.toLowerCase() === name.toLowerCase()) !== at,
      ),
  },
];

const noByteOrderMark: ImporterRule = {
  rule: 'no byte-order mark, on which importers choke',
  source: market,
  findBreaches: ({ text }) => (text.charCodeAt(0) === 0xfeff ? ['byte-order mark'] : []),
};

const outreachFile: ImporterRule[] = [
  noByteOrderMark,
  {
    rule: 'every line has one address, lower case, without spaces',
    source: market,
    findBreaches: cells(
      (cell) => /^[^\s@A-Z,;]+@[^\s@A-Z,;]+\.[^\s@A-Z,;]{2,}$/.test(cell),
      isEmail,
    ),
  },
  {
    rule: 'no address is there twice',
    source: 'https://knowledge.hubspot.com/articles/kcs_article/contacts/set-up-your-import-file',
    findBreaches({ header, rows }) {
      const column = header.find(isEmail) ?? '';
      const all = rows.map((row) => row[column]?.toLowerCase() ?? '');
      return all.filter((email, at) => all.indexOf(email) !== at);
    },
  },
  {
    rule: 'a merge field is one line of at most 80 characters and never quoted',
    source: 'the issue, § 1',
    findBreaches: cells(
      // A list of what several creators have is no merge field: it is whole.
      (cell) =>
        /^\S+: .+; /.test(cell) ||
        (!/[\r\n]/.test(cell) &&
          !cell.startsWith("'") &&
          [...graphemes.segment(cell)].length <= 80),
      isMerge,
    ),
  },
  {
    rule: 'nobody is greeted by an emoji or a slogan',
    source: 'the issue, § 1',
    findBreaches: cells(
      (cell) => !/\p{Extended_Pictographic}|VEGAN/u.test(cell),
      (name) => /^(?:first[ _]?name|greeting)$/i.test(name),
    ),
  },
  {
    rule: 'notes, check-first signals, fees and ratings stay at home',
    source: 'the issue, § 1',
    findBreaches: ({ header }) =>
      header.filter((name) => /note|check|fee|engagement|fit|score|rate|sponsored/i.test(name)),
  },
];

const instantlyColumns =
  'first_name,last_name,email,company,title,website,city,country,phone,status,tags,source,date_added';
const feedscoutColumns =
  'handle,name,first_name,profile_url,tier,followers,engagement_rate_pct,engagement_low_pct,engagement_high_pct,posts_rated,engagement_percentile,engagement_reference,median_views,niche,niche_fit,content_language,region,email,email_type,bio_link,contact_route,sponsored_share_pct,check_first,status,tags,note,campaign,post_url,post_caption,seen_at,added_at,contacted_at,fee_low,fee_high,fee_currency,tracking_url,promo_code,creator_key';

function beginsWith(columns: string): ImporterRule['findBreaches'] {
  return ({ header }) => {
    const begin = header.slice(0, columns.split(',').length).join();
    return begin === columns ? [] : [begin];
  };
}

const lastNameIsUnknown = cells(isEmpty, (name) => /^last[ _]?name$/i.test(name));

const feedscoutFile: ImporterRule = {
  rule: 'the columns of the contract, in their order',
  source: 'DESIGN.md, § 4',
  findBreaches: ({ header }) => (header.join() === feedscoutColumns ? [] : [header.join()]),
};

/** What each file is held against. */
export const importerRules: Readonly<Record<ExportPresetId, readonly ImporterRule[]>> = {
  feedscout: [...anyFile, noByteOrderMark, feedscoutFile],
  excel: [
    ...anyFile,
    feedscoutFile,
    {
      rule: 'UTF-8 is told by a byte-order mark',
      source: 'https://wiki.scn.sap.com/wiki/display/ABAP/Excel+files+-+CSV+format',
      findBreaches: ({ text }) => (text.charCodeAt(0) === 0xfeff ? [] : [text.slice(0, 3)]),
    },
    {
      rule: 'ids lose no digit: Excel keeps 15 of a number',
      source: 'http://www.appscout.com/2008/07/excel_trashes_long_numbers.php',
      findBreaches: cells((cell) => !/^\d{16,}$/.test(cell)),
    },
    {
      rule: 'no promo code or name becomes a date or loses its zeros',
      source: 'http://blog.contextures.com/archives/2010/01/25/exponential-problems-in-excel/',
      findBreaches: cells(
        (cell) => !/^(?:may\d+|0\d+)$/i.test(cell),
        (name) => ['handle', 'name', 'promo_code'].includes(name),
      ),
    },
  ],
  hubspot: [
    ...anyFile,
    ...outreachFile,
    {
      rule: 'HubSpot maps these headers by itself',
      source: 'https://getcapt.com/blog/hubspot-csv-import-template',
      findBreaches: beginsWith('Email,First Name,Last Name,Company,Website'),
    },
    {
      rule: 'last names and companies are not made up',
      source: market,
      findBreaches: (file) => [
        ...lastNameIsUnknown(file),
        ...cells(isEmpty, (name) => name === 'Company')(file),
      ],
    },
    {
      rule: 'days are ISO 8601',
      source: market,
      findBreaches: cells(
        (cell) => cell === '' || /^\d{4}-\d\d-\d\d$/.test(cell),
        (name) => name === 'Post Seen On',
      ),
    },
    {
      rule: 'fewer than 1,000 columns',
      source: 'https://www.importcsv.com/blog/hubspot-import-contacts-csv',
      findBreaches: ({ header }) => (header.length < 1_000 ? [] : [String(header.length)]),
    },
  ],
  mailchimp: [
    ...anyFile,
    ...outreachFile,
    {
      rule: 'the address is required, under this header',
      source: 'https://mailchimp.com/help/format-guidelines-for-your-import-file/',
      findBreaches: beginsWith('Email Address'),
    },
    {
      rule: 'a text is clipped at 255 bytes, and half a link leads nowhere',
      source: 'https://mailchimp.com/help/format-guidelines-for-your-import-file/',
      findBreaches: cells((cell) => new TextEncoder().encode(cell).length <= 255),
    },
    {
      rule: 'international letters only after the @',
      source: 'https://mailchimp.com/help/format-guidelines-for-your-import-file/',
      findBreaches: cells((cell) => /^[\x21-\x7e]+@/.test(cell), isEmail),
    },
  ],
  instantly: [
    ...anyFile,
    ...outreachFile,
    {
      rule: 'the columns that these tools map by themselves, in this order',
      source: 'https://simplesend.tech/best-practices/data-formatting-best-practices',
      findBreaches: beginsWith(instantlyColumns),
    },
    {
      rule: 'variables are snake_case',
      source: 'https://simplesend.tech/best-practices/data-formatting-best-practices',
      findBreaches: ({ header }) => header.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name)),
    },
    {
      rule: 'countries are ISO 3166-1 alpha-2, days ISO 8601',
      source: 'https://simplesend.tech/best-practices/data-formatting-best-practices',
      findBreaches: cells(
        (cell) => /^(?:[A-Z]{2}|\d{4}-\d\d-\d\d|)$/.test(cell),
        (name) => name === 'country' || name === 'date_added',
      ),
    },
  ],
  lemlist: [
    ...anyFile,
    ...outreachFile,
    {
      rule: 'its own columns',
      source: market,
      findBreaches: beginsWith('email,firstName,lastName,companyName'),
    },
    {
      rule: 'custom variables are camelCase',
      source: market,
      findBreaches: ({ header }) => header.filter((name) => !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(name)),
    },
  ],
  sheets: [
    ...anyFile,
    ...outreachFile,
    { rule: 'the address comes first', source: market, findBreaches: beginsWith('Email') },
    {
      rule: 'a header is a merge tag: one word, no sign',
      source: 'https://mail.anymerge.com/help/how-to-create-merge-draft',
      findBreaches: ({ header }) => header.filter((name) => !/^[A-Za-z]+$/.test(name)),
    },
  ],
  custom: [...anyFile, noByteOrderMark],
};

/** Reads a file as the importer does and lists what goes against its rules; empty is right. */
export function findBreaches(
  preset: ExportPresetId,
  text: string,
  separator: ',' | ';' = ',',
): string[] {
  const file = { text, ...parseCsv(text.replace(/^\uFEFF/, ''), separator) };
  return importerRules[preset].flatMap(({ rule, source, findBreaches }) =>
    findBreaches(file).map((breach) => `${rule} (${source}): ${breach}`),
  );
}
