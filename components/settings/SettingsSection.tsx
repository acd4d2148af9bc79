import { messages } from '@/assets/messages/messages';
import { preferenceWords } from '@/assets/messages/preferences';
import type { SectionProps } from '@/components/desk/section';
import { TierFields } from '@/components/desk/TierFields';
import { useTierForm } from '@/components/desk/use-tier-form';
import type { SettingsChange } from '@/lib/model/settings';
import { ShortcutSettings } from './ShortcutSettings';
import './settings.css';

const words = preferenceWords;

/** The scout's choices that hold for every campaign. Each is stored for itself, as soon as it is made. */
export function SettingsSection({ data, desk, ports, go, say }: SectionProps) {
  const { settings } = data;

  async function save(change: SettingsChange): Promise<boolean> {
    const isSaved = await desk.saveSettings(change);
    // Keys and meter are no matter of ratings, which the usual word is about.
    if (isSaved) say(words.saved);
    return isSaved;
  }

  return (
    <div class="settings">
      <h2>{words.title}</h2>
      <TierGroup data={data} desk={desk} ports={ports} />
      <ShortcutSettings
        shortcuts={settings.shortcuts ?? {}}
        pageKeys={ports.pageKeys}
        onSave={(shortcuts) => save({ shortcuts })}
      />
      <section class="settings-group" aria-labelledby="settings-meter">
        <h3 id="settings-meter">{words.meter.title}</h3>
        <label class="choice-line">
          <input
            type="checkbox"
            checked={settings.showsMeter !== false}
            onChange={(event) => save({ showsMeter: event.currentTarget.checked })}
          />
          <span>{words.meter.label}</span>
        </label>
        <p class="hint">{words.meter.hint}</p>
      </section>
      <section class="settings-group" aria-labelledby="settings-language">
        <h3 id="settings-language">{words.language.title}</h3>
        <p>{words.language.follows(messages.locale)}</p>
      </section>
      <section class="settings-group" aria-labelledby="settings-more">
        <h3 id="settings-more">{words.more.title}</h3>
        <ul class="links">
          <li>
            <a href="#data">{words.more.data}</a>
          </li>
          <li>
            <a href="#help">{words.more.help}</a>
          </li>
        </ul>
        <button type="button" class="button" onClick={() => go('help/start')}>
          {words.more.start}
        </button>
      </section>
    </div>
  );
}

function TierGroup({ data, desk, ports }: Pick<SectionProps, 'data' | 'desk' | 'ports'>) {
  const form = useTierForm(data.settings, ports.tierTables);
  return (
    <form
      class="settings-group"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        const change = form.read();
        if (change !== undefined) desk.saveSettings(change);
      }}
    >
      <TierFields form={form} tables={ports.tierTables} />
      <button type="submit" class="button primary">
        {words.saveTiers}
      </button>
    </form>
  );
}
