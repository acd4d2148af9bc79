/** What popup and workspace say of an export before it is made. */
import { wholeText } from './numbers';

export const exportingMessages = {
  preset: 'File for',
  presets: {
    feedscout: 'Feedscout',
    excel: 'Excel',
    hubspot: 'HubSpot',
    mailchimp: 'Mailchimp',
    instantly: 'Instantly, Smartlead',
    lemlist: 'Lemlist',
    sheets: 'Google Sheets, GMass',
    custom: 'My columns',
  },
  ready: (ready: number, total: number) => `${wholeText(ready)} of ${wholeText(total)} ready`,
  review: 'Review',
  reviewTitle: 'See who is in the file and who is not, and why',
  writing: 'Writing the file',
  progress: (done: number, total: number) => `${wholeText(done)} of ${wholeText(total)}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was written.',
  failed: 'The file could not be made. Reload this page and try again; nothing is lost.',
};
