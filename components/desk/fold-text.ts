/**
 * A text as it is searched: without case and accents. NFKD also turns the ornamental letters of many
 * names (𝓜𝓪𝔂𝓪) into plain ones.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
