import { describe, expect, test } from 'vitest';
import { templateVariables } from '@/lib/model/template-variable';
import { fillTemplate, readVariables } from './fill-template';
import { greetingLanguages } from './greeting';
import { starterKinds, starterLanguages, starters } from './starter-templates';

const needed = {
  greeting: 'Hi there,',
  brand: 'Glow',
  product: 'a sunscreen',
  sender: 'Ana',
  disclosure: '#ad',
  creators: 'Maya (@maya)',
};

test('there is one of each kind in each language, and each language has a greeting', () => {
  expect(starters).toHaveLength(starterKinds.length * starterLanguages.length);
  expect(greetingLanguages).toEqual(expect.arrayContaining([...starterLanguages]));
});

describe.each(starters.map((one) => [`${one.kind} (${one.language})`, one] as const))(
  '%s',
  (_, starter) => {
    const text = `${starter.subject}\n${starter.body}`;

    test('names only variables that there are, and needs only what the scout writes once', () => {
      expect(readVariables(text).unknown).toEqual([]);
      const { unfilled, unknown, text: filled } = fillTemplate(text, needed);
      expect([...unfilled, ...unknown]).toEqual([]);
      expect(filled).not.toMatch(/ {2}|\n{3}|[([{“«„]\s*[)\]}”»“]| [,.]/);
    });

    test('says everything it knows, greets, asks once and signs', () => {
      const all = Object.fromEntries(templateVariables.map((name) => [name, `<${name}>`]));
      const filled = fillTemplate(starter.body, all).text;
      expect(filled.match(/\?/g)).toHaveLength(1);
      expect(filled).toContain('<sender>');
      expect(filled.startsWith('<greeting>')).toBe(true);
      expect(`${starter.subject} ${starter.body}`).toContain('{brand}');
    });

    test('fits where it goes: no subject in a direct message, no exclamation, no capitals', () => {
      expect(starter.subject === '').toBe(starter.route === 'dm');
      expect(starter.body.length).toBeLessThan(starter.route === 'dm' ? 600 : 1_200);
      expect(text).not.toMatch(/!|\b\p{Lu}{4,}\b/u);
    });
  },
);
