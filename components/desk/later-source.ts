import type { DeskSource, NoteDrafts } from './desk-source';

/**
 * A source whose code is still on its way: a page draws its frame while what reads the store is read
 * itself. Once it is there every call goes to it at once, so that the last note of a popup that closes
 * is still sent.
 *
 * @param read where it fails, the call rejects, and the next one tries again
 */
export function createLaterSource(read: () => Promise<DeskSource>, drafts: NoteDrafts): DeskSource {
  let source: DeskSource | undefined;
  let reading: Promise<DeskSource> | undefined;

  async function readOnce(): Promise<DeskSource> {
    try {
      source = await read();
      return source;
    } finally {
      reading = undefined;
    }
  }

  function whenThere<Answer>(ask: (source: DeskSource) => Promise<Answer>): Promise<Answer> {
    if (source !== undefined) return ask(source);
    reading ??= readOnce();
    return reading.then(ask);
  }

  return {
    load: (onFirst, onRating) => whenThere((desk) => desk.load(onFirst, onRating)),
    // Before the source is there nobody is rated.
    stopRating: () => source?.stopRating(),
    resumeRating: () => source?.resumeRating(),
    decide: (target) => whenThere((desk) => desk.decide(target)),
    annotate: (target) => whenThere((desk) => desk.annotate(target)),
    editEntries: (id, edits) => whenThere((desk) => desk.editEntries(id, edits)),
    transferEntries: (target) => whenThere((desk) => desk.transferEntries(target)),
    saveCampaign: (campaign) => whenThere((desk) => desk.saveCampaign(campaign)),
    deleteCampaign: (id) => whenThere((desk) => desk.deleteCampaign(id)),
    chooseCampaign: (id) => whenThere((desk) => desk.chooseCampaign(id)),
    useEverywhere: (id) => whenThere((desk) => desk.useEverywhere(id)),
    saveSettings: (settings) => whenThere((desk) => desk.saveSettings(settings)),
    overrideBusiness: (key, isPerson) => whenThere((desk) => desk.overrideBusiness(key, isPerson)),
    setDoNotContact: (key, isBlocked) => whenThere((desk) => desk.setDoNotContact(key, isBlocked)),
    eraseCreators: (keys, keepsBlocked) =>
      whenThere((desk) => desk.eraseCreators(keys, keepsBlocked)),
    saveCollaborations: (id, edits) => whenThere((desk) => desk.saveCollaborations(id, edits)),
    markPost: (target, postId, isCounted) =>
      whenThere((desk) => desk.markPost(target, postId, isCounted)),
    giveName: (key, givenName) => whenThere((desk) => desk.giveName(key, givenName)),
    eraseEverything: () => whenThere((desk) => desk.eraseEverything()),
    observeChanges(onChange, signal) {
      // Where it fails nothing is read and nothing changes: `load` tells.
      whenThere(async (desk) => {
        if (!signal.aborted) desk.observeChanges(onChange, signal);
      }).catch(() => undefined);
    },
    drafts,
  };
}
