/** What the frame of the workspace says. */
export const workspaceMessages = {
  sections: {
    label: 'Views',
    lists: 'Creators',
    insights: 'Insights',
    campaigns: 'Campaigns',
    outreach: 'Outreach',
    partners: 'Partners',
    results: 'Results',
    planner: 'Planner',
    report: 'Report',
    import: 'Import',
    data: 'Your data',
    settings: 'Settings',
    help: 'Help',
  },
};
