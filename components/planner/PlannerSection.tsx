import { useMemo, useState } from 'preact/hooks';
import { plannerWords } from '@/assets/messages/planner';
import '@/components/interval-scale.css';
import './planner.css';
import './plan-table.css';
import type { SectionProps } from '@/components/desk/section';
import { toTierTable } from '@/components/desk/tier-form';
import { PlanInputs } from './PlanInputs';
import { PlanResults } from './PlanResults';
import {
  differsFromBrief,
  fitForm,
  type PlannerForm,
  readForm,
  toBriefPart,
  toPlannerForm,
  withPlannerPart,
} from './planner-form';
import type { PlannerPort } from './planner-port';
import { TierShares } from './TierShares';

interface PlannerSectionProps extends SectionProps {
  port: PlannerPort;
}

const words = plannerWords;

/** What a budget buys, beside what is to be planned. */
export function PlannerSection(props: PlannerSectionProps) {
  return <Planner key={props.data.campaign.id} {...props} />;
}

function Planner({ data, desk, ports, port }: PlannerSectionProps) {
  const { campaign, settings } = data;
  const { brief } = campaign;
  const tiers = useMemo(() => toTierTable(settings, ports.tierTables), [settings, ports]);
  const names = useMemo(() => tiers.map(({ tier }) => tier), [tiers]);
  const [typed, setTyped] = useState(() => port.readForm(campaign.id));
  const [isSaving, setSaving] = useState(false);
  const form = useMemo(
    () => fitForm(typed ?? toPlannerForm(brief, names), brief, names),
    [typed, brief, names],
  );
  const read = useMemo(() => readForm(form, names), [form, names]);

  function change(part: Partial<PlannerForm>) {
    const next = { ...form, ...part };
    port.keepForm(campaign.id, next);
    setTyped(next);
  }

  async function save() {
    setSaving(true);
    await desk.saveCampaign({
      ...campaign,
      brief: withPlannerPart(brief, form),
      updatedAt: ports.now(),
    });
    setSaving(false);
  }

  return (
    <div class="planner">
      <header class="plan-head">
        <h2>
          {words.title} <bdi class="muted">{campaign.name}</bdi>
        </h2>
        <p class="hint">{words.intro}</p>
        {data.isPartial === true && (
          <p class="hint" role="status">
            {words.partial}
          </p>
        )}
      </header>
      <div class="plan-columns">
        <PlanInputs
          form={form}
          errors={read.errors}
          differs={differsFromBrief(form, brief)}
          isSaving={isSaving}
          onChange={change}
          onSave={() => void save()}
          onBack={() => change(toBriefPart(brief))}
        >
          <TierShares
            tiers={tiers}
            shares={form.shares}
            onChange={(shares) => change({ shares })}
          />
        </PlanInputs>
        <div class="plan-results">
          <PlanResults
            form={form}
            read={read}
            tiers={tiers}
            rows={data.rows}
            port={port}
            onChange={change}
            onTag={(rows, tag) => void desk.addTags(rows, [tag])}
          />
        </div>
      </div>
    </div>
  );
}
