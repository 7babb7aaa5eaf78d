/** What a parent does, as tests say it in one line. */
import { expect, type Page } from '@playwright/test';
import { demoAccount, type Account } from './accounts.ts';
import type { Tag } from './words.ts';

type Words = (id: string, values?: Record<string, string | number>) => string;

/** Opens the sign-in page and signs in by its form; ends on the overview. */
export async function signInByForm(page: Page, tag: Tag, words: Words, account: Account = demoAccount()): Promise<void> {
  await page.goto(`/${tag}/sign-in`);
  await fillSignIn(page, words, account);
  await page.getByRole('button', { name: words('sign-in-submit') }).click();
  await expect(page).toHaveURL(new RegExp(`/${tag}/account`));
}

export async function fillSignIn(page: Page, words: Words, account: Account): Promise<void> {
  await page.getByLabel(words('sign-in-user-id'), { exact: true }).fill(account.userId);
  await page.getByLabel(words('sign-in-password'), { exact: true }).fill(account.password);
}
