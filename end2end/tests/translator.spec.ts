/** Does the portal survive a browser’s translator, which readers of neither language use? It rewrites every text node. */
import type { Page } from '@playwright/test';
import { demoAccount, formAccount, signInOnce } from '../support/accounts.ts';
import { prepare, states } from '../support/pages.ts';
import { expect, islandsReady, needsScripts, open, test } from '../support/test.ts';
import { translated, translateMarkup, translateNow } from '../support/text.ts';

needsScripts();

for (const state of states.filter(({ act }) => act === undefined)) {
  test(`${state.name}: rewritten before its scripts run, it stays whole`, async ({ page, tag, baseURL, complaints, isMobile }) => {
    test.skip(isMobile, 'has the same text as on a wide screen');
    await prepare(state, page, complaints, baseURL!);
    let sent = 0;
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const answer = await route.fetch();
      const body = translateMarkup(await answer.text());
      sent = /<main[\s\S]*<\/main>/.exec(body)![0].match(/<font><font>/g)!.length;
      await route.fulfill({ response: answer, body });
    });
    await page.goto(state.path(tag));
    await islandsReady(page, /ready|partial/);
    // Nothing was taken away, nothing was written twice.
    expect(await translated(page)).toEqual({ whole: sent, bare: [] });
    await expect(page.locator('h1')).toHaveText(/^\[.+\]$/);
  });
}

test('a sign-in form that was rewritten before its scripts ran still signs in', async ({ page, tag }) => {
  await page.route('**/sign-in*', async (route) => {
    // The page, not the post of its form, whose redirect the browser itself must follow.
    if (route.request().resourceType() !== 'document' || route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: translateMarkup(await answer.text()) });
  });
  await page.goto(`/${tag}/sign-in`);
  await islandsReady(page, /ready|partial/);
  await signInThrough(page);
  await expect(page).toHaveURL(new RegExp(`/${tag}/account$`));
});

test('a sign-in form that was rewritten after its scripts ran still corrects and signs in', async ({ page, tag, complaints }) => {
  complaints.expect(/status of 422/);
  await open(page, `/${tag}/sign-in`);
  await translateNow(page);
  await page.locator('input[name=user_id]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  await signInThrough(page);
  await expect(page).toHaveURL(new RegExp(`/${tag}/account$`));
});

test('a payment history that was rewritten after its scripts ran still filters', async ({ page, tag, context, baseURL }) => {
  await signInOnce(context, baseURL!);
  await open(page, `/${tag}/account/cases/${demoAccount().caseId}/payments`);
  await translateNow(page);
  const rows = page.locator('main table tbody tr:has(td)');
  const before = await rows.count();
  if (!(await page.locator('[name=kind]').isVisible())) await page.locator('details:has([name=kind]) > summary').click();
  await page.locator('[name=kind]').selectOption('returned');
  await expect(page).toHaveURL(/kind=returned/);
  await expect(async () => expect(await rows.count()).toBeLessThan(before)).toPass();
});

/** By what a translator leaves alone: names of fields, not words. */
async function signInThrough(page: Page): Promise<void> {
  const account = formAccount();
  await page.locator('input[name=user_id]').fill(account.userId);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('input[name=password]').press('Enter');
}
