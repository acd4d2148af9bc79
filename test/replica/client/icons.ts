/** Drawn on a grid of 24; strokes and fills take the text's colour. */
const paths = {
  home: 'M12 3 3 10.5V21h6.5v-6h5v6H21V10.5Z',
  compass: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.6 5.4-2.9 6.3-6.3 2.9 2.9-6.3Z',
  people:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 9c0-4 3-7 7-7s7 3 7 7Zm15-9a3 3 0 1 0-1-5.8A6 6 0 0 1 15 10Zm1 9h4c0-3.5-2-6-5-6.500A9 9 0 0 1 18 20Z',
  live: 'M4 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8c0-1.1.9-2 2-2Zm6 4v6l5-3ZM7 2l3 3h4l3-3Z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7Z',
  person: 'M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm-9 10c0-5 4-8 9-8s9 3 9 8Z',
  dots: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  search:
    'M10.5 3a7.5 7.5 0 1 0 4.6 13.400l5 5 1.4-1.4-5-5A7.5 7.5 0 0 0 10.5 3Zm0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  heart:
    'M12 21C5 15.5 2 12 2 8.3 2 5.4 4.3 3 7.2 3c2 0 3.8 1.1 4.8 2.800C13 4.1 14.8 3 16.8 3 19.7 3 22 5.4 22 8.300c0 3.7-3 7.2-10 12.700Z',
  comment:
    'M12 3C6.5 3 2 6.8 2 11.500c0 2.6 1.4 4.9 3.6 6.500L5 22l4.5-2.300c.8.2 1.6.3 2.5.3 5.5 0 10-3.8 10-8.500S17.5 3 12 3Zm-4 7.200a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm4 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm4 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  bookmark: 'M5 2h14a1 1 0 0 1 1 1v19l-8-5-8 5V3a1 1 0 0 1 1-1Z',
  share: 'M13.5 4v4.500C7 9 3 13 2 20c3-4 6.5-5.5 11.5-5.500V19L22 11.500Z',
  volume: 'M3 9v6h4l6 5V4L7 9Zm12.5-1.500a6 6 0 0 1 0 9l1.2 1.600a8 8 0 0 0 0-12.200Z',
  muted: 'M3 9v6h4l6 5V4L7 9Zm13 .5 2 2 2-2 1.4 1.4-2 2 2 2-1.4 1.4-2-2-2 2-1.4-1.4 2-2-2-2Z',
  up: 'm12 7 8 8-1.5 1.5-6.5-6.5-6.5 6.500L4 15Z',
  down: 'm12 17 8-8-1.5-1.5-6.5 6.5-6.5-6.500L4 9Z',
  play: 'M7 4v16l13-8Z',
  tick: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.5 14L6 11.500l1.4-1.4 3.1 3L16.6 7 18 8.400Z',
  lock: 'M7 10V7a5 5 0 0 1 10 0v3h2v12H5V10Zm2 0h6V7a3 3 0 0 0-6 0Z',
  note: 'M9 3v11.300A4 4 0 1 0 11 18V8c2 2.5 4.5 3.5 8 3.500V8c-3.5 0-5.5-2-5.5-5Z',
  pictures: 'M3 5h14v14H3Zm16 3h2v13H7v-2h12Z',
} as const;

export type IconName = keyof typeof paths;

/** An icon as an inline SVG. */
export function icon(name: IconName, size = 24): SVGSVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [key, value] of Object.entries({ width: size, height: size, viewBox: '0 0 24 24' })) {
    picture.setAttribute(key, String(value));
  }
  picture.setAttribute('fill', 'currentColor');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
