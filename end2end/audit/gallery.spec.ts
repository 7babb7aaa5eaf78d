/** Does axe find anything on any sample of any component, in either language, in any colours, at any width? */
import { startDevelopmentPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { onlyOnPages } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { tags } from '../support/words.ts';
import { lookAtAll } from './matrix.ts';

test.describe.configure({ mode: 'default' });

let portal: Portal;
test.beforeAll(async () => {
  portal = await startDevelopmentPortal({ port: ports.gallery, empty: true });
});
test.afterAll(async () => portal?.stop());

for (const tag of tags) {
  test(`nothing keeps anybody out of the samples in ${tag}`, async ({ page, complaints }) => {
    const response = await page.goto(`${portal.url}/_gallery/${tag}`);
    expect(response!.status()).toBe(200);
    // All menus are open here, and cover the samples below them.
    await lookAtAll(page, complaints, [...onlyOnPages, 'target-size']);
  });
}
