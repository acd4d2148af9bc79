import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DeskData } from '@/components/desk/desk-source';
import type { Template } from '@/lib/model/template';
import type { ExportPort, WriteMessage } from './export-port';

export interface MessageOfFile {
  /** Absent while they are read, or where they cannot be. */
  templates?: readonly Template[];
  chosen?: Template;
  /** Of the chosen one. */
  write?: WriteMessage;
  choose(template: Template | undefined): void;
}

/** The template whose messages go into the file: none until the scout chooses one. */
export function useMessage(
  port: Pick<ExportPort, 'readTemplates' | 'toWriter'>,
  { campaign }: Pick<DeskData, 'campaign'>,
): MessageOfFile {
  const [templates, setTemplates] = useState<readonly Template[]>();
  const [chosen, choose] = useState<Template>();

  useEffect(() => {
    let isOver = false;
    port.readTemplates().then(
      (read) => !isOver && setTemplates(read),
      // The file can be written without: the choice stays empty.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [port]);

  const write = useMemo(
    () => (chosen === undefined ? undefined : port.toWriter(chosen, campaign)),
    [port, chosen, campaign],
  );
  return { templates, chosen, write, choose };
}
