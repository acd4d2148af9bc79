import type { TrackingPort } from '@/components/tracking/tracking-port';
import { checkCode, findLinkProblem, findUtmProblem, proposeTracking } from '@/lib/flows/tracking';
import {
  codeVariables,
  findCodePatternProblem,
  usualCodePattern,
} from '@/lib/outreach/tracking/promo-code';
import { findLandingProblem, linkVariables, usualUtm } from '@/lib/outreach/tracking/tracking-link';

export function createTrackingPort(): TrackingPort {
  return {
    propose: proposeTracking,
    findLandingProblem,
    findLinkProblem,
    findUtmProblem,
    findCodePatternProblem,
    checkCode,
    usualUtm,
    linkVariables,
    codeVariables,
    usualCodePattern,
  };
}
