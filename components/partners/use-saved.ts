import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';

interface SavedOptions {
  /** As stored, as the field shows it. */
  value: string;
  /** What is wrong with a text; `undefined` for one that can be stored. */
  check?(text: string): string | undefined;
  /** Resolves to whether it is stored. */
  onSave(text: string): Promise<boolean>;
}

export interface Saved {
  text: string;
  problem?: string;
  type(text: string): void;
  /**
   * Typing has ended for now: stores what was typed.
   *
   * @param shown what the field has, where it may hold what nobody was told of
   */
  commit(shown?: string): void;
}

/**
 * A field that stores what was typed when it is left. What cannot be stored, or was not, stays in the
 * field with the reason, and nothing stored is lost for it.
 */
export function useSaved(options: SavedOptions): Saved {
  const { value, check, onSave } = options;
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const sending = useRef<string | undefined>(undefined);

  async function commit(typed = draft) {
    if (typed === undefined || typed === sending.current) return;
    const wrong = check?.(typed);
    setProblem(wrong);
    if (wrong !== undefined) return;
    if (typed === value) return setDraft(undefined);
    sending.current = typed;
    const isSaved = await onSave(typed);
    sending.current = undefined;
    if (isSaved) setDraft((now) => (now === typed ? undefined : now));
    else setProblem(partnersWords.notSaved);
  }

  const latest = useRef(commit);
  latest.current = commit;
  // A page that closes, or a view that is left by a key, takes the field away without a word.
  useLayoutEffect(() => {
    const leave = () => void latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    text: draft ?? value,
    problem,
    type(text) {
      setDraft(text);
      setProblem(undefined);
    },
    commit: (shown) => void commit(shown),
  };
}
