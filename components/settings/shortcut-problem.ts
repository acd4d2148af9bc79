import { messages } from '@/assets/messages/messages';
import { preferenceWords } from '@/assets/messages/preferences';
import { toKeyCap } from '@/components/dossier/key-cap';
import type { ShortcutAction } from '@/lib/model/settings';
import {
  type Bindings,
  findShortcutProblems,
  type PageKey,
  type ShortcutProblem,
} from '@/lib/model/shortcuts';

const words = preferenceWords.keys;
const { does } = messages.triage.keys;

/**
 * Why a key cannot be an action's, in words; `undefined` where it can. Of two actions with one key
 * either is told of the other.
 */
export function explainProblem(
  bindings: Bindings,
  action: ShortcutAction,
  pageKeys: readonly PageKey[],
): string | undefined {
  const problem = findShortcutProblems(bindings, pageKeys).find(
    (one) => one.action === action || (one.kind === 'same' && one.other === action),
  );
  return problem && toWords(problem, action, bindings[action]);
}

function toWords(problem: ShortcutProblem, action: ShortcutAction, key: string): string {
  const cap = toKeyName(key);
  switch (problem.kind) {
    case 'same': {
      const other = problem.action === action ? problem.other : problem.action;
      return words.problems.same(cap, does[other]);
    }
    case 'page':
      return words.problems.page(cap, problem.does);
    case 'digit':
      return words.problems.digit(cap);
    case 'not-a-sign':
      return words.problems['not-a-sign'];
  }
}

function toKeyName(key: string): string {
  if (key === ' ') return words.space;
  return key.startsWith('Arrow') ? words.arrow : toKeyCap(key);
}
