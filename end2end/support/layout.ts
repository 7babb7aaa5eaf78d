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

/** The texts of the content and of the footer that a reader sees, with everything unfolded. */
export async function shown(page: Page): Promise<string[]> {
  await unfold(page);
  return page.evaluate(() => {
    const found: string[] = [];
    for (const part of document.querySelectorAll('main, footer')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement!;
        const { width, height } = element.getBoundingClientRect();
        const text = walker.currentNode.textContent!.trim();
        if (text !== '' && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width * height > 1) found.push(text);
      }
    }
    return found;
  });
}

/** Elements with words that their own box cuts off. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility() && element.clientWidth > 1);
    const cut = seen.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return cut.map((element) => `${element.localName}.${element.className}`);
  });
}

/** What one can only press or follow, where it is seen: on paper there is none of it. */
export async function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = 'button, input, select, textarea, nav, .button, .quick-exit, .skip-link, .language-switch, .site-footer';
    const seen = [...document.querySelectorAll(kinds)].filter((element) => element.checkVisibility());
    return seen.map((element) => `${element.localName}.${element.className}`);
  });
}
