/**
 * What is said about signals, in chip, dossier and popup alike: a file a theme. Every sentence names
 * its n and its denominator; what is unknown is said in words and never drawn as 0.
 */
import type { RuledOutReason, Status } from '@/lib/model/entry';
import type { NotRated } from '@/lib/scoring/signals/rating';
import { authenticityMessages } from './en-authenticity';
import { businessMessages } from './en-business';
import { cadenceMessages } from './en-cadence';
import { commentMessages } from './en-comments';
import { contactMessages } from './en-contact';
import { conversationMessages } from './en-conversation';
import { engagementMessages } from './en-engagement';
import { fitMessages } from './en-fit';
import { growthMessages } from './en-growth';
import { likeRateMessages } from './en-like-rate';
import { nicheMessages } from './en-niche';
import { postMessages } from './en-post';
import { priceMessages } from './en-price';
import { safetyMessages } from './en-safety';
import { sponsoredMessages } from './en-sponsored';
import { tierMessages } from './en-tier';
import { viewsMessages } from './en-views';
import { postsText } from './numbers';

const ruledOutReasons: Record<RuledOutReason, string> = {
  niche: 'niche',
  market: 'market',
  size: 'size',
  commercial: 'too commercial',
  competitor: 'competitor',
  brand: 'brand fit',
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
