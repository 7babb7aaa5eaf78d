/** What does a reader meet in the daily window in which the account pages are closed? */
import { strangers } from '../support/language.ts';
import { neutralHost } from '../support/neutral-site.ts';
import { publicPatterns } from '../support/pages.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, test } from '../support/test.ts';
import { pieces } from '../support/text.ts';
import { otherTag, say, tags } from '../support/words.ts';

test.describe.configure({ mode: 'default' });

/** An hour of the day in New York, so many hours from now, as settings and as a clock of twelve hours have it. */
function hour(fromNow: number): { setting: string; clock: string } {
  const there = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric', hourCycle: 'h23' });
  const full = (Number(there.format()) + fromNow + 24) % 24;
  return { setting: `${String(full).padStart(2, '0')}:00`, clock: `${full % 12 === 0 ? 12 : full % 12}:00` };
}

const [closes, opens] = [hour(-1), hour(3)];
let portal: Portal;
test.beforeAll(async ({ tag, javaScriptEnabled, isMobile }) => {
  test.skip(isMobile || (tag !== 'en' && javaScriptEnabled !== false), 'goes through the languages by itself');
  portal = await startPortal({
    port: ports.closed + (javaScriptEnabled === false ? 1 : 0),
    empty: true,
    settings: { PORTAL_AGENCY__SERVICE_WINDOW__CLOSES: closes.setting, PORTAL_AGENCY__SERVICE_WINDOW__OPENS: opens.setting },
  });
});
test.afterAll(async () => portal?.stop());

for (const tag of tags) {
  test(`all that anybody may read stays open in ${tag}`, async ({ request }) => {
    for (const pattern of publicPatterns()) {
      const path = pattern.replace('{locale}', tag);
      expect.soft((await request.get(portal.url + path)).status(), path).toBe(200);
    }
  });

  test(`the way to the account says in ${tag} until when it is closed and whom to call, and Quick Exit leaves`, async ({ page, complaints }) => {
    complaints.expect(/status of 503/);
    await page.goto(`${portal.url}/${tag}`);
    const answered = page.waitForResponse(`**/${tag}/sign-in`);
    await page.locator('main a[href$="/sign-in"]').first().click();
    const answer = await answered;
    expect(answer.status()).toBe(503);
    const seconds = Number(answer.headers()['retry-after']);
    expect(seconds, 'Retry-After').toBeGreaterThan(3600);
    expect(seconds, 'Retry-After').toBeLessThanOrEqual(3 * 3600);
    for (const language of [tag, otherTag(tag), tag]) {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveText(say(language, 'system-closed-title'));
      await expect(page.locator('main')).toContainText(opens.clock);
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
      expect(strangers(await pieces(page, language), language)).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(`/${language}/sign-in`);
      await page.locator(`.language-switch [lang="${otherTag(language)}"]`).click();
    }
    await page.getByRole('link', { name: say(otherTag(tag), 'shell-quick-exit') }).click();
    await expect(page).toHaveURL(new RegExp(`^https://${neutralHost}/`));
  });
}
