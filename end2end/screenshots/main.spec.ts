/** Takes the pictures in docs/screenshots: the main pages, in both languages, wide and narrow. */
import { join } from 'node:path';
import { demoAccount, signInOnce } from '../support/accounts.ts';
import { root } from '../support/portal.ts';
import { open, test } from '../support/test.ts';
import type { Tag } from '../support/words.ts';

const folder = join(root, 'docs/screenshots');
const pages: { name: string; path: (tag: Tag) => string; account: boolean }[] = [
  { name: 'home', path: (tag) => `/${tag}`, account: false },
  { name: 'sign-in', path: (tag) => `/${tag}/sign-in`, account: false },
  { name: 'account', path: (tag) => `/${tag}/account`, account: true },
  { name: 'payments', path: (tag) => `/${tag}/account/cases/${demoAccount().caseId}/payments`, account: true },
];

for (const { name, path, account } of pages) {
  for (const tag of ['en', 'zh-Hans'] as const) {
    for (const [width, height] of [[1200, 800], [360, 740]] as const) {
      test(`${name} in ${tag}, ${width} px`, async ({ page, context, baseURL }) => {
        await page.setViewportSize({ width, height });
        if (account) await signInOnce(context, baseURL!);
        await open(page, path(tag));
        await page.screenshot({ path: join(folder, `${name}-${tag}-${width}.png`) });
      });
    }
  }
}
