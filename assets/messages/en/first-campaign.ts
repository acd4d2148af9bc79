/** What the campaign of a scout is called who has none yet. It becomes part of the scout's data. */
export const firstCampaign = 'My campaign';
