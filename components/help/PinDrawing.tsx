import mark from '@/assets/icon.svg';
import { startWords } from '@/assets/messages/help';
import { pageWords } from '@/assets/messages/pages';
import type { BrowserName } from './product';
import './pin-drawing.css';

/** On a 16 px grid: what each browser shows beside an extension in its menu. */
const signs: Record<BrowserName, string> = {
  chrome: 'M6 2.5h4M6.5 2.5v4L4.5 9h7L9.5 6.5v-4M8 9v4.5',
  edge: 'M1.5 8C4.5 3 11.5 3 14.5 8 11.5 13 4.5 13 1.5 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  firefox:
    'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4',
};
const puzzle =
  'M6 3.5a1.5 1.5 0 0 1 3 0V4h3v3h.5a1.5 1.5 0 0 1 0 3H12v3H9v-.5a1.5 1.5 0 0 0-3 0v.5H3v-3h.5a1.5 1.5 0 0 0 0-3H3V4h3z';

/** The toolbar of a browser with the menu in which the extension is pinned. */
export function PinDrawing({ browser }: { browser: BrowserName }) {
  return (
    <div class="pin-drawing" role="img" aria-label={startWords.ready.pinDrawing}>
      <div class="pin-bar">
        <i class="pin-address" />
        <span class="pin-sign is-first">
          <Sign path={puzzle} />
        </span>
        <i class="pin-dots" />
      </div>
      <div class="pin-menu">
        <span class="pin-row">
          <img src={mark} width={16} height={16} alt="" />
          <b>{pageWords.brand}</b>
          <span class="pin-sign is-second">
            <Sign path={signs[browser]} />
          </span>
        </span>
        {browser === 'firefox' && (
          <span class="pin-row is-inner">{startWords.ready.pinToToolbar}</span>
        )}
      </div>
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
