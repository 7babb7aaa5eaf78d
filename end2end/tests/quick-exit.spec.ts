/** Can a reader leave at once, whatever state the portal and the browser are in? */
import type { Page } from '@playwright/test';
import { demoAccount, signInOnce } from '../support/accounts.ts';
import { neutralHost } from '../support/neutral-site.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signInByForm, submitSignIn } from '../support/steps.ts';
import { expect, islandsReady, needsScripts, open, test } from '../support/test.ts';

const neutral = new RegExp(`^https://${neutralHost}/`);

test('Quick Exit ends on the neutral site and ends the session', async ({ page, tag, words }) => {
  await signInByForm(page, tag, words);
  await page.getByRole('link', { name: words('shell-quick-exit') }).click();
  await expect(page).toHaveURL(neutral);
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible();
  // The session ends in the background: the neutral site does not wait for it.
  await expect
    .poll(async () => {
      await page.goto(`/${tag}/account`);
      return new URL(page.url()).pathname;
    })
    .toBe(`/${tag}/sign-in`);
});

test('Quick Exit is in view and on top at every width, however far a page is scrolled', async ({ page, tag, context, baseURL, words }) => {
  await signInOnce(context, baseURL!);
  const link = page.getByRole('link', { name: words('shell-quick-exit') });
  for (const path of [`/${tag}/questions`, `/${tag}/account/cases/${demoAccount().caseId}/payments?period=all`]) {
    await open(page, path);
    // The last is a desk's window enlarged four times.
    for (const [width, height] of [[1280, 900], [768, 1024], [360, 740], [320, 640], [320, 256]] as const) {
      await page.setViewportSize({ width, height });
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), part);
        expect.soft(await isAtHand(page), `${path}, ${width} × ${height} px, scrolled to ${part}`).toBe(true);
      }
    }
    await expect(link).toBeVisible();
  }
});

test('the way back does not lead to the page that was left', async ({ page, tag, words, context, baseURL }) => {
  await signInOnce(context, baseURL!);
  await open(page, `/${tag}`);
  await open(page, `/${tag}/account`);
  await page.getByRole('link', { name: words('shell-quick-exit') }).click();
  await expect(page).toHaveURL(neutral);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/account/);
});

