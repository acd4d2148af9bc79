import type { CDPSession, Page } from '@playwright/test';
import { readTasks, type TracedTasks, type TraceEvent } from '#test/bench/store/traced-tasks.ts';

const mark = 'feedscout-bench';
const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Traces the tasks of a page's main thread while something is going on. Chromium's own record of them: a
 * `longtask` observer knows only those of 50 ms, and a clock in the page does not see what runs between.
 */
export async function traceTasks(page: Page, work: () => Promise<unknown>): Promise<TracedTasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Thousands of events come of which two kinds are wanted.
    for (const event of value as unknown as TraceEvent[]) {
      if (event.name === 'RunTask' || event.name === mark) events.push(event);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, recordMode: 'recordContinuously' },
  });
  await page.evaluate((name) => void performance.mark(name), mark);
  await work();
  // Again: a long trace forgets its beginning.
  await page.evaluate((name) => void performance.mark(name), mark);
  await endTracing(session);
  await session.detach();
  return readTasks(events, mark);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
}
