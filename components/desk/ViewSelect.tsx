import { listWords } from '@/assets/messages/lists';
import type { SavedView } from '@/lib/model/settings';
import type { DeskView } from './list-view';
import { isSameView, readViews, toContent, type ViewContent } from './saved-views';

interface ViewSelectProps {
  saved: readonly SavedView[] | undefined;
  view: DeskView;
  onApply(view: ViewContent): void;
}

const words = listWords.views;

/** Saved views where there is little room: to apply only; nothing while there are none. */
export function ViewSelect({ saved, view: shown, onApply }: ViewSelectProps) {
  const { views } = readViews(saved);
  if (views.length === 0) return null;
  const present = toContent(shown, undefined);
  // Without the columns, which a narrow table does not choose.
  const chosen = views.find((view) => isSameView({ ...view, columns: undefined }, present));
  return (
    <select
      class="view-select"
      aria-label={words.choose}
      value={chosen?.id ?? ''}
      onChange={(event) => {
        const view = views.find(({ id }) => id === event.currentTarget.value);
        if (view !== undefined) onApply(view);
      }}
    >
      <option value="">{words.chooseNone}</option>
      {views.map((view) => (
        <option key={view.id} value={view.id}>
          {view.name}
        </option>
      ))}
    </select>
  );
}
