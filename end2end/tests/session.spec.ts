/** Is nobody signed out by surprise? */
import { formAccount } from '../support/accounts.ts';
import { barriers } from '../support/axe.ts';
import { strangers } from '../support/language.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signInByForm, signOut, submitSignIn } from '../support/steps.ts';
import { expect, needsScripts, open, test } from '../support/test.ts';
import { pieces } from '../support/text.ts';

test.describe('with scripts, by the page’s own clock', () => {
  needsScripts();

  test('a warning comes two minutes before the end, and one action keeps the session', async ({ page, tag, words }) => {
    await page.clock.install();
    await signInByForm(page, tag, words);
    const warning = page.getByRole('alertdialog', { name: words('session-warning-title') });
    await page.clock.fastForward('17:50');
    await expect(warning).toBeHidden();
    await page.clock.fastForward('00:15');
    await expect(warning).toBeVisible();
    await expect(warning).toContainText(words('session-warning-minutes', { minutes: 2 }));
    // The dialog takes the focus and gives it back.
    await expect(warning.getByRole('button', { name: words('session-stay') })).toBeFocused();
    await warning.getByRole('button', { name: words('session-stay') }).click();
    await expect(warning).toBeHidden();
    await page.clock.fastForward('17:50');
    await expect(warning).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${tag}/account`));
  });

  test('the warning counts down in words', async ({ page, tag, words }) => {
    await page.clock.install();
    await signInByForm(page, tag, words);
    await page.clock.fastForward('19:01');
    await expect(page.getByRole('alertdialog')).toContainText(words('session-warning-minutes', { minutes: 1 }));
    await page.clock.fastForward('00:30');
    await expect(page.getByRole('alertdialog')).toContainText(words('session-warning-seconds', { seconds: 30 }));
  });

  test('Escape does not close the warning', async ({ page, tag, words, isMobile }) => {
    test.skip(isMobile, 'has no Escape key');
    await page.clock.install();
    await signInByForm(page, tag, words);
    await page.clock.fastForward('18:05');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toBeVisible();
  });

  test('after the end a page says why, without anybody clicking, and sign-in leads on to what was being filled in', async ({ page, tag, words }) => {
    const history = `/${tag}/account/cases/${formAccount().caseId}/payments`;
    await page.clock.install();
    await signInByForm(page, tag, words);
    await open(page, history);
    if (!(await page.locator('[name=period]').isVisible())) await page.locator('details:has([name=period]) > summary').click();
    await page.locator('[name=period]').selectOption('all');
    await expect(page).toHaveURL(`${history}?period=all`);
    await page.clock.fastForward('20:05');
    await expect(page).toHaveURL(new RegExp(`/${tag}/session-expired`));
    await expect(page.locator('h1')).toHaveText(words('session-expired-title'));
    await page.locator('main').getByRole('link').first().click();
    await submitSignIn(page, words);
    await expect(page).toHaveURL(`${history}?period=all`);
  });

  test('the warning keeps nobody out and speaks the chosen language', async ({ page, tag, words, complaints }) => {
    await page.clock.install();
    await signInByForm(page, tag, words);
    await page.clock.fastForward('18:05');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.resume();
    expect(strangers(await pieces(page, tag), tag)).toEqual([]);
    expect(await barriers(page, complaints)).toEqual([]);
  });
});

test('the next click after the end says why, and sign-in leads on to what was being filled in', async ({ page, tag, words, javaScriptEnabled, complaints }) => {
  test.skip(javaScriptEnabled !== false, 'with scripts the page moves on by itself');
  test.setTimeout(90_000);
  complaints.expect(/status of 401/);
  const portal = await startPortal({
    port: ports.shortSessions,
    settings: { PORTAL_SESSIONS__IDLE: '22 s', PORTAL_SESSIONS__WARNING: '20 s', PORTAL_SESSIONS__ABSOLUTE: '22 s' },
  });
  try {
    await page.goto(`${portal.url}/${tag}/sign-in`);
    await submitSignIn(page, words);
    const history = `${portal.url}/${tag}/account/cases/${formAccount().caseId}/payments`;
    await page.goto(history);
    await page.locator('[name=period]').selectOption('all');
    await page.waitForTimeout(24_000);
    await page.getByRole('button', { name: words('lists-apply') }).click();
    await expect(page.locator('h1')).toHaveText(words('session-expired-title'));
    await page.locator('main').getByRole('link').first().click();
    await submitSignIn(page, words);
    await expect(page).toHaveURL(`${history}?period=all`);
  } finally {
    await portal.stop();
  }
});

test('the back button after signing out shows nothing of the account', async ({ page, tag, words }) => {
  await signInByForm(page, tag, words);
  const account = page.url();
  await signOut(page, words);
  await expect(page).toHaveURL(new RegExp(`/${tag}/signed-out`));
  await page.goBack();
  await expect(page).not.toHaveURL(account);
  await expect(page).toHaveURL(new RegExp(`/${tag}/(sign-in|session-expired)`));
});
