/** Does every mistake end on a page that speaks the reader’s language and shows a way forward? */
import { signInOnce } from '../support/accounts.ts';
import { strangers } from '../support/language.ts';
import { submitSignIn } from '../support/steps.ts';
import { expect, open, test } from '../support/test.ts';
import { pieces } from '../support/text.ts';
import type { Tag } from '../support/words.ts';

test('an address that does not exist leads on', async ({ page, tag, complaints }) => {
  complaints.expect(/status of 404/);
  const response = await open(page, `/${tag}/payments/2026`);
  expect(response.status()).toBe(404);
  expect(strangers(await pieces(page, tag), tag)).toEqual([]);
  await page.locator('main a').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
});

test('an account page asks a stranger to sign in, and goes on to the page afterwards', async ({ page, tag, words }) => {
  await open(page, `/${tag}/account`);
  await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in$`));
  await submitSignIn(page, words);
  await expect(page).toHaveURL(new RegExp(`/${tag}/account$`));
});

test('a case of somebody else’s is not found, and says no more', async ({ page, tag, context, baseURL, complaints }) => {
  complaints.expect(/status of 404/);
  await signInOnce(context, baseURL!);
  const response = await open(page, `/${tag}/account/cases/EDGE-12/payments`);
  expect(response.status()).toBe(404);
});

/** What a server answers to what no link or form of ours asks, and how that is asked. Forms name no language: their page does. */
const refusals: { name: string; status: number; ask: (tag: Tag, url: string) => Ask }[] = [
  { name: 'an address that is no text', status: 400, ask: (tag) => ({ path: `/${tag}/%FF` }) },
  { name: 'a form from another site', status: 403, ask: (tag, url) => form(tag, url, { headers: { origin: 'https://evil.example' } }) },
  { name: 'a method that the page does not have', status: 405, ask: (tag, url) => form(tag, url, { path: `/${tag}` }) },
  { name: 'a form that is too large', status: 413, ask: (tag, url) => form(tag, url, { data: `user_id=${'x'.repeat(1 << 20)}` }) },
];

test('a form that is no text leads back to its page, which says so', async ({ page, tag, baseURL }) => {
  const { path, ...rest } = form(tag, baseURL!, { data: 'user_id=%ff&user_id=twice' });
  const answer = await page.request.fetch(path, { ...rest, maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, `/${tag}/sign-in#problem`]);
  await open(page, answer.headers().location!);
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  expect(strangers(await pieces(page, tag), tag)).toEqual([]);
});

for (const { name, status, ask } of refusals) {
  test(`${name} is answered ${status}, in words, with a way forward`, async ({ page, tag, baseURL }) => {
    const { path, ...rest } = ask(tag, baseURL!);
    const answer = await page.request.fetch(path, { ...rest, maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    await page.route('**/answer', async (route) => route.fulfill({ contentType: 'text/html', body: await answer.text() }));
    await page.goto('/answer');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(strangers(await pieces(page, tag), tag)).toEqual([]);
    await expect(page.locator('main a').first()).toBeVisible();
  });
}

test('after too many tries a page says how long to wait', async ({ page, tag, words, complaints }, { project }) => {
  complaints.expect(/status of 4(22|29)/);
  const nobody = { userId: `nobody.${project.name}`, password: 'certainly not this one', caseId: '' };
  await open(page, `/${tag}/sign-in`);
  // The fifth of them, if it comes at once; each that comes later makes the wait longer.
  await expect(async () => {
    const answered = page.waitForResponse('**/api/sign-in');
    await submitSignIn(page, words, nobody);
    await answered;
    await expect(page.locator('main')).toContainText(words('errors-too-many', { minutes: 1 }), { timeout: 1000 });
  }).toPass();
  expect(strangers(await pieces(page, tag), tag)).toEqual([]);
});

interface Ask {
  path: string;
  method?: string;
  data?: string;
  headers?: Record<string, string>;
}

/** The sign-in form as its page sends it, but for one thing. */
function form(tag: Tag, url: string, wrong: Partial<Ask>): Ask {
  const headers = { origin: url, referer: `${url}/${tag}/sign-in`, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  return { path: '/api/sign-in', method: 'POST', data: 'user_id=mei.chen', ...wrong, headers: { ...headers, ...wrong.headers } };
}
