/** What is said about what may not suit a brand: quoted, unscored. */
import type { safetyMessages as english } from '@/assets/messages/en/safety';
import { isolated, quoted } from '@/assets/messages/quotes';
import type { SafetySignal } from '@/lib/scoring/signals/safety-signal';
import { agree, dayText, plural, postsText, wholeText } from './numbers';

/** `2 hallazgos`, or `undefined` without one. */
function safetyFigure({ warnings, vetoes }: SafetySignal): string | undefined {
  const found = warnings.length + vetoes.length;
  return found === 0 ? undefined : plural(found, 'hallazgo', 'hallazgos');
}

/**
 * What was looked through, and that finds are for the scout to judge.
 *
 * @param vetoes must-avoid words in the brief
 */
function safetySentence(safety: SafetySignal, vetoes: number): string {
  const { postsRead } = safety;
  if (safetyFigure(safety) !== undefined) {
    return `En ${postsText(postsRead)} y la bio, hasta donde se leyeron. Sin puntuar: léelos tú.`;
  }
  if (postsRead === 0) return 'Aún no se sabe: ningún post leído.';
  const words =
    vetoes === 0 ? '' : ` ni ninguna palabra a evitar (${wholeText(vetoes)} en el brief)`;
  return `Ningún aviso de TikTok${words} en ${postsText(postsRead)} ${agree(postsRead, 'leído', 'leídos')}.`;
}

/** TikTok's own warning with its day. */
function warningText({ text, at }: SafetySignal['warnings'][number]): string {
  return `Aviso de TikTok${at === undefined ? '' : `, ${dayText(at)}`}: ${quoted(text)}`;
}

/** A must-avoid word with the words around it. */
function vetoText({ term, at, quote, postId }: SafetySignal['vetoes'][number]): string {
  const day = at === undefined ? '' : `, ${dayText(at)}`;
  const where = postId === undefined ? ' en la bio' : day;
  return `${isolated(term)}${where}: ${quoted(quote)}`;
}

export const safetyMessages: typeof english = {
  safetyFigure,
  safetySentence,
  warningText,
  vetoText,
};
