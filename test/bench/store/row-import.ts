import type { Page } from '@playwright/test';
import type { TakenFigure } from '#test/bench/store/figures.ts';
import type { StoreBench } from '#test/bench/store/store-bench.ts';
import { traceTasks } from '#test/bench/store/trace-tasks.ts';
import { chooseCsv, confirmImport, continueToPreview } from '#test/rig/intake-driver.ts';

const lines = 10_000;

/** 10,000 creators of another tool's file, imported as a scout does it, in the workspace. */
export async function measureImport({ open }: StoreBench): Promise<TakenFigure[]> {
  const browser = await open('small');
  const page = await browser.openExtensionPage('workspace.html#import');
  const took = { read: 0, preview: 0, write: 0 };
  const tasks = await traceTasks(page, async () => {
    took.read = await time(() => readFile(page));
    took.preview = await time(() => continueToPreview(page));
    took.write = await time(() => confirmImport(page, `${lines.toLocaleString('en')} creators`));
  });
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  return [
    {
      id: 'store/import-longest-task',
      value: tasks.longestMs,
      n: lines,
      note: `${tasks.over50} over 50 ms; at most ${Math.round(tasks.longestCpuMs)} ms of the processor`,
    },
    {
      id: 'store/import-seconds',
      value: took.write / 1_000,
      n: lines,
      note: `before that ${seconds(took.read)} s to read the file and ${seconds(took.preview)} s to the preview`,
    },
  ];
}

async function readFile(page: Page): Promise<void> {
  await chooseCsv(page, toolExport());
  await page.getByText(`list.csv · ${lines.toLocaleString('en')} lines`).waitFor();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function toolExport(): string {
  const rows = Array.from(
    { length: lines },
    (_, i) =>
      `@creator${i},Creator ${i},c${i}@mail.example,${i}K,contacted,spf; spring,"kind, quick"`,
  );
  return `TikTok handle,Full name,E-mail,Followers,Status,Tags,Notes\n${rows.join('\n')}\n`;
}
