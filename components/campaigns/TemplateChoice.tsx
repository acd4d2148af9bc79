import { useId } from 'preact/hooks';
import { campaignWords } from '@/assets/messages/campaigns';
import type { TierTable } from '@/lib/model/tier';
import { type BriefTemplate, type TemplateId, templates, toTemplateBrief } from './templates';

interface TemplateChoiceProps {
  /** Absent: an empty brief. */
  chosen?: TemplateId;
  tiers: TierTable;
  onChoose(chosen: TemplateId | undefined): void;
}

const { create: words, sets, asks, templates: texts } = campaignWords;

/** What a campaign can begin with, each with what it sets, why, and what is left to the scout. */
export function TemplateChoice({ chosen, tiers, onChoose }: TemplateChoiceProps) {
  const id = useId();
  return (
    <fieldset class="field templates">
      <legend>{words.begin}</legend>
      <label class="preset">
        <input
          type="radio"
          name={`${id}-template`}
          checked={chosen === undefined}
          onChange={() => onChoose(undefined)}
        />
        <span>
          <b>{words.blank}</b>
          <span class="muted">{words.blankWhy}</span>
        </span>
      </label>
      {templates.map((template) => (
        <label key={template.id} class="preset">
          <input
            type="radio"
            name={`${id}-template`}
            checked={chosen === template.id}
            onChange={() => onChoose(template.id)}
          />
          <span>
            <b>{texts[template.id].name}</b>
            <span class="muted">{texts[template.id].why}</span>
            <span class="template-sets">
              <small>{words.sets}</small>
              {toFacts(template, tiers).map((fact) => (
                <span key={fact} class="badge">
                  {fact}
                </span>
              ))}
            </span>
            <span class="template-sets">
              <small>{words.asks}</small>
              {template.asks.map((ask) => asks[ask]).join(', ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a template sets, by the words of the tier table in use. */
function toFacts(template: BriefTemplate, tiers: TierTable): string[] {
  const brief = toTemplateBrief(template, tiers);
  const { goal, followers, minEngagementPct, vetoes } = brief;
  const labels = tiers.filter(({ tier }) => brief.tiers.includes(tier)).map(({ label }) => label);
  return [
    ...(goal === undefined ? [] : [sets.goal(goal)]),
    sets.tiers(labels),
    ...(followers === undefined ? [] : [sets.followers(followers.from, followers.to)]),
    ...(minEngagementPct === undefined ? [] : [sets.engagement(minEngagementPct)]),
    ...(vetoes.length === 0 ? [] : [sets.vetoes(vetoes)]),
  ];
}
