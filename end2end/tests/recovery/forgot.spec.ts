/** Does whoever forgot the user ID or the password get back in, and does a stranger learn nothing by asking? */
import { mailsTo } from '../../support/mail-server.ts';
import { activate, comeFromElsewhere, createAccount, linkMailed, mailTo, newcomer, signIn } from '../../support/onboarding.ts';
import { expect, test } from '../../support/test.ts';

test.beforeEach(async ({ page }) => comeFromElsewhere(page));

const other = 'walnut umbrella glacier seven';

test('a forgotten user ID comes by mail', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  await page.goto(`/${tag}/sign-in`);
  await page.getByRole('link', { name: words('sign-in-forgot-user-id') }).click();
  await page.locator('#email').fill(who.email);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(`/${tag}/mail-sent`);
  await expect(page.locator('main')).toContainText(who.email);
  const mail = await mailTo(who.email, 2);
  expect(mail.text).toContain(who.userId);
});

test('a forgotten password is replaced by a link from the mail, which ends every session and is told by mail', async ({ page, tag, words, browser, baseURL }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const old = await elsewhere.newPage();
  await signIn(old, tag, words, who.userId);
  await expect(old).toHaveURL(/\/account\/prove$/);
  await page.goto(`/${tag}/sign-in`);
  await page.getByRole('link', { name: words('sign-in-forgot-password') }).click();
  await expect(page.locator('main')).toContainText('30');
  await page.locator('#email').fill(who.email);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(`/${tag}/mail-sent`);
  const link = await linkMailed(who.email, 'reset-password');
  await page.goto(link);
  await expect(page).toHaveURL(`/${tag}/reset-password`);
  await page.locator('#new_password').fill('short');
  await page.locator('main form .button--primary').click();
  await expect(page.locator('#problem')).toContainText(words('errors-password-too-short', { least: 15 }));
  await page.locator('#new_password').fill(other);
  await page.locator('main form .button--primary').click();
  await expect(page.locator('h1')).toHaveText(words('recover-done-title'));
  await old.reload();
  await expect(old).toHaveURL(/sign-in/);
  await elsewhere.close();
  await signIn(page, tag, words, who.userId, other);
  await expect(page).toHaveURL(/\/account\/prove$/);
  const subjects = async () => (await mailsTo(who.email)).map((mail) => mail.subject);
  await expect.poll(subjects).toContain(tag === 'en' ? 'Your password was changed' : '您的密码已更改');
  await page.goto(link);
  await expect(page.locator('h1')).toHaveText(words('recover-closed-title'));
});

test('an address without an account gets the same page, and a mail that says so', async ({ page, tag }) => {
  const { email } = newcomer();
  for (const [number, kind] of ['forgot-user-id', 'forgot-password'].entries()) {
    await page.goto(`/${tag}/${kind}`);
    await page.locator('#email').fill(email);
    await page.locator('main form .button--primary').click();
    await expect(page).toHaveURL(`/${tag}/mail-sent`);
    const mail = await mailTo(email, number + 1);
    expect(mail.subject).toBe(tag === 'en' ? 'No account with this address' : '这个地址没有对应的账户');
  }
});
