import { expect, test } from 'vitest';
import { type Sender, toCaller } from './to-caller';

const self = { id: 'feedscout-id', pagesUrl: 'chrome-extension://feedscout-id/' };
const url = 'https://www.tiktok.com/@maya/video/7001';
const content: Sender = { id: self.id, url, frameId: 0, tab: {} };

test('our content script on TikTok is known, and its private window too', () => {
  expect(toCaller(content, self)).toEqual({ from: 'tiktok', isPrivate: false });
  const inPrivate = { ...content, origin: 'https://www.tiktok.com', tab: { incognito: true } };
  expect(toCaller(inPrivate, self)).toEqual({ from: 'tiktok', isPrivate: true });
});

test('our own pages are known, as a popup and in a tab', () => {
  const popup = { id: self.id, url: `${self.pagesUrl}popup.html` };
  const inTab = { id: self.id, url: `${self.pagesUrl}workspace.html#export`, frameId: 0, tab: {} };
  for (const sender of [popup, inTab]) {
    expect(toCaller(sender, self)).toEqual({ from: 'page', isPrivate: false });
  }
});

test('everyone else is not', () => {
  const others: Sender[] = [
    {},
    { ...content, id: 'another-extension' },
    { ...content, id: undefined },
    { ...content, url: undefined },
    { ...content, url: 'not an address' },
    { ...content, url: 'http://www.tiktok.com/' },
    { ...content, url: 'https://www.tiktok.com.evil.example/' },
    { ...content, url: 'https://www.tiktok.com@evil.example/' },
    { ...content, url: 'https://m.tiktok.com/' },
    { ...content, tab: undefined },
    { ...content, frameId: 3 },
    { ...content, origin: 'null' },
    { ...content, origin: 'https://evil.example' },
    { id: self.id, url: 'chrome-extension://feedscout-id.evil/popup.html' },
  ];
  for (const sender of others) expect(toCaller(sender, self)).toBeUndefined();
});
