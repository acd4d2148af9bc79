import type { PageKey } from '@/lib/model/shortcuts';

interface ProvenKey extends PageKey {
  /** Where the page's table of translations, in five saved pages of 2025-03 to 2026-04, names it. */
  labels: readonly string[];
}

/**
 * The keys that TikTok's page acts on by itself. One of ours on such a key would take it from the
 * page, or like a post in passing. That there is a shortcut is proved by the saved pages; which key it
 * is stands in no capture and is known from use (2026-04).
 */
export const pageKeys: readonly ProvenKey[] = [
  { key: 'l', does: 'like', labels: ['desktop_kb_shortcuts_tooltip_like_vid'] },
  {
    key: 'm',
    does: 'mute',
    labels: ['desktop_kb_shortcuts_tooltip_mute_unmute_vid', 'pc_web_muteunmute_btn'],
  },
  {
    key: 'ArrowDown',
    does: 'move',
    labels: ['desktop_kb_shortcuts_tooltip_next', 'pc_web_next_btn'],
  },
  {
    key: 'ArrowUp',
    does: 'move',
    labels: ['desktop_kb_shortcuts_tooltip_previous', 'pc_web_previous_btn'],
  },
  { key: 'ArrowRight', does: 'skip', labels: ['pc_web_skip_forward_5_sec_btn'] },
  { key: 'ArrowLeft', does: 'skip', labels: ['pc_web_skip_back_5_sec_btn'] },
  { key: ' ', does: 'pause', labels: ['pc_web_playpause_btn'] },
  { key: 'f', does: 'full-screen', labels: ['pc_web_fullscreen_btn'] },
];
