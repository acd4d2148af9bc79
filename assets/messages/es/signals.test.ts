import { expect, test } from 'vitest';
import { inventedRating } from '@/assets/messages/invented-rating';
import { unknownRating } from '@/assets/messages/unknown-rating';
import { overlayMessages } from './overlay';
import { pageMessages } from './pages';
import { signalMessages } from './signals';

/** The same functions, with plain spaces in what they say. */
const plain = (text: string | undefined) => text?.replace(/\p{Zs}/gu, ' ');
const { engagement, comments, sponsored, authenticity, tier, views, growth, safety } =
  inventedRating;

test('a rate is said with range, estimate, n and how far such ranges can be trusted', () => {
  expect(plain(signalMessages.engagementSentence(engagement))).toBe(
    'Su tasa habitual es probablemente de 4,7–7,9 % de las vistas (mejor estimación: 6,1 %, 5 posts). En pruebas, estos rangos acertaron unas 8 de cada 10 veces.',
  );
  expect(plain(signalMessages.engagementBrief(engagement))).toBe('6,1 % de vistas');
  expect(plain(signalMessages.comparisonSentence(engagement))).toBe(
    'Zona media de 42 creadores de cuidado de la piel en inglés vistos aquí: por encima del 48 %.',
  );
});

test('one post is a first impression, and none is no 0', () => {
  const first = { ...engagement, n: 1, isFirstImpression: true };
  expect(plain(signalMessages.engagementSentence(first))).toBe(
    'Un post visto: 4–8 % de las vistas es una primera impresión. Abre el perfil para leer más.',
  );
  expect(signalMessages.engagementSentence(unknownRating.engagement)).toBe(
    'Sin tasa aún: ningún post leído.',
  );
  const young = { reason: 'under-2-days' as const, count: 1 };
  expect(
    signalMessages.engagementSentence({ ...unknownRating.engagement, posts: 1, leftOut: [young] }),
  ).toBe('Sin tasa aún: este post tiene menos de 2 días.');
});

test('what belongs to a number agrees with it', () => {
  expect(signalMessages.leftOutSentence(engagement)).toBe(
    '3 posts excluidos: 1 fijado, 2 con menos de 2 días.',
  );
  const one = { ...engagement, leftOut: [{ reason: 'ad' as const, count: 1 }] };
  expect(signalMessages.leftOutSentence(one)).toBe('1 post excluido: 1 anuncio.');
  expect(signalMessages.commentsBrief(comments)).toBe('17 preguntan o quieren comprar.');
  const asked = { ...comments, counts: { ...comments.counts, intent: 1, question: 0 } };
  expect(signalMessages.commentsBrief(asked)).toBe('1 pregunta o quiere comprar.');
  const nobody = { ...comments, counts: { ...comments.counts, intent: 0, question: 0 } };
  expect(signalMessages.commentsBrief(nobody)).toBe('Ninguno pregunta o quiere comprar.');
  expect(signalMessages.sponsoredSentence(sponsored)).toContain(
    '2 de 12 posts etiquetados como pagados o cedidos para usarse como anuncio; 2 más usan un código',
  );
  expect(signalMessages.checkSentence({ ...authenticity, checks: 0 })).toBe(
    'Nada inusual en 8 pruebas; a 1 le faltaron datos. No es una garantía.',
  );
});

test('a find says its figure and its n, and never what it might mean', () => {
  const finds = authenticity.tests
    .filter(({ state }) => state === 'check')
    .map((find) => plain(signalMessages.findSentence(find)));
  expect(finds).toContain(
    'Los likes por post están 14× por debajo de lo habitual para este tamaño.',
  );
  expect(finds).toContain(
    'Alcance de un post típico: 0,6 % de los seguidores (mediana de 8 posts).',
  );
  expect(finds.join(' ')).not.toMatch(/sospech|fals|compr|fraude|bot/i);
});

test('size, views and growth name their unit', () => {
  expect(plain(signalMessages.tierAndFollowers(tier))).toBe('Micro 52,4 mil');
  expect(plain(signalMessages.tierSentence(tier))).toMatch(
    /^Micro \(de 10 mil a 100 mil\): unos 52\.441 seguidores\. En el límite: a menos de un 10 %/,
  );
  expect(plain(signalMessages.viewsSentence(views))).toBe(
    'Otro post normal logrará probablemente 5400–61 mil vistas (rango del 80 %; mediana 18,2 mil de 6 posts).',
  );
  expect(plain(signalMessages.growthSentence(growth))).toBe(
    'Seguidores: de 9000 a 9450 (+5,0 %), del 3 nov 2025 al 12 nov 2025.',
  );
  expect(signalMessages.safetyFigure({ ...safety, vetoes: [] })).toBe('1 hallazgo');
});

test('adding someone contacted before is asked with date and both campaigns', () => {
  const now = Date.UTC(2026, 2, 1);
  const at = Date.UTC(2026, 0, 3, 12);
  const { askFirst } = overlayMessages.notice;
  expect(askFirst('Contactado', at, 'Spring launch', 'Summer', now)).toBe(
    'Contactado el 3 ene para Spring launch. ¿Añadir a Summer de todos modos?',
  );
  expect(askFirst('Respondió', undefined, 'Spring launch', 'Summer', now)).toBe(
    'Respondió en Spring launch. ¿Añadir a Summer de todos modos?',
  );
});

test('the footer counts creators, one of them as one', () => {
  const { exported, selected } = pageMessages.footer;
  expect(exported(1, 'a.csv')).toBe('Se exportó 1 creador a a.csv');
  expect(exported(18, 'a.csv')).toBe('Se exportaron 18 creadores a a.csv');
  expect([selected(1), selected(3)]).toEqual(['1 elegido', '3 elegidos']);
});
