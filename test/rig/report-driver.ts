import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '#test/rig/find-browser.ts';
import { noBrowser } from '#test/rig/install-browser.ts';

export interface SavedReport {
  name: string;
  html: string;
}

/** Presses "Save report" and waits for the file. */
export async function saveReport(page: Page): Promise<SavedReport> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save report|Guardar informe)$/ }).click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    html: await readFile(await download.path(), 'utf8'),
  };
}

export interface OpenedReport {
  page: Page;
  /** Everything that went wrong or wanted to be loaded beside the file itself. */
  complaints: string[];
}

/** Opens reports as a client would: as files, in a browser that knows nothing of the extension. */
export async function createReader(): Promise<{
  open(html: string, scheme?: 'light' | 'dark', width?: number): Promise<OpenedReport>;
  close(): Promise<void>;
}> {
  const found = findBrowser();
  if (!found) throw new Error(noBrowser);
  const folder = await mkdtemp(join(tmpdir(), 'feedscout-report-'));
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let count = 0;
  return {
    async open(html, scheme = 'light', width = 1280) {
      count += 1;
      const file = join(folder, `report-${count}.html`);
      await writeFile(file, html);
      const url = pathToFileURL(file).href;
      const page = await browser.newPage({
        colorScheme: scheme,
        viewport: { width, height: 900 },
      });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== url) complaints.push(request.url());
      });
      await page.goto(url);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How many pages a PDF has, by its page objects. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The words of a PDF, by whichever reader this machine has; `undefined` where there is none. */
export function readPdf(pdf: Buffer): string | undefined {
  const readers: [string, string[]][] = [
    ['pdftotext', ['-', '-']],
    ['gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-sOutputFile=-', '-']],
  ];
  for (const [program, options] of readers) {
    const { status, stdout } = spawnSync(program, options, { input: pdf, encoding: 'utf8' });
    if (status === 0) return stdout.replace(/\s+/g, ' ');
  }
  return undefined;
}
