/** What the export to outreach tools says. */
export const outreachMessages = {
  title: 'Export',
  views: 'Outreach',
};
