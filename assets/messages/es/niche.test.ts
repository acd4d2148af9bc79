import { expect, test } from 'vitest';
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { fitMessages } from './fit';
import { nicheMessages as say } from './niche';
import { niches } from './niche-names';
import { recordMessages } from './records';

const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');
const niche: NicheSignal = {
  verdict: 'confident',
  niche: 'drinks',
  label: 'Coffee, tea & drinks',
  classified: 8,
  posts: 9,
  focus: 0.75,
  split: [{ niche: 'drinks', label: 'Coffee, tea & drinks', share: 0.75 }],
  evidence: ['#coffeetok'],
  learnedTags: [],
  fromLabels: 0,
};

test('a niche is called by its Spanish name, whatever the taxonomy calls it', () => {
  expect(say.nicheShort(niche)).toBe('Café, té y bebidas');
  expect(say.nicheSentence(niche)).toBe(
    'Café, té y bebidas en 6 de 8 posts con tema (#coffeetok). 1 post no tenía ninguno.',
  );
  expect(plain(say.nicheShareText({ niche: 'drinks', label: 'Coffee', share: 0.75 }))).toBe(
    'Café, té y bebidas 75 %',
  );
});

test('a first impression is a question, and where there is little room a short one', () => {
  expect(say.nicheShort({ ...niche, verdict: 'first-impression' })).toBe('¿Café, té y bebidas?');
  expect(say.nicheBrief({ ...niche, verdict: 'first-impression' })).toBe('¿Café…?');
  expect(say.nicheBrief({ ...niche, niche: 'pets', label: 'Pets & animals' })).toBe('Mascotas…');
});

test('a niche that has no name here keeps its own', () => {
  expect(niches.label('dropped', 'Dropped')).toBe('Dropped');
  expect(niches.label('constructor', 'Dropped')).toBe('Dropped');
  expect(niches.label(undefined, 'Dropped')).toBe('Dropped');
});

test('what a rate is compared with and what a brief found are called so too', () => {
  expect(
    recordMessages.reference({
      kind: 'seen',
      creators: 42,
      niche: 'Books & reading',
      nicheId: 'books',
      language: 'en',
    }),
  ).toBe('42 creadores de libros y lectura en inglés vistos');
  const unknown = { verdict: 'unknown' as const, wanted: [], n: 0 };
  expect(
    fitMessages
      .fitSentence({
        fit: 81,
        posts: 1,
        topic: 1,
        lexical: 1,
        ngram: 1,
        focus: 1,
        matched: ['Books & reading', 'Nails'],
        matchedNiches: [{ id: 'books', label: 'Books & reading' }],
        vetoed: [],
        language: { verdict: 'other', wanted: ['de'], sharePct: 20, n: 5 },
        market: unknown,
      })
      .replace(/\p{Zs}/gu, ' '),
    'a term of the scout’s own stays as it was typed',
  ).toBe(
    'Encaje 81: Libros y lectura, Nails; poco alemán (20 % de 5 posts); ninguna palabra a evitar (1 post leído).',
  );
});
