/** In how many ways is a page looked at? */
import type { Page } from '@playwright/test';
import { barriers } from '../support/axe.ts';
import { sideways } from '../support/layout.ts';
import { expect, type Complaints } from '../support/test.ts';

/** How a reader's screen shows colours, and the rules of axe that say nothing there. */
const colours = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, without: [] },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, without: [] },
  // axe takes the colour of `-webkit-text-fill-color`, for which Chromium gives the one that was forced away.
  'forced colours': { media: { colorScheme: 'dark', forcedColors: 'active' }, without: ['color-contrast'] },
} as const;

/** The narrowest screen that WCAG asks for, a phone, a tablet, a desk. */
const widths = [320, 390, 768, 1280];

/** Looks at the open page in every colour and width, with everything unfolded, and lists what is wrong with each. */
export async function lookAtAll(page: Page, complaints: Complaints, withoutRules: string[] = []): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  for (const [name, { media, without }] of Object.entries(colours)) {
    // Motion would have axe measure colours halfway from one to the other.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await barriers(page, complaints, [...withoutRules, ...without]), `what axe finds: ${name}, ${width} px`).toEqual([]);
      expect.soft(await sideways(page), `what is wider than the window: ${name}, ${width} px`).toEqual([]);
    }
  }
}
