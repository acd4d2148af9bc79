import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { SeenComment } from '@/lib/model/seen-comment';
import { createCommentsObserver } from './observe-comments';
import { readPage } from './page-url';

const pageOf = (postId: string) => readPage(`https://www.tiktok.com/@glowbymaya/video/${postId}`);
const first = pageOf('7510000000000000001');
const second = pageOf('7510000000000000002');

const drawn = (text: string, handle = 'leo.cooks', level = 1) =>
  `<div><div data-e2e="comment-username-${level}"><a href="/@${handle}">Leo</a></div>` +
  `<span data-e2e="comment-level-${level}"><span>${text}</span></span>` +
  '<div class="css-1-DivLikeContainer"><span>1.2K</span></div></div>';
const thread = (...parts: string[]) =>
  `<div class="css-1-DivCommentObjectWrapper">${parts.join('')}</div>`;

function setUp(html = '') {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const told: SeenComment[] = [];
  const observer = createCommentsObserver({
    document: document as unknown as Document,
    onComments: (comments) => told.push(...comments),
  });
  const draw = (next: string) => {
    document.body.innerHTML = next;
  };
  const add = (next: string) => document.body.insertAdjacentHTML('beforeend', next);
  const texts = () => told.splice(0).map(({ text }) => text);
  return { ...observer, told, draw, add, texts };
}

const asData = (fields: Partial<SeenComment> = {}): SeenComment => ({
  id: '7520000000000000001',
  postId: first.postId ?? '',
  text: 'from an answer',
  isReply: false,
  ...fields,
});

test('comments are read from the drawing where none came as data, each once', () => {
  const { look, readDrawn, draw, told } = setUp();
  look(first);
  draw(thread(drawn('so good')) + thread(drawn('so good', 'ana')));
  for (let change = 0; change < 3; change += 1) readDrawn(first);
  expect(told).toMatchObject([
    { text: 'so good', likes: 1_200, isReply: false, isByCreator: false },
    { text: 'so good', postId: first.postId },
  ]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
});

test('a post whose comments came as data is not read from the drawing', () => {
  const { look, take, readDrawn, draw, texts } = setUp();
  look(first);
  draw(thread(drawn('so good')));
  take([asData()]);
  readDrawn(first);
  expect(texts()).toEqual(['from an answer']);
});

test('a post whose comments were read from the drawing takes no data: a comment counts once', () => {
  const { look, take, readDrawn, draw, texts } = setUp();
  look(first);
  draw(thread(drawn('so good')));
  readDrawn(first);
  take([asData({ text: 'so good' }), asData({ postId: second.postId ?? '' })]);
  expect(texts()).toEqual(['so good', 'from an answer']);
});

test('what the list still shows of the post before is not the new post’s', () => {
  const { look, readDrawn, draw, add, texts } = setUp();
  look(first);
  draw(thread(drawn('about the first')));
  look(second);
  readDrawn(second);
  expect(texts()).toEqual([]);
  add(thread(drawn('about the second')));
  readDrawn(second);
  expect(texts()).toEqual(['about the second']);
});

test('an answer of the creator, unfolded later, makes its comment answered', () => {
  const { look, readDrawn, draw, told } = setUp();
  look(first);
  draw(thread(drawn('where from?')));
  readDrawn(first);
  draw(thread(drawn('where from?'), drawn('the market', 'GlowByMaya', 2)));
  readDrawn(first);
  const [asked, answered, answer] = told;
  expect(asked).not.toHaveProperty('isAnswered');
  expect(answered).toEqual({ ...asked, isAnswered: true });
  expect(answer).toMatchObject({ isReply: true, isByCreator: true, parentId: asked?.id });
});

test('the id stays while the list is sorted anew, and tells nobody’s name', () => {
  const idOf = (html: string) => {
    const { look, readDrawn, draw, told } = setUp();
    look(first);
    draw(html);
    readDrawn(first);
    return told.find(({ text }) => text === 'so good')?.id;
  };
  const id = idOf(thread(drawn('so good')));
  expect(id).toMatch(/^drawn-[a-z\d]+$/);
  expect(idOf(thread(drawn('first!', 'ana')) + thread(drawn('so good')))).toBe(id);
});

test('on a page without an open post nothing is read', () => {
  const { look, readDrawn, draw, told } = setUp();
  const forYou = readPage('https://www.tiktok.com/foryou');
  look(forYou);
  draw(thread(drawn('so good')));
  readDrawn(forYou);
  expect(told).toEqual([]);
});
