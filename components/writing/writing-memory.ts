import type { Stage } from './writing-port';

/** Texts changed by hand for one letter. */
export interface Adjusted {
  subject: string;
  body: string;
}

/** What the scout chose and changed while writing; it lasts as long as the view. */
export interface WritingMemory {
  /** The template of a letter: who is reminded gets another one than who is written to first. */
  chosenFor(letter: string, stage: Stage): string | undefined;
  choose(letter: string, templateId: string, stage: Stage): void;
  /** Templates used at a stage, the latest first. */
  usedLast(stage: Stage): readonly string[];
  /** By letter and template. */
  adjusted: Map<string, Adjusted>;
}

const maxUsed = 20;

export function createWritingMemory(): WritingMemory {
  const chosen = new Map<string, string>();
  const used = new Map<Stage, string[]>();
  return {
    chosenFor: (letter, stage) => chosen.get(`${stage} ${letter}`),
    choose(letter, templateId, stage) {
      chosen.set(`${stage} ${letter}`, templateId);
      const earlier = (used.get(stage) ?? []).filter((id) => id !== templateId);
      used.set(stage, [templateId, ...earlier].slice(0, maxUsed));
    },
    usedLast: (stage) => used.get(stage) ?? [],
    adjusted: new Map(),
  };
}
