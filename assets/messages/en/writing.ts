/** What the view says. */
export const writingMessages = {
  title: 'Messages',
};
