import { parseCampaign } from '@/lib/store/read-record';
import { connect } from './settle';

const campaignId = 'c1';

/**
 * What opening Results asks for: that everybody's stored posts are looked through for those made for the
 * campaign's brand. Nobody has made one.
 *
 * @returns milliseconds
 */
export async function recogniseOnce(): Promise<number> {
  const store = await connect();
  const campaign = parseCampaign(await store.get('campaigns', campaignId));
  if (campaign === undefined) throw new Error('The profile has no campaign');
  const brand = { name: 'Lumenleaf', handles: ['lumenleaf'], hashtags: ['lumenleaf'] };
  await store.put('campaigns', { ...campaign, brief: { ...campaign.brief, brand } });
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  };
  const began = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'recognise-posts', campaignId });
  if (!answer.ok) throw new Error(`Nothing was recognised: ${JSON.stringify(answer)}`);
  return performance.now() - began;
}
