import { type Brief, emptyBrief } from '@/lib/model/brief';

/** A brief as a brand would write it, and the niche whose creators it should find. */
export interface WrittenBrief {
  name: string;
  /** Ids of the niches that count as relevant. */
  relevant: readonly string[];
  brief: Brief;
}

const brief = (fields: Partial<Brief>): Brief => ({ ...emptyBrief, ...fields });

/**
 * Twenty briefs of invented brands, written before any was measured, for niches with at least five
 * captions. Ten choose niches and terms, six terms only, four niches only, as scouts do.
 */
export const briefs: readonly WrittenBrief[] = [
  {
    name: 'Drugstore foundation for every shade',
    relevant: ['beauty'],
    brief: brief({
      niches: ['beauty'],
      terms: ['foundation', 'concealer', 'full coverage', 'lip combo', 'everyday makeup look'],
    }),
  },
  {
    name: 'Lipstick launch, creators who show tutorials',
    relevant: ['beauty'],
    brief: brief({ terms: ['lipstick', 'eyeliner', 'makeup tutorial', 'glam', 'soft matte'] }),
  },
  {
    name: 'Gentle sunscreen for acne-prone skin',
    relevant: ['skincare'],
    brief: brief({
      niches: ['skincare'],
      terms: ['SPF', 'sunscreen', 'acne', 'sensitive skin', 'dermatologist tested'],
    }),
  },
  {
    name: 'Hyaluronic serum',
    relevant: ['skincare'],
    brief: brief({ terms: ['serum', 'moisturizer', 'skincare routine', 'dry skin', 'glass skin'] }),
  },
  {
    name: 'Halal perfume, Malaysia',
    relevant: ['fragrance'],
    brief: brief({
      niches: ['fragrance'],
      terms: ['perfume', 'minyak wangi', 'long lasting', 'gift set'],
    }),
  },
  {
    name: 'Heat-free curling rods',
    relevant: ['hair'],
    brief: brief({ niches: ['hair'], terms: ['curls', 'hairstyle', 'frizzy hair', 'wash day'] }),
  },
  {
    name: 'Workwear capsule wardrobe',
    relevant: ['fashion'],
    brief: brief({
      niches: ['fashion'],
      terms: ['outfit', 'capsule wardrobe', 'blazer', 'styling'],
    }),
  },
  {
    name: 'Summer dresses for petite women',
    relevant: ['fashion'],
    brief: brief({ terms: ['dress', 'outfit ideas', 'summer outfits', 'petite', 'try-on'] }),
  },
  {
    name: 'Pre-owned designer handbags',
    relevant: ['luxury'],
    brief: brief({
      niches: ['luxury'],
      terms: ['designer bag', 'handbag', 'luxury bag collection', 'authentic'],
    }),
  },
  {
    name: 'Grain-free dog food',
    relevant: ['pets'],
    brief: brief({ niches: ['pets'], terms: ['dog', 'puppy', 'dog treats', 'rescue dog'] }),
  },
  {
    name: 'Self-cleaning litter box',
    relevant: ['pets'],
    brief: brief({ terms: ['cat', 'kitten', 'litter box', 'pet parents'] }),
  },
  {
    name: 'Plant-based protein powder for lifters',
    relevant: ['fitness'],
    brief: brief({ niches: ['fitness'], terms: ['workout', 'gym', 'muscle', 'protein'] }),
  },
  {
    name: 'Peel-and-stick wallpaper for renters',
    relevant: ['home'],
    brief: brief({ niches: ['home'], terms: ['room makeover', 'apartment decor', 'living room'] }),
  },
  {
    name: 'Hot sauce challenge with people who eat on camera',
    relevant: ['restaurants'],
    brief: brief({ niches: ['restaurants'] }),
  },
  {
    name: 'Baby carrier for new parents',
    relevant: ['parenting'],
    brief: brief({
      niches: ['parenting'],
      terms: ['newborn', 'toddler', 'mom life', 'baby carrier'],
    }),
  },
  {
    name: 'Family budgeting planner for mums',
    relevant: ['parenting'],
    brief: brief({ terms: ['mom', 'motherhood', 'kids', 'new mom', 'toddler mom'] }),
  },
  {
    name: 'Fantasy romance debut novel',
    relevant: ['books'],
    brief: brief({ terms: ['book recommendations', 'romantasy', 'reading', 'novel', 'bookshelf'] }),
  },
  {
    name: 'Bold car wax and detailing kit',
    relevant: ['cars'],
    brief: brief({ niches: ['cars'] }),
  },
  {
    name: 'Boutique hotels in southern Europe',
    relevant: ['travel'],
    brief: brief({ niches: ['travel'] }),
  },
  {
    name: 'Press-on nails that last two weeks',
    relevant: ['nails'],
    brief: brief({ niches: ['nails'] }),
  },
];
