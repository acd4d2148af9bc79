import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import charts from '@/components/charts/charts.css?inline';
import controls from '@/components/dossier/controls.css?inline';
import decisionBar from '@/components/dossier/decision-bar.css?inline';
import dossier from '@/components/dossier/dossier.css?inline';
import signalRows from '@/components/dossier/signal-rows.css?inline';
import fitMeter from '@/components/fit-meter.css?inline';
import intervalScale from '@/components/interval-scale.css?inline';
import unknown from '@/components/unknown.css?inline';
import onPage from './on-page.css?inline';

interface DossierRootProps {
  /** `fill` has the height of its place and scrolls inside; `flow` is as long as it is. */
  layout: 'fill' | 'flow';
  children: ComponentChildren;
}

const styles = [
  controls,
  unknown,
  intervalScale,
  fitMeter,
  charts,
  dossier,
  decisionBar,
  signalRows,
  // Last: it takes back what the dossier needs over TikTok's page.
  onPage,
].join('\n');
let sheet: CSSStyleSheet | undefined;

function toSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/**
 * The dossier, or parts of it, on a page of ours: in a shadow root as on TikTok's page, since its
 * styles were written for one and name what the pages' styles name too.
 */
export function DossierRoot({ layout, children }: DossierRootProps) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement | undefined>(undefined);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [toSheet()];
    const place = document.createElement('div');
    place.className = `sheet ${layout}`;
    root.replaceChildren(place);
    frame.current = place;
    // Keys of the page are not for what is typed in here; from outside the target is the host.
    const onKey = (event: KeyboardEvent) => {
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('input, textarea, select')) {
        event.stopPropagation();
      }
    };
    place.addEventListener('keydown', onKey);
    return () => {
      frame.current = undefined;
      render(null, place);
    };
  }, [layout]);

  useEffect(() => {
    if (frame.current !== undefined) render(children, frame.current);
  });

  return <div class={`dossier-root ${layout}`} ref={host} lang={messages.locale} />;
}
