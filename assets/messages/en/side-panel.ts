/** What the side panel says around the dossier and the shortlist. */
import { plural, wholeText } from './numbers';

export const sidePanelMessages = {
  open: 'Open side panel',
  /** Of the page, where a browser shows it. */
  title: 'Feedscout side panel',
  following: 'The creator you look at',
  asking: 'Asking this tab whom you look at',
  silentTitle: 'This tab is not read',
  silentText: 'Open TikTok here and scroll: the creator in view shows in this place.',
  silentReload: 'TikTok was open before Feedscout was installed or updated? Reload the tab once.',
  reload: 'Reload this tab',
  nobodyTitle: 'No creator in view',
  nobodyText: 'Scroll on. Whoever’s post is nearest the centre shows here.',
  reading: 'Reading what is known of this creator',
  unknownTitle: 'Nothing stored about this creator',
  unknownText:
    'In a private window Feedscout keeps only creators you decide on: use the chip on the post. Elsewhere, scroll the post fully into view.',
  shortlist: 'Shortlist',
  shortlistSaid: (n: number) => `Shortlist: ${plural(n, 'creator', 'creators')}`,
  count: wholeText,
  hideShortlist: 'Fold the shortlist',
  showShortlist: 'Unfold the shortlist',
  search: 'Search the shortlist',
  insights: (handle: string) => `Everything on @${handle}, in the workspace`,
  followers: 'Followers',
  fit: 'Fit',
  engagement: 'Engagement',
};
