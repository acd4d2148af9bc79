import { readLabel } from './hydration';

/**
 * The commercial labels that TikTok puts on a post, by their key in its translation table, with the
 * texts of five pages (en, fr and es-419 of 2025; en-GB says what en says) for where the table is
 * absent.
 */
const paidLabels: Record<string, string[]> = {
  bc_new_disclosure: ['Paid partnership', 'Collaboration commerciale', 'Colaboración pagada'],
  tcm_closedLoop_commercialContent_brandOrganic_videoTag: [
    'Promotional content',
    'Contenu promotionnel',
    'Contenido promocional',
  ],
  bc_disclosure_tag_ecommerce_us: [
    'Eligible for commission',
    'Éligible à la commission',
    'Cumple los requisitos para el pago de la comisión',
  ],
  bc_disclosure_tag_ecommerce_uk: ['Commission paid', 'Commission payée', 'Comisión pagada'],
};

/** The texts of these labels in the page's own language, else in all that are known. */
export function readPaidLabels(document: ParentNode): Set<string> {
  const texts = Object.entries(paidLabels).flatMap(([key, known]) => {
    const own = readLabel(document, key)?.trim();
    return own === undefined || own === '' ? known : [own];
  });
  return new Set(texts);
}
