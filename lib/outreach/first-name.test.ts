import { expect, test } from 'vitest';
import { parseFirstName } from './first-name';

test.each([
  ['Hello! my name is Sarah 🌿 Leeds', 'Sarah'],
  ['call me Elith || student', 'Elith'],
  ['My name’s Noëlle', 'Noëlle'],
])('%j states a name', (bio, name) => {
  expect(parseFirstName({ bio, handle: 'anything' })).toBe(name);
});

test('"I’m …" is a name only where the display name or the handle says so too', () => {
  const bio = "Hi! I'm Maya, skin nerd";
  expect(parseFirstName({ bio, handle: 'glowbymaya' })).toBe('Maya');
  expect(parseFirstName({ bio, name: '𝓜𝓪𝔂𝓪 🌸', handle: 'glow' })).toBe('Maya');
  expect(parseFirstName({ bio, handle: 'glow' })).toBeUndefined();
});

test.each([
  undefined,
  '',
  "I'm Canadian",
  "I'm a baker",
  'Call me Maybe',
  'my name is not important',
  'My name is A',
  'My name is Mr Bean',
  'Call me Maya_Lights on IG',
  'call me maya@example.org',
  'MY NAME IS MAYA',
  'Jimmy name is Noah',
])('%j leaves the name to the scout', (bio) => {
  expect(parseFirstName({ bio, name: 'Glow', handle: 'glow' })).toBeUndefined();
});
