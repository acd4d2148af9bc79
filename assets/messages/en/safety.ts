/** What is said about what may not suit a brand: quoted, unscored. */

import { isolated, quoted } from '@/assets/messages/quotes';
import type { SafetySignal } from '@/lib/scoring/signals/safety-signal';
import { dayText, postsText, wholeText } from './numbers';

/** `2 found`, or `undefined` without one. */
function safetyFigure({ warnings, vetoes }: SafetySignal): string | undefined {
  const found = warnings.length + vetoes.length;
  return found === 0 ? undefined : `${wholeText(found)} found`;
}

/**
 * What was looked through, and that finds are for the scout to judge.
 *
 * @param vetoes must-avoid words in the brief
 */
function safetySentence(safety: SafetySignal, vetoes: number): string {
  const { postsRead } = safety;
  if (safetyFigure(safety) !== undefined) {
    return `In ${postsText(postsRead)} and the bio, as far as they were read. Unscored: read them yourself.`;
  }
  if (postsRead === 0) return 'Not known yet: no post read.';
  const words = vetoes === 0 ? '' : ` and no must-avoid word (${wholeText(vetoes)} in the brief)`;
  return `No warning of TikTok${words} in ${postsText(postsRead)} read.`;
}

/** TikTok's own warning with its day. */
function warningText({ text, at }: SafetySignal['warnings'][number]): string {
  return `TikTok’s warning${at === undefined ? '' : `, ${dayText(at)}`}: ${quoted(text)}`;
}

/** A must-avoid word with the words around it. */
function vetoText({ term, at, quote, postId }: SafetySignal['vetoes'][number]): string {
  const day = at === undefined ? '' : `, ${dayText(at)}`;
  const where = postId === undefined ? ' in the bio' : day;
  return `${isolated(term)}${where}: ${quoted(quote)}`;
}

export const safetyMessages = { safetyFigure, safetySentence, warningText, vetoText };
