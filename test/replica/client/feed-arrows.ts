import type { ColumnList } from './column-list.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

/** The two round buttons at the right that go to the previous and to the next post. */
export function createFeedArrows(list: ColumnList): HTMLElement {
  return element(
    'aside',
    { style: 'AsideOneColumnSidebar' },
    element(
      'div',
      { style: 'DivFeedNavigationContainer' },
      element(
        'button',
        { class: 'action-item', type: 'button', onclick: () => list.move(-1) },
        icon('up'),
      ),
      element(
        'button',
        { class: 'action-item', type: 'button', onclick: () => list.move(1) },
        icon('down'),
      ),
    ),
  );
}
