/** Does signing in forgive what can be forgiven, and say clearly what cannot? */
import { formAccount } from '../support/accounts.ts';
import { submitSignIn } from '../support/steps.ts';
import { expect, needsScripts, open, test } from '../support/test.ts';

test('nothing typed: both fields say what to do, the summary leads to them, the title says so', async ({ page, tag, words, complaints }) => {
  complaints.expect(/status of 422/);
  await open(page, `/${tag}/sign-in`);
  await page.locator('main').getByRole('button', { name: words('sign-in-submit') }).click();
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
  for (const error of ['errors-user-id-missing', 'errors-password-missing']) {
    // Once in the summary, once at the field, in the same words.
    await expect(page.locator('main').getByText(words(error), { exact: false })).toHaveCount(2);
  }
  await page.getByRole('link', { name: words('errors-user-id-missing') }).click();
  await expect(page.getByLabel(words('sign-in-user-id'), { exact: true })).toBeFocused();
});

test('a wrong password says so without saying which was wrong, and keeps the user ID', async ({ page, tag, words, complaints }) => {
  complaints.expect(/status of 4\d\d/);
  const account = { ...formAccount(), password: 'certainly not this one' };
  await open(page, `/${tag}/sign-in`);
  await submitSignIn(page, words, account);
  await expect(page.locator('main')).toContainText(words('errors-wrong-credentials'));
  await expect(page.locator('input[name=user_id]')).toHaveValue(account.userId);
  expect(page.url()).not.toContain(account.userId);
});

test('what a Chinese input method types is accepted', async ({ page, tag, words }) => {
  const account = formAccount();
  const fullWidth = [...account.userId].map((letter) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter));
  await open(page, `/${tag}/sign-in`);
  await submitSignIn(page, words, { ...account, userId: `　${fullWidth.join('')} ` });
  await expect(page).toHaveURL(new RegExp(`/${tag}/account$`));
});

test('too long a user ID is answered in words', async ({ page, tag, words, complaints }) => {
  complaints.expect(/status of 4\d\d/);
  await open(page, `/${tag}/sign-in`);
  await submitSignIn(page, words, { ...formAccount(), userId: 'x'.repeat(129) });
  await expect(page.locator('main')).toContainText(words('errors-field-too-long', { max: 128 }));
});

test('sign-in leads on to the page that was asked for', async ({ page, tag, words }) => {
  const history = `/${tag}/account/cases/${formAccount().caseId}/payments`;
  await open(page, history);
  await submitSignIn(page, words);
  await expect(page).toHaveURL(history);
});

test.describe('with scripts', () => {
  needsScripts();

  test('the password can be shown, and is hidden again when it is sent', async ({ page, tag, words }) => {
    await open(page, `/${tag}/sign-in`);
    const password = page.getByLabel(words('sign-in-password'), { exact: true });
    await password.fill('visible');
    const show = page.getByRole('button', { name: words('forms-show') });
    await show.click();
    await expect(password).toHaveAttribute('type', 'text');
    await expect(show).toHaveAttribute('aria-pressed', 'true');
    await show.click();
    await expect(password).toHaveAttribute('type', 'password');
  });

  test('a mistake is shown in place, without a page load', async ({ page, tag, words, complaints }) => {
    complaints.expect(/status of 422/);
    await open(page, `/${tag}/sign-in`);
    await page.evaluate(() => (document.body.dataset.same = 'page'));
    await page.locator('main').getByRole('button', { name: words('sign-in-submit') }).click();
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
    await expect(page.locator('body')).toHaveAttribute('data-same', 'page');
  });
});

test.describe('without scripts', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'is about what works without scripts');

  test('a wrong password is not written into the page again', async ({ page, tag, words }) => {
    await open(page, `/${tag}/sign-in`);
    await submitSignIn(page, words, { ...formAccount(), password: 'certainly not this one' });
    await expect(page.locator('main')).toContainText(words('errors-wrong-credentials'));
    await expect(page.locator('input[name=password]')).toHaveValue('');
  });

  test('there is no button that would do nothing', async ({ page, tag, words }) => {
    await open(page, `/${tag}/sign-in`);
    await expect(page.getByRole('button', { name: words('forms-show') })).toBeHidden();
  });
});
