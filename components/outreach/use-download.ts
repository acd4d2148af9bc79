import { useState } from 'preact/hooks';
import { useWork, type Work } from '@/components/data/use-work';
import { type DeskRow, isListed } from '@/components/desk/row';
import type { ExportCheckView, ExportDone, ExportPort, ExportRequest } from './export-port';

export type DownloadState =
  | { kind: 'idle' | 'cancelled' | 'failed' }
  /** With the creators who may be marked as contacted now. */
  | { kind: 'done'; file: ExportDone; toMark: readonly DeskRow[] };

export interface Download {
  work: Work;
  state: DownloadState;
  start(rows: readonly DeskRow[], request: ExportRequest, check: ExportCheckView): Promise<void>;
  /** Nothing of an earlier file is said any longer. */
  forget(): void;
}

/** Writing the file, and what became of it. */
export function useDownload(port: Pick<ExportPort, 'save' | 'isOutreach'>): Download {
  const work = useWork();
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  return {
    work,
    state,
    async start(rows, request, check) {
      setState({ kind: 'idle' });
      const isOutreach = port.isOutreach(request.preset);
      // Who is in this file, whatever the list shows by the time it is marked.
      const written = isOutreach ? check.mailboxes.flatMap((mailbox) => mailbox.rows) : [];
      const toMark = written.filter((row) => isListed(row) && row.entry?.status === 'shortlisted');
      try {
        const file = await work.run((watching) => port.save(rows, request, watching));
        setState(file === undefined ? { kind: 'cancelled' } : { kind: 'done', file, toMark });
      } catch {
        setState({ kind: 'failed' });
      }
    },
    forget: () => setState({ kind: 'idle' }),
  };
}
