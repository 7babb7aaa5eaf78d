/** Does an authenticator app guard the account, and does its owner get in with the app, with a recovery code, and without either once it is off? */
import type { Page } from '@playwright/test';
import { codeOf } from '../support/authenticator.ts';
import { mailsTo } from '../support/mail-server.ts';
import { activate, comeFromElsewhere, createAccount, newcomer, password, signIn, type Newcomer } from '../support/onboarding.ts';
import { expect, test } from '../support/test.ts';
import type { Tag } from '../support/words.ts';

type Words = (id: string, values?: Record<string, string | number>) => string;

test.beforeEach(async ({ page }) => comeFromElsewhere(page));

/** An account with an app: the secret as typed by hand, and the list. Each code counts once, so that the next is one span ahead. */
async function setUp(page: Page, tag: Tag, words: Words): Promise<{ who: Newcomer; secret: string; list: string[] }> {
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  await signIn(page, tag, words, who.userId);
  await expect(page).toHaveURL(/\/account\/prove$/);
  await page.goto(`/${tag}/account/authenticator`);
  await page.locator('#password').fill(password);
  await page.locator('main').getByRole('button', { name: words('authenticator-begin'), exact: true }).click();
  await expect(page.locator('h1')).toHaveText(words('authenticator-setup-title'));
  // A telephone cannot scan its own screen.
  await expect(page.getByRole('img', { name: words('authenticator-qr') })).toBeVisible({ visible: page.viewportSize()!.width >= 640 });
  const secret = (await page.locator('p[lang=en] .code').allTextContents()).join('');
  const list = await page.locator('li.code').allTextContents();
  expect(list).toHaveLength(10);
  await page.locator('#code').fill('000000');
  await page.locator('main').getByRole('button', { name: words('authenticator-confirm'), exact: true }).click();
  await expect(page.locator('#problem')).toContainText(words('errors-wrong-code'));
  // The list still stands there after a mistake.
  expect(await page.locator('li.code').allTextContents()).toEqual(list);
  await page.locator('#code').fill(codeOf(secret));
  await page.locator('main').getByRole('button', { name: words('authenticator-confirm'), exact: true }).click();
  await expect(page.locator('main')).toContainText(words('authenticator-left', { left: 10 }));
  return { who, secret, list };
}

/** Types the password, and ends where the code is asked for. */
async function passwordTyped(page: Page, tag: Tag, words: Words, who: Newcomer): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, tag, words, who.userId);
  await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in/code`));
  await expect(page.locator('h1')).toHaveText(words('authenticator-sign-in-title'));
}

const send = (page: Page): Promise<void> => page.locator('main form .button--primary').click();

test('the password alone opens nothing: a code of the app does, once, and so does each recovery code', async ({ page, tag, words }) => {
  const { who, secret, list } = await setUp(page, tag, words);
  await passwordTyped(page, tag, words, who);
  await page.goto(`/${tag}/account`);
  await expect(page).toHaveURL(/sign-in/);
  await passwordTyped(page, tag, words, who);
  await page.locator('#code').fill('000000');
  await send(page);
  await expect(page.locator('#problem')).toContainText(words('errors-wrong-code'));
  const code = codeOf(secret, 1);
  await page.locator('#code').fill(code);
  await send(page);
  await expect(page).toHaveURL(/\/account\/prove$/);
  await passwordTyped(page, tag, words, who);
  await page.locator('#code').fill(code);
  await send(page);
  await expect(page.locator('#problem')).toContainText(words('errors-wrong-code'));
  await page.locator('#code').fill(list[4]!);
  await send(page);
  await expect(page).toHaveURL(/\/account\/prove$/);
  await page.goto(`/${tag}/account/authenticator`);
  await expect(page.locator('main')).toContainText(words('authenticator-left', { left: 9 }));
});

test('the language can be changed while the code is asked for, and where one wanted to go is not forgotten', async ({ page, tag, words }) => {
  const { who, list } = await setUp(page, tag, words);
  await page.context().clearCookies();
  await page.goto(`/${tag}/account/authenticator`);
  await expect(page).toHaveURL(/sign-in\?next=/);
  await page.locator('#user_id').fill(who.userId);
  await page.locator('#password').fill(password);
  await page.locator('main').getByRole('button', { name: words('sign-in-submit') }).click();
  await expect(page.locator('h1')).toHaveText(words('authenticator-sign-in-title'));
  const other = tag === 'en' ? 'zh-Hans' : 'en';
  await page.locator(`.language-switch [lang="${other}"]`).click();
  await page.locator('#code').fill(list[0]!);
  await send(page);
  await expect(page).toHaveURL(`/${other}/account/authenticator`);
});

test('password and code together turn the app off, which is told by mail, and the password is enough again', async ({ page, tag, words }) => {
  const { who, list } = await setUp(page, tag, words);
  const off = page.locator('main').getByRole('button', { name: words('authenticator-turn-off'), exact: true });
  await page.locator('#password').fill(password);
  await off.click();
  await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#password').fill(password);
  await page.locator('#code').fill(list[9]!);
  await off.click();
  await expect(page.locator('main')).toContainText(words('authenticator-is-off'));
  const subjects = async () => (await mailsTo(who.email)).map((mail) => mail.subject);
  for (const id of ['mail-authenticator-on-subject', 'mail-authenticator-off-subject']) await expect.poll(subjects).toContain(words(id));
  await page.context().clearCookies();
  await signIn(page, tag, words, who.userId);
  await expect(page).toHaveURL(/\/account\/prove$/);
});

test('what was begun can be left, and the password stays enough', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  await signIn(page, tag, words, who.userId);
  await expect(page).toHaveURL(/\/account\/prove$/);
  await page.goto(`/${tag}/account/authenticator`);
  await page.locator('#password').fill(password);
  await page.locator('main').getByRole('button', { name: words('authenticator-begin'), exact: true }).click();
  await page.locator('main').getByRole('button', { name: words('authenticator-cancel'), exact: true }).click();
  await expect(page.locator('main')).toContainText(words('authenticator-is-off'));
});
