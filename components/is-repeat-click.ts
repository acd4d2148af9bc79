/**
 * Whether a click is the second or a later one of a double click. Buttons that add and take back act
 * on the first only: whoever clicks twice means it once, and by then the store may have confirmed.
 *
 * @param event its `detail` counts clicks in a row; 0 for a button pressed by key
 */
export function isRepeatClick({ detail }: Pick<UIEvent, 'detail'>): boolean {
  return detail > 1;
}
