import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BriefEditor } from '@/components/desk/BriefEditor';
import { toBrief } from '@/components/desk/brief-form';
import type { DeskPagePorts } from '@/components/desk/DeskPage';
import type { DeskData } from '@/components/desk/desk-source';
import { nicheOptions } from '@/components/desk/niche-options';
import { toHash } from '@/components/desk/section';
import { toTierTable } from '@/components/desk/tier-form';
import type { Campaign } from '@/lib/model/campaign';
import { createLivePreview } from './live-preview';
import { PreviewLine, PreviewPane } from './PreviewPane';

export interface CampaignEditorProps {
  campaign: Campaign;
  data: DeskData;
  ports: DeskPagePorts;
  head?: ComponentChildren;
  /** Resolves to whether it was stored. */
  onSave(campaign: Campaign): Promise<boolean>;
  /** Left without saving: what was typed is forgotten. */
  onLeave(): void;
  onTierTable(): void;
}

/** A campaign's brief with its preview. Give it the campaign's id for a key. */
export function CampaignEditor(props: CampaignEditorProps) {
  const { campaign, data, ports, onSave, onLeave } = props;
  const { memory } = ports;
  const [draft, setDraft] = useState(() => memory.readBriefDraft(campaign.id));
  const [brief, setBrief] = useState(() => (draft ? toBrief(draft) : campaign.brief));
  const [live] = useState(() => createLivePreview(ports.previewBrief));
  const rows = data.isPartial === true ? undefined : data.rows;
  const wish = JSON.stringify(brief);

  // The brief by its content, the rows by their number: both are new objects with every sighting.
  useEffect(() => live.show(brief, rows), [live, wish, rows?.length]);
  useEffect(() => live.stop, [live]);

  // Saved in another page, or here: what is typed from now on begins there.
  useEffect(() => {
    if (memory.readBriefDraft(campaign.id) === undefined) setBrief(campaign.brief);
  }, [memory, campaign]);

  return (
    <BriefEditor
      campaign={campaign}
      niches={nicheOptions}
      tiers={toTierTable(data.settings, ports.tierTables)}
      tierPreset={data.settings.tierPreset}
      draft={draft}
      head={props.head}
      aside={
        <PreviewPane
          live={live}
          niches={nicheOptions}
          toCreatorUrl={(key) =>
            `${ports.openWorkspace ? 'workspace.html' : ''}${toHash(`insights/creator/${key}`)}`
          }
          isElsewhere={ports.openWorkspace !== undefined}
        />
      }
      footNote={<PreviewLine live={live} />}
      now={ports.now}
      onDraft={(next) => {
        memory.keepBriefDraft(campaign.id, next);
        setBrief(toBrief(next));
      }}
      onSave={async (next) => {
        const isSaved = await onSave(next);
        if (isSaved) memory.dropBriefDraft(campaign.id);
        if (isSaved) setDraft(undefined);
        return isSaved;
      }}
      onDiscard={() => {
        memory.dropBriefDraft(campaign.id);
        onLeave();
      }}
      onTierTable={props.onTierTable}
    />
  );
}
