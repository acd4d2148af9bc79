import taxonomy from '@/assets/niche-taxonomy.json';
import type { NicheOption } from './NichePicker';

/**
 * The niches to choose from. Apart from the page's ports: the taxonomy is as large as everything that a
 * popup draws first, and only views that are read later offer niches.
 */
export const nicheOptions: readonly NicheOption[] = taxonomy.niches;
