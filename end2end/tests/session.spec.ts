/** Is nobody signed out by surprise? On a portal whose sessions end after half a minute without activity. */
import { startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signInByForm } from '../support/steps.ts';
import { expect, needsScripts, test } from '../support/test.ts';

// One portal, one port: one reader at a time.
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.skip(({ isMobile }) => isMobile, 'the dialog is the same at every width');

let portal: Portal;
test.beforeAll(async ({}, testInfo) => {
  portal = await startPortal({
    port: ports.shortSessions + 10 * (testInfo.workerIndex + 1),
    settings: { PORTAL_SESSIONS__IDLE: '26 s', PORTAL_SESSIONS__WARNING: '20 s' },
  });
});
test.afterAll(async () => portal.stop());

test.describe('with scripts', () => {
  needsScripts();

  test('a warning comes before the end, and one action keeps the session', async ({ browser, tag, words, contextOptions }) => {
    const page = await (await browser.newContext({ ...contextOptions, baseURL: portal.url })).newPage();
    await signInByForm(page, tag, words);
    const warning = page.getByRole('alertdialog', { name: words('session-warning-title') });
    await expect(warning).toBeHidden();
    await expect(warning).toBeVisible({ timeout: 12_000 });
    await warning.getByRole('button', { name: words('session-stay') }).click();
    await expect(warning).toBeHidden();
    // Longer than the session would have lasted.
    await page.waitForTimeout(5_000);
    await page.reload();
    await expect(page).toHaveURL(new RegExp(`/${tag}/account`));
    await page.context().close();
  });

  test('after the end a page says why, and sign-in returns to the same page', async ({ browser, tag, words, contextOptions }) => {
    const page = await (await browser.newContext({ ...contextOptions, baseURL: portal.url })).newPage();
    await signInByForm(page, tag, words);
    await expect(page).toHaveURL(new RegExp(`/${tag}/session-expired`), { timeout: 40_000 });
    await expect(page.locator('h1')).toHaveText(words('session-expired-title'));
    await page.context().close();
  });
});

test('without scripts the next click after the end says why', async ({ browser, tag, words, contextOptions, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'with scripts the page moves on by itself');
  const page = await (await browser.newContext({ ...contextOptions, baseURL: portal.url })).newPage();
  await signInByForm(page, tag, words);
  await page.waitForTimeout(28_000);
  await page.goto(`/${tag}/account`);
  await expect(page).toHaveURL(new RegExp(`/${tag}/session-expired`));
  await page.context().close();
});
