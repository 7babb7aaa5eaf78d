/**
 * What every browser test gets: the reader's language, and a watch on the browser's console. Whatever the browser complains
 * about (an error, a warning, a blocked script, a broken request) fails the test.
 */
import { test as base, expect, type Page, type Response } from '@playwright/test';
import { say, type Tag } from './words.ts';

export interface ReaderOptions {
  /** The language of the path. */
  tag: Tag;
}

/** What the browser complained about, and what a test expects it to. */
export class Complaints {
  private readonly seen: string[] = [];
  // From an account page to a public one there is no transition, on purpose (style/account.scss); the browser reports that as a fault.
  private readonly expected: RegExp[] = [/ViewTransition opt-in disabled/];

  watch(page: Page): void {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.seen.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.seen.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => {
      // A navigation that replaces another cancels what the first still loads.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') this.seen.push(`request failed: ${request.url()} ${reason}`);
    });
    page.on('crash', () => this.seen.push('the page crashed'));
  }

  /** The browser is expected to complain about this, as when the test asks for a page that does not exist. */
  expect(complaint: RegExp): void {
    this.expected.push(complaint);
  }

  get unexpected(): string[] {
    return this.seen.filter((text) => !this.expected.some((complaint) => complaint.test(text)));
  }
}

interface Fixtures {
  complaints: Complaints;
  /** A message of the portal in the reader's language. */
  words: (id: string, values?: Record<string, string | number>) => string;
}

export const test = base.extend<ReaderOptions & Fixtures>({
  tag: ['en', { option: true }],
  complaints: [
    async ({ page }, use) => {
      const complaints = new Complaints();
      complaints.watch(page);
      await use(complaints);
      expect(complaints.unexpected, 'the browser complained').toEqual([]);
    },
    { auto: true },
  ],
  words: async ({ tag }, use) => use((id, values) => say(tag, id, values)),
});

/** For tests that are about what scripts add. */
export function needsScripts(): void {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'is about what scripts add');
}

/** For tests whose result is the same however the page is read: they run once. */
export function onlyOnce(): void {
  test.skip(({ tag, javaScriptEnabled, isMobile }) => tag !== 'en' || javaScriptEnabled === false || isMobile, 'runs once');
}

/** Opens a page and waits until its islands, if it has any, have started. */
export async function open(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path);
  await islandsReady(page);
  return response!;
}

/** The loader says on `<html data-islands>` how it went: `ready`, or `partial` where some islands had to stay plain HTML. */
export async function islandsReady(page: Page, how: 'ready' | RegExp = 'ready'): Promise<void> {
  // Where scripts are off, or the page has no islands, there is nothing to wait for.
  const loads = await page.evaluate(() => document.documentElement.dataset.islands !== undefined);
  if (loads) await expect(page.locator('html')).toHaveAttribute('data-islands', how);
}

export { expect };
