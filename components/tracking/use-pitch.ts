import { useCallback, useRef, useState } from 'preact/hooks';
import type { Desk } from '@/components/desk/desk';
import type { Campaign } from '@/lib/model/campaign';
import type { Pitch } from '@/lib/model/pitch';

/** What is to become of the pitch; `undefined` takes a field away. */
export type PitchChange = Partial<Record<keyof Pitch, string | undefined>>;

export interface SavedPitch {
  /** As it will be once everything is stored: with thousands of creators that takes a while. */
  pitch: Pitch;
  save(change: PitchChange): Promise<boolean>;
}

/**
 * The pitch of the campaign that is shown. Its parts are stored one after the other, since each begins at
 * what the one before left; what is refused is taken back.
 */
export function usePitch(
  desk: Pick<Desk, 'state' | 'saveCampaign'>,
  campaign: Campaign,
): SavedPitch {
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const [pending, setPending] = useState<readonly PitchChange[]>([]);
  const { id } = campaign;
  const save = useCallback(
    (change: PitchChange) => {
      setPending((before) => [...before, change]);
      queue.current = queue.current.then(async () => {
        const stored = desk.state().data?.campaign;
        // Another campaign may be shown by now: nothing is stored into that one.
        const isSaved =
          stored?.id === id &&
          (await desk.saveCampaign({ ...stored, pitch: toPitch(stored.pitch, change) }));
        setPending((before) => before.filter((one) => one !== change));
        return isSaved;
      });
      return queue.current;
    },
    [desk, id],
  );
  return { pitch: pending.reduce<Pitch>(toPitch, campaign.pitch ?? {}), save };
}

function toPitch(pitch: Pitch | undefined, change: PitchChange): Pitch {
  const fields = Object.entries({ ...pitch, ...change });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
