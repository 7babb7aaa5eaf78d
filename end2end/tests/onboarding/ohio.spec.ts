/** Do the twelve steps of the Ohio page lead to the payment history, each as it is told there? */
import { mailsTo } from '../../support/mail-server.ts';
import { activate, comeFromElsewhere, createAccount, fillForm, linkIn, mailTo, newcomer, password, say, signIn } from '../../support/onboarding.ts';
import { freshPerson } from '../../support/proofs.ts';
import { expect, test } from '../../support/test.ts';

test.beforeEach(async ({ page }) => comeFromElsewhere(page));

test('steps 1 and 2: the front page has a door to a new account, and behind it is the form', async ({ page, tag, words }) => {
  await page.goto(`/${tag}`);
  await page.locator('main').getByRole('link', { name: words('home-create-account') }).first().click();
  await expect(page).toHaveURL(`/${tag}/create-account`);
  await expect(page.locator('h1')).toHaveText(words('create-account-title'));
});

test('steps 3 and 4: name, e-mail address, user ID and password are typed, and the next page says where the mail went', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await expect(page.locator('main')).toContainText(who.email);
  await expect(page.locator('main')).toContainText(words('create-account-sent-junk'));
  expect(page.url()).not.toContain('@');
});

test('steps 5 and 6: the mail has the subject that was told, and its link works for 96 hours', async ({ page, tag }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  const mail = await mailTo(who.email);
  expect(mail.subject).toMatch(tag === 'en' ? /^Account activation link – / : /^账户激活链接 – /);
  const until = new Intl.DateTimeFormat(tag === 'en' ? 'en-US' : 'zh-CN', { timeZone: 'America/New_York', dateStyle: 'long' });
  const end = until.format(Date.now() + 96 * 3600 * 1000);
  expect(mail.text).toContain(end);
  await expect(page.locator('main')).toContainText(end);
  expect(linkIn(mail, 'activate')).toContain(`/${tag}/activate/`);
});

test('steps 7 and 8: the link and the password activate the account on another device, and the page leads to sign-in', async ({
  page,
  tag,
  words,
  browser,
  baseURL,
}) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  const link = linkIn(await mailTo(who.email), 'activate');
  // Mail scanners open links, and use none up.
  for (const method of ['GET', 'HEAD', 'GET']) {
    await fetch(link, { method, headers: { 'user-agent': 'scanner' } });
  }
  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const phone = await elsewhere.newPage();
  await phone.goto(link);
  await expect(phone).toHaveURL(new RegExp(`/${tag}/activate$`));
  await phone.locator('#password').fill('not the password that was chosen');
  await phone.locator('main form .button--primary').click();
  await expect(phone.locator('main')).toContainText(words('errors-wrong-password'));
  await phone.locator('#password').fill(password);
  await phone.locator('main form .button--primary').click();
  await expect(phone.locator('h1')).toHaveText(words('activate-done-title'));
  await phone.getByRole('link', { name: words('activate-sign-in') }).last().click();
  await expect(phone).toHaveURL(new RegExp(`/${tag}/sign-in$`));
  await elsewhere.close();
});

test('step 9: the new user ID and the password open the account, and so does the e-mail address', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  for (const name of [who.userId, who.email]) {
    await page.context().clearCookies();
    await signIn(page, tag, words, name);
    await expect(page).toHaveURL(new RegExp(`/${tag}/account/prove$`));
  }
});

test('steps 10 to 12: case number, SSN and the secret of each parent open the case; a wrong number is told without saying which', async ({ page, tag, words }) => {
  test.setTimeout(60_000);
  const person = freshPerson();
  const who = newcomer();
  await createAccount(page, tag, who);
  await activate(page, who);
  await signIn(page, tag, words, who.userId);
  await page.locator(`[name=as][value=${person.side}]`).check({ force: true });
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(new RegExp(`as=${person.side}`));
  const fill = async (ssn: string): Promise<void> => {
    await page.locator('#case_number').fill(person.caseNumber);
    await page.locator('#ssn').fill(ssn);
    await page.locator(`#${person.secret}`).fill(person.value);
    await page.locator('main form .button--primary').click();
  };
  await fill('900-00-0001');
  await expect(page.locator('#problem')).toContainText(words('errors-no-match'));
  await expect(page.locator('#case_number')).toHaveValue(person.caseNumber);
  await expect(page.locator('#ssn')).toHaveValue('');
  await fill(person.ssn);
  await expect(page.locator('h1')).toHaveText(words('prove-confirmed-title'));
  await page.getByRole('link', { name: words('prove-submit') }).click();
  await expect(page).toHaveURL(`/${tag}/account`);
  await expect(page.locator('main')).toContainText(person.caseNumber);
  // Next time only user ID and password.
  await page.context().clearCookies();
  await signIn(page, tag, words, who.userId);
  await expect(page).toHaveURL(`/${tag}/account`);
});

