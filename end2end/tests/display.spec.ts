/** What if a reader's system decides the colours, or wants nothing to move? */
import { prepare, states } from '../support/pages.ts';
import { expect, onlyOnce, open, test } from '../support/test.ts';

onlyOnce();

for (const state of states) {
  test(`${state.name}: with the system's few colours, controls keep their edges and the focus its ring`, async ({ page, tag, baseURL, complaints }) => {
    await prepare(state, page, complaints, baseURL!);
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, state.path(tag));
    await state.act?.(page);
    const lost = await page.evaluate(() => {
      // Boxes and dots to choose from are drawn by the system itself.
      const controls = [...document.querySelectorAll<HTMLElement>('.button:not(.button--quiet), .quick-exit, input:not([type=hidden], [type=radio], [type=checkbox]), select')];
      const seen = controls.filter((control) => control.checkVisibility() && !control.classList.contains('visually-hidden'));
      const wrong: string[] = [];
      for (const control of seen) {
        const name = `${control.localName}.${control.className}`;
        const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
        if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1) wrong.push(`${name} has no edge`);
      }
      return wrong;
    });
    expect(lost).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  });
}

test('nothing moves for a reader who asks for that', async ({ page, tag }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `/${tag}`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      const lasts = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0.01);
      return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
    }).length,
  );
  expect(moving).toBe(0);
});
