/** Height of the opened row as in table.css: beside each other, or one below the other. */
const besidePx = 140;
const belowPx = 236;
const besideFromPx = 560;

/** @param widthPx of the table */
export function editorPxFor(widthPx: number): number {
  return widthPx >= besideFromPx ? besidePx : belowPx;
}
