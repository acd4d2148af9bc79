/** What the scout reads after a decision on TikTok's page. */
export const scoutingMessages = {
  decided: {
    listed: (handle: string, campaign: string) => `Added @${handle} to ${campaign}.`,
    later: (handle: string, campaign: string) => `@${handle}: later, for ${campaign}.`,
    'ruled-out': (handle: string, campaign: string) => `Ruled out @${handle} for ${campaign}.`,
    none: (handle: string, campaign: string) =>
      `Took @${handle} back from ${campaign}. Status, tags and note are kept.`,
  },
  undone: (handle: string, campaign: string) => `Undone: @${handle} in ${campaign} is as before`,
  nothingToUndo: 'Nothing to undo on this page',
  failed: {
    invalid: (handle: string) =>
      `@${handle} was not saved: Feedscout could not read its own message. Reload the page and try again`,
    'not-allowed': (handle: string) =>
      `@${handle} was not saved: this page may not write. Reload the page and try again`,
    'storage-full': (handle: string) =>
      `@${handle} was not saved: the disk is full. Free some space, then try again. Your shortlist is unharmed`,
    'storage-failed': (handle: string) =>
      `@${handle} was not saved: the browser refused to store it. Close other Feedscout pages and try again`,
    'no-answer': (handle: string) =>
      `@${handle} was not saved: Feedscout does not answer. It may have been updated: reload the page and try again`,
  },
};
