/** Can a parent find, print and take along what was paid? */
import type { Page } from '@playwright/test';
import { demoAccount, longHistory, signInOnce } from '../../support/accounts.ts';
import { expect, needsScripts, onlyOnce, open, test } from '../../support/test.ts';
import type { Tag } from '../../support/words.ts';

const history = (tag: Tag, query = ''): string => `/${tag}/account/cases/${demoAccount().caseId}/payments${query}`;
const rows = (page: Page) => page.getByRole('table').first().locator('tbody tr:has(td)');

test('the same filter has the same rows in both languages', async ({ page, context, baseURL }) => {
  await signInOnce(context, baseURL!);
  const amounts: string[][] = [];
  for (const tag of ['en', 'zh-Hans'] as const) {
    await open(page, history(tag, '?period=all'));
    amounts.push(await rows(page).locator('.amount').allTextContents());
  }
  expect(amounts[0]!.length).toBeGreaterThan(0);
  expect(amounts[1]).toEqual(amounts[0]);
});

test('pages of the history follow each other without gap or repetition', async ({ page, tag, words, context, baseURL }) => {
  await signInOnce(context, baseURL!, longHistory());
  await open(page, `/${tag}/account/cases/${longHistory().caseId}/payments?period=all`);
  const first = await rows(page).allTextContents();
  const older = page.getByRole('link', { name: words('lists-older') }).first();
  await older.click();
  await expect(page).toHaveURL(/page=2/);
  const second = await rows(page).allTextContents();
  expect(second.length).toBeGreaterThan(0);
  expect(second).not.toEqual(first);
  await page.getByRole('link', { name: words('lists-newer') }).first().click();
  expect(await rows(page).allTextContents()).toEqual(first);
});

test('a mistake in the dates is said in words, and what was typed is kept', async ({ page, tag, words, context, baseURL, complaints }) => {
  complaints.expect(/status of 422/);
  await signInOnce(context, baseURL!);
  await open(page, history(tag, '?period=custom&from=2026-03-31&to=2026-01-31'));
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  await expect(page.locator('main')).toContainText(words('errors-ends-before-start'));
  await expect(page.locator('[name=to]')).toHaveValue('2026-01-31');
});

test('no payments in a period are said in words, with a way on', async ({ page, tag, words, context, baseURL }) => {
  await signInOnce(context, baseURL!);
  await open(page, history(tag, '?period=custom&from=1990-01-01&to=1990-01-02'));
  await expect(page.locator('main')).toContainText(words('payments-none-match'));
  await page.getByRole('link', { name: words('payments-show-all') }).click();
  await expect(rows(page).first()).toBeVisible();
});

test.describe('on paper', () => {
  test('the page prints without bar, menu, filter and buttons, and with its data-as-of line', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await open(page, history(tag));
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.quick-exit', '.language-switch', '.site-nav', '.filter-bar', '.site-footer']) {
      for (const element of await page.locator(chrome).all()) await expect(element).toBeHidden();
    }
    await expect(page.getByText(words('shell-quick-exit'))).toBeHidden();
    await expect(page.locator('.print-head')).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
  });

  test('fits Letter and A4', async ({ page, tag, context, baseURL, isMobile }) => {
    test.skip(isMobile, 'paper has one width');
    await signInOnce(context, baseURL!);
    await open(page, history(tag, '?period=all&rows=60'));
    await page.emulateMedia({ media: 'print' });
    // 8.5 in and 210 mm less the margins of 18 mm, at 96 dots an inch.
    for (const width of [Math.floor(8.5 * 96 - (2 * 18 * 96) / 25.4), Math.floor(((210 - 2 * 18) * 96) / 25.4)]) {
      await page.setViewportSize({ width, height: 1000 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content).toBeLessThanOrEqual(width);
    }
  });
});

test.describe('with scripts', () => {
  needsScripts();

  test('the filter reacts at once, and the address says what is shown', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await open(page, history(tag, '?period=all'));
    const all = await rows(page).allTextContents();
    await openFilter(page);
    await page.getByLabel(words('payments-filter-kind'), { exact: true }).selectOption('returned');
    await expect(async () => expect(await rows(page).allTextContents()).not.toEqual(all)).toPass();
    await expect(page).toHaveURL(/kind=returned/);
    // And the server says the same to a reader who follows that address.
    const live = await rows(page).allTextContents();
    await page.reload();
    expect(await rows(page).allTextContents()).toEqual(live);
  });
});

test.describe('the file', () => {
  onlyOnce();

  test('opens in a spreadsheet without running anything', async ({ page, tag, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    const answer = await page.request.get(history(tag, '?period=all').replace('?', '.csv?'));
    expect(answer.headers()['content-type']).toMatch(/^text\/csv/);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
    const csv = await answer.text();
    // A cell that begins like a formula is one, to a spreadsheet.
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    expect(csv.startsWith('\ufeff')).toBe(true);
  });
});

/** On narrow screens the filter is folded. */
async function openFilter(page: Page): Promise<void> {
  if (!(await page.locator('[name=kind]').isVisible())) await page.locator('details:has([name=kind]) > summary').click();
}
