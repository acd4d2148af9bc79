import { exportingWords } from '@/assets/messages/exporting';
import { pageWords } from '@/assets/messages/pages';
import type { ListExportPort } from '@/components/outreach/export-port';
import { breatheBehind as pause } from '@/lib/flows/breathe';
import {
  buildFileInSlices,
  type ExportedFile,
  type FileRequest,
  type SliceWorld,
} from '@/lib/flows/export-file';
import type { ExportableRow } from '@/lib/flows/export-row';
import type { FileSource } from '@/lib/flows/export-source';

type Observe = ListExportPort['observeWriting'];
type OnProgress = Parameters<Observe>[0];

/** One file at a time that takes long to write: whoever shows the page shows how far it has come. */
export interface LongExport {
  run<Listed, Row extends ExportableRow>(
    source: FileSource<Listed, Row>,
    request: FileRequest<Row>,
    say: (text: string) => void,
  ): Promise<void>;
  observe: Observe;
  stop(): void;
}

export function createLongExport(
  save: (file: ExportedFile) => void,
  world: Pick<SliceWorld, 'pause' | 'clock'> = { pause, clock: () => performance.now() },
): LongExport {
  const watchers = new Set<OnProgress>();
  let running: AbortController | undefined;
  let progress: Parameters<OnProgress>[0];

  function tell(next: typeof progress) {
    progress = next;
    for (const watch of watchers) watch(next);
  }

  return {
    async run(source, request, say) {
      running?.abort();
      const controller = new AbortController();
      running = controller;
      const { signal } = controller;
      const isLast = () => running === controller;
      const onProgress = (done: number, total: number) => {
        if (isLast()) tell({ done, total });
      };
      try {
        const file = await buildFileInSlices(source, request, { ...world, onProgress, signal });
        if (file !== undefined) save(file);
        say(
          file === undefined
            ? exportingWords.cancelled
            : pageWords.footer.exported(file.rows, file.name),
        );
      } catch {
        say(exportingWords.failed);
      }
      if (isLast()) tell(undefined);
    },
    observe(watch) {
      watchers.add(watch);
      watch(progress);
      return () => watchers.delete(watch);
    },
    stop: () => running?.abort(),
  };
}
