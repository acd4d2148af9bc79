import { expect, test } from 'vitest';
import { nicheMessages as say } from './niche';

const niche = {
  classified: 3,
  posts: 3,
  split: [],
  evidence: [],
  learnedTags: [],
  fromLabels: 0,
};

test('a long topic is cut at its first comma or "&", and says that it goes on', () => {
  const brief = (label: string) => say.nicheBrief({ ...niche, verdict: 'first-impression', label });
  expect(brief('Coffee, tea & drinks')).toBe('Coffee…?');
  expect(brief('Skincare')).toBe('Skincare?');
});

test('without a label the brief form is the short one', () => {
  expect(say.nicheBrief({ ...niche, verdict: 'mixed' })).toBe('Mixed topics');
});

test('a hashtag that this device learnt is named with its creators', () => {
  const learnt = {
    ...niche,
    verdict: 'confident' as const,
    label: 'Skincare',
    focus: 1,
    evidence: ['#glassskin'],
    learnedTags: [{ tag: 'glassskin', creators: 5 }],
  };
  expect(say.nicheSentence(learnt)).toBe(
    'Skincare in 3 of 3 posts with a topic (#glassskin). #glassskin: learnt from 5 creators you have seen.',
  );
});

test('what TikTok’s labels told is said, and nothing where they told nothing', () => {
  const told = { ...niche, verdict: 'confident' as const, fromLabels: 2 };
  expect(say.nicheLabelsSentence(told)).toBe('TikTok’s own labels told the topic of 2 posts.');
  expect(say.nicheLabelsSentence({ ...told, fromLabels: 0 })).toBeUndefined();
});
