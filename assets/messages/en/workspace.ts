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
  notLoadedTitle: 'This view did not open',
  notLoadedText:
    'A part of Feedscout could not be read. It may have been updated while this page was open: try again, or reload the page. Nothing is lost.',
};
