import { pageWords } from '@/assets/messages/pages';
import { Icon } from './Icon';
import { FilterGroups } from './later-parts';
import { countFilters, type ListView } from './list-view';
import { Popover } from './Popover';
import type { DeskRow } from './row';
import type { Moment } from './row-facts';

export interface FilterMenuProps {
  /** Every row of the tab: what there is to choose from, and how many of each. */
  rows: readonly DeskRow[];
  view: ListView;
  moment: Moment;
  onChange(view: ListView): void;
}

const words = pageWords.toolbar;

/** What a list can be narrowed to, each with the number of creators behind it; counted only while open. */
export function FilterMenu(props: FilterMenuProps) {
  return (
    <Popover
      label={words.filter(countFilters(props.view))}
      class="filter"
      before={<Icon name="filter" />}
    >
      {() => <FilterGroups {...props} />}
    </Popover>
  );
}
