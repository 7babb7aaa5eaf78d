/** What a parent does, as tests say it in one line. */
import { expect, type Page } from '@playwright/test';
import { formAccount, type Account } from './accounts.ts';
import type { Tag } from './words.ts';

type Words = (id: string, values?: Record<string, string | number>) => string;

/** Opens the sign-in page and signs in by its form; ends on the overview. */
export async function signInByForm(page: Page, tag: Tag, words: Words, account: Account = formAccount()): Promise<void> {
  await page.goto(`/${tag}/sign-in`);
  await submitSignIn(page, words, account);
  await expect(page).toHaveURL(new RegExp(`/${tag}/account`));
}

/** Fills and sends the sign-in form of the page that is open. */
export async function submitSignIn(page: Page, words: Words, account: Account = formAccount()): Promise<void> {
  await page.getByLabel(words('sign-in-user-id'), { exact: true }).fill(account.userId);
  await page.getByLabel(words('sign-in-password'), { exact: true }).fill(account.password);
  await page.locator('main').getByRole('button', { name: words('sign-in-submit') }).click();
}

/** Signs out; on narrow screens the button is folded under the word Menu. */
export async function signOut(page: Page, words: Words): Promise<void> {
  const button = page.getByRole('button', { name: words('shell-sign-out') }).first();
  if (!(await button.isVisible())) await page.getByText(words('shell-menu'), { exact: true }).click();
  await button.click();
}
