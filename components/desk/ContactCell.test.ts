import { expect, test } from 'vitest';
import { toWebUrl } from './ContactCell';

test.each(['javascript:alert(1)', ' data:text/html,x', 'JAVASCRIPT:x', 'file:///etc/passwd', ''])(
  'a link %j that a creator wrote is never opened',
  (text) => {
    expect(toWebUrl(text)).toBeUndefined();
  },
);

test('web addresses open, with or without a scheme', () => {
  expect(toWebUrl('linktr.ee/maya')).toBe('https://linktr.ee/maya');
  expect(toWebUrl('http://maya.example/a?b=c')).toBe('http://maya.example/a?b=c');
});
