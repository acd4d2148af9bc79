/** Whether someone may be typing into this element: keys are left alone there. */
export function isField(target: EventTarget | null | undefined): boolean {
  if (!target || !('closest' in target)) return false;
  const element = target as Element;
  // Every input, also a checkbox or a slider: letters and digits mean something there.
  return (
    element.closest(
      'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="combobox"]',
    ) !== null
  );
}
