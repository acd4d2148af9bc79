import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { rateFit } from '@/lib/scoring/fit/fit';
import { rateSafety } from './safety';

const creatorOf = (bio?: string): Creator => ({ handle: 'maya', observedAt: 0, bio });
const postOf = (id: string, fields: Partial<Post>): Post => ({ id, observedAt: 0, ...fields });
const avoid = (...vetoes: string[]): Brief => ({ ...emptyBrief, vetoes });

test('a must-avoid word is quoted with the words around it and the post’s date', () => {
  const caption = `${'all sorts of things happened before '.repeat(3)}we went to the Casino on the corner ${'and home again '.repeat(6)}`;
  const { vetoes } = rateSafety({
    creator: creatorOf(),
    posts: [postOf('1', { caption, createdAt: 5 })],
    brief: avoid('casino'),
  });
  expect(vetoes).toMatchObject([{ term: 'casino', postId: '1', at: 5 }]);
  expect(vetoes[0]?.quote).toMatch(/^….*went to the Casino on the corner.*…$/);
  expect(vetoes[0]?.quote.length).toBeLessThan(100);
});

test('a part of a word is no hit: "bet" is not in "alphabet", nor "ass" in "class"', () => {
  const { vetoes } = rateSafety({
    creator: creatorOf('first class'),
    posts: [postOf('1', { caption: 'the alphabet #classy' })],
    brief: avoid('bet', 'ass'),
  });
  expect(vetoes).toEqual([]);
});

test('hashtags, phrases, accents and scripts without spaces are found', () => {
  const quotesOf = (veto: string, fields: Partial<Post>) =>
    rateSafety({
      creator: creatorOf(),
      posts: [postOf('1', fields)],
      brief: avoid(veto),
    }).vetoes.map(({ quote }) => quote);
  expect(quotesOf('online casino', { caption: 'hi #OnlineCasino' })).toEqual(['hi #OnlineCasino']);
  expect(quotesOf('casino', { caption: 'hi', hashtags: ['casino'] })).toEqual(['#casino']);
  expect(quotesOf('rosé', { caption: 'a glass of ROSE' })).toEqual(['a glass of ROSE']);
  expect(quotesOf('賭博', { caption: '違法な賭博の話' })).toEqual(['違法な賭博の話']);
});

test('a word in the bio is quoted without a post and comes first', () => {
  const { vetoes } = rateSafety({
    creator: creatorOf('casino nights'),
    posts: [postOf('1', { caption: 'casino' })],
    brief: avoid('casino'),
  });
  expect(vetoes).toEqual([
    { term: 'casino', quote: 'casino nights' },
    { term: 'casino', postId: '1', at: undefined, quote: 'casino' },
  ]);
});

test('TikTok’s warnings are quoted as worded, the newest first, each once a post', () => {
  const { warnings, postsRead } = rateSafety({
    creator: creatorOf(),
    posts: [
      postOf('1', { createdAt: 1, warnings: ['Sensitive', 'Sensitive'] }),
      postOf('2', { createdAt: 2, warnings: ['Actions performed by\nprofessionals'] }),
      postOf('3', { plays: 900 }),
    ],
  });
  expect(warnings).toEqual([
    { postId: '2', at: 2, text: 'Actions performed by professionals' },
    { postId: '1', at: 1, text: 'Sensitive' },
  ]);
  expect(postsRead).toBe(2);
});

test('without a brief there are warnings only, and without posts nothing was read', () => {
  expect(rateSafety({ creator: creatorOf('casino'), posts: [] })).toEqual({
    postsRead: 0,
    warnings: [],
    vetoes: [],
  });
});

test('what is a hit here is a hit for the fit, and every hit has a quote', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'casino',
          '#Casino',
          '@casino',
          'big bet',
          '賭博です',
          'ass',
          '\ud83d',
          'é',
        ),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, fc.array(text), (caption, bio, vetoes) => {
      const brief = avoid('casino', 'big bet', '賭博', 'ass', ...vetoes);
      const creator = creatorOf(bio);
      const posts = [postOf('1', { caption })];
      const signal = rateSafety({ creator, posts, brief });
      const found = new Set(signal.vetoes.map(({ term }) => term));
      expect([...found].sort()).toEqual(rateFit({ creator, posts, brief }).vetoed.toSorted());
      for (const { quote } of signal.vetoes) expect(quote.trim()).not.toBe('');
    }),
  );
});

test('a word is quoted where it stands though signs that draw nothing split it', () => {
  const { vetoes } = rateSafety({
    creator: creatorOf(),
    posts: [postOf('1', { caption: 'one night at the ca\u200bsi\u200bno' })],
    brief: avoid('casino'),
  });
  expect(vetoes).toMatchObject([{ quote: 'one night at the casino' }]);
});
