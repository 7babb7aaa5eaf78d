/** Is every page light enough for an old phone with prepaid data? The budgets of ARCHITECTURE.md. */
import { demoAccount, sharedSession } from '../support/accounts.ts';
import { publicPatterns } from '../support/pages.ts';
import { ports } from '../support/ports.ts';
import { expect, onlyOnce, test } from '../support/test.ts';
import { budgets, untilCompressed, weighIslands, weighPage } from '../support/weight.ts';
import { tags } from '../support/words.ts';

onlyOnce();
const url = `http://localhost:${ports.shared}`;

for (const tag of tags) {
  test(`every public page in ${tag} is within its budget and brings no WebAssembly`, async () => {
    const paths = [...publicPatterns(), '/{locale}/signed-out'].map((pattern) => pattern.replace('{locale}', tag));
    await untilCompressed(url, paths);
    for (const path of paths) {
      const weight = await weighPage(url, path);
      expect.soft(weight.total, `${path}: ${JSON.stringify(weight.parts)}`).toBeLessThanOrEqual(budgets.publicPage);
      expect.soft(weight.parts.filter((part) => /wasm/.test(part.path)), path).toEqual([]);
    }
  });

  test(`account pages in ${tag} are within their budget before islands`, async () => {
    const account = demoAccount();
    const cookie = await sharedSession(url);
    for (const path of [`/${tag}/account`, `/${tag}/account/cases/${account.caseId}/payments`]) {
      const weight = await weighPage(url, path, cookie);
      expect(weight.total, JSON.stringify(weight.parts)).toBeLessThanOrEqual(budgets.accountPage);
    }
  });

  test(`WebAssembly, glue and words in ${tag} are within their budget`, async () => {
    const account = demoAccount();
    const cookie = await sharedSession(url);
    const weight = await weighIslands(url, `/${tag}/account/cases/${account.caseId}/payments`, cookie);
    expect(weight.parts.map((part) => part.path.split('.').at(-1)).sort()).toEqual(['ftl', 'js', 'wasm']);
    expect(weight.total, JSON.stringify(weight.parts)).toBeLessThanOrEqual(budgets.islands);
  });
}

test('everything is compressed with brotli for a browser that asks for it', async () => {
  const weight = await weighPage(url, '/en');
  expect(weight.parts.filter((part) => part.bytes > 1000 && part.encoding !== 'br' && !/\.(png|ico)$/.test(part.path))).toEqual([]);
});
