import { campaignMessages } from './en/campaigns';

/**
 * What is said of campaigns, apart from the catalogue: that is in the content script too, which says
 * none of this.
 */
export const campaignWords = campaignMessages;
