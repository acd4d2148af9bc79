import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessageFacts, templateVariables } from '@/lib/model/template-variable';
import { fillTemplate, readVariables } from './fill-template';

const facts: MessageFacts = { first_name: 'Maya', post_hook: 'My SPF routine', brand: 'Glow' };
const fill = (text: string, known = facts) => fillTemplate(text, known).text;

test('a variable gives its value, however it is written', () => {
  expect(fill('Hi {first_name}, {BRAND} here')).toBe('Hi Maya, Glow here');
  expect(fill('{ First name }')).toBe('Maya');
  expect(fill('{{first-name}}')).toBe('Maya');
});

describe('a variable without a value', () => {
  test('leaves a gap that is named once, and a text without a hole in it', () => {
    const filled = fillTemplate('About {product}, {product}. Yours, {sender}', facts);
    expect(filled.text).toBe('About,. Yours,');
    expect(filled.unfilled).toEqual(['product', 'sender']);
    expect(filled.parts.filter(({ isGap }) => isGap)).toHaveLength(3);
  });

  test('gives its fallback, which may be nothing at all', () => {
    expect(fill('Hi {first_name|there},', {})).toBe('Hi there,');
    expect(fill('Hi {first_name|there},')).toBe('Hi Maya,');
    expect(fillTemplate('A {product|} b', {})).toMatchObject({ text: 'A b', unfilled: [] });
    expect(fill('{product|this | that}')).toBe('this | that');
  });

  test('is one with a blank value too', () => {
    expect(fillTemplate('{brand}', { brand: ' \n ' }).unfilled).toEqual(['brand']);
  });
});

describe('a passage', () => {
  test('stands whole, or vanishes whole', () => {
    expect(fill('Hi.[[ I saw “{post_hook}”.]] Yours')).toBe('Hi. I saw “My SPF routine”. Yours');
    expect(fillTemplate('Hi.[[ I saw “{post_url}”.]] Yours', facts)).toMatchObject({
      text: 'Hi. Yours',
      unfilled: [],
    });
  });

  test('with a fallback in it stands', () => {
    expect(fill('A[[ {product|thing}]] b')).toBe('A thing b');
  });

  test('in a passage vanishes alone', () => {
    const text = '[[I saw your post[[ “{post_hook}”]][[ of {post_when}]] on {brand}.]]';
    expect(fill(text)).toBe('I saw your post “My SPF routine” on Glow.');
    expect(fill(text, { brand: 'Glow' })).toBe('I saw your post on Glow.');
    expect(fill(text, { post_hook: 'My SPF routine' })).toBe('');
  });

  test('leaves no empty lines, doubled spaces or spaces before a comma', () => {
    expect(fill('One\n\n[[{offer}]]\n\nTwo')).toBe('One\n\nTwo');
    expect(fill('- a\n[[- {offer}\n]][[- {sender}\n]]- b')).toBe('- a\n- b');
    expect(fill('One [[{offer}]] two')).toBe('One two');
    expect(fill('One [[{offer}]], two')).toBe('One, two');
    expect(fill('One [[{offer}]]\ntwo')).toBe('One\ntwo');
    expect(fill('[[{offer}]]\n\nTwo\n\n[[{offer}]]')).toBe('Two');
  });
});

describe('what cannot be read', () => {
  test('is named and never sent: unknown names, braces and brackets without their other half', () => {
    const filled = fillTemplate('Hi {firstname}, {first_name and [[{brand} there}', facts);
    expect(filled.unknown).toEqual(['{firstname}', '{first_name', '}', '[[']);
    expect(filled.text).not.toMatch(/[{}[\]]/);
  });

  test('keeps a passage from being said, and is named even so', () => {
    expect(fillTemplate('A[[ {price}]] b', facts)).toMatchObject({
      text: 'A b',
      unknown: ['{price}'],
      unfilled: [],
    });
    expect(fillTemplate('{}', facts).unknown).toEqual(['{}']);
    expect(fillTemplate('a ]] b', facts)).toMatchObject({ text: 'a  b', unknown: [']]'] });
  });
});

test('a value is one line and is never filled in again', () => {
  const hostile = { post_hook: '{brand} [[x]] {{email}}\nand {random|spin}', brand: 'Glow' };
  expect(fill('“{post_hook}”', hostile)).toBe('“(brand) [x] ((email)) and (random|spin)”');
  expect(fill('{brand}', { brand: '$& $1' })).toBe('$& $1');
});

test('names from right to left and signs of many parts stand as they are', () => {
  expect(fill('{name}, {brand}', { name: 'ליאת 👩🏽‍🦰', brand: 'Glow' })).toBe('ליאת 👩🏽‍🦰, Glow');
});

test('the variables of a text, and what in it is none', () => {
  expect(readVariables('{brand} [[{offer|x} {brand}]] {colour}')).toEqual({
    used: ['brand', 'offer'],
    unknown: ['{colour}'],
  });
});

const piece = fc.oneof(
  fc.constantFrom('{', '}', '[[', ']]', '[', '|', '\n', ' ', '{{', '}}', '__proto__'),
  fc.constantFrom(...templateVariables),
  fc.constantFrom(...templateVariables.map((name) => `{${name}}`)),
  fc.string({ maxLength: 6 }),
);
const anyTemplate = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyFacts = fc.dictionary(fc.constantFrom(...templateVariables), fc.string());

test('whatever is typed and whatever is known, no brace leaks and every gap is named', () => {
  fc.assert(
    fc.property(anyTemplate, anyFacts, (text, known) => {
      const filled = fillTemplate(text, known);
      expect(filled.text).not.toMatch(/[{}]/);
      expect(filled.parts.map((part) => part.text).join('')).toBe(filled.text);
      const gaps = filled.parts.flatMap(({ from, isGap }) => (isGap ? [from] : []));
      expect(filled.unfilled).toEqual([...new Set(gaps)]);
      const { used } = readVariables(text);
      expect(used).toEqual(expect.arrayContaining(filled.unfilled));
    }),
    { numRuns: 500 },
  );
});

test('a template that is read well and all of whose variables are known has no gap', () => {
  const all = Object.fromEntries(templateVariables.map((name) => [name, `«${name}»`]));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...templateVariables)), (names) => {
      const text = names.map((name) => `a {${name}}[[ b {${name}}]]`).join('\n');
      const filled = fillTemplate(text, all);
      expect([...filled.unfilled, ...filled.unknown]).toEqual([]);
      for (const name of names) expect(filled.text).toContain(`a «${name}» b «${name}»`);
    }),
  );
});
