import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import './plot.css';
import { observeColours, type PlotColours, readPlotColours } from './plot-colours';

export type PlotOptions = Omit<uPlot.Options, 'width' | 'height' | 'legend'>;

interface PlotProps {
  /** To be kept the same between drawings: a new one makes the plot anew. */
  toOptions(colours: PlotColours): PlotOptions;
  data: uPlot.AlignedData;
  /** Pixels. */
  height: number;
  /** What is drawn, in words: the picture has a list or a table beside it. */
  label: string;
  /** After every drawing, with the plot: what stands over it moves along. */
  onDraw?(plot: uPlot): void;
  /** Over the plot; placed by what `onDraw` tells. */
  children?: ComponentChildren;
}

/**
 * uPlot in the page's colours: as wide as its place, sharp on every screen, drawn anew when the theme
 * changes. Positions run with figures and with time in every language, so it is left to right always.
 */
export function Plot({ toOptions, data, height, label, onDraw, children }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  const latest = useRef({ data, height, onDraw });
  latest.current = { data, height, onDraw };
  const [theme, setTheme] = useState(0);

  useEffect(() => observeColours(() => setTheme((before) => before + 1)), []);

  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const options = toOptions(readPlotColours(element));
    const { hooks = {} } = options;
    const made = new uPlot(
      {
        ...options,
        width: element.clientWidth,
        height: latest.current.height,
        legend: { show: false },
        hooks: { ...hooks, draw: [...(hooks.draw ?? []), (u) => latest.current.onDraw?.(u)] },
      },
      latest.current.data,
      element,
    );
    plot.current = made;
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      if (width > 0 && width !== made.width) made.setSize({ width, height: made.height });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = undefined;
    };
    // The theme is not named in here, but colours are read anew with each.
  }, [toOptions, theme]);

  useLayoutEffect(() => {
    const made = plot.current;
    if (made !== undefined && made.data !== data) made.setData(data);
  }, [data]);

  useLayoutEffect(() => {
    const made = plot.current;
    if (made !== undefined && made.height !== height) made.setSize({ width: made.width, height });
  }, [height]);

  return (
    <div class="plot">
      <div class="plot-canvas" ref={place} role="img" aria-label={label} />
      {children}
    </div>
  );
}