test('mistakes stand beside their fields and in a summary, and nothing typed is lost but the password', async ({ page, tag, words }) => {
  const who = { ...newcomer(), email: 'li@' };
  await page.goto(`/${tag}/create-account`);
  await fillForm(page, who);
  await page.locator('#new_password').fill('fuyangfei');
  await page.locator('[name=written][value=en]').check({ force: true });
  await page.locator('main form .button--primary').click();
  for (const id of ['errors-email-malformed', 'errors-password-too-short']) {
    await expect(page.locator('main').getByText(words(id, { least: 15 }), { exact: true })).toHaveCount(2);
  }
  await expect(page.locator('#name')).toHaveValue(who.name);
  await expect(page.locator('#email')).toHaveValue(who.email);
  await expect(page.locator('#user_id')).toHaveValue(who.userId);
  await expect(page.locator('[name=written][value=en]')).toBeChecked();
  await expect(page.locator('#terms')).toBeChecked();
  await expect(page.locator('#new_password')).toHaveValue('');
});

test('the language switch in the middle of the form keeps what was typed', async ({ page, tag }) => {
  const who = newcomer();
  await page.goto(`/${tag}/create-account`);
  await fillForm(page, who);
  const other = tag === 'en' ? 'zh-Hans' : 'en';
  await page.locator(`.language-switch [lang="${other}"]`).click();
  await expect(page.locator('h1')).toHaveText(say(other, 'create-account-title'));
  await expect(page.locator('#email')).toHaveValue(who.email);
  await expect(page.locator('#user_id')).toHaveValue(who.userId);
  await expect(page.locator('#terms')).toBeChecked();
});

test('where several people may share an address, the second gets an account, too, and the reminder names both', async ({ page, tag }) => {
  const who = newcomer();
  const second = { ...who, userId: `${who.userId}-2` };
  await createAccount(page, tag, who);
  await activate(page, who);
  await createAccount(page, tag, second);
  await expect(page.locator('main')).toContainText(who.email);
  await activate(page, second, 2);
  await page.goto(`/${tag}/forgot-user-id`);
  await page.locator('#email').fill(who.email);
  await page.locator('main form .button--primary').click();
  const mail = await mailTo(who.email, 3);
  for (const userId of [who.userId, second.userId]) expect(mail.text!.split('\n')).toContain(userId);
});

test('the mail can be sent again, the older link says so, a used link leads to sign-in', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  const older = linkIn(await mailTo(who.email), 'activate');
  await page.getByRole('button', { name: words('create-account-resend') }).click();
  await expect(page.locator('.notice')).toContainText(words('create-account-resent'));
  const newer = linkIn(await mailTo(who.email, 2), 'activate');
  await page.goto(older);
  await expect(page.locator('h1')).toHaveText(words('activate-replaced-title'));
  await expect(page.getByRole('button', { name: words('activate-renew') })).toBeVisible();
  await page.goto(newer);
  await page.locator('#password').fill(password);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(/\/activated$/);
  await page.goto(newer);
  await expect(page.locator('h1')).toHaveText(words('activate-used-title'));
  await page.goto(`/${tag}/activate/${'A'.repeat(43)}`);
  await expect(page.locator('h1')).toHaveText(words('activate-unknown-title'));
  expect((await mailsTo(who.email)).length).toBe(2);
});

test('who typed a wrong address comes back and finds the rest as it was', async ({ page, tag, words }) => {
  const who = newcomer();
  await createAccount(page, tag, who);
  await page.getByRole('link', { name: words('create-account-change') }).click();
  await expect(page).toHaveURL(`/${tag}/create-account`);
  await expect(page.locator('#user_id')).toHaveValue(who.userId);
  await expect(page.locator('#email')).toHaveValue(who.email);
  await expect(page.locator('#new_password')).toHaveValue('');
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
});

test('a user ID that somebody else has asks for another when the link is opened', async ({ page, tag, words }) => {
  const who = { ...newcomer(), userId: 'chen.li' };
  await createAccount(page, tag, who);
  await page.goto(linkIn(await mailTo(who.email), 'activate'));
  await page.locator('#password').fill(password);
  await page.locator('main form .button--primary').click();
  await expect(page.locator('#problem')).toContainText(words('errors-user-id-taken'));
  await page.locator('#user_id').fill(newcomer().userId);
  await page.locator('#password').fill(password);
  await page.locator('main form .button--primary').click();
  await expect(page).toHaveURL(/\/activated$/);
});

test('with scripts, the server says in words how hard the password is to guess, and it can be shown', async ({ page, tag, words, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'is about what scripts add');
  await page.goto(`/${tag}/create-account`);
  const field = page.locator('#new_password');
  await field.fill('aaaaaaaaaaaaaaaaaaaa');
  await expect(page.locator('[data-judges]')).toHaveText(words('errors-password-guessable'));
  await field.fill(password);
  await expect(page.locator('[data-judges]')).toHaveText(words('passwords-strong'));
  await page.getByRole('button', { name: words('forms-show') }).click();
  await expect(field).toHaveAttribute('type', 'text');
});
