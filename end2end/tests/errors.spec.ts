/** Does every mistake end on a page that speaks the reader’s language and shows a way forward? */
import { signInOnce } from '../support/accounts.ts';
import { strangers } from '../support/language.ts';
import { expect, open, test } from '../support/test.ts';
import { pieces } from '../support/text.ts';

test('an address that does not exist leads on', async ({ page, tag, complaints }) => {
  complaints.expect(/status of 404/);
  const response = await open(page, `/${tag}/payments/2026`);
  expect(response.status()).toBe(404);
  expect(strangers(await pieces(page, tag), tag)).toEqual([]);
  await page.locator('main a').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
});

test('an account page asks a stranger to sign in, and goes on to the page afterwards', async ({ page, tag }) => {
  await open(page, `/${tag}/account`);
  await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
});

test('a case of somebody else’s is not found, and says no more', async ({ page, tag, context, baseURL, complaints }) => {
  complaints.expect(/status of 404/);
  await signInOnce(context, baseURL!);
  const response = await open(page, `/${tag}/account/cases/EDGE-12/payments`);
  expect(response.status()).toBe(404);
});

test('a form that cannot be understood comes back to its page', async ({ page, tag, baseURL, complaints }) => {
  complaints.expect(/status of 4\d\d/);
  await open(page, `/${tag}/sign-in`);
  const answer = await page.request.post('/api/sign-in', {
    headers: { origin: baseURL!, referer: `${baseURL}/${tag}/sign-in`, 'content-type': 'application/x-www-form-urlencoded' },
    data: 'user_id=%ff&user_id=twice',
    maxRedirects: 0,
  });
  expect([303, 400]).toContain(answer.status());
});

test('a post from another site is refused', async ({ request, tag }) => {
  const answer = await request.post('/api/sign-out', {
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'accept-language': tag },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
});

test('a method that a page does not have is answered 405, in words', async ({ request, tag, baseURL }) => {
  const answer = await request.delete(`/${tag}`, { headers: { origin: baseURL! } });
  expect(answer.status()).toBe(405);
  expect(await answer.text()).toContain(`lang="${tag}"`);
});
