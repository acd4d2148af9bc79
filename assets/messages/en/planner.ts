/** What the view says. */
export const plannerMessages = {
  title: 'Budget planner',
};
