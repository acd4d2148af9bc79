import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': import.meta.dirname } },
  define: { __OPEN_SHADOW_ROOTS__: 'true' },
  test: {
    include: [
      '{lib,components,assets}/**/*.test.{ts,tsx}',
      'test/{shape,replica,rig,eval,bench}/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    setupFiles: ['test/rig/read-english.ts'],
    testTimeout: 20_000,
  },
});
