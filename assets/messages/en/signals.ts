/**
 * What is said about signals, in chip, dossier and popup alike: a file a theme. Every sentence names
 * its n and its denominator; what is unknown is said in words and never drawn as 0.
 */
import type { RuledOutReason, Status } from '@/lib/model/entry';
import type { NotRated } from '@/lib/scoring/signals/rating';
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

const ruledOutReasons: Record<RuledOutReason, string> = {
  niche: 'niche',
  market: 'market',
  size: 'size',
  commercial: 'too commercial',
  competitor: 'competitor',
  brand: 'brand or shop',
  quality: 'quality',
  safety: 'brand safety',
  other: 'other',
};

const statuses: Record<Status, string> = {
  shortlisted: 'Shortlisted',
  contacted: 'Contacted',
  replied: 'Replied',
  negotiating: 'Negotiating',
  agreed: 'Agreed',
  published: 'Published',
  declined: 'Declined',
};

const notRated: Record<NotRated, string> = {
  private: 'Private account · not rated',
  minor: 'Bio states an age under 18 · not rated',
  ad: 'Ad · not rated',
};

export const signalMessages = {
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
  borderline: 'borderline',
  ruledOutReasons,
  statuses,
  notRated,
};
