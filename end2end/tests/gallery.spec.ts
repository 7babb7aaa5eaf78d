/** Do the samples of every component hold what pages must hold? On the development build, which has a gallery of them. */
import { barriers, onlyOnPages } from '../support/axe.ts';
import { sideways, unfold } from '../support/layout.ts';
import { startDevelopmentPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, test } from '../support/test.ts';

test.describe.configure({ mode: 'default' });

let portal: Portal;
test.beforeAll(async ({ tag, isMobile, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'is about what axe finds');
  test.skip(tag === 'zh-Hans' && !isMobile, 'one wide and one narrow reader suffice');
  portal = await startDevelopmentPortal({ port: ports.gallery + (isMobile ? 1 : 0), empty: true });
});
test.afterAll(async () => portal?.stop());

for (const tag of ['en', 'zh-Hans']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the samples in ${tag}, ${scheme}`, async ({ page, complaints }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`${portal.url}/_gallery/${tag}`);
      expect(await barriers(page, complaints, onlyOnPages)).toEqual([]);
    });
  }

  test(`no sample in ${tag} scrolls sideways`, async ({ page, isMobile }) => {
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${portal.url}/_gallery/${tag}`);
    await unfold(page);
    expect(await sideways(page)).toEqual([]);
  });
}
