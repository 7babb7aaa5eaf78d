/** Does a page fit its window, whatever is unfolded on it? */
import type { Page } from '@playwright/test';

/** Opens every part of the page that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
  });
}

/** Where the page is wider than the window: the elements that stand out. Boxes that scroll for themselves may hold wide things. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} of ${clientWidth} px`, ...outside.slice(0, 8).map((element) => `${element.localName}.${element.className}`)];
  });
}
