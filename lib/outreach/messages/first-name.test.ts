import { expect, test } from 'vitest';
import { parseFirstName } from './first-name';

test.each([
  ['Hello! my name is Sarah 🌿 Leeds', 'Sarah'],
  ['call me Elith || student', 'Elith'],
  ['My name’s Noëlle', 'Noëlle'],
  ['Hola me llamo Antonia', 'Antonia'],
  ['Je m’appelle Océane ✨', 'Océane'],
  ['Moi c’est Zohra ❤️', 'Zohra'],
  ['ich heiße Jörg, Koch', 'Jörg'],
  ['Oi! Me chamo João', 'João'],
  ['Ciao, mi chiamo Giulia', 'Giulia'],
])('%j states a name', (bio, name) => {
  expect(parseFirstName({ bio, handle: 'anything' })).toBe(name);
});

test('"I’m …" is a name only where the display name or the handle says so too', () => {
  const bio = "Hi! I'm Maya, skin nerd";
  expect(parseFirstName({ bio, handle: 'glowbymaya' })).toBe('Maya');
  expect(parseFirstName({ bio, name: '𝓜𝓪𝔂𝓪 🌸', handle: 'glow' })).toBe('Maya');
  expect(parseFirstName({ bio, handle: 'glow' })).toBeUndefined();
  expect(parseFirstName({ bio: 'Yo soy Johan ✨', handle: 'johan.mov' })).toBe('Johan');
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
  'Ich bin Anwalt',
  'Yo soy Youtuber',
  'me llamo la reina',
  'MY NAME IS MAYA',
  'Jimmy name is Noah',
])('%j leaves the name to the scout', (bio) => {
  expect(parseFirstName({ bio, name: 'Glow', handle: 'glow' })).toBeUndefined();
});
