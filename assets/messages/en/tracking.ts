/** What the view says. */
export const trackingMessages = {
  title: 'Links and codes',
};
