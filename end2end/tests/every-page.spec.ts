/** What holds on every page, in each of its states. Each state is opened once; everything that is wrong with it is listed. */
import type { Page } from '@playwright/test';
import { barriers } from '../support/axe.ts';
import { strangers } from '../support/language.ts';
import { sideways, unfold } from '../support/layout.ts';
import { patterns, prepare, states } from '../support/pages.ts';
import { expect, open, test } from '../support/test.ts';
import { pieces, textNowAndSent } from '../support/text.ts';

test('every address of the table of routes is looked at here', () => {
  expect(patterns().filter((pattern) => !states.some((state) => state.pattern === pattern))).toEqual([]);
});

for (const state of states) {
  test.describe(state.name, () => {
    test.beforeEach(async ({ page, complaints, baseURL }) => prepare(state, page, complaints, baseURL!));

    test(`${state.name}: speaks the chosen language, fits, keeps nobody out, hydrates unchanged, and begins with Quick Exit`, async ({
      page,
      tag,
      isMobile,
      javaScriptEnabled,
      complaints,
    }) => {
      // The narrowest screen that WCAG asks for.
      if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
      const response = await open(page, state.path(tag));
      expect.soft(response.status(), 'status').toBe(state.status);
      if (javaScriptEnabled !== false) {
        const { now, sent } = await textNowAndSent(page, await response.text());
        expect.soft(now, 'text after hydration, against the text that was sent').toEqual(sent);
      }
      // A phone has no Tab key.
      if (!isMobile) await quickExitIsFirst(page);
      await state.act?.(page);
      await unfold(page);
      await expect.soft(page.locator('h1'), 'main headings').toHaveCount(1);
      await expect.soft(page.locator('main'), 'main landmarks').toHaveCount(1);
      if (state.acceptLanguage === undefined) {
        await expect.soft(page.locator('html')).toHaveAttribute('lang', tag);
        expect.soft(strangers(await pieces(page, tag), tag), 'words in the wrong language').toEqual([]);
      }
      expect.soft(await sideways(page), 'what is wider than the window').toEqual([]);
      if (javaScriptEnabled !== false) expect.soft(await barriers(page, complaints), 'what axe finds').toEqual([]);
    });
  });
}

/** The keyboard comes first to Quick Exit, then to the way to the content. */
async function quickExitIsFirst(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect.soft(page.locator(':focus')).toHaveAttribute('href', /\/exit/);
  await page.keyboard.press('Tab');
  await expect.soft(page.locator(':focus')).toHaveAttribute('href', '#main');
}
