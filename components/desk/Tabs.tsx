import { useRef } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { type Tab, tabs } from './list-view';

interface TabsProps {
  selected: Tab;
  counts: Record<Tab, number | undefined>;
  onSelect(tab: Tab): void;
}

export const panelIdOf = (tab: Tab) => `panel-${tab}`;
export const tabIdOf = (tab: Tab) => `tab-${tab}`;

/** The two lists. One tab stop; arrow keys, Home and End choose. */
export function Tabs({ selected, counts, onSelect }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const words = pageWords.tabs;

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const from = tabs.indexOf(selected);
    const wanted = Math.abs(step) === 1 ? from + (isRtl ? -step : step) : from + step;
    const next = tabs[Math.min(tabs.length - 1, Math.max(0, wanted))];
    if (next === undefined) return;
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabIdOf(next)}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={words.label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabIdOf(tab)}
          aria-selected={tab === selected}
          aria-controls={panelIdOf(tab)}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {words[tab]} <span class="count">{countText(counts[tab])}</span>
        </button>
      ))}
    </div>
  );
}

function countText(count: number | undefined): string {
  return count === undefined ? '' : pageWords.count(count);
}
