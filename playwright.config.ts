import { defineConfig } from '@playwright/test';

const json = process.env.FEEDSCOUT_E2E_JSON;

/** Nothing is tried twice: a test that fails now and then is broken, or the product is. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/test-results',
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000, navigationTimeout: 20_000 },
  reporter: json ? [['list'], ['json', { outputFile: json }]] : [['list']],
});
