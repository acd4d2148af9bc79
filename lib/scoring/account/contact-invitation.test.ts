import { expect, test } from 'vitest';
import { invitationIn } from './contact-invitation';

test.each([
  ['📍 Leeds · DM for collabs 💌', 'DM for collabs'],
  ['DM on IG for collab/promotions 💌', 'DM on IG for collab/promotions'],
  ['email/dm me for paid partnerships', 'dm me for paid partnerships'],
  ['mum of two\nBusiness inquiries: maya@glow.example', 'Business inquiries'],
  ['collab:maya@glow.example', 'collab'],
  ['For inquiries 📩', 'For inquiries'],
  ['available for collabs', 'available for collabs'],
  ['Colaboraciones por DM 📩', 'Colaboraciones por DM'],
  ['Kooperationen: maya@glow.example', 'Kooperationen'],
  ['Współpraca 📩', 'Współpraca'],
  ['open endorse 📩', 'open endorse'],
  ['Liên hệ công việc: maya@glow.example', 'Liên hệ công việc'],
  ['협업 문의 📩', '협업 문의'],
  ['お仕事の依頼はDMへ', 'お仕事の依頼はDMへ'],
])('%s', (bio, quote) => expect(invitationIn(bio)).toBe(quote));

test.each([
  'Business owner, promo code GLOW10',
  'love to collab with colours',
  'no collabs: please',
  'I do not accept collabs: sorry',
  '30% off planner apps ⬇️',
  'maya@thehouseofcollab.com',
  'baker',
  '',
  undefined,
])('%s invites nobody', (bio) => expect(invitationIn(bio)).toBeUndefined());

test('a quote has at most 60 characters and holds no address and no number', () => {
  const quote = invitationIn(
    `DM for collabs maya@glow.example +44 7700 900123 ${'and more '.repeat(9)}`,
  );
  expect(quote).toMatch(/^DM for collabs/);
  expect(quote).not.toMatch(/@|\d/);
  expect([...(quote ?? '')].length).toBeLessThanOrEqual(60);
});
