import type { Sections } from '@/components/desk/section';

/** The views beside the lists, each a file of its own that is read when it is first opened. */
export const sections: Sections = {
  insights: async () => (await import('@/components/insights/InsightsSection')).InsightsSection,
  campaigns: async () => (await import('@/components/campaigns/CampaignsSection')).CampaignsSection,
  outreach: async () => (await import('./outreach-section')).OutreachView,
  partners: async () => (await import('@/components/partners/PartnersSection')).PartnersSection,
  results: async () => (await import('./results-section')).ResultsView,
  planner: async () => (await import('./planner-section')).PlannerView,
  report: async () => (await import('./report-section')).ReportView,
  import: async () => (await import('./intake-section')).ImportView,
  data: async () => (await import('./data-section')).StoredDataView,
  settings: async () => (await import('@/components/settings/SettingsSection')).SettingsSection,
  help: async () => (await import('@/components/help/HelpSection')).HelpSection,
};
