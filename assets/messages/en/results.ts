/** What the view says. */
export const resultsMessages = {
  title: 'Results',
};
