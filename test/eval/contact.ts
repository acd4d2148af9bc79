import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRows } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { emailIn, rateContact } from '@/lib/scoring/account/contact';

const component = 'contact';

/**
 * E-mail addresses found in real bios, against a definition that shares no code with the product, and
 * against a person's judgement wherever the two differ.
 */
export function evaluateContact(): Figure[] {
  const bios = readRows('creators-2024.csv').flatMap(({ bio = '' }) => (bio === '' ? [] : [bio]));
  const judged = readJudged();
  let found = 0;
  let right = 0;
  let wanted = 0;
  let open = 0;
  let differing = 0;
  for (const bio of bios) {
    const email = emailIn(bio);
    const plain = plainAddresses(bio);
    if (email !== undefined) found += 1;
    const agrees = email === undefined ? plain.length === 0 : plain.includes(email);
    const judgement = agrees ? undefined : judged[hashOf(bio)];
    if (!agrees) differing += 1;
    if (!agrees && judgement === undefined) open += 1;
    const hasEmail = judgement?.hasEmail ?? plain.length > 0;
    const isRight = email !== undefined && (judgement?.isRight ?? agrees);
    if (hasEmail) wanted += 1;
    if (isRight) right += 1;
  }
  const contacts = bios.map((bio) => rateContact({ bio }));
  const share = (metric: string, count: number): Figure => ({
    component,
    metric,
    value: count / bios.length,
    as: 'percent',
    n: bios.length,
    of: 'bios',
    split: 'all',
  });
  return [
    {
      component,
      metric: 'e-mail precision',
      value: right / found,
      target: { atLeast: 0.99 },
      n: found,
      of: 'addresses found',
      split: 'all',
      note: `Truth is one token with a single @ and a dotted domain, and a person's judgement of the ${differing} of ${bios.length} bios where that and the product differ (${open} not judged yet, counted as the tokens say). Local parts are masked with x, so disguises inside them are not tested.`,
    },
    {
      component,
      metric: 'e-mail recall',
      value: right / wanted,
      target: { atLeast: 0.99 },
      n: wanted,
      of: 'bios with an e-mail',
      split: 'all',
    },
    share(
      'bios that name an account elsewhere',
      contacts.filter(({ otherHandles }) => otherHandles.length > 0).length,
    ),
    share(
      'bios that invite offers in words',
      contacts.filter(({ invitation }) => invitation !== undefined).length,
    ),
  ];
}

const breaks = /[\s,;:=|/\\()<>[\]{}"'“”‘’*~!?]+|[^\u0020-\u007e]+/u;
const label = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;

/** Tokens between spaces, signs and emoji that are an address and nothing else. */
function plainAddresses(bio: string): string[] {
  return bio
    .normalize('NFKC')
    .split(breaks)
    .map((token) => token.replace(/^[._+-]+|[._+-]+$/g, ''))
    .filter((token) => {
      const [local = '', domain = '', ...more] = token.split('@');
      const labels = domain.split('.');
      return (
        more.length === 0 &&
        /^[\w.%+-]+$/.test(local) &&
        labels.length >= 2 &&
        labels.every((part) => label.test(part)) &&
        /^[a-z]{2,24}$/i.test(labels.at(-1) ?? '')
      );
    });
}

interface Judgement {
  /** A reader would find an address to write to. */
  hasEmail: boolean;
  /** What the product found is that address. */
  isRight: boolean;
}

/** Judgements by the beginning of the bio's SHA-256, so that no text of a person is in the project. */
function readJudged(): Record<string, Judgement> {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, 'judged-contact.json'), 'utf8'));
}

function hashOf(bio: string): string {
  return createHash('sha256').update(bio).digest('hex').slice(0, 16);
}
