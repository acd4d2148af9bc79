import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { nicheIndex } from './niche-index';
import { topicOfBio, topicOfPost, topicOfTerm } from './post-topic';

let lastId = 0;
const post = (fields: Partial<Post>): Post => ({ id: String(++lastId), observedAt: 0, ...fields });
const nicheOf = (fields: Partial<Post>) => {
  const { top } = topicOfPost(post(fields));
  return top === undefined ? undefined : nicheIndex().niches[top]?.id;
};

test('TikTok’s hashtag tokens name the niche', () => {
  expect(nicheOf({ hashtags: ['fyp', 'skintok'] })).toBe('skincare');
});

test('without tokens the hashtags written in the caption do', () => {
  expect(nicheOf({ caption: 'shelf tour #BookTok' })).toBe('books');
});

test('a hashtag that tokens already tell is not counted again as a word', () => {
  const { evidence } = topicOfPost(post({ caption: 'day 3 #makeup', hashtags: ['makeup'] }));
  expect(evidence.map(({ text }) => text)).toEqual(['#makeup']);
});

test('words of a caption speak, in several languages and with or without accents', () => {
  expect(nicheOf({ caption: 'mi nueva crema para la piel y un serum' })).toBe('skincare');
  expect(nicheOf({ caption: 'recette de gâteau' })).toBe(nicheOf({ caption: 'recette de gateau' }));
});

test('accents a keyword does not have make another word of it', () => {
  expect(nicheOf({ caption: 'chiến thắng' })).toBeUndefined();
  expect(nicheOf({ caption: 'mon chien' })).toBe('pets');
});

test('TikTok’s content labels speak, in whatever order', () => {
  expect(nicheOf({ labels: ['Nail Art', 'Lifestyle'] })).toBe('nails');
  expect(nicheOf({ labels: ['Random Shoot', 'Others'] })).toBeUndefined();
});

test('suggested searches speak like words', () => {
  expect(nicheOf({ suggestedWords: ['matcha latte at home'] })).toBe('drinks');
});

test('an unknown hashtag speaks by the keyword it starts or ends with', () => {
  expect(nicheOf({ hashtags: ['sunscreenreview2026'] })).toBe('skincare');
  expect(nicheOf({ hashtags: ['mysunscreen'] })).toBe('skincare');
  const { evidence } = topicOfPost(post({ hashtags: ['mysunscreen'] }));
  expect(evidence[0]?.votes[0]?.weight).toBe(0.7);
});

test('tags that only ask for reach, and words of every day, say nothing: the post abstains', () => {
  const topic = topicOfPost(
    post({
      caption: 'the best day of my life 😂 with @skincare.queen',
      hashtags: ['fyp', 'viral', 'foryou', 'ad'],
    }),
  );
  expect(topic.shares).toBeUndefined();
  expect(topic.top).toBeUndefined();
});

test('a post without anything abstains', () => {
  expect(topicOfPost(post({})).shares).toBeUndefined();
});

test('shares sum to 1, so that every post has one vote', () => {
  const { shares } = topicOfPost(post({ hashtags: ['skintok', 'makeuptok', 'gymtok', 'spf'] }));
  expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
});

test('spelling decides between niches that tags leave level', () => {
  // Both halves of the label "Technology" weigh the same; the invented tag resembles one of them.
  expect(nicheOf({ labels: ['Technology'], hashtags: ['programmierung'] })).toBe('coding_ai');
});

test('a post is read once', () => {
  const subject = post({ hashtags: ['skintok'] });
  expect(topicOfPost(subject)).toBe(topicOfPost(subject));
});

test('a bio has a topic of its own, an unknown bio none', () => {
  expect(topicOfBio({ bio: 'bookseller, author of three novels' }).shares).toBeDefined();
  expect(topicOfBio({}).shares).toBeUndefined();
});

test('a brief’s term may be a hashtag, with or without its sign, or a word', () => {
  const top = (term: string) => nicheIndex().niches[topicOfTerm(term).top ?? -1]?.id;
  expect(top('#booktok')).toBe('books');
  expect(top('booktok')).toBe('books');
  expect(top('Sunscreen')).toBe('skincare');
  expect(top('vintage synths')).toBe('thrift');
  expect(top('modular')).toBeUndefined();
});

test.each([
  ['vi', 'mẹo chăm sóc da mùa hè', 'skincare'],
  ['id', 'tips merawat jerawat di rumah', 'skincare'],
  ['ms', 'resepi mudah untuk sahur', 'food'],
  ['th', 'รีวิวน้ำหอมตัวใหม่', 'fragrance'],
  ['ja', '簡単レシピで晩ごはん', 'food'],
  ['ko', '오늘의 메이크업을 보여드려요', 'beauty'],
  ['ar', 'روتين العناية بالبشرة', 'skincare'],
  ['tr', 'günlük makyajım nasıl', 'beauty'],
  ['pl', 'moje nowe książki na jesień', 'books'],
  ['ru', 'учимся делать маникюр дома', 'nails'],
])('a caption in %s is understood', (_, caption, niche) => {
  expect(nicheOf({ caption })).toBe(niche);
});

test('what a device learnt is read per version of it, and costs nothing where it says nothing', () => {
  const learned = (niche: string): Learned => ({
    groups: [],
    tags: [{ tag: 'shelfiesunday', niche, creators: 5 }],
    madeAt: 1,
  });
  const [books, gym] = [learned('books'), learned('fitness')];
  const subject = post({ hashtags: ['ShelfieSunday'] });
  const top = (version?: Learned) =>
    nicheIndex().niches[topicOfPost(subject, version).top ?? -1]?.id;
  expect([top(), top(books), top(gym), top(books)]).toEqual([
    undefined,
    'books',
    'fitness',
    'books',
  ]);
  expect(topicOfPost(subject, books)).toBe(topicOfPost(subject, books));
  expect(topicOfPost(subject, books).evidence).toEqual([
    {
      text: '#shelfiesunday',
      votes: [{ niche: nicheIndex().positions.get('books'), weight: 1.5 }],
      learnedFrom: 5,
    },
  ]);
  const other = post({ hashtags: ['skintok'] });
  expect(topicOfPost(other, books)).toBe(topicOfPost(other));
});

test('shares are between 0 and 1 and sum to 1 whatever a page says', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (caption, tags) => {
      const { shares } = topicOfPost(post({ caption, hashtags: tags, labels: tags }));
      if (!shares) return;
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
