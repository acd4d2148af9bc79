import { expect, test } from 'vitest';
import { contactMessages as say } from './contact';

const none = { otherHandles: [] };

test('a profile that was not opened is not one without an e-mail', () => {
  expect(say.contactSentence({ ...none, route: 'unchecked' })).toMatch(/^Not checked/);
  expect(say.contactSentence({ ...none, route: 'dm' })).toBe(
    'No e-mail and no link: direct message',
  );
  expect(say.contactSentence({ ...none, route: 'email', emailType: 'management' })).toBe(
    'E-mail in the bio (management)',
  );
  const given = { ...none, route: 'email', emailType: 'personal', isEmailGiven: true } as const;
  expect(say.contactSentence(given)).toBe('You brought this address along (import)');
});

test('an invitation is quoted, and none says nothing', () => {
  const invitation = 'DM for collabs';
  expect(say.invitationSentence({ ...none, route: 'dm', invitation })).toBe(
    'The bio invites: “DM for collabs”.',
  );
  expect(say.invitationSentence({ ...none, route: 'dm' })).toBeUndefined();
});

test('a platform is written as it writes itself, an unknown one with a capital', () => {
  expect(['youtube', 'instagram', '__proto__'].map(say.platformName)).toEqual([
    'YouTube',
    'Instagram',
    '__proto__',
  ]);
});

test('language and place are the creator’s posts’, with their n', () => {
  const language = { code: 'en', sharePct: 80, n: 5 };
  const region = { code: 'US', sharePct: 100, n: 1, from: 'posts' as const };
  expect(say.contentSentence({ language, region })).toBe(
    'Captions in English (80% of 5 posts); posted from the United States (100% of 1 post).',
  );
  expect(say.contentSentence({})).toBe('Language and place are not known yet.');
});
