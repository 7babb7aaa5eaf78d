/** Does the process of getting started fit on one sheet of paper, whatever the agency asks for? */
import { startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, onlyOnce, test } from '../support/test.ts';
import { tags } from '../support/words.ts';

onlyOnce();
test.describe.configure({ mode: 'default' });

let other: Portal;
test.beforeAll(async ({ tag, javaScriptEnabled, isMobile }) => {
  if (tag !== 'en' || javaScriptEnabled === false || isMobile) return;
  other = await startPortal({ port: ports.otherAgency, empty: true, settings: { PORTAL_CONFIG: 'new-york' } });
});
test.afterAll(async () => other?.stop());

for (const agency of ['a user ID of the portal’s own', 'the state’s sign-in service']) {
  for (const tag of tags) {
    test(`how to get started with ${agency} is one sheet in ${tag}`, async ({ page, baseURL }) => {
      const url = agency.startsWith('a user ID') ? baseURL! : other.url;
      await page.goto(`${url}/${tag}/get-started`);
      for (const format of ['Letter', 'A4']) {
        const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
        expect.soft(sheets?.length, `sheets of ${format}`).toBe(1);
      }
    });
  }
}
