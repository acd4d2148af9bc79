/** What is said about signals, in chip, dossier and popup alike: a file a theme. */
import type { signalMessages as english } from '@/assets/messages/en/signals';
import { authenticityMessages } from './authenticity';
import { businessMessages } from './business';
import { cadenceMessages } from './cadence';
import { commentMessages } from './comments';
import { contactMessages } from './contact';
import { conversationMessages } from './conversation';
import { engagementMessages } from './engagement';
import { fitMessages } from './fit';
import { growthMessages } from './growth';
import { likeRateMessages } from './like-rate';
import { nicheMessages } from './niche';
import { postsText } from './numbers';
import { postMessages } from './post';
import { priceMessages } from './price';
import { safetyMessages } from './safety';
import { sponsoredMessages } from './sponsored';
import { tierMessages } from './tier';
import { viewsMessages } from './views';

export const signalMessages: typeof english = {
  ...authenticityMessages,
  ...businessMessages,
  ...cadenceMessages,
  ...commentMessages,
  ...contactMessages,
  ...conversationMessages,
  ...engagementMessages,
  ...fitMessages,
  ...growthMessages,
  ...likeRateMessages,
  ...nicheMessages,
  ...postMessages,
  ...priceMessages,
  ...safetyMessages,
  ...sponsoredMessages,
  ...tierMessages,
  ...viewsMessages,
  posts: postsText,
  borderline: 'en el límite',
  ruledOutReasons: {
    niche: 'nicho',
    market: 'mercado',
    size: 'tamaño',
    commercial: 'muy comercial',
    competitor: 'competidor',
    brand: 'marca o tienda',
    quality: 'calidad',
    safety: 'seguridad',
    other: 'otro',
  },
  // They agree with the profile, not with the person.
  statuses: {
    shortlisted: 'En la lista',
    contacted: 'Contactado',
    replied: 'Respondió',
    negotiating: 'Negociando',
    agreed: 'Acordado',
    published: 'Publicado',
    declined: 'Rechazó',
  },
  notRated: {
    private: 'Cuenta privada · sin valorar',
    minor: 'La bio indica menos de 18 años · sin valorar',
    ad: 'Anuncio · sin valorar',
  },
};
