import type { CommentSketch } from '#test/replica/world/sketch.ts';

const answer = (text: string): CommentSketch => ({ text, isByCreator: true, likes: 9 });

/** Comments of every kind, more than one page of them, some answered by the creator. */
export const mixedComments: CommentSketch[] = [
  { text: 'where did you get the pan??', likes: 812, replies: [answer('flea market, 4 euros!')] },
  {
    text: 'is it dishwasher safe',
    likes: 204,
    replies: [{ text: 'I wash mine by hand' }, { text: 'same' }, answer('it is not')],
  },
  { text: 'the way you fold it in at the end changed my whole evening routine', likes: 190 },
  { text: '😂😂😂', language: 'un', likes: 88 },
  { text: 'link please, want to buy', likes: 61, replies: [answer('in my bio')] },
  { text: 'how much is it', likes: 44 },
  { text: '@tiny.tamsin look', likes: 40 },
  { text: 'earn 500 a day from home, click my profile', likes: 0 },
  { text: 'earn 500 a day from home, click my profile', likes: 0 },
  { text: 'so good', likes: 21 },
  { text: '❤️', language: 'un', likes: 20 },
  { text: '❤️', language: 'un', likes: 3 },
  { text: '¿dónde se compra?', language: 'es', likes: 18 },
  { text: 'wo gibt es die?', language: 'de', likes: 15, replies: [{ text: 'frag ich mich auch' }] },
  { text: '可愛い', language: 'ja', likes: 12 },
  { text: 'อยากได้บ้าง', language: 'th', likes: 11 },
  { text: '', language: 'un', likes: 7 },
  { text: 'made it twice this week, the second time with oat milk and it still worked', likes: 33 },
  { text: 'does it work on induction?', likes: 27 },
  { text: 'love this', likes: 5 },
  { text: 'amazing', likes: 2 },
  { text: 'first', likes: 1 },
  { text: 'part two when', likes: 14, replies: [answer('tomorrow')] },
  { text: 'my grandmother did it exactly like this in the seventies', likes: 72 },
  { text: '🔥', language: 'un', likes: 0 },
  { text: 'price?', likes: 6 },
];
