import { expect, test } from 'vitest';
import { type CommentSelector, commentSelectors } from './comment-selectors';
import { readPage } from './page-url';
import { readComments } from './read-comments';
import { isAbsent, openPage, readCapture } from './real-data';

const oneColumn = 'page-video-one-column-2025-11-en.html';

for (const [name, { selector, evidence }] of Object.entries<CommentSelector>(commentSelectors)) {
  for (const proof of evidence) {
    if ('page' in proof) {
      test.skipIf(isAbsent)(`${name}: ${proof.count} on ${proof.page}`, () => {
        expect(
          openPage(proof.page).querySelectorAll(selector).length,
          `"${selector}" no longer finds the comments of ${proof.page}: repair it, or correct the evidence`,
        ).toBe(proof.count);
      });
    } else {
      test.skipIf(isAbsent)(`${name}: ${proof.inventory} was on ${proof.on}`, () => {
        const line = readCapture('data-e2e-inventory.md')
          .split('\n')
          .find((one) => one.startsWith(`| \`${proof.inventory}\``));
        expect(line).toContain(`${proof.on} ×${proof.count}`);
      });
    }
  }
}

test('every selector has evidence and months in order', () => {
  for (const [name, { evidence, seen }] of Object.entries<CommentSelector>(commentSelectors)) {
    expect(evidence.length, name).toBeGreaterThan(0);
    for (const month of seen) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(seen[0] <= seen[1], name).toBe(true);
  }
});

/** The address that the saved page was saved from, as the page itself says. */
function openPost() {
  const document = openPage(oneColumn);
  const [, canonical] = /"canonical":("[^"]*")/.exec(document.documentElement.innerHTML) ?? [];
  return { document, page: readPage(JSON.parse(canonical ?? '""')) };
}

test.skipIf(isAbsent)(
  'the open post’s comments are read as drawn: all 20 and their 3 replies',
  () => {
    const { document, page } = openPost();
    const comments = readComments(document, page);
    expect(comments).toHaveLength(23);
    expect(comments.every(({ postId }) => postId === page.postId)).toBe(true);
    expect(comments.filter(({ isReply }) => isReply)).toHaveLength(3);
    const drawn = [...document.querySelectorAll('[data-e2e^="comment-level-"]')];
    expect(comments.map(({ text }) => text)).toEqual(drawn.map((one) => one.textContent?.trim()));
    const labels = [
      ...document.querySelectorAll('[class*="DivCommentContentWrapper"] [aria-label^="Like"]'),
    ];
    expect(comments.map(({ likes }) => likes)).toEqual(
      labels.map((one) => Number(/\d+/.exec(one.getAttribute('aria-label') ?? '')?.[0])),
    );
    const tops = new Set(comments.filter(({ isReply }) => !isReply).map(({ id }) => id));
    for (const { isReply, parentId } of comments) expect(tops.has(parentId ?? '')).toBe(isReply);
  },
);

test.skipIf(isAbsent)('who wrote a comment as drawn is not kept', () => {
  const { document, page } = openPost();
  const handles = [...document.querySelectorAll('[data-e2e^="comment-username-"] a')].map(
    (one) => one.getAttribute('href')?.slice(2) ?? '',
  );
  const kept = JSON.stringify(readComments(document, page).map(({ text: _, ...rest }) => rest));
  for (const handle of handles) expect(kept).not.toContain(handle);
});

test.skipIf(isAbsent)('no other page draws comments that could be taken for a post’s', () => {
  const { document } = openPost();
  for (const address of ['https://www.tiktok.com/foryou', 'https://www.tiktok.com/@glowbymaya'])
    expect(readComments(document, readPage(address))).toEqual([]);
});
