import { useCallback, useRef } from 'preact/hooks';
import type { Desk } from '@/components/desk/desk';
import type { Pitch } from '@/lib/model/pitch';

/** What is to become of the pitch; `''` takes a field away, unless the field may be empty on purpose. */
export type PitchChange = Partial<Record<keyof Pitch, string | undefined>>;

/**
 * Stores parts of a campaign's pitch, one after the other: each begins at what the one before left.
 *
 * @param campaignId of the campaign that is shown; nothing is stored into another one
 */
export function usePitch(
  desk: Pick<Desk, 'state' | 'saveCampaign'>,
  campaignId: string,
): (change: PitchChange) => Promise<boolean> {
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  return useCallback(
    (change) => {
      queue.current = queue.current.then(async () => {
        const campaign = desk.state().data?.campaign;
        if (campaign?.id !== campaignId) return false;
        const pitch = Object.fromEntries(
          Object.entries({ ...campaign.pitch, ...change }).filter(
            ([, value]) => value !== undefined,
          ),
        );
        return desk.saveCampaign({ ...campaign, pitch });
      });
      return queue.current;
    },
    [desk, campaignId],
  );
}
