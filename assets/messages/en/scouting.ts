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
  /** Creators are rated as they pass, and not stored. */
  notKept: {
    invalid: 'Whom you see is not being kept: reload the page',
    'not-allowed': 'Whom you see is not being kept: reload the page',
    'storage-full':
      'The disk is full: whom you see is rated but not kept. Free some space; your shortlist is unharmed',
    'storage-failed':
      'The browser stores nothing: whom you see is rated but not kept. Close other Feedscout pages, then reload',
  },
  /** The campaign is absent where none is known yet, and for what holds in all of them. */
  failed: {
    invalid: (handle: string, campaign?: string) =>
      `${notSaved(handle, campaign)}: Feedscout could not read its own message. Reload the page and try again`,
    'not-allowed': (handle: string, campaign?: string) =>
      `${notSaved(handle, campaign)}: this page may not write. Reload the page and try again`,
    'storage-full': (handle: string, campaign?: string) =>
      `${notSaved(handle, campaign)}: the disk is full. Free some space, then try again. Your shortlist is unharmed`,
    'storage-failed': (handle: string, campaign?: string) =>
      `${notSaved(handle, campaign)}: the browser refused to store it. Close other Feedscout pages and try again`,
    'no-answer': (handle: string, campaign?: string) =>
      `${notSaved(handle, campaign)}: Feedscout does not answer. It may have been updated: reload the page and try again`,
  },
};

function notSaved(handle: string, campaign: string | undefined): string {
  return campaign === undefined
    ? `@${handle} was not saved`
    : `@${handle} was not saved for ${campaign}`;
}
