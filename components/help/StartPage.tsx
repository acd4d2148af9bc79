import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { startWords } from '@/assets/messages/help';
import { nicheOptions } from '@/components/desk/niche-options';
import type { SectionProps } from '@/components/desk/section';
import { StartLanguages, StartNiches, StartTiers } from './StartChoices';
import { StartReady } from './StartReady';
import { isSameChoice, toSaves, toStart } from './start-choice';

const words = startWords;
const steps = ['niches', 'tiers', 'languages', 'ready'] as const;
type Step = (typeof steps)[number];

/** Four short steps to a first brief; what is chosen is stored step by step, and every step can be skipped. */
export function StartPage({ data, desk, ports, go, say }: SectionProps) {
  const [step, setStep] = useState<Step>('niches');
  const [choice, setChoice] = useState(() => toStart(data));
  const [isSaving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = steps.indexOf(step);
  const { startedAt } = data.settings;

  // Each step is announced by its heading.
  useLayoutEffect(() => heading.current?.focus(), [step]);

  async function keep(): Promise<boolean> {
    const { campaign, settings } = toSaves(choice, data, ports.now());
    const isKept =
      (campaign === undefined || (await desk.saveCampaign(campaign))) &&
      (settings === undefined || (await desk.saveSettings(settings)));
    // What is shown as chosen says it already.
    if (isKept) desk.dismissNotice();
    return isKept;
  }

  async function goOn() {
    setSaving(true);
    const isKept = isSameChoice(choice, toStart(data)) || (await keep());
    setSaving(false);
    if (isKept) setStep(steps[at + 1] ?? 'ready');
  }

  /** What was chosen and not gone on with is left out: skipping is no choice. */
  function skip() {
    setChoice(toStart(data));
    setStep(steps[at + 1] ?? 'ready');
  }

  async function finish() {
    if (startedAt === undefined) await desk.saveSettings({ startedAt: ports.now() });
    desk.dismissNotice();
  }

  return (
    <div class="start">
      <div class="start-scroll">
        <header class="start-head">
          <h2>{words.title}</h2>
          <p class="muted">{startedAt === undefined ? words.intro : words.done(startedAt)}</p>
          <p class="muted">
            <bdi>{words.forCampaign(data.campaign.name)}</bdi>
          </p>
          <ol class="start-steps">
            {steps.map((one, index) => (
              <li key={one}>
                <button
                  type="button"
                  aria-current={one === step ? 'step' : undefined}
                  onClick={() => setStep(one)}
                >
                  <b aria-hidden="true">{index + 1}</b>
                  {words.steps[one]}
                </button>
              </li>
            ))}
          </ol>
        </header>
        <section class="start-step" aria-labelledby="start-step">
          <h3 id="start-step" tabIndex={-1} ref={heading}>
            <small>{words.step(at + 1, steps.length)}</small>
            {words[step].title}
          </h3>
          <p>{words[step].text}</p>
          {step === 'niches' && (
            <StartNiches
              options={nicheOptions}
              chosen={choice.niches}
              onChange={(niches) => setChoice({ ...choice, niches })}
            />
          )}
          {step === 'tiers' && (
            <StartTiers
              tables={ports.tierTables}
              preset={choice.tierPreset}
              onChange={(tierPreset) => setChoice({ ...choice, tierPreset })}
            />
          )}
          {step === 'languages' && (
            <StartLanguages
              chosen={choice.languages}
              onChange={(languages) => setChoice({ ...choice, languages })}
            />
          )}
          {step === 'ready' && <StartReady product={ports.product} />}
        </section>
      </div>
      <footer class="start-foot">
        {step !== 'ready' && (
          <button
            type="button"
            class="text-button"
            onClick={async () => {
              await finish();
              go('lists');
              say(words.skipped);
            }}
          >
            {words.skipAll}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="button" onClick={() => setStep(steps[at - 1] ?? 'niches')}>
            {words.back}
          </button>
        )}
        {step === 'ready' ? (
          <>
            <button
              type="button"
              class="button"
              onClick={async () => {
                await finish();
                go(`campaigns/${data.campaign.id}`);
              }}
            >
              {words.ready.toBrief}
            </button>
            <a
              class="button primary"
              href={ports.product.feedUrl}
              target="_blank"
              rel="noopener"
              onClick={finish}
            >
              {words.ready.open}
            </a>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={skip}>
              {words.skip}
            </button>
            <button type="button" class="button primary" disabled={isSaving} onClick={goOn}>
              {words.next}
            </button>
          </>
        )}
      </footer>
    </div>
  );
}
