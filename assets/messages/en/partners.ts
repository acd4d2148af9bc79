/** What the view says. */
export const partnersMessages = {
  title: 'Partners',
};
