/** Can a reader leave at once, whatever state the portal and the browser are in? */
import { signInOnce } from '../support/accounts.ts';
import { neutralHost } from '../support/neutral-site.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, needsScripts, open, test } from '../support/test.ts';
import { signInByForm } from '../support/steps.ts';

const neutral = new RegExp(`^https://${neutralHost}/`);

test('Quick Exit ends on the neutral site and ends the session', async ({ page, tag, words }) => {
  await signInByForm(page, tag, words);
  await page.getByRole('link', { name: words('shell-quick-exit') }).click();
  await expect(page).toHaveURL(neutral);
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible();
  await page.goto(`/${tag}/account`);
  await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
});

test.describe('with scripts', () => {
  needsScripts();

  test('Shift three times leaves, from a form as well', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await open(page, `/${tag}/sign-in`);
    await page.locator('input[name=user_id]').focus();
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(neutral);
  });

  test('Shift twice, or as part of typing, does not leave', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await open(page, `/${tag}/sign-in`);
    const field = page.locator('input[name=user_id]');
    await field.focus();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await field.pressSequentially('abc');
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
  });

  test('the page that was left is not the one before', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await open(page, `/${tag}`);
    await open(page, `/${tag}/account`);
    await page.getByRole('link', { name: words('shell-quick-exit') }).click();
    await expect(page).toHaveURL(neutral);
    await page.goBack();
    await expect(page).not.toHaveURL(/account/);
  });

  test('it works with the server down, and covers the page at once', async ({ page, tag, words, complaints }) => {
    onlyOnceHere(tag);
    complaints.expect(/ERR_CONNECTION_REFUSED|Failed to fetch|Failed to load resource/);
    const portal = await startPortal({ port: ports.stopped });
    try {
      await page.goto(`${portal.url}/${tag}`);
      await portal.stop();
      await page.getByRole('link', { name: words('shell-quick-exit') }).click();
      await expect(page).toHaveURL(neutral);
    } finally {
      await portal.stop();
    }
  });
});

/** Its portal has one port. */
function onlyOnceHere(tag: string): void {
  test.skip(tag !== 'en', 'runs once');
}
