import type uPlot from 'uplot';
import { faded, type PlotColours } from './plot-colours';

/** What all plots' axes have in common. */
export function toAxis(colours: PlotColours, axis: uPlot.Axis): uPlot.Axis {
  const grid = { stroke: faded(colours.line, 0.2), width: 1 };
  return {
    stroke: colours.muted,
    font: `11px ${colours.font}`,
    gap: 6,
    grid,
    ticks: { ...grid, size: 4 },
    border: { show: false },
    ...axis,
  };
}
