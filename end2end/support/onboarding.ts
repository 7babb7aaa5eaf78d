/** What somebody does on the way to an account, as tests say it in one line. */
import { expect, type Page } from '@playwright/test';
import type { ParsedMail } from 'mailparser';
import { mailsTo } from './mail-server.ts';
import { say, type Tag } from './words.ts';

type Words = (id: string, values?: Record<string, string | number>) => string;

/** A password that nobody guesses. */
export const password = 'purple kettle thunder walnut';

/** Somebody who wants an account. */
export interface Newcomer {
  name: string;
  email: string;
  userId: string;
}

let count = 0;

/** A new one each time, in each worker. */
export function newcomer(): Newcomer {
  const name = `new-${process.env.TEST_PARALLEL_INDEX ?? '0'}-${process.pid}-${(count += 1)}`;
  return { name: '陈丽', email: `${name}@example.org`, userId: name };
}

/** From a network address of the page's own: one address may create ten accounts an hour. */
export async function comeFromElsewhere(page: Page): Promise<void> {
  const part = () => Math.floor(Math.random() * 0xffff).toString(16);
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': `2001:db8:${part()}:${part()}::1` });
}

/** Fills the form for a new account, and leaves it unsent. */
export async function fillForm(page: Page, who: Newcomer): Promise<void> {
  await page.locator('#name').fill(who.name);
  await page.locator('#email').fill(who.email);
  await page.locator('#user_id').fill(who.userId);
  await page.locator('#new_password').fill(password);
  await page.locator('#terms').check({ force: true });
}

/** Fills and sends it; ends where one is told to look for a mail. */
export async function createAccount(page: Page, tag: Tag, who: Newcomer): Promise<void> {
  await page.goto(`/${tag}/create-account`);
  await fillForm(page, who);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(new RegExp(`/${tag}/check-your-mail$`));
}

/** The newest mail to an address, once there are so many. */
export async function mailTo(email: string, number = 1): Promise<ParsedMail> {
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(number);
  return (await mailsTo(email)).at(-1)!;
}

/** The link in a mail that leads to a page of the portal. */
export function linkIn(mail: ParsedMail, page: string): string {
  const link = (mail.text ?? '').split('\n').find((line) => line.includes(`/${page}/`));
  if (link === undefined) throw new Error(`no link to ${page} in “${mail.subject}”`);
  return link.trim();
}

/** The link to a page of the portal that was mailed to an address, among other mails: those of one moment come in any order. */
export async function linkMailed(email: string, page: string): Promise<string> {
  const mailed = async () => (await mailsTo(email)).find((mail) => (mail.text ?? '').includes(`/${page}/`));
  await expect.poll(async () => (await mailed()) !== undefined, { timeout: 20_000 }).toBe(true);
  return linkIn((await mailed())!, page);
}

/** Opens the link of the activation mail, the newest of so many, and presses the button. */
export async function activate(page: Page, who: Newcomer, number = 1): Promise<void> {
  await page.goto(linkIn(await mailTo(who.email, number), 'activate'));
  await page.locator('#password').fill(password);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(/\/activated$/);
}

/** Signs in by the form with a name of any kind. */
export async function signIn(page: Page, tag: Tag, words: Words, name: string, typed = password): Promise<void> {
  await page.goto(`/${tag}/sign-in`);
  await page.locator('#user_id').fill(name);
  await page.locator('#password').fill(typed);
  await page.locator('main').getByRole('button', { name: words('sign-in-submit') }).click();
}

export { say };
