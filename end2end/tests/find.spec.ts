/** Does a parent find a page by their own words, in either language, with scripts and without? */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from '../support/test.ts';
import { otherTag, say, type Tag } from '../support/words.ts';

/** What parents of each language call the money's way to them. */
const card: Record<Tag, string> = { en: 'card', 'zh-Hans': '银行卡' };

const box = (page: Page): Locator => page.getByRole('search').getByRole('searchbox');
const status = (page: Page): Locator => page.locator('main [role=status]');
/** The links that one sees: on a phone they stand in the first cell, else in the second. */
const links = (page: Page): Locator => page.locator('main tbody a:visible');

async function search(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/find\?q=/);
}

test('from the front page one’s own word leads to the page that has it', async ({ page, tag, words }) => {
  await open(page, `/${tag}`);
  await search(page, card[tag]);
  await expect(status(page)).toHaveText(words('find-results', { count: 2, query: card[tag] }));
  await expect(links(page)).toHaveText([words('ways-to-pay-title'), words('how-you-are-paid-title')]);
  await links(page).last().click();
  await expect(page.locator('h1')).toHaveText(words('how-you-are-paid-title'));
});

test('words of both languages find the same, on pages of both', async ({ page, tag, words }) => {
  await open(page, `/${tag}/find`);
  for (const text of Object.values(card)) {
    await search(page, text);
    await expect(status(page)).toHaveText(words('find-results', { count: 2, query: text }));
    await expect(box(page)).toHaveValue(text);
  }
  const english = page.locator('main tbody [lang=en]:visible');
  await expect(english).toHaveText(tag === 'en' ? [] : [`(${say('en', 'ways-to-pay-title')})`, `(${say('en', 'how-you-are-paid-title')})`]);
});

test('what was found is in sight at once, under the bar and above the fold', async ({ page, tag }) => {
  await open(page, `/${tag}/find`);
  await search(page, card[tag]);
  await expect(status(page)).toBeInViewport({ ratio: 1 });
  const bar = await page.locator('.top-bar').boundingBox();
  const line = await status(page).boundingBox();
  expect(line!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test('the language switch keeps what was typed and chosen', async ({ page, tag, words }) => {
  await open(page, `/${tag}/find`);
  await page.locator('label', { hasText: words('find-show-pays') }).click();
  await search(page, card[tag]);
  await page.locator(`.language-switch [lang="${otherTag(tag)}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', otherTag(tag));
  await expect(box(page)).toHaveValue(card[tag]);
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(links(page)).toHaveText([say(otherTag(tag), 'ways-to-pay-title')]);
});

test('whoever finds nothing has the whole list below, and a number to call', async ({ page, tag, words }) => {
  await open(page, `/${tag}/find`);
  const all = await links(page).count();
  await search(page, 'qwerty');
  await expect(status(page)).toHaveText(words('find-none', { query: 'qwerty' }));
  await expect(links(page)).toHaveCount(all);
  await expect(page.locator('main a[href^="tel:"]')).toBeVisible();
  await page.getByRole('link', { name: words('find-clear') }).click();
  await expect(page).toHaveURL(new RegExp(`/${tag}/find$`));
  await expect(box(page)).toHaveValue('');
});

test('too many words are named as what must be put right, in sight, and kept', async ({ page, tag, words, complaints }) => {
  complaints.expect(/status of 422/);
  await open(page, `/${tag}/find`);
  const text = card[tag].repeat(40);
  await search(page, text);
  await expect(page.locator('#problem')).toBeInViewport({ ratio: 1 });
  await page.locator('#problem a').click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(text);
  await expect(box(page)).toHaveAccessibleDescription(new RegExp(words('errors-field-too-long', { max: 100 })));
});

test('a page of the account asks to sign in first, and says so beforehand', async ({ page, tag, words }) => {
  await open(page, `/${tag}/find`);
  const row = page.getByRole('row').filter({ hasText: words('find-last-payment') });
  await expect(row).toContainText(words('find-sign-in-needed'));
  await row.locator('a:visible').click();
  await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
});
