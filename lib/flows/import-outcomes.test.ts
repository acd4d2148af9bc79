import { expect, test } from 'vitest';
import { createOutcomeImport } from './import-outcomes';

const creators = [{ key: 'tt_1', handle: 'maya', formerHandles: [], promoCode: 'MAYA15' }];
const fileOf = (text: string, name = 'sales.csv') => new File([text], name);

async function read(text: string) {
  const outcomes = createOutcomeImport(async () => {});
  const source = await outcomes.readFile(fileOf(text), {});
  if ('failure' in source) throw new Error(source.failure);
  return { outcomes, source };
}

test('an export of a European shop is read from its bytes to sums', async () => {
  const { outcomes, source } = await read(
    'Gutscheincode;Einlösungen;Umsatz (EUR)\r\nMAYA15;1.200;12.480,50\r\nSOMMER;3;9,00\r\n',
  );
  expect(source).toMatchObject({
    name: 'sales.csv',
    separator: ';',
    uses: ['code', 'redemptions', 'sales'],
    lines: 2,
  });
  const reading = outcomes.readFigures(source.uses);
  expect(reading).toEqual({
    decimalMark: ',',
    isAmbiguous: false,
    currency: 'EUR',
    needsCurrency: false,
  });
  const plan = outcomes.plan({ ...reading, uses: source.uses }, creators);
  expect(plan).toMatchObject({
    creators: [{ redemptions: 1_200, sales: { amount: 12_480.5, currency: 'EUR' } }],
    unknown: [{ text: 'SOMMER', lines: 1 }],
    problems: [],
  });
});

test('figures that may be thousands or thousandths are asked about', async () => {
  const { outcomes, source } = await read('code,sales\nMAYA15,1.234\n');
  expect(outcomes.readFigures(source.uses)).toMatchObject({
    isAmbiguous: true,
    needsCurrency: true,
  });
});

test('a currency of the column goes for sales that name none', async () => {
  const { outcomes, source } = await read('code,total,currency\nMAYA15,12.50,GBP\n');
  expect(outcomes.readFigures(source.uses)).toMatchObject({
    currency: 'GBP',
    needsCurrency: false,
  });
});

test('a workbook and an empty file are told apart', async () => {
  const outcomes = createOutcomeImport(async () => {});
  const zip = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'sales.xlsx');
  expect(await outcomes.readFile(zip, {})).toEqual({ failure: 'workbook' });
  expect(await outcomes.readFile(fileOf(''), {})).toEqual({ failure: 'empty' });
});

test('a line with broken quotes is listed among the problems', async () => {
  const { outcomes, source } = await read('code,clicks\n"MAYA15"x,3\nMAYA15,4\n');
  const plan = outcomes.plan({ uses: source.uses, decimalMark: '.' }, creators);
  expect(plan.problems).toMatchObject([{ line: 2, problem: 'broken-quotes' }]);
  expect(plan.creators[0]?.clicks).toBe(4);
});
