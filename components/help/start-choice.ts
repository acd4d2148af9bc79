import type { DeskData } from '@/components/desk/desk-source';
import type { Campaign } from '@/lib/model/campaign';
import type { SettingsChange } from '@/lib/model/settings';
import type { TierPresetName } from '@/lib/model/tier';

/** What the start asks for. */
export interface StartChoice {
  niches: readonly string[];
  languages: readonly string[];
  tierPreset: TierPresetName;
}

type Desk = Pick<DeskData, 'campaign' | 'settings'>;

/** What is set now. */
export function toStart({ campaign, settings }: Desk): StartChoice {
  const { niches, languages } = campaign.brief;
  return { niches, languages, tierPreset: settings.tierPreset };
}

export function isSameChoice(a: StartChoice, b: StartChoice): boolean {
  return (
    a.tierPreset === b.tierPreset &&
    isSameList(a.niches, b.niches) &&
    isSameList(a.languages, b.languages)
  );
}

/** What has to be stored; what is as before is absent. The rest of the brief stays. */
export function toSaves(
  choice: StartChoice,
  desk: Desk,
  now: number,
): { campaign?: Campaign; settings?: SettingsChange } {
  const { campaign } = desk;
  const before = toStart(desk);
  const isBriefSame =
    isSameList(choice.niches, before.niches) && isSameList(choice.languages, before.languages);
  const brief = {
    ...campaign.brief,
    niches: [...choice.niches],
    languages: [...choice.languages],
  };
  return {
    ...(isBriefSame ? {} : { campaign: { ...campaign, brief, updatedAt: now } }),
    ...(choice.tierPreset === before.tierPreset
      ? {}
      : { settings: { tierPreset: choice.tierPreset } }),
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
