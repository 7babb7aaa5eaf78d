/** Do the samples of every component hold what pages must hold? On the development build, which has a gallery of them. */
import { barriers } from '../support/axe.ts';
import { developmentProgram, startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, needsScripts, test } from '../support/test.ts';

needsScripts();
test.fixme(true, 'the gallery is served, but has not been seen to pass these yet');
test.describe.configure({ mode: 'default' });
test.skip(({ tag, isMobile }) => tag === 'zh-Hans' && !isMobile, 'one wide and one narrow reader suffice');

let portal: Portal;
test.beforeAll(async ({ isMobile }) => {
  portal = await startPortal({ port: ports.gallery + (isMobile ? 1 : 0), program: developmentProgram, empty: true });
});
test.afterAll(async () => portal?.stop());

for (const tag of ['en', 'zh-Hans']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the samples in ${tag}, ${scheme}`, async ({ page, complaints }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`${portal.url}/_gallery/${tag}`);
      // Samples of whole pages stand beside each other here: landmarks and ids are right only on pages.
      const onlyOnPages = ['landmark-one-main', 'landmark-unique', 'region', 'duplicate-id', 'page-has-heading-one'];
      expect(await barriers(page, complaints, onlyOnPages)).toEqual([]);
    });
  }

  test(`no sample in ${tag} scrolls sideways`, async ({ page, isMobile }) => {
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${portal.url}/_gallery/${tag}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
