import { counters } from './counters.ts';

/** Turns the sound of all cards on or off. */
export function toggleMute(): void {
  counters.mutes++;
  document.documentElement.toggleAttribute('data-sound');
}
