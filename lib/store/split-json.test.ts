import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonSplitter, type JsonItem, maxItemLength } from './split-json';

function split(text: string, pieceLength = text.length || 1) {
  const items: JsonItem[] = [];
  const splitter = createJsonSplitter((item) => items.push(item));
  for (let i = 0; i < text.length; i += pieceLength) splitter.push(text.slice(i, i + pieceLength));
  return { items, head: splitter.head() };
}

test('items of arrays two objects deep, each with its line, and a head without them', () => {
  const text = '{"a":1,"stores":{\n"x":[\n{"k":[1,{"z":"]},"}]},\n"s",\n 3\n],"y":[]}}';
  const { items, head } = split(text);
  expect(items).toEqual([
    { array: 'x', text: '{"k":[1,{"z":"]},"}]}', line: 3 },
    { array: 'x', text: '"s"', line: 4 },
    { array: 'x', text: '3', line: 5 },
  ]);
  expect(JSON.parse(head)).toEqual({ a: 1, stores: { x: [], y: [] } });
});

test('quotes, escapes and brackets within strings count for nothing', () => {
  const value = { stores: { x: [{ s: '"\\],[{' }, ['\\\\"', '}']] } };
  const { items } = split(JSON.stringify(value));
  expect(items.map(({ text }) => JSON.parse(text))).toEqual(value.stores.x);
});

test('arrays elsewhere stay in the head', () => {
  for (const text of ['[[[1,2]]]', '{"a":[1,2]}', '{"a":{"b":{"c":[1]}}}', '[{"a":[1]}]', '7']) {
    const { items, head } = split(text);
    expect(items).toEqual([]);
    expect(head).toBe(text);
  }
});

test('an item that is missing between commas is one that cannot be read', () => {
  expect(split('{"s":{"x":[1,,2,]}}').items.map(({ text }) => text)).toEqual(['1', '', '2', '']);
});

test('what is too long, never closed or closed too often ends all the same', () => {
  const long = `{"s":{"x":["${'a'.repeat(maxItemLength + 5)}",1]}}`;
  expect(split(long, 100_000).items.map(({ text }) => text)).toEqual(['', '1']);
  expect(split('{"s":{"x":[1,2').items).toHaveLength(1);
  expect(split(']]]]}}}}{{{{').items).toEqual([]);
  expect(split('{'.repeat(50_000), 999).items).toEqual([]);
  expect(split('a'.repeat(3_000_000), 500_000).head.length).toBeLessThan(2_000_000);
});

test('however it is cut into pieces and spaced, the items are the same', () => {
  const stores = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,5}$/),
    fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }),
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(stores, fc.integer({ min: 1, max: 9 }), fc.nat(3), (value, pieceLength, space) => {
      const { items, head } = split(JSON.stringify({ stores: value }, null, space), pieceLength);
      const found = new Map<string, unknown[]>(Object.keys(value).map((name) => [name, []]));
      for (const { array, text } of items) found.get(array)?.push(JSON.parse(text));
      expect(Object.fromEntries(found)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(() => JSON.parse(head)).not.toThrow();
    }),
    { seed: 20_261_127 },
  );
});
