import { expect, test } from 'vitest';
import { nicheMessages as say } from './en-niche';

const niche = { classified: 3, posts: 3, split: [], evidence: [] };

test('a long topic is cut at its first comma or "&", and says that it goes on', () => {
  const brief = (label: string) => say.nicheBrief({ ...niche, verdict: 'first-impression', label });
  expect(brief('Coffee, tea & drinks')).toBe('Coffee…?');
  expect(brief('Skincare')).toBe('Skincare?');
});

test('without a label the brief form is the short one', () => {
  expect(say.nicheBrief({ ...niche, verdict: 'mixed' })).toBe('Mixed topics');
});
