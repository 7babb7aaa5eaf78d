/** What on a page keeps somebody out, as far as axe can tell? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Complaints } from './test.ts';

/** Rules that are right only for whole pages: in the gallery samples of pages stand beside each other. */
export const onlyOnPages = ['landmark-one-main', 'landmark-unique', 'region', 'duplicate-id', 'page-has-heading-one'];

/** Each violation of WCAG 2.2 AA and of good practice, with the elements that it is about. */
export async function barriers(page: Page, complaints: Complaints, without: string[] = []): Promise<string[]> {
  // axe tries out styles of its own, which the content-security policy forbids, as it should.
  complaints.expect(/Applying inline style violates|Couldn't load preload assets/);
  // What lies half under the bar that stays at the top would count as too small to hit.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(without)
    .analyze();
  return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`);
}
