/** Can a reader change the language on every page and lose nothing? */
import { demoAccount, signInOnce } from '../support/accounts.ts';
import { prepare, states } from '../support/pages.ts';
import { signInByForm, signOut } from '../support/steps.ts';
import { expect, islandsReady, needsScripts, onlyOnce, open, test } from '../support/test.ts';
import { otherTag as other, say } from '../support/words.ts';

for (const state of states.filter(({ act, acceptLanguage }) => act === undefined && acceptLanguage === undefined)) {
  test(`${state.name}: the switch leads to the same page and back`, async ({ page, tag, baseURL, complaints, javaScriptEnabled }) => {
    test.skip(tag !== 'en' && javaScriptEnabled !== false, 'walked with scripts from English and without them from Chinese');
    await prepare(state, page, complaints, baseURL!);
    await open(page, state.path(tag));
    for (const next of [other(tag), tag]) {
      await page.locator(`.language-switch [lang="${next}"]`).click();
      const address = new URL(page.url());
      expect(address.pathname + address.search).toBe(state.path(next));
      await expect(page.locator('html')).toHaveAttribute('lang', next);
    }
  });
}

test('a user ID that was typed is still there after the switch, a password is not', async ({ page, tag }) => {
  await open(page, `/${tag}/sign-in?next=payments/${demoAccount().caseId}`);
  await page.locator('input[name=user_id]').fill('mei.chen');
  await page.locator('input[name=password]').fill('not for keeping');
  const next = other(tag);
  await page.locator(`.language-switch [lang="${next}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${next}/sign-in\\?next=payments/${demoAccount().caseId}`));
  await expect(page.locator('input[name=user_id]')).toHaveValue('mei.chen');
  await expect(page.locator('input[name=password]')).toHaveValue('');
  await expect(page.locator('h1')).toHaveText(say(next, 'sign-in-title'));
});

test.describe('with scripts', () => {
  needsScripts();

  test('the switch leaves the reader at the same line, with the same parts unfolded', async ({ page, tag, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await open(page, `/${tag}/account/cases/${demoAccount().caseId}/payments?period=all`);
    const folds = page.locator('main details:not(.unfolds)');
    await folds.last().evaluate((part: HTMLDetailsElement) => (part.open = true));
    const line = page.locator('main table tbody tr').nth(15);
    // Just under the bar.
    await line.evaluate((row) => scrollTo(0, row.getBoundingClientRect().top + scrollY - 100));
    const before = await line.boundingBox();
    // By the mouse: Playwright’s own click would scroll first.
    const { x, y } = (await page.locator(`.language-switch [lang="${other(tag)}"]`).boundingBox())!;
    await page.mouse.click(x + 5, y + 5);
    await expect(page.locator('html')).toHaveAttribute('lang', other(tag));
    await islandsReady(page);
    expect(Math.abs((await line.boundingBox())!.y - before!.y)).toBeLessThan(3);
    await expect(folds.last()).toHaveAttribute('open', '');
    // Another page begins at its top.
    await page.goto(`/${other(tag)}/account/cases/${demoAccount().caseId}/payments`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('the switch keeps the anchor of the address, and the line where the reader is', async ({ page, tag }) => {
    // Low enough for each line to come to the top.
    await page.setViewportSize({ width: 360, height: 600 });
    const line = page.locator('main table tr').nth(3);
    await open(page, `/${tag}#services`);
    for (const next of [other(tag), tag]) {
      await line.evaluate((row) => scrollTo(0, row.getBoundingClientRect().top + scrollY - 70));
      const before = await line.boundingBox();
      // By the mouse, as above.
      const { x, y } = (await page.locator(`.language-switch [lang="${next}"]`).boundingBox())!;
      await page.mouse.click(x + 5, y + 5);
      await expect(page).toHaveURL(new RegExp(`/${next}#services$`));
      expect(Math.abs((await line.boundingBox())!.y - before!.y)).toBeLessThan(3);
    }
  });

  test('who changes the language by the keyboard has the focus on the switch again', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no keyboard');
    await open(page, `/${tag}/sign-in`);
    const to = page.locator(`.language-switch [lang="${other(tag)}"]`);
    await to.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', other(tag));
    await expect(page.locator(`.language-switch [lang="${tag}"]`)).toBeFocused();
  });
});

test('Enter in a field sends the form and never switches the language', async ({ page, tag, complaints }) => {
  complaints.expect(/status of 422/);
  await open(page, `/${tag}/sign-in`);
  await page.locator('input[name=user_id]').fill('mei.chen');
  await page.locator('input[name=user_id]').press('Enter');
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
});

test('errors are said again in the other language', async ({ page, tag, words, complaints }) => {
  complaints.expect(/status of 422/);
  await open(page, `/${tag}/sign-in`);
  await page.locator('input[name=user_id]').fill('mei.chen');
  await page.getByRole('button', { name: words('sign-in-submit') }).click();
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(1);
  const next = other(tag);
  await page.locator(`.language-switch [lang="${next}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', next);
  await expect(page.locator('input[name=user_id]')).toHaveValue('mei.chen');
});

test('signing in and out keeps the chosen language', async ({ page, tag, words }) => {
  await signInByForm(page, tag, words);
  await signOut(page, words);
  await expect(page).toHaveURL(new RegExp(`/${tag}/signed-out`));
});

test.describe('the way in', () => {
  onlyOnce();

  test('leads each reader to the language that the browser asks for', async ({ playwright, baseURL }) => {
    for (const [asked, answered] of [
      ['zh-CN,zh;q=0.9', '/zh-Hans'],
      ['en-US,en;q=0.9', '/en'],
      ['zh-SG', '/zh-Hans'],
    ] as const) {
      const visitor = await playwright.request.newContext({ baseURL: baseURL!, extraHTTPHeaders: { 'accept-language': asked } });
      const answer = await visitor.get('/', { maxRedirects: 0 });
      expect([303, 302, 307]).toContain(answer.status());
      expect(answer.headers().location).toBe(answered);
      await visitor.dispose();
    }
  });

  test('tells readers of Traditional Chinese what there is, and lets them choose', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'zh-TW' });
    const page = await context.newPage();
    await page.goto('/');
    const notice = page.locator('[lang="zh-Hant"]');
    await expect(notice).toContainText('本網站尚無繁體中文版');
    await expect(notice.locator('a[hreflang=en]')).toHaveAttribute('href', '/en');
    await notice.locator('a[hreflang=zh-Hans]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    // That was a choice: from now on the way in leads there.
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/zh-Hans');
    await context.close();
  });

  test('leads to the language that was chosen last, also back to the first', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'en-US' });
    const page = await context.newPage();
    await page.goto('/en');
    for (const tag of ['zh-Hans', 'en']) {
      await page.locator(`.language-switch [lang="${tag}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await page.goto('/');
      expect(new URL(page.url()).pathname).toBe(`/${tag}`);
    }
    await context.close();
  });

  test('old and informal names of a language lead to its own', async ({ request }) => {
    for (const name of ['zh', 'zh-CN', 'zh-hans', 'cmn-Hans']) {
      const answer = await request.get(`/${name}/sign-in?next=account`, { maxRedirects: 0 });
      expect(answer.status()).toBe(308);
      expect(answer.headers().location).toBe('/zh-Hans/sign-in?next=account');
    }
    expect((await request.get('/fr')).status()).toBe(404);
  });
});
