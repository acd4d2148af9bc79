import { messages } from '@/assets/messages/messages';
import type { DeskRow } from './row';
import { SignalCell } from './SignalCell';
import type { SignalKey } from './signal-figures';
import { ElsewhereCell, EmailCell, PlaceCell, PostsRatedCell, TagsCell } from './TextCells';

interface RoomyCellProps {
  id: SignalKey | 'posts-rated' | 'email' | 'tags' | 'elsewhere' | 'region' | 'language';
  row: DeskRow;
  now: number;
  tabIndex: number;
  onCopy(email: string): void;
}

/** What a column shows for which a popup has no room. */
export function RoomyCell({ id, row, now, tabIndex, onCopy }: RoomyCellProps) {
  const { region, language } = row.rating.content;
  switch (id) {
    case 'posts-rated':
      return <PostsRatedCell row={row} />;
    case 'email':
      return <EmailCell row={row} tabIndex={tabIndex} onCopy={onCopy} />;
    case 'tags':
      return <TagsCell row={row} />;
    case 'elsewhere':
      return <ElsewhereCell row={row} />;
    case 'region':
      return <PlaceCell code={region?.code} toName={messages.names.region} />;
    case 'language':
      return <PlaceCell code={language?.code} toName={messages.names.language} />;
    default:
      return <SignalCell row={row} signal={id} now={now} />;
  }
}
