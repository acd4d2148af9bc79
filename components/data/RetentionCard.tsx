import { useId, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import type { Desk } from '@/components/desk/desk';
import { defaultRetentionDays, type Settings, settingsSchema } from '@/lib/model/settings';
import type { DataPort } from './data-port';

interface RetentionCardProps {
  settings: Settings;
  desk: Pick<Desk, 'saveSettings'>;
  port: Pick<DataPort, 'applyRetention'>;
  onApplied(): void;
}

const words = dataWords.retention;

/** After how many days those nobody decided on are forgotten. */
export function RetentionCard({ settings, desk, port, onApplied }: RetentionCardProps) {
  const days = settings.retentionDays ?? defaultRetentionDays;
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const id = useId();

  async function save() {
    const retentionDays = Number((typed ?? String(days)).trim());
    const parsed = settingsSchema.safeParse({ ...settings, retentionDays });
    setSaid(undefined);
    setProblem(parsed.success ? undefined : words.invalid);
    if (!parsed.success || !(await desk.saveSettings({ retentionDays }))) return;
    setTyped(undefined);
    setSaid(words.saved(retentionDays));
  }

  async function apply() {
    setBusy(true);
    setProblem(undefined);
    setSaid(undefined);
    const applied = await port.applyRetention(days);
    setBusy(false);
    if ('failure' in applied) setProblem(dataWords.failures[applied.failure]);
    else {
      setSaid(words.applied(applied.removed, applied.unseen));
      onApplied();
    }
  }

  return (
    <section class="data-card" aria-labelledby="data-retention">
      <h3 id="data-retention">{words.title}</h3>
      <p class="muted">{words.text(days)}</p>
      <form
        class="data-row"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class={`field is-short ${problem === undefined ? '' : 'has-error'}`}>
          <label for={id}>{words.label}</label>
          <input
            id={id}
            inputMode="numeric"
            autocomplete="off"
            size={6}
            value={typed ?? String(days)}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {words.save}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={apply}>
          {isBusy ? words.applying : words.apply}
        </button>
      </form>
      <p role="alert" class="error" id={`${id}-problem`}>
        {problem}
      </p>
      <p role="status" class="data-said">
        {said}
      </p>
    </section>
  );
}
