import { pageWords } from '@/assets/messages/pages';
import { Missing } from './Cells';
import { Fact } from './Fact';
import type { DeskRow } from './row';
import { type SignalKey, signalFigures } from './signal-figures';

const words = pageWords.signalCell;

interface SignalCellProps {
  row: DeskRow;
  signal: SignalKey;
  now: number;
}

/** A signal's figure with what it rests on beneath it; the whole sentence on hover and to the ear. */
export function SignalCell({ row, signal, now }: SignalCellProps) {
  const { rating } = row;
  const said = words.said[signal](rating);
  const value = signalFigures[signal](rating);
  if (value === undefined) return <Missing row={row} said={said} />;
  const { figure, base } = words.shown[signal](value, rating, now);
  return (
    <Fact said={said}>
      <b>{figure}</b>
      {base !== undefined && <small>{base}</small>}
    </Fact>
  );
}
