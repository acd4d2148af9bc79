/** What the view says. */
export const reportMessages = {
  title: 'Client report',
};
