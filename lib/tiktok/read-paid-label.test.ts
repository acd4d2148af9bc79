import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from './page-url';
import { readPaidLabels } from './paid-labels';
import { readCards } from './read-cards';
import { readPaidLabel } from './read-paid-label';
import { isAbsent, openPage, readCapture } from './real-data';

const forYou = readPage('https://www.tiktok.com/foryou');

function open(over: string, table?: object): Document {
  const data = JSON.stringify({
    __DEFAULT_SCOPE__: { 'webapp.i18n-translation': { Webapp: table } },
  });
  const script = table
    ? `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${data}</script>`
    : '';
  const html = `<html><body>${script}<article data-e2e="recommend-list-item-container">
    <section data-e2e="feed-video"><div id="xgwrapper-0-7510000000000000001"></div>${over}</section>
    <a data-e2e="video-author-avatar" href="/@glowbymaya"></a><b data-e2e="like-count">1</b>
    <p>Paid partnership</p></article></body></html>`;
  return parseHTML(html).document as unknown as Document;
}

function labelOn(over: string, table?: object): string | undefined {
  const document = open(over, table);
  const [card] = readCards(document, forYou);
  return card && readPaidLabel(card, readPaidLabels(document));
}

const tag = (text: string) => `<div class="css-1-DivTags"><span> ${text} </span></div>`;

test('a label is known by its text in the page’s own language', () => {
  const table = { bc_new_disclosure: 'Bezahlte Partnerschaft' };
  expect(labelOn(tag('Bezahlte Partnerschaft'), table)).toBe('Bezahlte Partnerschaft');
  expect(labelOn(tag('Paid partnership'), table)).toBeUndefined();
  // A key that the table lacks is known by the texts of other pages.
  expect(labelOn(tag('Commission paid'), table)).toBe('Commission paid');
});

test('without a table the texts of known pages will do', () => {
  for (const text of ['Paid partnership', 'Contenu promotionnel', 'Comisión pagada'])
    expect(labelOn(tag(text))).toBe(text);
  expect(labelOn('')).toBeUndefined();
});

test('the whole text must be the label', () => {
  expect(labelOn(tag('Paid partnership? I wish'))).toBeUndefined();
  expect(labelOn(tag('paid partnership'))).toBeUndefined();
});

test('what a person wrote is no label, however it reads', () => {
  const written = [
    '<div data-e2e="video-desc"><span data-e2e="desc-span-0_-1">Paid partnership</span></div>',
    '<a href="/@paid"><p>Paid partnership</p></a>',
    '<h3 data-e2e="video-author-uniqueid">Paid partnership</h3>',
    '<a data-e2e="video-music" href="/music/x-1"><p>Paid partnership</p></a>',
    '<span data-e2e="comment-level-1"><span>Paid partnership</span></span>',
  ];
  for (const html of written) expect(labelOn(html), html).toBeUndefined();
});

test.skipIf(isAbsent)('the known texts are those of the saved pages', () => {
  const file: Record<string, Record<string, string>> = JSON.parse(
    readCapture('disclosure-labels.json'),
  );
  const known = readPaidLabels(parseHTML('<html></html>').document as unknown as Document);
  const captured = Object.values(file).flatMap((texts) =>
    Object.entries(texts).flatMap(([key, text]) => (/^(bc_|tcm_)/.test(key) ? [text] : [])),
  );
  expect(captured.length).toBeGreaterThan(10);
  expect(known).toEqual(new Set(captured));
});

test.skipIf(isAbsent)(
  'saved pages have these labels in their table, and on none of their posts',
  () => {
    for (const file of [
      'page-video-one-column-2025-11-en.html',
      'page-video-two-column-2025-07-fr.html',
    ]) {
      const document = openPage(file);
      const labels = readPaidLabels(document);
      expect(labels.size, file).toBe(4);
      const cards = readCards(document, forYou);
      expect(cards.length, file).toBeGreaterThan(0);
      for (const card of cards) expect(readPaidLabel(card, labels), file).toBeUndefined();
    }
  },
);
