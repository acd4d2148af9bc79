/** Drawn on a 16 px grid with the colour of the text; always beside words or inside a named control. */
const shapes = {
  mail: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  link: 'M6.8 9.2l2.4-2.4M7.3 4.7l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.7 11.3l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.6-1.6',
  message: 'M2.5 3.5h11v7h-6L4.5 13v-2.5h-2z',
  question:
    'M6 6a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.1M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13',
  note: 'M3.5 2.5h9v11h-9zM5.8 5.7h4.4M5.8 8h4.4M5.8 10.3h2.4',
  remove: 'M4 4l8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  check: 'M3 8.5l3.4 3.4L13 4.8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.4 10.4l3.4 3.4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  down: 'M8 3v10M4.5 9.5L8 13l3.5-3.5',
  up: 'M8 13V3M4.5 6.5L8 3l3.5 3.5',
  chevron: 'M4 6.2l4 4 4-4',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  settings: 'M2.5 4.5h6M12 4.5h1.5M10 3v3M2.5 11.5h1.5M7.5 11.5h6M5.8 10v3',
  window: 'M6.5 3h-4v10.5H13v-4M9 2.5h4.5V7M13.2 2.8L7.5 8.5',
  list: 'M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5',
  chart: 'M2.5 2.5v11h11M5.5 10.5l2.5-3 2 1.5 3-4.5',
  flag: 'M3.5 14V2.5h8.5l-2 3 2 3H3.5',
  import: 'M8 2.5v7M5 7l3 3 3-3M2.5 10.5v3h11v-3',
  database:
    'M2.5 4c0-1.4 11-1.4 11 0v8c0 1.4-11 1.4-11 0zM2.5 4c0 1.4 11 1.4 11 0M2.5 8c0 1.4 11 1.4 11 0',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  edit: 'M3 13l.6-2.8 7.5-7.5 2.2 2.2-7.5 7.5zM9.6 4.2l2.2 2.2',
  more: 'M3.6 8h.1M8 8h.1M12.4 8h.1',
  tag: 'M2.5 2.5h5.2l6 6-5.2 5.2-6-6zM5.3 5.3h.1',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  bookmark: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7z',
  block: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M3.5 3.5l9 9',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5h.1M6.7 6.5h.1M9.4 6.5h.1M12 6.5h.1M4.5 9.5h7',
  send: 'M14 2L2 7l4.5 2L14 2zM14 2L9.5 14l-3-5',
  people:
    'M6 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 6 8M1.8 13.5c0-2.4 1.9-3.9 4.2-3.9s4.2 1.5 4.2 3.9M10.6 7.6a2.3 2.3 0 0 0 .3-4.5M11.6 9.7c1.6.4 2.7 1.8 2.7 3.8',
  results: 'M2.5 13.5h11M4 13.5V9M8 13.5V3M12 13.5V6',
  coins:
    'M8 7.5c3 0 5-.9 5-2.2S11 3 8 3 3 4 3 5.3s2 2.2 5 2.2M3 5.3v5.4C3 12 5 13 8 13s5-1 5-2.3V5.3M3 8c0 1.3 2 2.2 5 2.2s5-.9 5-2.2',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M8 4.5V8l2.3 1.6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={name === 'back' ? 'icon towards-start' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
