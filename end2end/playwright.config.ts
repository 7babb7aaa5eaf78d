/** How are the browser tests run? Four ways of reading, on the real program. */
import { defineConfig } from '@playwright/test';
import { neutralHost } from './support/neutral-site.ts';
import { ports } from './support/ports.ts';
import type { ReaderOptions } from './support/test.ts';

export default defineConfig<ReaderOptions>({
  testDir: 'tests',
  outputDir: 'test-results',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  // Each has a parent of its own for signing in: `formAccount`.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only the second time has found something.
  retries: 0,
  timeout: 60_000,
  // A machine with two cores may be busy for some seconds.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${ports.shared}`,
    ignoreHTTPSErrors: true,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // Where the agencies are.
    timezoneId: 'America/New_York',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP ${neutralHost}:443 127.0.0.1:${ports.neutralSite}`,
      ],
    },
  },
  projects: [
    { name: 'en', use: { tag: 'en', locale: 'en-US', viewport: { width: 1280, height: 900 } } },
    { name: 'zh-Hans', use: { tag: 'zh-Hans', locale: 'zh-CN', viewport: { width: 1280, height: 900 } } },
    {
      name: 'no-script',
      use: { tag: 'zh-Hans', locale: 'zh-CN', viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
    {
      name: 'phone',
      use: { tag: 'zh-Hans', locale: 'zh-CN', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