test.describe('with scripts', () => {
  needsScripts();

  test('Shift three times leaves, from a form as well', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await open(page, `/${tag}/sign-in`);
    await page.locator('input[name=user_id]').focus();
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(neutral);
  });

  test('Shift twice, or as part of typing, does not leave', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await open(page, `/${tag}/sign-in`);
    const field = page.locator('input[name=user_id]');
    await field.focus();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await field.pressSequentially('abc');
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    // Typed fast: Shift is let go before the letter.
    for (const letter of ['A', 'B', 'C', 'D']) {
      await page.keyboard.down('Shift');
      await page.keyboard.down(letter);
      await page.keyboard.up('Shift');
      await page.keyboard.up(letter);
    }
    // The keys that change the input method.
    for (const other of ['Control', 'Alt', 'Control', 'Alt']) {
      await page.keyboard.down(other);
      await page.keyboard.press('Shift');
      await page.keyboard.up(other);
    }
    // What selects text.
    for (let time = 0; time < 3; time++) await field.click({ modifiers: ['Shift'] });
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
  });

  test('Shift three times counts within five seconds only, and dots say how far', async ({ page, tag, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await page.clock.install();
    await open(page, `/${tag}`);
    const dots = page.locator('.quick-exit__dots');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(dots).toHaveText('●●○');
    await page.clock.fastForward('00:06');
    await expect(dots).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(dots).toHaveText('●○○');
    await expect(page).toHaveURL(new RegExp(`/${tag}$`));
  });

  test('Shift three times on an account page ends the session', async ({ page, tag, words, isMobile }) => {
    test.skip(isMobile, 'has no Shift key');
    await signInByForm(page, tag, words);
    await islandsReady(page);
    await pressShift(page);
    await expect(page).toHaveURL(neutral);
    await page.goto(`/${tag}/account`);
    await expect(page).toHaveURL(new RegExp(`/${tag}/sign-in`));
  });

  test('the page is covered before anybody answers, its title too', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    // Said by the page: whoever asks it from here waits for the neutral site.
    await page.addInitScript(() => {
      addEventListener('click', () => console.log(`left: ${document.body.checkVisibility()} “${document.title}” ${location.pathname}`));
    });
    await open(page, `/${tag}/account`);
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    for (const way of [neutral, '**/exit']) {
      await page.route(way, async (route) => {
        await held;
        await route.continue();
      });
    }
    const left = page.waitForEvent('console', (message) => message.text().startsWith('left'));
    await page.getByRole('link', { name: words('shell-quick-exit') }).click({ noWaitAfter: true });
    expect((await left).text()).toBe(`left: false “” /${tag}/account`);
    answer();
    await expect(page).toHaveURL(neutral);
  });

  test('no transition shows the page once more', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Object.assign(window, { revealedBy: (event as Event & { viewTransition: unknown }).viewTransition ? 'transition' : 'nothing' });
      });
    });
    const revealed = (): Promise<unknown> => page.evaluate('revealedBy');
    await open(page, `/${tag}/account`);
    // Between account pages there is one.
    await page.locator('main a[href$="/payments"]').first().click();
    await expect(page).toHaveURL(/payments$/);
    expect(await revealed()).toBe('transition');
    await page.getByRole('link', { name: words('shell-quick-exit') }).click();
    await expect(page).toHaveURL(neutral);
    expect(await revealed()).toBe('nothing');
  });

  test('the other pages that are open leave, too', async ({ page, tag, words, context }) => {
    await open(page, `/${tag}`);
    const other = await context.newPage();
    await other.goto(`/${tag}/sign-in`);
    await page.getByRole('link', { name: words('shell-quick-exit') }).click();
    await expect(page).toHaveURL(neutral);
    await expect(other).toHaveURL(neutral);
  });

  test('a reader who saves data leaves as well, without a byte of WebAssembly', async ({ page, tag, words, context, baseURL }) => {
    await signInOnce(context, baseURL!);
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`/${tag}/account/cases/${demoAccount().caseId}/payments`);
    await expect(page.locator('html')).toHaveAttribute('data-islands', 'skipped');
    await page.getByRole('link', { name: words('shell-quick-exit') }).click();
    await expect(page).toHaveURL(neutral);
    expect(fetched.filter((url) => url.endsWith('.wasm'))).toEqual([]);
  });

  test('with the server down it leads from any page to where the agency’s settings say', async ({ page, tag, words, complaints, isMobile }) => {
    test.skip(tag !== 'en', 'its portal has one port');
    test.skip(isMobile, 'has no Shift key');
    complaints.expect(/ERR_CONNECTION_REFUSED|Failed to fetch|Failed to load resource/);
    const elsewhere = `https://${neutralHost}/elsewhere`;
    const portal = await startPortal({ port: ports.stopped, settings: { PORTAL_AGENCY__QUICK_EXIT: elsewhere } });
    const publicPage = await page.context().newPage();
    try {
      await publicPage.goto(`${portal.url}/${tag}`);
      await page.goto(`${portal.url}/${tag}/sign-in`);
      await submitSignIn(page, words);
      await expect(page).toHaveURL(/account/);
      await islandsReady(page);
      await portal.stop();
      await pressShift(page);
      await expect(page).toHaveURL(elsewhere);
      // The way back finds a server that is down, not a page that was kept.
      await page.goBack().catch(() => {});
      await expect(page.locator('main')).toHaveCount(0);
      await expect(publicPage).toHaveURL(elsewhere);
    } finally {
      await portal.stop();
    }
  });
});

async function pressShift(page: Page): Promise<void> {
  for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
}

/** Whether the whole of Quick Exit lies in the window and nothing lies over it. */
async function isAtHand(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const link = document.querySelector('.quick-exit')!;
    const { top, left, right, bottom } = link.getBoundingClientRect();
    const inside = top >= 0 && left >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
    return inside && link.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
}
