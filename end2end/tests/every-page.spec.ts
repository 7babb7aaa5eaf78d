/** What holds on every page, in each of its states. */
import { barriers } from '../support/axe.ts';
import { patterns, prepare, states } from '../support/pages.ts';
import { expect, open, test } from '../support/test.ts';
import { pieces, textNowAndSent } from '../support/text.ts';
import { strangers } from '../support/language.ts';

test('every address of the table of routes is looked at here', () => {
  expect(patterns().filter((pattern) => !states.some((state) => state.pattern === pattern))).toEqual([]);
});

for (const state of states) {
  test.describe(state.name, () => {
    test.beforeEach(async ({ page, complaints, baseURL }) => prepare(state, page, complaints, baseURL!));

    test(`${state.name}: answers ${state.status}, in the language of its path, with one title and one main heading`, async ({ page, tag }) => {
      const response = await open(page, state.path(tag));
      expect(response.status()).toBe(state.status);
      if (state.path(tag) !== '/') await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      expect((await page.title()).trim()).not.toBe('');
    });

    test(`${state.name}: every word is in the chosen language`, async ({ page, tag }) => {
      test.skip(state.path(tag) === '/', 'speaks both languages');
      await open(page, state.path(tag));
      expect(strangers(await pieces(page, tag), tag)).toEqual([]);
    });

    test(`${state.name}: axe finds nothing`, async ({ page, tag, javaScriptEnabled, complaints }) => {
      test.skip(javaScriptEnabled === false, 'axe is a script');
      await open(page, state.path(tag));
      expect(await barriers(page, complaints)).toEqual([]);
    });

    test(`${state.name}: hydration changes no word`, async ({ page, tag, javaScriptEnabled }) => {
      test.skip(javaScriptEnabled === false, 'is about what scripts add');
      await open(page, state.path(tag));
      const { now, sent } = await textNowAndSent(page);
      expect(now).toEqual(sent);
    });

    test(`${state.name}: nothing scrolls sideways`, async ({ page, tag, isMobile }) => {
      if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
      await open(page, state.path(tag));
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(window);
    });

    test(`${state.name}: Quick Exit is first in focus order, then the way to the content`, async ({ page, tag, words, isMobile }) => {
      test.skip(isMobile, 'has no Tab key');
      await open(page, state.path(tag));
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText(state.path(tag) === '/' ? /.+/ : words('shell-quick-exit'));
      await expect(page.locator(':focus')).toHaveAttribute('href', /\/exit/);
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
    });
  });
}
