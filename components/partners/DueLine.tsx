import { partnersWords } from '@/assets/messages/partners';
import { Icon } from '@/components/desk/Icon';
import { toNoon } from './day';
import { type Due, isOverdue } from './dues';

const words = partnersWords.due;

/** Something due, in words: what has passed is marked by a glyph, not by a colour alone. */
export function DueLine({ due, now }: { due: Due; now: number }) {
  const isLate = isOverdue(due);
  return (
    <span class={isLate ? 'due is-late' : 'due'}>
      {isLate ? <span aria-hidden="true">▲</span> : <Icon name="clock" />} {toDueWords(due, now)}
    </span>
  );
}

function toDueWords({ kind, day, inDays, what = '', askedOn = day }: Due, now: number): string {
  switch (kind) {
    case 'deliverable':
      return words.deliverable(what, toNoon(day), inDays, now);
    case 'media-kit':
      return words['media-kit'](toNoon(askedOn), now);
    default:
      return words[kind](toNoon(day), inDays, now);
  }
}
