import { useMemo, useState } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import type { SectionProps } from '@/components/desk/section';
import { createSentNote } from '@/components/desk/sent-note';
import { CheckCard } from './CheckCard';
import { ColumnPicker } from './ColumnPicker';
import { DownloadBar } from './DownloadBar';
import type { ExportPort, ExportRequest } from './export-port';
import { GreetingChoice } from './GreetingChoice';
import { MessageChoice } from './MessageChoice';
import { PresetCards } from './PresetCards';
import { ScopeChoice } from './ScopeChoice';
import { SeparatorChoice } from './SeparatorChoice';
import './export-view.css';
import { useDownload } from './use-download';
import { useExportColumns } from './use-export-columns';
import { type Scope, scopes, useExportScopes } from './use-export-scopes';
import { useMessage } from './use-message';

/** A file for the tool the scout writes with: for whom, of whom, and who stays out of it and why. */
export function ExportView({ data, desk, ports, port }: SectionProps & { port: ExportPort }) {
  const [now] = useState(ports.now);
  const [view] = useState(ports.memory.readView);
  const [selected] = useState(() => port.readSelected(data));
  const [choice, setChoice] = useState(() => port.readChoice(data));
  const [columns, chooseColumns] = useExportColumns(desk, choice.columns);
  const among = useExportScopes(data, view, selected?.keys, now);
  const [wanted, setWanted] = useState<Scope>();
  const message = useMessage(port, data);
  const download = useDownload(port);

  const usual = selected?.isNew ? scopes : scopes.filter((id) => id !== 'selected');
  const scope = wanted ?? usual.find((id) => among[id] !== undefined) ?? 'shortlist';
  const rows = among[scope] ?? among.shortlist;
  const { preset, language } = choice;
  const isOutreach = port.isOutreach(preset);
  const canWrite = port.takesMessage(preset);
  const messageOf = canWrite ? message.write : undefined;
  const request: ExportRequest = useMemo(
    () => ({ ...choice, columns, data, messageOf }),
    [choice, columns, data, messageOf],
  );
  const check = useMemo(() => port.check(rows, request), [port, rows, request]);
  const sample = useMemo(() => port.sample(rows, request), [port, rows, request]);
  const greeted = useMemo(() => check.mailboxes.flatMap((mailbox) => mailbox.rows), [check]);
  // For outreach everybody has to be read: somebody seen may bar the address of somebody listed.
  const isListRead = !data.isBeginning && !isOutreach && scope === 'shortlist';
  const isReading = data.isPartial === true && !isListRead;
  const isBusy = download.work.progress !== undefined;
  const greets = isOutreach || (preset === 'custom' && columns.includes('greeting'));

  return (
    <div class="export-view">
      <div class="export-scroll">
        <header class="export-intro">
          <h2>{outreachWords.title}</h2>
          <p class="muted">{outreachWords.intro}</p>
        </header>
        <PresetCards
          preset={preset}
          isDisabled={isBusy}
          onChange={(next) => {
            setChoice({ ...choice, preset: next });
            port.keepPreset(next);
            download.forget();
          }}
        />
        <div class="export-options">
          <ScopeChoice
            among={among}
            scope={scope}
            unread={data.unreadListed ?? 0}
            isReading={isReading}
            isDisabled={isBusy}
            onChange={(next) => {
              setWanted(next);
              download.forget();
            }}
          />
          {greets && (
            <GreetingChoice
              port={port}
              language={language}
              rows={greeted}
              isDisabled={isBusy}
              onChange={(next) => {
                setChoice({ ...choice, language: next });
                port.keepLanguage(next, data);
              }}
            />
          )}
          {canWrite && (
            <MessageChoice
              {...message}
              mailboxes={check.mailboxes}
              isDisabled={isBusy}
              onChange={(template) => {
                message.choose(template);
                download.forget();
              }}
            />
          )}
          {preset === 'excel' && (
            <SeparatorChoice
              separator={choice.separator}
              isDisabled={isBusy}
              onChange={(separator) => {
                setChoice({ ...choice, separator });
                port.keepSeparator(separator);
              }}
            />
          )}
        </div>
        {preset === 'custom' && (
          <ColumnPicker
            all={port.columns}
            usual={port.usualColumns}
            chosen={columns}
            isDisabled={isBusy}
            onChange={chooseColumns}
          />
        )}
        <CheckCard check={check} sample={sample} now={now} />
      </div>
      <DownloadBar
        ready={check.ready}
        isReading={isReading}
        work={download.work}
        state={download.state}
        onStart={() => download.start(rows, request, check)}
        onMark={() => {
          const { state } = download;
          if (state.kind === 'done') {
            const text = outreachWords.download.note(state.file.name);
            void desk.markContacted(state.toMark, () =>
              // Such files are for e-mail.
              createSentNote({ route: 'email', text }, ports),
            );
          }
          download.forget();
        }}
        onLater={download.forget}
      />
    </div>
  );
}
