/** What TikTok's page is drawn in, else the system's preference. */
export type Theme = 'light' | 'dark';
