import type { Commerce, Counts } from '#test/replica/world/model.ts';

/** Counts of a post that reached so many people and engaged so many percent of them. */
export function counts(plays: number, ratePct: number): Counts {
  const engaged = (plays * ratePct) / 100;
  return {
    plays,
    likes: Math.round(engaged * 0.93),
    comments: Math.round(engaged * 0.02),
    shares: Math.round(engaged * 0.05),
    saves: Math.round(engaged * 0.05),
    reposts: Math.round(engaged * 0.005),
  };
}

/** A post that nobody paid for and that sells nothing. */
export const organic: Commerce = {
  isAd: false,
  adAuthorization: false,
  paidPartnership: false,
  promotional: false,
  shopAnchor: false,
  capCutAnchor: false,
};
